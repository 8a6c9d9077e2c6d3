// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/unit/parser/parse_support.h"

namespace sh {
namespace {

std::string with_aliases(std::map<std::string, std::string> values, std::string_view text) {
  TestAliases aliases;
  aliases.values = std::move(values);
  return Parsed(text, &aliases).printed();
}

TEST(Alias, CommandWordsOnly) {
  EXPECT_EQ(with_aliases({{"a", "b c"}}, "a a; x a | a && a"), "b c a; x a | b c && b c\n");
  EXPECT_EQ(with_aliases({{"a", "b"}}, "x=1 a; >f a; { a; }; (a); if a; then a; fi"),
            "x=1 b; >f b; { b; }; (b); if b; then b; fi\n");
}

TEST(Alias, QuotingPreventsIt) {
  EXPECT_EQ(with_aliases({{"a", "b"}}, "\\a; 'a'; \"a\"; a''; $a"), "'a'; 'a'; 'a'; a''; $a\n");
}

TEST(Alias, NotItsOwnValueAgain) {
  EXPECT_EQ(with_aliases({{"ls", "ls -l"}}, "ls x"), "ls -l x\n");
  EXPECT_EQ(with_aliases({{"ls", "ls"}}, "ls x"), "ls x\n");
  EXPECT_EQ(with_aliases({{"a", "b"}, {"b", "a"}}, "a; b"), "a; b\n");
  EXPECT_EQ(with_aliases({{"a", "b 1"}, {"b", "a 2"}}, "a; b"), "a 2 1; b 1 2\n");
  EXPECT_EQ(with_aliases({{"a", "x; a"}}, "a; a"), "x; a; x; a\n");
}

TEST(Alias, TrailingBlankMakesTheNextWordACandidate) {
  EXPECT_EQ(with_aliases({{"s", "sudo "}, {"l", "ls -l"}}, "s l l"), "sudo ls -l l\n");
  EXPECT_EQ(with_aliases({{"s", "sudo\t"}, {"l", "ls "}, {"m", "n"}}, "s l m m"), "sudo ls n m\n");
  EXPECT_EQ(with_aliases({{"s", "sudo"}, {"l", "ls"}}, "s l"), "sudo l\n");
  EXPECT_EQ(with_aliases({{"s", "sudo "}, {"l", "ls"}}, "s 'l'"), "sudo 'l'\n");
}

TEST(Alias, ValuesMayHoldAnySyntax) {
  EXPECT_EQ(with_aliases({{"w", "while a; do"}, {"d", "done"}}, "w b; d"), "while a; do b; done\n");
  EXPECT_EQ(with_aliases({{"o", "{ "}, {"c", "}"}}, "o b; c"), "{ b; }\n");
  EXPECT_EQ(with_aliases({{"p", "a |"}}, "p b"), "a | b\n");
  EXPECT_EQ(with_aliases({{"e", ""}}, "e b; e"), "b\n");
  EXPECT_EQ(with_aliases({{"c", "a #"}}, "c b\nd"), "a\nd\n");
  EXPECT_EQ(with_aliases({{"q", "a 'b"}}, "q c' d"), "a 'b c' d\n");
  EXPECT_EQ(with_aliases({{"f", "g"}}, "f() { f; }"), "g() { g; }\n");
}

TEST(Alias, ReservedWordsAreNone) {
  EXPECT_EQ(with_aliases({{"if", "x"}, {"fi", "y"}}, "if a; then b; fi; echo if"), "if a; then b; fi; echo if\n");
  EXPECT_EQ(with_aliases({{"do", "x"}, {"d", "do"}}, "for i in d; d x d; done"), "for i in d; do x d; done\n");
}

TEST(Alias, InSubstitutions) {
  EXPECT_EQ(with_aliases({{"a", "b"}}, "x $(a) `a`"), "x $(b) $(b)\n");
  EXPECT_EQ(with_aliases({{"a", "b"}}, "case a in a) a;; esac"), "case a in a) b ;; esac\n");
}

TEST(Alias, NewlineInAValueEndsACommand) { EXPECT_EQ(with_aliases({{"a", "b\nc \n\nd"}}, "a e\nf"), "b\nc\nd e\nf\n"); }

TEST(Alias, HereDocumentInAValue) {
  TestAliases aliases;
  aliases.values = {{"a", "cat <<E"}};
  Parsed parsed("a x\nbody\nE\nb", &aliases);
  ASSERT_FALSE(parsed.failed);
  EXPECT_EQ(parsed.as<SimpleCommand>().redirects[0].here_doc->body->literal, "body\n");
  EXPECT_EQ(parsed.programs.size(), 2u);
}

TEST(Alias, DefinedByOneCommandHoldsForTheNext) {
  TestAliases aliases;
  SymbolTable symbols;
  TextInput input("a\na\n", SourceRef());
  Parser parser(symbols, input, &aliases);
  ParseResult first = parser.next();
  aliases.values["a"] = "b";
  ParseResult second = parser.next();
  EXPECT_EQ(static_cast<const SimpleCommand*>(first.program->body->items[0].command)->words[0]->literal, "a");
  EXPECT_EQ(static_cast<const SimpleCommand*>(second.program->body->items[0].command)->words[0]->literal, "b");
}

TEST(Alias, PlaceIsThatOfTheAlias) {
  TestAliases aliases;
  aliases.values = {{"a", "b; fi"}};
  Parsed parsed("x; a y", &aliases);
  EXPECT_EQ(parsed.diag.message, "syntax error: unexpected `fi', expected a command");
  EXPECT_EQ(parsed.diag.pos.column, 4u);
}

}  // namespace
}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "parser/parser.h"

#include <gtest/gtest.h>

#include "tests/unit/parser/parse_support.h"

namespace sh {
namespace {

std::string error_of(std::string_view text) {
  Parsed parsed(text);
  return parsed.failed ? parsed.diag.message : "none: " + parsed.printed();
}
std::string help_of(std::string_view text) { return Parsed(text).diag.help; }
std::string opener_of(std::string_view text) {
  Diag diag = Parsed(text).diag;
  return std::to_string(diag.opener.line) + ":" + std::to_string(diag.opener.column) + " " + diag.opener_label;
}

TEST(Parser, SinglesStandForThemselves) {
  EXPECT_EQ(Parsed("a").command().kind, NodeKind::Simple);
  EXPECT_EQ(Parsed("! a").command().kind, NodeKind::Pipeline);
  EXPECT_EQ(Parsed("a | b").command().kind, NodeKind::Pipeline);
  EXPECT_EQ(Parsed("a && b").command().kind, NodeKind::AndOr);
  EXPECT_EQ(Parsed("{ a; }").command().kind, NodeKind::BraceGroup);
}

TEST(Parser, Lists) {
  Parsed parsed("a; b & c\nd &\n");
  ASSERT_EQ(parsed.programs.size(), 2u);
  const List& list = *parsed.programs[0]->body;
  ASSERT_EQ(list.items.size(), 3u);
  EXPECT_FALSE(list.items[0].async);
  EXPECT_TRUE(list.items[1].async);
  EXPECT_FALSE(list.items[2].async);
  EXPECT_TRUE(parsed.programs[1]->body->items[0].async);
}

TEST(Parser, LinebreaksBehindOperators) {
  EXPECT_EQ(Parsed("a |\n\n b &&\n#c\nc ||\nd").printed(), "a | b && c || d\n");
}

TEST(Parser, SimpleCommandInOrder) {
  Parsed parsed("a=1 >x b=2 c d=3 2>y e");
  const auto& command = parsed.as<SimpleCommand>();
  EXPECT_EQ(command.assignments.size(), 2u);
  EXPECT_EQ(command.words.size(), 3u);
  EXPECT_EQ(command.redirects.size(), 2u);
  EXPECT_EQ(std::string(command.order.begin(), command.order.end()), "arawwrw");
  EXPECT_EQ(command.words[0]->symbol.text(), "c");
  EXPECT_FALSE(command.words[1]->symbol);
  EXPECT_EQ(command.assignments[1].value->literal, "2");
}

TEST(Parser, WhatIsNoAssignment) {
  EXPECT_EQ(Parsed("1a=b").as<SimpleCommand>().words.size(), 1u);
  EXPECT_EQ(Parsed("a\\b=c").as<SimpleCommand>().words.size(), 1u);
  EXPECT_EQ(Parsed("'a'=c").as<SimpleCommand>().words.size(), 1u);
  EXPECT_EQ(Parsed("=c").as<SimpleCommand>().words.size(), 1u);
  EXPECT_EQ(Parsed("a$b=c").as<SimpleCommand>().words.size(), 1u);
  EXPECT_EQ(Parsed("a='b'").as<SimpleCommand>().assignments.size(), 1u);
}

TEST(Parser, Compounds) {
  EXPECT_EQ(Parsed("if a\nthen b\nelif c; then d; else e\nfi >f").printed(),
            "if a; then b; elif c; then d; else e; fi >f\n");
  EXPECT_EQ(Parsed("while a\ndo b; done; until c; do d\ndone").printed(), "while a; do b; done; until c; do d; done\n");
  EXPECT_EQ(Parsed("{ a; b & }; (a;b)").printed(), "{ a; b & }; (a; b)\n");
  EXPECT_EQ(Parsed("{ { a; } }; (if a; then b; fi)").printed(), "{ { a; }; }; (if a; then b; fi)\n");
}

TEST(Parser, ForInAllForms) {
  EXPECT_FALSE(Parsed("for x do a; done").as<For>().in);
  EXPECT_FALSE(Parsed("for x; do a; done").as<For>().in);
  EXPECT_FALSE(Parsed("for x\n\ndo a; done").as<For>().in);
  EXPECT_FALSE(Parsed("for x;\ndo a; done").as<For>().in);
  EXPECT_TRUE(Parsed("for x in; do a; done").as<For>().in);
  EXPECT_EQ(Parsed("for x\nin a do\n\ndo a; done").as<For>().words.size(), 2u);
  EXPECT_EQ(Parsed("for if in a; do b; done").as<For>().name.text(), "if");
  EXPECT_EQ(error_of("for 1 in a; do b; done"), "syntax error: unexpected `1', expected a name");
  EXPECT_EQ(error_of("for x in a do b; done"), "syntax error: unexpected `done', expected `do'");
  EXPECT_EQ(error_of("for x; in a; do b; done"), "syntax error: unexpected `in', expected `do'");
}

TEST(Parser, CaseInAllForms) {
  Parsed parsed("case x in a|b) c;; (d) ;; e) f;& (esac) g\nesac");
  const auto& node = parsed.as<Case>();
  ASSERT_EQ(node.items.size(), 4u);
  EXPECT_EQ(node.items[0].patterns.size(), 2u);
  EXPECT_EQ(node.items[1].body, nullptr);
  EXPECT_EQ(node.items[2].end, CaseEnd::FallThrough);
  EXPECT_EQ(node.items[3].patterns[0]->literal, "esac");
  EXPECT_EQ(Parsed("case x in esac").as<Case>().items.size(), 0u);
  EXPECT_EQ(Parsed("case x\nin\n\na)\n\n;;\n\nesac").as<Case>().items.size(), 1u);
  EXPECT_EQ(Parsed("case x in if) a;; esac").as<Case>().items.size(), 1u);
  EXPECT_EQ(Parsed("case case in in) esac").as<Case>().items.size(), 1u);
  EXPECT_EQ(error_of("case x in a b) c;; esac"), "syntax error: unexpected `b', expected `)' behind the pattern");
  EXPECT_EQ(error_of("case x in a) b;; ;; esac"), "syntax error: unexpected `;;', expected a pattern or `esac'");
}

TEST(Parser, Functions) {
  Parsed parsed("f ( )\n{ a\n} >x\ng() (b); h() if c; then d; fi\n");
  ASSERT_FALSE(parsed.failed);
  const auto& function = parsed.as<Function>();
  EXPECT_EQ(function.name.text(), "f");
  EXPECT_EQ(function.source, "f ( )\n{ a\n} >x");
  EXPECT_EQ(static_cast<const Compound*>(function.body)->redirects.size(), 1u);
  EXPECT_EQ(parsed.as<Function>(1).source, "g() (b)");
  EXPECT_EQ(error_of("export() { a; }"), "syntax error: `export' is a special built-in and cannot name a function");
  EXPECT_EQ(error_of("a-b() { a; }"), "syntax error: `a-b' is not a valid function name");
  EXPECT_EQ(error_of("f() a"),
            "syntax error: unexpected `a', expected `{' or another compound command as the body of the function");
  EXPECT_EQ(error_of("'f'() { a; }"),
            "syntax error: unexpected `(', expected a word, a redirection or the end of the command");
}

TEST(Parser, ReservedWordsOnlyWhereTheGrammarHasThem) {
  EXPECT_EQ(Parsed("echo if then { } ! in do").as<SimpleCommand>().words.size(), 8u);
  EXPECT_EQ(Parsed("x=1 if").as<SimpleCommand>().words[0]->literal, "if");
  EXPECT_EQ(Parsed(">f fi").as<SimpleCommand>().words[0]->literal, "fi");
  EXPECT_EQ(error_of("in a"), "syntax error: unexpected `in', expected a command");
  EXPECT_EQ(Parsed("\\if").as<SimpleCommand>().words[0]->literal, "if");
  EXPECT_EQ(Parsed("{a").as<SimpleCommand>().words[0]->literal, "{a");
  EXPECT_EQ(error_of("! ! a"), "syntax error: unexpected `!', expected a command");
  EXPECT_EQ(error_of("a | ! b"), "syntax error: unexpected `!', expected a command");
}

TEST(Parser, ErrorsNameWhatWasExpected) {
  EXPECT_EQ(error_of("while a; do b; fi"), "syntax error: unexpected `fi', expected `done'");
  EXPECT_EQ(error_of("if a; fi"), "syntax error: unexpected `fi', expected `then'");
  EXPECT_EQ(error_of("if then"), "syntax error: unexpected `then', expected a command");
  EXPECT_EQ(error_of("a ;; b"), "syntax error: unexpected `;;', expected a newline or `;'");
  EXPECT_EQ(error_of("a | ; b"), "syntax error: unexpected `;', expected a command");
  EXPECT_EQ(error_of("; a"), "syntax error: unexpected `;', expected a command");
  EXPECT_EQ(error_of("a )"), "syntax error: unexpected `)', expected a newline or `;'");
  EXPECT_EQ(error_of("()"), "syntax error: unexpected `)', expected a command");
  EXPECT_EQ(error_of("{ }"), "syntax error: unexpected `}', expected a command");
  EXPECT_EQ(error_of("{ a; } b"), "syntax error: unexpected `b', expected a newline or `;'");
  EXPECT_EQ(error_of("a >\n"), "syntax error: unexpected newline, expected a file name");
  EXPECT_EQ(error_of("a >&;"), "syntax error: unexpected `;', expected a file descriptor");
  EXPECT_EQ(error_of("case x a"), "syntax error: unexpected `a', expected `in'");
  EXPECT_EQ(error_of("f(a) { b; }"), "syntax error: unexpected `a', expected `)'");
}

TEST(Parser, ErrorsKnowTheirPlaceAndTheOpener) {
  Parsed parsed("a\nwhile b\ndo\n  c; fi\n");
  EXPECT_EQ(parsed.programs.size(), 1u);
  EXPECT_EQ(parsed.diag.pos.line, 4u);
  EXPECT_EQ(parsed.diag.pos.column, 6u);
  EXPECT_EQ(parsed.diag.source_line, "  c; fi");
  EXPECT_EQ(parsed.diag.opener.line, 2u);
  EXPECT_EQ(parsed.diag.opener_line, "while b");
  EXPECT_EQ(parsed.diag.opener_label, "this `while' is not closed");
  EXPECT_FALSE(parsed.diag.incomplete);
  EXPECT_EQ(parsed.diag.source->name, "test");
}

TEST(Parser, UnfinishedInput) {
  for (const char* text :
       {"if a", "while a; do", "{ a", "(a", "a |", "a &&", "case x", "case x in", "case x in a)", "f()", "for x in a",
        "echo 'a", "echo \"a", "echo ${x", "echo $(a", "echo `a", "echo $((1"}) {
    Parsed parsed(text);
    EXPECT_TRUE(parsed.failed) << text;
    EXPECT_TRUE(parsed.diag.incomplete) << text << ": " << parsed.diag.message;
  }
  EXPECT_EQ(opener_of("a\n echo 'b\nc"), "2:7 this single-quote is not closed");
  EXPECT_EQ(opener_of("echo \"a $(b"), "1:9 this `$(' is not closed");
  EXPECT_EQ(opener_of("if a; then {\nb"), "1:12 this `{' is not closed");
}

TEST(Parser, HelpForKnownMistakes) {
  EXPECT_EQ(help_of("if a\nb\nfi"), "`if' and `elif' need `; then' behind their condition");
  EXPECT_EQ(help_of("while a\nb\ndone"), "a loop needs `; do' before its commands");
  EXPECT_EQ(help_of("if a\r\nthen\r\nb\r\nfi\r\n"),
            "lines end in CR LF, as in DOS: take the carriage returns out with  tr -d '\\r'");
  EXPECT_EQ(help_of("echo \u201ca (b\u201d"), "typographic quotes are ordinary characters to the shell: use ' or \"");
  EXPECT_EQ(help_of("a ;; b"), "`;;' ends an item of `case', and none is open here");
  EXPECT_EQ(help_of("function f() { a; }"), "`function' is not part of sh: write `name() {'");
  EXPECT_EQ(help_of("function f {\n a\n}"), "`function' is not part of sh: write `name() {'");
  EXPECT_EQ(help_of("[[ a =~ (b) ]]"), "`[[' is not part of sh: use `[', or `case' for patterns");
  EXPECT_EQ(help_of("a=(b)"), "arrays are not part of sh: use \"$@\" or several variables");
  EXPECT_EQ(help_of("a |& b"), "`|&' is not part of sh: write `2>&1 |'");
  EXPECT_EQ(help_of("{ a }"), "`}' is recognised only where a command may begin: write `; }'");
}

TEST(Parser, AfterAnErrorTheRestOfTheLineIsDropped) {
  SymbolTable symbols;
  TextInput input("fi; a\nb\n", SourceRef());
  Parser parser(symbols, input, nullptr);
  EXPECT_EQ(parser.next().status, ParseStatus::SyntaxError);
  ParseResult next = parser.next();
  ASSERT_EQ(next.status, ParseStatus::Command);
  EXPECT_EQ(next.program->text, "b\n");
  EXPECT_EQ(next.program->first_line, 2u);
  EXPECT_EQ(parser.next().status, ParseStatus::Eof);
}

TEST(Parser, BlankLinesTypedAreCommandsOfNothing) {
  SymbolTable symbols;
  TextInput input("\na\n", SourceRef(new Source(SourceKind::Interactive, "")));
  Parser parser(symbols, input, nullptr);
  ParseResult blank = parser.next();
  ASSERT_EQ(blank.status, ParseStatus::Command);
  EXPECT_EQ(blank.program->body, nullptr);
  EXPECT_EQ(parser.next().program->text, "a\n");
}

TEST(Parser, DepthIsAnErrorAndNoCrash) {
  const char* pairs[][2] = {{"(", ")"},    {"$(", ")"},  {"${x:-", "}"},         {"\"$(", ")\""},
                            {"$((", "))"}, {"{ ", ";}"}, {"\"${x:-\"", "\"}\""}, {"if a; then ", "; fi"}};
  for (auto& [open, close] : pairs) {
    for (size_t depth : {50u, 20000u}) {
      std::string text = open[0] == '$' || open[0] == '"' ? "echo " : "";
      for (size_t i = 0; i < depth; ++i) text += open;
      text += "a";
      std::string unfinished = text;
      for (size_t i = 0; i < depth; ++i) text += close;
      Parsed parsed(text);
      if (depth == 50) {
        EXPECT_FALSE(parsed.failed) << text << parsed.diag.message;
      }
      if (parsed.failed) {
        EXPECT_EQ(parsed.diag.message, "syntax error: nested too deeply");
      }
      EXPECT_TRUE(Parsed(unfinished).failed) << open;
    }
  }
}

TEST(Parser, LongTextsTakeLinearTime) {
  std::string text = "echo ";
  for (int i = 0; i < 300000; ++i) text += "a\\b\"c\"'d'";
  text += "\ncat <<E\n";
  for (int i = 0; i < 300000; ++i) text += "line $x\n";
  text += "E\n";
  Parsed parsed(text);
  ASSERT_FALSE(parsed.failed);
  EXPECT_EQ(parsed.word(1).literal.size(), 1200000u);
}

TEST(Parser, Names) {
  EXPECT_TRUE(is_name("_a1"));
  EXPECT_FALSE(is_name("1a"));
  EXPECT_FALSE(is_name(""));
  EXPECT_FALSE(is_name("a-"));
  EXPECT_EQ(name_length("ab=c"), 2u);
  EXPECT_EQ(name_length("=c"), 0u);
  EXPECT_TRUE(is_reserved_word("esac"));
  EXPECT_TRUE(is_reserved_word("{"));
  EXPECT_FALSE(is_reserved_word("function"));
}

}  // namespace
}  // namespace sh

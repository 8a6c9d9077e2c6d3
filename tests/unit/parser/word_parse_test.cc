// SPDX-License-Identifier: GPL-3.0-or-later
#include "parser/word_parse.h"

#include <gtest/gtest.h>

#include "tests/unit/parser/parse_support.h"

namespace sh {
namespace {

uint16_t flags_of(std::string_view word) { return Parsed("echo " + std::string(word)).word(1).flags; }

Param param_of(const Parsed& parsed, size_t part = 0) { return *parsed.word(1).parts[part].param; }

Param param_of(std::string_view word) {
  Parsed parsed("echo " + std::string(word));
  Param param = param_of(parsed);
  param.name = Symbol();  // the table goes away
  param.word = nullptr;
  return param;
}

std::string param_word(std::string_view word) {
  Parsed parsed("echo " + std::string(word));
  if (parsed.failed) return "error: " + parsed.diag.message;
  return show_parts(*param_of(parsed).word);
}

TEST(WordParse, QuotesGoAndAreRemembered) {
  EXPECT_EQ(parts_of("a'b'c"), "[a] \"b\" [c]");
  EXPECT_EQ(parts_of("'a'\"b\"\\c"), "\"abc\"");
  EXPECT_EQ(parts_of("a\\\"b"), "[a] \"\"\" [b]");
  EXPECT_EQ(parts_of("''"), "\"\"");
  EXPECT_EQ(parts_of("\"\""), "\"\"");
  EXPECT_EQ(parts_of("a''"), "[a] \"\"");
  EXPECT_EQ(parts_of("'\\n\"$x`'"), "\"\\n\"$x`\"");
}

TEST(WordParse, DoubleQuotesKeepOtherBackslashes) {
  EXPECT_EQ(parts_of("\"\\a\\$\\`\\\"\\\\\\'\""), "\"\\a$`\"\\\\'\"");
  EXPECT_EQ(parts_of("\"a\\\nb\""), "\"ab\"");
  EXPECT_EQ(parts_of("\"it's\""), "\"it's\"");
}

TEST(WordParse, EmptyQuotesBesideAnExpansionLeaveNoPart) {
  EXPECT_EQ(parts_of("\"$@\""), "q$@");
  EXPECT_EQ(parts_of("\"$x\""), "q$x");
  EXPECT_EQ(parts_of("''$x"), "\"\" $x");
}

TEST(WordParse, QuotesSpanLines) { EXPECT_EQ(parts_of("'a\nb'\"c\nd\""), "\"a\nbc\nd\""); }

TEST(WordParse, BytesAbove7fPass) {
  EXPECT_EQ(parts_of("\x80\xff\\\xc3\xa9'\xe2\x82'"), "[\x80\xff] \"\xc3\xa9\xe2\x82\"");
}

TEST(WordParse, NulBytesAreDropped) {
  Parsed parsed(std::string_view("ec\0ho a\0\n", 9));
  EXPECT_EQ(parsed.printed(), "echo a\n");
}

TEST(WordParse, LiteralValue) {
  Parsed parsed("echo a'b'\"c\"\\d");
  EXPECT_TRUE(parsed.word(1).is(kWordLiteral));
  EXPECT_EQ(parsed.word(1).literal, "abcd");
  EXPECT_EQ(parsed.word(1).literal.data()[4], '\0');
  EXPECT_EQ(parsed.word(1).source, "a'b'\"c\"\\d");
}

TEST(WordParse, SourceOfAWordOfSeveralLines) {
  Parsed parsed("echo \"a\n$(b\nc) d\" 'e\nf'");
  EXPECT_EQ(parsed.word(1).source, "\"a\n$(b\nc) d\"");
  EXPECT_EQ(parsed.word(2).source, "'e\nf'");
  EXPECT_EQ(parsed.programs[0]->text, "echo \"a\n$(b\nc) d\" 'e\nf'");
}

TEST(WordParse, DollarAloneIsLiteral) {
  EXPECT_EQ(parts_of("a$"), "[a$]");
  EXPECT_EQ(parts_of("\"$\""), "\"$\"");
  EXPECT_EQ(parts_of("$%"), "[$%]");
  EXPECT_EQ(parts_of("$\"a\""), "[$] \"a\"");
}

TEST(WordParse, SimpleParameters) {
  EXPECT_EQ(parts_of("$ab-$1x$10$$$#$?$-$!$@$*$0"), "$ab [-] $1 [x] $1 [0] $$ $# $? $- $! $@ $* $0");
  EXPECT_EQ(param_of("$0").kind, ParamKind::Zero);
  EXPECT_EQ(param_of("${00}").kind, ParamKind::Zero);
  EXPECT_EQ(param_of("${12}").position, 12u);
  EXPECT_EQ(param_of("${99999999999}").position, 4294967295u);
}

TEST(WordParse, LineContinuationAnywhere) {
  EXPECT_EQ(parts_of("$\\\na\\\nb"), "$\\\na\\\nb");
  Parsed parsed("echo $\\\n{a\\\nb\\\n:\\\n-\\\nc\\\n}");
  EXPECT_EQ(param_of(parsed).name.text(), "ab");
  EXPECT_EQ(param_of(parsed).op, ParamOp::UseDefault);
  EXPECT_TRUE(param_of(parsed).colon);
  EXPECT_EQ(show_parts(*param_of(parsed).word), "[c]");
  EXPECT_EQ(parts_of("'a\\\nb'"), "\"a\\\nb\"");
}

TEST(WordParse, LengthAndItsAmbiguities) {
  EXPECT_EQ(param_of("${#}").kind, ParamKind::Hash);
  EXPECT_EQ(param_of("${#}").op, ParamOp::None);
  EXPECT_EQ(param_of("${#x}").op, ParamOp::Length);
  EXPECT_EQ(param_of("${#-}").op, ParamOp::Length);
  EXPECT_EQ(param_of("${#-}").kind, ParamKind::Hyphen);
  EXPECT_EQ(param_of("${#?}").kind, ParamKind::Question);
  EXPECT_EQ(param_of("${##}").kind, ParamKind::Hash);
  EXPECT_EQ(param_of("${##}").op, ParamOp::Length);
  EXPECT_EQ(param_of("${#@}").op, ParamOp::Length);
  EXPECT_EQ(param_of("${#$}").kind, ParamKind::Dollar);
  EXPECT_EQ(param_of("${#-w}").op, ParamOp::UseDefault);
  EXPECT_EQ(param_of("${#-w}").kind, ParamKind::Hash);
  EXPECT_EQ(param_of("${#:-w}").op, ParamOp::UseDefault);
  EXPECT_EQ(param_of("${#?w}").op, ParamOp::ErrorIfUnset);
  EXPECT_EQ(param_of("${##p}").op, ParamOp::RemoveSmallestPrefix);
  EXPECT_EQ(param_of("${###p}").op, ParamOp::RemoveLargestPrefix);
  EXPECT_EQ(param_of("${#%p}").op, ParamOp::RemoveSmallestSuffix);
  EXPECT_EQ(param_of("${#%%p}").op, ParamOp::RemoveLargestSuffix);
  EXPECT_EQ(param_of("${#x-w}").op, ParamOp::Bad);
}

TEST(WordParse, Operators) {
  EXPECT_EQ(param_of("${x=w}").op, ParamOp::AssignDefault);
  EXPECT_FALSE(param_of("${x=w}").colon);
  EXPECT_TRUE(param_of("${x:=w}").colon);
  EXPECT_EQ(param_of("${x:?}").op, ParamOp::ErrorIfUnset);
  EXPECT_EQ(param_of("${x+}").op, ParamOp::UseAlternative);
  EXPECT_EQ(param_of("${--w}").kind, ParamKind::Hyphen);
  EXPECT_EQ(param_of("${??w}").op, ParamOp::ErrorIfUnset);
  EXPECT_EQ(param_of("${x%%p}").op, ParamOp::RemoveLargestSuffix);
  EXPECT_EQ(param_of("${x#p}").op, ParamOp::RemoveSmallestPrefix);
  EXPECT_EQ(param_word("${x-}"), "");
}

TEST(WordParse, WhatNothingDefinesIsBadOnlyWhenExpanded) {
  for (const char* word : {"${x:1:2}", "${!x}", "${}", "${x/a/b}", "${x^}", "${x[1]}", "${x:}", "${ a;}", "${x!}"}) {
    EXPECT_EQ(param_of(word).op, ParamOp::Bad) << word;
    EXPECT_EQ(parts_of(word), word);
  }
  EXPECT_EQ(parts_of("${x"), "error: syntax error: unexpected end of file, expected `}'");
}

TEST(WordParse, WordOfAParameterFollowsItsQuotes) {
  EXPECT_EQ(param_word("${x-a 'b}' \"c\"\\}}"), "[a ] \"b}\" [ ] \"c}\"");
  EXPECT_EQ(param_word("\"${x-a 'b' \"}\" \\}}\""), "\"a 'b' } }\"");
  EXPECT_EQ(param_word("\"${x-\\a\\\"}\""), "\"\\a\"\"");
  EXPECT_EQ(param_word("\"${x#'a}'b\"c\"}\""), "\"a}\" [b] \"c\"");
  EXPECT_EQ(param_word("${x-$y\"$z\"}"), "$y q$z");
  EXPECT_EQ(param_word("${x-\n(|&;<>#}"), "[\n(|&;<>#]");
}

TEST(WordParse, Tildes) {
  EXPECT_EQ(parts_of("~"), "~");
  EXPECT_EQ(parts_of("~/a"), "~ [/a]");
  EXPECT_EQ(parts_of("~user/a$x"), "~user [/a] $x");
  EXPECT_EQ(parts_of("~us'er'/a"), "[~us] \"er\" [/a]");
  EXPECT_EQ(parts_of("~$x"), "[~] $x");
  EXPECT_EQ(parts_of("\\~/a"), "\"~\" [/a]");
  EXPECT_EQ(parts_of("a~"), "[a~]");
  EXPECT_EQ(parts_of("a=~"), "[a=~]");
  EXPECT_EQ(param_word("${x-~/a}"), "~ [/a]");
  EXPECT_EQ(param_word("\"${x-~/a}\""), "\"~/a\"");
  EXPECT_EQ(param_word("\"${x#~/a}\""), "~ [/a]");
}

TEST(WordParse, TildesInAssignments) {
  Parsed parsed("a=~/x:~u:b~:~ b=~'q':~/'r' c=x~:y:~$z:~/\"w\":~ d= e=~ f");
  const auto& command = parsed.as<SimpleCommand>();
  EXPECT_EQ(show_parts(*command.assignments[0].value), "~ [/x:] ~u [:b~:] ~");
  EXPECT_EQ(show_parts(*command.assignments[1].value), "[~] \"q\" [:] ~ [/] \"r\"");
  EXPECT_EQ(show_parts(*command.assignments[2].value), "[x~:y:~] $z [:] ~ [/] \"w\" [:] ~");
  EXPECT_EQ(show_parts(*command.assignments[3].value), "");
  EXPECT_EQ(show_parts(*command.assignments[4].value), "~");
  EXPECT_EQ(command.assignments[3].value->flags, kWordLiteral | kWordPure);
  EXPECT_EQ(command.assignments[0].value->source, "~/x:~u:b~:~");
}

TEST(WordParse, DeclarationOperands) {
  Parsed parsed("export a=~:~/b $x b=$y \"c=$z\" d=* ~ e=");
  EXPECT_EQ(show_parts(parsed.word(1)), "[a=] ~ [:] ~ [/b]");
  EXPECT_EQ(show_parts(parsed.word(3)), "[b=] $y");
  EXPECT_TRUE(parsed.word(3).is(kWordAssignment));
  EXPECT_FALSE(parsed.word(3).is(kWordFieldMany));
  EXPECT_FALSE(parsed.word(4).is(kWordAssignment));
  EXPECT_FALSE(parsed.word(5).is(kWordGlob));
  EXPECT_EQ(parsed.word(5).literal, "d=*");
  EXPECT_EQ(show_parts(parsed.word(6)), "~");
  EXPECT_EQ(parsed.word(7).literal, "e=");
  EXPECT_TRUE(Parsed("command command readonly a=$b").word(3).is(kWordAssignment));
  EXPECT_FALSE(Parsed("echo export a=$b").word(2).is(kWordAssignment));
  EXPECT_FALSE(Parsed("command echo export a=$b").word(3).is(kWordAssignment));
}

TEST(WordParse, Flags) {
  EXPECT_EQ(flags_of("a"), kWordLiteral | kWordPure);
  EXPECT_EQ(flags_of("a*"), kWordLiteral | kWordPure | kWordGlob);
  EXPECT_EQ(flags_of("'a*'"), kWordLiteral | kWordPure | kWordQuoted);
  EXPECT_EQ(flags_of("'a'*"), kWordLiteral | kWordPure | kWordQuoted | kWordGlob);
  EXPECT_EQ(flags_of("~"), kWordPure);
  EXPECT_EQ(flags_of("$x"), kWordPure | kWordSingleParam | kWordFieldMany);
  EXPECT_EQ(flags_of("\"$x\""), kWordPure | kWordSingleParam | kWordQuoted);
  EXPECT_EQ(flags_of("\"$@\""), kWordPure | kWordSingleParam | kWordQuoted | kWordFieldMany);
  EXPECT_EQ(flags_of("\"$*\""), kWordPure | kWordSingleParam | kWordQuoted);
  EXPECT_EQ(flags_of("\"${x+$@}\""), kWordPure | kWordSingleParam | kWordQuoted | kWordFieldMany);
  EXPECT_EQ(flags_of("\"${#@}\""), kWordPure | kWordSingleParam | kWordQuoted);
  EXPECT_EQ(flags_of("\"${x=y}\""), kWordSingleParam | kWordQuoted);
  EXPECT_EQ(flags_of("\"${x-${y?}}\""), kWordSingleParam | kWordQuoted);
  EXPECT_EQ(flags_of("\"$(x)\""), kWordQuoted);
  EXPECT_EQ(flags_of("\"$((1+x))\""), kWordPure | kWordQuoted);
  EXPECT_EQ(flags_of("\"$((x+=1))\""), kWordQuoted);
  EXPECT_EQ(flags_of("\"$((1+(2,x++)))\""), kWordQuoted);
  EXPECT_EQ(flags_of("a$((1))"), kWordPure | kWordFieldMany);
}

TEST(WordParse, DollarSingleQuotes) {
  EXPECT_EQ(parts_of("$'a\\'b'"), "\"a'b\"");
  EXPECT_EQ(parts_of("$'\\\"\\\\\\?\\a\\b\\e\\f\\n\\r\\t\\v'"), "\"\"\\?\a\b\033\f\n\r\t\v\"");
  EXPECT_EQ(parts_of("$'\\x41\\x4\\101\\1010\\u20ac\\U1F600\\xff'"),
            "\"A\x04"
            "AA0\u20ac\U0001F600\xff\"");
  EXPECT_EQ(parts_of("$'\\cA\\c?\\c\\\\\\q'"), "\"\x01\x7f\x1c\\q\"");
  EXPECT_EQ(parts_of("$'a\\0b'c"), "\"a\" [c]");
  EXPECT_EQ(parts_of("$'a\\x00b\\'c'"), "\"a\"");
  EXPECT_EQ(parts_of("$''"), "\"\"");
  EXPECT_EQ(parts_of("x$'a\nb'"), "[x] \"a\nb\"");
  EXPECT_EQ(parts_of("\"$'a'\""), "\"$'a'\"");
  EXPECT_EQ(parts_of("$'a"), "error: syntax error: unexpected end of file, expected a closing `''");
}

TEST(WordParse, Arithmetic) {
  Parsed parsed("echo $((1 + (2) * $x))");
  const ArithSub& arith = *parsed.word(1).parts[0].arith;
  EXPECT_NE(arith.tree, nullptr);
  EXPECT_EQ(arith.leaves.size(), 1u);
  EXPECT_EQ(show_parts(*arith.text), "\"1 + (2) * \" q$x");
  EXPECT_EQ(arith.text->source, "1 + (2) * $x");
  Parsed opaque("echo $(($(a)$b + `c`))");
  EXPECT_EQ(opaque.word(1).parts[0].arith->tree, nullptr);
  EXPECT_EQ(show_parts(*opaque.word(1).parts[0].arith->text), "q$() q$b \" + \" q$()");
  EXPECT_EQ(show_parts(*Parsed("echo $(( \"1\" + '2' ))").word(1).parts[0].arith->text), "\" 1 + '2' \"");
}

TEST(WordParse, ArithmeticThatIsASubshell) {
  EXPECT_EQ(parts_of("$((a) b)"), "error: syntax error: unexpected `b', expected `)'");
  EXPECT_EQ(Parsed("echo $((echo a); (b))").printed(), "echo $( (echo a); (b))\n");
  EXPECT_EQ(Parsed("echo $((case x in x) y;; esac); z)").printed(), "echo $( (case x in x) y ;; esac); z)\n");
  EXPECT_EQ(parts_of("$(( 1 + "), "error: syntax error: unexpected end of file, expected `))'");
}

TEST(WordParse, NestsOfSubshellsInHereDocumentsEnd) {
  auto nest = [](int levels) {
    std::string text = "x";
    for (int i = 0; i < levels; ++i) {
      std::string end = "E" + std::to_string(i);
      text = "$((cat <<" + end + "\n" + text + "\n" + end + "\n); y)";
    }
    return Parsed("echo " + text);
  };
  EXPECT_FALSE(nest(8).failed);
  EXPECT_EQ(nest(60).diag.message, "syntax error: nested too deeply");
}

TEST(WordParse, BackquotesAreUnescapedFirst) {
  EXPECT_EQ(Parsed("echo `a \\`b \\\\\\`c\\\\\\`\\` \\$x \\\\y \\z`").printed(),
            Parsed("echo $(a $(b $(c)) $x \\y \\z)").printed());
  EXPECT_EQ(Parsed("echo \"`a \\\"b\\\"`\"").printed(), Parsed("echo \"$(a \"b\")\"").printed());
  EXPECT_EQ(parts_of("`a"), "error: syntax error: unexpected end of file, expected a closing backquote");
}

TEST(WordParse, PlacesInsideBackquotes) {
  Parsed parsed("echo `a\n  fi`\n");
  EXPECT_EQ(parsed.diag.message, "syntax error: unexpected `fi', expected a closing backquote");
  EXPECT_EQ(parsed.diag.pos.line, 2u);
  EXPECT_EQ(parsed.diag.pos.column, 3u);
  EXPECT_EQ(parsed.diag.source_line, "  fi`");
}

TEST(WordParse, TextAsWord) {
  SymbolTable symbols;
  SourceRef source(new Source(SourceKind::Environment, "PS1"));
  auto word = parse_text_as_word(symbols, "a\"'$x\\$ $(b) ~\\", source);
  ASSERT_TRUE(word);
  EXPECT_EQ(show_parts(*word->word), "\"a\"'\" q$x \"$ \" q$() \" ~\\\"");
  auto bad = parse_text_as_word(symbols, "a${", source);
  ASSERT_FALSE(bad);
  EXPECT_EQ(bad.diag().message, "syntax error: unexpected end of the text, expected `}'");
}

}  // namespace
}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
// Trees back to text: literal results, and that the result parses to what prints the same again.
#include "parser/ast_print.h"

#include <gtest/gtest.h>

#include <string>

#include "parser/parser.h"

namespace sh {
namespace {

/// What the first complete command of `text` prints as.
std::string print_once(const std::string& text, PrintStyle style) {
  SymbolTable symbols;
  TextInput input(text, SourceRef(new Source(SourceKind::CommandString, "-c")));
  Parser parser(symbols, input, nullptr);
  ParseResult result = parser.next();
  if (result.status != ParseStatus::Command) return "error: " + result.diag.message;
  if (result.program->body == nullptr) return "nothing";
  std::string out;
  print_node(out, *result.program->body, style);
  return out;
}

std::string block(const std::string& text) {
  std::string out = print_once(text, PrintStyle::Block);
  EXPECT_EQ(print_once(out, PrintStyle::Block), out) << "from: " << text;
  return out;
}

std::string line(const std::string& text) {
  std::string out = print_once(text, PrintStyle::OneLine);
  if (text.find("<<") == std::string::npos) {
    EXPECT_EQ(print_once(out, PrintStyle::OneLine), out) << "from: " << text;
  }
  return out;
}

std::string quoted(std::string_view text) {
  std::string out;
  append_quoted(out, text);
  return out;
}

TEST(AppendQuoted, PlainTextStaysAsItIs) {
  EXPECT_EQ(quoted("abc"), "abc");
  EXPECT_EQ(quoted("/usr/lib/a_b-1.2:c,d+e%f@g"), "/usr/lib/a_b-1.2:c,d+e%f@g");
  EXPECT_EQ(quoted("-n"), "-n");
  EXPECT_EQ(quoted("0"), "0");
}

TEST(AppendQuoted, EverythingSpecialIsQuoted) {
  EXPECT_EQ(quoted(""), "''");
  EXPECT_EQ(quoted("a b"), "'a b'");
  EXPECT_EQ(quoted("a\tb\nc"), "'a\tb\nc'");
  EXPECT_EQ(quoted("$x"), "'$x'");
  EXPECT_EQ(quoted("a\\b"), "'a\\b'");
  EXPECT_EQ(quoted("*"), "'*'");
  EXPECT_EQ(quoted("~"), "'~'");
  EXPECT_EQ(quoted("a~b"), "'a~b'");
  EXPECT_EQ(quoted("a=b"), "'a=b'");
  EXPECT_EQ(quoted("#c"), "'#c'");
  EXPECT_EQ(quoted("!"), "'!'");
  EXPECT_EQ(quoted("{a,b}"), "'{a,b}'");
  EXPECT_EQ(quoted("\x01"), "'\x01'");
  EXPECT_EQ(quoted("\xC3\xA9"), "'\xC3\xA9'");
}

TEST(AppendQuoted, ReservedWordsAreQuoted) {
  EXPECT_EQ(quoted("if"), "'if'");
  EXPECT_EQ(quoted("esac"), "'esac'");
  EXPECT_EQ(quoted("iff"), "iff");
}

TEST(AppendQuoted, Apostrophes) {
  EXPECT_EQ(quoted("it's"), "'it'\\''s'");
  EXPECT_EQ(quoted("'"), "\\'");
  EXPECT_EQ(quoted("''a"), "\\'\\''a'");
}

TEST(AstPrint, SimpleCommands) {
  EXPECT_EQ(line("echo  a   b"), "echo a b");
  EXPECT_EQ(line("a=1 b= c >f d 2>&1 <g"), "a=1 b= c >f d 2>&1 <g");
  EXPECT_EQ(line("x >|a >>b 3<>c 4<&- 1>&2"), "x >|a >>b 3<>c 4<&- 1>&2");
  EXPECT_EQ(line("a=~/b:~c echo ~ ~user/x"), "a=~/b:~c echo ~ ~user/x");
}

TEST(AstPrint, Quotes) {
  EXPECT_EQ(line("echo 'a b' \"c d\" e\\ f"), "echo 'a b' 'c d' e' 'f");
  EXPECT_EQ(line("echo \"it's\" ''"), "echo \"it's\" ''");
  EXPECT_EQ(line("echo \"a $x b\""), "echo \"a $x b\"");
  EXPECT_EQ(line("echo \"\\$x\\\\\\`\" "), "echo '$x\\`'");
  EXPECT_EQ(line("echo \"$x\\$y\""), "echo \"$x\\$y\"");
  EXPECT_EQ(line("echo \"\"\"$@\""), "echo ''\"$@\"");
  EXPECT_EQ(line("echo $'a\\tb'"), "echo 'a\tb'");
  EXPECT_EQ(line("echo *.[ch] '*'"), "echo *.[ch] '*'");
  EXPECT_EQ(line("'if' x"), "'if' x");
}

TEST(AstPrint, Parameters) {
  EXPECT_EQ(line("echo $x ${x} ${x}y $1 ${10} $10"), "echo $x $x ${x}y $1 ${10} ${1}0");
  EXPECT_EQ(line("echo $@ $* $# $? $- $$ $! $0"), "echo $@ $* $# $? $- $$ $! $0");
  EXPECT_EQ(line("echo ${x:-a b} ${x-} ${x:=1} ${x?m} ${x:+y}"), "echo ${x:-a b} ${x-} ${x:=1} ${x?m} ${x:+y}");
  EXPECT_EQ(line("echo ${#x} ${#} ${x%.*} ${x%%'*'} ${x#a} ${x##*/}"),
            "echo ${#x} $# ${x%.*} ${x%%'*'} ${x#a} ${x##*/}");
  EXPECT_EQ(line("echo \"${x:-a 'b' $y}\""), "echo \"${x:-a 'b' $y}\"");
  EXPECT_EQ(line("echo \"${x#'a'*}\""), "echo \"${x#'a'*}\"");
  EXPECT_EQ(line("echo \"${x-\\}}\" ${x-'}'}"), "echo \"${x-\\}}\" ${x-'}'}");
  EXPECT_EQ(line("echo \"${x}y\" \"$x\"y"), "echo \"${x}y\" \"$x\"y");
}

TEST(AstPrint, Substitutions) {
  EXPECT_EQ(line("echo $(a; b | c) `d`"), "echo $(a; b | c) $(d)");
  EXPECT_EQ(line("echo \"$(echo \"$x\")\""), "echo \"$(echo \"$x\")\"");
  EXPECT_EQ(line("echo $()"), "echo $()");
  EXPECT_EQ(line("echo $( (a) )"), "echo $( (a))");
  EXPECT_EQ(line("echo $((1 + $x * (2)))"), "echo $((1 + $x * (2)))");
  EXPECT_EQ(line("echo $((\\\" + \"1\"))"), "echo $((\\\" + 1))");
  EXPECT_EQ(line("echo a$`b \\`c\\` '\\'`"), "echo a$`b $(c) '\\\\'`");
  EXPECT_EQ(line("echo $(case x in a) b;; esac)"), "echo $(case x in a) b ;; esac)");
}

TEST(AstPrint, Lists) {
  EXPECT_EQ(line("a;b & c"), "a; b & c");
  EXPECT_EQ(line("a&"), "a &");
  EXPECT_EQ(line("a&&b||! c|d"), "a && b || ! c | d");
  EXPECT_EQ(block("a; b & c"), "a; b & c");
  EXPECT_EQ(block("a; { b; } & c"), "a; {\n    b\n} & c");
}

TEST(AstPrint, CompoundCommandsInOneLine) {
  EXPECT_EQ(line("{ a;b; }>f"), "{ a; b; } >f");
  EXPECT_EQ(line("{ a& }"), "{ a & }");
  EXPECT_EQ(line("(a;b)2>f"), "(a; b) 2>f");
  EXPECT_EQ(line("( (a);b)"), "( (a); b)");
  EXPECT_EQ(line("for i in a \"$@\";do b;done"), "for i in a \"$@\"; do b; done");
  EXPECT_EQ(line("for i do b; done"), "for i; do b; done");
  EXPECT_EQ(line("for i in; do b; done"), "for i in; do b; done");
  EXPECT_EQ(line("while a;do b;done"), "while a; do b; done");
  EXPECT_EQ(line("until a&do b;done"), "until a & do b; done");
  EXPECT_EQ(line("if a;then b;elif c;then d;else e;fi"), "if a; then b; elif c; then d; else e; fi");
  EXPECT_EQ(line("case $x in a|b) c;; (d) ;& *) e & esac"), "case $x in a | b) c ;; d) ;& *) e & ;; esac");
  EXPECT_EQ(line("case x in (esac) a;; esac"), "case x in (esac) a ;; esac");
  EXPECT_EQ(line("f() (a) >g"), "f() (a) >g");
}

TEST(AstPrint, CompoundCommandsInBlocks) {
  EXPECT_EQ(block("f() { a; if b; then c & fi; }"),
            "f() {\n"
            "    a\n"
            "    if b; then\n"
            "        c &\n"
            "    fi\n"
            "}");
  EXPECT_EQ(block("case x in a|b) c; d;; *) esac"),
            "case x in\n"
            "    a | b)\n"
            "        c\n"
            "        d\n"
            "        ;;\n"
            "    *) ;;\n"
            "esac");
  EXPECT_EQ(block("while a; b; do (c); done <f"),
            "while a; b; do\n"
            "    (\n"
            "        c\n"
            "    )\n"
            "done <f");
  EXPECT_EQ(block("for i in 1 2; do { a; } | b; done"),
            "for i in 1 2; do\n"
            "    {\n"
            "        a\n"
            "    } | b\n"
            "done");
}

TEST(AstPrint, HereDocuments) {
  EXPECT_EQ(block("cat <<E\na $x \\$y\n\"q\"\nE\n"), "cat <<E\na $x \\$y\n\"q\"\nE\n");
  EXPECT_EQ(block("cat <<'E'\na $x\\\nE\n"), "cat <<'E'\na $x\\\nE\n");
  EXPECT_EQ(block("cat <<-E\n\ta\n\tE\n"), "cat <<-E\na\nE\n");
  EXPECT_EQ(block("cat <<E <<F; b\n1\nE\n2\nF\n"), "cat <<E <<F; b\n1\nE\n2\nF\n");
  EXPECT_EQ(block("{ cat <<E; b; }\n1\nE\n"), "{\n    cat <<E\n1\nE\n    b\n}");
  EXPECT_EQ(block("if cat <<E; then b; fi\n1\nE\n"), "if cat <<E; then\n1\nE\n    b\nfi");
  EXPECT_EQ(block("echo $(cat <<E\n1\nE\n) <<F\n2\nF\n"), "echo $(cat <<E\n1\nE\n) <<F\n2\nF\n");
  EXPECT_EQ(line("cat <<E | b\n1\nE\n"), "cat <<E | b");
}

}  // namespace
}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
// Word expansions (XCU 2.6) of words as the parser makes them.
#include "exec/expand/expand.h"

#include <gtest/gtest.h>

#include <clocale>
#include <initializer_list>
#include <string>
#include <vector>

#include "exec/state/shell.h"
#include "parser/parser.h"

namespace sh {
namespace {

class ExpandTest : public testing::Test {
 protected:
  void set(std::string_view name, std::string_view value) {
    ASSERT_TRUE(shell_.variables.assign(shell_.symbols.intern(name), value));
  }
  void unset(std::string_view name) { ASSERT_TRUE(shell_.variables.unset(shell_.symbols.intern(name))); }
  std::string value(std::string_view name) {
    return std::string(shell_.variables.value(shell_.symbols.intern(name), "(unset)"));
  }
  void params(std::initializer_list<std::string_view> texts) {
    Fields fields(texts.begin(), texts.end());
    shell_.parameters.assign(fields);
  }

  const SimpleCommand* parse(const std::string& command) {
    TextInput input(command, SourceRef(new Source(SourceKind::CommandString, "-c")));
    Parser parser(shell_.symbols, input, nullptr);
    ParseResult result = parser.next();
    if (result.status != ParseStatus::Command) {
      ADD_FAILURE() << command << ": " << result.diag.message;
      return nullptr;
    }
    programs_.push_back(result.program);
    const Node* node = result.program->body->items[0].command;
    EXPECT_EQ(node->kind, NodeKind::Simple);
    return static_cast<const SimpleCommand*>(node);
  }

  std::string error() {
    std::string message = "error: " + shell_.expansion_error.diag.message;
    shell_.expansion_error = ExpansionError();
    return message;
  }

  /// The fields that `text` makes as the arguments of a command, as "<a><b>".
  std::string words(const std::string& text) {
    const SimpleCommand* command = parse(": " + text);
    if (command == nullptr) return "(syntax)";
    Fields fields;
    if (!expand_words(shell_, command->words.subspan(1), fields)) return error();
    std::string shown;
    for (Field field : fields) {
      EXPECT_EQ(field.data()[field.size()], '\0');
      shown.append("<").append(field).append(">");
    }
    return shown;
  }
  /// The field that `text` makes as the value of an assignment.
  std::string assigned(const std::string& text) {
    const SimpleCommand* command = parse("v=" + text);
    if (command == nullptr) return "(syntax)";
    Field field;
    if (!expand_to_field(shell_, *command->assignments[0].value, field)) return error();
    EXPECT_EQ(field.data()[field.size()], '\0');
    // The same by the other way.
    std::string other = "+";
    EXPECT_TRUE(expand_to_string(shell_, *command->assignments[0].value, other));
    EXPECT_EQ(other, "+" + std::string(field));
    return std::string(field);
  }
  std::string pattern(const std::string& text) {
    const SimpleCommand* command = parse(": " + text);
    Field field;
    if (command == nullptr || !expand_to_pattern(shell_, *command->words[1], field)) return error();
    return std::string(field);
  }

  Shell shell_{BuiltinTable()};
  std::vector<ProgramRef> programs_;
};

TEST_F(ExpandTest, Literals) {
  EXPECT_EQ(words("a 'b c' \"d\"e\\ f"), "<a><b c><de f>");
  EXPECT_EQ(words("'' \"\" ''\"\""), "<><><>");
  EXPECT_EQ(words("[ a ]"), "<[><a><]>");
  EXPECT_EQ(words("/et[c] '/et[c]' /et\\[c]"), "</etc></et[c]></et[c]>");
  EXPECT_EQ(assigned("/et[c]"), "/et[c]");
  EXPECT_EQ(assigned(""), "");
}

TEST_F(ExpandTest, Variables) {
  set("x", "a b");
  set("y", "");
  EXPECT_EQ(words("$x ${x} \"$x\" $y \"$y\" $z \"$z\""), "<a><b><a><b><a b><><>");
  EXPECT_EQ(words("p$x\"$x\"s"), "<pa><ba bs>");
  EXPECT_EQ(words("$y$z ''$y"), "<>");
  EXPECT_EQ(assigned("$x"), "a b");
  EXPECT_EQ(assigned("\"$x\"/${x}c"), "a b/a bc");
  EXPECT_EQ(assigned("$z"), "");
  set("g", "/et[c]");
  EXPECT_EQ(words("$g \"$g\""), "</etc></et[c]>");
  shell_.options.set(Option::NoGlob, true);
  EXPECT_EQ(words("$g /et[c]"), "</et[c]></et[c]>");
}

TEST_F(ExpandTest, SpecialParameters) {
  params({"p1", "p2", "3", "4", "5", "6", "7", "8", "9", "p10"});
  shell_.last_status = 127;
  shell_.pid = 4711;
  shell_.zero = "the shell";
  EXPECT_EQ(words("$# $1 ${10} $10 $11 ${11}"), "<10><p1><p10><p10><p11>");
  EXPECT_EQ(words("$? $$ $! \"$0\""), "<127><4711><the shell>");
  shell_.last_async = 815;
  EXPECT_EQ(words("$! ${#!} ${#?} ${##}"), "<815><3><3><2>");
  shell_.options.set(Option::ErrExit, true);
  EXPECT_EQ(words("$-"), "<e>");
  shell_.line = 42;
  shell_.variables.set_dynamic(kLineno);
  EXPECT_EQ(words("$LINENO ${#LINENO} ${LINENO#4}"), "<42><2><2>");
}

TEST_F(ExpandTest, NumbersAreSplitToo) {
  set("IFS", "1");
  shell_.last_status = 212;
  EXPECT_EQ(words("$? \"$?\" $((212))"), "<2><2><212><2><2>");
}

TEST_F(ExpandTest, AtInDoubleQuotes) {
  params({"a", "", "c d"});
  EXPECT_EQ(words("\"$@\""), "<a><><c d>");
  EXPECT_EQ(words("x\"$@\"y"), "<xa><><c dy>");
  EXPECT_EQ(words("\"$@$@\""), "<a><><c da><><c d>");
  EXPECT_EQ(words("\"-$@-\""), "<-a><><c d->");
  params({"a"});
  EXPECT_EQ(words("\"-$@-\""), "<-a->");
}

TEST_F(ExpandTest, AtWithoutParameters) {
  EXPECT_EQ(words("\"$@\" $@ $*"), "");
  EXPECT_EQ(words("\"x$@\""), "<x>");
  EXPECT_EQ(words("\"$@$@\" \"$@\"$u"), "");
  EXPECT_EQ(words("\"\"$@ $@\"\" \"$@\"\"\" ''\"$@\""), "<><><><>");
  EXPECT_EQ(words("\"$*\""), "<>");
  EXPECT_EQ(words("\"${@:-}\""), "<>");
  EXPECT_EQ(words("\"$u\"\"$@\""), "<>");
}

TEST_F(ExpandTest, UnquotedAtAndStarAreSplit) {
  params({"a b", "", "c"});
  EXPECT_EQ(words("$@"), "<a><b><c>");
  EXPECT_EQ(words("x$*y"), "<xa><b><cy>");
  set("IFS", "");
  EXPECT_EQ(words("$@"), "<a b><c>");
  EXPECT_EQ(words("$*"), "<a b><c>");
  set("IFS", ":");
  EXPECT_EQ(words("$*"), "<a b><c>");
}

TEST_F(ExpandTest, StarInDoubleQuotesJoins) {
  params({"a", "b", "c d"});
  EXPECT_EQ(words("\"$*\""), "<a b c d>");
  set("IFS", ":x");
  EXPECT_EQ(words("\"$*\""), "<a:b:c d>");
  set("IFS", "");
  EXPECT_EQ(words("\"$*\""), "<abc d>");
}

TEST_F(ExpandTest, ListsWhereNothingIsSplit) {
  params({"a", "b", "c d"});
  set("IFS", ":");
  EXPECT_EQ(assigned("$*"), "a:b:c d");
  EXPECT_EQ(assigned("\"$*\""), "a:b:c d");
  EXPECT_EQ(assigned("$@"), "a b c d");
  EXPECT_EQ(assigned("\"$@\""), "a b c d");
  EXPECT_EQ(assigned("${u-\"$@\"}"), "a b c d");
  set("IFS", "");
  EXPECT_EQ(assigned("$*"), "abc d");
  unset("IFS");
  EXPECT_EQ(assigned("$*"), "a b c d");
}

TEST_F(ExpandTest, ListsWithOperators) {
  EXPECT_EQ(words("${@-w} \"${@-w}\" ${*+w} \"${*+w}\" \"${@+w}\""), "<w><w><>");
  params({""});
  EXPECT_EQ(words("\"${@-w}\" \"${@:-w}\" ${*:-w} \"${@+w}\" \"${@:+w}\""), "<><w><w><w><>");
  params({"", ""});
  EXPECT_EQ(words("\"${@:-w}\" \"${*:-w}\""), "<><>< >");
  set("IFS", "");
  EXPECT_EQ(words("\"${*:-w}\""), "<w>");
  unset("IFS");
  params({"a.b", "c.d"});
  EXPECT_EQ(words("${#@} ${#*} \"${#@}\""), "<2><2><2>");
  EXPECT_EQ(words("${@%.*} \"${@%.*}\" \"${*%.*}\" x\"${@#?}\"y"), "<a><c><a><c><a c><x.b><.dy>");
  EXPECT_EQ(words("${1+\"$@\"}"), "<a.b><c.d>");
  EXPECT_EQ(words("\"${u-\"$@\"}\" \"${u-a $@ b}\" ${u-a $@ b}"), "<a.b><c.d><a a.b><c.d b><a><a.b><c.d><b>");
}

TEST_F(ExpandTest, UseDefault) {
  set("e", "");
  set("x", "v w");
  EXPECT_EQ(words("${u-a b} ${u:-a} ${e-a} ${e:-a} ${x-a} \"${x-a}\""), "<a><b><a><a><v><w><v w>");
  EXPECT_EQ(words("${u-a b \"c d\"}"), "<a><b><c d>");
  EXPECT_EQ(words("${u-'a b' c}d ${u-a }b x${u- a}"), "<a b><cd><a><b><x><a>");
  EXPECT_EQ(words("\"${u-a  b}\" \"${u-}\" ${u-}"), "<a  b><>");
  EXPECT_EQ(words("${u-${v-\"${w-a b}\" c}}"), "<a b><c>");
  EXPECT_EQ(words("${u-\"\"} ${u-''}"), "<><>");
  EXPECT_EQ(words("${u-/et[c]} \"${u-/et[c]}\" ${u-'/et[c]'}"), "</etc></et[c]></et[c]>");
  EXPECT_EQ(assigned("${u-a  b}"), "a  b");
  EXPECT_EQ(assigned("${u-\"a  b\" $x}c"), "a  b v wc");
}

TEST_F(ExpandTest, UseAlternative) {
  set("e", "");
  set("x", "v");
  EXPECT_EQ(words("${u+a} \"${u+a}\" ${e+a} ${e:+a} ${x+a b} ${x:+\"a b\"}"), "<><a><a><b><a b>");
}

TEST_F(ExpandTest, AssignDefault) {
  EXPECT_EQ(words("${a=x \"y  z\"}"), "<x><y><z>");
  EXPECT_EQ(value("a"), "x y  z");
  EXPECT_EQ(words("${a=no} \"${a:=no}\""), "<x><y><z><x y  z>");
  set("e", "");
  EXPECT_EQ(words("${e=no} \"${e:=p q}\" $e"), "<p q><p><q>");
  shell_.options.set(Option::AllExport, true);
  EXPECT_EQ(words("${exported=1}"), "<1>");
  EXPECT_TRUE(shell_.variables.find(shell_.symbols.intern("exported"))->exported);
}

TEST_F(ExpandTest, AssignDefaultErrors) {
  shell_.variables.set_readonly(shell_.symbols.intern("r"));
  EXPECT_EQ(words("${r=x}"), "error: r: is read only");
  EXPECT_EQ(words("${1=x}"), "error: 1: cannot assign in this way");
  EXPECT_EQ(words("${@=x}"), "error: @: cannot assign in this way");
  params({"p"});
  EXPECT_EQ(words("${1=x} ${@=x}"), "<p><p>");
}

TEST_F(ExpandTest, ErrorIfUnset) {
  set("e", "");
  set("x", "v");
  EXPECT_EQ(words("${x?no} ${x:?no} ${e?no}"), "<v><v>");
  EXPECT_EQ(words("${u?a b \"$x\"}"), "error: u: a b v");
  EXPECT_EQ(words("${u?}"), "error: u: parameter not set");
  EXPECT_EQ(words("\"${e:?}\""), "error: e: parameter not set or null");
  EXPECT_EQ(words("${1?}"), "error: 1: parameter not set");
  EXPECT_EQ(words("${*?gone}"), "error: *: gone");
  EXPECT_EQ(assigned("${u?a}"), "error: u: a");
}

TEST_F(ExpandTest, NoUnset) {
  shell_.options.set(Option::NoUnset, true);
  EXPECT_EQ(words("$u"), "error: u: parameter not set");
  EXPECT_EQ(words("\"a$1\""), "error: 1: parameter not set");
  EXPECT_EQ(words("$!"), "error: !: parameter not set");
  EXPECT_EQ(words("${#u}"), "error: u: parameter not set");
  EXPECT_EQ(words("${u#x}"), "error: u: parameter not set");
  EXPECT_EQ(words("${u-a} ${u+a} $@ $* \"$@\" ${@#x} ${#@}"), "<a><0>");
}

TEST_F(ExpandTest, Length) {
  set("x", "abc");
  set("e", "");
  EXPECT_EQ(words("${#x} ${#e} ${#u}"), "<3><0><0>");
  if (setlocale(LC_ALL, "C.UTF-8") == nullptr) GTEST_SKIP() << "no UTF-8 locale";
  setlocale(LC_ALL, "C");
  set("LC_ALL", "C.UTF-8");
  set("x", "h\xc3\xa9\xff");
  EXPECT_EQ(words("${#x}"), "<3>");
}

TEST_F(ExpandTest, RemovePatterns) {
  set("f", "/usr/lib/a.tar.gz");
  EXPECT_EQ(words("${f##*/} ${f#*/} ${f%/*} ${f%%/*} ${f%.*} ${f%%.*}"),
            "<a.tar.gz><usr/lib/a.tar.gz></usr/lib></usr/lib/a.tar></usr/lib/a>");
  EXPECT_EQ(words("\"${f##*/}\" ${f#x} ${u#x} \"${u%x}\""), "<a.tar.gz></usr/lib/a.tar.gz><>");
  EXPECT_EQ(assigned("${f##*/}"), "a.tar.gz");
}

TEST_F(ExpandTest, QuotesInPatternsAreLiteral) {
  set("s", "*a*b");
  set("p", "*a");
  EXPECT_EQ(assigned("${s#\\*}"), "a*b");
  EXPECT_EQ(assigned("${s#'*a'}"), "*b");
  EXPECT_EQ(assigned("${s#\"$p\"}"), "*b");
  EXPECT_EQ(assigned("${s##\"*\"*}"), "");
  EXPECT_EQ(assigned("${s##$p}"), "*b");
  EXPECT_EQ(assigned("\"${s#\"*\"}\""), "a*b");
  EXPECT_EQ(assigned("\"${s##*\"*\"}\""), "b");
  set("x", "xaax");
  set("q", "x*a");
  EXPECT_EQ(assigned("${x##$q}"), "x");
  EXPECT_EQ(assigned("${x##\"$q\"}"), "xaax");
}

TEST_F(ExpandTest, PatternMayChangeTheVariable) {
  set("n", "11");
  EXPECT_EQ(assigned("${n#$((n=12))}"), "");
}

TEST_F(ExpandTest, BadSubstitution) { EXPECT_EQ(words("${x!}"), "error: ${x!}: bad substitution"); }

TEST_F(ExpandTest, Tilde) {
  set("HOME", "/home/me *");
  EXPECT_EQ(words("~ ~/x \"~\" \\~ x~ ~/*"), "</home/me *></home/me */x><~><~><x~></home/me */*>");
  EXPECT_EQ(words("~root/x ~no-such-user-here/x"), "</root/x><~no-such-user-here/x>");
  EXPECT_EQ(assigned("~:~/b"), "/home/me *:/home/me */b");
  EXPECT_EQ(words("${u-~/x} \"${u-~/x}\""), "</home/me */x><~/x>");
  set("HOME", "/");
  EXPECT_EQ(words("~ ~/x"), "</></x>");
  set("HOME", "/h/");
  EXPECT_EQ(words("~/x ~"), "</h/x></h/>");
  set("HOME", "");
  EXPECT_EQ(words("~ ~/x"), "<></x>");
}

TEST_F(ExpandTest, Arithmetic) {
  set("i", "41");
  EXPECT_EQ(words("$((i+1)) \"$((i+1))\"x a$((2*3))b"), "<42><42x><a6b>");
  EXPECT_EQ(assigned("$((i))$((i))"), "4141");
  EXPECT_EQ(words("$((1/0))").substr(0, 7), "error: ");
}

TEST_F(ExpandTest, WordsOfManyPieces) {
  set("x", "a b");
  EXPECT_EQ(assigned("\"$x/$#-$?\"-$((1+1))"), "a b/0-0-2");
  EXPECT_EQ(words("\"$x${u-z}$u${#x}\" \"$x\"'*'"), "<a bz3><a b*>");
  EXPECT_EQ(words("\"$x$x$x$x$x$x$x\""), "<a ba ba ba ba ba ba b>");
  EXPECT_EQ(assigned("$x${u-$x-$u}$x"), "a ba b-a b");
  EXPECT_EQ(assigned("$x${n=$x}$n"), "a ba ba b");
  shell_.options.set(Option::NoUnset, true);
  EXPECT_EQ(words("\"$x$u\""), "error: u: parameter not set");
}

TEST_F(ExpandTest, EmptyCommandSubstitution) {
  EXPECT_EQ(words("$() \"$()\" a$()b"), "<><ab>");
  EXPECT_EQ(assigned("$()"), "");
}

TEST_F(ExpandTest, AssignmentsOfDeclarationUtilities) {
  set("x", "a b");
  set("HOME", "/h");
  const SimpleCommand* command = parse("export v=$x w=~:~/c $x");
  ASSERT_NE(command, nullptr);
  Fields fields;
  ASSERT_TRUE(expand_words(shell_, command->words, fields));
  EXPECT_EQ(fields, (Fields{"export", "v=a b", "w=/h:/h/c", "a", "b"}));
}

TEST_F(ExpandTest, Patterns) {
  set("x", "a*");
  EXPECT_EQ(pattern("$x\"$x\""), "a*a\\*");
  EXPECT_EQ(pattern("'*'*"), "\\**");
  EXPECT_EQ(pattern("\"abc\""), "abc");
  EXPECT_EQ(pattern("*.c"), "*.c");
  EXPECT_EQ(pattern("\\\\a"), "\\\\a");
}

TEST_F(ExpandTest, PositionalParametersOutliveTheirReplacement) {
  params({"a", "b"});
  const SimpleCommand* command = parse(": \"$@\" $1");
  ASSERT_NE(command, nullptr);
  Fields fields;
  ASSERT_TRUE(expand_words(shell_, command->words, fields));
  params({"xxxxxxxxxxxxxxxxxxxx"});
  EXPECT_EQ(fields, (Fields{":", "a", "b", "a"}));
}

TEST_F(ExpandTest, FailureLeavesBuffersUsable) {
  EXPECT_EQ(words("a${u-${v?no}}"), "error: v: no");
  set("x", "a b");
  EXPECT_EQ(words("$x$x"), "<a><ba><b>");
}

}  // namespace
}  // namespace sh

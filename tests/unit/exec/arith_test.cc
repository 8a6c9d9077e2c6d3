// SPDX-License-Identifier: GPL-3.0-or-later
// Arithmetic evaluation of parsed trees, and what a variable may hold.
#include "exec/expand/arith.h"

#include <gtest/gtest.h>

#include <limits>
#include <string>

#include "exec/state/shell.h"
#include "parser/arith_parse.h"
#include "parser/parser.h"

namespace sh {
namespace {

constexpr int64_t kLeast = std::numeric_limits<int64_t>::min();
constexpr int64_t kGreatest = std::numeric_limits<int64_t>::max();

class Arith : public testing::Test {
 protected:
  void set(std::string_view name, std::string_view value) {
    EXPECT_TRUE(shell_.variables.assign(shell_.symbols.intern(name), value));
  }
  std::string get(std::string_view name) {
    return std::string(shell_.variables.value(shell_.symbols.intern(name), "(unset)"));
  }
  bool evaluate(std::string_view text, int64_t& value) {
    shell_.expansion_error = {};
    Result<const ArithNode*> tree = parse_arithmetic(shell_.symbols, arena_, text);
    EXPECT_TRUE(static_cast<bool>(tree)) << text;
    if (!tree) return false;
    ArithSub arith;
    arith.tree = *tree;
    return evaluate_arith(shell_, arith, value);
  }
  int64_t value(std::string_view text) {
    int64_t result = 424242;
    EXPECT_TRUE(evaluate(text, result)) << text << ": " << shell_.expansion_error.diag.message;
    return result;
  }
  std::string error(std::string_view text) {
    int64_t result = 0;
    EXPECT_FALSE(evaluate(text, result)) << text;
    return shell_.expansion_error.diag.message;
  }

  Shell shell_{BuiltinTable()};
  Arena arena_;
};

TEST_F(Arith, Operators) {
  EXPECT_EQ(value("1+2*3"), 7);
  EXPECT_EQ(value("(1+2)*3"), 9);
  EXPECT_EQ(value("7/2"), 3);
  EXPECT_EQ(value("-7/2"), -3);
  EXPECT_EQ(value("-7%2"), -1);
  EXPECT_EQ(value("10-4-3"), 3);
  EXPECT_EQ(value("1<2"), 1);
  EXPECT_EQ(value("2<=1"), 0);
  EXPECT_EQ(value("2>1"), 1);
  EXPECT_EQ(value("2>=2"), 1);
  EXPECT_EQ(value("2==3"), 0);
  EXPECT_EQ(value("2!=3"), 1);
  EXPECT_EQ(value("6&3"), 2);
  EXPECT_EQ(value("6|3"), 7);
  EXPECT_EQ(value("6^3"), 5);
  EXPECT_EQ(value("~0"), -1);
  EXPECT_EQ(value("!5"), 0);
  EXPECT_EQ(value("!0"), 1);
  EXPECT_EQ(value("+5"), 5);
  EXPECT_EQ(value("-5"), -5);
  EXPECT_EQ(value("2&&0"), 0);
  EXPECT_EQ(value("2&&3"), 1);
  EXPECT_EQ(value("0||3"), 1);
  EXPECT_EQ(value("0||0"), 0);
  EXPECT_EQ(value("1?2:3"), 2);
  EXPECT_EQ(value("0?2:0?4:5"), 5);
  EXPECT_EQ(value("1,2"), 2);
  EXPECT_EQ(value("010+0x1F"), 39);
  EXPECT_EQ(value(" "), 0);
}

TEST_F(Arith, WrapsWithoutOverflow) {
  EXPECT_EQ(value("9223372036854775807+1"), kLeast);
  EXPECT_EQ(value("-9223372036854775807-2"), kGreatest);
  EXPECT_EQ(value("9223372036854775807*2"), -2);
  EXPECT_EQ(value("-(-9223372036854775807-1)"), kLeast);
  EXPECT_EQ(value("(-9223372036854775807-1)/-1"), kLeast);
  EXPECT_EQ(value("(-9223372036854775807-1)%-1"), 0);
  EXPECT_EQ(value("7%-1"), 0);
}

TEST_F(Arith, Shifts) {
  EXPECT_EQ(value("1<<62"), int64_t{1} << 62);
  EXPECT_EQ(value("1<<63"), kLeast);
  EXPECT_EQ(value("1<<64"), 1);
  EXPECT_EQ(value("1<<-1"), kLeast);
  EXPECT_EQ(value("-1>>1"), -1);
  EXPECT_EQ(value("-8>>1"), -4);
  EXPECT_EQ(value("-1<<1"), -2);
}

TEST_F(Arith, Variables) {
  EXPECT_EQ(value("unset_one"), 0);
  set("x", "");
  EXPECT_EQ(value("x"), 0);
  set("x", " \t");
  EXPECT_EQ(value("x+1"), 1);
  set("x", " -12 ");
  EXPECT_EQ(value("x"), -12);
  EXPECT_EQ(value("x"), -12);  // now remembered
  EXPECT_EQ(get("x"), " -12 ");
  set("x", "0x10");
  EXPECT_EQ(value("x+010"), 24);
  set("x", "5");
  EXPECT_EQ(value("x*x"), 25);
}

TEST_F(Arith, AValueThatIsNoNumberIsAnError) {
  set("x", "a b");
  EXPECT_EQ(error("x"), "arithmetic: x: `a b' is not a number");
  set("x", "1+1");  // not evaluated: a value is no expression
  EXPECT_EQ(error("x"), "arithmetic: x: `1+1' is not a number");
  set("x", "08");
  EXPECT_EQ(error("x+1"), "arithmetic: x: `08' is not a number");
  EXPECT_EQ(value("0 && x"), 0);
}

TEST_F(Arith, UnsetIsAnErrorUnderNoUnset) {
  shell_.options.set(Option::NoUnset, true);
  EXPECT_EQ(error("q+1"), "q: parameter not set");
  EXPECT_EQ(value("q=3"), 3);
  EXPECT_EQ(value("q"), 3);
  EXPECT_EQ(value("1 || r"), 1);
}

TEST_F(Arith, Assignments) {
  EXPECT_EQ(value("x=3"), 3);
  EXPECT_EQ(get("x"), "3");
  EXPECT_EQ(value("x+=4"), 7);
  EXPECT_EQ(value("x-=2"), 5);
  EXPECT_EQ(value("x*=6"), 30);
  EXPECT_EQ(value("x/=4"), 7);
  EXPECT_EQ(value("x%=4"), 3);
  EXPECT_EQ(value("x<<=3"), 24);
  EXPECT_EQ(value("x>>=1"), 12);
  EXPECT_EQ(value("x&=10"), 8);
  EXPECT_EQ(value("x^=3"), 11);
  EXPECT_EQ(value("x|=4"), 15);
  EXPECT_EQ(get("x"), "15");
  EXPECT_EQ(value("x=y=2"), 2);
  EXPECT_EQ(get("x"), "2");
  EXPECT_EQ(get("y"), "2");
}

TEST_F(Arith, Steps) {
  EXPECT_EQ(value("x++"), 0);
  EXPECT_EQ(get("x"), "1");
  EXPECT_EQ(value("++x"), 2);
  EXPECT_EQ(value("x--"), 2);
  EXPECT_EQ(value("--x"), 0);
  EXPECT_EQ(value("x=3,x++ + ++x"), 8);
  EXPECT_EQ(get("x"), "5");
  set("x", "9223372036854775807");
  EXPECT_EQ(value("++x"), kLeast);
}

TEST_F(Arith, WhatIsNotNeededIsNotEvaluated) {
  EXPECT_EQ(value("0 && (x=1)"), 0);
  EXPECT_EQ(value("1 || (x=1)"), 1);
  EXPECT_EQ(value("1 ? 5 : (x=1)"), 5);
  EXPECT_EQ(value("0 ? (x=1) : 6"), 6);
  EXPECT_EQ(value("0 && 1/0"), 0);
  EXPECT_EQ(get("x"), "(unset)");
  EXPECT_EQ(error("1/0, x=1"), "arithmetic: division by zero");
  EXPECT_EQ(get("x"), "(unset)");
}

TEST_F(Arith, DivisionByZero) {
  EXPECT_EQ(error("1/0"), "arithmetic: division by zero");
  EXPECT_EQ(error("1%0"), "arithmetic: division by zero");
  set("x", "4");
  EXPECT_EQ(error("x/=0"), "arithmetic: division by zero");
  EXPECT_EQ(get("x"), "4");
}

TEST_F(Arith, ReadonlyIsAnError) {
  set("r", "1");
  shell_.variables.set_readonly(shell_.symbols.intern("r"));
  EXPECT_EQ(error("r=2"), "r: is read only");
  EXPECT_EQ(error("r++"), "r: is read only");
  EXPECT_EQ(value("r+1"), 2);
}

TEST_F(Arith, AllExport) {
  shell_.options.set(Option::AllExport, true);
  EXPECT_EQ(value("x=1"), 1);
  EXPECT_TRUE(shell_.variables.find(shell_.symbols.intern("x"))->exported);
}

TEST_F(Arith, Lineno) {
  shell_.variables.set_dynamic(kLineno);
  shell_.line = 17;
  EXPECT_EQ(value("LINENO+1"), 18);
}

TEST_F(Arith, LongChainsNeedNoStack) {
  std::string text = "1";
  for (int i = 1; i < 1000000; ++i) text += "+1";
  EXPECT_EQ(value(text), 1000000);
  text = "0";
  for (int i = 0; i < 200000; ++i) text += "||0";
  EXPECT_EQ(value(text + "||1"), 1);
}

class ArithLeaves : public Arith {
 protected:
  /// $(( $x OP ... )): the tree that the parser makes of the parts.
  void prepare(std::span<const WordPart> parts) {
    arith_.tree = parse_arith_parts(shell_.symbols, arena_, parts, leaves_);
    arith_.leaves = leaves_;
    ASSERT_NE(arith_.tree, nullptr);
  }
  static WordPart literal(std::string_view text) {
    WordPart part;
    part.text = text;
    return part;
  }
  static WordPart parameter(const Param& param) {
    WordPart part;
    part.kind = PartKind::Param;
    part.param = &param;
    return part;
  }
  int64_t run() {
    int64_t result = 0;
    EXPECT_TRUE(evaluate_arith(shell_, arith_, result));
    return result;
  }

  std::vector<const Param*> leaves_;
  ArithSub arith_;
};

TEST_F(ArithLeaves, ParametersAreExpandedFirst) {
  Param x;
  x.name = shell_.symbols.intern("x");
  Param first;
  first.kind = ParamKind::Positional;
  first.position = 1;
  Param count;
  count.kind = ParamKind::Hash;
  WordPart parts[] = {literal("(x=9) + "), parameter(x), literal(" * "),
                      parameter(first),    literal("-"), parameter(count)};
  prepare(parts);
  set("x", "5");
  Field fields[] = {"-3", "b"};
  shell_.parameters.borrow(fields);
  EXPECT_EQ(run(), 9 - 15 - 2);
  EXPECT_EQ(get("x"), "9");
  EXPECT_EQ(run(), 9 - 27 - 2);  // the value is a number now
}

TEST(ParseInteger, Constants) {
  auto parse = [](std::string_view text) {
    int64_t number = 0;
    return parse_integer(text, number) ? std::to_string(number) : "no";
  };
  EXPECT_EQ(parse("0"), "0");
  EXPECT_EQ(parse("12"), "12");
  EXPECT_EQ(parse(" +12\n"), "12");
  EXPECT_EQ(parse("-0x1f"), "-31");
  EXPECT_EQ(parse("0X1F"), "31");
  EXPECT_EQ(parse("-017"), "-15");
  EXPECT_EQ(parse("9223372036854775807"), "9223372036854775807");
  EXPECT_EQ(parse("-9223372036854775808"), "-9223372036854775808");
  EXPECT_EQ(parse("18446744073709551615"), "-1");
  for (const char* text : {"", " ", "+", "-", "0x", "08", "1a", "1 2", "- 1", "+-1", "1.5", "0x1g", "x", "1+1"}) {
    EXPECT_EQ(parse(text), "no") << text;
  }
}

}  // namespace
}  // namespace sh

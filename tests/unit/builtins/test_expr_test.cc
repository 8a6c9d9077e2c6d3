// SPDX-License-Identifier: GPL-3.0-or-later
#include "builtins/test_expr.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <vector>

#include "builtins/test_primary.h"
#include "exec/state/variables.h"

namespace sh {
namespace {

class TestExpression : public testing::Test {
 protected:
  int run(std::vector<Field> arguments) {
    error_.clear();
    return evaluate_test(locale_, arguments, error_);
  }

  SymbolTable symbols_;
  Variables variables_{symbols_};
  Locale locale_{variables_};
  std::string error_;
};

TEST_F(TestExpression, NoArgumentIsFalse) { EXPECT_EQ(run({}), 1); }

TEST_F(TestExpression, OneArgumentIsTrueIfNotEmpty) {
  EXPECT_EQ(run({"a"}), 0);
  EXPECT_EQ(run({""}), 1);
  EXPECT_EQ(run({"!"}), 0);
  EXPECT_EQ(run({"-f"}), 0);
}

TEST_F(TestExpression, TwoArguments) {
  EXPECT_EQ(run({"!", ""}), 0);
  EXPECT_EQ(run({"!", "a"}), 1);
  EXPECT_EQ(run({"-n", "a"}), 0);
  EXPECT_EQ(run({"a", "b"}), 2);
  EXPECT_EQ(error_, "a: expected a unary operator");
}

TEST_F(TestExpression, ThreeArguments) {
  EXPECT_EQ(run({"a", "=", "a"}), 0);
  EXPECT_EQ(run({"!", "=", "!"}), 0);
  EXPECT_EQ(run({"(", "=", ")"}), 1);
  EXPECT_EQ(run({"!", "-n", "a"}), 1);
  EXPECT_EQ(run({"(", "a", ")"}), 0);
  EXPECT_EQ(run({"a", "-a", ""}), 1);
  EXPECT_EQ(run({"a", "-o", ""}), 0);
  EXPECT_EQ(run({"a", "b", "c"}), 2);
  EXPECT_EQ(error_, "b: expected a binary operator");
}

TEST_F(TestExpression, FourArguments) {
  EXPECT_EQ(run({"!", "a", "=", "a"}), 1);
  EXPECT_EQ(run({"(", "-n", "a", ")"}), 0);
  EXPECT_EQ(run({"a", "-a", "!", "b"}), 1);
  EXPECT_EQ(run({"a", "b", "c", "d"}), 2);
}

TEST_F(TestExpression, Grammar) {
  EXPECT_EQ(run({"a", "=", "a", "-a", "b", "=", "c"}), 1);
  EXPECT_EQ(run({"a", "=", "b", "-a", "c", "=", "c", "-o", "d"}), 0);
  EXPECT_EQ(run({"a", "-o", "b", "-a", ""}), 0);
  EXPECT_EQ(run({"(", "a", "-o", "b", ")", "-a", ""}), 1);
  EXPECT_EQ(run({"!", "(", "a", "-a", "", ")"}), 0);
  EXPECT_EQ(run({"-z", "=", "-z", "-a", "x"}), 0);
}

TEST_F(TestExpression, GrammarErrors) {
  EXPECT_EQ(run({"(", "a", "-a", "b", "-a", "c"}), 2);
  EXPECT_EQ(error_, "missing )");
  EXPECT_EQ(run({"a", "=", "a", "-a"}), 2);
  EXPECT_EQ(run({"a", "=", "a", "b", "c"}), 2);
  EXPECT_EQ(error_, "b: unexpected argument");
  EXPECT_EQ(run(std::vector<Field>(5000, "(")), 2);
}

TEST_F(TestExpression, Integers) {
  EXPECT_EQ(run({"-5", "-lt", "+3"}), 0);
  EXPECT_EQ(run({"x", "-lt", "3"}), 2);
  EXPECT_EQ(error_, "x: expected an integer");
  EXPECT_EQ(run({"99999999999999999999", "-lt", "3"}), 2);
  EXPECT_EQ(error_, "99999999999999999999: integer out of range");
}

TEST(TestPrimary, ParsesIntegers) {
  int64_t value = 0;
  EXPECT_EQ(parse_test_integer(" \t+12 \n", value), 0);
  EXPECT_EQ(value, 12);
  EXPECT_EQ(parse_test_integer("-9223372036854775808", value), 0);
  EXPECT_EQ(value, INT64_MIN);
  EXPECT_EQ(parse_test_integer("9223372036854775807", value), 0);
  EXPECT_EQ(value, INT64_MAX);
  EXPECT_EQ(parse_test_integer("9223372036854775808", value), ERANGE);
  EXPECT_EQ(parse_test_integer("-9223372036854775809", value), ERANGE);
  EXPECT_EQ(parse_test_integer("", value), EINVAL);
  EXPECT_EQ(parse_test_integer("-", value), EINVAL);
  EXPECT_EQ(parse_test_integer("1 2", value), EINVAL);
  EXPECT_EQ(parse_test_integer("- 1", value), EINVAL);
}

TEST(TestPrimary, KnowsPrimaries) {
  EXPECT_EQ(unary_primary("-f"), 'f');
  EXPECT_EQ(unary_primary("-a"), 0);
  EXPECT_EQ(unary_primary("f"), 0);
  EXPECT_EQ(unary_primary("-ff"), 0);
  EXPECT_EQ(binary_primary("="), BinaryPrimary::Equal);
  EXPECT_EQ(binary_primary("=="), BinaryPrimary::Equal);
  EXPECT_EQ(binary_primary("!="), BinaryPrimary::NotEqual);
  EXPECT_EQ(binary_primary("<"), BinaryPrimary::Before);
  EXPECT_EQ(binary_primary("-ef"), BinaryPrimary::SameFile);
  EXPECT_EQ(binary_primary("-xx"), BinaryPrimary::None);
  EXPECT_EQ(binary_primary("a="), BinaryPrimary::None);
  EXPECT_EQ(binary_primary(""), BinaryPrimary::None);
}

}  // namespace
}  // namespace sh

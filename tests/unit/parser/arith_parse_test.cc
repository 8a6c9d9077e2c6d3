// SPDX-License-Identifier: GPL-3.0-or-later
// Arithmetic text and parts to trees, shown as S-expressions.
#include "parser/arith_parse.h"

#include <gtest/gtest.h>

#include <string>

#include "parser/parser.h"

namespace sh {
namespace {

const char* name_of(ArithOp op) {
  switch (op) {
    case ArithOp::Number: return "number";
    case ArithOp::Variable: return "variable";
    case ArithOp::Leaf: return "leaf";
    case ArithOp::Plus: return "u+";
    case ArithOp::Minus: return "u-";
    case ArithOp::Not: return "!";
    case ArithOp::Complement: return "~";
    case ArithOp::PreIncrement: return "++x";
    case ArithOp::PreDecrement: return "--x";
    case ArithOp::PostIncrement: return "x++";
    case ArithOp::PostDecrement: return "x--";
    case ArithOp::Multiply: return "*";
    case ArithOp::Divide: return "/";
    case ArithOp::Remainder: return "%";
    case ArithOp::Add: return "+";
    case ArithOp::Subtract: return "-";
    case ArithOp::ShiftLeft: return "<<";
    case ArithOp::ShiftRight: return ">>";
    case ArithOp::Less: return "<";
    case ArithOp::LessEqual: return "<=";
    case ArithOp::Greater: return ">";
    case ArithOp::GreaterEqual: return ">=";
    case ArithOp::Equal: return "==";
    case ArithOp::NotEqual: return "!=";
    case ArithOp::BitAnd: return "&";
    case ArithOp::BitXor: return "^";
    case ArithOp::BitOr: return "|";
    case ArithOp::And: return "&&";
    case ArithOp::Or: return "||";
    case ArithOp::Comma: return ",";
    case ArithOp::Conditional: return "?:";
    case ArithOp::Assign: return "=";
    case ArithOp::AssignMultiply: return "*=";
    case ArithOp::AssignDivide: return "/=";
    case ArithOp::AssignRemainder: return "%=";
    case ArithOp::AssignAdd: return "+=";
    case ArithOp::AssignSubtract: return "-=";
    case ArithOp::AssignShiftLeft: return "<<=";
    case ArithOp::AssignShiftRight: return ">>=";
    case ArithOp::AssignAnd: return "&=";
    case ArithOp::AssignXor: return "^=";
    case ArithOp::AssignOr: return "|=";
  }
  return "?";
}

std::string dump(const ArithNode* node) {
  if (node->op == ArithOp::Number) return std::to_string(node->value);
  if (node->op == ArithOp::Variable) return std::string(node->name.text());
  if (node->op == ArithOp::Leaf) return "$" + std::to_string(node->value);
  std::string text = std::string("(") + name_of(node->op);
  for (const ArithNode* child : {node->a, node->b, node->c}) {
    if (child != nullptr) text += " " + dump(child);
  }
  return text + ")";
}

/// The tree of `text`, or its error.
std::string parse(std::string_view text) {
  SymbolTable symbols;
  Arena arena;
  Result<const ArithNode*> result = parse_arithmetic(symbols, arena, text);
  return result ? dump(*result) : result.diag().message;
}

WordPart literal(std::string_view text) {
  WordPart part;
  part.text = text;
  return part;
}

WordPart parameter(const Param& param) {
  WordPart part;
  part.kind = PartKind::Param;
  part.param = &param;
  return part;
}

std::string parse_parts(std::span<const WordPart> parts, size_t expected_leaves) {
  SymbolTable symbols;
  Arena arena;
  std::vector<const Param*> leaves;
  const ArithNode* node = parse_arith_parts(symbols, arena, parts, leaves);
  EXPECT_EQ(leaves.size(), expected_leaves);
  return node == nullptr ? "null" : dump(node);
}

TEST(ArithParse, EmptyIsZero) {
  EXPECT_EQ(parse(""), "0");
  EXPECT_EQ(parse(" \t\n "), "0");
}

TEST(ArithParse, Constants) {
  EXPECT_EQ(parse("0"), "0");
  EXPECT_EQ(parse("42"), "42");
  EXPECT_EQ(parse("010"), "8");
  EXPECT_EQ(parse("00"), "0");
  EXPECT_EQ(parse("0x1F"), "31");
  EXPECT_EQ(parse("0Xff"), "255");
  EXPECT_EQ(parse("9223372036854775807"), "9223372036854775807");
}

TEST(ArithParse, ConstantsWrapTo64Bits) {
  EXPECT_EQ(parse("9223372036854775808"), "-9223372036854775808");
  EXPECT_EQ(parse("18446744073709551616"), "0");
  EXPECT_EQ(parse("0xffffffffffffffff"), "-1");
  EXPECT_EQ(parse("07777777777777777777777"), "-1");
}

TEST(ArithParse, BadConstants) {
  EXPECT_EQ(parse("08"), "arithmetic: not an integer constant: `08'");
  EXPECT_EQ(parse("1abc"), "arithmetic: not an integer constant: `1abc'");
  EXPECT_EQ(parse("0x"), "arithmetic: not an integer constant: `0x'");
  EXPECT_EQ(parse("0xg"), "arithmetic: not an integer constant: `0xg'");
  EXPECT_EQ(parse("1.5+2"), "arithmetic: not an integer constant: `1.5'");
  EXPECT_EQ(parse("10L"), "arithmetic: not an integer constant: `10L'");
  EXPECT_EQ(parse("2#1"), "arithmetic: unexpected `#'");
}

TEST(ArithParse, Precedence) {
  EXPECT_EQ(parse("1+2*3"), "(+ 1 (* 2 3))");
  EXPECT_EQ(parse("1*2+3"), "(+ (* 1 2) 3)");
  EXPECT_EQ(parse("1<<2+3"), "(<< 1 (+ 2 3))");
  EXPECT_EQ(parse("1<2<<3"), "(< 1 (<< 2 3))");
  EXPECT_EQ(parse("1==2<3"), "(== 1 (< 2 3))");
  EXPECT_EQ(parse("1&2==3"), "(& 1 (== 2 3))");
  EXPECT_EQ(parse("1^2&3"), "(^ 1 (& 2 3))");
  EXPECT_EQ(parse("1|2^3"), "(| 1 (^ 2 3))");
  EXPECT_EQ(parse("1&&2|3"), "(&& 1 (| 2 3))");
  EXPECT_EQ(parse("1||2&&3"), "(|| 1 (&& 2 3))");
  EXPECT_EQ(parse("1?2:3||4"), "(?: 1 2 (|| 3 4))");
  EXPECT_EQ(parse("(1+2)*3"), "(* (+ 1 2) 3)");
  EXPECT_EQ(parse("!1+2"), "(+ (! 1) 2)");
  EXPECT_EQ(parse("a>=1 != b<=2"), "(!= (>= a 1) (<= b 2))");
}

TEST(ArithParse, Associativity) {
  EXPECT_EQ(parse("1-2-3"), "(- (- 1 2) 3)");
  EXPECT_EQ(parse("8/4/2%5"), "(% (/ (/ 8 4) 2) 5)");
  EXPECT_EQ(parse("a=b=3"), "(= a (= b 3))");
  EXPECT_EQ(parse("1?2:0?3:4"), "(?: 1 2 (?: 0 3 4))");
  EXPECT_EQ(parse("1?0?3:4:5"), "(?: 1 (?: 0 3 4) 5)");
  EXPECT_EQ(parse("1,2,3"), "(, (, 1 2) 3)");
  EXPECT_EQ(parse("1?2,3:4"), "(?: 1 (, 2 3) 4)");
  EXPECT_EQ(parse("1?2:3,4"), "(, (?: 1 2 3) 4)");
}

TEST(ArithParse, Assignments) {
  EXPECT_EQ(parse("a = 1"), "(= a 1)");
  EXPECT_EQ(parse("a*=b"), "(*= a b)");
  EXPECT_EQ(parse("a/=b,a%=b"), "(, (/= a b) (%= a b))");
  EXPECT_EQ(parse("a+=b-=c"), "(+= a (-= b c))");
  EXPECT_EQ(parse("a<<=1,a>>=2"), "(, (<<= a 1) (>>= a 2))");
  EXPECT_EQ(parse("a&=1,a^=2,a|=3"), "(, (, (&= a 1) (^= a 2)) (|= a 3))");
  EXPECT_EQ(parse("(a)=3"), "(= a 3)");
  EXPECT_EQ(parse("1?a=5:2"), "(?: 1 (= a 5) 2)");
  EXPECT_EQ(parse("a=1?2:3"), "(= a (?: 1 2 3))");
  EXPECT_EQ(parse("a==1"), "(== a 1)");
}

TEST(ArithParse, AssignmentNeedsAVariable) {
  EXPECT_EQ(parse("1=2"), "arithmetic: a variable must stand before `='");
  EXPECT_EQ(parse("a+b=2"), "arithmetic: a variable must stand before `='");
  EXPECT_EQ(parse("0?1:a=6"), "arithmetic: a variable must stand before `='");
  EXPECT_EQ(parse("1||a+=2"), "arithmetic: a variable must stand before `+='");
  EXPECT_EQ(parse("a++=2"), "arithmetic: a variable must stand before `='");
}

TEST(ArithParse, IncrementAndDecrement) {
  EXPECT_EQ(parse("a++"), "(x++ a)");
  EXPECT_EQ(parse("a --"), "(x-- a)");
  EXPECT_EQ(parse("++a"), "(++x a)");
  EXPECT_EQ(parse("-- a"), "(--x a)");
  EXPECT_EQ(parse("++(a)"), "(++x a)");
  EXPECT_EQ(parse("(a)++"), "(x++ a)");
  EXPECT_EQ(parse("a+++b"), "(+ (x++ a) b)");
  EXPECT_EQ(parse("a---b"), "(- (x-- a) b)");
  EXPECT_EQ(parse("a++ + ++b"), "(+ (x++ a) (++x b))");
  EXPECT_EQ(parse("-a++"), "(u- (x++ a))");
  EXPECT_EQ(parse("++a++"), "arithmetic: a variable must stand after `++'");
  EXPECT_EQ(parse("a++b"), "arithmetic: expected an operator at `b'");
}

TEST(ArithParse, DoubledSignsBesideNumbers) {
  EXPECT_EQ(parse("--1"), "(u- (u- 1))");
  EXPECT_EQ(parse("++1"), "(u+ (u+ 1))");
  EXPECT_EQ(parse("- -1"), "(u- (u- 1))");
  EXPECT_EQ(parse("1--1"), "(- 1 (u- 1))");
  EXPECT_EQ(parse("1++a"), "(+ 1 (u+ a))");
  EXPECT_EQ(parse("--(1)"), "(u- (u- 1))");
  EXPECT_EQ(parse("---a"), "(u- (u- (u- a)))");
  EXPECT_EQ(parse("1 - -a"), "(- 1 (u- a))");
  EXPECT_EQ(parse("++"), "arithmetic: expected an operand after `++'");
}

TEST(ArithParse, UnaryChains) {
  EXPECT_EQ(parse("!~-+5"), "(! (~ (u- (u+ 5))))");
  EXPECT_EQ(parse("!!a"), "(! (! a))");
  EXPECT_EQ(parse("1 + + 1"), "(+ 1 (u+ 1))");
}

TEST(ArithParse, Errors) {
  EXPECT_EQ(parse("1+"), "arithmetic: expected an operand after `+'");
  EXPECT_EQ(parse("*2"), "arithmetic: expected an operand at `*'");
  EXPECT_EQ(parse("1 2"), "arithmetic: expected an operator at `2'");
  EXPECT_EQ(parse("a b"), "arithmetic: expected an operator at `b'");
  EXPECT_EQ(parse("(1"), "arithmetic: unmatched `('");
  EXPECT_EQ(parse("(1 2)"), "arithmetic: expected an operator at `2'");
  EXPECT_EQ(parse("()"), "arithmetic: expected an operand at `)'");
  EXPECT_EQ(parse("1)"), "arithmetic: unmatched `)'");
  EXPECT_EQ(parse("1?2"), "arithmetic: expected `:' after `2'");
  EXPECT_EQ(parse("1?2)"), "arithmetic: expected `:' at `)'");
  EXPECT_EQ(parse("1?:2"), "arithmetic: expected an operand at `:'");
  EXPECT_EQ(parse("1:2"), "arithmetic: expected an operator at `:'");
  EXPECT_EQ(parse("2**3"), "arithmetic: expected an operand at `*'");
  EXPECT_EQ(parse("'1'"), "arithmetic: unexpected `''");
  EXPECT_EQ(parse("1 + @"), "arithmetic: unexpected `@'");
  EXPECT_EQ(parse("\xC3\xA9+1"), "arithmetic: unexpected `\xC3\xA9'");
  EXPECT_EQ(parse("1,"), "arithmetic: expected an operand after `,'");
  EXPECT_EQ(parse("a[1]"), "arithmetic: unexpected `['");
}

TEST(ArithParse, DepthEndsInAMessage) {
  const char* deep = "arithmetic: the expression is nested too deeply";
  EXPECT_EQ(parse(std::string(100000, '(') + "1" + std::string(100000, ')')), deep);
  EXPECT_EQ(parse(std::string(1000000, '-') + "1"), deep);
  EXPECT_EQ(parse(std::string(1000000, '!') + "1"), deep);
  std::string conditions;
  std::string assignments;
  for (int i = 0; i < 100000; ++i) {
    conditions += "1?1:";
    assignments += "a=";
  }
  EXPECT_EQ(parse(conditions + "1"), deep);
  EXPECT_EQ(parse(assignments + "1"), deep);
  EXPECT_EQ(parse(std::string(500, '(') + "1" + std::string(500, ')')), "1");
}

TEST(ArithParse, LongLeftAssociativeChainsAreNotDeep) {
  std::string text = "1";
  for (int i = 0; i < 200000; ++i) text += "+1";
  SymbolTable symbols;
  Arena arena;
  EXPECT_TRUE(parse_arithmetic(symbols, arena, text));
}

TEST(ArithParts, LiteralTextAlone) {
  WordPart parts[] = {literal("1"), literal("2+a")};
  EXPECT_EQ(parse_parts(parts, 0), "(+ 12 a)");
  EXPECT_EQ(parse_parts({}, 0), "0");
}

TEST(ArithParts, ParametersAreLeaves) {
  Param named;
  Param count;
  count.kind = ParamKind::Hash;
  WordPart parts[] = {parameter(named), literal(" + 2*("), parameter(count),
                      literal("-"),     parameter(named),  literal(")")};
  EXPECT_EQ(parse_parts(parts, 3), "(+ $0 (* 2 (- $1 $2)))");
  WordPart alone[] = {parameter(named)};
  EXPECT_EQ(parse_parts(alone, 1), "$0");
  WordPart signs[] = {literal("-"), parameter(named), literal("--"), parameter(named)};
  EXPECT_EQ(parse_parts(signs, 2), "(- (u- $0) (u- $1))");
}

TEST(ArithParts, WhatIsNotPlainIsLeftToTheText) {
  Param named;
  Param with_default;
  with_default.op = ParamOp::UseDefault;
  Param all;
  all.kind = ParamKind::At;
  WordPart command;
  command.kind = PartKind::Command;
  WordPart glued_before[] = {literal("1"), parameter(named)};
  WordPart glued_after[] = {parameter(named), literal("a")};
  WordPart glued_together[] = {parameter(named), parameter(named)};
  WordPart two_operands[] = {parameter(named), literal(" "), parameter(named)};
  WordPart assigned[] = {parameter(named), literal("=1")};
  WordPart other_form[] = {parameter(with_default)};
  WordPart many[] = {parameter(all)};
  WordPart substituted[] = {literal("1+"), command};
  WordPart error[] = {parameter(named), literal("+")};
  EXPECT_EQ(parse_parts(glued_before, 0), "null");
  EXPECT_EQ(parse_parts(glued_after, 0), "null");
  EXPECT_EQ(parse_parts(glued_together, 0), "null");
  EXPECT_EQ(parse_parts(two_operands, 0), "null");
  EXPECT_EQ(parse_parts(assigned, 0), "null");
  EXPECT_EQ(parse_parts(other_form, 0), "null");
  EXPECT_EQ(parse_parts(many, 0), "null");
  EXPECT_EQ(parse_parts(substituted, 0), "null");
  EXPECT_EQ(parse_parts(error, 0), "null");
}

}  // namespace
}  // namespace sh

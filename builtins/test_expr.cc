// SPDX-License-Identifier: GPL-3.0-or-later
// Up to four arguments are decided by their number, as the standard says, so that operands may look like operators.
// What that does not decide, and more arguments, go by the grammar that XSI had until Issue 7 and scripts still use:
//   or := and [-o and]...  and := not [-a not]...  not := [!]... primary  primary := ( or ) | unary | binary | string
#include "builtins/test_expr.h"

#include "builtins/test_primary.h"

namespace sh {

namespace {

constexpr int kDeepest = 1000;  // nested parentheses: the stack must not run out

Truth negate(Truth value) {
  if (value == Truth::Error) return value;
  return value == Truth::True ? Truth::False : Truth::True;
}

Truth non_empty(Field text) { return text.empty() ? Truth::False : Truth::True; }

class Expression {
 public:
  Expression(Locale& locale, FieldSpan arguments, std::string& error)
      : locale_(locale), arguments_(arguments), error_(error) {}

  Truth evaluate();

 private:
  Truth two(FieldSpan arguments);
  Truth three(FieldSpan arguments);
  Truth four(FieldSpan arguments);
  Truth whole_grammar();

  Truth any_of();
  Truth all_of();
  Truth maybe_not();
  Truth primary();
  Truth parenthesized();

  bool at(std::string_view word) const { return at_ < arguments_.size() && arguments_[at_] == word; }
  /// Whether the word at `at_` is an operand although it looks like an operator, since a binary primary and its other
  /// operand follow.
  bool is_left_operand() const {
    return at_ + 2 < arguments_.size() && binary_primary(arguments_[at_ + 1]) != BinaryPrimary::None;
  }
  Truth fail(std::string_view where, std::string_view what) {
    error_.assign(where).append(where.empty() ? "" : ": ").append(what);
    return Truth::Error;
  }

  Locale& locale_;
  FieldSpan arguments_;
  std::string& error_;
  size_t at_ = 0;
  int depth_ = 0;
};

Truth Expression::evaluate() {
  switch (arguments_.size()) {
    case 0: return Truth::False;
    case 1: return non_empty(arguments_[0]);
    case 2: return two(arguments_);
    case 3: return three(arguments_);
    case 4: return four(arguments_);
    default: return whole_grammar();
  }
}

Truth Expression::two(FieldSpan arguments) {
  if (arguments[0] == "!") return negate(non_empty(arguments[1]));
  char letter = unary_primary(arguments[0]);
  if (letter == 0) return fail(arguments[0], "expected a unary operator");
  return evaluate_unary(letter, arguments[1], error_);
}

Truth Expression::three(FieldSpan arguments) {
  BinaryPrimary binary = binary_primary(arguments[1]);
  if (binary != BinaryPrimary::None) return evaluate_binary(locale_, binary, arguments[0], arguments[2], error_);
  if (arguments[1] == "-a") return !arguments[0].empty() && !arguments[2].empty() ? Truth::True : Truth::False;
  if (arguments[1] == "-o") return arguments[0].empty() && arguments[2].empty() ? Truth::False : Truth::True;
  if (arguments[0] == "!") return negate(two(arguments.subspan(1)));
  if (arguments[0] == "(" && arguments[2] == ")") return non_empty(arguments[1]);
  return fail(arguments[1], "expected a binary operator");
}

Truth Expression::four(FieldSpan arguments) {
  if (arguments[0] == "!") return negate(three(arguments.subspan(1)));
  if (arguments[0] == "(" && arguments[3] == ")") return two(arguments.subspan(1, 2));
  return whole_grammar();
}

Truth Expression::whole_grammar() {
  Truth value = any_of();
  if (value == Truth::Error || at_ == arguments_.size()) return value;
  return fail(arguments_[at_], "unexpected argument");
}

Truth Expression::any_of() {
  Truth value = all_of();
  while (value != Truth::Error && at("-o")) {
    ++at_;
    Truth next = all_of();
    if (next != Truth::False) value = next;
  }
  return value;
}

Truth Expression::all_of() {
  Truth value = maybe_not();
  while (value != Truth::Error && at("-a")) {
    ++at_;
    Truth next = maybe_not();
    if (next != Truth::True && value == Truth::True) value = next;
    if (next == Truth::Error) value = next;
  }
  return value;
}

Truth Expression::maybe_not() {
  bool negated = false;
  while (at("!") && at_ + 1 < arguments_.size() && !is_left_operand()) {
    negated = !negated;
    ++at_;
  }
  Truth value = primary();
  return negated ? negate(value) : value;
}

Truth Expression::parenthesized() {
  if (++depth_ > kDeepest) return fail("", "too many nested parentheses");
  ++at_;
  Truth value = any_of();
  if (value == Truth::Error) return value;
  if (!at(")")) return fail("", "missing )");
  ++at_;
  --depth_;
  return value;
}

Truth Expression::primary() {
  if (at_ == arguments_.size()) return fail(arguments_.back(), "expected an argument behind it");
  Field word = arguments_[at_];
  bool last = at_ + 1 == arguments_.size();
  if (is_left_operand()) {
    at_ += 3;
    return evaluate_binary(locale_, binary_primary(arguments_[at_ - 2]), word, arguments_[at_ - 1], error_);
  }
  if (word == "(" && !last) return parenthesized();
  if (char letter = unary_primary(word); letter != 0 && !last) {
    at_ += 2;
    return evaluate_unary(letter, arguments_[at_ - 1], error_);
  }
  ++at_;
  return non_empty(word);
}

}  // namespace

int evaluate_test(Locale& locale, FieldSpan arguments, std::string& error) {
  switch (Expression(locale, arguments, error).evaluate()) {
    case Truth::True: return 0;
    case Truth::False: return 1;
    case Truth::Error: break;
  }
  return 2;
}

}  // namespace sh

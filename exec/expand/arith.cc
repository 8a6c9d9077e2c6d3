// SPDX-License-Identifier: GPL-3.0-or-later
// Arithmetic evaluation (XCU 2.6.4): C's operators on signed 64 bits that wrap. The tree was made by the parser; only
// text whose expansions are more than plain numbers is parsed here, each time. The value of a variable must be an
// integer constant: it is not evaluated as an expression, which would run what others put into it.
#include "exec/expand/arith.h"

#include <fmt/format.h>

#include <limits>
#include <string>
#include <vector>

#include "exec/assign.h"
#include "exec/diagnostics.h"
#include "exec/errors.h"
#include "exec/expand/expand.h"
#include "exec/state/shell.h"
#include "parser/arith_parse.h"
#include "parser/parser.h"

namespace sh {

namespace {

bool is_blank(char byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }

std::string_view trim(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

// Signed overflow is undefined in C++; the unsigned operations have the same bits and wrap.
int64_t wrap(uint64_t value) { return static_cast<int64_t>(value); }
uint64_t bits(int64_t value) { return static_cast<uint64_t>(value); }

/// Which operation an assignment operator applies; Comma (the right operand) for the plain one.
ArithOp operation_of(ArithOp assignment) {
  switch (assignment) {
    case ArithOp::AssignMultiply: return ArithOp::Multiply;
    case ArithOp::AssignDivide: return ArithOp::Divide;
    case ArithOp::AssignRemainder: return ArithOp::Remainder;
    case ArithOp::AssignAdd: return ArithOp::Add;
    case ArithOp::AssignSubtract: return ArithOp::Subtract;
    case ArithOp::AssignShiftLeft: return ArithOp::ShiftLeft;
    case ArithOp::AssignShiftRight: return ArithOp::ShiftRight;
    case ArithOp::AssignAnd: return ArithOp::BitAnd;
    case ArithOp::AssignXor: return ArithOp::BitXor;
    case ArithOp::AssignOr: return ArithOp::BitOr;
    default: return ArithOp::Comma;  // Assign
  }
}

class Evaluator {
 public:
  Evaluator(Shell& shell, const int64_t* leaves) : shell_(shell), leaves_(leaves) {}

  /// False with Shell::expansion_error set.
  bool evaluate(const ArithNode& node, int64_t& value) {
    // The commonest operands without a call.
    if (node.op == ArithOp::Number) {
      value = node.value;
      return true;
    }
    if (node.op == ArithOp::Variable) return read(node.name, value);
    return evaluate_operator(node, value);
  }

 private:
  bool evaluate_operator(const ArithNode& node, int64_t& value);
  bool evaluate_binary(const ArithNode& node, int64_t& value);
  bool evaluate_chain(const ArithNode& node, int64_t& value);
  bool finish_binary(const ArithNode& node, int64_t& value);
  bool apply(ArithOp op, int64_t left, int64_t right, int64_t& value);
  bool divide(ArithOp op, int64_t left, int64_t right, int64_t& value);
  bool assign(const ArithNode& node, int64_t& value);
  bool step(const ArithNode& node, int64_t& value);
  bool read(Symbol name, int64_t& value);
  bool read_text(Symbol name, const Variable& variable, int64_t& value);
  bool write(Symbol name, int64_t value);

  Shell& shell_;
  const int64_t* leaves_;
  int depth_ = 0;
};

bool Evaluator::read(Symbol name, int64_t& value) {
  const Variable* variable = shell_.variables.find(name);
  if (variable == nullptr || !variable->set) {
    if (shell_.options.on(Option::NoUnset)) {
      return expansion_failure(shell_, fmt::format("{}: parameter not set", name.text()));
    }
    value = 0;
    return true;
  }
  if (variable->has_number) {
    value = variable->number;
    return true;
  }
  return read_text(name, *variable, value);
}

bool Evaluator::read_text(Symbol name, const Variable& variable, int64_t& value) {
  if (variable.dynamic) {
    value = shell_.line;
    return true;
  }
  std::string_view text = variable.value();
  if (!parse_integer(text, value)) {
    // An empty value is 0, as an unset one is.
    if (!trim(text).empty()) {
      return expansion_failure(shell_, fmt::format("arithmetic: {}: `{}' is not a number", name.text(), visible(text)));
    }
    value = 0;
  }
  variable.number = value;
  variable.has_number = true;
  return true;
}

bool Evaluator::write(Symbol name, int64_t value) {
  if (!shell_.variables.assign_number(name, value)) return readonly_failure(shell_, name);
  if (shell_.options.on(Option::AllExport)) shell_.variables.set_exported(name, true);
  return true;
}

bool Evaluator::divide(ArithOp op, int64_t left, int64_t right, int64_t& value) {
  if (right == 0) return expansion_failure(shell_, "arithmetic: division by zero");
  bool quotient = op == ArithOp::Divide;
  if (right == -1) value = quotient ? wrap(0 - bits(left)) : 0;  // the least number by -1 wraps; the processor traps
  else value = quotient ? left / right : left % right;
  return true;
}

bool Evaluator::apply(ArithOp op, int64_t left, int64_t right, int64_t& value) {
  switch (op) {
    case ArithOp::Multiply: value = wrap(bits(left) * bits(right)); return true;
    case ArithOp::Divide:
    case ArithOp::Remainder: return divide(op, left, right, value);
    case ArithOp::Add: value = wrap(bits(left) + bits(right)); return true;
    case ArithOp::Subtract: value = wrap(bits(left) - bits(right)); return true;
    // The count is taken modulo 64, as processors and all peers do.
    case ArithOp::ShiftLeft: value = wrap(bits(left) << (bits(right) & 63)); return true;
    case ArithOp::ShiftRight: value = left >> (bits(right) & 63); return true;
    case ArithOp::Less: value = left < right; return true;
    case ArithOp::LessEqual: value = left <= right; return true;
    case ArithOp::Greater: value = left > right; return true;
    case ArithOp::GreaterEqual: value = left >= right; return true;
    case ArithOp::Equal: value = left == right; return true;
    case ArithOp::NotEqual: value = left != right; return true;
    case ArithOp::BitAnd: value = left & right; return true;
    case ArithOp::BitXor: value = left ^ right; return true;
    case ArithOp::BitOr: value = left | right; return true;
    default: value = right; return true;  // Comma
  }
}

/// Given the value of the left operand, the value of the whole. && and || leave the right one alone where they may.
bool Evaluator::finish_binary(const ArithNode& node, int64_t& value) {
  int64_t right = 0;
  if (node.op != ArithOp::And && node.op != ArithOp::Or) {
    return evaluate(*node.b, right) && apply(node.op, value, right, value);
  }
  if ((value != 0) == (node.op == ArithOp::And) && !evaluate(*node.b, right)) return false;
  value = node.op == ArithOp::And ? right != 0 : value != 0 || right != 0;
  return true;
}

bool is_binary(ArithOp op) { return op >= ArithOp::Multiply && op <= ArithOp::Comma; }

bool Evaluator::evaluate_binary(const ArithNode& node, int64_t& value) {
  // What is nested by parentheses has the parser's limit, but 1+1+1+... goes down to the left without one.
  constexpr int kRecursionLimit = 1000;
  if (depth_ > kRecursionLimit) return evaluate_chain(node, value);
  ++depth_;
  bool ok = evaluate(*node.a, value) && finish_binary(node, value);
  --depth_;
  return ok;
}

/// evaluate_binary() with the left operands in a list instead of on the stack.
bool Evaluator::evaluate_chain(const ArithNode& node, int64_t& value) {
  std::vector<const ArithNode*> chain;
  const ArithNode* at = &node;
  for (; is_binary(at->op); at = at->a) chain.push_back(at);
  bool ok = evaluate(*at, value);
  for (; ok && !chain.empty(); chain.pop_back()) ok = finish_binary(*chain.back(), value);
  return ok;
}

bool Evaluator::assign(const ArithNode& node, int64_t& value) {
  Symbol name = node.a->name;
  int64_t right = 0;
  if (node.op == ArithOp::Assign) {
    if (!evaluate(*node.b, right)) return false;
    value = right;
    return write(name, value);
  }
  int64_t left = 0;
  if (!evaluate(*node.b, right) || !read(name, left)) return false;
  return apply(operation_of(node.op), left, right, value) && write(name, value);
}

/// ++ and --.
bool Evaluator::step(const ArithNode& node, int64_t& value) {
  int64_t old = 0;
  if (!read(node.a->name, old)) return false;
  bool up = node.op == ArithOp::PreIncrement || node.op == ArithOp::PostIncrement;
  bool prefix = node.op == ArithOp::PreIncrement || node.op == ArithOp::PreDecrement;
  int64_t now = wrap(up ? bits(old) + 1 : bits(old) - 1);
  value = prefix ? now : old;
  return write(node.a->name, now);
}

bool Evaluator::evaluate_operator(const ArithNode& node, int64_t& value) {
  switch (node.op) {
    case ArithOp::Number: value = node.value; return true;
    case ArithOp::Variable: return read(node.name, value);
    case ArithOp::Leaf: value = leaves_[node.value]; return true;
    case ArithOp::Plus: return evaluate(*node.a, value);
    case ArithOp::Minus:
      if (!evaluate(*node.a, value)) return false;
      value = wrap(0 - bits(value));
      return true;
    case ArithOp::Not:
      if (!evaluate(*node.a, value)) return false;
      value = value == 0;
      return true;
    case ArithOp::Complement:
      if (!evaluate(*node.a, value)) return false;
      value = ~value;
      return true;
    case ArithOp::PreIncrement:
    case ArithOp::PreDecrement:
    case ArithOp::PostIncrement:
    case ArithOp::PostDecrement: return step(node, value);
    case ArithOp::Multiply:
    case ArithOp::Divide:
    case ArithOp::Remainder:
    case ArithOp::Add:
    case ArithOp::Subtract:
    case ArithOp::ShiftLeft:
    case ArithOp::ShiftRight:
    case ArithOp::Less:
    case ArithOp::LessEqual:
    case ArithOp::Greater:
    case ArithOp::GreaterEqual:
    case ArithOp::Equal:
    case ArithOp::NotEqual:
    case ArithOp::BitAnd:
    case ArithOp::BitXor:
    case ArithOp::BitOr:
    case ArithOp::And:
    case ArithOp::Or:
    case ArithOp::Comma: return evaluate_binary(node, value);
    case ArithOp::Conditional:
      if (!evaluate(*node.a, value)) return false;
      return evaluate(value != 0 ? *node.b : *node.c, value);
    case ArithOp::Assign:
    case ArithOp::AssignMultiply:
    case ArithOp::AssignDivide:
    case ArithOp::AssignRemainder:
    case ArithOp::AssignAdd:
    case ArithOp::AssignSubtract:
    case ArithOp::AssignShiftLeft:
    case ArithOp::AssignShiftRight:
    case ArithOp::AssignAnd:
    case ArithOp::AssignXor:
    case ArithOp::AssignOr: return assign(node, value);
  }
  return false;
}

/// The value of a variable for a leaf, where it is a number.
bool variable_number(Shell& shell, Symbol name, int64_t& value) {
  const Variable* variable = shell.variables.find(name);
  if (variable == nullptr || !variable->set) return false;
  if (variable->dynamic) {
    value = shell.line;
    return true;
  }
  // A number that is newer than the text is the text. Of an older one the text may be blank, which is no operand.
  if (variable->has_number && variable->stale) {
    value = variable->number;
    return true;
  }
  return parse_integer(variable->value(), value);
}

/// The value of a leaf. False where it is not a number, or an error: then the expansion as text decides what comes of
/// it.
bool leaf_number(Shell& shell, const Param& param, int64_t& value) {
  if (param.op != ParamOp::None) return false;
  switch (param.kind) {
    case ParamKind::Named: return variable_number(shell, param.name, value);
    case ParamKind::Positional: return parse_integer(shell.parameters.at(param.position), value);
    case ParamKind::Hash: value = static_cast<int64_t>(shell.parameters.count()); return true;
    case ParamKind::Question: value = shell.last_status; return true;
    case ParamKind::Dollar: value = shell.pid; return true;
    case ParamKind::Bang: value = shell.last_async; return value != 0;
    case ParamKind::At:
    case ParamKind::Star:
    case ParamKind::Hyphen:
    case ParamKind::Zero: return false;
  }
  return false;
}

bool leaf_numbers(Shell& shell, std::span<const Param* const> leaves, int64_t* values) {
  for (const Param* leaf : leaves) {
    if (!leaf_number(shell, *leaf, *values++)) return false;
  }
  return true;
}

/// Expands the text, parses what came of it, evaluates that.
bool evaluate_text(Shell& shell, const Word& word, int64_t& value) {
  std::string text;
  if (!expand_to_string(shell, word, text)) return false;
  Arena::Mark mark = shell.scratch.mark();
  Result<const ArithNode*> tree = parse_arithmetic(shell.symbols, shell.scratch, text);
  bool ok = tree ? Evaluator(shell, nullptr).evaluate(**tree, value)
                 : expansion_failure(shell, std::move(tree.diag().message));
  shell.scratch.release(mark);
  return ok;
}

}  // namespace

bool evaluate_arith(Shell& shell, const ArithSub& arith, int64_t& value) {
  constexpr size_t kMostLeaves = 32;  // more of them are rare enough for the slow way
  if (arith.tree == nullptr || arith.leaves.size() > kMostLeaves) return evaluate_text(shell, *arith.text, value);
  if (arith.leaves.empty()) return Evaluator(shell, nullptr).evaluate(*arith.tree, value);
  int64_t leaves[kMostLeaves];
  if (!leaf_numbers(shell, arith.leaves, leaves)) return evaluate_text(shell, *arith.text, value);
  return Evaluator(shell, leaves).evaluate(*arith.tree, value);
}

bool parse_integer(std::string_view text, int64_t& value) {
  text = trim(text);
  bool negative = !text.empty() && text[0] == '-';
  if (negative || (!text.empty() && text[0] == '+')) text.remove_prefix(1);
  if (!parse_arith_constant(text, value)) return false;
  if (negative) value = wrap(0 - bits(value));
  return true;
}

}  // namespace sh

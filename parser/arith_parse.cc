// SPDX-License-Identifier: GPL-3.0-or-later
#include "parser/arith_parse.h"

#include <string>

#include "parser/arith_lexer.h"
#include "parser/parser.h"

namespace sh {

namespace {

using Kind = ArithTokenKind;

// Parentheses, unary operators and right operands of = and ?: within each other. Enough for any human, and few enough
// for the stack of a shell that is itself deep in functions, here and in the evaluator.
constexpr int kMaxDepth = 1000;

struct BinaryOperator {
  int precedence;  // 0: not a binary operator
  ArithOp op;
};

BinaryOperator binary_operator(Kind kind) {
  switch (kind) {
    case Kind::OrOr: return {1, ArithOp::Or};
    case Kind::AndAnd: return {2, ArithOp::And};
    case Kind::Bar: return {3, ArithOp::BitOr};
    case Kind::Caret: return {4, ArithOp::BitXor};
    case Kind::Ampersand: return {5, ArithOp::BitAnd};
    case Kind::Equal: return {6, ArithOp::Equal};
    case Kind::NotEqual: return {6, ArithOp::NotEqual};
    case Kind::Less: return {7, ArithOp::Less};
    case Kind::LessEqual: return {7, ArithOp::LessEqual};
    case Kind::Greater: return {7, ArithOp::Greater};
    case Kind::GreaterEqual: return {7, ArithOp::GreaterEqual};
    case Kind::ShiftLeft: return {8, ArithOp::ShiftLeft};
    case Kind::ShiftRight: return {8, ArithOp::ShiftRight};
    case Kind::Plus: return {9, ArithOp::Add};
    case Kind::Minus: return {9, ArithOp::Subtract};
    case Kind::Star: return {10, ArithOp::Multiply};
    case Kind::Slash: return {10, ArithOp::Divide};
    case Kind::Percent: return {10, ArithOp::Remainder};
    default: return {0, ArithOp::Number};  // NOLINT: most tokens are no binary operators
  }
}

/// The operator that `kind` assigns with; Number where it is not an assignment operator.
ArithOp assignment_operator(Kind kind) {
  switch (kind) {
    case Kind::Assign: return ArithOp::Assign;
    case Kind::AssignMultiply: return ArithOp::AssignMultiply;
    case Kind::AssignDivide: return ArithOp::AssignDivide;
    case Kind::AssignRemainder: return ArithOp::AssignRemainder;
    case Kind::AssignAdd: return ArithOp::AssignAdd;
    case Kind::AssignSubtract: return ArithOp::AssignSubtract;
    case Kind::AssignShiftLeft: return ArithOp::AssignShiftLeft;
    case Kind::AssignShiftRight: return ArithOp::AssignShiftRight;
    case Kind::AssignAnd: return ArithOp::AssignAnd;
    case Kind::AssignXor: return ArithOp::AssignXor;
    case Kind::AssignOr: return ArithOp::AssignOr;
    default: return ArithOp::Number;  // NOLINT: most tokens are no assignment operators
  }
}

/// Recursive descent over C's grammar; every function returns null after the first error, which is in message().
class ArithParser {
 public:
  ArithParser(SymbolTable& symbols, Arena& arena, std::string_view text, std::span<const size_t> leaf_offsets)
      : symbols_(symbols), arena_(arena), lexer_(text, leaf_offsets) {}

  const ArithNode* parse() {
    advance();
    // An expression of blanks is 0, as bash, mksh, ksh93 and busybox have it.
    if (token_.kind == Kind::End) return make(ArithOp::Number);
    const ArithNode* node = expression();
    if (node != nullptr && token_.kind != Kind::End) return unexpected_operator();
    return node;
  }

  std::string& message() { return message_; }

 private:
  const ArithNode* make(ArithOp op, const ArithNode* a = nullptr, const ArithNode* b = nullptr,
                        const ArithNode* c = nullptr) {
    return arena_.make<ArithNode>(op, int64_t{0}, Symbol(), a, b, c);
  }

  const ArithNode* make_operand(ArithOp op, int64_t value, Symbol name) {
    return arena_.make<ArithNode>(op, value, name, nullptr, nullptr, nullptr);
  }

  void advance() {
    previous_ = token_;
    token_ = lexer_.next();
  }

  std::nullptr_t fail(std::string_view what, std::string_view text = {}) {
    if (!message_.empty()) return nullptr;
    message_.append("arithmetic: ").append(what);
    if (!text.empty()) message_.append(" `").append(text).append("'");
    return nullptr;
  }

  std::nullptr_t expected_operand() {
    if (token_.kind == Kind::Invalid) return fail("unexpected", token_.text);
    if (token_.kind != Kind::End) return fail("expected an operand at", token_.text);
    return fail("expected an operand after", previous_.text);
  }

  std::nullptr_t unexpected_operator() {
    if (token_.kind == Kind::Invalid) return fail("unexpected", token_.text);
    if (token_.kind == Kind::RightParen) return fail("unmatched", token_.text);
    return fail("expected an operator at", token_.text);
  }

  bool enter() {
    if (++depth_ <= kMaxDepth) return true;
    fail("the expression is nested too deeply");
    return false;
  }

  const ArithNode* expression();
  const ArithNode* assignment();
  const ArithNode* conditional();
  const ArithNode* binary(int lowest);
  const ArithNode* unary();
  const ArithNode* prefix(ArithOp op);
  const ArithNode* step();
  const ArithNode* postfix();
  const ArithNode* primary();
  const ArithNode* parenthesized();
  const ArithNode* number();

  SymbolTable& symbols_;
  Arena& arena_;
  ArithLexer lexer_;
  ArithToken token_;
  ArithToken previous_;
  int depth_ = 0;
  std::string message_;
};

const ArithNode* ArithParser::expression() {
  const ArithNode* node = assignment();
  while (node != nullptr && token_.kind == Kind::Comma) {
    advance();
    const ArithNode* right = assignment();
    node = right == nullptr ? nullptr : make(ArithOp::Comma, node, right);
  }
  return node;
}

const ArithNode* ArithParser::assignment() {
  if (!enter()) return nullptr;
  const ArithNode* node = conditional();
  if (node != nullptr) {
    ArithOp op = assignment_operator(token_.kind);
    if (op != ArithOp::Number) {
      if (node->op != ArithOp::Variable) return fail("a variable must stand before", token_.text);
      advance();
      const ArithNode* value = assignment();
      node = value == nullptr ? nullptr : make(op, node, value);
    }
  }
  --depth_;
  return node;
}

const ArithNode* ArithParser::conditional() {
  const ArithNode* condition = binary(1);
  if (condition == nullptr || token_.kind != Kind::Question) return condition;
  if (!enter()) return nullptr;
  advance();
  const ArithNode* yes = expression();
  if (yes == nullptr) return nullptr;
  if (token_.kind != Kind::Colon) {
    return token_.kind == Kind::End ? fail("expected `:' after", previous_.text) : fail("expected `:' at", token_.text);
  }
  advance();
  const ArithNode* no = conditional();
  --depth_;
  return no == nullptr ? nullptr : make(ArithOp::Conditional, condition, yes, no);
}

const ArithNode* ArithParser::binary(int lowest) {
  const ArithNode* node = unary();
  while (node != nullptr) {
    // What is left of ++ here has no variable before it: `1++2` is 1 + +2.
    if (token_.kind == Kind::Increment || token_.kind == Kind::Decrement) token_ = lexer_.split(token_);
    BinaryOperator found = binary_operator(token_.kind);
    if (found.precedence < lowest || found.precedence == 0) break;
    advance();
    const ArithNode* right = binary(found.precedence + 1);
    node = right == nullptr ? nullptr : make(found.op, node, right);
  }
  return node;
}

const ArithNode* ArithParser::unary() {
  switch (token_.kind) {
    case Kind::Plus: return prefix(ArithOp::Plus);
    case Kind::Minus: return prefix(ArithOp::Minus);
    case Kind::Not: return prefix(ArithOp::Not);
    case Kind::Complement: return prefix(ArithOp::Complement);
    case Kind::Increment:
    case Kind::Decrement: return step();
    default: return postfix();  // NOLINT: everything else begins an operand or is an error
  }
}

const ArithNode* ArithParser::prefix(ArithOp op) {
  if (!enter()) return nullptr;
  advance();
  const ArithNode* operand = unary();
  --depth_;
  return operand == nullptr ? nullptr : make(op, operand);
}

/// `++` and `--` before an operand. Shells without these operators read two signs, and so `--1` stays valid.
const ArithNode* ArithParser::step() {
  ArithToken sign = token_;
  bool increment = sign.kind == Kind::Increment;
  char next = lexer_.peek();
  bool name = is_arith_word_byte(next) && !(next >= '0' && next <= '9');
  ArithOp op = increment ? ArithOp::Plus : ArithOp::Minus;
  if (!name && next != '(') {
    const ArithNode* inner = prefix(op);
    return inner == nullptr ? nullptr : make(op, inner);
  }
  advance();
  const ArithNode* operand = postfix();
  if (operand == nullptr) return nullptr;
  if (operand->op == ArithOp::Variable) {
    return make(increment ? ArithOp::PreIncrement : ArithOp::PreDecrement, operand);
  }
  if (name) return fail("a variable must stand after", sign.text);
  return make(op, make(op, operand));
}

const ArithNode* ArithParser::postfix() {
  const ArithNode* node = primary();
  if (node == nullptr || node->op != ArithOp::Variable) return node;
  if (token_.kind == Kind::Increment) {
    advance();
    return make(ArithOp::PostIncrement, node);
  }
  if (token_.kind == Kind::Decrement) {
    advance();
    return make(ArithOp::PostDecrement, node);
  }
  return node;
}

const ArithNode* ArithParser::primary() {
  switch (token_.kind) {
    case Kind::Number: return number();
    case Kind::Name: {
      Symbol name = symbols_.intern(token_.text);
      advance();
      return make_operand(ArithOp::Variable, 0, name);
    }
    case Kind::Leaf: {
      auto index = static_cast<int64_t>(token_.leaf);
      advance();
      return make_operand(ArithOp::Leaf, index, Symbol());
    }
    case Kind::LeftParen: return parenthesized();
    default: return expected_operand();  // NOLINT: no other token begins an operand
  }
}

const ArithNode* ArithParser::parenthesized() {
  advance();
  const ArithNode* node = expression();
  if (node == nullptr) return nullptr;
  if (token_.kind == Kind::End) return fail("unmatched `('");
  if (token_.kind != Kind::RightParen) return unexpected_operator();
  advance();
  return node;
}

const ArithNode* ArithParser::number() {
  int64_t value = 0;
  if (!parse_arith_constant(token_.text, value)) return fail("not an integer constant:", token_.text);
  advance();
  return make_operand(ArithOp::Number, value, Symbol());
}

int digit_value(char byte) {
  if (byte >= '0' && byte <= '9') return byte - '0';
  if (byte >= 'a' && byte <= 'f') return byte - 'a' + 10;
  if (byte >= 'A' && byte <= 'F') return byte - 'A' + 10;
  return 16;
}

/// Whether the value of `param` may be a number and is one field, whatever it is.
bool is_leaf(const Param& param) {
  if (param.op != ParamOp::None) return false;
  switch (param.kind) {
    case ParamKind::Named:
    case ParamKind::Positional:
    case ParamKind::Hash:
    case ParamKind::Question:
    case ParamKind::Dollar:
    case ParamKind::Bang: return true;
    case ParamKind::At:
    case ParamKind::Star:
    case ParamKind::Hyphen:
    case ParamKind::Zero: return false;
  }
  return false;
}

/// The literal text of the parts joined, and where in it the leaves stand.
struct FlatParts {
  std::string text;
  std::vector<size_t> offsets;
};

bool flatten(std::span<const WordPart> parts, FlatParts& flat, std::vector<const Param*>& leaves) {
  bool after_leaf = false;
  for (const WordPart& part : parts) {
    if (part.kind == PartKind::Literal) {
      if (part.text.empty()) continue;
      if (after_leaf && (is_arith_word_byte(part.text.front()) || part.text.front() == '.')) return false;
      flat.text += part.text;
      after_leaf = false;
      continue;
    }
    if (part.kind != PartKind::Param || !is_leaf(*part.param)) return false;
    // Values that touch a name, a number or each other would make one token with it: `1$x` is no operand of its own.
    if (after_leaf) return false;
    if (!flat.text.empty() && (is_arith_word_byte(flat.text.back()) || flat.text.back() == '.')) return false;
    flat.offsets.push_back(flat.text.size());
    leaves.push_back(part.param);
    after_leaf = true;
  }
  return true;
}

}  // namespace

bool parse_arith_constant(std::string_view digits, int64_t& value) {
  unsigned base = 10;
  if (digits.size() > 1 && digits[0] == '0') {
    base = digits[1] == 'x' || digits[1] == 'X' ? 16 : 8;
    digits.remove_prefix(base == 16 ? 2 : 1);
  }
  if (digits.empty()) return false;
  uint64_t sum = 0;
  for (char byte : digits) {
    auto digit = static_cast<unsigned>(digit_value(byte));
    if (digit >= base) return false;
    sum = sum * base + digit;
  }
  value = static_cast<int64_t>(sum);
  return true;
}

const ArithNode* parse_arith_parts(SymbolTable& symbols, Arena& arena, std::span<const WordPart> parts,
                                   std::vector<const Param*>& leaves) {
  size_t before = leaves.size();
  FlatParts flat;
  const ArithNode* node = nullptr;
  if (flatten(parts, flat, leaves)) node = ArithParser(symbols, arena, flat.text, flat.offsets).parse();
  if (node == nullptr) leaves.resize(before);
  return node;
}

Result<const ArithNode*> parse_arithmetic(SymbolTable& symbols, Arena& arena, std::string_view text) {
  ArithParser parser(symbols, arena, text, {});
  const ArithNode* node = parser.parse();
  if (node != nullptr) return node;
  Diag diag;
  diag.message = std::move(parser.message());
  return diag;
}

}  // namespace sh

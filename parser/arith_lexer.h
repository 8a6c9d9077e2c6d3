// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens of an arithmetic expression (XCU 2.6.4, ISO C 6.4). Private to the arithmetic parser.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace sh {

// Grouped by kind.
// clang-format off
enum class ArithTokenKind : uint8_t {
  End,
  Number,
  Name,
  Leaf,     // a parameter that stands where an operand can
  Invalid,  // a character that begins no token
  LeftParen, RightParen, Question, Colon, Comma,
  Not, Complement, Increment, Decrement,
  Plus, Minus, Star, Slash, Percent, ShiftLeft, ShiftRight,
  Less, LessEqual, Greater, GreaterEqual, Equal, NotEqual,
  Ampersand, Caret, Bar, AndAnd, OrOr,
  Assign, AssignMultiply, AssignDivide, AssignRemainder, AssignAdd, AssignSubtract, AssignShiftLeft, AssignShiftRight,
  AssignAnd, AssignXor, AssignOr,
};
// clang-format on

struct ArithToken {
  ArithTokenKind kind = ArithTokenKind::End;
  std::string_view text;
  size_t leaf = 0;  // Leaf: which
};

class ArithLexer {
 public:
  /// Reads `text`, in which the leaf number i stands, without width, at the offset `leaf_offsets[i]` (ascending).
  /// Neither a name nor a number may touch a leaf. Both outlive the lexer.
  ArithLexer(std::string_view text, std::span<const size_t> leaf_offsets) : text_(text), leaves_(leaf_offsets) {}

  ArithToken next();
  /// Turns `++` into `+`, `--` into `-`: the second character is read again.
  ArithToken split(const ArithToken& token);
  /// The character that the next token begins with; NUL at the end and before a leaf.
  char peek();

 private:
  void skip_blanks();
  bool at_leaf() const { return leaf_ < leaves_.size() && leaves_[leaf_] == at_; }
  size_t limit() const { return leaf_ < leaves_.size() ? leaves_[leaf_] : text_.size(); }
  ArithToken take(ArithTokenKind kind, size_t length);
  ArithToken take_operator();

  std::string_view text_;
  std::span<const size_t> leaves_;
  size_t at_ = 0;
  size_t leaf_ = 0;
};

/// Whether `byte` can continue a name or a number.
constexpr bool is_arith_word_byte(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || byte == '_';
}

}  // namespace sh

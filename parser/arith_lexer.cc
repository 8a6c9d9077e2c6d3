// SPDX-License-Identifier: GPL-3.0-or-later
#include "parser/arith_lexer.h"

namespace sh {

namespace {

struct Operator {
  std::string_view text;
  ArithTokenKind kind;
};

// The longest first: C's "maximal munch" (6.4 p4).
constexpr Operator kOperators[] = {
    {"<<=", ArithTokenKind::AssignShiftLeft},
    {">>=", ArithTokenKind::AssignShiftRight},
    {"++", ArithTokenKind::Increment},
    {"--", ArithTokenKind::Decrement},
    {"<<", ArithTokenKind::ShiftLeft},
    {">>", ArithTokenKind::ShiftRight},
    {"<=", ArithTokenKind::LessEqual},
    {">=", ArithTokenKind::GreaterEqual},
    {"==", ArithTokenKind::Equal},
    {"!=", ArithTokenKind::NotEqual},
    {"&&", ArithTokenKind::AndAnd},
    {"||", ArithTokenKind::OrOr},
    {"*=", ArithTokenKind::AssignMultiply},
    {"/=", ArithTokenKind::AssignDivide},
    {"%=", ArithTokenKind::AssignRemainder},
    {"+=", ArithTokenKind::AssignAdd},
    {"-=", ArithTokenKind::AssignSubtract},
    {"&=", ArithTokenKind::AssignAnd},
    {"^=", ArithTokenKind::AssignXor},
    {"|=", ArithTokenKind::AssignOr},
    {"(", ArithTokenKind::LeftParen},
    {")", ArithTokenKind::RightParen},
    {"?", ArithTokenKind::Question},
    {":", ArithTokenKind::Colon},
    {",", ArithTokenKind::Comma},
    {"!", ArithTokenKind::Not},
    {"~", ArithTokenKind::Complement},
    {"+", ArithTokenKind::Plus},
    {"-", ArithTokenKind::Minus},
    {"*", ArithTokenKind::Star},
    {"/", ArithTokenKind::Slash},
    {"%", ArithTokenKind::Percent},
    {"<", ArithTokenKind::Less},
    {">", ArithTokenKind::Greater},
    {"&", ArithTokenKind::Ampersand},
    {"^", ArithTokenKind::Caret},
    {"|", ArithTokenKind::Bar},
    {"=", ArithTokenKind::Assign},
};

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

bool is_blank(char byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }

}  // namespace

void ArithLexer::skip_blanks() {
  while (at_ < limit() && is_blank(text_[at_])) ++at_;
}

char ArithLexer::peek() {
  skip_blanks();
  return at_ < limit() ? text_[at_] : '\0';
}

ArithToken ArithLexer::take(ArithTokenKind kind, size_t length) {
  ArithToken token{kind, text_.substr(at_, length)};
  at_ += length;
  return token;
}

ArithToken ArithLexer::next() {
  skip_blanks();
  if (at_leaf()) return {ArithTokenKind::Leaf, {}, leaf_++};
  if (at_ == text_.size()) return {};
  char first = text_[at_];
  if (!is_arith_word_byte(first)) return take_operator();
  size_t length = 1;
  // A fraction is taken whole, so that the message shows all of it.
  while (at_ + length < limit() &&
         (is_arith_word_byte(text_[at_ + length]) || (is_digit(first) && text_[at_ + length] == '.'))) {
    ++length;
  }
  return take(is_digit(first) ? ArithTokenKind::Number : ArithTokenKind::Name, length);
}

ArithToken ArithLexer::take_operator() {
  std::string_view rest = text_.substr(at_, limit() - at_);
  for (const Operator& candidate : kOperators) {
    if (rest.starts_with(candidate.text)) return take(candidate.kind, candidate.text.size());
  }
  size_t length = 1;  // all bytes of a character of more than one
  while (static_cast<unsigned char>(rest[0]) >= 0x80 && length < rest.size() && length < 4 &&
         (static_cast<unsigned char>(rest[length]) & 0xC0u) == 0x80) {
    ++length;
  }
  return take(ArithTokenKind::Invalid, length);
}

ArithToken ArithLexer::split(const ArithToken& token) {
  at_ = static_cast<size_t>(token.text.data() - text_.data()) + 1;
  return {token.kind == ArithTokenKind::Increment ? ArithTokenKind::Plus : ArithTokenKind::Minus,
          token.text.substr(0, 1)};
}

}  // namespace sh

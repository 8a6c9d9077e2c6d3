// SPDX-License-Identifier: GPL-3.0-or-later
#include "parser/lexer.h"

#include <charconv>
#include <cstring>

namespace sh {

void Lexer::scan_token() {
  have_token_ = true;
  bool more = !failed_ && skip_blanks();
  token_ = Token();
  token_.alias_candidate = alias_next_;
  alias_next_ = false;
  trim_frames();
  token_.pos = here();
  token_.start = mark();
  if (!more) {
    if (!failed_) read_here_docs();  // their bodies are empty
  } else if (*p_ == '\n') {
    scan_newline();
  } else if ((char_class(*p_) & kOperatorChar) != 0) {
    token_.kind = scan_operator(*p_++);
  } else {
    scan_word();
  }
  if (failed_) {
    token_.kind = TokenKind::Eof;
    token_.plain = false;
  }
  token_end_ = mark();
}

/// Skips blanks, line continuations and a comment. False at the end of the input.
bool Lexer::skip_blanks() {
  for (;;) {
    while (*p_ == ' ' || *p_ == '\t') ++p_;
    if (*p_ != '\0' && *p_ != '#' && *p_ != '\\') return true;
    switch (look()) {
      case '\0': return false;
      case ' ':
      case '\t': continue;
      case '#': skip_comment(); continue;
      default: return true;
    }
  }
}

void Lexer::skip_comment() {
  while (look_raw() != '\0') {
    const void* newline = std::memchr(p_, '\n', static_cast<size_t>(end_ - p_));
    p_ = newline == nullptr ? end_ : static_cast<const char*>(newline);
    if (newline != nullptr) return;
  }
}

void Lexer::scan_newline() {
  token_.kind = TokenKind::Newline;
  ++p_;
  newline_passed();
  if (here_docs_.size() > here_docs_base_) read_here_docs();
}

TokenKind Lexer::either(char second, TokenKind both, TokenKind alone) {
  if (look() != second) return alone;
  ++p_;
  return both;
}

TokenKind Lexer::scan_operator(char first) {
  switch (first) {
    case '(': return TokenKind::LeftParen;
    case ')': return TokenKind::RightParen;
    case '|': return either('|', TokenKind::OrIf, TokenKind::Pipe);
    case '&': return either('&', TokenKind::AndIf, TokenKind::And);
    case ';':
      return look() == '&' ? either('&', TokenKind::SemiAnd, TokenKind::Semi)
                           : either(';', TokenKind::DoubleSemi, TokenKind::Semi);
    default: return scan_angle(first);
  }
}

TokenKind Lexer::scan_angle(char first) {
  char second = look();
  if (first == '<') {
    switch (second) {
      case '<': ++p_; return either('-', TokenKind::DoubleLessDash, TokenKind::DoubleLess);
      case '&': ++p_; return TokenKind::LessAnd;
      case '>': ++p_; return TokenKind::LessGreat;
      default: return TokenKind::Less;
    }
  }
  switch (second) {
    case '>': ++p_; return TokenKind::DoubleGreat;
    case '&': ++p_; return TokenKind::GreatAnd;
    case '|': ++p_; return TokenKind::Clobber;
    default: return TokenKind::Great;
  }
}

void Lexer::scan_word() {
  token_.kind = TokenKind::Word;
  const char* begin = p_;
  unsigned classes = 0;
  unsigned common = ~0u;
  const char* at = begin;
  unsigned here_classes = char_class(*at);
  for (; (here_classes & kStopWord) == 0; here_classes = char_class(*++at)) {
    classes |= here_classes;
    common &= here_classes;
  }
  p_ = at;
  // Most words end here, at a blank, newline or operator.
  if ((here_classes & kDelimiter) != 0 && *begin != '~') {
    token_.plain = true;
    token_.text = {begin, static_cast<size_t>(p_ - begin)};
    token_.classes = static_cast<uint16_t>(classes);
    if ((*p_ == '<' || *p_ == '>') && (common & kDigit) != 0) take_io_number();
    return;
  }
  p_ = begin;
  size_t base = parts_.size();
  if (!scan(Quoting::Word)) return;
  apply_tilde(base);
  Word* word = finish_word(base, token_.pos);
  take_source(token_.start, mark(), word->source);
  token_.word = word;
  if (!word->is(kWordLiteral) || word->is(kWordQuoted)) return;
  token_.plain = true;
  token_.text = word->literal;
  if ((*p_ == '<' || *p_ == '>') && token_.text.find_first_not_of("0123456789") == std::string_view::npos) {
    take_io_number();
  }
}

/// A number too large for a file descriptor is a word.
bool Lexer::take_io_number() {
  int number = 0;
  auto [end, error] = std::from_chars(token_.text.data(), token_.text.data() + token_.text.size(), number);
  if (error != std::errc()) return false;
  token_.kind = TokenKind::IoNumber;
  token_.number = number;
  return true;
}

Word* Lexer::word() {
  if (token_.word == nullptr) token_.word = make_plain_word(token_.text, token_.classes, token_.pos);
  return token_.word;
}

bool Lexer::substitute_alias() {
  if (aliases_ == nullptr || token_.kind != TokenKind::Word || !token_.plain) return false;
  const std::string* value = aliases_->find_alias(token_.text);
  if (value == nullptr || is_alias_active(token_.text)) return false;
  push_alias(token_.text, *value, token_.pos);
  have_token_ = false;
  return true;
}

}  // namespace sh

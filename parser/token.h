// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens (XCU 2.3, 2.10.2) and reserved words (XCU 2.4).
#pragma once

#include <cstdint>
#include <string_view>

#include "parser/ast.h"

namespace sh {

enum class TokenKind : uint8_t {
  Eof,
  Newline,
  Word,
  IoNumber,
  Semi,        // ;
  DoubleSemi,  // ;;
  SemiAnd,     // ;&
  And,         // &
  AndIf,       // &&
  Pipe,        // |
  OrIf,        // ||
  LeftParen,
  RightParen,
  Less,
  Great,
  DoubleLess,
  DoubleLessDash,
  DoubleGreat,
  LessAnd,
  GreatAnd,
  LessGreat,
  Clobber,  // >|
};

enum class Reserved : uint8_t {
  None,
  Bang,
  LeftBrace,
  RightBrace,
  Case,
  Do,
  Done,
  Elif,
  Else,
  Esac,
  Fi,
  For,
  If,
  In,
  Then,
  Until,
  While,
};

/// The reserved word that `text` is.
Reserved find_reserved(std::string_view text);

/// A place in what is being read, from which the text as written can be told.
struct SourceMark {
  const char* at = nullptr;
  const char* end = nullptr;  // of the text that `at` is in
  size_t line_index = 0;
  uint32_t frame = 0;
};

struct Token {
  TokenKind kind = TokenKind::Eof;
  bool plain = false;            // a Word of nothing but unquoted literal text, which is `text`
  bool alias_candidate = false;  // follows an alias whose value ends in a blank (XCU 2.3.1)
  bool settled = false;          // looked at where a command may begin: `reserved` is known, and it is no alias
  Reserved reserved = Reserved::None;
  int number = 0;  // IoNumber
  Pos pos;
  SourceMark start;
  std::string_view text;
  uint16_t classes = 0;  // plain: all classes of its bytes
  Word* word = nullptr;  // Word: null until it is asked for where the word is plain
};

/// An operator as it is written, or "newline"; empty for words and the end of the input.
const char* operator_text(TokenKind kind);

}  // namespace sh

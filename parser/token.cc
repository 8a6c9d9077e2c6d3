// SPDX-License-Identifier: GPL-3.0-or-later
#include "parser/token.h"

namespace sh {

namespace {

struct Entry {
  std::string_view text;
  Reserved reserved;
};

// By length, so that a word is compared with few.
constexpr Entry kOne[] = {{"!", Reserved::Bang}, {"{", Reserved::LeftBrace}, {"}", Reserved::RightBrace}};
constexpr Entry kTwo[] = {{"do", Reserved::Do}, {"fi", Reserved::Fi}, {"if", Reserved::If}, {"in", Reserved::In}};
constexpr Entry kThree[] = {{"for", Reserved::For}};
constexpr Entry kFour[] = {{"case", Reserved::Case}, {"done", Reserved::Done}, {"elif", Reserved::Elif},
                           {"else", Reserved::Else}, {"esac", Reserved::Esac}, {"then", Reserved::Then}};
constexpr Entry kFive[] = {{"until", Reserved::Until}, {"while", Reserved::While}};

template <size_t kCount>
Reserved among(const Entry (&entries)[kCount], std::string_view text) {
  for (const Entry& entry : entries) {
    if (entry.text[0] == text[0] && entry.text == text) return entry.reserved;
  }
  return Reserved::None;
}

}  // namespace

Reserved find_reserved(std::string_view text) {
  switch (text.size()) {
    case 1: return among(kOne, text);
    case 2: return among(kTwo, text);
    case 3: return among(kThree, text);
    case 4: return among(kFour, text);
    case 5: return among(kFive, text);
    default: return Reserved::None;
  }
}

const char* operator_text(TokenKind kind) {
  switch (kind) {
    case TokenKind::Eof:
    case TokenKind::Word:
    case TokenKind::IoNumber: return "";
    case TokenKind::Newline: return "newline";
    case TokenKind::Semi: return ";";
    case TokenKind::DoubleSemi: return ";;";
    case TokenKind::SemiAnd: return ";&";
    case TokenKind::And: return "&";
    case TokenKind::AndIf: return "&&";
    case TokenKind::Pipe: return "|";
    case TokenKind::OrIf: return "||";
    case TokenKind::LeftParen: return "(";
    case TokenKind::RightParen: return ")";
    case TokenKind::Less: return "<";
    case TokenKind::Great: return ">";
    case TokenKind::DoubleLess: return "<<";
    case TokenKind::DoubleLessDash: return "<<-";
    case TokenKind::DoubleGreat: return ">>";
    case TokenKind::LessAnd: return "<&";
    case TokenKind::GreatAnd: return ">&";
    case TokenKind::LessGreat: return "<>";
    case TokenKind::Clobber: return ">|";
  }
  return "";
}

}  // namespace sh

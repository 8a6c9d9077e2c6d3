// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens one at a time (XCU 2.3), alias substitution (XCU 2.3.1), and here-documents read where their line ends
// (XCU 2.7.4).
#pragma once

#include <string>

#include "parser/word_parse.h"

namespace sh {

class Lexer : public WordParser {
 public:
  using WordParser::WordParser;

 protected:
  ~Lexer() = default;

  /// The next token, which stays until consume(). After an error it is Eof.
  const Token& peek() {
    if (!have_token_) scan_token();
    return token_;
  }
  void consume() {
    have_token_ = false;
    last_end_ = token_end_;
  }
  /// The word that the current token is.
  Word* word();
  /// The reserved word that the current token may be.
  Reserved reserved() const {
    if (token_.kind != TokenKind::Word || !token_.plain || (char_class(token_.text[0]) & kReservedStart) == 0) {
      return Reserved::None;
    }
    return find_reserved(token_.text);
  }

  /// Puts the value of an alias in place of the current token, if it is the name of one.
  bool substitute_alias();

  /// `doc` is to be read behind the next newline.
  void await_here_doc(HereDoc* doc);

  Token token_;
  bool have_token_ = false;
  SourceMark token_end_;
  SourceMark last_end_;        // end of the token consumed last
  size_t here_docs_base_ = 0;  // what lies below belongs to the command around this substitution
  PodStack<HereDoc*, 4> here_docs_;

 private:
  void scan_token();
  bool skip_blanks();
  void skip_comment();
  TokenKind scan_operator(char first);
  TokenKind scan_angle(char first);
  TokenKind either(char second, TokenKind both, TokenKind alone);
  void scan_newline();
  void scan_word();
  bool take_io_number();

  // here_doc.cc
  void read_here_docs();
  bool read_here_doc(HereDoc& doc);
  bool read_raw_line(std::string_view& line);
  bool read_logical_line(const HereDoc& doc, std::string& body, bool& is_delimiter);

  std::string here_text_;
};

}  // namespace sh

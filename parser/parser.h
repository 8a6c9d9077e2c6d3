// SPDX-License-Identifier: GPL-3.0-or-later
// Text to tree, a complete command at a time (XCU 2.10).
#pragma once

#include <optional>
#include <string_view>

#include "parser/ast.h"
#include "parser/diag.h"
#include "parser/input.h"

namespace sh {

enum class ParseStatus : uint8_t {
  Command,  // `program` is the next complete command; its body is null for a blank or comment line
  Eof,
  SyntaxError,  // `diag`; what is left of the line has been dropped
  ReadError,    // `diag` tells the errno's text
  Interrupted,  // the input source was: the line so far has been dropped
};

struct ParseResult {
  ParseStatus status = ParseStatus::Eof;
  ProgramRef program;
  Diag diag;
};

class ParserState;  // lexer and parser: parser/lexer.h, parser/grammar.h

class Parser {
 public:
  /// Reads from `input`; names are interned in `symbols`. `aliases` may be null (no substitution). All outlive it.
  Parser(SymbolTable& symbols, InputSource& input, const AliasLookup* aliases);
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;
  ~Parser();

  /// Reads the next complete command: as many lines as it takes (here-documents included), and not one more. Commands
  /// separated by newlines are separate programs; `a; b &` on one line is one. Aliases defined by one program hold for
  /// the next.
  ParseResult next();

  /// Whether nothing but blanks, comments and newlines is left of what has been read so far *and* the input is known to
  /// end there, without reading further: then the command just returned is the last one (exec in place).
  bool at_known_end() const;

 private:
  ParserState* state_;
};

/// Parses all of `text` as the inside of double-quotes: parameter, command and arithmetic expansions, no field
/// splitting. For PS1, PS2, PS4 and ENV (XCU 2.5.3). The word lives in `program`.
struct ParsedWord {
  ProgramRef program;
  const Word* word = nullptr;
};
Result<ParsedWord> parse_text_as_word(SymbolTable& symbols, std::string_view text, SourceRef source);

/// Parses the text of an arithmetic expression, already expanded, into `arena` (XCU 2.6.4). Names become Variable nodes;
/// there are no Leaf nodes. The Diag's message names the offending text.
Result<const ArithNode*> parse_arithmetic(SymbolTable& symbols, Arena& arena, std::string_view text);

/// Whether `text` is a Name (XBD 3.216).
bool is_name(std::string_view text);
/// The length of the Name that `text` begins with, 0 if none.
size_t name_length(std::string_view text);
/// Whether `text` is a reserved word of XCU 2.4.
bool is_reserved_word(std::string_view text);

}  // namespace sh

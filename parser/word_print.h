// SPDX-License-Identifier: GPL-3.0-or-later
// Words back to text, for the printer of commands. Quotes are made anew from the parts: what was written may have come
// out of an alias.
#pragma once

#include <string>

#include "parser/ast.h"

namespace sh {

/// Prints a command list that stands inside a word, in one line (here-document bodies follow it in lines of their own).
class ListPrinter {
 public:
  virtual void print_substituted(std::string& out, const List& body) = 0;

 protected:
  ~ListPrinter() = default;
};

/// Where a word stands decides what is special in it (XCU 2.2.3, 2.6.2, 2.7.4).
enum class WordPlace : uint8_t {
  Command,       // a word of a command, or the pattern in ${x#pattern}
  BracedPlain,   // the word in an unquoted ${x-word}
  DoubleQuoted,  // between double-quotes, or arithmetic
  BracedQuoted,  // the word in a double-quoted ${x-word}
  Verbatim,      // a here-document's body: as double-quoted, but " is an ordinary character
};

/// Appends `word` as text that parses to the same parts in the place `place`. Adds quotes only in Command and
/// BracedPlain: in the others the surroundings already quote.
void print_word(std::string& out, const Word& word, WordPlace place, ListPrinter& lists);

/// Appends '...' around `text` though it need not be quoted.
void append_single_quoted(std::string& out, std::string_view text);

}  // namespace sh

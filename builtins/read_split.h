// SPDX-License-Identifier: GPL-3.0-or-later
// What read does to a line that it has read (XCU read): backslashes, and splitting into as many fields as there are
// variables.
#pragma once

#include <string>
#include <string_view>

#include "exec/state/ifs.h"
#include "exec/state/locale.h"

namespace sh {

/// A logical line: its text without the backslashes, and which of its bytes a backslash keeps from being delimiters.
struct LogicalLine {
  std::string text;
  std::string escaped;  // as long as `text` with nonzero bytes where one is escaped; empty where none is

  bool is_escaped(size_t at) const { return at < escaped.size() && escaped[at] != 0; }
};

/// Takes the backslashes out of line.text from `start` on: each goes and protects the byte after it; one before a
/// newline takes the newline with it (line continuation). True where the text ended in such a backslash: it belongs to
/// the byte that comes next.
bool take_backslashes(LogicalLine& line, size_t start);

/// Adds a byte that a backslash protects.
void append_escaped_byte(LogicalLine& line, char byte);

/// Cuts a logical line into fields. Views into the line.
class FieldCutter {
 public:
  /// `ifs` is in step with IFS.
  FieldCutter(const Ifs& ifs, Locale& locale, const LogicalLine& line);

  /// The next field, for a variable that is not the last.
  std::string_view next();
  /// What is left, for the last variable: the last field, or, where there are more, all of them with their delimiters
  /// but without IFS white space at the end.
  std::string_view rest();

 private:
  enum class Kind : uint8_t { Text, Blank, Delimiter };
  Kind kind_at(size_t at, size_t& size) const;
  size_t field_end(size_t at) const;
  size_t skip_blanks(size_t at) const;
  size_t skip_delimiter(size_t at) const;

  const Ifs& ifs_;
  Locale& locale_;
  const LogicalLine& line_;
  size_t at_;
};

}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
// The two things the parser asks of the world: the next line of input, and the value of an alias.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "parser/intern.h"
#include "parser/source.h"

namespace sh {

enum class LineKind : uint8_t {
  First,         // the beginning of a complete command: PS1
  Continuation,  // more of one: PS2
};

enum class ReadStatus : uint8_t { Line, Eof, Error, Interrupted };

class InputSource {
 public:
  virtual ~InputSource() = default;

  /// Reads the next line into `line`: a view with its newline (which only the last line of an input may lack), valid
  /// until the next call. Error: errno is in `error_number`. Never reads past the newline where the rest of the input
  /// belongs to the commands that the shell starts (sh, STDIN).
  virtual ReadStatus read_line(LineKind kind, std::string_view& line) = 0;

  /// Whether it is known, without reading, that no line follows, or only blank ones and comments.
  virtual bool known_end() const { return false; }

  /// Where this input's text comes from, and the number of its first line (1 unless the text is part of another).
  SourceRef source;
  uint32_t first_line = 1;
  int error_number = 0;
};

/// Text that is already in memory (-c, eval, traps). The text must outlive the source.
class TextInput final : public InputSource {
 public:
  TextInput(std::string_view text, SourceRef text_source, uint32_t line = 1) : rest_(text) {
    source = std::move(text_source);
    first_line = line;
  }

  ReadStatus read_line(LineKind, std::string_view& line) override {
    if (rest_.empty()) return ReadStatus::Eof;
    size_t end = rest_.find('\n');
    line = rest_.substr(0, end == std::string_view::npos ? rest_.size() : end + 1);
    rest_.remove_prefix(line.size());
    return ReadStatus::Line;
  }
  bool known_end() const override { return rest_.empty(); }

 private:
  std::string_view rest_;
};

class AliasLookup {
 public:
  virtual ~AliasLookup() = default;
  /// The value of the alias `name`, or null. The view lives until the alias is changed.
  virtual const std::string* find_alias(std::string_view name) const = 0;
};

}  // namespace sh

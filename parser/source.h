// SPDX-License-Identifier: GPL-3.0-or-later
// Where text came from: what a diagnostic names, and how a place in it is given.
#pragma once

#include <cstdint>
#include <string>

#include "parser/ref.h"

namespace sh {

/// A place in a source: both from 1; line 0 means "unknown". `column` counts bytes.
struct Pos {
  uint32_t line = 0;
  uint32_t column = 0;
};

enum class SourceKind : uint8_t {
  File,           // a script file, or a file read by `.`
  CommandString,  // -c
  StandardInput,  // -s, or a script on standard input
  Interactive,    // lines typed at a prompt
  Eval,           // the operand of eval
  Trap,           // a trap action
  Environment,    // the value of a variable that is expanded (PS1, ENV)
};

/// One input. Programs, call frames and diagnostics share it.
struct Source : RefCounted {
  Source(SourceKind source_kind, std::string source_name) : kind(source_kind), name(std::move(source_name)) {}

  SourceKind kind;
  std::string name;         // as shown: a path as the user gave it, "-c", "stdin", "eval", "trap INT"
  uint32_t first_line = 1;  // the number of its first line: lines of an eval go on from that of its command (LINENO)

  // Of the text of an eval or a trap: the file, -c or standard input whose commands led to it, and the line there.
  Ref<const Source> origin;
  uint32_t origin_line = 0;
};

using SourceRef = Ref<const Source>;

}  // namespace sh

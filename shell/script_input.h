// SPDX-License-Identifier: GPL-3.0-or-later
// Where a shell's commands come from when it is not -c of plain text: standard input, and finding a script file (XCU sh).
#pragma once

#include <string>
#include <string_view>

#include "exec/state/options.h"
#include "parser/input.h"

namespace sh {

struct Shell;

/// Commands on standard input. The commands that the shell starts read what it has not used (XCU sh, STDIN), so no byte
/// behind the line just taken is ever consumed: a seekable file is read in blocks and set back, of anything else single
/// bytes are read.
class StandardInput final : public InputSource {
 public:
  explicit StandardInput(const Options& options);

  /// Interrupted: a signal is pending; between commands for any, within one only for SIGINT to an interactive shell.
  ReadStatus read_line(LineKind kind, std::string_view& line) override;

 private:
  ssize_t read_some();

  const Options& options_;
  std::string raw_;
  std::string cleaned_;
  bool at_start_ = true;  // nothing has been read: the first line tells text from a binary file
};

/// The command string of -c: as TextInput, and echoed where -v is set.
class CommandStringInput final : public InputSource {
 public:
  CommandStringInput(std::string_view text, const Options& options);
  ReadStatus read_line(LineKind kind, std::string_view& line) override;
  bool known_end() const override { return text_.known_end(); }

 private:
  TextInput text_;
  const Options& options_;
};

/// The file that the operand `name` means: itself where it has a slash or is in the current directory, else what PATH
/// finds, else itself (XCU sh, OPERANDS).
std::string find_script(Shell& shell, std::string_view name);

}  // namespace sh

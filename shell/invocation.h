// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of the shell (XCU sh, OPTIONS and OPERANDS).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "exec/state/fields.h"
#include "exec/state/options.h"

namespace sh {

/// Where commands come from.
enum class CommandSource : uint8_t { String, File, StandardInput };

/// What the command line asks for. Its texts are the process's arguments.
struct Invocation {
  CommandSource source = CommandSource::StandardInput;
  Field text;                     // the command string, or the pathname of the script
  Field zero;                     // $0
  std::vector<Field> parameters;  // $1 ...
  Options options;                // all but Monitor, which needs work to be turned on
  std::optional<bool> monitor;    // -m or +m was given
  bool login = false;
};

/// What becomes of the command line.
struct InvocationResult {
  std::optional<int> exit_status;  // set: nothing is to be run; `output` says why
  std::string output;              // --help, --version: for standard output; with a status that is not 0: for
                                   // standard error
};

/// Reads argv into `invocation`.
InvocationResult parse_invocation(int argc, char** argv, Invocation& invocation);

}  // namespace sh

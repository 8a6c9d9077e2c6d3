// SPDX-License-Identifier: GPL-3.0-or-later
// Running shell code in another process (XCU 2.13): subshells, asynchronous lists, pipeline stages, substitutions.
#pragma once

#include <string>

#include "parser/ast.h"

namespace sh {

struct Shell;

/// $( ): runs `body` in a subshell environment with its standard output captured, and appends what it wrote, without
/// NULs and trailing newlines, to `output`. Sets Shell::substitution_status. False where the shell was interrupted or no
/// process could be made: Shell::expansion_error says so.
bool run_command_substitution(Shell& shell, const CommandSub& substitution, std::string& output);

}  // namespace sh

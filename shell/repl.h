// SPDX-License-Identifier: GPL-3.0-or-later
// The read-eval loop of an interactive shell.
#pragma once

#include "exec/outcome.h"

namespace sh {

struct Shell;

/// Prompts, reads and runs commands from standard input until the end of input or `exit`. The status of the last one.
int run_interactive(Shell& shell);

}  // namespace sh

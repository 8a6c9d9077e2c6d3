// SPDX-License-Identifier: GPL-3.0-or-later
// What the shell does before its first command: privileges, variables (XCU 2.5.3), start-up files (sh, ENV).
#pragma once

#include "exec/outcome.h"

namespace sh {

struct Shell;
struct Invocation;

/// Gives up privileges that came with a set-user-ID or set-group-ID program, as the peers do. False where that failed.
bool drop_privileges();

/// Takes over the environment and gives the variables of the shell their first values.
void set_up_variables(Shell& shell, char* const* environment);

/// $0, options, positional parameters, $$.
void set_up_parameters(Shell& shell, const Invocation& invocation);

/// Signals, and job control of an interactive shell or where -m was asked for on the command line.
void set_up_interaction(Shell& shell, const Invocation& invocation);

/// /etc/profile and ~/.profile for a login shell, then the file that ENV names for an interactive one. The Outcome is not
/// normal where one of them said exit. `privileged`: real and effective IDs differed, so ENV and ~/.profile are ignored.
Outcome run_startup_files(Shell& shell, const Invocation& invocation, bool privileged);

/// Whether the process was started with effective IDs that are not the real ones.
bool started_privileged();

}  // namespace sh

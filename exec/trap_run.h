// SPDX-License-Identifier: GPL-3.0-or-later
// Traps in action (XCU 2.12, trap): dispositions that follow the record, and running the actions.
#pragma once

#include "exec/eval.h"
#include "exec/state/traps.h"

namespace sh {

struct Shell;

/// Sets the trap of a condition and the disposition of its signal. A signal that was ignored when a non-interactive
/// shell started stays ignored, without an error (XCU 2.12).
void set_trap(Shell& shell, int condition, Trap trap);

/// An interactive shell starts: SIGINT is caught, SIGQUIT and SIGTERM are ignored for the shell alone (sh, ASYNCHRONOUS
/// EVENTS).
void take_interactive_signals(Shell& shell);

/// Entering a subshell in a new process: commands go to the default (XCU 2.13).
void reset_traps_in_subshell(Shell& shell);

}  // namespace sh

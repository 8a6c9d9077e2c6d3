// SPDX-License-Identifier: GPL-3.0-or-later
// What is done where commands are nested so deeply that the stack runs out.
#pragma once

#include "exec/outcome.h"

namespace sh {

struct Shell;

/// Calls `run(argument)` on a second, larger stack, once; where the shell is on it already, or where there is no memory
/// for it, reports the error of too deep nesting instead and gives its consequence.
Outcome run_deeper(Shell& shell, Outcome (*run)(void* argument), void* argument);

/// The same for anything that can be called.
template <class Run>
Outcome run_deeper(Shell& shell, Run run) {
  return run_deeper(
      shell, [](void* argument) { return (*static_cast<Run*>(argument))(); }, &run);
}

}  // namespace sh

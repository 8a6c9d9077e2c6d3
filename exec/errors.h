// SPDX-License-Identifier: GPL-3.0-or-later
// The table "consequences of shell errors" (XCU 2.8.1), once: what an error does to the shell that met it.
#pragma once

#include <cstdint>
#include <string>

#include "exec/outcome.h"
#include "parser/diag.h"

namespace sh {

struct Shell;

enum class ErrorClass : uint8_t {
  Syntax,               // shell language syntax error
  SpecialBuiltin,       // special built-in utility error
  OtherUtility,         // other utility (not a special built-in) error
  SpecialRedirection,   // redirection error with a special built-in
  CompoundRedirection,  // redirection error with a compound command
  FunctionRedirection,  // redirection error with a function execution
  OtherRedirection,     // redirection error with another utility
  Assignment,           // variable assignment error
  Expansion,            // expansion error
  NotFound,             // command not found
};

/// The Outcome for an error of this class with `status`, message already written: Exit where the table says that a
/// non-interactive shell shall exit, Interrupt where an interactive one abandons the line, Normal otherwise.
/// A special built-in run by `command` counts as OtherUtility.
Outcome consequence(const Shell& shell, ErrorClass error, int status);

/// Reports Shell::expansion_error and gives its consequence.
Outcome fail_expansion(Shell& shell);

/// Sets Shell::expansion_error with `message` (and the place of the current command); returns false, for expanders.
bool expansion_failure(Shell& shell, std::string message);

}  // namespace sh

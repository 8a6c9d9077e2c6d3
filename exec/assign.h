// SPDX-License-Identifier: GPL-3.0-or-later
// Assigning variables as commands do: with set -a, and with the error that a readonly variable gives.
#pragma once

#include <span>
#include <string_view>

#include "parser/ast.h"

namespace sh {

struct Shell;

/// Assigns, and exports under set -a. False where the variable is readonly: nothing is changed and nothing reported.
[[nodiscard]] bool assign_variable(Shell& shell, Symbol name, std::string_view value);

/// Expands and makes the assignments of a simple command in order (XCU 2.9.1). `ForCommand` makes them in the innermost
/// local scope and exports them. False with Shell::expansion_error set (also for a readonly variable).
enum class AssignScope : uint8_t { Shell, ForCommand };
[[nodiscard]] bool make_assignments(Shell& shell, std::span<const Assignment> assignments, AssignScope scope);

/// Sets Shell::expansion_error to "NAME: is read only"; false.
bool readonly_failure(Shell& shell, Symbol name);

}  // namespace sh

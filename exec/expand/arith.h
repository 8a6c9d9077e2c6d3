// SPDX-License-Identifier: GPL-3.0-or-later
// Evaluates arithmetic expressions (XCU 2.6.4): signed 64 bits, wrapping.
#pragma once

#include <cstdint>
#include <string_view>

#include "parser/ast.h"

namespace sh {

struct Shell;

/// $(( )). False with Shell::expansion_error set.
[[nodiscard]] bool evaluate_arith(Shell& shell, const ArithSub& arith, int64_t& value);

/// The value of the text as an integer constant of C (decimal, octal, hexadecimal) with an optional sign and blanks
/// around it: what a variable may hold for arithmetic. False where it is none.
bool parse_integer(std::string_view text, int64_t& value);

}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
// The likely fix of a known mistake at run time: the `help:` line of a message.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "exec/state/fields.h"
#include "parser/ast.h"

namespace sh {

/// Why a command of these words, behind these assignments, may not have been found: `x = 5`, `x= 5`, a name that ends in
/// a carriage return. Empty where nothing is known.
std::string not_found_help(FieldSpan arguments, std::span<const Assignment> assignments);

/// Why the file could not be executed though it is there: its #! interpreter is missing, or ends in a carriage return.
/// Empty where nothing is known.
std::string exec_failure_help(const char* path);

}  // namespace sh

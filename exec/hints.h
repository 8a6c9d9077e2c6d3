// SPDX-License-Identifier: GPL-3.0-or-later
// The likely fix of a known mistake at run time: the `help:` line of a message.
#pragma once

#include <string>
#include <string_view>

#include "exec/state/fields.h"

namespace sh {

/// Why a command of these words may not have been found: `x = 5`, a name that ends in a carriage return. Empty where
/// nothing is known.
std::string not_found_help(FieldSpan arguments);

/// Why executing the file failed with `error` though it is there: its #! interpreter is missing, or ends in a carriage
/// return. Empty where nothing is known.
std::string exec_failure_help(const char* path, int error);

}  // namespace sh

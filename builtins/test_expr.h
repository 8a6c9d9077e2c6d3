// SPDX-License-Identifier: GPL-3.0-or-later
// The expressions of test and [ (XCU test).
#pragma once

#include <string>

#include "exec/state/fields.h"
#include "exec/state/locale.h"

namespace sh {

/// Evaluates the arguments of test (without its name and the closing bracket). Returns 0 for true, 1 for false, 2 for
/// an expression that is wrong: `error` says how. Allocates nothing unless it is.
int evaluate_test(Locale& locale, FieldSpan arguments, std::string& error);

}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
// Changing an option of the running shell, with what hangs on it (XCU set).
#pragma once

#include <string>

#include "exec/state/options.h"

namespace sh {

struct Shell;

/// Sets or clears `option`: -m starts and ends job control, one editing mode ends the other. Returns a message where it
/// could not be done, and the option is as it was; empty on success.
std::string change_option(Shell& shell, Option option, bool value);

/// Puts all options back to what they were (`local -`).
void restore_options(Shell& shell, const Options& saved);

}  // namespace sh

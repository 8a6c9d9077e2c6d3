// SPDX-License-Identifier: GPL-3.0-or-later
// What an interactive shell says before it leaves stopped jobs behind (XCU 2.11, exit).
#pragma once

namespace sh {

struct Shell;

/// Whether the shell should not exit yet: it is interactive, has stopped jobs, and the user has not been told by the
/// command just before; then he is told now.
bool warn_before_exit(Shell& shell);

/// A command line has been run: the warning wears off.
void count_down_exit_warning(Shell& shell);

}  // namespace sh

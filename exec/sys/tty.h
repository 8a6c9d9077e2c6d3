// SPDX-License-Identifier: GPL-3.0-or-later
// The controlling terminal: who has it.
#pragma once

#include <sys/types.h>

namespace sh::tty {

/// Opens the controlling terminal on a private descriptor; -errno where there is none.
int open_controlling_terminal();
/// The terminal's foreground process group; -errno on failure.
pid_t foreground_group(int terminal);
/// Gives the terminal to `group`, with SIGTTOU blocked meanwhile (H6). 0 or -errno.
int set_foreground_group(int terminal, pid_t group);

}  // namespace sh::tty

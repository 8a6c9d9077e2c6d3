// SPDX-License-Identifier: GPL-3.0-or-later
// A new process that goes on running shell code.
#pragma once

#include <sys/types.h>

namespace sh::sys {

/// fork(2). Where the system is out of processes (EAGAIN) it reaps nothing but waits and tries again, four times within
/// about 150 ms, ended early by a pending signal. Returns the pid, 0 in the child, or -errno.
pid_t fork_process();

}  // namespace sh::sys

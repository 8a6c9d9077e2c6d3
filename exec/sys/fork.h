// SPDX-License-Identifier: GPL-3.0-or-later
// A new process that goes on running shell code.
#pragma once

#include <sys/types.h>

namespace sh::sys {

/// fork(2). Where the system is out of processes (EAGAIN) it reaps nothing but waits and tries again, four times within
/// about 150 ms, ended early by a pending signal. Returns the pid, 0 in the child, or -errno. The child has gone
/// through signals::reset_caught_in_child(), and no signal sent to it was lost meanwhile (H2).
pid_t fork_process();

/// After EAGAIN: sleeps before try number `retry` (0 the first), 10 ms doubled each time. False, at once, where four
/// tries are over or a signal is pending: give up.
bool wait_before_retry(int retry);

}  // namespace sh::sys

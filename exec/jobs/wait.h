// SPDX-License-Identifier: GPL-3.0-or-later
// Waiting for processes. All of the shell's children are reaped here, and recorded in the job table.
#pragma once

#include <sys/types.h>

#include <cstdint>

namespace sh {

struct Shell;
struct Job;

/// Waits until the foreground process `pid`, in no job, is done (no job control: it cannot stop for us). Returns its
/// waitpid status. Other children that change state meanwhile are recorded. Trapped signals wait until it is done
/// (XCU 2.12), but for one that is to end the shell: then it returns that signal's number as the status.
int wait_foreground_process(Shell& shell, pid_t pid);

/// Waits until the foreground job is done or stopped; then, under job control, takes the terminal back. Returns its
/// exit status; a stopped job is numbered and stays, one that is done is removed from the table.
int wait_foreground_job(Shell& shell, Job& job);

/// What `wait` meets while it waits.
enum class WaitEnd : uint8_t {
  Changed,     // some child changed state
  NoChildren,  // nothing to wait for
  Signal,      // a trapped signal came (`wait` then returns > 128 at once), or SIGINT
};
/// Blocks until a child changes state, and records it. With NoChildren, jobs that were not done count as ended with
/// 127.
WaitEnd wait_any(Shell& shell);

/// The lowest signal that is pending and makes `wait` return: it has a trap, is SIGINT, or is to
/// end the shell. 0: none.
int interrupting_signal(const Shell& shell);

/// Records, without blocking, every child that has changed state.
void reap_children(Shell& shell);

}  // namespace sh

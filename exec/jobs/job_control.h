// SPDX-License-Identifier: GPL-3.0-or-later
// Foreground and background (XCU 2.11, fg, bg, set -m).
#pragma once

#include <string>

namespace sh {

struct Shell;
struct Job;

/// Whether jobs of this shell environment get process groups now. Not the same as the option: a subshell keeps the
/// option and has no job control (XCU 2.13), until it says `set -m` itself.
bool job_control_active(const Shell& shell);

/// set -m / set +m, the option included. Without a terminal, jobs still get process groups. Returns a message on
/// failure, empty on success.
std::string enable_job_control(Shell& shell);
void disable_job_control(Shell& shell);

/// After a job left the foreground: gives the terminal back to the shell, and sees to the terminal's modes. Those of a
/// stopped job are kept for when it is continued.
void reclaim_terminal(Shell& shell, Job& job);

/// Continues the job in the foreground and waits for it (fg). Returns its exit status.
int continue_in_foreground(Shell& shell, Job& job);
/// Continues it in the background (bg). 0 or an errno.
int continue_in_background(Shell& shell, Job& job);

/// Writes to standard error what changed since the user was told, and drops the jobs that are done (before a prompt).
void notify_jobs(Shell& shell);

}  // namespace sh

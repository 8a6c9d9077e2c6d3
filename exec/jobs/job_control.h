// SPDX-License-Identifier: GPL-3.0-or-later
// Foreground and background (XCU 2.11, fg, bg, set -m).
#pragma once

#include <string>

namespace sh {

struct Shell;
struct Job;

/// set -m / set +m. Without a terminal, jobs still get process groups. Returns a message on failure, empty on success.
std::string enable_job_control(Shell& shell);
void disable_job_control(Shell& shell);

/// Continues the job in the foreground and waits for it (fg). Returns its exit status.
int continue_in_foreground(Shell& shell, Job& job);
/// Continues it in the background (bg). 0 or an errno.
int continue_in_background(Shell& shell, Job& job);

/// Writes to standard error what changed since the user was told, and drops the jobs that are done (before a prompt).
void notify_jobs(Shell& shell);

}  // namespace sh

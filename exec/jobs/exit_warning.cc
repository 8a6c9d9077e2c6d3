// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/jobs/exit_warning.h"

#include "exec/diagnostics.h"
#include "exec/state/shell.h"

namespace sh {

bool warn_before_exit(Shell& shell) {
  if (!shell.interactive || shell.subshell_depth > 0 || shell.exit_warning > 0) return false;
  for (const Job& job : shell.jobs.all()) {
    if (job.state() != ProcessState::Stopped) continue;
    report_command(shell, {}, "there are stopped jobs", "exit again leaves them behind");
    shell.exit_warning = 2;  // this line and the next
    return true;
  }
  return false;
}

void count_down_exit_warning(Shell& shell) {
  if (shell.exit_warning > 0) --shell.exit_warning;
}

}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/fork_child.h"

#include <fcntl.h>
#include <unistd.h>

#include "exec/diagnostics.h"
#include "exec/eval.h"
#include "exec/jobs/job_control.h"
#include "exec/jobs/wait.h"
#include "exec/state/shell.h"
#include "exec/sys/fd.h"
#include "exec/sys/fork.h"
#include "exec/sys/signals.h"
#include "exec/sys/tty.h"
#include "exec/trap_run.h"

namespace sh {

namespace {

/// An asynchronous list without job control (XCU 2.9.3.1, 2.12).
void detach_from_keyboard() {
  signals::ignore_signal(SIGINT);
  signals::ignore_signal(SIGQUIT);
  int null = sys::open_file("/dev/null", O_RDONLY);
  if (null < 0) return;
  (void)sys::duplicate_to(null, 0);
  if (null != 0) ::close(null);
}

void join_process_group(const Shell& shell, const ForkPlan& plan) {
  pid_t group = plan.group == 0 ? ::getpid() : plan.group;
  (void)::setpgid(0, group);
  if (plan.foreground && shell.job_control_tty) (void)tty::set_foreground_group(shell.job_control.terminal, group);
}

}  // namespace

void enter_subshell(Shell& shell) {
  ++shell.subshell_depth;
  shell.interactive = false;
  shell.job_control_tty = false;
  reset_traps_in_subshell(shell);
}

pid_t fork_child(Shell& shell, const ForkPlan& plan) {
  (void)shell.out.flush();
  pid_t pid = sys::fork_process();
  if (pid < 0) {
    report_command(shell, {}, std::string("cannot fork: ") + errno_text(-pid));
    return -1;
  }
  bool own_group = job_control_active(shell) && !plan.substitution;
  if (pid > 0) {
    // Both sides do it, so that neither depends on who runs first (H7).
    if (own_group) (void)::setpgid(pid, plan.group == 0 ? pid : plan.group);
    return pid;
  }
  if (own_group) join_process_group(shell, plan);
  enter_subshell(shell);
  if (plan.async && !own_group) detach_from_keyboard();
  shell.jobs.clear();
  return 0;
}

void finish_child(Shell& shell, Outcome outcome) {
  int status = run_exit_trap(shell, outcome.status);
  (void)shell.out.flush();
  ::_exit(status);
}

int wait_for_child(Shell& shell, pid_t pid, const ForkPlan& plan) {
  if (!job_control_active(shell) || plan.substitution) {
    return exit_status_of(wait_foreground_process(shell, pid));
  }
  Job job;
  job.group = pid;
  job.foreground = true;
  job.text = plan.text;
  job.processes.push_back({pid, ProcessState::Running, 0, {}});
  return wait_foreground_job(shell, shell.jobs.add(std::move(job)));
}

}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
// Job control (XCU 2.11): whose the terminal is, the shell's own process group and signals, continuing stopped jobs,
// and telling the user what became of jobs.
#include "exec/jobs/job_control.h"

#include <fmt/format.h>
#include <termios.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

#include "exec/diagnostics.h"
#include "exec/jobs/wait.h"
#include "exec/state/shell.h"
#include "exec/sys/fd.h"
#include "exec/sys/signals.h"
#include "exec/sys/tty.h"

namespace sh {

namespace {

/// What an interactive shell ignores while it controls jobs, so that it can neither be stopped nor stop itself when it
/// takes the terminal back.
constexpr int kStopSignals[] = {SIGTSTP, SIGTTIN, SIGTTOU};

/// A shell in an orphaned process group is not stopped by SIGTTIN: it must not ask for ever.
constexpr int kMostTries = 20;

using Modes = std::shared_ptr<struct ::termios>;

Modes read_modes(int terminal) {
  auto modes = std::make_shared<struct ::termios>();
  return tcgetattr(terminal, modes.get()) == 0 ? modes : nullptr;
}

void write_modes(int terminal, const Modes& modes) {
  if (modes == nullptr) return;
  while (tcsetattr(terminal, TCSADRAIN, modes.get()) < 0 && errno == EINTR) {
  }
}

bool has_own_disposition(const Shell& shell, int signal) { return shell.traps.at(signal).kind != TrapKind::Default; }

void close_terminal(JobControlState& state) {
  if (state.terminal >= 0) (void)close(state.terminal);
  state.terminal = -1;
}

void switch_on(Shell& shell) {
  shell.job_control.depth = shell.subshell_depth;
  shell.job_control_tty = shell.job_control.terminal >= 0;
  shell.options.set(Option::Monitor, true);
}

/// Stops this shell until somebody puts it in the foreground. 0 or an errno.
int wait_until_in_foreground(int terminal) {
  for (int tries = 0; tries < kMostTries; ++tries) {
    const pid_t owner = tty::foreground_group(terminal);
    if (owner < 0) return -owner;
    if (owner == getpgrp()) return 0;
    signals::default_signal(SIGTTIN);
    if (kill(0, SIGTTIN) < 0) return errno;
  }
  return EPERM;
}

/// A process group of its own for the interactive shell, and the terminal for it. 0 or an errno.
int lead_own_group(JobControlState& state) {
  const pid_t pid = getpid();
  const pid_t group = getpgrp();
  if (group != pid) {
    if (setpgid(0, pid) < 0) return errno;
    state.original_group = group;
  }
  state.shell_group = pid;
  return -tty::set_foreground_group(state.terminal, pid);
}

std::string enable_interactive(Shell& shell) {
  JobControlState& state = shell.job_control;
  int error = wait_until_in_foreground(state.terminal);
  if (error == 0) {
    for (int signal : kStopSignals) {
      if (!has_own_disposition(shell, signal)) signals::ignore_for_shell(signal);
    }
    error = lead_own_group(state);
  }
  if (error != 0) {
    close_terminal(state);
    return fmt::format("cannot take the terminal, no job control: {}", errno_text(error));
  }
  state.modes = read_modes(state.terminal);
  switch_on(shell);
  return {};
}

/// In a script: the shell stays where it is; jobs get the terminal only if the shell has it to give.
void enable_in_script(Shell& shell) {
  JobControlState& state = shell.job_control;
  state.shell_group = getpgrp();
  if (state.terminal >= 0 && tty::foreground_group(state.terminal) != state.shell_group) close_terminal(state);
  if (state.terminal >= 0) state.modes = read_modes(state.terminal);
  switch_on(shell);
}

}  // namespace

bool job_control_active(const Shell& shell) { return shell.job_control.depth == shell.subshell_depth; }

std::string enable_job_control(Shell& shell) {
  if (job_control_active(shell)) {
    shell.options.set(Option::Monitor, true);
    return {};
  }
  JobControlState& state = shell.job_control;
  close_terminal(state);  // a subshell has the parent's
  state = JobControlState{};
  const int terminal = tty::open_controlling_terminal();
  state.terminal = terminal < 0 ? -1 : terminal;
  if (shell.interactive && shell.subshell_depth == 0 && state.terminal >= 0) return enable_interactive(shell);
  enable_in_script(shell);
  return {};
}

void disable_job_control(Shell& shell) {
  shell.options.set(Option::Monitor, false);
  if (!job_control_active(shell)) return;
  JobControlState& state = shell.job_control;
  if (shell.interactive && state.terminal >= 0) {
    if (state.original_group != 0) {
      (void)tty::set_foreground_group(state.terminal, state.original_group);
      (void)setpgid(0, state.original_group);
    }
    for (int signal : kStopSignals) {
      if (!has_own_disposition(shell, signal)) signals::restore_signal(signal);
    }
  }
  close_terminal(state);
  state = JobControlState{};
  shell.job_control_tty = false;
}

void reclaim_terminal(Shell& shell, Job& job) {
  if (job.group == 0 || !shell.job_control_tty || !job_control_active(shell)) return;
  JobControlState& state = shell.job_control;
  (void)tty::set_foreground_group(state.terminal, state.shell_group);
  const bool ended_well = job.state() == ProcessState::Done && exit_status_of(job.processes.back().wait_status) <= 128;
  if (ended_well) {
    state.modes = read_modes(state.terminal);  // `stty` was the user's wish
    return;
  }
  // What was stopped or killed had no chance to put the modes right.
  if (job.state() == ProcessState::Stopped) job.modes = read_modes(state.terminal);
  write_modes(state.terminal, state.modes);
}

int continue_in_foreground(Shell& shell, Job& job) {
  job.foreground = true;
  if (shell.job_control_tty) {
    const int terminal = shell.job_control.terminal;
    shell.job_control.modes = read_modes(terminal);
    (void)tty::set_foreground_group(terminal, job.group);
    if (job.modes != nullptr) {
      // The terminal is the job's already: without the block SIGTTOU could stop a shell that does not ignore it.
      sigset_t block;
      sigset_t old;
      sigemptyset(&block);
      sigaddset(&block, SIGTTOU);
      sigprocmask(SIG_BLOCK, &block, &old);
      write_modes(terminal, job.modes);
      sigprocmask(SIG_SETMASK, &old, nullptr);
      job.modes.reset();
    }
  }
  // A job that ended meanwhile has nobody to be continued; waiting tells.
  if (job.state() != ProcessState::Done && kill(-job.group, SIGCONT) == 0) shell.jobs.note_continued(job);
  const bool negated = job.negated;
  const int status = wait_foreground_job(shell, job);
  if (!negated) return status;
  return status == 0 ? 1 : 0;
}

int continue_in_background(Shell& shell, Job& job) {
  if (kill(-job.group, SIGCONT) < 0) return errno;
  shell.jobs.note_continued(job);
  shell.jobs.make_current(job);
  job.foreground = false;
  job.known = true;
  shell.last_async = job.last_pid();  // XCU 2.5.2, $!
  return 0;
}

void notify_jobs(Shell& shell) {
  reap_children(shell);
  std::string text;
  // All marks are as they are before any job is dropped.
  for (const Job& job : shell.jobs.all()) {
    if (job.notify && job.number != 0) text += format_job(shell.jobs, job, false);
  }
  for (auto at = shell.jobs.all().begin(); at != shell.jobs.all().end();) {
    Job& job = *at++;
    if (!job.notify) continue;
    job.notify = false;
    if (job.state() != ProcessState::Done) continue;
    // `wait` may still ask for its process ID; the number is free.
    if (job.known) {
      shell.jobs.unnumber(job);
    } else {
      shell.jobs.remove(job);
    }
  }
  if (!text.empty()) (void)sys::write_all(STDERR_FILENO, text);
}

}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
// Waiting for processes (XCU 2.9, 2.11, 2.12; wait). Everything that waitpid tells ends in the job table.
#include "exec/jobs/wait.h"

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>

#include "exec/jobs/job_control.h"
#include "exec/state/shell.h"
#include "exec/sys/fd.h"
#include "exec/sys/signals.h"

namespace sh {

namespace {

/// Of a child whose status the system does not keep (SIGCHLD was ignored when the shell was started).
constexpr int kLostStatus = 127 << 8;

/// More than this many statuses are not kept, even where {CHILD_MAX} is larger: nobody remembers so many process IDs.
constexpr long kMostKnown = 32768;
constexpr size_t kForgetFrom = 1024;  // below this many jobs it is not worth asking

int wait_flags(const Shell& shell) { return job_control_active(shell) ? WUNTRACED | WCONTINUED : 0; }

/// Signals that do nothing to a process that does not catch them.
bool harmless(int signal) { return signal == SIGCHLD || signal == SIGCONT || signal == SIGURG || signal == SIGWINCH; }

/// A pending signal that would have killed the shell at once, were it not caught to run the EXIT trap first: the shell
/// need not wait for the foreground command either. The keyboard's are different, the command gets them too. 0: none.
int deadly_signal(const Shell& shell) {
  if (signals::any_pending == 0) return 0;
  for (int signal = 1; signal < signals::kCount; ++signal) {
    if (!signals::is_pending(signal) || harmless(signal) || signal == SIGINT || signal == SIGQUIT) continue;
    if (shell.traps.at(signal).kind == TrapKind::Default) return signal;
  }
  return 0;
}

constexpr pid_t kDying = -2;

void child_changed(int) {}

/// While it lives, all signals are blocked, and SIGCHLD wakes sigsuspend: without a handler it would not.
class SignalsHeld {
 public:
  SignalsHeld() {
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_SETMASK, &all, &mask_);
    sigaction(SIGCHLD, nullptr, &child_action_);
    if (child_action_.sa_handler != SIG_DFL && child_action_.sa_handler != SIG_IGN) return;
    struct sigaction action = {};
    action.sa_handler = child_changed;
    sigemptyset(&action.sa_mask);
    sigaction(SIGCHLD, &action, nullptr);
    installed_ = true;
  }
  ~SignalsHeld() {
    if (installed_) sigaction(SIGCHLD, &child_action_, nullptr);
    sigprocmask(SIG_SETMASK, &mask_, nullptr);
  }
  SignalsHeld(const SignalsHeld&) = delete;
  SignalsHeld& operator=(const SignalsHeld&) = delete;

  /// Sleeps until a signal has come.
  void sleep() const {
    sigset_t mask = mask_;
    sigdelset(&mask, SIGCHLD);
    sigsuspend(&mask);
  }

 private:
  sigset_t mask_;
  struct sigaction child_action_;
  bool installed_ = false;
};

/// Waits as waitpid does, but returns kDying as soon as there is a deadly_signal(): it is looked for and slept for with
/// nothing in between.
pid_t wait_watchfully(const Shell& shell, pid_t pid, int& status, int flags) {
  SignalsHeld held;
  for (;;) {
    if (deadly_signal(shell) != 0) return kDying;
    const pid_t child = waitpid(pid, &status, flags | WNOHANG);
    if (child != 0) return child;
    held.sleep();
  }
}

/// waitpid that goes on after a signal: traps wait until the foreground command is done (XCU 2.12). With an EXIT trap
/// kDying where there is a deadly_signal(). -1 where there is no such child.
pid_t wait_resuming(const Shell& shell, pid_t pid, int& status, int flags) {
  if (shell.traps.at(0).kind == TrapKind::Command) return wait_watchfully(shell, pid, status, flags);
  pid_t child;
  do {
    child = waitpid(pid, &status, flags);
  } while (child < 0 && errno == EINTR);
  return child;
}

/// XCU 2.9.3.1 lets the oldest go beyond {CHILD_MAX}.
void bound_table(Shell& shell) {
  const size_t size = shell.jobs.all().size();
  if (size < kForgetFrom) return;
  long limit = sysconf(_SC_CHILD_MAX);
  limit = limit <= 0 ? kMostKnown : std::clamp(limit, static_cast<long>(kForgetFrom), kMostKnown);
  const auto keep = static_cast<size_t>(limit);
  if (size > keep + keep / 4) shell.jobs.forget_old(keep);
}

void record(Shell& shell, pid_t pid, int status) {
  (void)shell.jobs.note_status(pid, status);
  bound_table(shell);
}

void tell(std::string_view text) { (void)sys::write_all(STDERR_FILENO, text); }

/// Says why a foreground command died, as every shell does: but for SIGINT, which its user sent, and SIGPIPE, which is
/// the normal end of a command in front of `head`.
void report_death(int status) {
  if (!WIFSIGNALED(status)) return;
  const int signal = WTERMSIG(status);
  if (signal == SIGINT || signal == SIGPIPE) return;
  tell(termination_text(status) + '\n');
}

bool interrupted(const Job& job) {
  return std::any_of(job.processes.begin(), job.processes.end(), [](const Process& process) {
    return WIFSIGNALED(process.wait_status) && WTERMSIG(process.wait_status) == SIGINT;
  });
}

void keep_stopped(Shell& shell, Job& job) {
  if (job.number == 0) shell.jobs.number(job);
  shell.jobs.make_current(job);
  job.foreground = false;
  job.known = true;
  job.notify = false;
  if (shell.interactive) tell('\n' + format_job(shell.jobs, job, false));
}

int drop_done(Shell& shell, Job& job, int status) {
  const bool was_interrupted = interrupted(job);
  if (!job.processes.empty()) report_death(job.processes.back().wait_status);
  shell.jobs.remove(job);
  // The terminal sent SIGINT to the job's process group and not to ours: the shell acts as if it had been there, so
  // that ^C ends a loop and not only the command in it.
  if (was_interrupted && shell.job_control_tty && job_control_active(shell)) (void)raise(SIGINT);
  return status;
}

/// wait_any where signals may come: they are looked at and slept for with nothing in between, so that one that comes
/// just before the sleep is not slept over.
WaitEnd wait_any_or_signal(Shell& shell) {
  SignalsHeld held;
  for (;;) {
    if (interrupting_signal(shell) != 0) return WaitEnd::Signal;
    int status = 0;
    const pid_t child = waitpid(-1, &status, wait_flags(shell) | WNOHANG);
    if (child > 0) {
      record(shell, child, status);
      return WaitEnd::Changed;
    }
    if (child < 0 && errno != EINTR) return WaitEnd::NoChildren;
    held.sleep();
  }
}

WaitEnd wait_any_plainly(Shell& shell) {
  int status = 0;
  const pid_t child = wait_resuming(shell, -1, status, wait_flags(shell));
  if (child < 0) return WaitEnd::NoChildren;
  record(shell, child, status);
  return WaitEnd::Changed;
}

}  // namespace

int wait_foreground_process(Shell& shell, pid_t pid) {
  const bool alone = shell.jobs.empty();
  const int flags = alone ? 0 : wait_flags(shell);
  int status = 0;
  for (;;) {
    const pid_t child = wait_resuming(shell, alone ? pid : -1, status, flags);
    if (child == kDying) return deadly_signal(shell);
    if (child < 0) return kLostStatus;
    if (child != pid) {
      record(shell, child, status);
    } else if (WIFEXITED(status) || WIFSIGNALED(status)) {
      break;
    }
  }
  report_death(status);
  return status;
}

int wait_foreground_job(Shell& shell, Job& job) {
  const int flags = wait_flags(shell);
  while (job.state() == ProcessState::Running) {
    int status = 0;
    const pid_t child = wait_resuming(shell, -1, status, flags);
    if (child == kDying) return 128 + deadly_signal(shell);
    if (child < 0) {
      shell.jobs.note_lost(kLostStatus);
    } else {
      (void)shell.jobs.note_status(child, status);  // not record(): `job` must stay
    }
  }
  const int status = job.exit_status();
  reclaim_terminal(shell, job);
  if (job.state() == ProcessState::Done) return drop_done(shell, job, status);
  keep_stopped(shell, job);
  return status;
}

int interrupting_signal(const Shell& shell) {
  if (signals::any_pending == 0) return 0;
  for (int signal = 1; signal < signals::kCount; ++signal) {
    if (!signals::is_pending(signal)) continue;
    // One without a command is caught for the EXIT trap, or is SIGINT in an interactive shell.
    if (!harmless(signal) || shell.traps.at(signal).kind == TrapKind::Command) return signal;
  }
  return 0;
}

WaitEnd wait_any(Shell& shell) {
  const WaitEnd end = signals::any_caught() ? wait_any_or_signal(shell) : wait_any_plainly(shell);
  if (end == WaitEnd::NoChildren) shell.jobs.note_lost(kLostStatus);
  return end;
}

void reap_children(Shell& shell) {
  const int flags = wait_flags(shell) | WNOHANG;
  int status = 0;
  for (pid_t child; (child = waitpid(-1, &status, flags)) > 0;) record(shell, child, status);
}

}  // namespace sh

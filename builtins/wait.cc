// SPDX-License-Identifier: GPL-3.0-or-later
// wait [pid...] (XCU wait): waits for asynchronous lists, and forgets those that it has told of.
#include <sys/types.h>
#include <charconv>

#include "builtins/builtins.h"
#include "builtins/options.h"
#include "exec/diagnostics.h"
#include "exec/jobs/wait.h"
#include "exec/state/shell.h"

namespace sh::builtins {

namespace {

constexpr int kUnknown = 127;
constexpr int kOperandError = 2;

/// A process ID, or -1 where the text is none.
pid_t pid_of(std::string_view text) {
  pid_t pid = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), pid);
  if (text.empty() || text.find_first_not_of("0123456789") != std::string_view::npos) return -1;
  // One that does not fit is as unknown as any other that is not ours.
  return error == std::errc() && end == text.data() + text.size() ? pid : 0;
}

/// In an interactive shell the user is still told before the next prompt.
void forget(Shell& shell, Job& job) {
  job.known = false;
  if (!shell.interactive || !job.notify || job.number == 0) shell.jobs.remove(job);
}

/// Blocks once. False where the built-in must return, with the status in `status`.
bool wait_once(Shell& shell, int& status) {
  if (wait_any(shell) != WaitEnd::Signal) return true;
  status = 128 + interrupting_signal(shell);
  return false;
}

/// Waits for the job that has the process `pid`: $! is its last one, what `jobs -p` shows its first. False where a
/// signal came.
bool wait_pid(Shell& shell, pid_t pid, int& status) {
  for (;;) {
    // Looked for again each time: the table may have changed.
    Job* job = shell.jobs.find_pid(pid);
    if (job == nullptr || !job->known) {
      status = kUnknown;
      return true;
    }
    if (job->state() == ProcessState::Done) {
      status = job->exit_status();
      forget(shell, *job);
      return true;
    }
    if (!wait_once(shell, status)) return false;
  }
}

/// XCU wait: all process IDs known, stopped ones too, and then none is known any more. False where a signal came.
bool wait_all(Shell& shell, int& status) {
  for (;;) {
    bool done = true;
    for (const Job& job : shell.jobs.all()) {
      if (job.known && job.state() != ProcessState::Done) done = false;
    }
    if (done) break;
    if (!wait_once(shell, status)) return false;
    reap_children(shell);  // so that thousands of jobs are not looked through once for each that ends
  }
  for (auto at = shell.jobs.all().begin(); at != shell.jobs.all().end();) {
    Job& job = *at++;
    if (job.state() == ProcessState::Done) forget(shell, job);
  }
  status = 0;
  return true;
}

/// One operand. False where a signal came.
bool wait_operand(BuiltinCall& call, Field operand, int& status) {
  Shell& shell = call.shell;
  if (operand.starts_with('%')) {
    const JobTable::Lookup lookup = shell.jobs.find_id(operand);
    if (lookup.job != nullptr && lookup.job->known) return wait_pid(shell, lookup.job->last_pid(), status);
    call.error("{}: {}", visible(operand), lookup_error_text(lookup.error));
    status = kUnknown;
    return true;
  }
  const pid_t pid = pid_of(operand);
  if (pid < 0) {
    call.error("{}: neither a process ID nor a job ID", visible(operand));
    status = kOperandError;
    return true;
  }
  return wait_pid(shell, pid, status);
}

}  // namespace

Outcome wait(BuiltinCall& call) {
  OptionParser options(call);
  if (options.next() != 0) return options.outcome();
  int status = 0;
  if (options.operands().empty()) {
    (void)wait_all(call.shell, status);
    return {status};
  }
  for (Field operand : options.operands()) {
    if (!wait_operand(call, operand, status)) break;
  }
  return {status};
}

}  // namespace sh::builtins

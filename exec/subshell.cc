// SPDX-License-Identifier: GPL-3.0-or-later
// ( ), $( ) and & (XCU 2.9.4.1, 2.6.3, 2.9.3.1).
#include "exec/subshell.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "exec/diagnostics.h"
#include "exec/errors.h"
#include "exec/eval.h"
#include "exec/fork_child.h"
#include "exec/jobs/job_control.h"
#include "exec/jobs/wait.h"
#include "exec/pipeline.h"
#include "exec/redirect.h"
#include "exec/state/shell.h"
#include "exec/sys/fd.h"
#include "exec/sys/signals.h"
#include "parser/ast_print.h"

namespace sh {

namespace {

/// Reads until end of file and appends without NULs. False where SIGINT interrupts an interactive shell.
bool read_output(Shell& shell, int fd, std::string& output) {
  char buffer[16 * 1024];
  while (true) {
    ssize_t count = ::read(fd, buffer, sizeof buffer);
    if (count == 0) return true;
    if (count < 0) {
      if (errno != EINTR) return true;
      if (shell.interactive && signals::is_pending(SIGINT)) return false;
      continue;
    }
    char* end = std::remove(buffer, buffer + count, '\0');
    output.append(buffer, static_cast<size_t>(end - buffer));
  }
}

[[noreturn]] void run_substitution_child(Shell& shell, const List& body, int write_end) {
  (void)sys::duplicate_to(write_end, 1);
  if (write_end != 1) ::close(write_end);
  // Errors here end the substitution, not the shell; set -e holds in it as outside (XCU set -e).
  finish_child(shell, eval_list(shell, body, kLast));
}

/// The stages of a pipeline are children of this shell; anything else runs in one child.
bool start_async(Shell& shell, const Node& command, Job& job) {
  if (command.kind == NodeKind::Pipeline) {
    const auto& pipeline = static_cast<const Pipeline&>(command);
    if (!pipeline.negated && pipeline.commands.size() > 1) return start_async_pipeline(shell, pipeline, job);
  }
  ForkPlan plan;
  plan.async = true;
  pid_t pid = fork_child(shell, plan);
  if (pid == 0) finish_child(shell, eval_node(shell, command, kLast));
  if (pid > 0) job.processes.push_back({pid, ProcessState::Running, 0, job.text});
  return pid > 0;
}

}  // namespace

bool run_command_substitution(Shell& shell, const CommandSub& substitution, std::string& output) {
  shell.substitution_ran = true;
  shell.substitution_status = 0;
  if (substitution.body == nullptr) return true;
  UniqueFd read_end;
  UniqueFd write_end;
  if (int error = sys::make_pipe(read_end, write_end); error < 0) {
    return expansion_failure(shell, std::string("cannot make a pipe: ") + errno_text(-error));
  }
  ForkPlan plan;
  plan.substitution = true;
  pid_t pid = fork_child(shell, plan);
  if (pid == 0) {
    read_end.reset();
    run_substitution_child(shell, *substitution.body, write_end.release());
  }
  if (pid < 0) {
    shell.expansion_error = ExpansionError();
    return false;
  }
  write_end.reset();
  size_t before = output.size();
  bool complete = read_output(shell, read_end.get(), output);
  read_end.reset();
  shell.substitution_status = exit_status_of(wait_foreground_process(shell, pid));
  shell.last_status = shell.substitution_status;
  while (output.size() > before && output.back() == '\n') output.pop_back();
  if (complete) return true;
  shell.expansion_error = ExpansionError();
  shell.expansion_error.flow = Flow::Interrupt;
  return false;
}

Outcome eval_subshell(Shell& shell, const Subshell& subshell, uint8_t flags) {
  auto body = [&]() -> Outcome {
    RedirectScope scope(shell);
    if (!scope.apply(subshell.redirects)) {
      return scope.expansion_failed() ? fail_expansion(shell) : Outcome{1};
    }
    scope.keep();
    return eval_list(shell, *subshell.body, static_cast<uint8_t>(flags | kLast));
  };
  if ((flags & kLast) != 0 && !shell.traps.any_command() && !job_control_active(shell)) {
    enter_subshell(shell);
    shell.jobs.clear();
    Outcome outcome = body();
    shell.last_status = outcome.status;
    return {outcome.status, Flow::Exit};
  }
  ForkPlan plan;
  plan.foreground = true;
  if (job_control_active(shell)) print_node(plan.text, subshell, PrintStyle::OneLine);
  Outcome outcome = run_forked(shell, plan, body);
  shell.last_status = outcome.status;
  return check_errexit(shell, outcome, flags);
}

Outcome eval_async(Shell& shell, const Node& command) {
  Job job;
  print_node(job.text, command, PrintStyle::OneLine);
  shell.line = command.pos.line;
  if (!start_async(shell, command, job) && job.processes.empty()) {
    shell.last_status = 126;
    return {126};
  }
  if (job_control_active(shell)) job.group = job.processes.front().pid;
  Job& added = shell.jobs.add(std::move(job));
  shell.jobs.number(added);
  shell.jobs.make_current(added);
  shell.last_async = added.last_pid();
  if (shell.interactive) {
    (void)sys::write_all(2, fmt::format("[{}] {}\n", added.number, added.last_pid()));
  }
  shell.last_status = 0;
  return {0};
}

}  // namespace sh

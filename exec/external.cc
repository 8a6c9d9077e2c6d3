// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/external.h"

#include <unistd.h>

#include <cerrno>

#include "exec/assign.h"
#include "exec/command_search.h"
#include "exec/diagnostics.h"
#include "exec/errors.h"
#include "exec/eval.h"
#include "exec/fork_child.h"
#include "exec/hints.h"
#include "exec/jobs/job_control.h"
#include "exec/jobs/wait.h"
#include "exec/redirect.h"
#include "exec/state/shell.h"
#include "exec/sys/signals.h"
#include "exec/sys/spawn.h"
#include "exec/xtrace.h"
#include "parser/ast_print.h"

namespace sh {

namespace {

/// argv in the scratch arena, with the two free slots in front that a script without #! needs (XCU 2.9.1.6).
char** make_argv(Shell& shell, FieldSpan arguments) {
  size_t count = arguments.size();
  char** slots = static_cast<char**>(shell.scratch.allocate((count + 3) * sizeof(char*), alignof(char*)));
  slots[0] = slots[1] = nullptr;
  char** argv = slots + 2;
  for (size_t i = 0; i < count; ++i) argv[i] = const_cast<char*>(arguments[i].data());
  argv[count] = nullptr;
  return argv;
}

/// A path that was cached may be gone meanwhile: the child then tries the other places that PATH names.
std::span<const char* const> make_fallbacks(Shell& shell, std::string_view name, const PathSearch& found) {
  if (!found.cached) return {};
  std::vector<std::string> candidates = path_candidates(shell, name);
  const char** paths =
      static_cast<const char**>(shell.scratch.allocate(candidates.size() * sizeof(char*), alignof(char*)));
  size_t count = 0;
  for (const std::string& candidate : candidates) {
    if (candidate != found.path) paths[count++] = shell.scratch.copy_text(candidate).data();
  }
  return {paths, count};
}

/// The messages and statuses of XCU 2.8.2 for a command that cannot be found or executed.
Outcome report_not_found(Shell& shell, const ExternalCommand& command, int error) {
  Field name = command.arguments[0];
  if (error == ENOENT && name.find('/') == std::string_view::npos) {
    report_command(shell, name, "not found", not_found_help(command.arguments, command.assignments));
    return {127};
  }
  report_command(shell, name, errno_text(error));
  return {error == ENOENT || error == ENOTDIR || error == ELOOP || error == ENAMETOOLONG ? 127 : 126};
}

/// No process is made for a command that is not there; its redirections are done, since they create files and since the
/// message goes where they say.
Outcome run_not_found(Shell& shell, const ExternalCommand& command, int error) {
  RedirectScope scope(shell);
  if (!scope.apply(command.redirects)) {
    return scope.expansion_failed() ? fail_expansion(shell) : consequence(shell, ErrorClass::OtherRedirection, 1);
  }
  return report_not_found(shell, command, error);
}

/// A SpawnPlan with what it points to.
struct Prepared {
  SpawnPlan plan;
  PathSearch found;
  RedirectPlan redirects;
  std::string prefix;
  int to_default[signals::kCount];
  int to_ignore[signals::kCount];
  std::string shown_name;
};

void fill_plan(Shell& shell, const ExternalCommand& command, Prepared& prepared) {
  SpawnPlan& plan = prepared.plan;
  plan.path = prepared.found.path.c_str();
  plan.fallbacks = make_fallbacks(shell, command.arguments[0], prepared.found);
  plan.argv = make_argv(shell, command.arguments);
  plan.envp = shell.variables.environment();
  plan.self = shell.self.c_str();
  plan.fd_ops = prepared.redirects.ops();
  plan.block_signals = signals::any_caught();
  int resets = signals::signals_to_reset(prepared.to_default);
  plan.to_default = {prepared.to_default, static_cast<size_t>(resets)};
  int ignored = signals::signals_to_ignore_again(prepared.to_ignore);
  plan.to_ignore = {prepared.to_ignore, static_cast<size_t>(ignored)};
  plan.mask = plan.block_signals ? &signals::entry_mask() : nullptr;
  prepared.prefix = message_prefix(shell);
  plan.prefix = prepared.prefix;
  prepared.shown_name = visible(command.arguments[0]);
  plan.name = prepared.shown_name;
}

bool may_exec_in_place(const Shell& shell, uint8_t flags) {
  return (flags & kLast) != 0 && !shell.traps.any_command() && !job_control_active(shell);
}

std::string job_text(const ExternalCommand& command) {
  std::string text;
  if (command.node != nullptr) {
    print_node(text, *command.node, PrintStyle::OneLine);
    return text;
  }
  for (Field field : command.arguments) {
    if (!text.empty()) text.push_back(' ');
    append_quoted(text, field);
  }
  return text;
}

/// The child has written its one line; what stands under it on a terminal is ours. A forked child tells no error: then
/// a bad interpreter is what can be seen. Where the child's standard error is another one, nothing is added to it.
void explain_failure(Shell& shell, const Prepared& prepared, int error) {
  if (!full_diagnostics()) return;
  for (const FdOp& op : prepared.plan.fd_ops) {
    if (op.to == 2) return;
  }
  std::string help = exec_failure_help(prepared.plan.path);
  if (error != 0 || !help.empty()) report_context(shell, help);
}

Outcome start_and_wait(Shell& shell, const ExternalCommand& command, Prepared& prepared) {
  bool monitor = job_control_active(shell);
  if (monitor) {
    prepared.plan.process_group = 0;
    prepared.plan.terminal = shell.job_control_tty ? shell.job_control.terminal : -1;
    prepared.plan.block_signals = true;
    prepared.plan.mask = &signals::entry_mask();
  }
  SpawnResult result = spawn(prepared.plan);
  if (result.pid < 0) {
    report_command(shell, command.arguments[0], std::string("cannot start a process: ") + errno_text(result.error));
    return {126};
  }
  if (!monitor) {
    Outcome outcome{exit_status_of(wait_foreground_process(shell, result.pid))};
    if (outcome.status == 126 || outcome.status == 127) explain_failure(shell, prepared, result.exec_error);
    return outcome;
  }
  Job job;
  job.group = result.pid;
  job.foreground = true;
  job.text = job_text(command);
  job.processes.push_back({result.pid, ProcessState::Running, 0, {}});
  Outcome outcome{wait_foreground_job(shell, shell.jobs.add(std::move(job)))};
  if (result.exec_error != 0) explain_failure(shell, prepared, result.exec_error);
  return outcome;
}

/// A redirection that may block has to be opened where ^Z can stop it: in a child that runs shell code.
Outcome run_in_fork(Shell& shell, const ExternalCommand& command, Prepared& prepared) {
  ForkPlan fork_plan;
  fork_plan.foreground = true;
  fork_plan.text = job_text(command);
  return run_forked(shell, fork_plan, [&]() -> Outcome {
    RedirectScope scope(shell);
    if (!scope.apply(command.redirects)) {
      return scope.expansion_failed() ? fail_expansion(shell) : Outcome{1};
    }
    scope.keep();
    fill_plan(shell, command, prepared);
    return Outcome{exec_failure_status(exec_plan(prepared.plan))};
  });
}

Outcome run_resolved(Shell& shell, const ExternalCommand& command, Prepared& prepared, uint8_t flags) {
  if (shell.options.on(Option::XTrace)) trace_command(shell, command.assignments, command.arguments);
  if (prepared.found.path.empty()) return run_not_found(shell, command, prepared.found.error);
  bool in_place = may_exec_in_place(shell, flags);
  if (!in_place && job_control_active(shell) && may_block(command.redirects)) {
    return run_in_fork(shell, command, prepared);
  }
  if (!prepared.redirects.prepare(shell, command.redirects)) {
    return prepared.redirects.expansion_failed() ? fail_expansion(shell)
                                                 : consequence(shell, ErrorClass::OtherRedirection, 1);
  }
  fill_plan(shell, command, prepared);
  if (!in_place) return start_and_wait(shell, command, prepared);
  // Where it returns, the descriptors are the command's already, the message is written, and nothing is left to do.
  int error = exec_plan(prepared.plan);
  if (full_diagnostics()) report_context(shell, exec_failure_help(prepared.plan.path));
  return {exec_failure_status(error), Flow::Exit};
}

}  // namespace

Outcome run_external(Shell& shell, const ExternalCommand& command, uint8_t flags) {
  Prepared prepared;
  if (command.assignments.empty()) {
    prepared.found = search_path(shell, command.arguments[0], command.path_variable);
    return run_resolved(shell, command, prepared, flags);
  }
  shell.variables.push_scope();
  Outcome outcome;
  if (!make_assignments(shell, command.assignments, AssignScope::ForCommand)) {
    outcome = fail_expansion(shell);
  } else {
    // Search is done with the PATH that the command gets (XCU 2.9.1.4 e), found by the assignment or not.
    prepared.found = search_path(shell, command.arguments[0], command.path_variable);
    outcome = run_resolved(shell, command, prepared, flags);
  }
  shell.variables.pop_scope();
  return outcome;
}

Outcome exec_in_place(Shell& shell, FieldSpan arguments) {
  ExternalCommand command{arguments, {}, {}, nullptr, nullptr};
  Prepared prepared;
  prepared.found = search_path(shell, arguments[0]);
  if (prepared.found.path.empty()) return report_not_found(shell, command, prepared.found.error);
  fill_plan(shell, command, prepared);
  int error = exec_plan(prepared.plan);
  if (full_diagnostics()) report_context(shell, exec_failure_help(prepared.plan.path));
  return {exec_failure_status(error)};
}

}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
// Pipelines (XCU 2.9.2): each stage in a process of its own, left to right, in one process group under job control.
#include <unistd.h>

#include "exec/diagnostics.h"
#include "exec/eval.h"
#include "exec/fork_child.h"
#include "exec/jobs/job_control.h"
#include "exec/jobs/wait.h"
#include "exec/pipeline.h"
#include "exec/state/shell.h"
#include "exec/sys/fd.h"
#include "parser/ast_print.h"

namespace sh {

namespace {

[[noreturn]] void run_stage(Shell& shell, const Node& command, int input, int output, uint8_t flags) {
  if (input >= 0) {
    (void)sys::duplicate_to(input, 0);
    if (input != 0) ::close(input);  // a shell that has no standard input gets its pipes there
  }
  if (output >= 0) {
    (void)sys::duplicate_to(output, 1);
    if (output != 1) ::close(output);
  }
  finish_child(shell, eval_node(shell, command, flags));
}

/// Starts the stages as children of this shell. Those that could be started are in `job` when one could not.
bool start_stages(Shell& shell, const Pipeline& pipeline, Job& job, uint8_t flags) {
  bool monitor = job_control_active(shell);
  shell.line = pipeline.pos.line;
  UniqueFd input;
  for (size_t i = 0; i < pipeline.commands.size(); ++i) {
    UniqueFd next_input;
    UniqueFd output;
    if (i + 1 < pipeline.commands.size()) {
      if (int error = sys::make_pipe(next_input, output); error < 0) {
        report_command(shell, {}, std::string("cannot make a pipe: ") + errno_text(-error));
        return false;
      }
    }
    ForkPlan plan;
    plan.foreground = job.foreground;
    plan.async = !job.foreground;
    plan.group = job.group;
    pid_t pid = fork_child(shell, plan);
    if (pid < 0) return false;
    if (pid == 0) {
      next_input.reset();
      run_stage(shell, *pipeline.commands[i], input.release(), output.release(), flags);
    }
    if (monitor && job.group == 0) job.group = pid;
    std::string text;
    if (monitor || plan.async) print_node(text, *pipeline.commands[i], PrintStyle::OneLine);
    job.processes.push_back({pid, ProcessState::Running, 0, std::move(text)});
    input = std::move(next_input);
  }
  return true;
}

Outcome run_stages(Shell& shell, const Pipeline& pipeline, uint8_t flags) {
  Job job;
  job.foreground = true;
  job.pipefail = shell.options.on(Option::PipeFail);
  if (job_control_active(shell)) print_node(job.text, pipeline, PrintStyle::OneLine);
  uint8_t stage_flags = static_cast<uint8_t>((flags & kErrExitIgnored) | kLast);
  bool started = start_stages(shell, pipeline, job, stage_flags);
  int status = 126;
  if (!job.processes.empty()) {
    int waited = wait_foreground_job(shell, shell.jobs.add(std::move(job)));
    if (started) status = waited;
  }
  return {status};
}

}  // namespace

bool start_async_pipeline(Shell& shell, const Pipeline& pipeline, Job& job) {
  job.pipefail = shell.options.on(Option::PipeFail);
  return start_stages(shell, pipeline, job, kLast);
}

Outcome eval_pipeline(Shell& shell, const Pipeline& pipeline, uint8_t flags) {
  uint8_t inner = pipeline.negated ? static_cast<uint8_t>((flags | kErrExitIgnored) & ~kLast) : flags;
  Outcome outcome = pipeline.commands.size() == 1 ? eval_node(shell, *pipeline.commands[0], inner)
                                                  : run_stages(shell, pipeline, inner);
  if (pipeline.negated && outcome.normal()) outcome.status = outcome.status == 0 ? 1 : 0;
  shell.last_status = outcome.status;
  if (pipeline.negated || pipeline.commands.size() == 1) return outcome;
  return check_errexit(shell, outcome, flags);
}

}  // namespace sh

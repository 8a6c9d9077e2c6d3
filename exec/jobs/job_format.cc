// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a job as `jobs` and the notices show it (XCU jobs, STDOUT; XCU 2.11). A space in the standard's format
// stands for one or more blanks (XBD 5), which lets the commands stand in a column.
#include <fmt/format.h>
#include <sys/wait.h>

#include "exec/jobs/job_table.h"
#include "exec/sys/signals.h"

namespace sh {

namespace {

constexpr int kStateWidth = 23;

std::string stopped_text(int wait_status) {
  const char* name = signals::name(WSTOPSIG(wait_status));
  return name == nullptr ? std::string("Stopped") : fmt::format("Stopped (SIG{})", name);
}

/// The process that says why the job is stopped, or how it ended (the last, or with pipefail the last that failed).
const Process& telling_process(const Job& job) {
  const ProcessState state = job.state();
  for (auto process = job.processes.rbegin(); process != job.processes.rend(); ++process) {
    if (state == ProcessState::Stopped ? process->state == state : !job.pipefail || process->wait_status != 0) {
      return *process;
    }
  }
  return job.processes.back();
}

std::string state_text(const Job& job) {
  if (job.processes.empty()) return "Done";
  const int wait_status = telling_process(job).wait_status;
  switch (job.state()) {
    case ProcessState::Running: return "Running";
    case ProcessState::Stopped: return stopped_text(wait_status);
    case ProcessState::Done: break;
  }
  if (WIFSIGNALED(wait_status)) return termination_text(wait_status);
  const int status = exit_status_of(wait_status);
  return status == 0 ? "Done" : fmt::format("Done({})", status);
}

}  // namespace

const char* lookup_error_text(JobTable::Lookup::Error error) {
  switch (error) {
    case JobTable::Lookup::Error::None:
    case JobTable::Lookup::Error::NoSuchJob: break;
    case JobTable::Lookup::Error::Ambiguous: return "ambiguous job ID";
  }
  return "no such job";
}

std::string termination_text(int wait_status) {
  const int signal = WTERMSIG(wait_status);
  const char* description = signals::description(signal);
  std::string text = description != nullptr ? description : fmt::format("Signal {}", signal);
  if (WCOREDUMP(wait_status)) text += " (core dumped)";
  return text;
}

std::string format_job(JobTable& table, const Job& job, bool long_format) {
  std::string head = fmt::format("[{}] {} ", job.number, table.mark(job));
  const std::string state = state_text(job);
  if (!long_format) return fmt::format("{}{:<{}} {}\n", head, state, kStateWidth, job.text);

  const size_t stages = job.processes.size();
  const pid_t leader = job.group != 0 || stages == 0 ? job.group : job.processes.front().pid;
  const bool by_stage = stages > 1 && !job.processes.front().text.empty();
  std::string text = fmt::format("{}{} {:<{}} {}\n", head, leader, state, kStateWidth,
                                 by_stage ? job.processes.front().text : job.text);
  // Further processes: the process ID and the command only.
  for (size_t i = 1; i < stages; ++i) {
    const Process& process = job.processes[i];
    text += fmt::format("{:{}}{}", "", head.size(), process.pid);
    if (!process.text.empty()) text += fmt::format(" {:<{}} | {}", "", kStateWidth - 2, process.text);
    text += '\n';
  }
  return text;
}

}  // namespace sh

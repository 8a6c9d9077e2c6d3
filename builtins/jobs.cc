// SPDX-License-Identifier: GPL-3.0-or-later
// jobs [-l|-p] [job_id...] (XCU jobs): shows jobs; one that is shown as ended is forgotten.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <vector>

#include "builtins/builtins.h"
#include "builtins/options.h"
#include "exec/diagnostics.h"
#include "exec/jobs/wait.h"
#include "exec/state/shell.h"

namespace sh::builtins {

namespace {

enum class Style : uint8_t { Short, Long, Pids };

void show(BuiltinCall& call, Style style, const Job& job) {
  if (style == Style::Pids) {
    const pid_t leader = job.group != 0 || job.processes.empty() ? job.group : job.processes.front().pid;
    fmt::format_to(std::back_inserter(call.out.buffer()), "{}\n", leader);
  } else {
    call.out.put(format_job(call.shell.jobs, job, style == Style::Long));
  }
}

bool by_number(const Job* a, const Job* b) { return a->number < b->number; }

/// In a subshell without jobs of its own, the parent's.
JobTable::Lookup find_job(JobTable& table, std::string_view id) {
  return table.inherited().empty() ? table.find_id(id) : table.find_inherited_id(id);
}

/// All numbered jobs in the order of their numbers; in a subshell without jobs of its own those of the parent.
std::vector<const Job*> all_jobs(JobTable& table) {
  std::vector<const Job*> jobs;
  for (const Job& job : table.all()) {
    if (job.number != 0) jobs.push_back(&job);
  }
  if (jobs.empty()) {
    for (const Job& job : table.inherited()) jobs.push_back(&job);
  }
  std::sort(jobs.begin(), jobs.end(), by_number);
  return jobs;
}

/// Those that were shown as ended are no longer known, their process IDs neither (XCU jobs).
void forget_ended(JobTable& table, const std::vector<const Job*>& shown) {
  for (auto at = table.all().begin(); at != table.all().end();) {
    Job& job = *at++;
    if (std::find(shown.begin(), shown.end(), &job) == shown.end()) continue;
    job.notify = false;
    if (job.state() == ProcessState::Done) table.remove(job);
  }
}

}  // namespace

Outcome jobs(BuiltinCall& call) {
  Style style = Style::Short;
  OptionParser options(call);
  while (const char option = options.next()) {
    if (option == '?') return options.outcome();
    style = option == 'l' ? Style::Long : Style::Pids;
  }
  JobTable& table = call.shell.jobs;
  reap_children(call.shell);

  Outcome outcome;
  std::vector<const Job*> selected;
  for (Field id : options.operands()) {
    const JobTable::Lookup lookup = find_job(table, id);
    if (lookup.job != nullptr) {
      selected.push_back(lookup.job);
    } else {
      outcome = call.fail(1, "{}: {}", visible(id), lookup_error_text(lookup.error));
    }
  }
  if (options.operands().empty()) selected = all_jobs(table);
  for (const Job* job : selected) show(call, style, *job);

  if (style != Style::Pids) forget_ended(table, selected);  // -p tells nothing of how they ended
  return outcome;
}

}  // namespace sh::builtins

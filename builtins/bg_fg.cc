// SPDX-License-Identifier: GPL-3.0-or-later
// bg [job_id...], fg [job_id] (XCU bg, fg): go on with jobs in the background or the foreground.
#include <fmt/format.h>

#include <iterator>

#include "builtins/builtins.h"
#include "builtins/options.h"
#include "exec/diagnostics.h"
#include "exec/jobs/job_control.h"
#include "exec/jobs/wait.h"
#include "exec/state/shell.h"

namespace sh::builtins {

namespace {

/// The job that can be continued by the name `id`; null with the message written.
Job* find_job(BuiltinCall& call, std::string_view id) {
  const JobTable::Lookup lookup = call.shell.jobs.find_id(id);
  if (lookup.job == nullptr) {
    call.error("{}: {}", visible(id), lookup_error_text(lookup.error));
    return nullptr;
  }
  if (lookup.job->group == 0) {
    call.error("{}: job was started without job control", visible(id));
    return nullptr;
  }
  if (lookup.job->state() == ProcessState::Done) {
    call.error("{}: job has terminated", visible(id));
    return nullptr;
  }
  return lookup.job;
}

/// Job control is on, and no option was given; else false with `outcome` set.
bool ready(BuiltinCall& call, OptionParser& options, Outcome& outcome) {
  if (options.next() != 0) {
    outcome = options.outcome();
    return false;
  }
  if (!job_control_active(call.shell)) {
    outcome = call.fail(1, "no job control");
    return false;
  }
  reap_children(call.shell);
  return true;
}

int continue_one(BuiltinCall& call, std::string_view id) {
  Job* job = find_job(call, id);
  if (job == nullptr) return 1;
  if (const int error = continue_in_background(call.shell, *job); error != 0) {
    call.error("{}: {}", visible(id), errno_text(error));
    return 1;
  }
  fmt::format_to(std::back_inserter(call.out.buffer()), "[{}] {}\n", job->number, job->text);
  return 0;
}

}  // namespace

Outcome bg(BuiltinCall& call) {
  OptionParser options(call);
  Outcome outcome;
  if (!ready(call, options, outcome)) return outcome;
  if (options.operands().empty()) return {continue_one(call, "%%")};
  for (Field id : options.operands()) {
    if (const int status = continue_one(call, id); status != 0) outcome.status = status;
  }
  return outcome;
}

Outcome fg(BuiltinCall& call) {
  OptionParser options(call);
  Outcome outcome;
  if (!ready(call, options, outcome)) return outcome;
  const FieldSpan operands = options.operands();
  if (operands.size() > 1) return call.usage_error("too many operands");
  Job* job = find_job(call, operands.empty() ? Field("%%") : operands[0]);
  if (job == nullptr) return {1};
  call.out.put(job->text);
  call.out.put('\n');
  // Before the job writes anything. A failure to say so is none of the job's.
  (void)call.out.flush();
  (void)call.out.take_error();
  return {continue_in_foreground(call.shell, *job)};
}

}  // namespace sh::builtins

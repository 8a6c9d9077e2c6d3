// SPDX-License-Identifier: GPL-3.0-or-later
// The job table: what is known of each job, which one is current, and what a job ID names (XBD 3.182, XCU 2.11).
#include "exec/jobs/job_table.h"

#include <sys/wait.h>

#include <algorithm>
#include <charconv>
#include <utility>

namespace sh {

namespace {

/// What makes one job more current than another: a stopped one comes first, then the one touched last.
bool more_current(const Job& a, const Job& b) {
  bool a_stopped = a.state() == ProcessState::Stopped;
  bool b_stopped = b.state() == ProcessState::Stopped;
  return a_stopped != b_stopped ? a_stopped : a.touched > b.touched;
}

/// The most current of the numbered jobs, `other_than` left out; null where there is none.
template <class Jobs>
auto most_current(Jobs& jobs, const Job* other_than) -> decltype(&jobs.front()) {
  decltype(&jobs.front()) best = nullptr;
  for (auto& job : jobs) {
    if (job.number == 0 || &job == other_than) continue;
    if (best == nullptr || more_current(job, *best)) best = &job;
  }
  return best;
}

Process* find_process(Job& job, pid_t pid) {
  for (Process& process : job.processes) {
    if (process.pid == pid) return &process;
  }
  return nullptr;
}

bool all_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// 0, which no job has, where the number is too large.
int number_of(std::string_view digits) {
  int number = 0;
  auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return error == std::errc() && end == digits.data() + digits.size() ? number : 0;
}

JobTable::Lookup found(Job* job) {
  return {job, job == nullptr ? JobTable::Lookup::Error::NoSuchJob : JobTable::Lookup::Error::None};
}

Job* find_numbered(std::list<Job>& jobs, int number) {
  if (number <= 0) return nullptr;
  for (Job& job : jobs) {
    if (job.number == number) return &job;
  }
  return nullptr;
}

/// %string and %?string: the one job whose command begins with the text, or has it anywhere.
JobTable::Lookup find_by_text(std::list<Job>& jobs, std::string_view text, bool anywhere) {
  Job* match = nullptr;
  for (Job& job : jobs) {
    if (job.number == 0) continue;
    if (anywhere ? job.text.find(text) == std::string::npos : !job.text.starts_with(text)) continue;
    if (match != nullptr) return {nullptr, JobTable::Lookup::Error::Ambiguous};
    match = &job;
  }
  return found(match);
}

JobTable::Lookup find_in(std::list<Job>& jobs, std::string_view id) {
  if (!id.starts_with('%')) return found(nullptr);
  id.remove_prefix(1);
  Job* current = most_current(jobs, nullptr);
  if (id.empty() || id == "%" || id == "+") return found(current);
  if (id == "-") {
    Job* previous = current == nullptr ? nullptr : most_current(jobs, current);
    return found(previous != nullptr ? previous : current);  // a single job is both, as in bash and yash
  }
  if (all_digits(id)) return found(find_numbered(jobs, number_of(id)));
  const bool anywhere = id.front() == '?';
  return find_by_text(jobs, anywhere ? id.substr(1) : id, anywhere);
}

}  // namespace

ProcessState Job::state() const {
  ProcessState state = ProcessState::Done;
  for (const Process& process : processes) {
    if (process.state == ProcessState::Running) return ProcessState::Running;
    if (process.state == ProcessState::Stopped) state = ProcessState::Stopped;
  }
  return state;
}

int Job::exit_status() const {
  if (state() == ProcessState::Stopped) {
    for (auto process = processes.rbegin(); process != processes.rend(); ++process) {
      if (process->state == ProcessState::Stopped) return exit_status_of(process->wait_status);
    }
  }
  if (pipefail) {
    for (auto process = processes.rbegin(); process != processes.rend(); ++process) {
      int status = exit_status_of(process->wait_status);
      if (status != 0) return status;
    }
    return 0;
  }
  return processes.empty() ? 0 : exit_status_of(processes.back().wait_status);
}

int exit_status_of(int wait_status) {
  if (WIFEXITED(wait_status)) return WEXITSTATUS(wait_status);
  if (WIFSTOPPED(wait_status)) return 128 + WSTOPSIG(wait_status);
  return 128 + WTERMSIG(wait_status);
}

Job& JobTable::add(Job job) {
  jobs_.push_back(std::move(job));
  Job& added = jobs_.back();
  highest_ = std::max(highest_, added.number);
  if (added.number != 0) added.touched = ++clock_;
  return added;
}

void JobTable::number(Job& job) {
  inherited_.clear();
  if (job.number == 0) job.number = ++highest_;
  job.touched = ++clock_;
}

void JobTable::remove(const Job& job) {
  const int freed = job.number;
  // The job is most often the newest: look from the end.
  for (auto at = jobs_.end(); at != jobs_.begin();) {
    if (&*--at != &job) continue;
    jobs_.erase(at);
    break;
  }
  if (freed != 0 && freed == highest_) find_highest();
}

void JobTable::unnumber(Job& job) {
  job.number = 0;
  find_highest();
}

void JobTable::find_highest() {
  highest_ = 0;
  for (const Job& job : jobs_) highest_ = std::max(highest_, job.number);
}

void JobTable::clear() {
  bool numbered = std::any_of(jobs_.begin(), jobs_.end(), [](const Job& job) { return job.number != 0; });
  if (numbered) {
    inherited_ = std::move(jobs_);
    inherited_.remove_if([](const Job& job) { return job.number == 0; });
  }
  jobs_.clear();
  highest_ = 0;
}

Job* JobTable::find_number(int number) { return find_numbered(jobs_, number); }

Job* JobTable::find_pid(pid_t pid) {
  for (auto job = jobs_.rbegin(); job != jobs_.rend(); ++job) {
    if (find_process(*job, pid) != nullptr) return &*job;
  }
  return nullptr;
}

Job* JobTable::find_last_pid(pid_t pid) {
  for (auto job = jobs_.rbegin(); job != jobs_.rend(); ++job) {
    if (!job->processes.empty() && job->last_pid() == pid) return &*job;
  }
  return nullptr;
}

Job* JobTable::note_status(pid_t pid, int wait_status) {
  // A process ID that was reused: the newest job is the one; a process that is done cannot change any more.
  for (auto job = jobs_.rbegin(); job != jobs_.rend(); ++job) {
    Process* process = find_process(*job, pid);
    if (process == nullptr || process->state == ProcessState::Done) continue;
    const ProcessState before = job->state();
    if (WIFCONTINUED(wait_status)) {
      process->state = ProcessState::Running;
    } else {
      process->state = WIFSTOPPED(wait_status) ? ProcessState::Stopped : ProcessState::Done;
      process->wait_status = wait_status;
    }
    const ProcessState after = job->state();
    if (after != before || WIFSTOPPED(wait_status)) {
      job->notify = after != ProcessState::Running;
      if (after == ProcessState::Stopped) job->touched = ++clock_;
    }
    return &*job;
  }
  return nullptr;
}

void JobTable::note_continued(Job& job) {
  for (Process& process : job.processes) {
    if (process.state == ProcessState::Stopped) process.state = ProcessState::Running;
  }
  if (job.state() == ProcessState::Running) job.notify = false;
}

void JobTable::note_lost(int wait_status) {
  for (Job& job : jobs_) {
    for (Process& process : job.processes) {
      if (process.state == ProcessState::Done) continue;
      process.state = ProcessState::Done;
      process.wait_status = wait_status;
      job.notify = true;
    }
  }
}

Job* JobTable::current() { return most_current(jobs_, nullptr); }

Job* JobTable::previous() {
  const Job* first = current();
  return first == nullptr ? nullptr : most_current(jobs_, first);
}

void JobTable::make_current(Job& job) { job.touched = ++clock_; }

char JobTable::mark(const Job& job) const {
  if (job.number == 0) return ' ';
  for (const std::list<Job>* jobs : {&jobs_, &inherited_}) {
    const Job* first = most_current(*jobs, nullptr);
    if (first == &job) return '+';
    if (first != nullptr && most_current(*jobs, first) == &job) return '-';
  }
  return ' ';
}

JobTable::Lookup JobTable::find_id(std::string_view id) { return find_in(jobs_, id); }

JobTable::Lookup JobTable::find_inherited_id(std::string_view id) { return find_in(inherited_, id); }

void JobTable::forget_old(size_t keep) {
  size_t done = 0;
  for (auto job = jobs_.begin(); job != jobs_.end();) {
    if (job->state() == ProcessState::Done && !job->foreground) {
      if (!job->known && !job->notify) {
        job = jobs_.erase(job);
        continue;
      }
      ++done;
    }
    ++job;
  }
  for (auto job = jobs_.begin(); done > keep && job != jobs_.end();) {
    if (job->state() == ProcessState::Done && !job->foreground) {
      job = jobs_.erase(job);
      --done;
    } else {
      ++job;
    }
  }
  find_highest();
}

}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs (XBD 3.181, XCU 2.11): a pure state machine. It makes no system call and writes nothing.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <list>
#include <string>
#include <string_view>
#include <vector>

namespace sh {

enum class ProcessState : uint8_t { Running, Stopped, Done };

struct Process {
  pid_t pid = 0;
  ProcessState state = ProcessState::Running;
  int wait_status = 0;  // of waitpid(2), where Stopped or Done
  std::string text;     // the stage's command, for `jobs -l`; may be empty
};

struct Job {
  int number = 0;         // as in %1; 0: not numbered (a foreground job that has not stopped)
  pid_t group = 0;        // process group; 0: the shell's own (no job control)
  std::vector<Process> processes;
  std::string text;       // the command
  bool foreground = false;
  bool pipefail = false;  // the option when the pipeline began (XCU 2.9.2)
  bool negated = false;
  bool notify = false;    // its state changed and the user has not been told
  bool known = true;      // `wait` may still ask for it: $! or a job that was not waited for

  /// Stopped when none runs and at least one is stopped; Done when all are.
  ProcessState state() const;
  /// The exit status of the job as a pipeline: the last process's, or with pipefail the last that is not zero. Of a
  /// stopped job, that of the stop.
  int exit_status() const;
  pid_t last_pid() const { return processes.back().pid; }
};

/// 0..255 for an exit, 128 + n for signal n (stopped or killed), of a waitpid status.
int exit_status_of(int wait_status);

class JobTable {
 public:
  /// Adds a job, unnumbered; the reference is valid until it is removed.
  Job& add(Job job);
  /// Gives the job the lowest number above all in use (a background job, or one that stopped).
  void number(Job& job);
  void remove(const Job& job);
  void clear() {
    jobs_.clear();
    current_ = previous_ = 0;
  }
  bool empty() const { return jobs_.empty(); }

  Job* find_number(int number);
  Job* find_pid(pid_t pid);
  /// By the process that is the job's last: what $! was.
  Job* find_last_pid(pid_t pid);
  std::list<Job>& all() { return jobs_; }

  /// Records what waitpid told. Returns the job, or null where the process is nobody's.
  Job* note_status(pid_t pid, int wait_status);
  /// Marks every stopped process of the job as running (after SIGCONT).
  void note_continued(Job& job);

  /// %% and %+, %-: XCU 2.11. The current job is the last that was stopped, else the last put in the background.
  Job* current();
  Job* previous();
  void make_current(Job& job);

  /// What a job ID (XBD 3.182: %, %%, %+, %-, %n, %string, %?string) names.
  struct Lookup {
    Job* job = nullptr;
    enum class Error : uint8_t { None, NoSuchJob, Ambiguous } error = Error::None;
  };
  Lookup find_id(std::string_view id);

  /// Those `wait` has been told of, or that ended unobserved in great number, are dropped: at least `keep` last statuses
  /// ({CHILD_MAX}) stay.
  void forget_old(size_t keep);

 private:
  std::list<Job> jobs_;
  int current_ = 0;
  int previous_ = 0;
};

/// "[1] + Running                 sleep 10" (XCU jobs), with a newline. `long_format`: -l, a line a process.
std::string format_job(JobTable& table, const Job& job, bool long_format);

}  // namespace sh

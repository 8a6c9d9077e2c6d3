// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs (XBD 3.181, XCU 2.11): a pure state machine. It makes no system call and writes nothing.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <list>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct termios;

namespace sh {

enum class ProcessState : uint8_t { Running, Stopped, Done };

struct Process {
  pid_t pid = 0;
  ProcessState state = ProcessState::Running;
  int wait_status = 0;  // of waitpid(2), where Stopped or Done
  std::string text;     // the stage's command, for `jobs -l`; may be empty
};

struct Job {
  int number = 0;   // as in %1; 0: not numbered (a foreground job that has not stopped)
  pid_t group = 0;  // process group; 0: the shell's own (no job control)
  std::vector<Process> processes;
  std::string text;  // the command
  bool foreground = false;
  bool pipefail = false;  // the option when the pipeline began (XCU 2.9.2)
  bool negated = false;
  bool notify = false;                        // its state changed and the user has not been told
  bool known = true;                          // `wait` may still ask for it: $! or a job that was not waited for
  uint64_t touched = 0;                       // the larger, the later it was stopped, numbered or made current
  std::shared_ptr<struct ::termios> modes{};  // the terminal's when it was stopped in the foreground; may be null

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
  /// Takes the number from a job that the user was told is done; `wait` can still find it by its process ID.
  void unnumber(Job& job);
  void remove(const Job& job);
  /// Entering a subshell (XCU 2.13): none of the jobs is its own. The numbered ones are kept for `jobs` to show, as in
  /// $(jobs -p), until the subshell has a numbered job of its own.
  void clear();
  bool empty() const { return jobs_.empty(); }

  Job* find_number(int number);
  Job* find_pid(pid_t pid);
  /// By the process that is the job's last: what $! was.
  Job* find_last_pid(pid_t pid);
  std::list<Job>& all() { return jobs_; }
  /// The parent's jobs as they were when this subshell began; only for `jobs`.
  const std::list<Job>& inherited() const { return inherited_; }

  /// Records what waitpid told. Returns the job, or null where the process is nobody's.
  Job* note_status(pid_t pid, int wait_status);
  /// Marks every stopped process of the job as running (after SIGCONT).
  void note_continued(Job& job);

  /// Records of every process that is not done that it has ended with `wait_status`: the system knows no child any
  /// more.
  void note_lost(int wait_status);

  /// %% and %+, %-: XCU 2.11. The current job is the last that was stopped, else the last put in the background.
  Job* current();
  Job* previous();
  void make_current(Job& job);
  /// '+' for the current job, '-' for the previous one, else ' '.
  char mark(const Job& job) const;

  /// What a job ID (XBD 3.182: %, %%, %+, %-, %n, %string, %?string) names.
  struct Lookup {
    Job* job = nullptr;
    enum class Error : uint8_t { None, NoSuchJob, Ambiguous } error = Error::None;
  };
  Lookup find_id(std::string_view id);
  /// The same among the parent's jobs; the job must not be changed.
  Lookup find_inherited_id(std::string_view id);

  /// Those `wait` has been told of, or that ended unobserved in great number, are dropped: at least `keep` last
  /// statuses ({CHILD_MAX}) stay.
  void forget_old(size_t keep);

 private:
  void find_highest();

  std::list<Job> jobs_;
  std::list<Job> inherited_;
  int highest_ = 0;     // the highest job number in use
  uint64_t clock_ = 0;  // for Job::touched
};

/// "no such job", "ambiguous job ID".
const char* lookup_error_text(JobTable::Lookup::Error error);

/// "[1] + Running                 sleep 10" (XCU jobs), with a newline. `long_format`: -l, a line a process.
std::string format_job(JobTable& table, const Job& job, bool long_format);

/// "Terminated", "Segmentation fault (core dumped)": of a waitpid status that says killed by a signal.
std::string termination_text(int wait_status);

}  // namespace sh

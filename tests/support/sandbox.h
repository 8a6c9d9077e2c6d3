// SPDX-License-Identifier: GPL-3.0-or-later
// Runs one script case: an empty working directory, a reduced environment, a session of its own, a time limit.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <string>

#include "tests/support/case_file.h"

namespace sh::test {

/// A shell as the cases see it.
struct ShellUnderTest {
  std::string name;       // "vsh", or the peer's
  std::string directory;  // holds the symbolic link `sh` to it
};

/// What a finished case left.
struct RunResult {
  int status = 0;  // 128 + signal where a signal ended it
  int signal = 0;  // that signal, or 0
  bool timed_out = false;
  std::string standard_output;
  std::string standard_error;
  std::string failure;  // the case could not be run: why
};

/// Why `each` cannot be run here; empty where it can.
std::string unmet_need(const Case& each);

class Sandbox {
 public:
  /// `root` is a directory for this sandbox alone, which exists.
  explicit Sandbox(std::string root) : root_(std::move(root)) {}
  Sandbox(const Sandbox&) = delete;
  Sandbox& operator=(const Sandbox&) = delete;
  ~Sandbox();

  /// Starts `each` under `shell`, its limit multiplied by `slowness`. False with result.failure set.
  bool start(const Case& each, const ShellUnderTest& shell, int slowness, RunResult& result);
  /// Becomes readable when the case ends. -1 while nothing runs.
  int wait_fd() const { return process_fd_; }
  pid_t process() const { return process_; }
  /// The time left in milliseconds, 0 once it is over.
  int64_t time_left() const;
  /// Collects the case that has ended, or ends it because its time is over, and empties the sandbox.
  void finish(RunResult& result);

 private:
  bool prepare(const Case& each);
  bool open_terminal();
  [[noreturn]] void run_child(const Case& each, char* const* arguments, char* const* environment);
  std::string path(const char* name) const { return root_ + "/" + name; }

  std::string root_;
  std::string terminal_;  // the name of the case's terminal, if it needs one
  int master_ = -1;
  pid_t process_ = -1;
  int process_fd_ = -1;
  bool as_user_ = false;
  bool own_groups_ = false;  // the case may have made process groups
  int64_t deadline_ = 0;
};

/// Makes orphans of cases children of this process, so that they are found and reaped.
void adopt_orphans();
/// Reaps ended orphans but none of `running` (pids of sandboxes).
void reap_orphans(const pid_t* running, size_t count);

}  // namespace sh::test

// SPDX-License-Identifier: GPL-3.0-or-later
// fork for children that go on running shell code, and the patience with EAGAIN that spawn() shares (spawn.md H27).
#include "exec/sys/fork.h"

#include <unistd.h>
#include <cerrno>
#include <csignal>
#include <ctime>

#include "exec/sys/signals.h"

namespace sh::sys {
namespace {

constexpr int kRetries = 4;
constexpr long kFirstDelayNs = 10'000'000;

/// One fork. Where a handler is installed, signals wait until the child has put it away: a handler in the child would
/// only set a flag that nobody there will read (H2).
pid_t fork_once() {
  sigset_t saved;
  const bool block = signals::any_caught();
  if (block) {
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_SETMASK, &all, &saved);
  }
  const pid_t pid = fork();
  const int error = errno;
  if (pid == 0) {
    signals::reset_caught_in_child();
  }
  if (block) {
    sigprocmask(SIG_SETMASK, &saved, nullptr);
  }
  return pid < 0 ? -error : pid;
}

}  // namespace

bool wait_before_retry(int retry) {
  if (retry >= kRetries || signals::any_pending != 0) {
    return false;
  }
  const timespec delay{0, kFirstDelayNs << retry};
  nanosleep(&delay, nullptr);  // a signal ends it early
  return signals::any_pending == 0;
}

pid_t fork_process() {
  pid_t pid = fork_once();
  for (int retry = 0; pid == -EAGAIN && wait_before_retry(retry); ++retry) {
    pid = fork_once();
  }
  return pid;
}

}  // namespace sh::sys

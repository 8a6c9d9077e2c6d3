// SPDX-License-Identifier: GPL-3.0-or-later
// The controlling terminal (XBD 11.1): opening it, and asking and telling which process group is in the foreground.
#include "exec/sys/tty.h"

#include <fcntl.h>
#include <unistd.h>
#include <cerrno>
#include <csignal>

#include "exec/sys/fd.h"

namespace sh::tty {

int open_controlling_terminal() {
  const int fd = sys::open_file("/dev/tty", O_RDWR | O_NOCTTY);
  return fd < 0 ? fd : sys::move_to_private(fd);
}

pid_t foreground_group(int terminal) {
  const pid_t group = tcgetpgrp(terminal);
  return group < 0 ? -errno : group;
}

int set_foreground_group(int terminal, pid_t group) {
  sigset_t output_stop;
  sigset_t saved;
  sigemptyset(&output_stop);
  sigaddset(&output_stop, SIGTTOU);
  sigprocmask(SIG_BLOCK, &output_stop, &saved);
  const int result = tcsetpgrp(terminal, group) < 0 ? -errno : 0;
  sigprocmask(SIG_SETMASK, &saved, nullptr);
  return result;
}

}  // namespace sh::tty

// SPDX-License-Identifier: GPL-3.0-or-later
// What job control keeps (XCU 2.11): plain data, a part of Shell.
#pragma once

#include <sys/types.h>

#include <memory>

struct termios;

namespace sh {

struct JobControlState {
  int depth = -1;                             // the Shell::subshell_depth that it was enabled at; -1: off
  int terminal = -1;                          // the controlling terminal, on a private descriptor; -1: none
  pid_t shell_group = 0;                      // the process group that gets the terminal back
  pid_t original_group = 0;                   // the one to go back to with set +m; 0: the shell did not move
  std::shared_ptr<struct ::termios> modes{};  // the terminal's as the shell wants them; null: not known
};

}  // namespace sh

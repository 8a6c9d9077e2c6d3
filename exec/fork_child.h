// SPDX-License-Identifier: GPL-3.0-or-later
// A child process that goes on running shell code (XCU 2.13): what is set up in it, and how it ends.
#pragma once

#include <sys/types.h>

#include <string>
#include <utility>

#include "exec/outcome.h"
#include "exec/sys/spawn.h"

namespace sh {

struct Shell;

/// What kind of subshell a child becomes.
struct ForkPlan {
  bool async = false;         // an asynchronous list: without job control, SIGINT and SIGQUIT ignored, stdin /dev/null
  bool foreground = false;    // under job control: gets the terminal
  bool substitution = false;  // $( ): never a job of its own, stays in the shell's process group
  pid_t group = 0;            // under job control: 0 its own process group, else the one to join
  std::string text;           // for the job table
};

/// Forks. In the child (0) the subshell environment is entered: traps reset, jobs forgotten, signals and process group
/// as the plan says. On failure the message is written and -1 returned.
pid_t fork_child(Shell& shell, const ForkPlan& plan);

/// Enters a subshell environment in this very process (a subshell that is the last thing to run).
void enter_subshell(Shell& shell);

/// Ends a child: EXIT trap, flush, _exit.
[[noreturn]] void finish_child(Shell& shell, Outcome outcome);

/// Waits for a foreground child that fork_child() made, as a job where job control is on; its exit status.
int wait_for_child(Shell& shell, pid_t pid, const ForkPlan& plan);

/// Runs `body` (returning an Outcome) in a foreground child and waits. Status 126 where no process could be made.
template <class Body>
Outcome run_forked(Shell& shell, const ForkPlan& plan, Body body) {
  pid_t pid = fork_child(shell, plan);
  if (pid == 0) finish_child(shell, body());
  if (pid < 0) return {126};
  return {wait_for_child(shell, pid, plan)};
}

}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/trap_run.h"

#include <string>

#include "exec/state/shell.h"
#include "exec/sys/signals.h"

namespace sh {

namespace {

/// Signals that end a shell by default and on which an EXIT trap is still to be run (XCU trap leaves it open; bash, mksh
/// and ksh do it, and scripts that clean up count on it).
constexpr int kFatalSignals[] = {SIGHUP, SIGINT, SIGPIPE, SIGALRM, SIGTERM, SIGUSR1, SIGUSR2};

bool has_exit_trap(const Shell& shell) { return shell.traps.at(0).kind == TrapKind::Command; }

bool is_fatal(int signal) {
  for (int fatal : kFatalSignals) {
    if (fatal == signal) return true;
  }
  return false;
}

/// What an interactive shell does with a signal that has no trap (XCU 2.12, sh ASYNCHRONOUS EVENTS). False where it is
/// nothing special.
bool apply_interactive(const Shell& shell, int signal) {
  switch (signal) {
    case SIGINT: signals::catch_signal(signal); return true;
    case SIGQUIT:
    case SIGTERM: signals::ignore_for_shell(signal); return true;
    case SIGTSTP:
    case SIGTTIN:
    case SIGTTOU:
      if (!shell.options.on(Option::Monitor)) return false;
      signals::ignore_for_shell(signal);
      return true;
    default: return false;
  }
}

/// The disposition that the record asks for.
void apply_disposition(Shell& shell, int signal) {
  switch (shell.traps.at(signal).kind) {
    case TrapKind::Command: return signals::catch_signal(signal);
    case TrapKind::Ignore: return signals::ignore_signal(signal);
    case TrapKind::Default: break;
  }
  if (shell.interactive && apply_interactive(shell, signal)) return;
  if (has_exit_trap(shell) && is_fatal(signal) && !signals::ignored_at_entry(signal)) {
    signals::catch_signal(signal);
  } else {
    signals::restore_signal(signal);
  }
}

Outcome run_action(Shell& shell, int condition, const std::string& action) {
  int status = shell.last_status;
  int outer = shell.status_before_trap;
  uint32_t line = shell.line;
  bool ran = shell.substitution_ran;
  int substitution = shell.substitution_status;
  const char* name = condition == 0 ? "EXIT" : signals::name(condition);
  shell.status_before_trap = status;
  shell.calls.push_back({FrameKind::Trap, name, current_source(shell), line});
  Outcome outcome = eval_text(shell, action, SourceKind::Trap, std::string("trap ") + name, kPlain);
  shell.calls.pop_back();
  shell.status_before_trap = outer;
  shell.line = line;
  shell.substitution_ran = ran;
  shell.substitution_status = substitution;
  if (outcome.normal()) {
    outcome.status = status;
    shell.last_status = status;
  }
  return outcome;
}

}  // namespace

void set_trap(Shell& shell, int condition, Trap trap) {
  if (condition == 0) {
    shell.traps.set(0, std::move(trap));
    for (int signal : kFatalSignals) apply_disposition(shell, signal);
    return;
  }
  if (!shell.interactive && signals::ignored_at_entry(condition)) return;
  shell.traps.set(condition, std::move(trap));
  apply_disposition(shell, condition);
}

void take_interactive_signals(Shell& shell) {
  for (int signal : {SIGINT, SIGQUIT, SIGTERM}) apply_disposition(shell, signal);
}

void reset_traps_in_subshell(Shell& shell) {
  for (int condition : shell.traps.enter_subshell()) {
    if (condition != 0) signals::restore_signal(condition);
  }
}

Outcome run_pending_traps(Shell& shell) {
  while (int signal = signals::take_pending()) {
    const Trap& trap = shell.traps.at(signal);
    if (trap.kind == TrapKind::Command) {
      std::string action = trap.action;  // the action may set the trap anew
      Outcome outcome = run_action(shell, signal, action);
      if (!outcome.normal()) return outcome;
    } else if (signal == SIGINT && shell.interactive) {
      shell.last_status = 128 + SIGINT;
      return {128 + SIGINT, Flow::Interrupt};
    } else if (trap.kind == TrapKind::Default && is_fatal(signal) && !shell.interactive) {
      shell.killed_by = signal;
      return {128 + signal, Flow::Exit};
    }
  }
  return {shell.last_status};
}

int run_exit_trap(Shell& shell, int status) {
  shell.last_status = status;
  if (has_exit_trap(shell)) {
    std::string action = shell.traps.at(0).action;
    set_trap(shell, 0, Trap());
    shell.loop_depth = 0;
    Outcome outcome = run_action(shell, 0, action);
    status = outcome.flow == Flow::Exit || outcome.flow == Flow::Return ? outcome.status : status;
  }
  (void)shell.out.flush();
  if (shell.killed_by != 0) {
    // The parent shall see what it would have seen without the trap.
    signals::default_signal(shell.killed_by);
    (void)::raise(shell.killed_by);
  }
  return status & 0xff;
}

}  // namespace sh

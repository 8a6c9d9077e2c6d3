// SPDX-License-Identifier: GPL-3.0-or-later
// exec (XCU 2.15 exec): replaces the shell by a command, or keeps the redirections made.
#include "builtins/builtins.h"
#include "builtins/options.h"
#include "exec/eval.h"
#include "exec/state/shell.h"

namespace sh::builtins {

Outcome exec(BuiltinCall& call) {
  OptionParser options(call);
  if (options.next() != 0) return options.outcome();
  FieldSpan operands = options.operands();
  Shell& shell = call.shell;
  shell.keep_redirections = true;
  if (operands.empty()) return {0};
  Outcome outcome = exec_in_place(shell, operands);
  // It failed: a non-interactive shell, and a subshell of an interactive one, shall exit.
  if (!shell.interactive || shell.subshell_depth > 0) outcome.flow = Flow::Exit;
  return outcome;
}

}  // namespace sh::builtins

// SPDX-License-Identifier: GPL-3.0-or-later
// Runs trees (XCU 2.9). One function per kind of command, each in the file named for it.
#pragma once

#include <cstdint>
#include <string_view>

#include "exec/outcome.h"
#include "exec/state/fields.h"
#include "parser/ast.h"
#include "parser/input.h"

namespace sh {

struct Shell;

/// How a command is being run.
enum EvalFlags : uint8_t {
  kPlain = 0,
  kLast = 1 << 0,            // nothing is left to do in this process after it: exec in place is allowed
  kErrExitIgnored = 1 << 1,  // where set -e does not act (XCU set -e): conditions, !, all but the last of && and ||
  kSurvivesSyntax = 1 << 2,  // for eval_input: a syntax error is a failure and no reason to exit (`command eval`)
};

/// Runs any command. $? is set when it returns; so is Outcome::status.
Outcome eval_node(Shell& shell, const Node& node, uint8_t flags);
Outcome eval_list(Shell& shell, const List& list, uint8_t flags);

/// Runs one complete command, whose tree stays alive as long as it runs.
Outcome eval_program(Shell& shell, const ProgramRef& program, uint8_t flags);

/// Reads and runs everything from `input`, a complete command at a time (XCU 2.3, 2.10): the text before a syntax error
/// has been run when the error is met. Used for scripts, -c, eval, `.` and traps. The last status is that of the last
/// command, 0 if there was none. `flags` hold for the last command where its being the last is known.
Outcome eval_input(Shell& shell, InputSource& input, uint8_t flags);

/// eval_input over `text`, the operand of eval or the action of a trap, called `name` in diagnostics.
Outcome eval_text(Shell& shell, std::string_view text, SourceKind kind, std::string name, uint8_t flags);

/// Where the command that is being run stands; null before the first one.
const Source* current_source(const Shell& shell);

// By kind.
Outcome eval_simple(Shell& shell, const SimpleCommand& command, uint8_t flags);
Outcome eval_pipeline(Shell& shell, const Pipeline& pipeline, uint8_t flags);
Outcome eval_and_or(Shell& shell, const AndOr& and_or, uint8_t flags);
Outcome eval_compound(Shell& shell, const Node& node, uint8_t flags);
Outcome eval_subshell(Shell& shell, const Subshell& subshell, uint8_t flags);
Outcome eval_async(Shell& shell, const Node& command);

/// Calls a function with `arguments` ([0] is its name), which outlive the call. Redirections and assignments of the
/// command are done already.
struct FunctionDef;
Outcome call_function(Shell& shell, const FunctionDef& function, FieldSpan arguments, uint8_t flags);

/// What ends a shell environment on every way out: runs the EXIT trap, flushes; returns the exit status. In a subshell
/// the caller then _exits.
int run_exit_trap(Shell& shell, int status);

/// Runs the commands of traps whose signals have come (XCU 2.12); $? is kept. The Outcome is not normal where the action
/// said exit, return, break or continue, or where SIGINT without a trap interrupts an interactive shell.
Outcome run_pending_traps(Shell& shell);

/// set -e (XCU set): a failure of a command for which it is not ignored ends the shell.
Outcome check_errexit(const Shell& shell, Outcome outcome, uint8_t flags);

/// How `command` and `exec` have a command run: as expanded, with their redirections and assignments in effect already.
struct CommandCall {
  FieldSpan arguments;                              // [0] is the name
  uint8_t flags = kPlain;                           // EvalFlags
  const std::string_view* path_variable = nullptr;  // command -p: look there and not in PATH
};

/// Runs a command by the built-in `command`: functions are passed over, and a special built-in loses its special
/// properties (XCU command).
Outcome run_command(Shell& shell, const CommandCall& call);

/// Replaces this process by an external command (`exec`); returns only on failure: 126 or 127 with the message written.
/// Dispositions, mask and descriptors are then as before.
Outcome exec_in_place(Shell& shell, FieldSpan arguments);

}  // namespace sh

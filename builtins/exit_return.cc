// SPDX-License-Identifier: GPL-3.0-or-later
// exit and return (XCU 2.15 exit, return).
#include "builtins/builtins.h"
#include "builtins/decimal.h"
#include "exec/diagnostics.h"
#include "exec/jobs/exit_warning.h"
#include "exec/state/shell.h"

namespace sh::builtins {

namespace {

/// The status to leave with, as an Outcome of `flow`; where the operand is wrong an error.
Outcome leave(BuiltinCall& call, Flow flow) {
  Shell& shell = call.shell;
  FieldSpan operands = operands_after_dashes(call);
  if (operands.size() > 1) return call.usage_error("too many operands");
  if (operands.empty()) {
    // In a trap action, the status that was there before the action (XCU exit, return).
    return {shell.status_before_trap >= 0 ? shell.status_before_trap : shell.last_status, flow};
  }
  std::optional<int64_t> value = parse_decimal(operands[0]);
  if (!value.has_value()) return call.usage_error(visible(operands[0]) + ": not a number");
  return {static_cast<int>(*value & 0xff), flow};
}

}  // namespace

Outcome exit(BuiltinCall& call) {
  Outcome outcome = leave(call, Flow::Exit);
  if (outcome.flow == Flow::Exit && warn_before_exit(call.shell)) return {1};
  return outcome;
}

// Outside of a function or dot script the standard leaves `return` open; as in dash, mksh, yash and ksh it ends the script.
Outcome return_(BuiltinCall& call) { return leave(call, Flow::Return); }

}  // namespace sh::builtins

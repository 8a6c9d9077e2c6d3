// SPDX-License-Identifier: GPL-3.0-or-later
// break and continue (XCU 2.15 break, continue). Outside of a loop they do nothing.
#include <algorithm>

#include "builtins/builtins.h"
#include "builtins/decimal.h"
#include "exec/diagnostics.h"
#include "exec/state/shell.h"

namespace sh::builtins {

namespace {

Outcome leave_loops(BuiltinCall& call, Flow flow) {
  FieldSpan operands = operands_after_dashes(call);
  if (operands.size() > 1) return call.usage_error("too many operands");
  int64_t levels = 1;
  if (!operands.empty()) {
    levels = parse_decimal(operands[0]).value_or(0);
    if (levels < 1) return call.usage_error(visible(operands[0]) + ": not a positive number");
  }
  uint16_t depth = call.shell.loop_depth;
  if (depth == 0) return {0};
  return {0, flow, static_cast<uint16_t>(std::min<int64_t>(levels, depth))};
}

}  // namespace

Outcome break_(BuiltinCall& call) { return leave_loops(call, Flow::Break); }
Outcome continue_(BuiltinCall& call) { return leave_loops(call, Flow::Continue); }

}  // namespace sh::builtins

// SPDX-License-Identifier: GPL-3.0-or-later
// shift (XCU 2.15 shift).
#include "builtins/builtins.h"
#include "builtins/decimal.h"
#include "exec/diagnostics.h"
#include "exec/state/shell.h"

namespace sh::builtins {

Outcome shift(BuiltinCall& call) {
  FieldSpan operands = operands_after_dashes(call);
  if (operands.size() > 1) return call.usage_error("too many operands");
  int64_t count = 1;
  if (!operands.empty()) {
    count = parse_decimal(operands[0]).value_or(-1);
    if (count < 0) return call.usage_error(visible(operands[0]) + ": not a number");
  }
  Parameters& parameters = call.shell.parameters;
  if (static_cast<uint64_t>(count) > parameters.count()) {
    return call.fail(2, "cannot shift {} of {} positional parameters", count, parameters.count());
  }
  parameters.shift(static_cast<size_t>(count));
  return {0};
}

}  // namespace sh::builtins

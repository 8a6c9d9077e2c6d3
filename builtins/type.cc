// SPDX-License-Identifier: GPL-3.0-or-later
// type (XCU type): says what each name would run as a command.
#include "builtins/builtins.h"
#include "builtins/describe.h"
#include "builtins/options.h"

namespace sh::builtins {

Outcome type(BuiltinCall& call) {
  OptionParser options(call);
  if (options.next() != 0) return options.outcome();
  if (options.operands().empty()) return call.usage_error("missing operand");
  bool found = true;
  for (Field name : options.operands()) {
    found = describe_command(call, name, Description::Verbose, /*default_path=*/false) && found;
  }
  return {found ? 0 : 1};
}

}  // namespace sh::builtins

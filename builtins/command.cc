// SPDX-License-Identifier: GPL-3.0-or-later
// command (XCU command): runs a command without looking at functions, or tells what a name would run.
#include <string>

#include "builtins/builtins.h"
#include "builtins/describe.h"
#include "builtins/options.h"
#include "exec/command_search.h"
#include "exec/eval.h"

namespace sh::builtins {

Outcome command(BuiltinCall& call) {
  OptionParser options(call);
  bool default_path = false;
  bool describe = false;
  Description description = Description::Brief;
  while (char option = options.next()) {
    if (option == '?') return options.outcome();
    if (option == 'p') {
      default_path = true;
    } else {
      describe = true;
      description = option == 'v' ? Description::Brief : Description::Verbose;
    }
  }
  FieldSpan operands = options.operands();
  if (describe && operands.empty()) return call.usage_error("missing command name");
  if (operands.empty()) return {0};
  if (!describe) {
    std::string directories = default_path ? sh::default_path() : std::string();
    std::string_view list = directories;
    return run_command(
        call.shell,
        CommandCall{.arguments = operands, .flags = call.eval_flags, .path_variable = default_path ? &list : nullptr});
  }
  bool found = true;
  for (Field name : operands) found = describe_command(call, name, description, default_path) && found;
  return {found ? 0 : 1};
}

}  // namespace sh::builtins

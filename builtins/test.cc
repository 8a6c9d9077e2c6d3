// SPDX-License-Identifier: GPL-3.0-or-later
// test and [ (XCU test): 0 true, 1 false, 2 an error.
#include "builtins/builtins.h"
#include "builtins/test_expr.h"
#include "exec/diagnostics.h"
#include "exec/state/shell.h"

namespace sh::builtins {

namespace {

/// `[` without its last argument; where the bracket was written onto the word before it, says so.
Outcome missing_bracket(BuiltinCall& call) {
  bool glued = call.arguments.size() > 1 && call.arguments.back().ends_with(']');
  report_command(call.shell, call.name(), "missing `]'", glued ? "put a blank before the closing ]" : "");
  return {2};
}

}  // namespace

Outcome test(BuiltinCall& call) {
  FieldSpan arguments = call.operands();
  if (call.name() == "[") {
    if (arguments.empty() || arguments.back() != "]") return missing_bracket(call);
    arguments = arguments.first(arguments.size() - 1);
  }
  std::string error;
  int status = evaluate_test(call.shell.locale, arguments, error);
  return status == 2 ? call.fail(2, "{}", error) : Outcome{status};
}

}  // namespace sh::builtins

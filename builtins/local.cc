// SPDX-License-Identifier: GPL-3.0-or-later
// local (no standard's; as dash, for Debian policy 10.4): makes variables local to the function being run. A variable
// keeps the value and the attributes it had; `local -` does the same for the options of `set`.
#include <algorithm>

#include "builtins/builtins.h"
#include "exec/diagnostics.h"
#include "exec/state/shell.h"
#include "parser/parser.h"

namespace sh::builtins {

namespace {

/// The frame of the innermost function, or null.
Frame* current_function(CallStack& calls) {
  auto frame = std::find_if(calls.rbegin(), calls.rend(), [](const Frame& f) { return f.kind == FrameKind::Function; });
  return frame == calls.rend() ? nullptr : &*frame;
}

bool make_local(BuiltinCall& call, size_t scope, Field operand) {
  Shell& shell = call.shell;
  size_t equals = operand.find('=');
  std::string_view text = operand.substr(0, equals);
  if (!is_name(text)) {
    call.error("{}: bad variable name", visible(text));
    return false;
  }
  Symbol name = shell.symbols.intern(text);
  shell.variables.save_in_scope(name, scope);
  if (equals == std::string_view::npos || shell.variables.assign(name, operand.substr(equals + 1))) return true;
  call.error("{}: is read only", text);
  return false;
}

}  // namespace

Outcome local(BuiltinCall& call) {
  Frame* function = current_function(call.shell.calls);
  if (function == nullptr) return call.fail(1, "not in a function");
  FieldSpan operands = call.operands();
  if (!operands.empty() && operands[0] == "--") operands = operands.subspan(1);
  bool ok = true;
  for (Field operand : operands) {
    if (operand != "-") {
      ok = make_local(call, function->scope, operand) && ok;
    } else if (!function->restores_options) {
      function->restores_options = true;
      function->saved_options = call.shell.options;
    }
  }
  return {ok ? 0 : 1};
}

}  // namespace sh::builtins

// SPDX-License-Identifier: GPL-3.0-or-later
// eval (XCU 2.15 eval): runs its operands, joined by spaces, as commands of this environment.
#include <string>

#include "builtins/builtins.h"
#include "builtins/options.h"
#include "exec/eval.h"
#include "exec/state/shell.h"

namespace sh::builtins {

Outcome eval(BuiltinCall& call) {
  OptionParser options(call);
  if (options.next() != 0) return options.outcome();
  FieldSpan operands = options.operands();
  if (operands.empty()) return {0};
  std::string joined;
  std::string_view text = operands[0];
  if (operands.size() > 1) {
    for (Field operand : operands) {
      if (operand.data() != operands[0].data()) joined += ' ';
      joined += operand;
    }
    text = joined;
  }
  Shell& shell = call.shell;
  shell.calls.push_back(
      Frame{.kind = FrameKind::Eval, .name = {}, .caller = current_source(shell), .caller_line = shell.line});
  uint8_t flags = static_cast<uint8_t>(call.eval_flags | (call.by_command ? kSurvivesSyntax : 0));
  Outcome outcome = eval_text(shell, text, SourceKind::Eval, "eval", flags);
  shell.calls.pop_back();
  return outcome;
}

}  // namespace sh::builtins

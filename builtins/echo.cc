// SPDX-License-Identifier: GPL-3.0-or-later
// echo (XCU echo with XSI's escapes), and -n as the first argument (Debian policy 10.4), as dash has it.
#include "builtins/builtins.h"
#include "builtins/escapes.h"

namespace sh::builtins {

Outcome echo(BuiltinCall& call) {
  FieldSpan operands = call.operands();
  bool newline = true;
  if (!operands.empty() && operands[0] == "-n") {
    newline = false;
    operands = operands.subspan(1);
  }
  bool first = true;
  for (Field operand : operands) {
    if (!first) call.out.put(' ');
    first = false;
    if (!append_unescaped(call.out.buffer(), operand, Escapes::Echo)) return {};
    call.out.flush_if_large();
  }
  if (newline) call.out.put('\n');
  return {};
}

}  // namespace sh::builtins

// SPDX-License-Identifier: GPL-3.0-or-later
// unset (XCU 2.15 unset): removes variables, or with -f functions.
#include "builtins/builtins.h"
#include "builtins/options.h"
#include "exec/diagnostics.h"
#include "exec/state/shell.h"
#include "parser/parser.h"

namespace sh::builtins {

namespace {

bool unset_variable(BuiltinCall& call, Field operand) {
  if (!is_name(operand)) {
    call.error("{}: bad variable name", visible(operand));
    return false;
  }
  Symbol name = call.shell.symbols.find(operand);
  if (!name || call.shell.variables.unset(name)) return true;
  call.error("{}: is read only", operand);
  return false;
}

}  // namespace

Outcome unset(BuiltinCall& call) {
  OptionParser options(call);
  bool functions = false;
  while (char option = options.next()) {
    if (option == '?') return options.outcome();
    functions = option == 'f';
  }
  bool ok = true;
  for (Field operand : options.operands()) {
    if (!functions) {
      ok = unset_variable(call, operand) && ok;
    } else if (Symbol name = call.shell.symbols.find(operand)) {
      call.shell.functions.unset(name);  // one that is not there is no error
    }
  }
  return {ok ? 0 : 2};
}

}  // namespace sh::builtins

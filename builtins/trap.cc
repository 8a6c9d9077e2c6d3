// SPDX-License-Identifier: GPL-3.0-or-later
// trap (XCU 2.15 trap): sets, resets and lists what is done when a signal comes or the shell exits.
#include <csignal>

#include "builtins/builtins.h"
#include "builtins/options.h"
#include "exec/diagnostics.h"
#include "exec/state/shell.h"
#include "exec/sys/signals.h"
#include "exec/trap_run.h"
#include "parser/word_print.h"

namespace sh::builtins {

namespace {

const char* condition_name(int condition) { return condition == 0 ? "EXIT" : signals::name(condition); }

/// "trap -- 'action' INT"; a condition at its default as "trap -- - INT". All read back.
void put_trap(BuiltinCall& call, int condition) {
  const Trap& trap = call.shell.traps.shown(condition);
  bool ignored = trap.kind == TrapKind::Ignore ||
                 (trap.kind == TrapKind::Default && condition != 0 && signals::ignored_at_entry(condition));
  std::string& out = call.out.buffer();
  out += "trap -- ";
  if (trap.kind == TrapKind::Default && !ignored) {
    out += '-';
  } else {
    append_single_quoted(out, trap.action);
  }
  out.append(" ").append(condition_name(condition)).append("\n");
}

/// What is not at its default.
Outcome list_set(BuiltinCall& call) {
  for (int condition = 0; condition < kConditionCount; ++condition) {
    if (call.shell.traps.shown(condition).kind != TrapKind::Default) put_trap(call, condition);
  }
  return {0};
}

/// trap -p: every condition, but SIGKILL and SIGSTOP, which cannot be trapped.
Outcome list_all(BuiltinCall& call) {
  for (int condition = 0; condition < kConditionCount; ++condition) {
    if (condition == SIGKILL || condition == SIGSTOP || condition_name(condition) == nullptr) continue;
    put_trap(call, condition);
  }
  return {0};
}

/// Calls `act` for each operand that is a condition. A wrong one is reported, and no reason to exit (XCU trap: the
/// utility does not abort).
template <class Act>
Outcome for_conditions(BuiltinCall& call, FieldSpan operands, Act act) {
  int status = 0;
  for (Field operand : operands) {
    int condition = signals::number(operand);
    if (condition < 0 || condition >= kConditionCount) {
      bool was_special = call.special_error;
      call.error("{}: no such signal", visible(operand));
      call.special_error = was_special;
      status = 1;
      continue;
    }
    act(condition);
  }
  return {status};
}

bool is_unsigned(Field text) { return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos; }

}  // namespace

Outcome trap(BuiltinCall& call) {
  OptionParser options(call);
  bool print = false;
  while (char option = options.next()) {
    if (option == '?') return options.outcome();
    print = true;
  }
  FieldSpan operands = options.operands();
  if (print && operands.empty()) return list_all(call);
  if (print) return for_conditions(call, operands, [&](int condition) { put_trap(call, condition); });
  if (operands.empty()) return list_set(call);

  // Without an action - a number comes first, or a single operand - the conditions go back to their default.
  Trap trap;
  if (!is_unsigned(operands[0]) && operands.size() > 1) {
    Field action = operands[0];
    operands = operands.subspan(1);
    if (action.empty()) {
      trap.kind = TrapKind::Ignore;
    } else if (action != "-") {
      trap = {TrapKind::Command, std::string(action)};
    }
  } else if (operands[0] == "-") {
    return call.usage_error("missing condition");
  }
  return for_conditions(call, operands, [&](int condition) { set_trap(call.shell, condition, trap); });
}

}  // namespace sh::builtins

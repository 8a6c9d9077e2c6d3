// SPDX-License-Identifier: GPL-3.0-or-later
// alias and unalias (XCU alias, unalias).
#include "builtins/builtins.h"
#include "builtins/options.h"
#include "exec/diagnostics.h"
#include "exec/state/shell.h"
#include "parser/word_print.h"

namespace sh::builtins {

namespace {

void put_alias(BuiltinCall& call, std::string_view name, std::string_view value) {
  std::string& out = call.out.buffer();
  out.append(name).append("=");
  append_single_quoted(out, value);
  out += '\n';
}

/// A name with one of these could never be a word of its own in a command (XBD 3.10 names the portable ones).
bool is_alias_name(std::string_view name) {
  return !name.empty() && name.find_first_of(" \t\n|&;<>()$`\\\"'=/") == std::string_view::npos;
}

/// name: shows it. name=value: defines it.
bool do_operand(BuiltinCall& call, Field operand) {
  size_t equals = operand.find('=');
  if (equals == 0 || equals == std::string_view::npos) {
    const std::string* value = call.shell.aliases.find_alias(operand);
    if (value == nullptr) {
      call.error("{}: no such alias", visible(operand));
      return false;
    }
    put_alias(call, operand, *value);
    return true;
  }
  std::string_view name = operand.substr(0, equals);
  if (!is_alias_name(name)) {
    call.error("{}: bad alias name", visible(name));
    return false;
  }
  call.shell.aliases.set(name, operand.substr(equals + 1));
  return true;
}

}  // namespace

Outcome alias(BuiltinCall& call) {
  OptionParser options(call);
  if (options.next() != 0) return options.outcome();
  if (options.operands().empty()) {
    for (const auto& [name, value] : call.shell.aliases.all()) put_alias(call, name, value);
    return {0};
  }
  bool ok = true;
  for (Field operand : options.operands()) ok = do_operand(call, operand) && ok;
  return {ok ? 0 : 1};
}

Outcome unalias(BuiltinCall& call) {
  OptionParser options(call);
  bool all = false;
  while (char option = options.next()) {
    if (option == '?') return options.outcome();
    all = true;
  }
  if (all) {
    call.shell.aliases.clear();
    return {0};
  }
  if (options.operands().empty()) return call.usage_error("missing operand");
  int status = 0;
  for (Field operand : options.operands()) {
    if (call.shell.aliases.unset(operand)) continue;
    status = call.fail(1, "{}: no such alias", visible(operand)).status;
  }
  return {status};
}

}  // namespace sh::builtins

// SPDX-License-Identifier: GPL-3.0-or-later
// export and readonly (XCU 2.15 export, readonly): set an attribute of variables, and list those that have it.
#include "builtins/builtins.h"
#include "builtins/listing.h"
#include "builtins/options.h"
#include "exec/diagnostics.h"
#include "exec/state/shell.h"
#include "parser/ast_print.h"
#include "parser/parser.h"

namespace sh::builtins {

namespace {

enum class Attribute : uint8_t { Exported, Readonly };

bool has(const Variable& variable, Attribute attribute) {
  return attribute == Attribute::Exported ? variable.exported : variable.readonly;
}

/// "export x=1" a line for each variable, to be read back by the shell; one that is not set as "export x".
Outcome list(BuiltinCall& call, Attribute attribute) {
  Shell& shell = call.shell;
  std::string storage;
  for (Symbol name : sorted_by_name(shell.variables.names())) {
    const Variable* variable = shell.variables.find(name);
    if (!has(*variable, attribute)) continue;
    std::string& out = call.out.buffer();
    out.append(call.name()).append(" ").append(name.text());
    if (variable->set) {
      out += '=';
      append_quoted(out, variable_value(shell, name, storage));
    }
    out += '\n';
    call.out.flush_if_large();
  }
  return {0};
}

/// One operand: name or name=value. False where it failed, the message written.
bool set_attribute(BuiltinCall& call, Field operand, Attribute attribute) {
  Shell& shell = call.shell;
  size_t equals = operand.find('=');
  std::string_view text = operand.substr(0, equals);
  if (!is_name(text)) {
    call.error("{}: bad variable name", visible(text));
    return false;
  }
  Symbol name = shell.symbols.intern(text);
  if (equals != std::string_view::npos && !shell.variables.assign(name, operand.substr(equals + 1))) {
    call.error("{}: is read only", text);
    return false;
  }
  if (attribute == Attribute::Exported) {
    shell.variables.set_exported(name, true);
  } else {
    shell.variables.set_readonly(name);
  }
  return true;
}

Outcome run(BuiltinCall& call, Attribute attribute) {
  OptionParser options(call);
  while (char option = options.next()) {
    if (option == '?') return options.outcome();
  }
  // -p is what no operands mean anyway; with operands it has nothing to say.
  if (options.operands().empty()) return list(call, attribute);
  bool ok = true;
  for (Field operand : options.operands()) ok = set_attribute(call, operand, attribute) && ok;
  return {ok ? 0 : 2};
}

}  // namespace

Outcome export_(BuiltinCall& call) { return run(call, Attribute::Exported); }
Outcome readonly(BuiltinCall& call) { return run(call, Attribute::Readonly); }

}  // namespace sh::builtins

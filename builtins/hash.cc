// SPDX-License-Identifier: GPL-3.0-or-later
// hash (XCU hash): the remembered places of commands.
#include "builtins/builtins.h"
#include "builtins/listing.h"
#include "builtins/options.h"
#include "exec/command_search.h"
#include "exec/diagnostics.h"
#include "exec/state/shell.h"

namespace sh::builtins {

namespace {

/// Searches PATH anew and remembers what it finds. Names of functions and built-ins need no place, and those with a
/// slash are never searched.
bool remember(BuiltinCall& call, Field operand) {
  Shell& shell = call.shell;
  if (operand.find('/') != std::string_view::npos) return true;
  Symbol name = shell.symbols.intern(operand);
  if (shell.find_builtin(name) != nullptr || shell.functions.find(name) != nullptr) return true;
  shell.path_cache.forget(name);
  PathSearch found = search_path(shell, operand);
  if (!found.path.empty() && found.error == 0) return true;
  call.error("{}: not found", visible(operand));
  return false;
}

Outcome list(BuiltinCall& call) {
  PathCache& cache = call.shell.path_cache;
  cache.sync(call.shell.variables.generation(kPath));
  for (Symbol name : sorted_by_name(cache.names())) {
    call.out.put(cache.find(name)->path);
    call.out.put('\n');
  }
  return {0};
}

}  // namespace

Outcome hash(BuiltinCall& call) {
  OptionParser options(call);
  bool reset = false;
  while (char option = options.next()) {
    if (option == '?') return options.outcome();
    reset = true;
  }
  if (reset) call.shell.path_cache.clear();
  if (options.operands().empty()) return reset ? Outcome{0} : list(call);
  bool ok = true;
  for (Field operand : options.operands()) ok = remember(call, operand) && ok;
  return {ok ? 0 : 1};
}

}  // namespace sh::builtins

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/state/shell.h"

#include <unistd.h>

namespace sh {

Shell::Shell(BuiltinTable table) : pid(::getpid()), builtins_(table) {
  intern_known_names(symbols);
  builtin_rows_.resize(kKnownNameCount + table.size(), nullptr);
  for (const BuiltinRow& row : table) {
    Symbol symbol = symbols.intern(row.name);
    builtin_rows_[symbol.id()] = &row;
  }
}

}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "builtins/listing.h"

#include <algorithm>

#include "exec/state/shell.h"

namespace sh {

std::vector<Symbol> sorted_by_name(std::vector<Symbol> names) {
  std::sort(names.begin(), names.end(), [](Symbol a, Symbol b) { return a.text() < b.text(); });
  return names;
}

std::string_view variable_value(const Shell& shell, Symbol name, std::string& storage) {
  const Variable* variable = shell.variables.find(name);
  if (variable == nullptr) return {};
  if (!variable->dynamic) return variable->value();
  storage = std::to_string(shell.line);
  return storage;
}

}  // namespace sh

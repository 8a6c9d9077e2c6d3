// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/state/functions.h"

namespace sh {

void Functions::define(Symbol name, FunctionDef function) {
  if (name.id() >= slots_.size()) slots_.resize(name.id() + 64);
  slots_[name.id()] = std::move(function);
}

bool Functions::unset(Symbol name) {
  if (find(name) == nullptr) return false;
  slots_[name.id()] = FunctionDef();
  return true;
}

std::vector<Symbol> Functions::names() const {
  std::vector<Symbol> names;
  for (const FunctionDef& function : slots_) {
    if (function) names.push_back(function.node->name);
  }
  return names;
}

}  // namespace sh

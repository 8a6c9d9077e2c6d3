// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/state/traps.h"

#include <utility>

namespace sh {

const Trap Traps::kDefault{};

void Traps::set(int condition, Trap trap) {
  if (slots_.empty()) slots_.resize(kConditionCount);
  Trap& slot = slots_[static_cast<size_t>(condition)];
  commands_ -= slot.kind == TrapKind::Command;
  commands_ += trap.kind == TrapKind::Command;
  slot = std::move(trap);
  parents_.clear();
}

std::vector<int> Traps::enter_subshell() {
  std::vector<int> had_commands;
  if (slots_.empty()) return had_commands;
  if (commands_ > 0) parents_ = slots_;
  for (int condition = 0; condition < kConditionCount; ++condition) {
    Trap& slot = slots_[static_cast<size_t>(condition)];
    if (slot.kind != TrapKind::Command) continue;
    had_commands.push_back(condition);
    slot = Trap();
  }
  commands_ = 0;
  return had_commands;
}

const Trap& Traps::shown(int condition) const {
  return parents_.empty() ? at(condition) : parents_[static_cast<size_t>(condition)];
}

}  // namespace sh

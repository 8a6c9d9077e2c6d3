// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/state/path_cache.h"

#include <utility>

namespace sh {

void PathCache::remember(Symbol name, std::string path) {
  if (name.id() >= slots_.size()) slots_.resize(name.id() + 64);
  if (slots_[name.id()].path.empty()) used_.push_back(name);
  slots_[name.id()] = {std::move(path), 0};
}

void PathCache::forget(Symbol name) {
  if (find(name) == nullptr) return;
  slots_[name.id()] = CachedPath();
  std::erase(used_, name);
}

void PathCache::clear() {
  for (Symbol name : used_) slots_[name.id()] = CachedPath();
  used_.clear();
}

}  // namespace sh

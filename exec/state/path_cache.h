// SPDX-License-Identifier: GPL-3.0-or-later
// Where commands were found in PATH (XCU hash, 2.9.1.4).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "parser/intern.h"

namespace sh {

struct CachedPath {
  std::string path;  // empty: not cached
  uint32_t hits = 0;
};

class PathCache {
 public:
  /// The cached entry, or null.
  CachedPath* find(Symbol name) {
    return name.id() < slots_.size() && !slots_[name.id()].path.empty() ? &slots_[name.id()] : nullptr;
  }
  void remember(Symbol name, std::string path);
  void forget(Symbol name);
  void clear();
  /// Those cached, in the order they were found.
  const std::vector<Symbol>& names() const { return used_; }

  /// Clears where PATH has changed since the last call (`generation` is Variables::generation(kPath)).
  void sync(uint32_t generation) {
    if (generation != generation_) clear();
    generation_ = generation;
  }

 private:
  std::vector<CachedPath> slots_;  // by symbol id
  std::vector<Symbol> used_;
  uint32_t generation_ = 0;
};

}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
// Aliases (XCU 2.3.1, alias).
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "parser/input.h"

namespace sh {

class Aliases final : public AliasLookup {
 public:
  using Map = std::map<std::string, std::string, std::less<>>;

  const std::string* find_alias(std::string_view name) const override {
    if (map_.empty()) return nullptr;
    auto found = map_.find(name);
    return found == map_.end() ? nullptr : &found->second;
  }
  void set(std::string_view name, std::string_view value) {
    map_.insert_or_assign(std::string(name), std::string(value));
  }
  bool unset(std::string_view name) {
    auto found = map_.find(name);
    if (found == map_.end()) return false;
    map_.erase(found);
    return true;
  }
  void clear() { map_.clear(); }
  const Map& all() const { return map_; }

 private:
  Map map_;
};

}  // namespace sh

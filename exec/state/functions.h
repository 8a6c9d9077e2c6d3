// SPDX-License-Identifier: GPL-3.0-or-later
// Defined functions (XCU 2.9.5).
#pragma once

#include <vector>

#include "parser/ast.h"

namespace sh {

/// A function and the program that its tree lives in. Copy it before running it: the body may redefine or unset it.
struct FunctionDef {
  const Function* node = nullptr;
  ProgramRef program;
  explicit operator bool() const { return node != nullptr; }
};

class Functions {
 public:
  const FunctionDef* find(Symbol name) const {
    return name.id() < slots_.size() && slots_[name.id()] ? &slots_[name.id()] : nullptr;
  }
  void define(Symbol name, FunctionDef function);
  /// False where there was none.
  bool unset(Symbol name);
  std::vector<Symbol> names() const;

 private:
  std::vector<FunctionDef> slots_;  // by symbol id
};

}  // namespace sh

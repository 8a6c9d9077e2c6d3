// SPDX-License-Identifier: GPL-3.0-or-later
// Names interned once: a Symbol compares by pointer and carries a small dense id, so that a variable, a function or a
// built-in is found by indexing and not by hashing.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "parser/arena.h"

namespace sh {

struct SymbolEntry {
  const char* data;  // NUL-terminated
  uint32_t size;
  uint32_t id;
  uint32_t hash;
};

/// An interned name; null when default-constructed. Lives as long as its SymbolTable.
class Symbol {
 public:
  constexpr Symbol() = default;
  constexpr explicit Symbol(const SymbolEntry* entry) : entry_(entry) {}
  explicit operator bool() const { return entry_ != nullptr; }
  std::string_view text() const { return {entry_->data, entry_->size}; }
  const char* c_str() const { return entry_->data; }
  uint32_t id() const { return entry_->id; }
  friend bool operator==(Symbol a, Symbol b) { return a.entry_ == b.entry_; }

 private:
  const SymbolEntry* entry_ = nullptr;
};

class SymbolTable {
 public:
  SymbolTable();
  SymbolTable(const SymbolTable&) = delete;
  SymbolTable& operator=(const SymbolTable&) = delete;

  /// The symbol of `text`, made if it is new. Ids are given in order, from 0.
  Symbol intern(std::string_view text);
  /// The symbol of `text`, or a null symbol: for names that come from data and need not be remembered.
  Symbol find(std::string_view text) const;
  /// The symbol with this id, which must exist.
  Symbol at(uint32_t id) const { return Symbol(entries_[id]); }
  size_t size() const { return entries_.size(); }

 private:
  size_t slot_of(std::string_view text, uint32_t hash) const;
  void grow();

  Arena arena_;
  std::vector<const SymbolEntry*> entries_;
  std::vector<uint32_t> slots_;  // id + 1, or 0; open addressing, a power of two
};

}  // namespace sh

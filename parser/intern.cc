// SPDX-License-Identifier: GPL-3.0-or-later
#include "parser/intern.h"

namespace sh {

namespace {

uint32_t hash_of(std::string_view text) {
  uint32_t hash = 2166136261u;  // FNV-1a: names are short
  for (unsigned char byte : text) hash = (hash ^ byte) * 16777619u;
  return hash;
}

}  // namespace

SymbolTable::SymbolTable() : slots_(256, 0) { entries_.reserve(128); }

size_t SymbolTable::slot_of(std::string_view text, uint32_t hash) const {
  size_t mask = slots_.size() - 1;
  size_t slot = hash & mask;
  while (slots_[slot] != 0) {
    const SymbolEntry* entry = entries_[slots_[slot] - 1];
    if (entry->hash == hash && std::string_view(entry->data, entry->size) == text) break;
    slot = (slot + 1) & mask;
  }
  return slot;
}

Symbol SymbolTable::intern(std::string_view text) {
  uint32_t hash = hash_of(text);
  size_t slot = slot_of(text, hash);
  if (slots_[slot] != 0) return Symbol(entries_[slots_[slot] - 1]);
  if ((entries_.size() + 1) * 2 > slots_.size()) {
    grow();
    slot = slot_of(text, hash);
  }
  std::string_view kept = arena_.copy_text(text);
  const SymbolEntry* entry = arena_.make<SymbolEntry>(kept.data(), static_cast<uint32_t>(kept.size()),
                                                      static_cast<uint32_t>(entries_.size()), hash);
  entries_.push_back(entry);
  slots_[slot] = static_cast<uint32_t>(entries_.size());
  return Symbol(entry);
}

Symbol SymbolTable::find(std::string_view text) const {
  size_t slot = slot_of(text, hash_of(text));
  return slots_[slot] == 0 ? Symbol() : Symbol(entries_[slots_[slot] - 1]);
}

void SymbolTable::grow() {
  std::vector<uint32_t> larger(slots_.size() * 2, 0);
  size_t mask = larger.size() - 1;
  for (const SymbolEntry* entry : entries_) {
    size_t slot = entry->hash & mask;
    while (larger[slot] != 0) slot = (slot + 1) & mask;
    larger[slot] = entry->id + 1;
  }
  slots_.swap(larger);
}

}  // namespace sh

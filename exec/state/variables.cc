// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/state/variables.h"

#include <algorithm>
#include <charconv>
#include <cstring>

#include "parser/parser.h"

namespace sh {

void Variable::format_number() const {
  char digits[24];
  char* end = std::to_chars(digits, digits + sizeof digits, number).ptr;
  text.resize(name_size + 1);
  text.append(digits, end);
  stale = false;
}

Variable& Variables::make(Symbol name) {
  if (name.id() >= slots_.size()) slots_.resize(std::max<size_t>(symbols_.size(), name.id() + 1));
  std::unique_ptr<Variable>& slot = slots_[name.id()];
  if (slot == nullptr) {
    slot = std::make_unique<Variable>();
    slot->name_size = static_cast<uint32_t>(name.text().size());
    slot->text.assign(name.text());
    slot->text.push_back('=');
  }
  return *slot;
}

void Variables::changed(Symbol name, const Variable& variable) {
  if (name.id() < kKnownNameCount) ++generations_[name.id()];
  if (variable.exported) environment_stale_ = true;
}

bool Variables::assign(Symbol name, std::string_view value) {
  Variable& variable = make(name);
  if (variable.readonly) return false;
  size_t prefix = variable.name_size + 1;
  // The value may be a part of this very text: std::string::replace copes with that, resize() before it would not.
  variable.text.replace(prefix, std::string::npos, value.data(), value.size());
  variable.set = true;
  variable.stale = variable.has_number = variable.dynamic = false;
  changed(name, variable);
  return true;
}

bool Variables::assign_number(Symbol name, int64_t value) {
  Variable& variable = make(name);
  if (variable.readonly) return false;
  variable.number = value;
  variable.set = variable.stale = variable.has_number = true;
  variable.dynamic = false;
  changed(name, variable);
  return true;
}

bool Variables::append(Symbol name, std::string_view tail) {
  Variable& variable = make(name);
  if (variable.readonly) return false;
  if (!variable.set) return assign(name, tail);
  if (variable.stale) (void)variable.value();
  variable.text.append(tail);
  variable.has_number = variable.dynamic = false;
  changed(name, variable);
  return true;
}

bool Variables::unset(Symbol name) {
  if (find(name) == nullptr) return true;
  std::unique_ptr<Variable>& slot = slots_[name.id()];
  if (slot->readonly) return false;
  Variable gone = std::move(*slot);
  slot.reset();
  changed(name, gone);
  if (gone.exported) std::erase(exported_, name);
  return true;
}

void Variables::set_exported(Symbol name, bool exported) {
  Variable& variable = make(name);
  if (variable.exported == exported) return;
  variable.exported = exported;
  environment_stale_ = true;
  if (exported) exported_.push_back(name);
  else std::erase(exported_, name);
}

void Variables::set_readonly(Symbol name) { make(name).readonly = true; }

void Variables::set_dynamic(KnownName name) {
  Variable& variable = make(symbols_.at(name));
  variable.set = variable.dynamic = true;
}

void Variables::save_in_scope(Symbol name, size_t scope) {
  size_t end = scope + 1 < scopes_.size() ? scopes_[scope + 1] : saved_.size();
  for (size_t i = scopes_[scope]; i < end; ++i) {
    if (saved_[i].name == name) return;
  }
  const Variable* now = find(name);
  Saved saved{name, now == nullptr ? nullptr : std::make_unique<Variable>(*now)};
  saved_.insert(saved_.begin() + static_cast<ptrdiff_t>(end), std::move(saved));
  for (size_t inner = scope + 1; inner < scopes_.size(); ++inner) ++scopes_[inner];
}

void Variables::pop_scope() {
  size_t begin = scopes_.back();
  scopes_.pop_back();
  while (saved_.size() > begin) {
    Saved saved = std::move(saved_.back());
    saved_.pop_back();
    // The attributes are restored whole, readonly too: what a local or a prefix assignment was is over.
    bool was_exported = find(saved.name) != nullptr && find(saved.name)->exported;
    bool is_exported = saved.variable != nullptr && saved.variable->exported;
    if (saved.name.id() >= slots_.size()) slots_.resize(symbols_.size());
    slots_[saved.name.id()] = std::move(saved.variable);
    if (saved.name.id() < kKnownNameCount) ++generations_[saved.name.id()];
    if (was_exported || is_exported) environment_stale_ = true;
    if (was_exported && !is_exported) std::erase(exported_, saved.name);
    if (!was_exported && is_exported) exported_.push_back(saved.name);
  }
}

char* const* Variables::environment() {
  if (!environment_stale_ && !environment_.empty()) return environment_.data();
  environment_.clear();
  for (Symbol name : exported_) {
    const Variable* variable = find(name);
    if (variable == nullptr || !variable->set) continue;
    (void)variable->value();
    environment_.push_back(variable->text.data());
  }
  for (std::string& entry : foreign_environment_) environment_.push_back(entry.data());
  environment_.push_back(nullptr);
  environment_stale_ = false;
  return environment_.data();
}

void Variables::import_environment(char* const* environment) {
  for (; *environment != nullptr; ++environment) {
    std::string_view entry(*environment);
    size_t equals = entry.find('=');
    if (equals == std::string_view::npos || !is_name(entry.substr(0, equals))) {
      foreign_environment_.emplace_back(entry);
      continue;
    }
    Symbol name = symbols_.intern(entry.substr(0, equals));
    (void)assign(name, entry.substr(equals + 1));
    set_exported(name, true);
  }
}

std::vector<Symbol> Variables::names() const {
  std::vector<Symbol> names;
  for (uint32_t id = 0; id < slots_.size(); ++id) {
    if (slots_[id] != nullptr) names.push_back(symbols_.at(id));
  }
  return names;
}

}  // namespace sh

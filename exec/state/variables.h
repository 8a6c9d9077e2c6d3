// SPDX-License-Identifier: GPL-3.0-or-later
// Variables and their attributes (XCU 2.5.3), local scopes, and the environment that commands get.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "exec/state/known_names.h"
#include "parser/intern.h"

namespace sh {

/// One variable. Its text is kept as "name=value", which is what the environment needs.
struct Variable {
  bool set = false;
  bool exported = false;
  bool readonly = false;
  bool dynamic = false;        // LINENO until it is assigned or unset: the value is asked of the Shell
  mutable bool stale = false;  // `number` is newer than `text`
  mutable bool has_number = false;
  uint32_t name_size = 0;
  mutable int64_t number = 0;
  mutable std::string text;

  /// The value; of no meaning unless set. NUL-terminated. Valid until the variable changes.
  std::string_view value() const {
    if (stale) format_number();
    return {text.data() + name_size + 1, text.size() - name_size - 1};
  }

 private:
  void format_number() const;
};

class Variables {
 public:
  explicit Variables(SymbolTable& symbols) : symbols_(symbols) {}
  Variables(const Variables&) = delete;
  Variables& operator=(const Variables&) = delete;

  /// The variable, or null where it neither is set nor has attributes nor a local declaration.
  const Variable* find(Symbol name) const { return name.id() < slots_.size() ? slots_[name.id()].get() : nullptr; }
  const Variable* find(KnownName name) const { return name < slots_.size() ? slots_[name].get() : nullptr; }
  bool is_set(Symbol name) const {
    const Variable* variable = find(name);
    return variable != nullptr && variable->set;
  }
  /// The value, or `otherwise` where unset.
  std::string_view value(KnownName name, std::string_view otherwise = {}) const {
    const Variable* variable = find(name);
    return variable != nullptr && variable->set ? variable->value() : otherwise;
  }
  std::string_view value(Symbol name, std::string_view otherwise = {}) const {
    const Variable* variable = find(name);
    return variable != nullptr && variable->set ? variable->value() : otherwise;
  }

  /// Assign; false, and nothing changed, where the variable is readonly. `value` may be part of any variable's value.
  [[nodiscard]] bool assign(Symbol name, std::string_view value);
  [[nodiscard]] bool assign(KnownName name, std::string_view value) { return assign(symbols_.at(name), value); }
  [[nodiscard]] bool assign_number(Symbol name, int64_t value);
  /// Appends to the value (which is empty where unset), in amortised constant time a byte.
  [[nodiscard]] bool append(Symbol name, std::string_view tail);
  /// Unset with all attributes; false where readonly.
  [[nodiscard]] bool unset(Symbol name);
  void set_exported(Symbol name, bool exported);
  void set_readonly(Symbol name);
  void set_dynamic(KnownName name);

  /// Local scopes: `local` in functions, and prefix assignments to functions and built-ins. pop_scope() restores, whole,
  /// every variable that was saved in the scope, the latest first.
  void push_scope() { scopes_.push_back(saved_.size()); }
  void pop_scope();
  bool in_scope() const { return !scopes_.empty(); }
  /// Saves the variable in the innermost scope, unless that scope has it already. The value and the attributes stay as
  /// they are; making them otherwise is the caller's.
  void save_in_scope(Symbol name) { save_in_scope(name, scopes_.size() - 1); }
  /// The same in an outer scope, counted from 0: `local` behind prefix assignments means its function's.
  void save_in_scope(Symbol name, size_t scope);
  size_t scope_count() const { return scopes_.size(); }

  /// Counts the changes of a known name's value: who caches what depends on it compares.
  uint32_t generation(KnownName name) const { return generations_[name]; }

  /// The environment of a command: "name=value" of each exported set variable and what was inherited under names that
  /// are no names. Ended by null; valid until a variable changes.
  char* const* environment();
  /// Takes the inherited environment over: each entry becomes an exported variable. Done once.
  void import_environment(char* const* environment);

  /// Symbols of all variables that exist (set or with attributes), in no order.
  std::vector<Symbol> names() const;

 private:
  struct Saved {
    Symbol name;
    std::unique_ptr<Variable> variable;  // null: it did not exist
  };

  Variable& make(Symbol name);
  void changed(Symbol name, const Variable& variable);

  SymbolTable& symbols_;
  std::vector<std::unique_ptr<Variable>> slots_;  // by symbol id
  std::vector<Saved> saved_;
  std::vector<size_t> scopes_;  // where in saved_ each scope begins
  std::array<uint32_t, kKnownNameCount> generations_{};
  std::vector<Symbol> exported_;                  // each once; those no longer exported are dropped at the next build
  std::vector<std::string> foreign_environment_;  // entries whose name is no Name, passed on
  std::vector<char*> environment_;
  bool environment_stale_ = true;
};

}  // namespace sh

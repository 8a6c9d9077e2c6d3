// SPDX-License-Identifier: GPL-3.0-or-later
// What `trap` has set (XCU 2.15 trap): a record; dispositions are set by exec/trap_run.
#pragma once

#include <csignal>
#include <memory>
#include <string>
#include <vector>

namespace sh {

/// Condition 0 is EXIT; 1 .. kConditionCount-1 are signal numbers.
inline constexpr int kConditionCount = 65;

enum class TrapKind : uint8_t { Default, Ignore, Command };

struct Trap {
  TrapKind kind = TrapKind::Default;
  std::string action;  // Command
};

class Traps {
 public:
  const Trap& at(int condition) const { return slots_.empty() ? kDefault : slots_[static_cast<size_t>(condition)]; }
  void set(int condition, Trap trap);
  /// Whether some condition (EXIT too) has a command: then the last command must not be exec'ed in place.
  bool any_command() const { return commands_ > 0; }
  /// Whether any condition is not at its default.
  bool any() const { return !slots_.empty(); }

  /// Entering a subshell (XCU 2.13): commands go to the default, ignored stays; what they were is kept for `trap`
  /// without operands to show, until this subshell sets one itself. Returns the conditions that had commands.
  std::vector<int> enter_subshell();
  /// What `trap` and `trap -p` list: the parent's traps in a subshell that has set none.
  const Trap& shown(int condition) const;

 private:
  static const Trap kDefault;
  std::vector<Trap> slots_;    // empty, or kConditionCount of them
  std::vector<Trap> parents_;  // as they were when this subshell began; empty when its own are shown
  int commands_ = 0;
};

}  // namespace sh

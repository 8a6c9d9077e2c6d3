// SPDX-License-Identifier: GPL-3.0-or-later
// Tells when recursion has used up the process's stack, so that text nested without end is an error and not a crash.
#pragma once

#include <cstdint>

namespace sh {

class StackGuard {
 public:
  StackGuard() : base_(here()) {}

  /// Whether less than a safe reserve is left. Costs a subtraction until the stack is deep.
  bool exhausted() {
    uintptr_t now = here();
    if (base_ - now < kAlwaysFine) return false;
    if (limit_ == 0) limit_ = find_limit(now);
    return now < limit_;
  }

 private:
  static constexpr uintptr_t kAlwaysFine = 64 * 1024;

  static uintptr_t here() { return reinterpret_cast<uintptr_t>(__builtin_frame_address(0)); }
  static uintptr_t find_limit(uintptr_t now);

  uintptr_t base_;
  uintptr_t limit_ = 0;
};

}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "parser/stack_guard.h"

#include <sys/auxv.h>
#include <sys/resource.h>

#include <algorithm>

namespace sh {

namespace {
constexpr uintptr_t kReserve = 512 * 1024;
constexpr uintptr_t kLargest = 64 * 1024 * 1024;  // also where the limit is "unlimited"
}  // namespace

uintptr_t StackGuard::find_limit(uintptr_t now) {
  // The name of the program lies at the very top of the first thread's stack, and the limit counts from there.
  uintptr_t top = getauxval(AT_EXECFN);
  rlimit limits{};
  uintptr_t size = kLargest;
  if (getrlimit(RLIMIT_STACK, &limits) == 0 && limits.rlim_cur != RLIM_INFINITY) {
    size = std::min<uintptr_t>(limits.rlim_cur, kLargest);
  }
  if (top == 0 || now >= top || top - now >= size) return now - kReserve / 2;  // another stack: be careful
  return top - size + std::min(kReserve, size / 2);
}

}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/state/shell.h"

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>

namespace sh {

namespace {

/// The lowest address that evaluation may use: what is left below is for a command's own work and for messages.
uintptr_t lowest_stack_address() {
  constexpr uintptr_t kMargin = 512 * 1024;
  constexpr uintptr_t kMost = 256ul * 1024 * 1024;  // an unlimited stack may still meet RLIMIT_AS
  struct rlimit limit;
  uintptr_t size = 8 * 1024 * 1024;
  if (::getrlimit(RLIMIT_STACK, &limit) == 0) size = std::min<uintptr_t>(limit.rlim_cur, kMost);
  uintptr_t here = reinterpret_cast<uintptr_t>(__builtin_frame_address(0));
  return size > 2 * kMargin ? here - size + kMargin : here - size / 2;
}

}  // namespace

Shell::Shell(BuiltinTable table) : pid(::getpid()), stack_limit(lowest_stack_address()), builtins_(table) {
  intern_known_names(symbols);
  builtin_rows_.resize(kKnownNameCount + table.size(), nullptr);
  for (const BuiltinRow& row : table) {
    Symbol symbol = symbols.intern(row.name);
    builtin_rows_[symbol.id()] = &row;
  }
}

}  // namespace sh

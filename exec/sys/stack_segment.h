// SPDX-License-Identifier: GPL-3.0-or-later
// More stack for deep recursion of shell functions: the process's own is limited by RLIMIT_STACK, which is the user's.
#pragma once

#include <cstddef>
#include <cstdint>

namespace sh::sys {

/// Calls `function(argument)` on a fresh stack of `size` bytes, given back when it returns. `lowest` tells the address
/// below which it must not go. False, and nothing called, where no memory could be had.
bool call_on_new_stack(size_t size, void (*function)(void* argument, uintptr_t lowest), void* argument);

}  // namespace sh::sys

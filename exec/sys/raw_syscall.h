// SPDX-License-Identifier: GPL-3.0-or-later
// Inline system calls that return a value or -errno and touch no errno: for code that runs in a child that shares our
// memory (spawn.md H11, H12), where the C library's would write the parent's thread-local storage. x86-64, aarch64.
#pragma once

#include <sys/syscall.h>
#include <cstdint>

// Code that runs in such a child: instrumented by no sanitizer, without a stack protector (its guard is in the TLS).
#define SH_CHILD_CODE __attribute__((no_sanitize("address", "thread", "undefined"), no_stack_protector))

namespace sh::sys {

/// The kernel's signal set, and its struct sigaction, which are not the C library's.
using KernelSignalSet = uint64_t;
struct KernelSigaction {
  void (*handler)(int);
  unsigned long flags;
  void (*restorer)();
  KernelSignalSet mask;
};

SH_CHILD_CODE inline __attribute__((always_inline)) long raw_syscall6(long number, long a, long b, long c, long d,
                                                                      long e, long f) noexcept {
#if defined(__x86_64__)
  long result;
  register long r10 asm("r10") = d;
  register long r8 asm("r8") = e;
  register long r9 asm("r9") = f;
  asm volatile("syscall"
               : "=a"(result)
               : "a"(number), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
               : "rcx", "r11", "memory");
  return result;
#elif defined(__aarch64__)
  register long x8 asm("x8") = number;
  register long x0 asm("x0") = a;
  register long x1 asm("x1") = b;
  register long x2 asm("x2") = c;
  register long x3 asm("x3") = d;
  register long x4 asm("x4") = e;
  register long x5 asm("x5") = f;
  asm volatile("svc #0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5) : "memory", "cc");
  return x0;
#else
#error "exec/sys/raw_syscall.h knows x86-64 and aarch64"
#endif
}

/// raw_syscall(SYS_x, arguments...): up to six, pointers or integers.
template <typename A = long, typename B = long, typename C = long, typename D = long, typename E = long,
          typename F = long>
SH_CHILD_CODE inline __attribute__((always_inline)) long raw_syscall(long number, A a = 0, B b = 0, C c = 0, D d = 0,
                                                                     E e = 0, F f = 0) noexcept {
  return raw_syscall6(number, (long)a, (long)b, (long)c, (long)d, (long)e, (long)f);
}

}  // namespace sh::sys

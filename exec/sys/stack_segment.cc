// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/sys/stack_segment.h"

#include <sys/mman.h>
#include <ucontext.h>

#if defined(__SANITIZE_ADDRESS__)
#define VSH_ASAN_FIBERS
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define VSH_ASAN_FIBERS
#endif
#endif
#ifdef VSH_ASAN_FIBERS
#include <sanitizer/common_interface_defs.h>
#endif

namespace sh::sys {

namespace {

constexpr size_t kGuard = 4096;

struct Segment {
  void (*function)(void*, uintptr_t);
  void* argument;
  uintptr_t lowest;
  ucontext_t inside;
  ucontext_t outside;
  const void* outer_bottom;
  size_t outer_size;
};

/// The new stack's first frame. makecontext passes only ints: the pointer comes in two halves.
void enter_segment(unsigned high, unsigned low) {
  auto* segment = reinterpret_cast<Segment*>((static_cast<uintptr_t>(high) << 32) | low);
#ifdef VSH_ASAN_FIBERS
  __sanitizer_finish_switch_fiber(nullptr, &segment->outer_bottom, &segment->outer_size);
#endif
  segment->function(segment->argument, segment->lowest);
#ifdef VSH_ASAN_FIBERS
  __sanitizer_start_switch_fiber(nullptr, segment->outer_bottom, segment->outer_size);
#endif
}

}  // namespace

bool call_on_new_stack(size_t size, void (*function)(void*, uintptr_t), void* argument) {
#ifdef VSH_ASAN_FIBERS
  size *= 4;  // its frames are larger
#endif
  void* memory =
      mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK, -1, 0);
  if (memory == MAP_FAILED) return false;
  (void)mprotect(memory, kGuard, PROT_NONE);
  Segment segment{function, argument, reinterpret_cast<uintptr_t>(memory) + kGuard, {}, {}, nullptr, 0};
  (void)getcontext(&segment.inside);
  segment.inside.uc_stack.ss_sp = memory;
  segment.inside.uc_stack.ss_size = size;
  segment.inside.uc_link = &segment.outside;
  const auto address = reinterpret_cast<uintptr_t>(&segment);
  makecontext(&segment.inside, reinterpret_cast<void (*)()>(enter_segment), 2, static_cast<unsigned>(address >> 32),
              static_cast<unsigned>(address));
#ifdef VSH_ASAN_FIBERS
  void* fake_stack = nullptr;
  __sanitizer_start_switch_fiber(&fake_stack, memory, size);
#endif
  (void)swapcontext(&segment.outside, &segment.inside);
#ifdef VSH_ASAN_FIBERS
  __sanitizer_finish_switch_fiber(fake_stack, nullptr, nullptr);
#endif
  (void)munmap(memory, size);
  return true;
}

}  // namespace sh::sys

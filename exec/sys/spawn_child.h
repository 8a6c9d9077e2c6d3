// SPDX-License-Identifier: GPL-3.0-or-later
// What spawn.cc and the child routine share (spawn.md 5.1): a SpawnPlan in plain pointers, so that the child calls no
// library code at all, and the report that a child with shared memory leaves.
#pragma once

#include <cstddef>
#include <span>

#include "exec/sys/raw_syscall.h"
#include "exec/sys/spawn.h"

namespace sh::sys {

/// Written by the child; seen by the parent only where memory is shared, which `alive` tells (H22).
struct SpawnReport {
  int alive;
  int error;        // errno of a failed exec
  int stop_signal;  // a stop signal taken before exec, for the parent to send again (H5); 0: none
};

struct ChildPlan {
  const char* path;
  const char* const* fallbacks;
  size_t fallback_count;
  char** argv;
  char* const* envp;
  const char* self;
  const FdOp* fd_ops;
  size_t fd_op_count;
  const int* to_default;
  size_t to_default_count;
  const int* to_ignore;
  size_t to_ignore_count;
  const KernelSignalSet* mask;  // null: unchanged
  KernelSignalSet* old_mask;    // gets the mask that `mask` replaced; null: not wanted
  const char* prefix;
  size_t prefix_length;
  const char* name;
  size_t name_length;
  pid_t process_group;
  int terminal;
  bool drain_stops;  // signals are blocked and the parent cannot run before exec: no stop may hit us in between
  volatile SpawnReport* report;
};

/// Runs the plan and never returns: the command, or a message and exit status 1, 126 or 127.
[[noreturn]] void run_spawn_child(const ChildPlan& plan) noexcept;

/// The same in this process. Returns errno where it failed; the message is written.
int run_exec_in_place(const ChildPlan& plan) noexcept;

/// The stack that children of the Vfork starter run on, without its guard page: tests measure how deep it is used.
std::span<unsigned char> child_stack();

}  // namespace sh::sys

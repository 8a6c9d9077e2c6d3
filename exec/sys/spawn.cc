// SPDX-License-Identifier: GPL-3.0-or-later
// The parent's side of spawn() (spawn.md 5.1, 5.5, 5.6): blocks signals where needed, creates the child by the starter
// in force, and puts everything back. A starter is one function from ChildPlan to pid; all share the child's routine.
#include "exec/sys/spawn.h"

#include <sched.h>
#include <sys/mman.h>
#include <unistd.h>
#include <cerrno>
#include <cstring>

#include "exec/sys/fork.h"
#include "exec/sys/signals.h"
#include "exec/sys/spawn_child.h"

#if defined(__SANITIZE_ADDRESS__)
#define SH_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SH_ASAN 1
#endif
#endif
#if defined(SH_ASAN)
#include <sanitizer/asan_interface.h>
#endif

namespace sh {
namespace {

using sys::ChildPlan;
using sys::KernelSignalSet;
using sys::raw_syscall;
using sys::SpawnReport;

constexpr size_t kStackSize = 64 * 1024;
#if defined(__aarch64__)
constexpr size_t kPageSize = 64 * 1024;  // the largest that a kernel may use
#else
constexpr size_t kPageSize = 4096;
#endif

/// The stack of the child, which has one at a time: static, so that no limit on memory can refuse it (H9).
struct alignas(kPageSize) ChildStack {
  unsigned char guard[kPageSize];
  unsigned char bytes[kStackSize];
};

constinit ChildStack child_stack_memory{};
[[maybe_unused]] constinit bool stack_is_guarded = false;

#if defined(__SANITIZE_THREAD__)
constexpr Starter kAutomatic = Starter::Fork;  // it follows no child that shares memory (H23)
#else
constexpr Starter kAutomatic = Starter::Vfork;
#endif
constinit Starter starter_in_force = kAutomatic;

/// An overflow then ends the child instead of changing our memory. Nothing else depends on it, so it may fail. The leak
/// checker reads all static memory, and gets none of it.
void guard_stack() {
#if !defined(SH_ASAN)
  if (!stack_is_guarded) {
    stack_is_guarded = true;
    (void)mprotect(child_stack_memory.guard, sizeof child_stack_memory.guard, PROT_NONE);
  }
#endif
}

/// The child's frames were left without a return: their red zones must not stay (H26).
void unpoison_stack() {
#if defined(SH_ASAN)
  __asan_unpoison_memory_region(child_stack_memory.bytes, sizeof child_stack_memory.bytes);
#endif
}

SH_CHILD_CODE int enter_child(void* plan) { sys::run_spawn_child(*static_cast<const ChildPlan*>(plan)); }

/// What a starter did. `shared`: the child had our memory, so its report can be believed.
struct Start {
  pid_t pid;  // or -errno
  bool shared;
};

Start start_vfork(ChildPlan& plan) {
  guard_stack();
  char* const argument_zero = plan.argv[0];
  unsigned char* const top = child_stack_memory.bytes + sizeof child_stack_memory.bytes;
  const pid_t pid = clone(enter_child, top, CLONE_VM | CLONE_VFORK | SIGCHLD, &plan);
  const int error = errno;
  plan.argv[0] = argument_zero;  // a script without #! was started with the path in its place
  unpoison_stack();
  return {pid < 0 ? -error : pid, plan.report->alive != 0};
}

Start start_fork(ChildPlan& plan) {
  plan.drain_stops = false;  // the parent runs meanwhile: a stop does no harm
  const pid_t pid = fork();
  if (pid == 0) {
    sys::run_spawn_child(plan);
  }
  return {pid < 0 ? -errno : pid, false};
}

/// All signals, those of the C library too, which sigfillset() leaves out (H1).
class SignalBlock {
 public:
  explicit SignalBlock(bool wanted) : blocked_(wanted) {
    if (blocked_) {
      const KernelSignalSet all = ~KernelSignalSet{0};
      raw_syscall(SYS_rt_sigprocmask, SIG_SETMASK, &all, &saved_, sizeof all);
    }
  }
  SignalBlock(const SignalBlock&) = delete;
  SignalBlock& operator=(const SignalBlock&) = delete;
  ~SignalBlock() {
    if (blocked_) {
      raw_syscall(SYS_rt_sigprocmask, SIG_SETMASK, &saved_, nullptr, sizeof saved_);
    }
  }
  const KernelSignalSet* saved() const { return blocked_ ? &saved_ : nullptr; }

 private:
  bool blocked_;
  KernelSignalSet saved_ = 0;
};

/// Handing over the terminal from the background would stop us with SIGTTOU if that were not blocked (H6).
bool must_block(const SpawnPlan& plan) { return plan.block_signals || plan.terminal >= 0; }

/// `saved` is the mask to go back to where signals are blocked; a plan that names one overrides it.
ChildPlan plain(const SpawnPlan& plan, const SignalBlock& block, volatile SpawnReport& report) {
  ChildPlan child{};
  child.path = plan.path;
  child.fallbacks = plan.fallbacks.data();
  child.fallback_count = plan.fallbacks.size();
  child.argv = plan.argv;
  child.envp = plan.envp;
  child.self = plan.self;
  child.fd_ops = plan.fd_ops.data();
  child.fd_op_count = plan.fd_ops.size();
  child.to_default = plan.to_default.data();
  child.to_default_count = plan.to_default.size();
  child.to_ignore = plan.to_ignore.data();
  child.to_ignore_count = plan.to_ignore.size();
  child.mask = plan.mask != nullptr ? reinterpret_cast<const KernelSignalSet*>(plan.mask) : block.saved();
  child.prefix = plan.prefix.data();
  child.prefix_length = plan.prefix.size();
  child.name = plan.name.data();
  child.name_length = plan.name.size();
  child.process_group = plan.process_group;
  child.terminal = plan.terminal;
  child.drain_stops = block.saved() != nullptr;
  child.report = &report;
  return child;
}

Start start(ChildPlan& plan) {
  switch (starter_in_force) {
    case Starter::Vfork: return start_vfork(plan);
    case Starter::Fork: return start_fork(plan);
  }
  return {-ENOSYS, false};
}

/// The parent's half where it ran beside the child: whoever comes first puts the child into its group. EACCES (it has
/// executed) and ESRCH (it is gone) are no errors.
void repeat_setpgid(const SpawnPlan& plan, pid_t pid) {
  if (plan.process_group != kKeepProcessGroup) {
    raw_syscall(SYS_setpgid, pid, plan.process_group > 0 ? plan.process_group : pid);
  }
}

/// One try, with signals blocked around it where the plan wants that.
SpawnResult try_spawn(const SpawnPlan& plan) {
  const SignalBlock block(must_block(plan));
  volatile SpawnReport report{};
  ChildPlan child = plain(plan, block, report);
  Start started = start(child);
  if (started.pid < 0 && started.pid != -EAGAIN && started.pid != -ENOMEM && starter_in_force != Starter::Fork) {
    starter_in_force = Starter::Fork;  // refused here (a filter, an emulator): for good (H23 to H25)
    started = start(child);
  }
  if (started.pid < 0) {
    return {-1, -started.pid, 0};
  }
  if (!started.shared) {
    starter_in_force = Starter::Fork;  // vfork as a plain fork (H22): then the real one, whose stops need no draining
    repeat_setpgid(plan, started.pid);
    return {started.pid, 0, 0};
  }
  const int stop_signal = report.stop_signal;
  if (stop_signal != 0) {
    raw_syscall(SYS_kill, started.pid, stop_signal);
  }
  return {started.pid, 0, report.error};
}

}  // namespace

namespace sys {

std::span<unsigned char> child_stack() { return child_stack_memory.bytes; }

}  // namespace sys

SpawnResult spawn(const SpawnPlan& plan) {
  const int saved_errno = errno;
  SpawnResult result = try_spawn(plan);
  for (int retry = 0; result.pid < 0 && result.error == EAGAIN && sys::wait_before_retry(retry); ++retry) {
    result = try_spawn(plan);
  }
  errno = saved_errno;
  return result;
}

bool select_starter(const char* word) {
  if (word == nullptr || std::strcmp(word, "auto") == 0) {
    starter_in_force = kAutomatic;
  } else if (std::strcmp(word, "vfork") == 0) {
    starter_in_force = Starter::Vfork;
  } else if (std::strcmp(word, "fork") == 0) {
    starter_in_force = Starter::Fork;
  } else {
    return false;
  }
  return true;
}

Starter current_starter() { return starter_in_force; }

int exec_plan(const SpawnPlan& plan) {
  const SignalBlock block(must_block(plan));
  volatile SpawnReport report{};
  ChildPlan child = plain(plan, block, report);
  child.drain_stops = false;
  constexpr KernelSignalSet kNotReplaced = ~KernelSignalSet{0};  // no mask has KILL in it
  KernelSignalSet old_mask = kNotReplaced;
  child.old_mask = &old_mask;
  char* const argument_zero = plan.argv[0];
  const int error = sys::run_exec_in_place(child);
  plan.argv[0] = argument_zero;
  for (const int signal : plan.to_default) {
    signals::reapply(signal);
  }
  for (const int signal : plan.to_ignore) {
    signals::reapply(signal);
  }
  if (old_mask != kNotReplaced) {
    raw_syscall(SYS_rt_sigprocmask, SIG_SETMASK, &old_mask, nullptr, sizeof old_mask);
  }
  return error;
}

int exec_failure_status(int error) {
  switch (error) {
    case EBADF: return 1;
    case ENOENT:
    case ENOTDIR:
    case ELOOP:
    case ENAMETOOLONG: return 127;
    default: return 126;
  }
}

}  // namespace sh

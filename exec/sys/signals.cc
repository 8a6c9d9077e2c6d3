// SPDX-License-Identifier: GPL-3.0-or-later
// Dispositions of signals and what came (XCU 2.12). Each signal's state is asked of the kernel once, before it is first
// changed, and then kept here, so that a request for what is so already costs no system call.
// SIGCHLD is never ignored in the kernel's eyes, which would then keep no status of a child for wait (XSH _Exit): the
// shell only counts it as ignored, and what it executes finds it so.
#include "exec/sys/signals.h"

#include <bit>
#include <cstdint>

namespace sh::signals {

volatile sig_atomic_t any_pending = 0;

namespace {

enum class Current : uint8_t {
  Unknown,  // not asked yet
  Default,
  Ignored,          // for us and our children
  IgnoredForShell,  // children get the entry disposition
  Caught,
};

struct State {
  Current current;
  bool ignored_at_entry;  // known where current is
};

constinit State states[kCount] = {};
constinit volatile sig_atomic_t pending[kCount] = {};
/// Bit n - 1 for signal n: what a spawn must know without looking at every signal.
constinit uint64_t caught_set = 0;
constinit uint64_t shell_ignored_set = 0;
constinit sigset_t mask_at_entry = {};
constinit bool entry_mask_known = false;

extern "C" void note_signal(int signal) {
  pending[signal] = 1;
  any_pending = 1;
}

constexpr bool is_signal(int signal) { return signal > 0 && signal < kCount; }

constexpr uint64_t bit(int signal) { return uint64_t{1} << (signal - 1); }

bool tell_kernel(int signal, Current wanted) {
  struct sigaction action {};
  switch (wanted) {
    case Current::Unknown:
    case Current::Default: action.sa_handler = SIG_DFL; break;
    case Current::Ignored:
    case Current::IgnoredForShell: action.sa_handler = signal == SIGCHLD ? SIG_DFL : SIG_IGN; break;
    case Current::Caught: action.sa_handler = note_signal; break;
  }
  sigemptyset(&action.sa_mask);
  return sigaction(signal, &action, nullptr) == 0;
}

State& known_state(int signal) {
  State& state = states[signal];
  if (state.current == Current::Unknown) {
    struct sigaction action {};
    const bool ignored = sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
    state = {ignored ? Current::Ignored : Current::Default, ignored};
    if (ignored && signal == SIGCHLD) tell_kernel(signal, Current::Ignored);
  }
  return state;
}

constexpr bool ignores(Current current) { return current == Current::Ignored || current == Current::IgnoredForShell; }

void set(int signal, Current wanted) {
  if (!is_signal(signal)) {
    return;
  }
  State& state = known_state(signal);
  if (state.current == wanted) {
    return;
  }
  const bool same_for_kernel = ignores(state.current) && ignores(wanted);
  if (!same_for_kernel && !tell_kernel(signal, wanted)) {
    return;  // KILL, STOP and the C library's own: they stay as they are
  }
  state.current = wanted;
  caught_set = wanted == Current::Caught ? caught_set | bit(signal) : caught_set & ~bit(signal);
  shell_ignored_set =
      wanted == Current::IgnoredForShell ? shell_ignored_set | bit(signal) : shell_ignored_set & ~bit(signal);
}

/// The signals of `set` whose entry disposition was to be ignored, or was not.
int list_of(uint64_t set, bool ignored_at_entry, int* list) {
  int count = 0;
  for (; set != 0; set &= set - 1) {
    const int signal = std::countr_zero(set) + 1;
    if (states[signal].ignored_at_entry == ignored_at_entry) {
      list[count++] = signal;
    }
  }
  return count;
}

}  // namespace

int take_pending() {
  if (any_pending == 0) {
    return 0;
  }
  any_pending = 0;  // before looking: one that comes now is seen, here or the next time
  int taken = 0;
  for (int signal = 1; signal < kCount; ++signal) {
    if (pending[signal] == 0) {
      continue;
    }
    if (taken != 0) {
      any_pending = 1;
      break;
    }
    pending[signal] = 0;
    taken = signal;
  }
  return taken;
}

bool is_pending(int signal) { return is_signal(signal) && pending[signal] != 0; }

void clear_pending() {
  any_pending = 0;
  for (volatile sig_atomic_t& flag : pending) {
    flag = 0;
  }
}

bool ignored_at_entry(int signal) { return is_signal(signal) && known_state(signal).ignored_at_entry; }

void catch_signal(int signal) { set(signal, Current::Caught); }

void ignore_signal(int signal) { set(signal, Current::Ignored); }

void ignore_for_shell(int signal) { set(signal, Current::IgnoredForShell); }

void restore_signal(int signal) { set(signal, ignored_at_entry(signal) ? Current::Ignored : Current::Default); }

void default_signal(int signal) { set(signal, Current::Default); }

bool any_caught() { return caught_set != 0; }

int signals_to_reset(int* to_default) {
  return list_of(caught_set | shell_ignored_set, /*ignored_at_entry=*/false, to_default);
}

int signals_to_ignore_again(int* to_ignore) {
  int count = list_of(caught_set, /*ignored_at_entry=*/true, to_ignore);
  if (states[SIGCHLD].current == Current::Ignored) to_ignore[count++] = SIGCHLD;
  return count;
}

void keep_child_statuses() { (void)known_state(SIGCHLD); }

void reapply(int signal) {
  if (is_signal(signal) && states[signal].current != Current::Unknown) {
    tell_kernel(signal, states[signal].current);
  }
}

const sigset_t& entry_mask() {
  if (!entry_mask_known) {
    sigprocmask(SIG_BLOCK, nullptr, &mask_at_entry);
    entry_mask_known = true;
  }
  return mask_at_entry;
}

void reset_caught_in_child() {
  for (uint64_t rest = caught_set | shell_ignored_set; rest != 0; rest &= rest - 1) {
    restore_signal(std::countr_zero(rest) + 1);
  }
  clear_pending();
}

}  // namespace sh::signals

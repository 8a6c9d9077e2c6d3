// SPDX-License-Identifier: GPL-3.0-or-later
// Signals: names, dispositions, and the only globals of the shell, the flags that handlers set.
#pragma once

#include <csignal>
#include <string>
#include <string_view>

namespace sh::signals {

inline constexpr int kCount = 65;  // 1 .. 64; 0 is EXIT in `trap` and the null signal in `kill`

/// Set by the handler, cleared by take_pending(). Read it before anything that may block, at every safe point.
extern volatile sig_atomic_t any_pending;

/// The lowest signal number that came and was not yet taken, or 0; clears it.
int take_pending();
/// Whether `signal` came and has not been taken.
bool is_pending(int signal);
/// Forgets what came (a fork child starts clean).
void clear_pending();

/// Whether `signal` was ignored when the shell started (asked of the kernel once a signal, before we first change it).
bool ignored_at_entry(int signal);

/// Dispositions of this process. catch_signal's handler sets the flags above, and is installed without SA_RESTART so
/// that blocking calls return EINTR. All three do nothing where the disposition is already so.
void catch_signal(int signal);
void ignore_signal(int signal);
/// As ignore_signal, but for the shell alone (an interactive one's INT, QUIT, TERM, TSTP, TTIN, TTOU): children get the
/// entry disposition back.
void ignore_for_shell(int signal);
/// To the default, or to ignored where it was ignored at entry.
void restore_signal(int signal);
/// To SIG_DFL whatever it was at entry (a job-control shell's own signals in its children).
void default_signal(int signal);

/// Whether a handler of ours is installed for any signal: only then must a spawn block signals (spawn.md H1).
bool any_caught();

/// What a spawned child must change: signals that we catch, or ignore for ourselves and not for our children.
/// `to_default` gets those to reset; up to kCount entries; returns how many.
int signals_to_reset(int* to_default);
/// Those that we catch though they were ignored at entry, and SIGCHLD where it counts as ignored: a child must ignore
/// them (H4). Same shape.
int signals_to_ignore_again(int* to_ignore);
/// Before the first child: a shell that was started with SIGCHLD ignored still learns how its children end.
void keep_child_statuses();
/// Tells the kernel again what the last call for `signal` asked for: after an exec in place that failed.
void reapply(int signal);

/// The signal mask that this process was started with (spawn.md H3).
const sigset_t& entry_mask();

/// In a fork child, before any shell code: signals caught, and those ignored for the shell alone, go back to their
/// entry disposition, and nothing is pending. fork_process() does it.
void reset_caught_in_child();

/// "INT" for 2; null for no signal. Real-time signals are RTMIN, RTMIN+1 ... RTMAX.
const char* name(int signal);
/// A name with or without SIG, in any case, or a number; -1 where it is neither. "0" and "EXIT" give 0.
int number(std::string_view text);
/// "Terminated", "Segmentation fault": for messages about jobs.
const char* description(int signal);

}  // namespace sh::signals

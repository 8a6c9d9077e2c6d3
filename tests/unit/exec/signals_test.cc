// SPDX-License-Identifier: GPL-3.0-or-later
// Tests of exec/sys/signals.h. What changes dispositions runs in a process of its own.
#include "exec/sys/signals.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>
#include <algorithm>
#include <vector>

#include "exec/sys/fork.h"

namespace sh {
namespace {

/// What `body` returns, 0 to 100, in a child; 100 + n where signal n ended it.
template <typename Body>
int in_child(Body body) {
  const pid_t pid = fork();
  if (pid == 0) {
    _exit(body());
  }
  int status = 0;
  waitpid(pid, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 100 + WTERMSIG(status);
}

void (*kernel_handler(int signal))(int) {
  struct sigaction action {};
  sigaction(signal, nullptr, &action);
  return action.sa_handler;
}

bool is_default(int signal) { return kernel_handler(signal) == SIG_DFL; }
bool is_ignored(int signal) { return kernel_handler(signal) == SIG_IGN; }
bool is_caught(int signal) { return !is_default(signal) && !is_ignored(signal); }

std::vector<int> to_reset() {
  int list[signals::kCount];
  return {list, list + signals::signals_to_reset(list)};
}

std::vector<int> to_ignore_again() {
  int list[signals::kCount];
  return {list, list + signals::signals_to_ignore_again(list)};
}

TEST(Signals, CaughtSignalsAreTakenLowestFirst) {
  EXPECT_EQ(in_child([] {
              signals::catch_signal(SIGUSR1);
              signals::catch_signal(SIGHUP);
              if (signals::take_pending() != 0 || signals::any_pending != 0) return 1;
              raise(SIGUSR1);
              raise(SIGHUP);
              raise(SIGHUP);
              if (signals::any_pending == 0 || !signals::is_pending(SIGUSR1)) return 2;
              if (signals::take_pending() != SIGHUP) return 3;
              if (signals::is_pending(SIGHUP) || signals::any_pending == 0) return 4;
              if (signals::take_pending() != SIGUSR1) return 5;
              if (signals::any_pending != 0 || signals::take_pending() != 0) return 6;
              return 0;
            }),
            0);
}

TEST(Signals, ClearPendingForgetsAll) {
  EXPECT_EQ(in_child([] {
              signals::catch_signal(SIGUSR1);
              raise(SIGUSR1);
              signals::clear_pending();
              return signals::any_pending == 0 && signals::take_pending() == 0 ? 0 : 1;
            }),
            0);
}

TEST(Signals, ACaughtSignalInterruptsABlockingCall) {
  EXPECT_EQ(in_child([] {
              signals::catch_signal(SIGALRM);
              ualarm(20'000, 0);
              int ends[2];
              char byte;
              if (pipe(ends) != 0) return 1;
              return read(ends[0], &byte, 1) < 0 && errno == EINTR ? 0 : 2;
            }),
            0);
}

TEST(Signals, DispositionsFollowTheCalls) {
  EXPECT_EQ(in_child([] {
              signal(SIGTERM, SIG_DFL);
              signals::catch_signal(SIGTERM);
              if (!is_caught(SIGTERM) || !signals::any_caught()) return 1;
              signals::ignore_signal(SIGTERM);
              if (!is_ignored(SIGTERM) || signals::any_caught()) return 2;
              signals::restore_signal(SIGTERM);
              if (!is_default(SIGTERM)) return 3;
              signals::ignore_for_shell(SIGTERM);
              if (!is_ignored(SIGTERM)) return 4;
              signals::default_signal(SIGTERM);
              return is_default(SIGTERM) ? 0 : 5;
            }),
            0);
}

TEST(Signals, RestoreGivesBackTheEntryDisposition) {
  EXPECT_EQ(in_child([] {
              signal(SIGHUP, SIG_IGN);
              if (!signals::ignored_at_entry(SIGHUP)) return 1;
              signals::catch_signal(SIGHUP);
              if (!signals::ignored_at_entry(SIGHUP)) return 2;
              signals::restore_signal(SIGHUP);
              if (!is_ignored(SIGHUP)) return 3;
              signals::default_signal(SIGHUP);
              return is_default(SIGHUP) ? 0 : 4;
            }),
            0);
}

TEST(Signals, KillStopAndNonsenseAreLeftAlone) {
  EXPECT_EQ(in_child([] {
              for (const int signal : {SIGKILL, SIGSTOP, 32, 33, 0, -1, 65, 1000}) {
                signals::catch_signal(signal);
                signals::ignore_signal(signal);
                signals::restore_signal(signal);
                if (signals::ignored_at_entry(signal) || signals::is_pending(signal)) return 1;
              }
              return signals::any_caught() || !to_reset().empty() ? 2 : 0;
            }),
            0);
}

TEST(Signals, ChildrenResetWhatIsCaughtOrIgnoredForTheShell) {
  EXPECT_EQ(in_child([] {
              for (const int signal : {SIGINT, SIGQUIT, SIGTSTP, SIGUSR2, SIGHUP}) {
                ::signal(signal, SIG_DFL);
              }
              signals::catch_signal(SIGUSR2);
              signals::catch_signal(64);
              signals::ignore_for_shell(SIGTSTP);
              signals::ignore_signal(SIGQUIT);
              if (to_reset() != std::vector<int>{SIGUSR2, SIGTSTP, 64}) return 1;
              signals::ignore_signal(SIGTSTP);  // `trap '' TSTP`: for children too
              if (to_reset() != std::vector<int>{SIGUSR2, 64}) return 2;
              signals::ignore_for_shell(SIGTSTP);
              signals::restore_signal(64);
              return to_reset() == std::vector<int>{SIGUSR2, SIGTSTP} && to_ignore_again().empty() ? 0 : 3;
            }),
            0);
}

TEST(Signals, WhatWasIgnoredAtEntryIsNotReset) {
  EXPECT_EQ(in_child([] {
              signal(SIGINT, SIG_IGN);
              signal(SIGQUIT, SIG_IGN);
              signals::ignore_for_shell(SIGQUIT);
              signals::catch_signal(SIGINT);
              return to_reset().empty() && to_ignore_again() == std::vector<int>{SIGINT} ? 0 : 1;
            }),
            0);
}

TEST(Signals, ResetInAChild) {
  EXPECT_EQ(in_child([] {
              signal(SIGINT, SIG_IGN);
              signal(SIGUSR1, SIG_DFL);
              signal(SIGTTOU, SIG_DFL);
              signals::catch_signal(SIGINT);
              signals::catch_signal(SIGUSR1);
              signals::ignore_for_shell(SIGTTOU);
              signals::ignore_signal(SIGUSR2);
              raise(SIGUSR1);
              signals::reset_caught_in_child();
              if (!is_ignored(SIGINT) || !is_default(SIGUSR1) || !is_default(SIGTTOU)) return 1;
              return is_ignored(SIGUSR2) && signals::any_pending == 0 && !signals::any_caught() ? 0 : 2;
            }),
            0);
}

TEST(Signals, ReapplyRestoresWhatTheKernelLost) {
  EXPECT_EQ(in_child([] {
              signals::catch_signal(SIGUSR1);
              signal(SIGUSR1, SIG_DFL);
              signals::catch_signal(SIGUSR1);  // believed to be so already
              if (!is_default(SIGUSR1)) return 1;
              signals::reapply(SIGUSR1);
              return is_caught(SIGUSR1) ? 0 : 2;
            }),
            0);
}

TEST(Signals, EntryMaskIsTheOneThatWeGot) {
  EXPECT_EQ(in_child([] {
              sigset_t mask;
              sigemptyset(&mask);
              sigaddset(&mask, SIGUSR1);
              sigprocmask(SIG_SETMASK, &mask, nullptr);
              const sigset_t& entry = signals::entry_mask();
              sigaddset(&mask, SIGTERM);
              sigprocmask(SIG_SETMASK, &mask, nullptr);
              return sigismember(&entry, SIGUSR1) == 1 && sigismember(&signals::entry_mask(), SIGTERM) == 0 ? 0 : 1;
            }),
            0);
}

TEST(Fork, ChildStartsWithoutHandlersAndWithTheSameMask) {
  EXPECT_EQ(in_child([] {
              signal(SIGUSR1, SIG_DFL);
              signals::catch_signal(SIGUSR1);
              raise(SIGUSR1);
              sigset_t before;
              sigprocmask(SIG_BLOCK, nullptr, &before);
              const pid_t pid = sys::fork_process();
              if (pid < 0) return 1;
              sigset_t after;
              sigprocmask(SIG_BLOCK, nullptr, &after);
              for (int signal = 1; signal < 65; ++signal) {
                if (sigismember(&before, signal) != sigismember(&after, signal)) _exit(2);
              }
              if (pid == 0) {
                _exit(is_default(SIGUSR1) && signals::any_pending == 0 ? 0 : 3);
              }
              int status = 0;
              waitpid(pid, &status, 0);
              if (!is_caught(SIGUSR1) || signals::take_pending() != SIGUSR1) return 4;
              return WEXITSTATUS(status);
            }),
            0);
}

TEST(Fork, WaitsBetweenTriesAndGivesUp) {
  EXPECT_EQ(in_child([] {
              for (int retry = 0; retry < 4; ++retry) {
                if (!sys::wait_before_retry(retry)) return 1;
              }
              if (sys::wait_before_retry(4)) return 2;
              signals::catch_signal(SIGUSR1);
              raise(SIGUSR1);
              return sys::wait_before_retry(0) ? 3 : 0;
            }),
            0);
}

TEST(SignalNames, Names) {
  EXPECT_STREQ(signals::name(0), "EXIT");
  EXPECT_STREQ(signals::name(1), "HUP");
  EXPECT_STREQ(signals::name(9), "KILL");
  EXPECT_STREQ(signals::name(16), "STKFLT");
  EXPECT_STREQ(signals::name(29), "IO");
  EXPECT_STREQ(signals::name(31), "SYS");
  EXPECT_STREQ(signals::name(34), "RTMIN");
  EXPECT_STREQ(signals::name(35), "RTMIN+1");
  EXPECT_STREQ(signals::name(49), "RTMIN+15");
  EXPECT_STREQ(signals::name(50), "RTMAX-14");
  EXPECT_STREQ(signals::name(63), "RTMAX-1");
  EXPECT_STREQ(signals::name(64), "RTMAX");
}

TEST(SignalNames, NoNameForNoSignal) {
  for (const int signal : {-1, 32, 33, 65, 1000}) {
    EXPECT_EQ(signals::name(signal), nullptr) << signal;
  }
}

TEST(SignalNames, EveryNameReadsBack) {
  for (int signal = 0; signal < signals::kCount; ++signal) {
    if (const char* name = signals::name(signal)) {
      EXPECT_EQ(signals::number(name), signal);
      EXPECT_EQ(signals::number(std::string("SIG") + name), signal);
      EXPECT_EQ(signals::number(std::to_string(signal)), signal);
    }
  }
}

TEST(SignalNames, AnyCaseAndPrefix) {
  EXPECT_EQ(signals::number("int"), 2);
  EXPECT_EQ(signals::number("SigTerm"), 15);
  EXPECT_EQ(signals::number("sigrtmin+2"), 36);
  EXPECT_EQ(signals::number("rtmax-30"), 34);
  EXPECT_EQ(signals::number("RTMIN+30"), 64);
  EXPECT_EQ(signals::number("exit"), 0);
}

TEST(SignalNames, Aliases) {
  EXPECT_EQ(signals::number("IOT"), 6);
  EXPECT_EQ(signals::number("CLD"), 17);
  EXPECT_EQ(signals::number("SIGPOLL"), 29);
}

TEST(SignalNames, Numbers) {
  EXPECT_EQ(signals::number("0"), 0);
  EXPECT_EQ(signals::number("64"), 64);
  EXPECT_EQ(signals::number("007"), 7);
  for (const char* bad : {"65", "-1", "+1", "1x", "99999999999999999999", " 1"}) {
    EXPECT_EQ(signals::number(bad), -1) << bad;
  }
}

TEST(SignalNames, WhatIsNoName) {
  for (const char* bad : {"", "SIG", "SIGSIGINT", "INTX", "IN", "SIG2", "RTMIN+", "RTMIN-1", "RTMAX+1", "RTMIN+31",
                          "RTMAX-31", "RTMIN1", "INT ", "ERR"}) {
    EXPECT_EQ(signals::number(bad), -1) << bad;
  }
}

TEST(SignalNames, Descriptions) {
  EXPECT_STREQ(signals::description(1), "Hangup");
  EXPECT_STREQ(signals::description(9), "Killed");
  EXPECT_STREQ(signals::description(11), "Segmentation fault");
  EXPECT_STREQ(signals::description(13), "Broken pipe");
  EXPECT_STREQ(signals::description(15), "Terminated");
  EXPECT_STREQ(signals::description(36), "Real-time signal 2");
  EXPECT_STREQ(signals::description(64), "Real-time signal 30");
  EXPECT_STREQ(signals::description(32), "Unknown signal");
}

TEST(SignalNames, DescriptionsAreThoseOfTheCLibrary) {
  for (int signal = 1; signal < signals::kCount; ++signal) {
    if (signals::name(signal) != nullptr) {
      EXPECT_STREQ(signals::description(signal), strsignal(signal)) << signal;
    }
  }
}

}  // namespace
}  // namespace sh

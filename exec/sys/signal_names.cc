// SPDX-License-Identifier: GPL-3.0-or-later
// Names of signals (XBD <signal.h>, `kill -l`, `trap`), Linux's own and the real-time ones among them, and the words
// that messages about jobs use. The numbers are those of x86-64 and aarch64.
#include <csignal>

#include "exec/sys/signals.h"

namespace sh::signals {
namespace {

struct Signal {
  const char* name;
  const char* description;
};

constexpr int kStandardCount = 32;
constexpr Signal kStandard[kStandardCount] = {
    {"EXIT", "Exit"},
    {"HUP", "Hangup"},
    {"INT", "Interrupt"},
    {"QUIT", "Quit"},
    {"ILL", "Illegal instruction"},
    {"TRAP", "Trace/breakpoint trap"},
    {"ABRT", "Aborted"},
    {"BUS", "Bus error"},
    {"FPE", "Floating point exception"},
    {"KILL", "Killed"},
    {"USR1", "User defined signal 1"},
    {"SEGV", "Segmentation fault"},
    {"USR2", "User defined signal 2"},
    {"PIPE", "Broken pipe"},
    {"ALRM", "Alarm clock"},
    {"TERM", "Terminated"},
    {"STKFLT", "Stack fault"},
    {"CHLD", "Child exited"},
    {"CONT", "Continued"},
    {"STOP", "Stopped (signal)"},
    {"TSTP", "Stopped"},
    {"TTIN", "Stopped (tty input)"},
    {"TTOU", "Stopped (tty output)"},
    {"URG", "Urgent I/O condition"},
    {"XCPU", "CPU time limit exceeded"},
    {"XFSZ", "File size limit exceeded"},
    {"VTALRM", "Virtual timer expired"},
    {"PROF", "Profiling timer expired"},
    {"WINCH", "Window changed"},
    {"IO", "I/O possible"},
    {"PWR", "Power failure"},
    {"SYS", "Bad system call"},
};
static_assert(SIGHUP == 1 && SIGUSR1 == 10 && SIGCHLD == 17 && SIGTTOU == 22 && SIGSYS == 31);

/// From SIGRTMIN up, then down from SIGRTMAX: as sig2str() divides them.
constexpr Signal kFromMinimum[] = {
    {"RTMIN", "Real-time signal 0"},     {"RTMIN+1", "Real-time signal 1"},   {"RTMIN+2", "Real-time signal 2"},
    {"RTMIN+3", "Real-time signal 3"},   {"RTMIN+4", "Real-time signal 4"},   {"RTMIN+5", "Real-time signal 5"},
    {"RTMIN+6", "Real-time signal 6"},   {"RTMIN+7", "Real-time signal 7"},   {"RTMIN+8", "Real-time signal 8"},
    {"RTMIN+9", "Real-time signal 9"},   {"RTMIN+10", "Real-time signal 10"}, {"RTMIN+11", "Real-time signal 11"},
    {"RTMIN+12", "Real-time signal 12"}, {"RTMIN+13", "Real-time signal 13"}, {"RTMIN+14", "Real-time signal 14"},
    {"RTMIN+15", "Real-time signal 15"},
};
constexpr Signal kFromMaximum[] = {
    {"RTMAX", "Real-time signal 30"},    {"RTMAX-1", "Real-time signal 29"},  {"RTMAX-2", "Real-time signal 28"},
    {"RTMAX-3", "Real-time signal 27"},  {"RTMAX-4", "Real-time signal 26"},  {"RTMAX-5", "Real-time signal 25"},
    {"RTMAX-6", "Real-time signal 24"},  {"RTMAX-7", "Real-time signal 23"},  {"RTMAX-8", "Real-time signal 22"},
    {"RTMAX-9", "Real-time signal 21"},  {"RTMAX-10", "Real-time signal 20"}, {"RTMAX-11", "Real-time signal 19"},
    {"RTMAX-12", "Real-time signal 18"}, {"RTMAX-13", "Real-time signal 17"}, {"RTMAX-14", "Real-time signal 16"},
};

constexpr int kFromMinimumCount = sizeof kFromMinimum / sizeof kFromMinimum[0];
constexpr int kFromMaximumCount = sizeof kFromMaximum / sizeof kFromMaximum[0];

/// Null for a number that is no signal, or one that the C library keeps for itself.
const Signal* find(int signal) {
  if (signal >= 0 && signal < kStandardCount) {
    return &kStandard[signal];
  }
  const int from_minimum = signal - SIGRTMIN;
  const int from_maximum = SIGRTMAX - signal;
  if (from_minimum < 0 || from_maximum < 0) {
    return nullptr;
  }
  if (from_minimum < kFromMinimumCount) {
    return &kFromMinimum[from_minimum];
  }
  return from_maximum < kFromMaximumCount ? &kFromMaximum[from_maximum] : nullptr;
}

constexpr char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Removes `prefix`, in any case, from the beginning of `text`.
bool take_prefix(std::string_view& text, std::string_view prefix) {
  if (text.size() < prefix.size()) {
    return false;
  }
  for (size_t i = 0; i < prefix.size(); ++i) {
    if (upper(text[i]) != prefix[i]) {
      return false;
    }
  }
  text.remove_prefix(prefix.size());
  return true;
}

bool is_name(std::string_view text, std::string_view name) { return take_prefix(text, name) && text.empty(); }

/// Digits only, 0 .. kCount - 1; else -1.
int decimal(std::string_view text) {
  if (text.empty()) {
    return -1;
  }
  int value = 0;
  for (const char c : text) {
    if (!is_digit(c)) {
      return -1;
    }
    value = value * 10 + (c - '0');
    if (value >= kCount) {
      return -1;
    }
  }
  return value;
}

/// RTMIN, RTMIN+n, RTMAX, RTMAX-n with any n that stays in the range.
int real_time_number(std::string_view text) {
  int base = 0;
  char sign = 0;
  if (take_prefix(text, "RTMIN")) {
    base = SIGRTMIN;
    sign = '+';
  } else if (take_prefix(text, "RTMAX")) {
    base = SIGRTMAX;
    sign = '-';
  } else {
    return -1;
  }
  if (text.empty()) {
    return base;
  }
  const int offset = text.front() == sign ? decimal(text.substr(1)) : -1;
  const int signal = sign == '+' ? base + offset : base - offset;
  return offset >= 0 && signal >= SIGRTMIN && signal <= SIGRTMAX ? signal : -1;
}

struct Alias {
  std::string_view name;
  int signal;
};
constexpr Alias kAliases[] = {{"IOT", SIGIOT}, {"CLD", SIGCHLD}, {"POLL", SIGPOLL}};

}  // namespace

const char* name(int signal) {
  const Signal* found = find(signal);
  return found != nullptr ? found->name : nullptr;
}

int number(std::string_view text) {
  if (!text.empty() && is_digit(text.front())) {
    return decimal(text);
  }
  (void)take_prefix(text, "SIG");
  for (int signal = 0; signal < kStandardCount; ++signal) {
    if (is_name(text, kStandard[signal].name)) {
      return signal;
    }
  }
  for (const Alias& alias : kAliases) {
    if (is_name(text, alias.name)) {
      return alias.signal;
    }
  }
  return real_time_number(text);
}

const char* description(int signal) {
  const Signal* found = find(signal);
  return found != nullptr ? found->description : "Unknown signal";
}

}  // namespace sh::signals

// SPDX-License-Identifier: GPL-3.0-or-later
// kill [-s signal | -n number | -signal] pid..., kill -l [status...] (XCU kill).
#include <sys/types.h>

#include <cerrno>
#include <charconv>
#include <csignal>

#include "builtins/builtins.h"
#include "exec/diagnostics.h"
#include "exec/jobs/wait.h"
#include "exec/state/shell.h"
#include "exec/sys/signals.h"

namespace sh::builtins {

namespace {

bool is_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// The number of a signal by name or number; -1 where there is none. EXIT is a condition of `trap`, no signal.
int signal_of(std::string_view text) {
  const int signal = signals::number(text);
  if (signal == 0) return is_digits(text) ? 0 : -1;
  return signal < signals::kCount ? signal : -1;
}

// ---- kill -l

Outcome list_all(BuiltinCall& call) {
  for (int signal = 1; signal < signals::kCount; ++signal) {
    const char* name = signals::name(signal);
    if (name == nullptr) continue;
    call.out.put(name);
    call.out.put('\n');
  }
  return {0};
}

/// For a number, of a signal or of an exit status above 128, the name; for a name the number.
bool list_one(BuiltinCall& call, std::string_view operand) {
  if (!is_digits(operand)) {
    const int signal = signal_of(operand);
    if (signal < 0) return false;
    call.out.put(std::to_string(signal));
    call.out.put('\n');
    return true;
  }
  int number = 0;
  auto [end, error] = std::from_chars(operand.data(), operand.data() + operand.size(), number);
  if (error != std::errc()) return false;
  if (number > 128) number -= 128;
  if (number >= signals::kCount) return false;
  const char* name = number == 0 ? "EXIT" : signals::name(number);
  if (name == nullptr) return false;
  call.out.put(name);
  call.out.put('\n');
  return true;
}

Outcome list_signals(BuiltinCall& call, FieldSpan operands) {
  if (!operands.empty() && operands[0] == "--") operands = operands.subspan(1);
  if (operands.empty()) return list_all(call);
  Outcome outcome;
  for (Field operand : operands) {
    if (!list_one(call, operand)) {
      outcome = call.fail(1, "{}: not a signal or the exit status of one", visible(operand));
    }
  }
  return outcome;
}

// ---- Sending

/// A stopped job would only get the signal when somebody continues it. One that was told to stop a moment ago may not be
/// known to have stopped; continuing one that runs does nothing.
bool needs_continuing(int signal) { return signal == SIGTERM || signal == SIGHUP; }

/// 0 or an errno. A job without job control has no process group of its own: its processes are signalled one by one.
int signal_job(Job& job, int signal) {
  if (job.group != 0) {
    if (::kill(-job.group, signal) < 0) return errno;
    if (needs_continuing(signal)) (void)::kill(-job.group, SIGCONT);
    return 0;
  }
  int error = ESRCH;
  for (const Process& process : job.processes) {
    if (process.state == ProcessState::Done) continue;
    const int failed = ::kill(process.pid, signal) < 0 ? errno : 0;
    if (failed == 0 && needs_continuing(signal)) (void)::kill(process.pid, SIGCONT);
    if (error != 0) error = failed;
  }
  return error;
}

bool parse_pid(std::string_view text, pid_t& pid) {
  if (!is_digits(text.starts_with('-') || text.starts_with('+') ? text.substr(1) : text)) return false;
  if (text.front() == '+') text.remove_prefix(1);
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), pid);
  return error == std::errc() && end == text.data() + text.size();
}

bool send_to(BuiltinCall& call, int signal, Field target) {
  int error = 0;
  if (target.starts_with('%')) {
    reap_children(call.shell);  // which job is current depends on it
    const JobTable::Lookup lookup = call.shell.jobs.find_id(target);
    if (lookup.job == nullptr) {
      call.error("{}: {}", visible(target), lookup_error_text(lookup.error));
      return false;
    }
    error = signal_job(*lookup.job, signal);
  } else {
    pid_t pid = 0;
    if (!parse_pid(target, pid)) {
      call.error("{}: neither a process ID nor a job ID", visible(target));
      return false;
    }
    error = ::kill(pid, signal) < 0 ? errno : 0;
  }
  if (error == 0) return true;
  call.error("{}: {}", visible(target), errno_text(error));
  return false;
}

Outcome send_to_all(BuiltinCall& call, int signal, FieldSpan targets) {
  if (targets.empty()) return call.usage_error("no process given");
  Outcome outcome;
  for (Field target : targets) {
    if (!send_to(call, signal, target)) outcome.status = 1;
  }
  return outcome;
}

/// The signal of the option `option` ("-s", "-sNAME", "-NAME", "-9"), with `next` as what follows it; `used` counts the
/// arguments it takes. -1 where it names no signal.
int signal_option(BuiltinCall& call, Field option, const Field* next, size_t& used, Outcome& outcome) {
  std::string_view text = option.substr(1);
  int signal = signal_of(text);  // -TERM, -9; also -stop, which is not -s top
  if (signal >= 0) return signal;
  if (text.front() == 's' || text.front() == 'n') {
    const bool by_number = text.front() == 'n';
    text.remove_prefix(1);
    if (text.empty()) {
      if (next == nullptr) {
        outcome = call.usage_error(fmt::format("-{}: no signal given", option[1]));
        return -1;
      }
      text = *next;
      used = 2;
    }
    signal = by_number && !is_digits(text) ? -1 : signal_of(text);
  }
  if (signal < 0) outcome = call.fail(1, "{}: no such signal", visible(text));
  return signal;
}

}  // namespace

Outcome kill(BuiltinCall& call) {
  FieldSpan arguments = call.operands();
  int signal = SIGTERM;
  // Only the first argument can be an option: behind it -5 is a process group (XCU kill, OPERANDS).
  if (!arguments.empty() && arguments[0].size() > 1 && arguments[0][0] == '-' && arguments[0] != "--") {
    if (arguments[0] == "-l") return list_signals(call, arguments.subspan(1));
    Outcome outcome;
    size_t used = 1;
    signal = signal_option(call, arguments[0], arguments.size() > 1 ? &arguments[1] : nullptr, used, outcome);
    if (signal < 0) return outcome;
    arguments = arguments.subspan(used);
  }
  if (!arguments.empty() && arguments[0] == "--") arguments = arguments.subspan(1);
  // A loop of built-ins asks by `kill -0` whether a child still runs: one that has ended must not count as there.
  if (!call.shell.jobs.empty()) reap_children(call.shell);
  return send_to_all(call, signal, arguments);
}

}  // namespace sh::builtins

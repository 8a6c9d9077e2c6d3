// SPDX-License-Identifier: GPL-3.0-or-later
// ulimit [-H|-S] -a, ulimit [-H|-S] [-c|-d|-f|...] [newlimit] (XCU ulimit), with all limits that Linux has.
#include <fmt/format.h>
#include <sys/resource.h>

#include <cerrno>
#include <charconv>
#include <cstdint>
#include <iterator>
#include <vector>

#include "builtins/builtins.h"
#include "exec/diagnostics.h"

namespace sh::builtins {

namespace {

struct Limit {
  char letter;
  decltype(RLIMIT_NOFILE) resource;
  uint16_t unit;  // in bytes, or 1
  const char* name;
  const char* unit_name;
  bool listed = true;  // by -a; false: another letter for the same
};

constexpr Limit kLimits[] = {
    {'c', RLIMIT_CORE, 512, "core file size", "512-byte units"},
    {'d', RLIMIT_DATA, 1024, "data segment size", "kilobytes"},
    {'e', RLIMIT_NICE, 1, "scheduling priority", ""},
    {'f', RLIMIT_FSIZE, 512, "file size", "512-byte units"},
    {'i', RLIMIT_SIGPENDING, 1, "pending signals", ""},
    {'l', RLIMIT_MEMLOCK, 1024, "locked memory", "kilobytes"},
    {'m', RLIMIT_RSS, 1024, "resident memory", "kilobytes"},
    {'n', RLIMIT_NOFILE, 1, "open files", ""},
    {'p', RLIMIT_NPROC, 1, "processes of the user", "", false},  // dash, mksh
    {'q', RLIMIT_MSGQUEUE, 1, "message queues", "bytes"},
    {'r', RLIMIT_RTPRIO, 1, "real-time priority", ""},
    {'R', RLIMIT_RTTIME, 1, "real-time run", "microseconds"},
    {'s', RLIMIT_STACK, 1024, "stack size", "kilobytes"},
    {'t', RLIMIT_CPU, 1, "processor time", "seconds"},
    {'u', RLIMIT_NPROC, 1, "processes of the user", ""},
    {'v', RLIMIT_AS, 1024, "address space", "kilobytes"},
    {'w', RLIMIT_LOCKS, 1, "file locks", "", false},  // dash
    {'x', RLIMIT_LOCKS, 1, "file locks", ""},
};

const Limit* find_limit(char letter) {
  for (const Limit& limit : kLimits) {
    if (limit.letter == letter) return &limit;
  }
  return nullptr;
}

struct Request {
  bool hard = false;
  bool soft = false;
  bool all = false;
  std::vector<const Limit*> limits;

  /// Takes an option; false where there is none of the letter.
  bool take(char letter) {
    const Limit* limit = find_limit(letter);
    if (limit != nullptr) limits.push_back(limit);
    hard |= letter == 'H';
    soft |= letter == 'S';
    all |= letter == 'a';
    return limit != nullptr || letter == 'H' || letter == 'S' || letter == 'a';
  }
};

Outcome system_failure(BuiltinCall& call, const Limit& limit, const char* what) {
  const int error = errno;
  return call.fail(1, "{}: cannot {}: {}", limit.name, what, errno_text(error));
}

void put_value(std::string& out, const Limit& limit, rlim_t value) {
  if (value == RLIM_INFINITY) {
    out += "unlimited\n";
  } else {
    fmt::format_to(std::back_inserter(out), "{}\n", value / limit.unit);
  }
}

/// "file size               (512-byte units, -f) unlimited", or the value alone.
Outcome show(BuiltinCall& call, const Request& request, const Limit& limit, bool labelled) {
  struct rlimit values = {};
  if (getrlimit(limit.resource, &values) < 0) return system_failure(call, limit, "read the limit");
  std::string& out = call.out.buffer();
  if (labelled) {
    const bool with_unit = limit.unit_name[0] != '\0';
    const std::string unit = fmt::format("({}{}-{})", limit.unit_name, with_unit ? ", " : "", limit.letter);
    fmt::format_to(std::back_inserter(out), "{:<22} {:>20} ", limit.name, unit);
  }
  // Where both are asked for, the soft limit is the one in force.
  put_value(out, limit, request.hard && !request.soft ? values.rlim_max : values.rlim_cur);
  return {0};
}

enum class Parsed : uint8_t { Good, NoNumber, TooLarge };

Parsed parse_value(std::string_view text, const Limit& limit, const struct rlimit& now, rlim_t& value) {
  if (text == "unlimited" || text == "hard" || text == "soft") {
    value = text == "hard" ? now.rlim_max : text == "soft" ? now.rlim_cur : RLIM_INFINITY;
    return Parsed::Good;
  }
  if (text.empty() || text.find_first_not_of("0123456789") != std::string_view::npos) return Parsed::NoNumber;
  uint64_t number = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || number > (RLIM_INFINITY - 1) / limit.unit) return Parsed::TooLarge;
  value = number * limit.unit;
  return Parsed::Good;
}

Outcome change(BuiltinCall& call, const Request& request, const Limit& limit, std::string_view text) {
  struct rlimit values = {};
  if (getrlimit(limit.resource, &values) < 0) return system_failure(call, limit, "read the limit");
  rlim_t value = 0;
  switch (parse_value(text, limit, values, value)) {
    case Parsed::Good: break;
    case Parsed::NoNumber: return call.fail(2, "{}: not a number", visible(text));
    case Parsed::TooLarge: return call.fail(2, "{}: too large a number", visible(text));
  }
  const bool both = !request.hard && !request.soft;
  if (request.hard || both) values.rlim_max = value;
  if (request.soft || both) values.rlim_cur = value;
  if (setrlimit(limit.resource, &values) < 0) return system_failure(call, limit, "set the limit");
  return {0};
}

Outcome show_all(BuiltinCall& call, const Request& request) {
  Outcome outcome;
  for (const Limit& limit : kLimits) {
    if (!limit.listed) continue;
    const Outcome shown = show(call, request, limit, true);
    if (shown.status != 0) outcome = shown;
  }
  return outcome;
}

}  // namespace

Outcome ulimit(BuiltinCall& call) {
  Request request;
  FieldSpan operands = call.operands();
  // The letters are those of the table above, so that there is one list of them (XBD 12.2, guidelines 5 and 10).
  for (; !operands.empty() && operands[0].size() > 1 && operands[0][0] == '-'; operands = operands.subspan(1)) {
    if (operands[0] == "--") {
      operands = operands.subspan(1);
      break;
    }
    for (char letter : operands[0].substr(1)) {
      if (!request.take(letter)) return call.usage_error(fmt::format("-{}: unknown option", visible({&letter, 1})));
    }
  }
  if (operands.size() > 1) return call.usage_error("too many operands");
  if (request.all) {
    if (!operands.empty() || !request.limits.empty()) return call.usage_error("-a shows all limits and sets none");
    return show_all(call, request);
  }
  if (request.limits.empty()) request.limits.push_back(find_limit('f'));
  const bool several = request.limits.size() > 1;
  if (!operands.empty()) {
    if (several) return call.usage_error("only one limit can be set");
    return change(call, request, *request.limits[0], operands[0]);
  }
  Outcome outcome;
  for (const Limit* limit : request.limits) {
    const Outcome shown = show(call, request, *limit, several);
    if (shown.status != 0) outcome = shown;
  }
  return outcome;
}

}  // namespace sh::builtins

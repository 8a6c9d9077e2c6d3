// SPDX-License-Identifier: GPL-3.0-or-later
// times (XCU 2.15): the processor times of the shell and of its children, user before system.
#include <fmt/format.h>
#include <sys/resource.h>

#include <iterator>

#include "builtins/builtins.h"
#include "builtins/options.h"

namespace sh::builtins {

namespace {

void put_time(std::string& out, const timeval& time) {
  fmt::format_to(std::back_inserter(out), "{}m{}.{:06}s", time.tv_sec / 60, time.tv_sec % 60, time.tv_usec);
}

void put_line(std::string& out, int who) {
  struct rusage usage = {};
  (void)getrusage(who, &usage);  // cannot fail with these arguments
  put_time(out, usage.ru_utime);
  out += ' ';
  put_time(out, usage.ru_stime);
  out += '\n';
}

}  // namespace

Outcome times(BuiltinCall& call) {
  OptionParser options(call);
  if (options.next() != 0) return options.outcome();
  if (!options.operands().empty()) return call.usage_error("too many operands");
  put_line(call.out.buffer(), RUSAGE_SELF);
  put_line(call.out.buffer(), RUSAGE_CHILDREN);
  return {0};
}

}  // namespace sh::builtins

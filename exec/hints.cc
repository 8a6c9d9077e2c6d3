// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/hints.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>

#include "exec/sys/fd.h"
#include "parser/parser.h"

namespace sh {

std::string not_found_help(FieldSpan arguments, std::span<const Assignment> assignments) {
  Field name = arguments[0];
  if (name.ends_with('\r')) return "the line ends in a carriage return: convert the file from CRLF to LF line ends";
  if (arguments.size() > 1 && arguments[1] == "=" && is_name(name)) {
    return fmt::format("an assignment has no spaces around `=': {}=...", name);
  }
  if (arguments.size() > 1 && arguments[1].starts_with('=') && is_name(name)) {
    return fmt::format("an assignment has no space before `=': {}{}", name, arguments[1]);
  }
  if (!assignments.empty() && assignments.back().value->literal.empty() && assignments.back().value->is(kWordLiteral)) {
    return fmt::format("an assignment has no space behind `=': {}={}", assignments.back().name.text(), name);
  }
  if (name == "[[") return "`[[' is not part of sh: use `[', or `case' for patterns";
  if (name == "function") return "`function' is not part of sh: write `name() {'";
  if (name.starts_with('[') && name.size() > 1) return "`[' is a command: a space must follow it";
  if (name.starts_with("\xe2\x80\x98") || name.starts_with("\xe2\x80\x9c")) {
    return "typographic quotes do not quote: use ' or \"";
  }
  return {};
}

std::string exec_failure_help(const char* path) {
  UniqueFd file(sys::open_file(path, O_RDONLY | O_NONBLOCK));
  if (!file) return {};
  char head[256];
  ssize_t size = ::read(file.get(), head, sizeof head);
  if (size < 3 || head[0] != '#' || head[1] != '!') return {};
  std::string_view line(head + 2, static_cast<size_t>(size - 2));
  line = line.substr(0, line.find('\n'));
  line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
  std::string interpreter(line.substr(0, line.find_first_of(" \t")));
  if (interpreter.ends_with('\r')) {
    return "its #! line ends in a carriage return: convert the file from CRLF to LF line ends";
  }
  if (::access(interpreter.c_str(), F_OK) != 0) {
    return fmt::format("its #! line names an interpreter that is not there: {}", interpreter);
  }
  if (::access(interpreter.c_str(), X_OK) != 0) {
    return fmt::format("its #! line names an interpreter that may not be executed: {}", interpreter);
  }
  return {};
}

}  // namespace sh

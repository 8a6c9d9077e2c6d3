// SPDX-License-Identifier: GPL-3.0-or-later
// Numeric arguments of printf: constants of C, as strtoimax(), strtoumax() and strtod() take them.
#include "builtins/printf_format.h"

#include <cerrno>
#include <cinttypes>
#include <cstdlib>

namespace sh {

namespace {

/// Most arguments: a few decimal digits, the first not 0. -1 where the text is anything else.
int64_t short_decimal(Field text) {
  if (text.empty() || text.size() > 18 || text[0] == '0') return -1;
  int64_t value = 0;
  for (char byte : text) {
    if (byte < '0' || byte > '9') return -1;
    value = value * 10 + (byte - '0');
  }
  return value;
}

NumberProblem problem_of(Field text, const char* end, bool out_of_range) {
  if (out_of_range) return NumberProblem::Range;
  if (end == text.data() && !text.empty()) return NumberProblem::NotNumeric;
  return end == text.data() + text.size() ? NumberProblem::None : NumberProblem::Trailing;
}

}  // namespace

NumberProblem parse_signed(Field text, int64_t& value) {
  value = short_decimal(text);
  if (value >= 0) return NumberProblem::None;
  char* end;
  errno = 0;
  value = std::strtoimax(text.data(), &end, 0);
  return problem_of(text, end, errno == ERANGE);
}

NumberProblem parse_unsigned(Field text, uint64_t& value) {
  int64_t decimal = short_decimal(text);
  value = static_cast<uint64_t>(decimal);
  if (decimal >= 0) return NumberProblem::None;
  char* end;
  errno = 0;
  value = std::strtoumax(text.data(), &end, 0);
  return problem_of(text, end, errno == ERANGE);
}

NumberProblem parse_floating(Field text, double& value) {
  char* end;
  errno = 0;
  value = std::strtod(text.data(), &end);
  return problem_of(text, end, errno == ERANGE);
}

}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces of printf that know nothing of the shell (XCU printf, XBD 5): reading a conversion specification, laying
// out what it makes, converting arguments to numbers.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "exec/state/fields.h"
#include "exec/state/output.h"

namespace sh {

/// Where a width or precision comes from: `number` itself, or an argument.
struct Measure {
  enum Source : uint8_t { None, Given, NextArgument, NumberedArgument };
  Source source = None;
  int64_t number = 0;  // the width or precision; for NumberedArgument which one, from 1
};

/// One conversion specification, as %-08.3f or %2$s.
struct Conversion {
  bool left = false;       // -
  bool zero = false;       // 0
  bool plus = false;       // +
  bool space = false;      // blank
  bool alternate = false;  // #
  bool group = false;      // '
  Measure width;
  Measure precision;
  size_t argument = 0;    // the n of %n$; 0: the next one
  char letter = 0;        // 0 where the format ends before it
  size_t size = 0;        // of its text, with the %
  bool overflow = false;  // a number in it is too big
};

/// Reads the specification that `text` begins with. Its letter may be any byte.
Conversion parse_conversion(std::string_view text);

/// How a conversion is laid out, its measures resolved. precision -1: none.
struct Layout {
  uint64_t width = 0;
  int64_t precision = -1;
};

/// Writes `body`, padded with blanks to the width. %s %b %c; `body` is cut by the caller.
void put_padded(Output& out, const Conversion& conversion, const Layout& layout, std::string_view body);
/// d i: a sign and decimal digits.
void put_signed(Output& out, const Conversion& conversion, const Layout& layout, int64_t value);
/// o u x X.
void put_unsigned(Output& out, const Conversion& conversion, const Layout& layout, uint64_t value);
/// a A e E f F g G, with the radix character of LC_NUMERIC. False where memory does not suffice.
[[nodiscard]] bool put_floating(Output& out, const Conversion& conversion, const Layout& layout, double value);

/// What was wrong with a numeric argument. The value is what could be converted.
enum class NumberProblem : uint8_t { None, NotNumeric, Trailing, Range };

NumberProblem parse_signed(Field text, int64_t& value);
/// A negative number wraps, as strtoumax() has it.
NumberProblem parse_unsigned(Field text, uint64_t& value);
NumberProblem parse_floating(Field text, double& value);

}  // namespace sh

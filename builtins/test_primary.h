// SPDX-License-Identifier: GPL-3.0-or-later
// The primaries of test (XCU test): recognising and evaluating one.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "exec/state/fields.h"
#include "exec/state/locale.h"

namespace sh {

enum class BinaryPrimary : uint8_t {
  None,
  Equal,          // = ==
  NotEqual,       // !=
  Before,         // <
  After,          // >
  NumEqual,       // -eq
  NumNotEqual,    // -ne
  NumGreater,     // -gt
  NumNotLess,     // -ge
  NumLess,        // -lt
  NumNotGreater,  // -le
  Newer,          // -nt
  Older,          // -ot
  SameFile,       // -ef
};

/// What a primary comes to.
enum class Truth : uint8_t { False, True, Error };

/// The letter of the unary primary `text` ("-f" gives 'f'), or 0.
char unary_primary(std::string_view text);
BinaryPrimary binary_primary(std::string_view text);

/// On Truth::Error, `error` says what is wrong.
Truth evaluate_unary(char letter, Field operand, std::string& error);
Truth evaluate_binary(Locale& locale, BinaryPrimary primary, Field left, Field right, std::string& error);

/// The integer that `text` is: blanks around it, a sign, decimal digits. 0, EINVAL or ERANGE.
int parse_test_integer(std::string_view text, int64_t& value);

}  // namespace sh

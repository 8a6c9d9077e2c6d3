// SPDX-License-Identifier: GPL-3.0-or-later
#include "builtins/decimal.h"

#include <limits>

namespace sh {

std::optional<int64_t> parse_decimal(std::string_view text) {
  bool negative = !text.empty() && text[0] == '-';
  if (!text.empty() && (text[0] == '-' || text[0] == '+')) text.remove_prefix(1);
  if (text.empty()) return std::nullopt;
  constexpr int64_t kMax = std::numeric_limits<int64_t>::max();
  int64_t value = 0;
  for (char byte : text) {
    if (byte < '0' || byte > '9') return std::nullopt;
    int digit = byte - '0';
    value = value > (kMax - digit) / 10 ? kMax : value * 10 + digit;
  }
  return negative ? -value : value;
}

FieldSpan operands_after_dashes(const BuiltinCall& call) {
  FieldSpan operands = call.operands();
  return !operands.empty() && operands[0] == "--" ? operands.subspan(1) : operands;
}

}  // namespace sh

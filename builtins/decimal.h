// SPDX-License-Identifier: GPL-3.0-or-later
// Operands that are decimal integers: exit, return, shift, break, continue.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "exec/state/builtin.h"

namespace sh {

/// The value of an optional sign and decimal digits; nothing where the text is anything else. Beyond 64 bits it stays at
/// the limit.
std::optional<int64_t> parse_decimal(std::string_view text);

/// The operands behind a leading `--`, for built-ins whose operand may begin with a hyphen (exit -1).
FieldSpan operands_after_dashes(const BuiltinCall& call);

}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
// Bracket expressions of patterns (XCU 2.14.1, XBD 9.3.5).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "exec/state/locale.h"

namespace sh {

/// The length of the bracket expression at the front of `pattern`, which begins with '['; 0 where no ']' closes it:
/// then the '[' stands for itself.
size_t bracket_size(std::string_view pattern);

/// Whether `bracket`, as bracket_size() found it, matches the character with this code. Ranges go by code, in every
/// locale: POSIX leaves them undefined outside of the POSIX locale, and what [a-z] means shall not depend on the user.
bool match_bracket(Locale& locale, std::string_view bracket, uint32_t code);

}  // namespace sh

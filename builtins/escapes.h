// SPDX-License-Identifier: GPL-3.0-or-later
// Backslash escapes in the texts of echo and printf (XCU echo, printf; XBD 5).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace sh {

enum class Escapes : uint8_t {
  Echo,     // \a \b \c \e \f \n \r \t \v \\, and octal as \0ooo or \ooo
  Operand,  // the same for printf's %b, and \xHH
  Format,   // printf's format: octal only as \ooo (so that \0123 is \012 and 3), no \c, and \xHH \" \'
};

/// Appends `text` with its escapes interpreted; what is none keeps its backslash. False where \c ended it: nothing of
/// what follows shall be written.
[[nodiscard]] bool append_unescaped(std::string& out, std::string_view text, Escapes escapes);

}  // namespace sh

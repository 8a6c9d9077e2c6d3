// SPDX-License-Identifier: GPL-3.0-or-later
// What a command name would run: for `command -v`, `command -V` and `type`.
#pragma once

#include "exec/state/builtin.h"

namespace sh {

enum class Description : uint8_t {
  Brief,    // command -v: what could be typed, or a pathname
  Verbose,  // command -V, type: a sentence
};

/// Writes what `name` is to the call's output, in the order in which the shell looks (XCU 2.3.1, 2.4, 2.9.1.4). False
/// where it is nothing: reported, but with Brief. `default_path`: command -p.
bool describe_command(BuiltinCall& call, Field name, Description description, bool default_path);

}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
// What running something gives back: an exit status, and how control goes on.
#pragma once

#include <cstdint>

namespace sh {

/// How control leaves what was run, ordered by severity: a loop consumes Continue and Break, a function call or `.`
/// consumes Return, the prompt of an interactive shell consumes Interrupt, nothing but the end of the shell (or of the
/// subshell) consumes Exit.
enum class Flow : uint8_t {
  Normal,
  Continue,  // `levels` loops out, the last of them goes on
  Break,     // `levels` loops out
  Return,
  Interrupt,  // SIGINT, or an error that makes an interactive shell abandon the command line (XCU 2.8.1)
  Exit,
};

struct [[nodiscard]] Outcome {
  int status = 0;
  Flow flow = Flow::Normal;
  uint16_t levels = 0;

  bool normal() const { return flow == Flow::Normal; }
};

}  // namespace sh

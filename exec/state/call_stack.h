// SPDX-License-Identifier: GPL-3.0-or-later
// Which functions, dot scripts, evals and traps are being run: the call chain of a run-time error, the scope of `return`.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "exec/state/options.h"
#include "parser/source.h"

namespace sh {

enum class FrameKind : uint8_t { Function, Dot, Eval, Trap };

struct Frame {
  FrameKind kind;
  std::string_view name;  // function or file name, "INT" for a trap, empty for eval; outlives the frame
  const Source* caller;   // where it was called from; outlives the frame
  uint32_t caller_line;
  size_t scope = 0;               // of a function: the Variables scope of its locals
  bool restores_options = false;  // `local -` was run in this function: saved_options come back when it returns
  Options saved_options{};
};

using CallStack = std::vector<Frame>;

}  // namespace sh

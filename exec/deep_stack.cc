// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/deep_stack.h"

#include "exec/diagnostics.h"
#include "exec/errors.h"
#include "exec/state/shell.h"
#include "exec/sys/stack_segment.h"

namespace sh {

namespace {

constexpr size_t kSegment = size_t{64} * 1024 * 1024;
constexpr size_t kMargin = size_t{512} * 1024;

struct Deeper {
  Shell& shell;
  Outcome (*run)(void*);
  void* argument;
  Outcome outcome;
};

void run_on_segment(void* argument, uintptr_t lowest) {
  auto& deeper = *static_cast<Deeper*>(argument);
  deeper.shell.stack_limit = lowest + kMargin;
  deeper.outcome = deeper.run(deeper.argument);
}

}  // namespace

Outcome run_deeper(Shell& shell, Outcome (*run)(void*), void* argument) {
  Deeper deeper{shell, run, argument, {}};
  uintptr_t limit = shell.stack_limit;
  bool called = false;
  if (!shell.on_stack_segment) {
    shell.on_stack_segment = true;
    called = sys::call_on_new_stack(kSegment, run_on_segment, &deeper);
    shell.on_stack_segment = false;
    shell.stack_limit = limit;
  }
  if (called) return deeper.outcome;
  report_command(shell, {}, "commands are nested too deeply");
  return consequence(shell, ErrorClass::Expansion, 2);
}

}  // namespace sh

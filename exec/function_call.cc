// SPDX-License-Identifier: GPL-3.0-or-later
// Calling functions (XCU 2.9.5).
#include "exec/diagnostics.h"
#include "exec/errors.h"
#include "exec/eval.h"
#include "exec/option_change.h"
#include "exec/state/shell.h"
#include "exec/sys/stack_segment.h"

namespace sh {

namespace {

bool stack_exhausted(const Shell& shell) {
  return reinterpret_cast<uintptr_t>(__builtin_frame_address(0)) < shell.stack_limit;
}

Outcome call_here(Shell& shell, const FunctionDef& function, FieldSpan arguments, uint8_t flags) {
  const Program* program = shell.program;
  uint32_t line = shell.line;
  uint16_t loops = shell.loop_depth;
  Parameters parameters;
  parameters.swap(shell.parameters);
  shell.parameters.borrow(arguments.subspan(1));
  shell.calls.push_back({FrameKind::Function, function.node->name.text(), current_source(shell), line});
  shell.program = function.program.get();
  shell.loop_depth = 0;
  shell.calls.back().scope = shell.variables.scope_count();
  shell.variables.push_scope();

  // A local variable or the parameters may be needed to the end: nothing in the body is the last of this process but
  // the variables and descriptors are this function's alone, so exec in place is still right.
  Outcome outcome = eval_node(shell, *function.node->body, flags);

  shell.variables.pop_scope();
  shell.loop_depth = loops;
  shell.program = program;
  shell.line = line;
  if (const Frame& frame = shell.calls.back(); frame.restores_options) restore_options(shell, frame.saved_options);
  shell.calls.pop_back();
  shell.parameters.swap(parameters);
  if (outcome.flow == Flow::Return) outcome.flow = Flow::Normal;
  return outcome;
}

/// A call on a stack of its own: recursion deeper than the process's stack allows, once and then no more.
Outcome call_on_segment(Shell& shell, const FunctionDef& function, FieldSpan arguments, uint8_t flags) {
  constexpr size_t kSegment = size_t{64} * 1024 * 1024;
  constexpr size_t kMargin = size_t{512} * 1024;
  struct Call {
    Shell& shell;
    const FunctionDef& function;
    FieldSpan arguments;
    uint8_t flags;
    Outcome outcome;
  } call{shell, function, arguments, flags, {}};
  uintptr_t limit = shell.stack_limit;
  auto run = [](void* argument, uintptr_t lowest) {
    auto& inner = *static_cast<Call*>(argument);
    inner.shell.stack_limit = lowest + kMargin;
    inner.outcome = call_here(inner.shell, inner.function, inner.arguments, inner.flags);
  };
  shell.on_stack_segment = true;
  bool called = sys::call_on_new_stack(kSegment, run, &call);
  shell.on_stack_segment = false;
  shell.stack_limit = limit;
  if (called) return call.outcome;
  report_command(shell, arguments[0], "functions are nested too deeply, and there is no memory for more stack");
  return consequence(shell, ErrorClass::Expansion, 2);
}

}  // namespace

Outcome call_function(Shell& shell, const FunctionDef& function, FieldSpan arguments, uint8_t flags) {
  if (!stack_exhausted(shell)) return call_here(shell, function, arguments, flags);
  if (!shell.on_stack_segment) return call_on_segment(shell, function, arguments, flags);
  report_command(shell, arguments[0], "functions are nested too deeply");
  return consequence(shell, ErrorClass::Expansion, 2);
}

}  // namespace sh


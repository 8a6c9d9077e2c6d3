// SPDX-License-Identifier: GPL-3.0-or-later
// Calling functions (XCU 2.9.5).
#include "exec/deep_stack.h"
#include "exec/eval.h"
#include "exec/option_change.h"
#include "exec/state/shell.h"

namespace sh {

namespace {

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

}  // namespace

Outcome call_function(Shell& shell, const FunctionDef& function, FieldSpan arguments, uint8_t flags) {
  if (shell.stack_exhausted()) [[unlikely]] {
    return run_deeper(shell, [&] { return call_here(shell, function, arguments, flags); });
  }
  return call_here(shell, function, arguments, flags);
}

}  // namespace sh

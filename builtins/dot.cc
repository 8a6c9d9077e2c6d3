// SPDX-License-Identifier: GPL-3.0-or-later
// . (XCU 2.15 dot): runs the commands of a file in this environment. Operands behind the file become the positional
// parameters while it runs.
#include "builtins/builtins.h"
#include "builtins/options.h"
#include "exec/command_search.h"
#include "exec/diagnostics.h"
#include "exec/eval.h"
#include "exec/file_input.h"
#include "exec/state/shell.h"

namespace sh::builtins {

namespace {

/// Deeper nesting than this is a file that reads itself.
constexpr size_t kMaxDepth = 1000;

Outcome run_file(BuiltinCall& call, FileInput& input, const std::string& name) {
  Shell& shell = call.shell;
  shell.calls.push_back(
      Frame{.kind = FrameKind::Dot, .name = name, .caller = current_source(shell), .caller_line = shell.line});
  Outcome outcome =
      eval_input(shell, input, static_cast<uint8_t>(call.eval_flags | (call.by_command ? kSurvivesSyntax : 0)));
  shell.calls.pop_back();
  if (outcome.flow == Flow::Return) outcome.flow = Flow::Normal;
  return outcome;
}

size_t dot_depth(const CallStack& calls) {
  size_t depth = 0;
  for (const Frame& frame : calls) depth += frame.kind == FrameKind::Dot ? 1 : 0;
  return depth;
}

}  // namespace

Outcome dot(BuiltinCall& call) {
  OptionParser options(call);
  if (options.next() != 0) return options.outcome();
  FieldSpan operands = options.operands();
  if (operands.empty()) return call.usage_error("missing file operand");
  Shell& shell = call.shell;
  if (shell.calls.size() >= kMaxDepth && dot_depth(shell.calls) >= kMaxDepth) {
    return call.fail(2, "{}: nested too deeply", operands[0]);
  }
  std::string path = search_dot(shell, operands[0]);
  if (path.empty()) return call.fail(1, "{}: {}", visible(operands[0]), errno_text(ENOENT));
  FileInput input(SourceRef(new Source(SourceKind::File, path)), shell.options, shell.private_fds);
  if (int error = input.open(path.c_str()); error != 0) {
    return call.fail(1, "{}: {}", visible(operands[0]),
                     error == ENOEXEC ? "cannot execute binary file" : errno_text(error));
  }
  if (operands.size() == 1) return run_file(call, input, path);
  Parameters saved;
  saved.swap(shell.parameters);
  shell.parameters.borrow(operands.subspan(1));
  Outcome outcome = run_file(call, input, path);
  saved.swap(shell.parameters);
  return outcome;
}

}  // namespace sh::builtins

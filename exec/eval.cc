// SPDX-License-Identifier: GPL-3.0-or-later
// The evaluator's switch, lists (XCU 2.9.3), and the loop that reads and runs complete commands.
#include "exec/eval.h"

#include "exec/deep_stack.h"
#include "exec/diagnostics.h"
#include "exec/errors.h"
#include "exec/state/shell.h"
#include "exec/sys/signals.h"
#include "parser/parser.h"

namespace sh {

Outcome eval_node(Shell& shell, const Node& node, uint8_t flags) {
  switch (node.kind) {
    case NodeKind::Simple: return eval_simple(shell, static_cast<const SimpleCommand&>(node), flags);
    case NodeKind::Pipeline: return eval_pipeline(shell, static_cast<const Pipeline&>(node), flags);
    case NodeKind::AndOr: return eval_and_or(shell, static_cast<const AndOr&>(node), flags);
    case NodeKind::List: return eval_list(shell, static_cast<const List&>(node), flags);
    case NodeKind::BraceGroup:
    case NodeKind::Subshell:
    case NodeKind::For:
    case NodeKind::Case:
    case NodeKind::If:
    case NodeKind::While:
    case NodeKind::Until:
    case NodeKind::Function: return eval_compound(shell, node, flags);
  }
  __builtin_unreachable();
}

Outcome check_errexit(const Shell& shell, Outcome outcome, uint8_t flags) {
  if (outcome.status != 0 && outcome.normal() && (flags & kErrExitIgnored) == 0 && shell.options.on(Option::ErrExit)) {
    outcome.flow = Flow::Exit;
  }
  return outcome;
}

Outcome eval_list(Shell& shell, const List& list, uint8_t flags) {
  Outcome outcome;
  for (const ListItem& item : list.items) {
    // `set -n` may be in the middle of a line: what follows is read and not executed.
    if (shell.options.on(Option::NoExec) && !shell.interactive) return outcome;
    if (item.async) {
      outcome = eval_async(shell, *item.command);
    } else {
      bool last = &item == &list.items.back();
      outcome = eval_node(shell, *item.command, last ? flags : static_cast<uint8_t>(flags & ~kLast));
    }
    if (!outcome.normal()) return outcome;
    if (signals::any_pending) {
      Outcome trapped = run_pending_traps(shell);
      if (!trapped.normal()) return trapped;
    }
  }
  return outcome;
}

Outcome eval_and_or(Shell& shell, const AndOr& and_or, uint8_t flags) {
  Outcome outcome;
  for (const AndOrItem& item : and_or.items) {
    bool first = &item == &and_or.items.front();
    bool last = &item == &and_or.items.back();
    if (!first && item.is_or == (outcome.status == 0)) continue;
    uint8_t inner = last ? flags : static_cast<uint8_t>((flags | kErrExitIgnored) & ~kLast);
    outcome = eval_node(shell, *item.pipeline, inner);
    if (!outcome.normal()) return outcome;
  }
  return outcome;
}

Outcome eval_program(Shell& shell, const ProgramRef& program, uint8_t flags) {
  if (program->body == nullptr) return {shell.last_status};
  const Program* before = shell.program;
  shell.program = program.get();
  Outcome outcome = eval_list(shell, *program->body, flags);
  shell.program = before;
  return outcome;
}

Outcome eval_input(Shell& shell, InputSource& input, uint8_t flags) {
  if (shell.stack_exhausted()) [[unlikely]] {
    return run_deeper(shell, [&] { return eval_input(shell, input, flags); });
  }
  Parser parser(shell.symbols, input, &shell.aliases);
  Outcome outcome;
  bool survives_syntax_errors = (flags & kSurvivesSyntax) != 0;
  flags &= static_cast<uint8_t>(~kSurvivesSyntax);
  uint8_t inner = static_cast<uint8_t>(flags & ~kLast);
  while (true) {
    ParseResult parsed = parser.next();
    switch (parsed.status) {
      case ParseStatus::Eof: return outcome;
      case ParseStatus::SyntaxError:
      case ParseStatus::ReadError:
        report_diag(shell, parsed.diag);
        shell.last_status = 2;
        if (survives_syntax_errors) return {2};
        return consequence(shell, ErrorClass::Syntax, 2);
      case ParseStatus::Interrupted: {
        // Signals came while the shell waited for a command: their traps run now.
        Outcome trapped = run_pending_traps(shell);
        if (!trapped.normal()) return trapped;
        continue;
      }
      case ParseStatus::Command: break;
    }
    if (parsed.program->body == nullptr) continue;
    if (shell.options.on(Option::NoExec) && !shell.interactive) continue;
    bool last = (flags & kLast) != 0 && parser.at_known_end();
    outcome = eval_program(shell, parsed.program, last ? flags : inner);
    if (!outcome.normal()) return outcome;
  }
}

Outcome eval_text(Shell& shell, std::string_view text, SourceKind kind, std::string name, uint8_t flags) {
  auto* source = new Source(kind, std::move(name));
  SourceRef held(source);
  if (kind == SourceKind::Eval && shell.line > 0) source->first_line = shell.line;
  if (const Source* outer = current_source(shell); outer != nullptr) {
    source->origin = outer->origin ? outer->origin : SourceRef(outer);
    source->origin_line = outer->origin ? outer->origin_line : shell.line;
  }
  TextInput input(text, std::move(held), source->first_line);
  return eval_input(shell, input, flags);
}

const Source* current_source(const Shell& shell) {
  return shell.program != nullptr ? shell.program->source.get() : shell.main_source.get();
}

}  // namespace sh

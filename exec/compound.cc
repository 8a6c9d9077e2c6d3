// SPDX-License-Identifier: GPL-3.0-or-later
// Compound commands and function definitions (XCU 2.9.4, 2.9.5).
#include "exec/assign.h"
#include "exec/deep_stack.h"
#include "exec/errors.h"
#include "exec/eval.h"
#include "exec/expand/expand.h"
#include "exec/expand/pattern.h"
#include "exec/redirect.h"
#include "exec/state/shell.h"
#include "exec/sys/signals.h"

namespace sh {

namespace {

/// What a loop does with the outcome of its condition or body.
enum class LoopStep : uint8_t { GoOn, Stop };

/// Consumes one level of break and continue; anything else that is not normal goes further out.
LoopStep consume_flow(Outcome& outcome) {
  switch (outcome.flow) {
    case Flow::Normal: return LoopStep::GoOn;
    case Flow::Continue:
    case Flow::Break: {
      if (outcome.levels > 1) {
        --outcome.levels;
        return LoopStep::Stop;
      }
      bool go_on = outcome.flow == Flow::Continue;
      outcome.flow = Flow::Normal;
      return go_on ? LoopStep::GoOn : LoopStep::Stop;
    }
    case Flow::Return:
    case Flow::Interrupt:
    case Flow::Exit: return LoopStep::Stop;
  }
  __builtin_unreachable();
}

uint8_t without_last(uint8_t flags) { return static_cast<uint8_t>(flags & ~kLast); }
uint8_t condition_flags(uint8_t flags) { return static_cast<uint8_t>((flags | kErrExitIgnored) & ~kLast); }

Outcome run_for_words(Shell& shell, const For& loop, FieldSpan words, uint8_t flags) {
  Outcome outcome;
  for (Field word : words) {
    shell.line = loop.pos.line;
    if (!assign_variable(shell, loop.name, word)) {
      (void)readonly_failure(shell, loop.name);
      return fail_expansion(shell);
    }
    outcome = eval_list(shell, *loop.body, flags);
    if (consume_flow(outcome) == LoopStep::Stop) break;
  }
  return outcome;
}

Outcome eval_for(Shell& shell, const For& loop, uint8_t flags) {
  Arena::Mark mark = shell.scratch.mark();
  Fields words;
  Outcome outcome;
  shell.line = loop.pos.line;
  if (!loop.in) {
    // The positional parameters as they are now: the body may change them.
    for (Field field : shell.parameters.all()) words.push_back(shell.scratch.copy_text(field));
  }
  if (loop.in && !expand_words(shell, loop.words, words)) {
    outcome = fail_expansion(shell);
  } else {
    ++shell.loop_depth;
    outcome = run_for_words(shell, loop, words, without_last(flags));
    --shell.loop_depth;
  }
  shell.scratch.release(mark);
  return outcome;
}

Outcome eval_loop(Shell& shell, const Loop& loop, uint8_t flags) {
  bool until = loop.kind == NodeKind::Until;
  uint8_t inner = condition_flags(flags);
  uint8_t body_flags = without_last(flags);
  Outcome result;
  ++shell.loop_depth;
  while (true) {
    // `while continue; do :; done` meets no end of a list where traps are run.
    if (signals::any_pending) {
      result = run_pending_traps(shell);
      if (consume_flow(result) == LoopStep::Stop) break;
    }
    Outcome condition = eval_list(shell, *loop.condition, inner);
    if (!condition.normal()) {
      bool go_on = consume_flow(condition) == LoopStep::GoOn;
      if (go_on) continue;
      if (condition.normal()) condition.status = result.status;
      result = condition;
      break;
    }
    if ((condition.status == 0) == until) break;
    result = eval_list(shell, *loop.body, body_flags);
    if (consume_flow(result) == LoopStep::Stop) break;
  }
  --shell.loop_depth;
  return result;
}

Outcome eval_if(Shell& shell, const If& command, uint8_t flags) {
  for (const IfClause& clause : command.clauses) {
    Outcome condition = eval_list(shell, *clause.condition, condition_flags(flags));
    if (!condition.normal()) return condition;
    if (condition.status == 0) return eval_list(shell, *clause.body, flags);
  }
  if (command.otherwise != nullptr) return eval_list(shell, *command.otherwise, flags);
  return {0};
}

/// Whether `subject` matches one of the item's patterns; `failed` where an expansion did.
bool matches(Shell& shell, const CaseItem& item, Field subject, bool& failed) {
  for (const Word* word : item.patterns) {
    if (word->is(kWordLiteral) && !word->is(kWordGlob)) {
      if (word->literal == subject) return true;
      continue;
    }
    shell.line = item.line;
    Arena::Mark mark = shell.scratch.mark();
    Field pattern;
    failed = !expand_to_pattern(shell, *word, pattern);
    bool matched = !failed && match_pattern(shell.locale, pattern, subject);
    shell.scratch.release(mark);
    if (matched || failed) return matched;
  }
  return false;
}

Outcome eval_case(Shell& shell, const Case& command, uint8_t flags) {
  shell.line = command.pos.line;
  Arena::Mark mark = shell.scratch.mark();
  Field subject;
  shell.substitution_ran = false;
  if (!expand_to_field(shell, *command.subject, subject)) {
    shell.scratch.release(mark);
    return fail_expansion(shell);
  }
  size_t chosen = 0;
  bool failed = false;
  while (chosen < command.items.size() && !matches(shell, command.items[chosen], subject, failed)) {
    if (failed) break;
    ++chosen;
  }
  shell.scratch.release(mark);
  if (failed) return fail_expansion(shell);
  Outcome outcome;
  for (; chosen < command.items.size(); ++chosen) {
    const CaseItem& item = command.items[chosen];
    bool end = item.end == CaseEnd::Break || chosen + 1 == command.items.size();
    outcome = {};
    if (item.body != nullptr) outcome = eval_list(shell, *item.body, end ? flags : without_last(flags));
    if (end || !outcome.normal()) break;
  }
  return outcome;
}

Outcome define_function(Shell& shell, const Function& function) {
  shell.functions.define(function.name, {&function, ProgramRef(shell.program)});
  return {0};
}

Outcome eval_body(Shell& shell, const Compound& node, uint8_t flags) {
  switch (node.kind) {
    case NodeKind::BraceGroup: return eval_list(shell, *static_cast<const BraceGroup&>(node).body, flags);
    case NodeKind::For: return eval_for(shell, static_cast<const For&>(node), flags);
    case NodeKind::Case: return eval_case(shell, static_cast<const Case&>(node), flags);
    case NodeKind::If: return eval_if(shell, static_cast<const If&>(node), flags);
    case NodeKind::While:
    case NodeKind::Until: return eval_loop(shell, static_cast<const Loop&>(node), flags);
    case NodeKind::Subshell:
    case NodeKind::Function:
    case NodeKind::Simple:
    case NodeKind::Pipeline:
    case NodeKind::AndOr:
    case NodeKind::List: break;
  }
  __builtin_unreachable();
}

Outcome eval_redirected(Shell& shell, const Compound& node, uint8_t flags) {
  shell.line = node.pos.line;
  RedirectScope scope(shell);
  if (!scope.apply(node.redirects)) {
    if (scope.expansion_failed()) return fail_expansion(shell);
    return check_errexit(shell, consequence(shell, ErrorClass::CompoundRedirection, 1), flags);
  }
  if ((flags & kLast) != 0 && !shell.traps.any_command()) scope.keep();
  else flags = without_last(flags);
  return eval_body(shell, node, flags);
}

}  // namespace

Outcome eval_compound(Shell& shell, const Node& node, uint8_t flags) {
  if (shell.stack_exhausted()) [[unlikely]] {
    return run_deeper(shell, [&] { return eval_compound(shell, node, flags); });
  }
  Outcome outcome;
  if (node.kind == NodeKind::Subshell) {
    shell.line = node.pos.line;
    return eval_subshell(shell, static_cast<const Subshell&>(node), flags);
  }
  if (node.kind == NodeKind::Function) {
    outcome = define_function(shell, static_cast<const Function&>(node));
  } else {
    const auto& compound = static_cast<const Compound&>(node);
    outcome = compound.redirects.empty() ? eval_body(shell, compound, flags) : eval_redirected(shell, compound, flags);
  }
  shell.last_status = outcome.status;
  return outcome;
}

}  // namespace sh

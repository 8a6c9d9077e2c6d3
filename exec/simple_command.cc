// SPDX-License-Identifier: GPL-3.0-or-later
// Runs one simple command (XCU 2.9.1): expand the words, then by the kind of command redirect, assign and run.
#include <string>

#include "exec/assign.h"
#include "exec/command_search.h"
#include "exec/diagnostics.h"
#include "exec/errors.h"
#include "exec/eval.h"
#include "exec/expand/expand.h"
#include "exec/external.h"
#include "exec/redirect.h"
#include "exec/state/shell.h"
#include "exec/xtrace.h"

namespace sh {

namespace {

/// The memory of one command: its fields, and what its expansions put into the scratch arena.
class CommandMemory {
 public:
  explicit CommandMemory(Shell& shell) : shell_(shell), mark_(shell.scratch.mark()) {
    if (!shell.field_pool.empty()) {
      fields_ = std::move(shell.field_pool.back());
      shell.field_pool.pop_back();
    }
  }
  CommandMemory(const CommandMemory&) = delete;
  CommandMemory& operator=(const CommandMemory&) = delete;
  ~CommandMemory() {
    fields_.clear();
    shell_.field_pool.push_back(std::move(fields_));
    shell_.scratch.release(mark_);
  }
  Fields& fields() { return fields_; }

 private:
  Shell& shell_;
  Arena::Mark mark_;
  Fields fields_;
};

/// Variables assigned for one command only.
class VariableScope {
 public:
  explicit VariableScope(Shell& shell) : shell_(shell) { shell.variables.push_scope(); }
  VariableScope(const VariableScope&) = delete;
  VariableScope& operator=(const VariableScope&) = delete;
  ~VariableScope() { shell_.variables.pop_scope(); }

 private:
  Shell& shell_;
};

/// Reports a failed redirection's consequence; the message of a redirection error is written already.
Outcome redirect_failure(Shell& shell, const RedirectScope& scope, ErrorClass error) {
  return scope.expansion_failed() ? fail_expansion(shell) : consequence(shell, error, 1);
}

/// A command without a name: its redirections happen in a subshell environment, its assignments in this one; the status
/// is that of the last command substitution (XCU 2.9.1).
Outcome run_without_name(Shell& shell, const SimpleCommand& command) {
  if (!command.redirects.empty()) {
    RedirectScope scope(shell);
    if (!scope.apply(command.redirects)) return redirect_failure(shell, scope, ErrorClass::OtherRedirection);
  }
  if (!make_assignments(shell, command.assignments, AssignScope::Shell)) return fail_expansion(shell);
  if (shell.options.on(Option::XTrace)) trace_command(shell, command.assignments, {});
  return {shell.substitution_ran ? shell.substitution_status : 0};
}

/// Calls the built-in and sees its output written: a write error is the built-in's failure.
Outcome call_builtin(Shell& shell, const BuiltinRow& row, FieldSpan arguments, uint8_t flags, bool special) {
  BuiltinCall call{shell, row, arguments, shell.out, flags};
  call.by_command = !special && row.kind == BuiltinKind::Special;
  Outcome outcome = row.run(call);
  if (!shell.out.idle() && shell.out.flush() != 0) {
    int error = shell.out.take_error();
    // A pipe whose reader is gone is told by SIGPIPE or, where that is ignored, by the status alone.
    if (error != EINTR) report_command(shell, row.name, std::string("write error: ") + errno_text(error));
    if (outcome.status == 0) outcome.status = 1;
  }
  if (special && call.special_error && outcome.normal() && outcome.status != 0) {
    return consequence(shell, ErrorClass::SpecialBuiltin, outcome.status);
  }
  return outcome;
}

Outcome run_special_builtin(Shell& shell, const SimpleCommand& command, const BuiltinRow& row, FieldSpan arguments,
                            uint8_t flags) {
  RedirectScope scope(shell);
  if (!scope.apply(command.redirects)) return redirect_failure(shell, scope, ErrorClass::SpecialRedirection);
  // The assignments stay (XCU 2.9.1.2 c).
  if (!make_assignments(shell, command.assignments, AssignScope::Shell)) return fail_expansion(shell);
  if ((row.flags & kExportsAssignments) != 0 && arguments.size() > 1) {
    for (const Assignment& assignment : command.assignments) shell.variables.set_exported(assignment.name, true);
  }
  if (shell.options.on(Option::XTrace)) trace_command(shell, command.assignments, arguments, scope.original(2));
  Outcome outcome = call_builtin(shell, row, arguments, flags, /*special=*/true);
  if (shell.keep_redirections) {
    shell.keep_redirections = false;
    scope.keep();
  }
  return outcome;
}

Outcome run_function(Shell& shell, const SimpleCommand& command, const FunctionDef& function, FieldSpan arguments,
                     uint8_t flags) {
  if (command.redirects.empty() && command.assignments.empty()) {
    if (shell.options.on(Option::XTrace)) trace_command(shell, {}, arguments);
    return call_function(shell, function, arguments, flags);
  }
  RedirectScope scope(shell);
  if (!scope.apply(command.redirects)) return redirect_failure(shell, scope, ErrorClass::FunctionRedirection);
  VariableScope variables(shell);
  if (!make_assignments(shell, command.assignments, AssignScope::ForCommand)) return fail_expansion(shell);
  if (shell.options.on(Option::XTrace)) trace_command(shell, command.assignments, arguments, scope.original(2));
  return call_function(shell, function, arguments, static_cast<uint8_t>(flags & ~kLast));
}

Outcome run_builtin(Shell& shell, const SimpleCommand& command, const BuiltinRow& row, FieldSpan arguments,
                    uint8_t flags) {
  if (command.redirects.empty() && command.assignments.empty()) {
    if (shell.options.on(Option::XTrace)) trace_command(shell, {}, arguments);
    return call_builtin(shell, row, arguments, flags, /*special=*/false);
  }
  RedirectScope scope(shell);
  if (!scope.apply(command.redirects)) return redirect_failure(shell, scope, ErrorClass::OtherRedirection);
  VariableScope variables(shell);
  if (!make_assignments(shell, command.assignments, AssignScope::ForCommand)) return fail_expansion(shell);
  if (shell.options.on(Option::XTrace)) trace_command(shell, command.assignments, arguments, scope.original(2));
  Outcome outcome = call_builtin(shell, row, arguments, static_cast<uint8_t>(flags & ~kLast), /*special=*/false);
  if (shell.keep_redirections) {  // command exec >file
    shell.keep_redirections = false;
    scope.keep();
  }
  return outcome;
}

/// Command search and execution (XCU 2.9.1.4).
Outcome run_named(Shell& shell, const SimpleCommand& command, FieldSpan arguments, uint8_t flags) {
  Symbol symbol = command.words[0]->symbol;
  if (!symbol || symbol.text().data() != arguments[0].data()) symbol = shell.symbols.find(arguments[0]);
  if (symbol) {
    const BuiltinRow* row = shell.find_builtin(symbol);
    if (row != nullptr && row->kind == BuiltinKind::Special) {
      return run_special_builtin(shell, command, *row, arguments, flags);
    }
    if (const FunctionDef* function = shell.functions.find(symbol)) {
      return run_function(shell, command, FunctionDef(*function), arguments, flags);
    }
    if (row != nullptr) return run_builtin(shell, command, *row, arguments, flags);
  }
  return run_external(shell, {arguments, command.assignments, command.redirects, &command, nullptr}, flags);
}

}  // namespace

Outcome eval_simple(Shell& shell, const SimpleCommand& command, uint8_t flags) {
  shell.line = command.pos.line;
  shell.substitution_ran = false;
  CommandMemory memory(shell);
  Outcome outcome;
  if (!expand_words(shell, command.words, memory.fields())) {
    outcome = fail_expansion(shell);
  } else if (memory.fields().empty()) {
    outcome = run_without_name(shell, command);
  } else {
    outcome = run_named(shell, command, memory.fields(), flags);
  }
  shell.last_status = outcome.status;
  return check_errexit(shell, outcome, flags);
}

Outcome run_command(Shell& shell, const CommandCall& call) {
  Symbol symbol = shell.symbols.find(call.arguments[0]);
  if (symbol) {
    if (const BuiltinRow* row = shell.find_builtin(symbol)) {
      return call_builtin(shell, *row, call.arguments, call.flags, /*special=*/false);
    }
  }
  return run_external(shell, {call.arguments, {}, {}, nullptr, call.path_variable}, call.flags);
}

}  // namespace sh

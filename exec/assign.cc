// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/assign.h"

#include "exec/errors.h"
#include "exec/expand/arith.h"
#include "exec/expand/expand.h"
#include "exec/state/shell.h"
#include "exec/xtrace.h"

namespace sh {

namespace {

/// For `s="$s..."`: the value begins with the variable itself, so the rest can be appended to it in place, which makes
/// growing a string linear. Only where expanding the rest cannot change or read the variable by other ways than a copy.
bool appends_to_itself(const Shell& shell, const Assignment& assignment) {
  const Word& value = *assignment.value;
  if (value.parts.size() < 2 || !value.is(kWordPure)) return false;
  const WordPart& first = value.parts[0];
  if (first.kind != PartKind::Param || first.param->kind != ParamKind::Named || first.param->op != ParamOp::None) {
    return false;
  }
  return first.param->name == assignment.name && shell.variables.is_set(assignment.name) &&
         !shell.variables.find(assignment.name)->dynamic;
}

bool assign_one(Shell& shell, const Assignment& assignment) {
  const Word& value = *assignment.value;
  if (value.parts.size() == 1 && value.parts[0].kind == PartKind::Arith) {
    int64_t number = 0;
    if (!evaluate_arith(shell, *value.parts[0].arith, number)) return false;
    if (!shell.variables.assign_number(assignment.name, number)) return readonly_failure(shell, assignment.name);
  } else if (appends_to_itself(shell, assignment)) {
    Word rest = value;
    rest.parts = value.parts.subspan(1);
    rest.flags = static_cast<uint16_t>(rest.flags & ~(kWordLiteral | kWordSingleParam));
    Field tail;
    if (!expand_to_field(shell, rest, tail)) return false;
    if (!shell.variables.append(assignment.name, tail)) return readonly_failure(shell, assignment.name);
  } else {
    Field field;
    if (!expand_to_field(shell, value, field)) return false;
    if (!shell.variables.assign(assignment.name, field)) return readonly_failure(shell, assignment.name);
  }
  return true;
}

}  // namespace

bool readonly_failure(Shell& shell, Symbol name) {
  return expansion_failure(shell, std::string(name.text()) + ": is read only");
}

bool assign_variable(Shell& shell, Symbol name, std::string_view value) {
  if (!shell.variables.assign(name, value)) return false;
  if (shell.options.on(Option::AllExport)) shell.variables.set_exported(name, true);
  return true;
}

bool make_assignments(Shell& shell, std::span<const Assignment> assignments, AssignScope scope) {
  for (const Assignment& assignment : assignments) {
    if (scope == AssignScope::ForCommand) shell.variables.save_in_scope(assignment.name);
    if (!assign_one(shell, assignment)) return false;
    if (scope == AssignScope::ForCommand || shell.options.on(Option::AllExport)) {
      shell.variables.set_exported(assignment.name, true);
    }
  }
  return true;
}

}  // namespace sh

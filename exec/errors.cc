// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/errors.h"

#include "exec/diagnostics.h"
#include "exec/state/shell.h"

namespace sh {

Outcome consequence(const Shell& shell, ErrorClass error, int status) {
  switch (error) {
    case ErrorClass::Syntax:
    case ErrorClass::Assignment:
    case ErrorClass::Expansion: return {status, shell.interactive ? Flow::Interrupt : Flow::Exit};
    case ErrorClass::SpecialBuiltin:
    case ErrorClass::SpecialRedirection: return {status, shell.interactive ? Flow::Normal : Flow::Exit};
    case ErrorClass::OtherUtility:
    case ErrorClass::CompoundRedirection:
    case ErrorClass::FunctionRedirection:
    case ErrorClass::OtherRedirection:
    case ErrorClass::NotFound: return {status};
  }
  __builtin_unreachable();
}

Outcome fail_expansion(Shell& shell) {
  ExpansionError error = std::move(shell.expansion_error);
  shell.expansion_error = ExpansionError();
  if (error.flow == Flow::Interrupt) return {130, Flow::Interrupt};
  if (!error.diag.message.empty()) report_diag(shell, error.diag);
  return consequence(shell, ErrorClass::Expansion, error.status);
}

bool expansion_failure(Shell& shell, std::string message) {
  shell.expansion_error = ExpansionError();
  shell.expansion_error.diag.message = std::move(message);
  return false;
}

}  // namespace sh

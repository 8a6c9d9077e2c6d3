// SPDX-License-Identifier: GPL-3.0-or-later
// Starting external commands: the words, redirections and environment of a command made into a SpawnPlan.
#pragma once

#include <span>
#include <string_view>

#include "exec/outcome.h"
#include "exec/state/fields.h"
#include "parser/ast.h"

namespace sh {

struct Shell;

struct ExternalCommand {
  FieldSpan arguments;
  std::span<const Assignment> assignments;  // made for the command alone
  std::span<const Redirect> redirects;
  const Node* node = nullptr;                       // for the text of a job; null: the arguments serve
  const std::string_view* path_variable = nullptr;  // where to look instead of PATH
};

/// Runs it and waits; with kLast in `flags` this process becomes the command where nothing forbids it.
Outcome run_external(Shell& shell, const ExternalCommand& command, uint8_t flags);

}  // namespace sh

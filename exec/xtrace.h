// SPDX-License-Identifier: GPL-3.0-or-later
// set -x: each simple command on standard error after its expansion, behind the expanded PS4.
#pragma once

#include <span>

#include "exec/state/fields.h"
#include "parser/ast.h"

namespace sh {

struct Shell;

/// Writes one line to `fd`, the standard error that the command was given its redirections in: the assignments with the
/// values they have now, then the fields, all quoted to be read back.
void trace_command(Shell& shell, std::span<const Assignment> assignments, FieldSpan fields, int fd = 2);

}  // namespace sh

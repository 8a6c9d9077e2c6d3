// SPDX-License-Identifier: GPL-3.0-or-later
// set -x: each simple command on standard error after its expansion, behind the expanded PS4.
#pragma once

#include <span>

#include "exec/state/fields.h"
#include "parser/ast.h"

namespace sh {

struct Shell;

/// Writes one line: the assignments with the values they have now, then the fields, all quoted to be read back.
void trace_command(Shell& shell, std::span<const Assignment> assignments, FieldSpan fields);

}  // namespace sh

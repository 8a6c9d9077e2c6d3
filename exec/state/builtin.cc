// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/state/builtin.h"

#include "exec/diagnostics.h"
#include "exec/state/shell.h"

namespace sh {

void BuiltinCall::report(std::string_view message) {
  special_error = true;
  report_command(shell, name(), message);
}

Outcome BuiltinCall::usage_error(std::string_view what) {
  special_error = true;
  report_command(shell, name(), fmt::format("{} (usage: {})", what, row.synopsis));
  return {2};
}

}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
// pwd (XCU pwd): writes the working directory; -L, the default, as PWD has it where PWD is right.
#include <cerrno>

#include "builtins/builtins.h"
#include "builtins/logical_path.h"
#include "builtins/options.h"
#include "exec/diagnostics.h"

namespace sh::builtins {

Outcome pwd(BuiltinCall& call) {
  OptionParser options(call);
  bool physical = false;
  while (char option = options.next()) {
    if (option == '?') return options.outcome();
    physical = option == 'P';
  }
  if (!options.operands().empty()) return call.usage_error("too many arguments");
  std::string directory = current_directory(call.shell, physical);
  if (directory.empty()) return call.fail(1, "cannot determine the working directory: {}", errno_text(errno));
  call.out.put(directory);
  call.out.put('\n');
  return {};
}

}  // namespace sh::builtins

// SPDX-License-Identifier: GPL-3.0-or-later
// The built-ins, in the order of the table. Each is described in the file named for it.
#pragma once

#include "exec/state/builtin.h"

namespace sh {

/// The table: sorted by name.
BuiltinTable builtin_table();

namespace builtins {

Outcome colon(BuiltinCall& call);
Outcome dot(BuiltinCall& call);
Outcome test(BuiltinCall& call);  // [ too
Outcome alias(BuiltinCall& call);
Outcome bg(BuiltinCall& call);
Outcome break_(BuiltinCall& call);
Outcome cd(BuiltinCall& call);
Outcome command(BuiltinCall& call);
Outcome continue_(BuiltinCall& call);
Outcome echo(BuiltinCall& call);
Outcome eval(BuiltinCall& call);
Outcome exec(BuiltinCall& call);
Outcome exit(BuiltinCall& call);
Outcome export_(BuiltinCall& call);
Outcome false_(BuiltinCall& call);
Outcome fg(BuiltinCall& call);
Outcome getopts(BuiltinCall& call);
Outcome hash(BuiltinCall& call);
Outcome jobs(BuiltinCall& call);
Outcome kill(BuiltinCall& call);
Outcome local(BuiltinCall& call);
Outcome printf(BuiltinCall& call);
Outcome pwd(BuiltinCall& call);
Outcome read(BuiltinCall& call);
Outcome readonly(BuiltinCall& call);
Outcome return_(BuiltinCall& call);
Outcome set(BuiltinCall& call);
Outcome shift(BuiltinCall& call);
Outcome times(BuiltinCall& call);
Outcome trap(BuiltinCall& call);
Outcome true_(BuiltinCall& call);
Outcome type(BuiltinCall& call);
Outcome ulimit(BuiltinCall& call);
Outcome umask(BuiltinCall& call);
Outcome unalias(BuiltinCall& call);
Outcome unset(BuiltinCall& call);
Outcome wait(BuiltinCall& call);

}  // namespace builtins
}  // namespace sh

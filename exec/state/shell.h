// SPDX-License-Identifier: GPL-3.0-or-later
// The shell execution environment (XCU 2.13): independent parts that do not know each other, in one struct.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <string>
#include <vector>

#include "exec/jobs/job_control_state.h"
#include "exec/jobs/job_table.h"
#include "exec/outcome.h"
#include "exec/state/aliases.h"
#include "exec/state/builtin.h"
#include "exec/state/call_stack.h"
#include "exec/state/field_buffers.h"
#include "exec/state/functions.h"
#include "exec/state/ifs.h"
#include "exec/state/locale.h"
#include "exec/state/options.h"
#include "exec/state/parameters.h"
#include "exec/state/path_cache.h"
#include "exec/state/traps.h"
#include "exec/state/variables.h"
#include "exec/sys/private_fds.h"
#include "parser/diag.h"

namespace sh {

/// The state of `getopts` beside OPTIND: where in a group of letters it stands.
struct GetoptsState {
  uint32_t generation = 0;  // Variables::generation(kOptind) when it was left
  size_t letter = 0;        // index of the next letter in the argument; 0: at the beginning of an argument
};

/// Why an expansion failed: `fail_expansion()` in exec/errors.h makes an Outcome of it.
struct ExpansionError {
  Diag diag;
  Flow flow = Flow::Normal;  // Interrupt: SIGINT came; no message
  int status = 2;            // 127 and the like where no process could be made
};

struct Shell {
  explicit Shell(BuiltinTable table);
  Shell(const Shell&) = delete;
  Shell& operator=(const Shell&) = delete;

  SymbolTable symbols;
  Variables variables{symbols};
  Locale locale{variables};
  Ifs ifs{variables, locale};
  Options options;
  Parameters parameters;
  Functions functions;
  Aliases aliases;
  Traps traps;
  PathCache path_cache;
  JobTable jobs;
  PrivateFds private_fds;
  JobControlState job_control;
  GetoptsState getopts;
  CallStack calls;

  Arena scratch;               // expansion results; marked and released by each command
  FieldBuffers field_buffers;  // fields while they are put together
  Output out{1};               // the standard output of built-ins

  std::string zero = "vsh";       // $0
  std::string name = "vsh";       // what diagnostics begin with
  std::string self;               // absolute path of this program, for scripts without #! (ENOEXEC)
  int last_status = 0;            // $?
  int substitution_status = 0;    // status of the last command substitution of the simple command being expanded
  bool substitution_ran = false;  // whether there was one (XCU 2.9.1: the status of a command without a name)
  pid_t pid = 0;                  // $$: of the main shell, also in subshells
  pid_t last_async = 0;           // $!; 0: none
  int killed_by = 0;              // the fatal signal that ends the shell once its EXIT trap has run; 0: none
  bool interactive = false;
  bool job_control_tty = false;   // -m and a controlling terminal: jobs are given the terminal
  uint8_t exit_warning = 0;       // > 0: the user was just told that there are stopped jobs (exec/jobs/exit_warning.h)
  uintptr_t stack_limit = 0;      // calls below this address of the stack are refused
  bool on_stack_segment = false;  // running on the second stack that deep recursion gets
  /// Whether what runs shell code must refuse to go deeper.
  bool stack_exhausted() const { return reinterpret_cast<uintptr_t>(__builtin_frame_address(0)) < stack_limit; }
  bool expanding_ps4 = false;      // what PS4 itself runs is not traced with PS4
  int subshell_depth = 0;          // 0 in the main shell
  uint16_t loop_depth = 0;         // loops that break and continue can see
  bool keep_redirections = false;  // set by `exec` without a command: its redirections stay (XCU exec)
  int status_before_trap = -1;     // while a trap action runs: $? before it, what `exit` without operand gives; else -1

  const Program* program = nullptr;  // that the command being run belongs to
  uint32_t line = 0;                 // its line: $LINENO and diagnostics
  SourceRef main_source;             // the script, -c or standard input; null in an interactive shell

  ExpansionError expansion_error;
  std::vector<Fields> field_pool;  // vectors that commands being run gave back: no allocation a command

  /// The row of the built-in `name`, or null.
  const BuiltinRow* find_builtin(Symbol name_symbol) const {
    return name_symbol.id() < builtin_rows_.size() ? builtin_rows_[name_symbol.id()] : nullptr;
  }
  BuiltinTable builtins() const { return builtins_; }

 private:
  BuiltinTable builtins_;
  std::vector<const BuiltinRow*> builtin_rows_;  // by symbol id
};

}  // namespace sh

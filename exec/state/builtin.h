// SPDX-License-Identifier: GPL-3.0-or-later
// What a built-in is (XCU 1.6, 2.15) and what it sees when it is called.
#pragma once

#include <fmt/format.h>

#include <cstdint>
#include <span>
#include <string_view>

#include "exec/outcome.h"
#include "exec/state/fields.h"
#include "exec/state/output.h"
#include "parser/intern.h"

namespace sh {

struct Shell;
struct BuiltinCall;

enum class BuiltinKind : uint8_t {
  Special,    // XCU 2.15: found before functions; its errors and its prefix assignments are special (2.8.1, 2.9.1)
  Intrinsic,  // XCU 1.7: found without PATH
  Regular,    // built in for speed; found where PATH would find it, and always here
};

enum BuiltinFlags : uint8_t {
  kNoFlags = 0,
  kDeclaration = 1 << 0,  // a declaration utility
  kRunsCode = 1 << 1,  // runs shell code or replaces the shell (eval . exec command trap return exit ...): never safe
                       // to run where isolation is wanted
  kExportsAssignments = 1 << 2,  // its prefix assignments are for a command that it becomes (exec)
};

/// One row of the table in builtins/table.cc, the single source for dispatch, usage errors, `help`, `type` and
/// completion.
struct BuiltinRow {
  const char* name;
  Outcome (*run)(BuiltinCall& call);
  BuiltinKind kind;
  uint8_t flags;
  const char* options;   // letters as for getopts ("r" "d:"); null: the built-in reads its arguments itself
  const char* synopsis;  // "cd [-L|-P [-e]] [directory]"
  const char* summary;
};

/// A call of a built-in. `arguments[0]` is its name.
struct BuiltinCall {
  Shell& shell;
  const BuiltinRow& row;
  FieldSpan arguments;
  Output& out;              // its standard output
  uint8_t eval_flags = 0;   // EvalFlags of the call: built-ins that run shell code hand them on
  bool by_command = false;  // a special built-in run by `command`: its errors do not end the shell

  std::string_view name() const { return arguments[0]; }
  /// The arguments behind the name.
  FieldSpan operands() const { return arguments.subspan(1); }

  /// Writes "vsh: FILE:LINE: NAME: MESSAGE" to standard error.
  template <class... A>
  void error(fmt::format_string<A...> format, A&&... values) {
    report(fmt::format(format, std::forward<A>(values)...));
  }
  /// error() and an Outcome of `status`.
  template <class... A>
  Outcome fail(int status, fmt::format_string<A...> format, A&&... values) {
    report(fmt::format(format, std::forward<A>(values)...));
    return {status};
  }
  /// Writes "NAME: WHAT" and the synopsis, and returns status 2; a special built-in's usage error also makes a
  /// non-interactive shell exit (XCU 2.8.1): whoever runs the built-in sees to that, see `special_error`.
  Outcome usage_error(std::string_view what);

  /// Set by report() and usage_error(): an error of a special built-in ends a non-interactive shell. A special built-in
  /// that only failed at its work (`.` and `eval` of something false, `shift` is an error) returns a status without it.
  bool special_error = false;

 private:
  void report(std::string_view message);
};

/// The built-ins, sorted by name; handed down by main, so that exec knows no built-in by name.
using BuiltinTable = std::span<const BuiltinRow>;

}  // namespace sh

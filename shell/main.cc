// SPDX-License-Identifier: GPL-3.0-or-later
// The program: command line, environment, start-up files, then commands from where they come (XCU sh).
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <new>
#include <string_view>

#include "builtins/builtins.h"
#include "exec/diagnostics.h"
#include "exec/eval.h"
#include "exec/file_input.h"
#include "exec/state/shell.h"
#include "exec/sys/fd.h"
#include "shell/invocation.h"
#include "shell/repl.h"
#include "shell/script_input.h"
#include "shell/startup.h"

namespace sh {

namespace {

constexpr int kCannotRun = 126;
constexpr int kNotFound = 127;

[[noreturn]] void out_of_memory() {
  (void)sys::write_all(STDERR_FILENO, "vsh: out of memory\n");
  _exit(2);
}

Outcome run_main_input(Shell& shell, InputSource& input, uint8_t flags) {
  shell.main_source = input.source;
  return eval_input(shell, input, flags);
}

/// A script that cannot be read gives 127 where it is not there, 126 otherwise (XCU sh, EXIT STATUS).
Outcome run_script(Shell& shell, Field name) {
  std::string path = find_script(shell, name);
  FileInput input(SourceRef(new Source(SourceKind::File, std::string(name))), shell.options, shell.private_fds);
  int error = input.open(path.c_str());
  if (error == 0) return run_main_input(shell, input, kLast);
  report_command(shell, visible(name), error == ENOEXEC ? "cannot execute binary file" : errno_text(error));
  return {error == ENOENT || error == ENOTDIR ? kNotFound : kCannotRun};
}

Outcome run_commands(Shell& shell, const Invocation& invocation) {
  switch (invocation.source) {
    case CommandSource::String: {
      CommandStringInput input(invocation.text, shell.options);
      return run_main_input(shell, input, kLast);
    }
    case CommandSource::File: return run_script(shell, invocation.text);
    case CommandSource::StandardInput: break;
  }
  if (shell.interactive) return {run_interactive(shell)};
  StandardInput input(shell.options);
  return run_main_input(shell, input, kPlain);
}

int run(Shell& shell, const Invocation& invocation, char** environment) {
  set_up_parameters(shell, invocation);
  set_up_variables(shell, environment);
  bool privileged = started_privileged();
  if (privileged && !drop_privileges()) {
    report_command(shell, {}, "cannot give up privileges");
    return kCannotRun;
  }
  set_up_interaction(shell, invocation);
  Outcome outcome = run_startup_files(shell, invocation, privileged);
  if (outcome.flow != Flow::Exit) outcome = run_commands(shell, invocation);
  return run_exit_trap(shell, outcome.status);
}

}  // namespace

}  // namespace sh

int main(int argc, char** argv, char** environment) {
  std::set_new_handler(sh::out_of_memory);
  // Never destroyed: the system takes its memory back faster than destructors would.
  alignas(sh::Invocation) static char invocation_storage[sizeof(sh::Invocation)];
  auto* invocation = new (invocation_storage) sh::Invocation;
  sh::InvocationResult result = sh::parse_invocation(argc, argv, *invocation);
  if (result.exit_status.has_value()) {
    int to = *result.exit_status == 0 ? STDOUT_FILENO : STDERR_FILENO;
    return sh::sys::write_all(to, result.output) == 0 ? *result.exit_status : 1;
  }
  alignas(sh::Shell) static char shell_storage[sizeof(sh::Shell)];
  auto* shell = new (shell_storage) sh::Shell(sh::builtin_table());
  std::exit(sh::run(*shell, *invocation, environment));
}

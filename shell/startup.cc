// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/startup.h"

#include <sys/auxv.h>
#include <unistd.h>

#include <cstdlib>
#include <string>

#include "builtins/logical_path.h"
#include "exec/diagnostics.h"
#include "exec/eval.h"
#include "exec/expand/expand.h"
#include "exec/file_input.h"
#include "exec/option_change.h"
#include "exec/state/shell.h"
#include "exec/sys/signals.h"
#include "exec/sys/spawn.h"
#include "exec/trap_run.h"
#include "parser/parser.h"
#include "shell/invocation.h"

namespace sh {

bool started_privileged() {
  // The kernel told us at exec time: no system call is needed.
  return getauxval(AT_UID) != getauxval(AT_EUID) || getauxval(AT_GID) != getauxval(AT_EGID);
}

bool drop_privileges() {
  gid_t group = getgid();
  uid_t user = getuid();
  return setresgid(group, group, group) == 0 && setresuid(user, user, user) == 0;
}

namespace {

/// PATH where the environment has none (XBD 8.3 leaves it open): what dash and bash have in Debian.
constexpr const char* kDefaultPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

void set_default(Shell& shell, KnownName name, std::string_view value) {
  if (shell.variables.find(name) == nullptr) (void)shell.variables.assign(name, value);
}

/// PWD as inherited where it is right, else as found out (XCU sh, PWD). Where the directory has no name, PWD must not
/// name another one.
void set_up_working_directory(Shell& shell) {
  Symbol pwd = shell.symbols.at(kPwd);
  std::string path = current_directory(shell, /*physical=*/false);
  if (path.empty()) {
    (void)shell.variables.unset(pwd);
    return;
  }
  if (shell.variables.value(kPwd) != path) (void)shell.variables.assign(pwd, path);
  shell.variables.set_exported(pwd, true);
}

/// Runs a start-up file in this environment; one that cannot be read is passed over.
Outcome run_startup_file(Shell& shell, const std::string& path) {
  FileInput input(SourceRef(new Source(SourceKind::File, path)), shell.options, shell.private_fds);
  int error = input.open(path.c_str());
  if (error == ENOENT || error == ENOTDIR || error == EACCES) return {};
  if (error != 0) {
    report_command(shell, path, errno_text(error));
    return {};
  }
  Frame frame{.kind = FrameKind::Dot, .name = path, .caller = nullptr, .caller_line = 0};
  shell.calls.push_back(frame);
  Outcome outcome = eval_input(shell, input, kPlain);
  shell.calls.pop_back();
  if (outcome.flow != Flow::Exit) outcome.flow = Flow::Normal;
  return outcome;
}

/// ENV is subject to parameter expansion (XCU 2.5.3).
Outcome run_env_file(Shell& shell) {
  std::string value(shell.variables.value(kEnv));
  if (value.empty()) return {};
  auto word = parse_text_as_word(shell.symbols, value, SourceRef(new Source(SourceKind::Environment, "ENV")));
  if (!word) {
    report_diag(shell, word.diag());
    return {};
  }
  std::string path;
  Arena::Mark mark = shell.scratch.mark();
  bool expanded = expand_to_string(shell, *word->word, path);
  shell.scratch.release(mark);
  if (!expanded) {
    report_diag(shell, shell.expansion_error.diag);
    return {};
  }
  return path.empty() ? Outcome{} : run_startup_file(shell, path);
}

}  // namespace

void set_up_variables(Shell& shell, char* const* environment) {
  Variables& variables = shell.variables;
  variables.import_environment(environment);
  (void)variables.assign(kIfs, " \t\n");  // never from the environment (XCU 2.5.3)
  (void)variables.assign_number(shell.symbols.at(kOptind), 1);
  (void)variables.assign_number(shell.symbols.at(kPpid), getppid());
  set_default(shell, kPath, kDefaultPath);  // not exported: commands have defaults of their own
  set_default(shell, kPs1, getauxval(AT_EUID) == 0 ? "# " : "$ ");
  set_default(shell, kPs2, "> ");
  set_default(shell, kPs4, "+ ");
  variables.set_dynamic(kLineno);
  set_up_working_directory(shell);
  const char* starter = std::getenv("VSH_SPAWN");
  if (starter != nullptr && !select_starter(starter)) {
    report_command(shell, "VSH_SPAWN", "not one of auto, vfork, fork");
  }
}

void set_up_parameters(Shell& shell, const Invocation& invocation) {
  shell.zero = invocation.zero;
  shell.self = "/proc/self/exe";
  shell.options = invocation.options;
  shell.interactive = invocation.options.on(Option::Interactive);
  shell.parameters.borrow(invocation.parameters);  // the process's arguments live as long as it
}

void set_up_interaction(Shell& shell, const Invocation& invocation) {
  signals::keep_child_statuses();
  if (shell.interactive) take_interactive_signals(shell);
  if (!invocation.monitor.value_or(shell.interactive)) return;
  std::string message = change_option(shell, Option::Monitor, true);
  if (!message.empty()) report_command(shell, {}, message);
}

Outcome run_startup_files(Shell& shell, const Invocation& invocation, bool privileged) {
  if (invocation.login) {
    Outcome outcome = run_startup_file(shell, "/etc/profile");
    if (!outcome.normal()) return outcome;
    std::string_view home = shell.variables.value(kHome);
    if (!privileged && !home.empty()) outcome = run_startup_file(shell, std::string(home) + "/.profile");
    if (!outcome.normal()) return outcome;
  }
  if (shell.interactive && !privileged) return run_env_file(shell);
  return {};
}

}  // namespace sh

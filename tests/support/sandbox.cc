// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sandbox.h"

#include <dirent.h>
#include <fcntl.h>
#include <grp.h>
#include <locale.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <vector>

#include "tests/support/files.h"

namespace sh::test {

namespace {

constexpr uid_t kNobody = 65534;

int64_t now_milliseconds() {
  timespec now = {};
  clock_gettime(CLOCK_MONOTONIC, &now);
  return int64_t{now.tv_sec} * 1000 + now.tv_nsec / 1000000;
}

bool needs(const Case& each, NeedKind kind) {
  for (const Need& need : each.needs) {
    if (need.kind == kind) return true;
  }
  return false;
}

bool has_locale(const std::string& name) {
  locale_t found = newlocale(LC_ALL_MASK, name.c_str(), nullptr);
  if (found == nullptr) return false;
  freelocale(found);
  return true;
}

bool passes_through(std::string_view variable) {
  return variable.starts_with("VSH_") || variable.substr(0, variable.find('=')).ends_with("SAN_OPTIONS");
}

/// Sets `assignment` in `environment`, in place of an earlier one of the same name.
void set_variable(std::vector<std::string>& environment, const std::string& assignment) {
  std::string_view name = std::string_view(assignment).substr(0, assignment.find('=') + 1);
  for (std::string& variable : environment) {
    if (variable.starts_with(name)) {
      variable = assignment;
      return;
    }
  }
  environment.push_back(assignment);
}

std::vector<char*> pointers(std::vector<std::string>& strings) {
  std::vector<char*> result;
  for (std::string& text : strings) result.push_back(text.data());
  result.push_back(nullptr);
  return result;
}

/// Kills every process of the session `session`: a case with job control has made groups of its own.
void kill_session(pid_t session) {
  DIR* directory = opendir("/proc");
  if (directory == nullptr) return;
  while (const dirent* entry = readdir(directory)) {
    int pid = std::atoi(entry->d_name);
    if (pid > 0 && getsid(pid) == session) kill(pid, SIGKILL);
  }
  closedir(directory);
}

void reset_signals() {
  for (int number = 1; number < NSIG; ++number) std::signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, nullptr);
}

bool move_fd(const std::string& path, int flags, int target) {
  int fd = open(path.c_str(), flags | O_NOCTTY, 0600);
  if (fd < 0) return false;
  if (fd == target) return true;
  bool moved = dup2(fd, target) == target;
  close(fd);
  return moved;
}

}  // namespace

std::string unmet_need(const Case& each) {
  for (const Need& need : each.needs) {
    switch (need.kind) {
      case NeedKind::Root:
        if (geteuid() != 0) return "needs root";
        break;
      case NeedKind::User: break;  // root becomes nobody for it
      case NeedKind::Locale:
        if (!has_locale(need.name)) return "needs the locale " + need.name;
        break;
      case NeedKind::Command:
        if (access(("/usr/bin/" + need.name).c_str(), X_OK) != 0 && access(("/bin/" + need.name).c_str(), X_OK) != 0) {
          return "needs the command " + need.name;
        }
        break;
      case NeedKind::Tty: {
        int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
        if (master < 0) return "needs a terminal";
        close(master);
        break;
      }
    }
  }
  return {};
}

Sandbox::~Sandbox() {
  if (process_ > 0) {
    RunResult ignored;
    deadline_ = 0;
    finish(ignored);
  }
}

bool Sandbox::open_terminal() {
  master_ = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  char name[128];
  if (master_ < 0 || grantpt(master_) != 0 || unlockpt(master_) != 0) return false;
  if (ptsname_r(master_, name, sizeof(name)) != 0) return false;
  terminal_ = name;
  return true;
}

bool Sandbox::prepare(const Case& each) {
  if (mkdir(path("cwd").c_str(), 0755) != 0 || mkdir(path("tmp").c_str(), 0755) != 0) return false;
  if (!write_file(path("case.sh"), each.code)) return false;
  if (each.standard_input && !write_file(path("stdin"), *each.standard_input)) return false;
  as_user_ = geteuid() == 0 && needs(each, NeedKind::User);
  if (as_user_) {
    if (chown(path("cwd").c_str(), kNobody, kNobody) != 0) return false;
    if (chown(path("tmp").c_str(), kNobody, kNobody) != 0) return false;
  }
  terminal_.clear();
  return !needs(each, NeedKind::Tty) || open_terminal();
}

bool Sandbox::start(const Case& each, const ShellUnderTest& shell, int slowness, RunResult& result) {
  if (!prepare(each)) {
    result.failure = std::string("cannot prepare the sandbox: ") + std::strerror(errno);
    return false;
  }
  std::vector<std::string> environment = {"PATH=" + shell.directory + ":/usr/bin:/bin", "HOME=" + path("cwd"),
                                          "LC_ALL=C", "TMPDIR=" + path("tmp"), "SH=" + shell.directory + "/sh"};
  for (char** variable = environ; *variable != nullptr; ++variable) {
    if (passes_through(*variable)) environment.emplace_back(*variable);
  }
  for (const std::string& assignment : each.environment) set_variable(environment, assignment);
  std::vector<std::string> arguments = {shell.directory + "/sh", "sh", path("case.sh")};
  std::vector<char*> argument_pointers = pointers(arguments);
  std::vector<char*> environment_pointers = pointers(environment);
  own_groups_ = each.code.find("-m") != std::string::npos || each.code.find("monitor") != std::string::npos ||
                each.code.find("setsid") != std::string::npos;
  process_ = fork();
  if (process_ == 0) run_child(each, argument_pointers.data(), environment_pointers.data());
  if (process_ < 0) {
    result.failure = std::string("cannot fork: ") + std::strerror(errno);
    return false;
  }
  process_fd_ = static_cast<int>(syscall(SYS_pidfd_open, process_, 0));
  deadline_ = now_milliseconds() + int64_t{each.timeout} * 1000 * slowness;
  if (process_fd_ >= 0) return true;
  deadline_ = 0;
  finish(result);
  result.failure = std::string("cannot watch the process: ") + std::strerror(ENOSYS);
  return false;
}

/// `arguments` is the program's path, and then what it gets.
void Sandbox::run_child(const Case& each, char* const* arguments, char* const* environment) {
  reset_signals();
  setsid();
  umask(022);
  rlimit no_core = {0, 0};
  setrlimit(RLIMIT_CORE, &no_core);
  if (!terminal_.empty()) {
    int terminal = open(terminal_.c_str(), O_RDWR);  // the first terminal that a session opens becomes its own
    if (terminal < 0) _exit(125);
    close(terminal);
  }
  std::string input = each.standard_input ? path("stdin") : "/dev/null";
  bool ready = move_fd(input, O_RDONLY, 0) && move_fd(path("stdout"), O_WRONLY | O_CREAT | O_APPEND, 1) &&
               move_fd(path("stderr"), O_WRONLY | O_CREAT | O_APPEND, 2);
  if (!ready || chdir(path("cwd").c_str()) != 0) _exit(125);
  if (as_user_ && (setgroups(0, nullptr) != 0 || setgid(kNobody) != 0 || setuid(kNobody) != 0)) _exit(125);
  syscall(SYS_close_range, 3u, ~0u, 0u);
  execve(arguments[0], arguments + 1, environment);
  const char* message = "the shell under test cannot be executed\n";
  [[maybe_unused]] ssize_t written = write(2, message, std::strlen(message));
  _exit(125);
}

int64_t Sandbox::time_left() const {
  int64_t left = deadline_ - now_milliseconds();
  return left > 0 ? left : 0;
}

void Sandbox::finish(RunResult& result) {
  siginfo_t state = {};
  bool ended =
      waitid(P_PID, static_cast<id_t>(process_), &state, WEXITED | WNOHANG | WNOWAIT) == 0 && state.si_pid == process_;
  result.timed_out = !ended;
  // What the case has left behind must go, before its leader is reaped and its numbers are free again.
  if (!ended || own_groups_) kill_session(process_);
  kill(-process_, SIGKILL);
  kill(process_, SIGKILL);
  int status = 0;
  while (waitpid(process_, &status, 0) < 0 && errno == EINTR) {
  }
  result.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
  result.status = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
  read_file(path("stdout"), result.standard_output);
  read_file(path("stderr"), result.standard_error);
  if (process_fd_ >= 0) close(process_fd_);
  if (master_ >= 0) close(master_);
  process_ = process_fd_ = master_ = -1;
  for (const char* name : {"cwd", "tmp", "case.sh", "stdin", "stdout", "stderr"}) remove_tree(path(name));
}

void adopt_orphans() { prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0); }

void reap_orphans(const pid_t* running, size_t count) {
  for (;;) {
    siginfo_t state = {};
    if (waitid(P_ALL, 0, &state, WEXITED | WNOHANG | WNOWAIT) != 0 || state.si_pid == 0) return;
    for (size_t i = 0; i < count; ++i) {
      if (running[i] == state.si_pid) return;  // its sandbox reaps it; the others wait for the next call
    }
    waitpid(state.si_pid, nullptr, WNOHANG);
  }
}

}  // namespace sh::test

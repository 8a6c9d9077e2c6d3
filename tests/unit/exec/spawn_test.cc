// SPDX-License-Identifier: GPL-3.0-or-later
// Tests of exec/sys/spawn.h with real processes, each under every starter: what the command finds, what it leaves, what
// is said and with which status where it cannot run (XCU 2.8.2), and that the parent is as before.
#include "exec/sys/spawn.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <string>
#include <vector>

#include "exec/sys/fd.h"
#include "exec/sys/signals.h"
#include "exec/sys/spawn_child.h"
#include "exec/sys/tty.h"

namespace sh {
namespace {

constexpr std::string_view kPrefix = "vsh: file:7: ";

/// What came of a command.
struct Ran {
  int status = -1;
  std::string out;
  std::string err;
  SpawnResult result;
};

std::string read_all(int fd) {
  std::string text;
  char buffer[4096];
  for (ssize_t n; (n = read(fd, buffer, sizeof buffer)) > 0;) {
    text.append(buffer, static_cast<size_t>(n));
  }
  return text;
}

int wait_for(pid_t pid) {
  int status = 0;
  waitpid(pid, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/// A plan with the memory that it points to. Standard output and error go to pipes before `ops`.
class Command {
 public:
  explicit Command(std::vector<std::string> args) : args_(std::move(args)), path_(args_[0]) {
    plan.prefix = kPrefix;
    plan.self = "/bin/sh";
  }

  Command& path(std::string path) {
    path_ = std::move(path);
    return *this;
  }

  const SpawnPlan& prepare() {
    pointers_ = {nullptr, nullptr};
    for (std::string& arg : args_) {
      pointers_.push_back(arg.data());
    }
    pointers_.push_back(nullptr);
    plan.path = path_.c_str();
    plan.argv = pointers_.data() + 2;
    plan.envp = environ;
    plan.name = args_[0];
    plan.fd_ops = ops;
    return plan;
  }

  Ran run() {
    UniqueFd out_read, out_write, err_read, err_write;
    EXPECT_EQ(sys::make_pipe(out_read, out_write), 0);
    EXPECT_EQ(sys::make_pipe(err_read, err_write), 0);
    ops.insert(ops.begin(), {{FdOp::Kind::Dup, out_write.get(), 1}, {FdOp::Kind::Dup, err_write.get(), 2}});
    Ran ran;
    ran.result = spawn(prepare());
    ops.erase(ops.begin(), ops.begin() + 2);
    EXPECT_STREQ(plan.argv[0], args_[0].c_str());
    out_write.reset();
    err_write.reset();
    if (ran.result.pid > 0) {
      ran.out = read_all(out_read.get());
      ran.err = read_all(err_read.get());
      ran.status = wait_for(ran.result.pid);
    }
    return ran;
  }

  SpawnPlan plan;
  std::vector<FdOp> ops;

 private:
  std::vector<std::string> args_;
  std::string path_;
  std::vector<char*> pointers_;
};

Ran shell(const std::string& script) { return Command({"/bin/sh", "-c", script}).run(); }

class Spawn : public testing::TestWithParam<Starter> {
 protected:
  void SetUp() override {
    ASSERT_TRUE(select_starter(GetParam() == Starter::Vfork ? "vfork" : "fork"));
    char name[] = "/tmp/vsh-spawn-XXXXXX";
    ASSERT_NE(mkdtemp(name), nullptr);
    directory_ = name;
  }
  void TearDown() override {
    std::filesystem::remove_all(directory_);
    select_starter(nullptr);
  }

  std::string at(const std::string& name) const { return directory_ + "/" + name; }

  std::string file(const std::string& name, std::string_view text, mode_t mode = 0755) const {
    const UniqueFd fd(sys::open_file(at(name).c_str(), O_WRONLY | O_CREAT | O_TRUNC, mode));
    EXPECT_EQ(sys::write_all(fd.get(), text), 0);
    return at(name);
  }

  /// Where memory is shared the parent knows the error too.
  void expect_failure(const Ran& ran, int status, int error, const std::string& message) const {
    EXPECT_EQ(ran.status, status);
    EXPECT_EQ(ran.err, std::string(kPrefix) + message + "\n");
    EXPECT_EQ(ran.out, "");
    EXPECT_EQ(ran.result.exec_error, current_starter() == Starter::Vfork ? error : 0);  // an emulator falls back
  }

  std::string directory_;
};

INSTANTIATE_TEST_SUITE_P(Starters, Spawn, testing::Values(Starter::Vfork, Starter::Fork),
                         [](const auto& instance) { return instance.param == Starter::Vfork ? "Vfork" : "Fork"; });

TEST_P(Spawn, StarterStaysInForce) {
  EXPECT_EQ(shell("exit 0").status, 0);
  EXPECT_EQ(current_starter(), GetParam());
}

TEST_P(Spawn, ExitStatusAndOutput) {
  const Ran ran = shell("echo out; echo err >&2; exit 42");
  EXPECT_EQ(ran.status, 42);
  EXPECT_EQ(ran.out, "out\n");
  EXPECT_EQ(ran.err, "err\n");
  EXPECT_EQ(ran.result.error, 0);
  EXPECT_EQ(ran.result.exec_error, 0);
}

TEST_P(Spawn, DeathBySignal) { EXPECT_EQ(shell("kill -TERM $$").status, 128 + SIGTERM); }

TEST_P(Spawn, EnvironmentIsTheOneGiven) {
  Command command({"/usr/bin/env"});
  const char* environment[] = {"A=1", "B=two words", nullptr};
  command.prepare();
  command.plan.envp = const_cast<char* const*>(environment);
  UniqueFd read_end, write_end;
  ASSERT_EQ(sys::make_pipe(read_end, write_end), 0);
  const FdOp ops[] = {{FdOp::Kind::Dup, write_end.get(), 1}};
  command.plan.fd_ops = ops;
  const SpawnResult result = spawn(command.plan);
  write_end.reset();
  EXPECT_EQ(read_all(read_end.get()), "A=1\nB=two words\n");
  EXPECT_EQ(wait_for(result.pid), 0);
}

TEST_P(Spawn, ErrnoAndSignalMaskOfTheParentStay) {
  sigset_t before, after;
  sigprocmask(SIG_BLOCK, nullptr, &before);
  for (const bool block : {false, true}) {
    Command command({"/nonexistent"});
    command.plan.block_signals = block;
    command.ops = {{FdOp::Kind::Close, -1, 2}};
    errno = EDOM;
    const SpawnResult result = spawn(command.prepare());
    EXPECT_EQ(errno, EDOM);
    EXPECT_EQ(wait_for(result.pid), 127);
    sigprocmask(SIG_BLOCK, nullptr, &after);
    for (int signal = 1; signal < 65; ++signal) {
      EXPECT_EQ(sigismember(&before, signal), sigismember(&after, signal)) << signal;
    }
  }
}

// What cannot run.

TEST_P(Spawn, NoSuchFile) {
  const std::string path = at("none");
  expect_failure(Command({path}).run(), 127, ENOENT, path + ": No such file or directory");
}

TEST_P(Spawn, NameWithoutSlashThatIsGoneIsNotFound) {
  expect_failure(Command({"gone"}).path(at("gone")).run(), 127, ENOENT, "gone: not found");
}

TEST_P(Spawn, ComponentThatIsNoDirectory) {
  const std::string path = file("plain", "x") + "/command";
  expect_failure(Command({path}).run(), 127, ENOTDIR, path + ": Not a directory");
}

TEST_P(Spawn, LoopOfLinks) {
  const std::string path = at("loop");
  ASSERT_EQ(symlink(path.c_str(), path.c_str()), 0);
  expect_failure(Command({path}).run(), 127, ELOOP, path + ": Too many levels of symbolic links");
}

TEST_P(Spawn, NameThatIsTooLong) {
  const std::string path = at(std::string(300, 'n'));
  expect_failure(Command({path}).run(), 127, ENAMETOOLONG, path + ": File name too long");
}

TEST_P(Spawn, Directory) { expect_failure(Command({directory_}).run(), 126, EACCES, directory_ + ": Is a directory"); }

TEST_P(Spawn, NotExecutable) {
  const std::string path = file("plain", "echo no\n", 0644);
  expect_failure(Command({path}).run(), 126, EACCES, path + ": Permission denied");
}

TEST_P(Spawn, MissingInterpreter) {
  const std::string path = file("script", "#!/nonexistent/interpreter\n");
  expect_failure(Command({path}).run(), 127, ENOENT, path + ": bad interpreter: No such file or directory");
}

TEST_P(Spawn, InterpreterThatIsADirectory) {
  const std::string path = file("script", "#!" + directory_ + "\n");
  expect_failure(Command({path}).run(), 126, EACCES, path + ": bad interpreter: Permission denied");
}

TEST_P(Spawn, BinaryGarbage) {
  const std::string path = file("garbage", std::string_view("\x01\x02\0\x03 echo no\n", 13));
  expect_failure(Command({path}).run(), 126, ENOEXEC, path + ": cannot execute binary file");
}

TEST_P(Spawn, BusyText) {
  const std::string path = at("busy");
  std::filesystem::copy_file("/bin/true", path);
  const UniqueFd writer(sys::open_file(path.c_str(), O_RDWR));
  ASSERT_TRUE(writer);
  expect_failure(Command({path}).run(), 126, ETXTBSY, path + ": Text file busy");
}

TEST_P(Spawn, ArgumentThatIsTooLong) {
  expect_failure(Command({"/bin/echo", std::string(4'000'000, 'a')}).run(), 126, E2BIG,
                 "/bin/echo: Argument list too long");
}

TEST_P(Spawn, MessageGoesWhereTheRedirectionsSay) {
  const std::string path = at("none");
  Command command({path});
  command.ops = {{FdOp::Kind::Dup, 1, 2}};
  const Ran ran = command.run();
  EXPECT_EQ(ran.out, std::string(kPrefix) + path + ": No such file or directory\n");
  EXPECT_EQ(ran.err, "");
}

// Scripts without #! (XCU 2.9.1.6).

TEST_P(Spawn, ScriptWithoutInterpreterRunsByTheShell) {
  const std::string path = file("script", "echo \"$0\" \"$#\" \"$2\"\nexit 3\n");
  const Ran ran = Command({"name", "one", "two words"}).path(path).run();
  EXPECT_EQ(ran.out, path + " 2 two words\n");
  EXPECT_EQ(ran.status, 3);
  EXPECT_EQ(ran.result.exec_error, 0);
}

TEST_P(Spawn, EmptyFileSucceeds) {
  const Ran ran = Command({file("empty", "")}).run();
  EXPECT_EQ(ran.status, 0);
  EXPECT_EQ(ran.out + ran.err, "");
}

TEST_P(Spawn, ScriptWithABinaryPayloadRuns) {
  const std::string path = file("payload", std::string_view("echo ok; exit 0\n\0\0\0", 19));
  EXPECT_EQ(Command({path}).run().out, "ok\n");
}

TEST_P(Spawn, ScriptWhosePathLooksLikeAnOption) {
  const std::string before = std::filesystem::current_path();
  ASSERT_EQ(mkdir(at("-x").c_str(), 0755), 0);
  file("-x/script", "echo \"$0\" \"$@\"\n");
  ASSERT_EQ(chdir(directory_.c_str()), 0);
  const Ran ran = Command({"script", "a"}).path("-x/script").run();
  ASSERT_EQ(chdir(before.c_str()), 0);
  EXPECT_EQ(ran.out, "-x/script a\n");
  EXPECT_EQ(ran.status, 0);
}

TEST_P(Spawn, ScriptWithoutAShellToRunIt) {
  const std::string path = file("script", "echo no\n");
  Command command({path});
  command.plan.self = nullptr;
  expect_failure(command.run(), 126, ENOEXEC, path + ": Exec format error");
  command.plan.self = "/nonexistent/shell";
  expect_failure(command.run(), 126, ENOEXEC, path + ": Exec format error");
}

TEST_P(Spawn, UnreadableScript) {
  const std::string path = file("script", "echo no\n", 0111);
  ASSERT_EQ(chmod(directory_.c_str(), 0755), 0);
  const pid_t pid = fork();
  if (pid == 0) {
    if (geteuid() == 0 && setuid(65534) != 0) {
      _exit(1);
    }
    expect_failure(Command({path}).run(), 126, EACCES, path + ": Permission denied");
    _exit(HasFailure() ? 2 : 0);
  }
  EXPECT_EQ(wait_for(pid), 0);
}

// Further places.

TEST_P(Spawn, FallbacksInOrder) {
  const std::string none = at("none");
  const std::string script = file("script", "#!/bin/sh\necho found\n");
  const std::string other = file("other", "#!/bin/sh\necho other\n");
  const std::string plain = file("plain", "", 0644);
  const char* fallbacks[] = {none.c_str(), plain.c_str(), script.c_str(), other.c_str()};
  Command command({"script"});
  command.path(at("gone"));
  command.plan.fallbacks = fallbacks;
  EXPECT_EQ(command.run().out, "found\n");
  command.plan.fallbacks = std::span(fallbacks, 2);
  expect_failure(command.run(), 126, EACCES, "script: Permission denied");
  command.plan.fallbacks = std::span(fallbacks, 1);
  expect_failure(command.run(), 127, ENOENT, "script: not found");
}

TEST_P(Spawn, FallbackWithoutInterpreterIsRunAsAScript) {
  const std::string script = file("script", "echo found $0\n");
  const char* fallbacks[] = {script.c_str()};
  Command command({"script"});
  command.path(at("gone"));
  command.plan.fallbacks = fallbacks;
  EXPECT_EQ(command.run().out, "found " + script + "\n");
}

TEST_P(Spawn, FallbackWithABadInterpreterIsTold) {
  const std::string script = file("script", "#!/nonexistent\n");
  const char* fallbacks[] = {script.c_str()};
  Command command({"script"});
  command.path(at("gone"));
  command.plan.fallbacks = fallbacks;
  expect_failure(command.run(), 127, ENOENT, "script: bad interpreter: No such file or directory");
}

// Descriptors (XCU 2.7).

TEST_P(Spawn, ReadsAFileOnSix) {
  const UniqueFd opened(sys::open_file(file("input", "line\n").c_str(), O_RDONLY));
  Command command({"/bin/sh", "-c", "cat <&6"});
  command.ops = {{FdOp::Kind::Dup, opened.get(), 6}};
  EXPECT_EQ(command.run().out, "line\n");
}

TEST_P(Spawn, DescriptorOntoItselfStaysOpen) {
  const int opened = sys::open_file(file("input", "line\n").c_str(), O_RDONLY);
  const UniqueFd seven(fcntl(opened, F_DUPFD_CLOEXEC, 7));
  close(opened);
  ASSERT_EQ(seven.get(), 7);
  Command command({"/bin/sh", "-c", "cat <&7"});
  command.ops = {{FdOp::Kind::Dup, 7, 7}};
  EXPECT_EQ(command.run().out, "line\n");
}

TEST_P(Spawn, SwapsOutputAndError) {
  Command command({"/bin/sh", "-c", "echo to-out; echo to-err >&2"});
  command.ops = {{FdOp::Kind::Dup, 1, 3}, {FdOp::Kind::Dup, 2, 1}, {FdOp::Kind::Dup, 3, 2}, {FdOp::Kind::Close, -1, 3}};
  const Ran ran = command.run();
  EXPECT_EQ(ran.out, "to-err\n");
  EXPECT_EQ(ran.err, "to-out\n");
}

TEST_P(Spawn, Closes) {
  Command command({"/bin/sh", "-c", "cat 2>/dev/null || echo closed"});
  command.ops = {{FdOp::Kind::Close, -1, 0}, {FdOp::Kind::Close, -1, 0}, {FdOp::Kind::Close, -1, 77}};
  EXPECT_EQ(command.run().out, "closed\n");
}

TEST_P(Spawn, HighestDescriptor) {
  rlimit limit{};
  getrlimit(RLIMIT_NOFILE, &limit);
  const int highest = static_cast<int>(std::min<rlim_t>(limit.rlim_cur, INT_MAX)) - 1;
  Command command({"/bin/ls", "/proc/self/fd/" + std::to_string(highest)});
  command.ops = {{FdOp::Kind::Dup, 1, highest}};
  EXPECT_EQ(command.run().status, 0);
  Command beyond({"/bin/true"});
  beyond.ops = {{FdOp::Kind::Dup, 1, highest + 1}};
  expect_failure(beyond.run(), 1, EBADF, std::to_string(highest + 1) + ": Bad file descriptor");
}

TEST_P(Spawn, DuplicateOfAClosedOneStopsTheCommand) {
  Command command({"/bin/echo", "no"});
  command.ops = {{FdOp::Kind::Dup, 9, 1}};
  expect_failure(command.run(), 1, EBADF, "9: Bad file descriptor");
  command.ops = {{FdOp::Kind::Dup, 9, 9}};
  expect_failure(command.run(), 1, EBADF, "9: Bad file descriptor");
}

TEST_P(Spawn, NothingLeaks) {
  const UniqueFd private_fd(sys::duplicate_above(0, 50));
  Command command({"/bin/ls", "/proc/self/fd"});
  const UniqueFd input(sys::open_file("/dev/null", O_RDONLY));
  command.ops = {{FdOp::Kind::Dup, input.get(), 0}};
  for (int fd = 3; fd < 20; ++fd) {
    command.ops.push_back({FdOp::Kind::Close, -1, fd});  // what the test's own caller left open
  }
  const std::string out = command.run().out;
  for (size_t at = 0; at < out.size(); at = out.find('\n', at) + 1) {
    const int fd = std::atoi(out.c_str() + at);
    const int flags = fcntl(fd, F_GETFD);  // what the test itself was started with passes through
    EXPECT_TRUE(fd <= 3 || (flags >= 0 && (flags & FD_CLOEXEC) == 0)) << fd;  // 3 is the directory
  }
  EXPECT_EQ(out.substr(0, 6), "0\n1\n2\n");
}

// Signals.

uint64_t signal_field(const std::string& status, const std::string& field) {
  const size_t found = status.find(field + ":\t");
  return found == std::string::npos ? ~0ULL : std::strtoull(status.c_str() + found + field.size() + 2, nullptr, 16);
}

bool has(uint64_t set, int signal) { return (set >> (signal - 1) & 1) != 0; }

/// The signal lines of a child's own /proc/self/status.
std::string child_status(Command& command) { return command.run().out; }

TEST_P(Spawn, DispositionsOfTheCommand) {
  void (*const old_usr1)(int) = signal(SIGUSR1, SIG_IGN);
  void (*const old_usr2)(int) = signal(SIGUSR2, SIG_IGN);
  void (*const old_int)(int) = signal(SIGINT, SIG_DFL);
  void (*const old_term)(int) = signal(SIGTERM, [](int) {});
  const int to_default[] = {SIGUSR1, SIGTERM};
  const int to_ignore[] = {SIGINT, SIGQUIT};
  for (const bool block : {false, true}) {
    Command command({"/bin/cat", "/proc/self/status"});
    command.plan.to_default = to_default;
    command.plan.to_ignore = to_ignore;
    command.plan.block_signals = block;
    const std::string status = child_status(command);
    const uint64_t ignored = signal_field(status, "SigIgn");
    EXPECT_FALSE(has(ignored, SIGUSR1));
    EXPECT_TRUE(has(ignored, SIGUSR2));
    EXPECT_TRUE(has(ignored, SIGINT));
    EXPECT_TRUE(has(ignored, SIGQUIT));
    EXPECT_FALSE(has(ignored, SIGTERM));
    EXPECT_EQ(signal_field(status, "SigCgt"), 0U);
    EXPECT_EQ(signal_field(status, "SigBlk"), 0U);
  }
  // The parent's own did not change (H4): no CLONE_SIGHAND.
  EXPECT_EQ(signal(SIGINT, old_int), SIG_DFL);
  EXPECT_EQ(signal(SIGUSR1, old_usr1), SIG_IGN);
  signal(SIGUSR2, old_usr2);
  signal(SIGTERM, old_term);
}

TEST_P(Spawn, MaskOfTheCommand) {
  sigset_t blocked, saved, entry;
  sigemptyset(&blocked);
  sigaddset(&blocked, SIGUSR1);
  sigprocmask(SIG_SETMASK, &blocked, &saved);
  sigemptyset(&entry);
  sigaddset(&entry, SIGUSR2);
  sigaddset(&entry, SIGTSTP);
  for (const bool block : {false, true}) {
    Command command({"/bin/cat", "/proc/self/status"});
    command.plan.block_signals = block;
    EXPECT_EQ(signal_field(child_status(command), "SigBlk"), 1ULL << (SIGUSR1 - 1));
    command.plan.mask = &entry;
    EXPECT_EQ(signal_field(child_status(command), "SigBlk"), 1ULL << (SIGUSR2 - 1) | 1ULL << (SIGTSTP - 1));
  }
  sigprocmask(SIG_SETMASK, &saved, nullptr);
}

TEST_P(Spawn, SignalsSentToTheGroupAreNeverLost) {
  // A handler in the parent, a storm on the group: every child must die of it or end by itself, and the parent's
  // handler must never run in a child, which shares its memory.
  static volatile sig_atomic_t foreign = 0;
  static pid_t parent = 0;
  const pid_t pid = fork();
  if (pid == 0) {
    setpgid(0, 0);
    parent = getpid();
    signal(SIGUSR1, [](int) { foreign = foreign | (getpid() != parent); });
    const pid_t killer = fork();
    if (killer == 0) {
      signal(SIGUSR1, SIG_IGN);
      for (;;) {
        kill(-getpgrp(), SIGUSR1);
        usleep(300);
      }
    }
    const int to_default[] = {SIGUSR1};
    int bad = 0;
    for (int i = 0; i < 300; ++i) {
      Command command({"/bin/true"});
      command.plan.to_default = to_default;
      command.plan.block_signals = true;
      const SpawnResult result = spawn(command.prepare());
      int status = 0;
      while (waitpid(result.pid, &status, 0) < 0 && errno == EINTR) {
      }
      const bool died = WIFSIGNALED(status) && WTERMSIG(status) == SIGUSR1;
      bad += !died && !(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    }
    kill(killer, SIGKILL);
    _exit(bad != 0 ? 1 : foreign != 0 ? 2 : 0);
  }
  EXPECT_EQ(wait_for(pid), 0);
}

// Process groups and the terminal.

/// Fields 5 (process group) and 8 (foreground group of the terminal) of /proc/PID/stat.
struct Groups {
  int pid = 0, group = 0, foreground = 0;
};

Groups groups_of(const std::string& stat) {
  Groups groups;
  std::sscanf(stat.c_str(), "%d (%*[^)]) %*c %*d %d %*d %*d %d", &groups.pid, &groups.group, &groups.foreground);
  return groups;
}

TEST_P(Spawn, KeepsTheProcessGroup) {
  EXPECT_EQ(groups_of(Command({"/bin/cat", "/proc/self/stat"}).run().out).group, getpgrp());
}

TEST_P(Spawn, OwnProcessGroupThenJoinedByAnother) {
  UniqueFd read_end, write_end;
  ASSERT_EQ(sys::make_pipe(read_end, write_end), 0);
  Command leader({"/bin/cat"});
  leader.ops = {{FdOp::Kind::Dup, read_end.get(), 0}};
  leader.plan.process_group = 0;
  leader.plan.block_signals = true;
  const SpawnResult first = spawn(leader.prepare());
  EXPECT_EQ(getpgid(first.pid), first.pid);
  Command second({"/bin/cat", "/proc/self/stat"});
  second.plan.process_group = first.pid;
  EXPECT_EQ(groups_of(second.run().out).group, first.pid);
  write_end.reset();
  EXPECT_EQ(wait_for(first.pid), 0);
}

TEST_P(Spawn, HasTheTerminalBeforeItRuns) {
  UniqueFd read_end, write_end;
  ASSERT_EQ(sys::make_pipe(read_end, write_end), 0);
  const pid_t session = fork();
  if (session == 0) {
    setsid();
    const int master = posix_openpt(O_RDWR | O_NOCTTY);
    grantpt(master);
    unlockpt(master);
    const int slave = open(ptsname(master), O_RDWR);  // becomes the controlling terminal
    const int terminal = tty::open_controlling_terminal();
    if (slave < 0 || terminal < sys::kFirstPrivateFd || tty::foreground_group(terminal) != getpid()) {
      _exit(1);
    }
    for (int i = 0; i < 20; ++i) {
      Command command({"/bin/cat", "/proc/self/stat"});
      command.ops = {{FdOp::Kind::Dup, write_end.get(), 1}};
      command.plan.process_group = 0;
      command.plan.terminal = terminal;
      const SpawnResult result = spawn(command.prepare());
      const Groups groups = groups_of([&] {
        std::string text(512, '\0');
        text.resize(static_cast<size_t>(std::max<ssize_t>(0, read(read_end.get(), text.data(), text.size()))));
        return text;
      }());
      if (wait_for(result.pid) != 0) _exit(2);
      if (groups.pid != result.pid || groups.group != result.pid || groups.foreground != result.pid) _exit(3);
      // Taken back from the background: SIGTTOU must not stop us.
      if (tty::set_foreground_group(terminal, getpgrp()) != 0) _exit(4);
      if (tty::foreground_group(terminal) != getpgrp()) _exit(5);
    }
    _exit(0);
  }
  EXPECT_EQ(wait_for(session), 0);
}

TEST_P(Spawn, StopSignalBeforeExecIsTakenAndReported) {
  void* const memory = mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  ASSERT_NE(memory, MAP_FAILED);
  auto* const report = new (memory) sys::SpawnReport{};
  const pid_t pid = fork();
  if (pid == 0) {
    const sys::KernelSignalSet none = 0;
    const sys::KernelSignalSet all = ~none;
    sys::raw_syscall(SYS_rt_sigprocmask, SIG_SETMASK, &all, nullptr, sizeof all);
    raise(SIGTSTP);
    Command command({"/bin/true"});
    command.prepare();
    sys::ChildPlan plan{};
    plan.path = "/bin/true";
    plan.argv = command.plan.argv;
    plan.envp = environ;
    plan.process_group = kKeepProcessGroup;
    plan.terminal = -1;
    plan.mask = &none;
    plan.drain_stops = true;
    plan.report = report;
    sys::run_spawn_child(plan);
  }
  int status = 0;
  ASSERT_EQ(waitpid(pid, &status, WUNTRACED), pid);
  EXPECT_TRUE(WIFEXITED(status));
  EXPECT_EQ(report->stop_signal, SIGTSTP);
  EXPECT_EQ(report->alive, 1);
  munmap(memory, 4096);
}

// Limits.

double seconds_now() {
  timespec now{};
  clock_gettime(CLOCK_MONOTONIC, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

TEST_P(Spawn, NoProcessLeftIsToldSoon) {
  const pid_t pid = fork();
  if (pid == 0) {
    const rlimit none{0, 0};
    setrlimit(RLIMIT_NPROC, &none);
    if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0)) {
      _exit(1);
    }
    Command command({"/bin/true"});
    const double start = seconds_now();
    const SpawnResult result = spawn(command.prepare());
    const double elapsed = seconds_now() - start;
    if (result.pid != -1) _exit(2);
    if (result.error != EAGAIN) _exit(3);
    if (elapsed < 0.1 || elapsed > 2.0) _exit(4);
    if (current_starter() != GetParam()) _exit(5);
    // A pending signal ends the waiting.
    signals::catch_signal(SIGUSR1);
    raise(SIGUSR1);
    const double again = seconds_now();
    if (spawn(command.prepare()).error != EAGAIN) _exit(6);
    _exit(seconds_now() - again < 0.05 ? 0 : 7);
  }
  EXPECT_EQ(wait_for(pid), 0);
}

/// From now on clone(2) with CLONE_VM fails with `error` in this process.
bool refuse_shared_memory(int error) {
  const sock_filter program[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone, 0, 3),
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, args[0])),
      BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, CLONE_VM, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | static_cast<unsigned>(error)),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  const sock_fprog filter{sizeof program / sizeof program[0], const_cast<sock_filter*>(program)};
  return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
}

TEST(SpawnFallback, RefusedVforkBecomesFork) {
  for (const int error : {EINVAL, EPERM, ENOSYS}) {
    const pid_t pid = fork();
    if (pid == 0) {
      select_starter("vfork");
      if (!refuse_shared_memory(error)) _exit(1);
      if (shell("exit 7").status != 7) _exit(2);
      _exit(current_starter() == Starter::Fork && shell("exit 8").status == 8 ? 0 : 3);
    }
    EXPECT_EQ(wait_for(pid), 0) << error;
  }
}

TEST(SpawnFallback, LackOfMemoryIsToldAtOnce) {
  const pid_t pid = fork();
  if (pid == 0) {
    select_starter("vfork");
    if (!refuse_shared_memory(ENOMEM)) _exit(1);
    Command command({"/bin/true"});
    const SpawnResult result = spawn(command.prepare());
    _exit(result.pid == -1 && result.error == ENOMEM && current_starter() == Starter::Vfork ? 0 : 2);
  }
  EXPECT_EQ(wait_for(pid), 0);
}

TEST_P(Spawn, ThousandsOfFailuresLeaveNothing) {
  const auto count_fds = [] {
    return std::distance(std::filesystem::directory_iterator("/proc/self/fd"), std::filesystem::directory_iterator());
  };
  const auto fds = count_fds();
  const UniqueFd null(sys::open_file("/dev/null", O_WRONLY));
  const std::string script = file("garbage", std::string_view("\0\n", 2));
  Command missing({"/nonexistent/command"});
  Command garbage({script});
  for (Command* command : {&missing, &garbage}) {
    command->ops = {{FdOp::Kind::Dup, null.get(), 2}};
    command->plan.block_signals = true;
    command->prepare();
  }
  const int count = GetParam() == Starter::Vfork ? 10'000 : 2'000;  // fork is slow in a process with a sanitizer
  for (int i = 0; i < count; ++i) {
    Command& command = i % 2 == 0 ? missing : garbage;
    const SpawnResult result = spawn(command.plan);
    ASSERT_GT(result.pid, 0);
    ASSERT_EQ(wait_for(result.pid), i % 2 == 0 ? 127 : 126);
    ASSERT_STREQ(command.plan.argv[0], i % 2 == 0 ? "/nonexistent/command" : script.c_str());
  }
  EXPECT_EQ(count_fds(), fds + 1);
  EXPECT_EQ(current_starter(), GetParam());
  EXPECT_EQ(waitpid(-1, nullptr, WNOHANG), -1);
}

TEST(SpawnStack, IsHardlyUsed) {
  ASSERT_TRUE(select_starter("vfork"));
  const std::span<unsigned char> stack = sys::child_stack();
  std::fill(stack.begin(), stack.end(), static_cast<unsigned char>(0xA5));
  Command bad_descriptor({"/bin/true"});
  bad_descriptor.ops = {{FdOp::Kind::Dup, 99, 1}};
  EXPECT_EQ(bad_descriptor.run().status, 1);
  char path[] = "/tmp/vsh-garbage-XXXXXX";
  UniqueFd garbage(mkstemp(path));
  ASSERT_EQ(sys::write_all(garbage.get(), std::string(600, '\0')), 0);
  fchmod(garbage.get(), 0755);
  garbage.reset();
  EXPECT_EQ(Command({"/nonexistent"}).run().status, 127);
  EXPECT_EQ(Command({path}).run().status, 126);
  unlink(path);
  const auto touched = std::find_if(stack.begin(), stack.end(), [](unsigned char byte) { return byte != 0xA5; });
  EXPECT_LT(stack.end() - touched, 16 * 1024);
  EXPECT_GT(stack.end() - touched, 0);
  select_starter(nullptr);
}

TEST(SelectStarter, Words) {
  EXPECT_TRUE(select_starter("fork"));
  EXPECT_EQ(current_starter(), Starter::Fork);
  EXPECT_TRUE(select_starter("vfork"));
  EXPECT_EQ(current_starter(), Starter::Vfork);
  EXPECT_FALSE(select_starter("posix_spawn"));
  EXPECT_FALSE(select_starter(""));
  EXPECT_EQ(current_starter(), Starter::Vfork);
  EXPECT_TRUE(select_starter("auto"));
  EXPECT_TRUE(select_starter(nullptr));
}

// exec in place.

/// Runs `body` in a child whose output comes back.
template <typename Body>
Ran in_child(Body body) {
  UniqueFd read_end, write_end;
  EXPECT_EQ(sys::make_pipe(read_end, write_end), 0);
  Ran ran;
  const pid_t pid = fork();
  if (pid == 0) {
    dup2(write_end.get(), 1);
    dup2(write_end.get(), 2);
    _exit(body());
  }
  write_end.reset();
  ran.out = read_all(read_end.get());
  ran.status = wait_for(pid);
  return ran;
}

TEST(ExecPlan, BecomesTheCommand) {
  const Ran ran = in_child([] {
    Command command({"/bin/sh", "-c", "echo $$; exit 5"});
    command.ops = {{FdOp::Kind::Close, -1, 2}};
    std::fprintf(stdout, "%d\n", getpid());
    std::fflush(stdout);
    return exec_plan(command.prepare());
  });
  EXPECT_EQ(ran.status, 5);
  const size_t half = ran.out.size() / 2;
  EXPECT_EQ(ran.out.substr(0, half), ran.out.substr(half));
}

TEST(ExecPlan, RunsAScriptWithoutInterpreter) {
  const Ran ran = in_child([] {
    char path[] = "/tmp/vsh-script-XXXXXX";
    const int fd = mkstemp(path);
    sys::write_all(fd, "rm \"$0\"; echo script \"$@\"\n");
    fchmod(fd, 0755);
    close(fd);
    Command command({path, "a", "b"});
    return exec_plan(command.prepare());
  });
  EXPECT_EQ(ran.status, 0);
  EXPECT_EQ(ran.out, "script a b\n");
}

TEST(ExecPlan, FailureIsToldAndUndone) {
  const Ran ran = in_child([] {
    signals::catch_signal(SIGUSR1);
    signals::ignore_for_shell(SIGTSTP);
    const int to_default[] = {SIGUSR1, SIGTSTP};
    sigset_t entry;
    sigemptyset(&entry);
    sigaddset(&entry, SIGHUP);
    for (const bool block : {false, true}) {
      Command command({"/nonexistent"});
      command.plan.to_default = to_default;
      command.plan.mask = &entry;
      command.plan.block_signals = block;
      if (exec_plan(command.prepare()) != ENOENT) return 1;
      sigset_t mask;
      sigprocmask(SIG_BLOCK, nullptr, &mask);
      if (sigismember(&mask, SIGHUP) != 0 || sigismember(&mask, SIGTERM) != 0) return 2;
      raise(SIGTSTP);
      raise(SIGUSR1);
      if (signals::take_pending() != SIGUSR1) return 3;
    }
    return 0;
  });
  EXPECT_EQ(ran.status, 0);
  const std::string line = std::string(kPrefix) + "/nonexistent: No such file or directory\n";
  EXPECT_EQ(ran.out, line + line);
}

TEST(ExecPlan, BadDescriptor) {
  const Ran ran = in_child([] {
    Command command({"/bin/true"});
    command.ops = {{FdOp::Kind::Dup, 9, 1}};
    return exec_failure_status(exec_plan(command.prepare()));
  });
  EXPECT_EQ(ran.status, 1);
  EXPECT_EQ(ran.out, std::string(kPrefix) + "9: Bad file descriptor\n");
}

TEST(ExecPlan, StatusOfAnError) {
  EXPECT_EQ(exec_failure_status(ENOENT), 127);
  EXPECT_EQ(exec_failure_status(ENOTDIR), 127);
  EXPECT_EQ(exec_failure_status(ELOOP), 127);
  EXPECT_EQ(exec_failure_status(ENAMETOOLONG), 127);
  EXPECT_EQ(exec_failure_status(EBADF), 1);
  EXPECT_EQ(exec_failure_status(EACCES), 126);
  EXPECT_EQ(exec_failure_status(ENOEXEC), 126);
  EXPECT_EQ(exec_failure_status(E2BIG), 126);
}

}  // namespace
}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
// The child's side of spawn(): everything here may run in a child that shares our memory and stands on a private
// stack (spawn.md 5.5). So: raw system calls only, nothing from any library, no allocation, no locks, no errno,
// no return into the parent's frames. The parent opened the redirections; nothing here may block in open (H15).
// XCU 2.9.1.6 (non-built-in execution), 2.8.2 (exit status for commands).
#include "exec/sys/spawn_child.h"

#include <asm/ioctls.h>
#include <fcntl.h>
#include <sys/uio.h>
#include <cerrno>

namespace sh::sys {
namespace {

struct Text {
  const char* data;
  size_t length;
};

template <size_t N>
constexpr Text literal(const char (&text)[N]) {
  return {text, N - 1};
}

/// Why the plan failed: what the exit status and the message need.
struct Failure {
  int error;
  int status;
};

constexpr bool is_not_found(int error) {
  return error == ENOENT || error == ENOTDIR || error == ELOOP || error == ENAMETOOLONG;
}

/// strerror() reads the locale and the heap; these are what execve(2), dup2(2) and open(2) can give.
SH_CHILD_CODE Text error_text(int error) {
  switch (error) {
    case E2BIG: return literal("Argument list too long");
    case EACCES: return literal("Permission denied");
    case EAGAIN: return literal("Resource temporarily unavailable");
    case EBADF: return literal("Bad file descriptor");
    case EBADMSG: return literal("Bad message");
    case EBUSY: return literal("Device or resource busy");
    case EFAULT: return literal("Bad address");
    case EINTR: return literal("Interrupted system call");
    case EINVAL: return literal("Invalid argument");
    case EIO: return literal("Input/output error");
    case EISDIR: return literal("Is a directory");
    case EKEYREJECTED: return literal("Key was rejected by service");
    case ELIBBAD: return literal("Accessing a corrupted shared library");
    case ELOOP: return literal("Too many levels of symbolic links");
    case EMFILE: return literal("Too many open files");
    case ENAMETOOLONG: return literal("File name too long");
    case ENFILE: return literal("Too many open files in system");
    case ENODEV: return literal("No such device");
    case ENOENT: return literal("No such file or directory");
    case ENOEXEC: return literal("Exec format error");
    case ENOKEY: return literal("Required key not available");
    case ENOMEM: return literal("Cannot allocate memory");
    case ENOSYS: return literal("Function not implemented");
    case ENOTDIR: return literal("Not a directory");
    case ENXIO: return literal("No such device or address");
    case EPERM: return literal("Operation not permitted");
    case EREMOTEIO: return literal("Remote I/O error");
    case ESTALE: return literal("Stale file handle");
    case ETIMEDOUT: return literal("Connection timed out");
    case ETXTBSY: return literal("Text file busy");
    default: return literal("Cannot execute");
  }
}

/// "PREFIX SUBJECT: DETAIL TEXT" in one write, so that lines of several children do not mix.
SH_CHILD_CODE void write_message(const ChildPlan& plan, Text subject, Text detail, Text text) {
  const iovec parts[] = {
      {const_cast<char*>(plan.prefix), plan.prefix_length},
      {const_cast<char*>(subject.data), subject.length},
      {const_cast<char*>(": "), 2},
      {const_cast<char*>(detail.data), detail.length},
      {const_cast<char*>(text.data), text.length},
      {const_cast<char*>("\n"), 1},
  };
  raw_syscall(SYS_writev, 2, &parts[0], sizeof parts / sizeof parts[0]);
}

SH_CHILD_CODE void report_descriptor(const ChildPlan& plan, int fd, int error) {
  char digits[12];
  size_t at = sizeof digits;
  unsigned rest = fd < 0 ? 0U - (unsigned)fd : (unsigned)fd;
  do {
    digits[--at] = (char)('0' + rest % 10);
    rest /= 10;
  } while (rest != 0);
  if (fd < 0) {
    digits[--at] = '-';
  }
  write_message(plan, {digits + at, sizeof digits - at}, {}, error_text(error));
}

/// H6, H7: the child itself takes its place in the job, so that it has the terminal before it runs. An error means that
/// the job is gone or that we may not; the command then runs where it is.
SH_CHILD_CODE void enter_process_group(const ChildPlan& plan) {
  if (plan.process_group != kKeepProcessGroup) {
    raw_syscall(SYS_setpgid, 0, plan.process_group);
  }
  if (plan.terminal >= 0) {
    const int group = plan.process_group > 0 ? plan.process_group : (int)raw_syscall(SYS_getpgid, 0);
    raw_syscall(SYS_ioctl, plan.terminal, TIOCSPGRP, &group);
  }
}

/// dup2 that leaves the target without close-on-exec, also onto itself (H18).
SH_CHILD_CODE int duplicate(int from, int to) {
  if (from == to) {
    const long flags = raw_syscall(SYS_fcntl, from, F_GETFD);
    return (int)(flags < 0 ? flags : raw_syscall(SYS_fcntl, from, F_SETFD, flags & ~(long)FD_CLOEXEC));
  }
  long result;
  do {
    result = raw_syscall(SYS_dup3, from, to, 0);
  } while (result == -EINTR || result == -EBUSY);
  return result < 0 ? (int)result : 0;
}

/// XCU 2.7: in the order written. A failure stops the command before it runs, with status 1.
SH_CHILD_CODE Failure apply_fd_ops(const ChildPlan& plan) {
  for (size_t i = 0; i < plan.fd_op_count; ++i) {
    const FdOp& op = plan.fd_ops[i];
    if (op.kind == FdOp::Kind::Close) {
      raw_syscall(SYS_close, op.to);
      continue;
    }
    const int result = duplicate(op.from, op.to);
    if (result < 0) {
      // EBADF also means a target beyond the limit on open files: then that is the number to name.
      const bool source_is_bad = raw_syscall(SYS_fcntl, op.from, F_GETFD) < 0;
      report_descriptor(plan, source_is_bad ? op.from : op.to, -result);
      return {-result, 1};
    }
  }
  return {0, 0};
}

SH_CHILD_CODE void set_disposition(const int* signals, size_t count, void (*handler)(int)) {
  const KernelSigaction action{handler, 0, nullptr, 0};
  for (size_t i = 0; i < count; ++i) {
    raw_syscall(SYS_rt_sigaction, signals[i], &action, nullptr, sizeof(KernelSignalSet));
  }
}

/// H5: a stop signal that waits to be unblocked would stop us while the parent cannot run. Taken here, and sent again
/// by the parent once the command runs. Needs the dispositions set before it: an ignored one is not pending.
SH_CHILD_CODE void drain_stop_signals(const ChildPlan& plan) {
  const KernelSignalSet stops = (1UL << (SIGTSTP - 1)) | (1UL << (SIGTTIN - 1)) | (1UL << (SIGTTOU - 1));
  const long no_time[2] = {0, 0};
  for (;;) {
    const long signal = raw_syscall(SYS_rt_sigtimedwait, &stops, nullptr, &no_time[0], sizeof stops);
    if (signal <= 0) {
      return;
    }
    plan.report->stop_signal = (int)signal;
  }
}

SH_CHILD_CODE void set_signals(const ChildPlan& plan) {
  set_disposition(plan.to_default, plan.to_default_count, SIG_DFL);
  set_disposition(plan.to_ignore, plan.to_ignore_count, SIG_IGN);
  if (plan.drain_stops) {
    drain_stop_signals(plan);
  }
  if (plan.mask != nullptr) {
    raw_syscall(SYS_rt_sigprocmask, SIG_SETMASK, plan.mask, plan.old_mask, sizeof(KernelSignalSet));
  }
}

SH_CHILD_CODE int execute(const char* path, char* const* argv, char* const* envp) {
  return (int)-raw_syscall(SYS_execve, path, argv, envp);
}

SH_CHILD_CODE bool file_is(const char* path, int mode) { return raw_syscall(SYS_faccessat, AT_FDCWD, path, mode) == 0; }

SH_CHILD_CODE bool is_directory(const char* path) {
  const long fd = raw_syscall(SYS_openat, AT_FDCWD, path, O_PATH | O_DIRECTORY | O_CLOEXEC, 0);
  if (fd >= 0) {
    raw_syscall(SYS_close, fd);
  }
  return fd >= 0;
}

constexpr int kExists = 0;  // F_OK, X_OK: <unistd.h> stays out of here
constexpr int kExecutable = 1;

/// One file that was tried, and what came of it.
struct Attempt {
  const char* path;
  int error;
};

/// The places in order. What lies in a later one may be executable though an earlier one has gone away, or is no longer
/// (a stale entry of the path cache); of failures that is told which says most.
SH_CHILD_CODE Attempt execute_first(const ChildPlan& plan) {
  Attempt kept{plan.path, execute(plan.path, plan.argv, plan.envp)};
  for (size_t i = 0; i < plan.fallback_count; ++i) {
    if (kept.error != ENOENT && kept.error != ENOTDIR && kept.error != EACCES) {
      return kept;
    }
    const char* path = plan.fallbacks[i];
    const int error = execute(path, plan.argv, plan.envp);
    const bool there = (error != ENOENT && error != ENOTDIR) || file_is(path, kExists);
    if (there && (error != EACCES || kept.error != EACCES)) {
      kept = {path, error};
    }
  }
  return kept;
}

/// The beginning of a file: its length, or -errno. O_NONBLOCK has no effect on the regular file that execve(2) has just
/// looked at, and no swap of it for another kind can make us wait (H15).
SH_CHILD_CODE long read_head(const char* path, char* head, size_t size) {
  const long fd = raw_syscall(SYS_openat, AT_FDCWD, path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK, 0);
  if (fd < 0) {
    return fd;
  }
  const long length = raw_syscall(SYS_read, fd, head, size);
  raw_syscall(SYS_close, fd);
  return length;
}

/// XCU 2.9.1.6: a file that the kernel cannot run and that is not text need not be run as a script. Judged by the first
/// line, so that a script with a binary payload behind it runs. 0, or the errno of reading it.
SH_CHILD_CODE int look_for_binary(const char* path, bool& binary) {
  char head[512];
  const long length = read_head(path, &head[0], sizeof head);
  if (length < 0) {
    return (int)-length;
  }
  for (long i = 0; i < length && head[i] != '\n' && !binary; ++i) {
    binary = head[i] == '\0';
  }
  return 0;
}

/// Whether the file may be executed and names an interpreter: then a refusal is about that one.
SH_CHILD_CODE bool names_interpreter(const char* path) {
  char head[2];
  return file_is(path, kExecutable) && read_head(path, &head[0], sizeof head) == 2 && head[0] == '#' && head[1] == '!';
}

/// Runs `path` as a script of ours: argv becomes "sh [--] path argument...". Returns on failure only.
SH_CHILD_CODE int execute_script(const ChildPlan& plan, const char* path) {
  const bool option_like = path[0] == '-' || path[0] == '+';
  char** argv = plan.argv;
  *argv = const_cast<char*>(path);
  if (option_like) {
    *--argv = const_cast<char*>("--");
  }
  *--argv = const_cast<char*>("sh");
  return execute(plan.self, argv, plan.envp);
}

/// ENOEXEC: a script without #!, or no program at all. It is there: the status is 126 whatever happens.
SH_CHILD_CODE Failure run_without_format(const ChildPlan& plan, const char* path, Text name) {
  bool binary = false;
  int error = look_for_binary(path, binary);
  if (error == 0 && binary) {
    write_message(plan, name, {}, literal("cannot execute binary file"));
    return {ENOEXEC, 126};
  }
  if (error == 0) {
    error = plan.self != nullptr ? execute_script(plan, path) : ENOEXEC;
    if (is_not_found(error)) {
      error = ENOEXEC;  // it is the shell that is not there: say nothing wrong about the script
    }
  }
  write_message(plan, name, {}, error_text(error));
  return {error, 126};
}

SH_CHILD_CODE bool has_slash(Text text) {
  for (size_t i = 0; i < text.length; ++i) {
    if (text.data[i] == '/') {
      return true;
    }
  }
  return false;
}

/// XCU 2.8.2: 127 where the command is not found, 126 where it is found and cannot be run. Where the file itself is all
/// right, the kernel's error is about the interpreter that it names.
SH_CHILD_CODE void report_exec(const ChildPlan& plan, Attempt attempt, Text name) {
  const bool directory = attempt.error == EACCES && is_directory(attempt.path);
  const bool interpreter = (is_not_found(attempt.error) && file_is(attempt.path, kExists)) ||
                           (attempt.error == EACCES && !directory && names_interpreter(attempt.path));
  if (interpreter) {
    write_message(plan, name, literal("bad interpreter: "), error_text(attempt.error));
  } else if (is_not_found(attempt.error) && !has_slash(name)) {
    write_message(plan, name, {}, literal("not found"));  // looked for in PATH, and gone since
  } else {
    write_message(plan, name, {}, error_text(directory ? EISDIR : attempt.error));
  }
}

SH_CHILD_CODE Failure run_plan(const ChildPlan& plan) {
  enter_process_group(plan);
  const Failure redirection = apply_fd_ops(plan);
  if (redirection.error != 0) {
    return redirection;
  }
  set_signals(plan);
  const Attempt attempt = execute_first(plan);
  const Text name{plan.name, plan.name_length};
  if (attempt.error == ENOEXEC) {
    return run_without_format(plan, attempt.path, name);
  }
  report_exec(plan, attempt, name);
  return {attempt.error, is_not_found(attempt.error) ? 127 : 126};
}

}  // namespace

SH_CHILD_CODE void run_spawn_child(const ChildPlan& plan) noexcept {
  plan.report->alive = 1;
  const Failure failure = run_plan(plan);
  plan.report->error = failure.error;
  for (;;) {
    raw_syscall(SYS_exit_group, failure.status);
  }
}

SH_CHILD_CODE int run_exec_in_place(const ChildPlan& plan) noexcept { return run_plan(plan).error; }

}  // namespace sh::sys

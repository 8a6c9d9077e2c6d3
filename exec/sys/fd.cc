// SPDX-License-Identifier: GPL-3.0-or-later
// Wrappers of the system calls on file descriptors, and readable_copy() for here-documents (XCU 2.7.4).
#include "exec/sys/fd.h"

#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <sys/mman.h>
#include <unistd.h>
#include <cerrno>
#include <cstdio>
#include <cstdlib>

namespace sh {

void UniqueFd::reset() {
  if (fd_ >= 0) {
    const int saved_errno = errno;
    close(std::exchange(fd_, -1));  // on Linux it is closed also where EINTR is returned
    errno = saved_errno;
  }
}

namespace sys {
namespace {

/// What a pipe holds where nobody set another size, and what it holds at the least (a user with many pipes gets less).
constexpr size_t kPipeCapacity = 64 * 1024;

int or_error(int result) { return result < 0 ? -errno : result; }

/// `text` in a pipe whose other end is closed; -EAGAIN where it does not fit.
int pipe_holding(std::string_view text) {
  UniqueFd read_end;
  UniqueFd write_end;
  if (const int error = make_pipe(read_end, write_end); error < 0) {
    return error;
  }
  // One page is always there; for more the write must not block where the pipe is smaller than usual.
  if (text.size() > PIPE_BUF && fcntl(write_end.get(), F_SETFL, O_WRONLY | O_NONBLOCK) < 0) {
    return -errno;
  }
  while (!text.empty()) {
    const ssize_t written = write(write_end.get(), text.data(), text.size());
    if (written >= 0) {
      text.remove_prefix(static_cast<size_t>(written));
    } else if (errno != EINTR) {
      return -errno;
    }
  }
  return read_end.release();
}

/// A new file without a name in the directory for temporary files, for systems without memfd_create(2).
int open_nameless_file() {
  const int fd = open(P_tmpdir, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
  if (fd >= 0) {
    return fd;
  }
  char path[] = P_tmpdir "/vsh.XXXXXX";
  const int named = mkostemp(path, O_CLOEXEC);
  if (named < 0) {
    return -errno;
  }
  unlink(path);
  return named;
}

/// The same file for reading only, at its beginning, so that a command cannot write its own here-document.
int reopened_for_reading(UniqueFd file) {
  char path[32];
  std::snprintf(path, sizeof path, "/proc/self/fd/%d", file.get());
  const int fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd >= 0) {
    return fd;
  }
  return lseek(file.get(), 0, SEEK_SET) < 0 ? -errno : file.release();
}

int file_holding(std::string_view text) {
  int fd = memfd_create("here-document", MFD_CLOEXEC);
  if (fd < 0) {
    fd = open_nameless_file();
  }
  if (fd < 0) {
    return fd;
  }
  UniqueFd file(fd);
  if (const int error = write_all(fd, text); error < 0) {
    return error;
  }
  return reopened_for_reading(std::move(file));
}

/// Waits until `fd`, which someone else set to O_NONBLOCK, takes more.
void wait_until_writable(int fd) {
  pollfd entry{fd, POLLOUT, 0};
  (void)poll(&entry, 1, -1);
}

}  // namespace

int open_file(const char* path, int flags, mode_t mode) { return or_error(open(path, flags | O_CLOEXEC, mode)); }

int duplicate_above(int fd, int minimum) {
  const int copy = fcntl(fd, F_DUPFD_CLOEXEC, minimum);
  if (copy >= 0) {
    return copy;
  }
  return errno == EINVAL ? -EMFILE : -errno;  // EINVAL: RLIMIT_NOFILE is no more than `minimum`
}

int duplicate_to(int fd, int target) {
  if (fd == target) {
    const int flags = fcntl(fd, F_GETFD);
    return flags < 0 || fcntl(fd, F_SETFD, flags & ~FD_CLOEXEC) < 0 ? -errno : 0;
  }
  int result;
  do {
    result = dup2(fd, target);
  } while (result < 0 && (errno == EINTR || errno == EBUSY));
  return result < 0 ? -errno : 0;
}

int move_to_private(int fd) {
  if (fd >= kFirstPrivateFd) {
    return fcntl(fd, F_SETFD, FD_CLOEXEC) < 0 ? -errno : fd;
  }
  const int moved = duplicate_above(fd, kFirstPrivateFd);
  close(fd);
  return moved;
}

int write_all(int fd, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = write(fd, text.data(), text.size());
    if (written >= 0) {
      text.remove_prefix(static_cast<size_t>(written));
    } else if (errno == EAGAIN) {
      wait_until_writable(fd);
    } else if (errno != EINTR) {
      return -errno;
    }
  }
  return 0;
}

int make_pipe(UniqueFd& read_end, UniqueFd& write_end) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) < 0) {
    return -errno;
  }
  read_end = UniqueFd(ends[0]);
  write_end = UniqueFd(ends[1]);
  return 0;
}

int readable_copy(std::string_view text) {
  if (text.size() <= kPipeCapacity) {
    const int fd = pipe_holding(text);
    if (fd != -EAGAIN) {
      return fd;
    }
  }
  return file_holding(text);
}

}  // namespace sys
}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
// File descriptors: an owner, and thin wrappers that return a value or -errno. Each says what it does on EINTR.
#pragma once

#include <sys/types.h>
#include <cstddef>
#include <string_view>
#include <utility>

namespace sh {

/// Owns one descriptor and closes it.
class UniqueFd {
 public:
  UniqueFd() = default;
  explicit UniqueFd(int fd) : fd_(fd) {}
  UniqueFd(UniqueFd&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  UniqueFd& operator=(UniqueFd&& other) noexcept {
    std::swap(fd_, other.fd_);
    return *this;
  }
  ~UniqueFd() { reset(); }
  int get() const { return fd_; }
  explicit operator bool() const { return fd_ >= 0; }
  int release() { return std::exchange(fd_, -1); }
  void reset();

 private:
  int fd_ = -1;
};

namespace sys {

/// The first descriptor that the shell uses for itself: below are the user's (XCU 2.7).
inline constexpr int kFirstPrivateFd = 10;

/// open(2) with O_CLOEXEC added. Returns the descriptor or -errno; EINTR is returned: the caller looks at signals.
int open_file(const char* path, int flags, mode_t mode = 0);
/// Duplicates `fd` to the lowest free descriptor >= `minimum`, close-on-exec. -errno on failure.
int duplicate_above(int fd, int minimum);
/// dup2 without close-on-exec; where both are equal clears close-on-exec. 0 or -errno. Resumes on EINTR.
int duplicate_to(int fd, int target);
/// Moves `fd` to the private range (>= kFirstPrivateFd), close-on-exec; the old one is closed. -errno on failure, the
/// old one then closed too.
int move_to_private(int fd);
/// Writes all of `text`; resumes on EINTR. 0 or -errno.
int write_all(int fd, std::string_view text);
/// A pipe, both ends close-on-exec and >= kFirstPrivateFd only where that costs no extra call. 0 or -errno.
int make_pipe(UniqueFd& read_end, UniqueFd& write_end);
/// A descriptor from which `text` can be read from its beginning: a pipe where it fits, a memory file otherwise; so no
/// writer process is needed and nothing can deadlock (here-documents). -errno on failure.
int readable_copy(std::string_view text);

}  // namespace sys
}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/redirect.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>

#include "exec/diagnostics.h"
#include "exec/expand/expand.h"
#include "exec/state/shell.h"

namespace sh {

namespace {

/// What one redirection does once its word is expanded and its file open.
struct Opened {
  enum class Kind : uint8_t { File, Duplicate, Close } kind = Kind::File;
  int fd = -1;  // File: ours to close; Duplicate: the user's
};

bool redirection_error(Shell& shell, std::string_view what, int error) {
  report_command(shell, what, errno_text(error));
  return false;
}

/// > under set -C (XCU 2.7.2): creation is exclusive, so that no race can overwrite a file; what is not a regular file
/// may be written to.
int open_no_clobber(const char* path) {
  int fd = sys::open_file(path, O_WRONLY | O_CREAT | O_EXCL, 0666);
  if (fd != -EEXIST) return fd;
  fd = sys::open_file(path, O_WRONLY);
  if (fd < 0) return fd == -ENOENT ? -EEXIST : fd;
  struct stat status;
  if (::fstat(fd, &status) == 0 && !S_ISREG(status.st_mode)) return fd;
  ::close(fd);
  return -EEXIST;
}

int open_target(const Shell& shell, RedirOp op, const char* path) {
  switch (op) {
    case RedirOp::Input: return sys::open_file(path, O_RDONLY);
    case RedirOp::Output:
      if (shell.options.on(Option::NoClobber)) return open_no_clobber(path);
      [[fallthrough]];
    case RedirOp::Clobber: return sys::open_file(path, O_WRONLY | O_CREAT | O_TRUNC, 0666);
    case RedirOp::Append: return sys::open_file(path, O_WRONLY | O_CREAT | O_APPEND, 0666);
    case RedirOp::ReadWrite: return sys::open_file(path, O_RDWR | O_CREAT, 0666);
    case RedirOp::DuplicateInput:
    case RedirOp::DuplicateOutput:
    case RedirOp::HereDocument: break;
  }
  __builtin_unreachable();
}

bool open_here_document(Shell& shell, const HereDoc& here_doc, Opened& opened, bool& expansion_failed) {
  std::string body;
  std::string_view text;
  if (here_doc.body != nullptr) {
    if (here_doc.body->is(kWordLiteral)) {
      text = here_doc.body->literal;
    } else if (expand_to_string(shell, *here_doc.body, body)) {
      text = body;
    } else {
      expansion_failed = true;
      return false;
    }
  }
  opened.fd = sys::readable_copy(text);
  return opened.fd >= 0 || redirection_error(shell, "here-document", -opened.fd);
}

/// [n]<&word, [n]>&word (XCU 2.7.5, 2.7.6): digits or `-`.
bool resolve_duplicate(Shell& shell, Field word, Opened& opened) {
  if (word == "-") {
    opened.kind = Opened::Kind::Close;
    return true;
  }
  opened.kind = Opened::Kind::Duplicate;
  auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), opened.fd);
  if (word.empty() || word[0] == '-' || end != word.data() + word.size()) {
    report_command(shell, word, "not a file descriptor");
    return false;
  }
  // A descriptor of the shell's own is not open to the user.
  if (error != std::errc() || shell.private_fds.holds(opened.fd)) return redirection_error(shell, word, EBADF);
  return true;
}

/// Expands the redirection's word and opens what it names.
bool open_redirect(Shell& shell, const Redirect& redirect, Opened& opened, bool& expansion_failed) {
  if (redirect.pos.line != 0) shell.line = redirect.pos.line;
  if (redirect.op == RedirOp::HereDocument) {
    return open_here_document(shell, *redirect.here_doc, opened, expansion_failed);
  }
  Field word;
  if (!expand_to_field(shell, *redirect.target, word)) {
    expansion_failed = true;
    return false;
  }
  if (redirect.op == RedirOp::DuplicateInput || redirect.op == RedirOp::DuplicateOutput) {
    return resolve_duplicate(shell, word, opened);
  }
  opened.fd = open_target(shell, redirect.op, word.data());
  if (opened.fd >= 0) return true;
  if (opened.fd == -EEXIST) {
    report_command(shell, word, "cannot overwrite an existing file (set -C)");
    return false;
  }
  return redirection_error(shell, word, -opened.fd);
}

/// Descriptors from here on belong to the shell; a user may name any below the limit.
bool valid_target(Shell& shell, int fd) {
  if (fd < 1024) return true;
  struct rlimit limit;
  if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || static_cast<rlim_t>(fd) < limit.rlim_cur) return true;
  return redirection_error(shell, std::to_string(fd), EBADF);
}

bool names(std::span<const Redirect> redirects, int fd) {
  return std::any_of(redirects.begin(), redirects.end(), [fd](const Redirect& redirect) { return redirect.fd == fd; });
}

/// Moves a file that was opened at a descriptor which one of the redirections names, where the child would overwrite it
/// before it is used, to one that none names. -errno on failure.
int move_clear_of(int fd, std::span<const Redirect> redirects) {
  int above = sys::kFirstPrivateFd;
  while (names(redirects, fd)) {
    int moved = sys::duplicate_above(fd, above);
    ::close(fd);
    if (moved < 0) return moved;
    fd = moved;
    above = fd + 1;
  }
  return fd;
}

}  // namespace

bool RedirectPlan::prepare(Shell& shell, std::span<const Redirect> redirects) {
  if (redirects.empty()) return true;
  ops_.reserve(redirects.size());
  for (const Redirect& redirect : redirects) {
    Opened opened;
    if (!valid_target(shell, redirect.fd) || !open_redirect(shell, redirect, opened, expansion_failed_)) return false;
    switch (opened.kind) {
      case Opened::Kind::Close: ops_.push_back({FdOp::Kind::Close, -1, redirect.fd}); break;
      case Opened::Kind::Duplicate: ops_.push_back({FdOp::Kind::Dup, opened.fd, redirect.fd}); break;
      case Opened::Kind::File: {
        int fd = move_clear_of(opened.fd, redirects);
        if (fd < 0) return redirection_error(shell, std::to_string(redirect.fd), -fd);
        files_.emplace_back(fd);
        ops_.push_back({FdOp::Kind::Dup, fd, redirect.fd});
        break;
      }
    }
  }
  return true;
}

bool RedirectScope::save(int fd) {
  for (const Saved& saved : saved_) {
    if (saved.fd == fd) return true;
  }
  if (int error = shell_.private_fds.vacate(fd); error < 0)
    return redirection_error(shell_, std::to_string(fd), -error);
  int copy = sys::duplicate_above(fd, sys::kFirstPrivateFd);
  if (copy < 0 && copy != -EBADF) return redirection_error(shell_, std::to_string(fd), -copy);
  saved_.push_back({fd, copy < 0 ? PrivateFds::kNone : shell_.private_fds.add(copy)});
  return true;
}

bool RedirectScope::apply_one(const Redirect& redirect) {
  int target = redirect.fd;
  Opened opened;
  if (!valid_target(shell_, target) || !open_redirect(shell_, redirect, opened, expansion_failed_)) return false;
  UniqueFd file(opened.kind == Opened::Kind::File ? opened.fd : -1);
  // Saved after the opening, for `>` to the lowest free descriptor is common and may be the target itself.
  if (opened.fd == target && opened.kind == Opened::Kind::File) {
    saved_.push_back({target, PrivateFds::kNone});
    (void)file.release();
    return sys::duplicate_to(target, target) == 0;
  }
  if (!save(target)) return false;
  if (opened.kind == Opened::Kind::Close) {
    ::close(target);
    return true;
  }
  int result = sys::duplicate_to(opened.fd, target);
  return result >= 0 || redirection_error(shell_, std::to_string(opened.fd), -result);
}

bool RedirectScope::apply(std::span<const Redirect> redirects) {
  for (const Redirect& redirect : redirects) {
    if (!apply_one(redirect)) return false;
  }
  return true;
}

int RedirectScope::original(int fd) const {
  for (const Saved& saved : saved_) {
    if (saved.fd == fd) return saved.copy == PrivateFds::kNone ? -1 : shell_.private_fds.get(saved.copy);
  }
  return fd;
}

void RedirectScope::restore() {
  while (!saved_.empty()) {
    Saved saved = saved_.back();
    saved_.pop_back();
    if (saved.copy == PrivateFds::kNone) {
      ::close(saved.fd);
      continue;
    }
    (void)sys::duplicate_to(shell_.private_fds.get(saved.copy), saved.fd);
    shell_.private_fds.close(saved.copy);
  }
}

void RedirectScope::keep() {
  for (const Saved& saved : saved_) shell_.private_fds.close(saved.copy);
  saved_.clear();
}

bool may_block(std::span<const Redirect> redirects) {
  for (const Redirect& redirect : redirects) {
    if (redirect.target == nullptr) continue;
    if (redirect.op == RedirOp::DuplicateInput || redirect.op == RedirOp::DuplicateOutput) continue;
    if (!redirect.target->is(kWordLiteral)) return true;
    struct stat status;
    if (::stat(redirect.target->literal.data(), &status) != 0) continue;
    if (!S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode) && redirect.target->literal != "/dev/null") return true;
  }
  return false;
}

}  // namespace sh

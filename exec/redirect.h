// SPDX-License-Identifier: GPL-3.0-or-later
// Redirections (XCU 2.7): planned for a child that is about to be spawned, or applied to this process and undone.
#pragma once

#include <span>
#include <vector>

#include "exec/sys/fd.h"
#include "exec/sys/private_fds.h"
#include "exec/sys/spawn.h"
#include "parser/ast.h"

namespace sh {

struct Shell;

/// The redirections of a command to be spawned: every file is open in this process, close-on-exec, above all descriptors
/// that the redirections name; the child replays `ops` in order (spawn.md 5.4).
class RedirectPlan {
 public:
  /// Expands and opens in order. False where one failed; it is reported, and `expansion_failed()` tells what kind it was.
  [[nodiscard]] bool prepare(Shell& shell, std::span<const Redirect> redirects);
  bool expansion_failed() const { return expansion_failed_; }
  std::span<const FdOp> ops() const { return ops_; }

 private:
  std::vector<FdOp> ops_;
  std::vector<UniqueFd> files_;
  bool expansion_failed_ = false;
};

/// Redirections of one command in this process. Saved descriptors stand at 10 and above, close-on-exec.
class RedirectScope {
 public:
  explicit RedirectScope(Shell& shell) : shell_(shell) {}
  RedirectScope(const RedirectScope&) = delete;
  RedirectScope& operator=(const RedirectScope&) = delete;
  ~RedirectScope() { restore(); }

  /// Expands, opens and dups in order. False where one failed: the message is written, those before it stand until
  /// restore(); `expansion_failed()` tells an expansion error from a redirection error.
  [[nodiscard]] bool apply(std::span<const Redirect> redirects);
  bool expansion_failed() const { return expansion_failed_; }
  /// Where descriptor `fd` of before the redirections is now; -1 where it was closed. set -x writes there.
  int original(int fd) const;
  /// Puts every descriptor back.
  void restore();
  /// Keeps what was applied (exec without a command, a last command).
  void keep();

 private:
  struct Saved {
    int fd;
    PrivateFds::Handle copy;  // kNone: it was closed
  };
  bool save(int fd);
  bool apply_one(const Redirect& redirect);

  Shell& shell_;
  std::vector<Saved> saved_;
  bool expansion_failed_ = false;
};

/// Whether opening one of these could block for a reason that ^Z should be able to end: a FIFO, a socket or a device
/// (spawn.md H16). Targets that only expansion can tell count as such when they are not literal.
bool may_block(std::span<const Redirect> redirects);

}  // namespace sh

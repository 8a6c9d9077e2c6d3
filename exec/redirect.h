// SPDX-License-Identifier: GPL-3.0-or-later
// Redirections (XCU 2.7) applied to this process, and undone.
#pragma once

#include <span>
#include <vector>

#include "parser/ast.h"

namespace sh {

struct Shell;

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
  /// Puts every descriptor back.
  void restore();
  /// Keeps what was applied (exec without a command).
  void keep();

 private:
  struct Saved {
    int fd;
    int copy;  // -1: it was closed
  };
  bool save(int fd);

  Shell& shell_;
  std::vector<Saved> saved_;
  bool expansion_failed_ = false;
};

}  // namespace sh

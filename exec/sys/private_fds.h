// SPDX-License-Identifier: GPL-3.0-or-later
// The descriptors that the shell keeps for itself while user code runs: scripts being read, copies that undo
// redirections, the terminal. A user may name any descriptor up to the limit (XCU 2.7), so these step aside.
#pragma once

#include <cstddef>
#include <vector>

namespace sh {

class PrivateFds {
 public:
  /// What a holder keeps instead of the number, which may change.
  using Handle = size_t;
  static constexpr Handle kNone = static_cast<Handle>(-1);

  /// Takes over `fd`, which is open and close-on-exec.
  Handle add(int fd);
  int get(Handle handle) const { return slots_[handle]; }
  /// Closes the descriptor and forgets it. kNone is no error.
  void close(Handle handle);
  /// Forgets the descriptor, which stays open.
  int release(Handle handle);

  /// Whether `fd` is one of these: to the user it is not open.
  bool holds(int fd) const;
  /// Moves whichever of these stands at `fd` somewhere else: the user is about to open `fd`. 0, or -errno.
  int vacate(int fd);

 private:
  std::vector<int> slots_;  // -1: free
};

}  // namespace sh

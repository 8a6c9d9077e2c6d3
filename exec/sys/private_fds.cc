// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/sys/private_fds.h"

#include <unistd.h>

#include <algorithm>

#include "exec/sys/fd.h"

namespace sh {

PrivateFds::Handle PrivateFds::add(int fd) {
  auto free = std::find(slots_.begin(), slots_.end(), -1);
  if (free == slots_.end()) free = slots_.insert(free, fd);
  *free = fd;
  return static_cast<Handle>(free - slots_.begin());
}

void PrivateFds::close(Handle handle) {
  if (handle != kNone) ::close(release(handle));
}

int PrivateFds::release(Handle handle) {
  int fd = slots_[handle];
  slots_[handle] = -1;
  return fd;
}

bool PrivateFds::holds(int fd) const { return std::find(slots_.begin(), slots_.end(), fd) != slots_.end(); }

int PrivateFds::vacate(int fd) {
  auto slot = std::find(slots_.begin(), slots_.end(), fd);
  if (slot == slots_.end()) return 0;
  int moved = sys::duplicate_above(fd, sys::kFirstPrivateFd);
  if (moved < 0) return moved;
  ::close(fd);
  *slot = moved;
  return 0;
}

}  // namespace sh

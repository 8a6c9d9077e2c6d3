// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/state/output.h"

#include <unistd.h>

#include <cerrno>
#include <utility>

#include "exec/sys/signals.h"

namespace sh {

int Output::flush() {
  std::string_view rest(buffer_);
  while (!rest.empty() && error_ == 0) {
    ssize_t written = ::write(fd_, rest.data(), rest.size());
    if (written >= 0) rest.remove_prefix(static_cast<size_t>(written));
    else if (errno != EINTR || signals::any_pending) error_ = errno;
  }
  buffer_.clear();
  return error_;
}

int Output::take_error() { return std::exchange(error_, 0); }

}  // namespace sh

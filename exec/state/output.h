// SPDX-License-Identifier: GPL-3.0-or-later
// The standard output of a built-in: collected, and written with one system call when the built-in is done.
#pragma once

#include <string>
#include <string_view>

namespace sh {

class Output {
 public:
  explicit Output(int fd) : fd_(fd) {}

  void put(char byte) { buffer_.push_back(byte); }
  void put(std::string_view text) {
    buffer_.append(text);
    if (buffer_.size() >= kLimit) (void)flush();
  }
  /// For those who append in place (fmt::format_to); call flush_if_large() now and then where output is unbounded.
  std::string& buffer() { return buffer_; }
  void flush_if_large() {
    if (buffer_.size() >= kLimit) (void)flush();
  }
  /// Whether nothing is held and no earlier write has failed.
  bool idle() const { return buffer_.empty() && error_ == 0; }
  void discard() { buffer_.clear(); }

  /// Writes what is held. Returns 0, or the errno of the first write that failed since take_error(); after a failure the
  /// rest is dropped. Interrupted writes are resumed, unless a trapped signal or SIGINT is pending: then EINTR.
  int flush();
  /// The errno of an earlier failed flush, and forgets it.
  int take_error();

 private:
  static constexpr size_t kLimit = 64 * 1024;
  int fd_;
  int error_ = 0;
  std::string buffer_;
};

}  // namespace sh

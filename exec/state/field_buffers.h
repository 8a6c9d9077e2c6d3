// SPDX-License-Identifier: GPL-3.0-or-later
// The buffers in which fields are put together, kept for reuse: expansions nest, and use them as a stack.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace sh {

struct FieldBuffer {
  /// Bytes of `text` that were quoted.
  struct Range {
    size_t start;
    size_t size;
  };

  std::string text;           // the field under construction
  std::string pattern;        // its pattern, when it is done
  std::vector<Range> quoted;  // in order, not touching each other
};

class FieldBuffers {
 public:
  FieldBuffers() = default;
  FieldBuffers(const FieldBuffers&) = delete;
  FieldBuffers& operator=(const FieldBuffers&) = delete;

  /// An empty buffer, until drop(); the last taken is dropped first.
  FieldBuffer& take() {
    if (used_ == buffers_.size()) buffers_.push_back(std::make_unique<FieldBuffer>());
    return *buffers_[used_++];
  }
  void drop() {
    FieldBuffer& buffer = *buffers_[--used_];
    buffer.quoted.clear();
    buffer.text.clear();
    if (buffer.text.capacity() > kKept) std::string().swap(buffer.text);
    if (buffer.pattern.capacity() > kKept) std::string().swap(buffer.pattern);
  }

 private:
  static constexpr size_t kKept = 64 * 1024;
  std::vector<std::unique_ptr<FieldBuffer>> buffers_;
  size_t used_ = 0;
};

}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
// A bump allocator: syntax trees live in one (freed whole), expansion results in another (mark and release, as a stack).
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

namespace sh {

class Arena {
 public:
  /// A point to which release() rewinds. Valid until an earlier mark is released.
  struct Mark {
    void* block = nullptr;
    size_t used = 0;
  };

  Arena() = default;
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;
  ~Arena();

  /// Returns `size` bytes aligned to `align` (a power of two, at most alignof(max_align_t)). Never fails: exhaustion of
  /// memory ends the process through the new-handler.
  void* allocate(size_t size, size_t align) {
    uintptr_t start = (reinterpret_cast<uintptr_t>(next_) + (align - 1)) & ~static_cast<uintptr_t>(align - 1);
    if (start + size > reinterpret_cast<uintptr_t>(end_) || next_ == nullptr) return allocate_slow(size, align);
    next_ = reinterpret_cast<char*>(start + size);
    return reinterpret_cast<void*>(start);
  }

  /// Constructs a T that is never destroyed.
  template <class T, class... A>
  T* make(A&&... arguments) {
    static_assert(std::is_trivially_destructible_v<T>);
    return new (allocate(sizeof(T), alignof(T))) T{std::forward<A>(arguments)...};
  }

  /// Copies `items` into the arena.
  template <class T>
  std::span<T> copy(std::span<const T> items) {
    static_assert(std::is_trivially_copyable_v<T>);
    if (items.empty()) return {};
    T* to = static_cast<T*>(allocate(items.size_bytes(), alignof(T)));
    std::memcpy(static_cast<void*>(to), items.data(), items.size_bytes());
    return {to, items.size()};
  }

  /// Copies `text` and puts a NUL behind it (not counted in the view).
  std::string_view copy_text(std::string_view text) {
    char* to = static_cast<char*>(allocate(text.size() + 1, 1));
    if (!text.empty()) std::memcpy(to, text.data(), text.size());
    to[text.size()] = '\0';
    return {to, text.size()};
  }

  Mark mark() const;
  /// Frees everything allocated after `mark` was taken.
  void release(Mark mark);
  /// Frees everything but keeps one block for reuse.
  void reset();
  /// Bytes held from the system.
  size_t capacity() const { return capacity_; }

 private:
  struct Block {
    Block* previous;
    size_t size;
    char* data() { return reinterpret_cast<char*>(this + 1); }
  };

  void* allocate_slow(size_t size, size_t align);

  char* next_ = nullptr;
  char* end_ = nullptr;
  Block* block_ = nullptr;
  Block* spare_ = nullptr;
  size_t capacity_ = 0;
};

}  // namespace sh

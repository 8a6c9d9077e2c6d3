// SPDX-License-Identifier: GPL-3.0-or-later
// A stack of plain items with room for the first few inside itself: the parser collects the children of a node here
// before it copies them to the arena. Nested constructs share one stack, each above its own base, so that no token
// allocates.
#pragma once

#include <cstddef>
#include <cstring>
#include <new>
#include <span>
#include <type_traits>

namespace sh {

template <class T, size_t kInline>
class PodStack {
  static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);

 public:
  PodStack() : data_(reinterpret_cast<T*>(inline_)) {}
  PodStack(const PodStack&) = delete;
  PodStack& operator=(const PodStack&) = delete;
  ~PodStack() {
    if (on_heap()) ::operator delete(data_);
  }

  /// By value, for it may be one of our own items.
  void push(T item) {
    if (size_ == capacity_) grow();
    new (data_ + size_++) T(item);
  }
  void pop() { --size_; }
  /// Forgets all items from `size` on; `size` is at most size().
  void cut(size_t size) { size_ = size; }

  bool empty() const { return size_ == 0; }
  size_t size() const { return size_; }
  T& operator[](size_t index) { return data_[index]; }
  const T& operator[](size_t index) const { return data_[index]; }
  T& back() { return data_[size_ - 1]; }
  /// The items from `base` to the top. Valid until the next push.
  std::span<T> from(size_t base) { return {data_ + base, size_ - base}; }

 private:
  bool on_heap() const { return data_ != reinterpret_cast<const T*>(inline_); }
  void grow() {
    T* larger = static_cast<T*>(::operator new(capacity_ * 2 * sizeof(T)));
    std::memcpy(static_cast<void*>(larger), static_cast<const void*>(data_), size_ * sizeof(T));
    if (on_heap()) ::operator delete(data_);
    data_ = larger;
    capacity_ *= 2;
  }

  T* data_;
  size_t size_ = 0;
  size_t capacity_ = kInline;
  alignas(T) unsigned char inline_[kInline * sizeof(T)];
};

}  // namespace sh

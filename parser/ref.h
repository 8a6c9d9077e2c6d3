// SPDX-License-Identifier: GPL-3.0-or-later
// Intrusive reference counting for the few things that are shared: programs and sources. Single-threaded by design.
#pragma once

#include <cstdint>
#include <utility>

namespace sh {

/// Base of everything held by Ref. Derived types are created with `new` and owned by their Refs alone.
struct RefCounted {
  mutable uint32_t references = 0;
};

/// A counted pointer. Null by default; the last Ref deletes the object.
template <class T>
class Ref {
 public:
  Ref() = default;
  explicit Ref(T* object) : object_(object) { retain(); }
  Ref(const Ref& other) : object_(other.object_) { retain(); }
  Ref(Ref&& other) noexcept : object_(std::exchange(other.object_, nullptr)) {}
  ~Ref() { drop(); }

  Ref& operator=(Ref other) noexcept {
    std::swap(object_, other.object_);
    return *this;
  }

  T* get() const { return object_; }
  T& operator*() const { return *object_; }
  T* operator->() const { return object_; }
  explicit operator bool() const { return object_ != nullptr; }

 private:
  void retain() {
    if (object_ != nullptr) ++object_->references;
  }
  void drop() {
    if (object_ != nullptr && --object_->references == 0) delete object_;
  }

  T* object_ = nullptr;
};

}  // namespace sh

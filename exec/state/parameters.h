// SPDX-License-Identifier: GPL-3.0-or-later
// Positional parameters (XCU 2.5.1): those of the shell or of the function being run.
#pragma once

#include <string>
#include <vector>

#include "exec/state/fields.h"

namespace sh {

/// A function call borrows the fields of its command, which outlive it; `set` and `shift` change only this object.
class Parameters {
 public:
  FieldSpan all() const { return fields_; }
  size_t count() const { return fields_.size(); }
  /// $n for n >= 1; a view with null data() where there is none.
  Field at(size_t position) const {
    return position == 0 || position > fields_.size() ? Field() : fields_[position - 1];
  }

  /// Borrows `fields`: both they and their texts must live until the next change.
  void borrow(FieldSpan fields) { fields_ = fields; }
  /// Whether they are surely borrowed: their texts then outlive every command that this function, or this shell, runs.
  bool borrowed() const { return storage_ == nullptr; }
  /// Copies `fields`, which may be (part of) these parameters.
  void assign(FieldSpan fields);
  /// Drops the first `count`, which must not be more than there are.
  void shift(size_t count) { fields_ = fields_.subspan(count); }

  Parameters() = default;
  Parameters(const Parameters&) = delete;
  Parameters& operator=(const Parameters&) = delete;
  ~Parameters();
  void swap(Parameters& other) noexcept {
    std::swap(fields_, other.fields_);
    std::swap(storage_, other.storage_);
  }

 private:
  FieldSpan fields_;
  char* storage_ = nullptr;  // what assign() made, in one block: the array, then the texts
};

}  // namespace sh

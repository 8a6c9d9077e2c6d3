// SPDX-License-Identifier: GPL-3.0-or-later
// A reportable error as a value. Building the text that a user sees is exec/diagnostics' work.
#pragma once

#include <string>
#include <utility>
#include <variant>

#include "parser/source.h"

namespace sh {

/// What went wrong and where. `message` is lower-case, one line, no full stop.
struct Diag {
  std::string message;
  SourceRef source;  // null: the place is that of the command being executed
  Pos pos;
  std::string source_line;   // the text of line pos.line where it is at hand, without its newline
  Pos opener;                // where the unclosed construct began (line 0: none)
  std::string opener_line;   // the text of line opener.line
  std::string opener_label;  // "this `if` is not closed"
  std::string help;          // one line that tells the likely fix, or empty
  bool incomplete = false;   // the input ended inside a construct
};

/// A value or a Diag.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::move(value)) {}   // NOLINT(google-explicit-constructor): reads as `return value;`
  Result(Diag diag) : state_(std::move(diag)) {}  // NOLINT(google-explicit-constructor)
  explicit operator bool() const { return state_.index() == 0; }
  T& operator*() { return *std::get_if<0>(&state_); }
  const T& operator*() const { return *std::get_if<0>(&state_); }
  T* operator->() { return std::get_if<0>(&state_); }
  Diag& diag() { return *std::get_if<1>(&state_); }
  const Diag& diag() const { return *std::get_if<1>(&state_); }

 private:
  std::variant<T, Diag> state_;
};

}  // namespace sh

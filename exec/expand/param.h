// SPDX-License-Identifier: GPL-3.0-or-later
// Parameter expansion (XCU 2.6.2).
#pragma once

#include <charconv>
#include <cstdint>
#include <string_view>

#include "exec/expand/field_builder.h"
#include "parser/ast.h"

namespace sh {

struct Shell;

/// What a parameter expansion comes to: a text, or a word to be expanded in its place.
struct ParamResult {
  std::string_view text;       // good until a variable or the positional parameters change, or the result goes away
  const Word* word = nullptr;  // not null: instead of `text`
  char digits[24];             // where `text` is a number made for this
};

inline void set_number(ParamResult& result, int64_t number) {
  const auto end = std::to_chars(result.digits, result.digits + sizeof result.digits, number).ptr;
  result.text = {result.digits, static_cast<size_t>(end - result.digits)};
}

/// Whether the expansion may make several fields in double-quotes: resolve_param() does not serve it.
inline bool is_parameter_list(const Param& param) {
  return param.kind == ParamKind::At || param.kind == ParamKind::Star;
}

/// Expands any parameter but $@ and $*, up to its word. ${x=word} has assigned, ${x?word} has failed, on return.
[[nodiscard]] bool resolve_param(Shell& shell, const Param& param, ParamResult& result);

/// Expands a parameter into a word that is being built.
[[nodiscard]] bool expand_param(Shell& shell, FieldBuilder& builder, const Param& param, bool quoted);

}  // namespace sh

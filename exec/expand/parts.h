// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a word expanded in order: what expand.cc and param.cc, which use each other, share.
#pragma once

#include <cstdint>

#include "exec/expand/field_builder.h"
#include "parser/ast.h"

namespace sh {

struct Shell;

/// Where a word stands.
enum class Within : uint8_t {
  Nothing,      // a word of its own: its literal text is not split
  Param,        // ${x-word}: all that is not quoted in it is the result of an expansion, and split
  QuotedParam,  // "${x-word}": all of it is quoted
};

/// Expands the parts of `word` into `builder`, which is not finished by it.
[[nodiscard]] bool expand_parts(Shell& shell, FieldBuilder& builder, const Word& word, Within within);

/// Expands the word of ${x-word} in the place of the expansion, which is `quoted` or not.
[[nodiscard]] bool expand_in_place(Shell& shell, FieldBuilder& builder, const Word& word, bool quoted);

}  // namespace sh

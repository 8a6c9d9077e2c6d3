// SPDX-License-Identifier: GPL-3.0-or-later
// Word expansions (XCU 2.6), in the standard's order: tilde, parameter, command, arithmetic; field splitting; pathname
// expansion; quote removal. On failure all return false with Shell::expansion_error set, nothing printed.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "exec/state/fields.h"
#include "parser/ast.h"

namespace sh {

struct Shell;

/// Words of a command or of `for`: each makes any number of fields, appended to `fields`. Their texts live in the tree
/// or in Shell::scratch.
[[nodiscard]] bool expand_words(Shell& shell, std::span<const Word* const> words, Fields& fields);
[[nodiscard]] bool expand_word(Shell& shell, const Word& word, Fields& fields);

/// One field, neither split nor globbed: assignment values, redirection targets, the subject of `case`. `field` is
/// NUL-terminated and lives in the tree or in scratch.
[[nodiscard]] bool expand_to_field(Shell& shell, const Word& word, Field& field);

/// The same, appended to a string: here-documents, prompts.
[[nodiscard]] bool expand_to_string(Shell& shell, const Word& word, std::string& out);

/// As a pattern (XCU 2.14) for match_pattern(): what was quoted is escaped by backslashes. `pattern` lives as a field.
[[nodiscard]] bool expand_to_pattern(Shell& shell, const Word& word, Field& pattern);

}  // namespace sh

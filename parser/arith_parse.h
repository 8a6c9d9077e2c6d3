// SPDX-License-Identifier: GPL-3.0-or-later
// Arithmetic expressions to trees (XCU 2.6.4): C's integer expressions without sizeof, casts and members. The parse of
// text that is known only at run time is parse_arithmetic() in parser/parser.h.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "parser/ast.h"

namespace sh {

/// Parses the expression that `parts` are, where it can be known before any expansion: literal text, and plain
/// parameters ($x, ${x}, $1, $#, $?, $$, $!) that stand where an operand can and touch neither a name nor a number.
/// Those become Leaf nodes; `leaves` receives their Params in order. The tree means the same as the text does as long as
/// every leaf's value is an integer constant with an optional sign; where one is not, the text must be parsed.
/// Null where there is anything else, a syntax error among it: the text is then parsed when it is expanded.
const ArithNode* parse_arith_parts(SymbolTable& symbols, Arena& arena, std::span<const WordPart> parts,
                                   std::vector<const Param*>& leaves);

/// The value of a decimal, octal or hexadecimal constant of C without suffix; digits beyond 64 bits wrap. False where
/// `digits` is none.
bool parse_arith_constant(std::string_view digits, int64_t& value);

}  // namespace sh

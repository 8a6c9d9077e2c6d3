// SPDX-License-Identifier: GPL-3.0-or-later
// Tree back to text: what `jobs` shows of a command, and `type`/`command -V` of a function. The text parses to an equal
// tree (here-documents included), which the fuzzer holds.
#pragma once

#include <string>

#include "parser/ast.h"

namespace sh {

/// Appends `node` as shell text. `OneLine` separates by "; " and writes a here-document's body not at all (for jobs);
/// `Block` is indented and re-readable.
enum class PrintStyle : uint8_t { OneLine, Block };
void print_node(std::string& out, const Node& node, PrintStyle style);

/// Appends `text` quoted so that the shell reads it back as one word, as plain as it can be: as it is where nothing in it
/// is special, in '...' otherwise (XCU: export -p, readonly -p, set, alias, trap, and xtrace).
void append_quoted(std::string& out, std::string_view text);

}  // namespace sh

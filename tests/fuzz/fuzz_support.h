// SPDX-License-Identifier: GPL-3.0-or-later
// What the fuzzers share: input as text, parsing all of it, and failing with a text that tells why.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "parser/parser.h"

namespace sh {

inline std::string_view as_text(const uint8_t* data, size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

/// What the shell holds in variables and in a tree has no NUL.
inline bool has_nul(std::string_view text) { return text.find('\0') != std::string_view::npos; }

/// Ends the process the way the fuzzer notices, after telling `what` broke and for which texts.
[[noreturn]] inline void broken(const char* what, std::string_view first = {}, std::string_view second = {}) {
  std::fprintf(stderr, "== %s\n-- first:\n%.*s\n-- second:\n%.*s\n--\n", what, static_cast<int>(first.size()),
               first.data(), static_cast<int>(second.size()), second.data());
  std::abort();
}

inline void require(bool holds, const char* what, std::string_view first = {}, std::string_view second = {}) {
  if (!holds) broken(what, first, second);
}

/// Calls `visit(program)` for each complete command of `text` that is not blank, up to the first error or until it
/// returns false. Returns the status at which it ended.
template <class Visit>
ParseStatus parse_all(SymbolTable& symbols, std::string_view text, const AliasLookup* aliases, Visit visit) {
  TextInput input(text, SourceRef(new Source(SourceKind::CommandString, "-c")));
  Parser parser(symbols, input, aliases);
  for (;;) {
    ParseResult result = parser.next();
    if (result.status != ParseStatus::Command) return result.status;
    if (result.program->body != nullptr && !visit(result.program)) return ParseStatus::Command;
  }
}

}  // namespace sh

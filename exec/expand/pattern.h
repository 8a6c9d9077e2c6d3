// SPDX-License-Identifier: GPL-3.0-or-later
// Pattern matching notation (XCU 2.14) by locale characters; ours, because quoting, longest and shortest match and
// speed matter. A pattern is text in which a backslash takes the meaning from the next character.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "exec/state/locale.h"

namespace sh {

/// Whether the pattern has an unescaped * or ?, or a bracket expression (a `[` that no `]` closes stands for itself).
bool has_pattern(std::string_view pattern);

/// Whether the pattern matches the whole of `text`. Linear in the text for each *, never exponential.
bool match_pattern(Locale& locale, std::string_view pattern, std::string_view text);

/// The length of the shortest (or longest) prefix (or suffix) of `text` that matches, or npos: ${x#p} and friends.
enum class MatchEnd : uint8_t { ShortestPrefix, LongestPrefix, ShortestSuffix, LongestSuffix };
size_t match_end(Locale& locale, std::string_view pattern, std::string_view text, MatchEnd end);

/// Appends `text` with a backslash before every byte that would mean something in a pattern, which may have an open
/// bracket expression already.
void append_escaped(std::string& pattern, std::string_view text);

/// The text that a pattern without has_pattern() stands for: its backslashes are dropped.
std::string unescape_pattern(std::string_view pattern);

}  // namespace sh

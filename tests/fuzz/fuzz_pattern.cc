// SPDX-License-Identifier: GPL-3.0-or-later
// Patterns: the first line is the pattern, the second the text. match_end() says what match_pattern() says of each
// prefix and suffix; quoted text matches itself alone.
#include <clocale>
#include <string>
#include <string_view>

#include "exec/expand/pattern.h"
#include "exec/state/variables.h"
#include "tests/fuzz/fuzz_support.h"

namespace sh {
namespace {

constexpr size_t kNone = std::string_view::npos;
constexpr size_t kLongest = 64;  // of the texts that are tried at each of their ends

class PatternCheck {
 public:
  explicit PatternCheck(std::string_view locale_name) {
    intern_known_names(symbols_);
    require(variables_.assign(kLcAll, locale_name), "cannot assign");
  }

  void check(std::string_view pattern, std::string_view text) {
    bool matches = match_pattern(locale_, pattern, text);
    if (!has_pattern(pattern)) {
      require(matches == (unescape_pattern(pattern) == text), "without a pattern it is equality", pattern, text);
    }
    std::string escaped;
    append_escaped(escaped, text);
    require(!has_pattern(escaped) && unescape_pattern(escaped) == text, "quoted text has a pattern", text, escaped);
    require(match_pattern(locale_, escaped, text), "quoted text does not match itself", text, escaped);
    if (text.size() <= kLongest) check_ends(pattern, text);
  }

 private:
  void check_ends(std::string_view pattern, std::string_view text) {
    std::string boundaries;  // the offsets between the characters, by one byte each
    for (size_t at = 0; at < text.size(); at += locale_.next(text.substr(at)).size) boundaries += static_cast<char>(at);
    boundaries += static_cast<char>(text.size());
    size_t shortest_prefix = kNone, longest_prefix = kNone, shortest_suffix = kNone, longest_suffix = kNone;
    for (char boundary : boundaries) {
      size_t at = static_cast<size_t>(boundary);
      if (match_pattern(locale_, pattern, text.substr(0, at))) {
        if (shortest_prefix == kNone) shortest_prefix = at;
        longest_prefix = at;
      }
      if (match_pattern(locale_, pattern, text.substr(at))) {
        if (longest_suffix == kNone) longest_suffix = text.size() - at;
        shortest_suffix = text.size() - at;
      }
    }
    auto agree = [&](MatchEnd end, size_t expected, const char* what) {
      require(match_end(locale_, pattern, text, end) == expected, what, pattern, text);
    };
    agree(MatchEnd::ShortestPrefix, shortest_prefix, "shortest prefix");
    agree(MatchEnd::LongestPrefix, longest_prefix, "longest prefix");
    agree(MatchEnd::ShortestSuffix, shortest_suffix, "shortest suffix");
    agree(MatchEnd::LongestSuffix, longest_suffix, "longest suffix");
  }

  SymbolTable symbols_;
  Variables variables_{symbols_};
  Locale locale_{variables_};
};

}  // namespace
}  // namespace sh

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  std::string_view input = sh::as_text(data, size);
  if (sh::has_nul(input)) return -1;
  size_t line_end = input.find('\n');
  // Terminated, as the shell's patterns and texts are, and each in memory of its own, so that reading on is noticed.
  std::string pattern(input.substr(0, line_end));
  std::string text(line_end == std::string_view::npos ? std::string_view() : input.substr(line_end + 1));
  for (const char* locale : {"C", "C.UTF-8"}) sh::PatternCheck(locale).check(pattern, text);
  return 0;
}

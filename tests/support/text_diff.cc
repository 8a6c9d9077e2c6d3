// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text_diff.h"

#include <cstdio>
#include <vector>

namespace sh::test {

namespace {

constexpr size_t kMaxLines = 200;   // compared; of longer texts only the beginning is shown
constexpr size_t kMaxLength = 300;  // bytes shown of a line

std::string visible(std::string_view line) {
  std::string out;
  for (unsigned char byte : line.substr(0, kMaxLength)) {
    if (byte == '\t') {
      out += "\\t";
    } else if (byte < 0x20 || byte == 0x7F) {
      char code[8];
      std::snprintf(code, sizeof(code), "\\x%02X", byte);
      out += code;
    } else {
      out += static_cast<char>(byte);
    }
  }
  if (line.size() > kMaxLength) out += "... (" + std::to_string(line.size()) + " bytes)";
  return out;
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty() && lines.size() < kMaxLines) {
    size_t end = text.find('\n');
    lines.push_back(visible(text.substr(0, end)));
    if (end == std::string_view::npos) {
      lines.back() += " (no newline)";
      return lines;
    }
    text.remove_prefix(end + 1);
  }
  if (!text.empty()) lines.push_back("... (" + std::to_string(text.size()) + " more bytes)");
  return lines;
}

/// longest[i][j]: how many lines the tails from i and from j have in common, in order.
std::vector<std::vector<size_t>> common_tails(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  std::vector<std::vector<size_t>> longest(a.size() + 1, std::vector<size_t>(b.size() + 1, 0));
  for (size_t i = a.size(); i-- > 0;) {
    for (size_t j = b.size(); j-- > 0;) {
      longest[i][j] = a[i] == b[j] ? longest[i + 1][j + 1] + 1 : std::max(longest[i + 1][j], longest[i][j + 1]);
    }
  }
  return longest;
}

}  // namespace

std::string show_difference(std::string_view expected, std::string_view actual) {
  std::vector<std::string> a = lines_of(expected);
  std::vector<std::string> b = lines_of(actual);
  auto longest = common_tails(a, b);
  std::string out;
  size_t i = 0;
  size_t j = 0;
  while (i < a.size() || j < b.size()) {
    if (i < a.size() && j < b.size() && a[i] == b[j]) {
      out.append("      ").append(a[i]).append("\n");
      ++i;
      ++j;
    } else if (i < a.size() && (j == b.size() || longest[i + 1][j] >= longest[i][j + 1])) {
      out.append("    - ").append(a[i++]).append("\n");
    } else {
      out.append("    + ").append(b[j++]).append("\n");
    }
  }
  return out;
}

std::string show_text(std::string_view text, std::string_view indent) {
  std::string out;
  for (const std::string& line : lines_of(text)) out.append(indent).append(line).append("\n");
  return out;
}

}  // namespace sh::test

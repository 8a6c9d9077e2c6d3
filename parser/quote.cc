// SPDX-License-Identifier: GPL-3.0-or-later
// Quoting of a text that shall be read back as one word (XCU 2.2). Only '...' and \' are used: every shell reads them.
#include "parser/ast_print.h"
#include "parser/parser.h"

namespace sh {

namespace {

/// Whether `byte` is special to no shell in any place of a word. `~`, `=`, `#`, `!`, `{`, `}`, `^` are special in some.
bool is_plain(char byte) {
  if ((byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9')) return true;
  return std::string_view("_./,:+-%@").find(byte) != std::string_view::npos;
}

bool is_plain_word(std::string_view text) {
  for (char byte : text) {
    if (!is_plain(byte)) return false;
  }
  return !text.empty() && !is_reserved_word(text);
}

}  // namespace

void append_quoted(std::string& out, std::string_view text) {
  if (is_plain_word(text)) {
    out += text;
    return;
  }
  if (text.empty()) {
    out += "''";
    return;
  }
  while (!text.empty()) {
    size_t quote = text.find('\'');
    std::string_view run = text.substr(0, quote);
    if (!run.empty()) out.append("'").append(run).append("'");
    if (quote == std::string_view::npos) return;
    out += "\\'";
    text.remove_prefix(quote + 1);
  }
}

}  // namespace sh

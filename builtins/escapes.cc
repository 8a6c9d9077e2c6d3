// SPDX-License-Identifier: GPL-3.0-or-later
#include "builtins/escapes.h"

namespace sh {

namespace {

/// The byte that \LETTER stands for, -1 where it is none.
int simple_escape(char letter) {
  switch (letter) {
    case 'a': return '\a';
    case 'b': return '\b';
    case 'e': return '\033';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    case 'v': return '\v';
    case '\\': return '\\';
    default: return -1;
  }
}

bool is_octal(char byte) { return byte >= '0' && byte <= '7'; }

int hex_value(char byte) {
  if (byte >= '0' && byte <= '9') return byte - '0';
  char lower = static_cast<char>(byte | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Octal digits behind a backslash: at most three, or four where the first is the 0 of \0ooo. Returns how many.
size_t append_octal(std::string& out, std::string_view digits, Escapes escapes) {
  size_t most = escapes != Escapes::Format && digits[0] == '0' ? 4 : 3;
  unsigned value = 0;
  size_t used = 0;
  while (used < most && used < digits.size() && is_octal(digits[used])) {
    value = value * 8 + static_cast<unsigned>(digits[used++] - '0');
  }
  out.push_back(static_cast<char>(value & 0xff));
  return used;
}

/// One or two hexadecimal digits behind \x. Returns how many, 0 where there is none.
size_t append_hex(std::string& out, std::string_view digits) {
  int value = 0;
  size_t used = 0;
  for (; used < 2 && used < digits.size() && hex_value(digits[used]) >= 0; ++used) {
    value = value * 16 + hex_value(digits[used]);
  }
  if (used > 0) out.push_back(static_cast<char>(value));
  return used;
}

/// The escape at the front of `text`, which begins with a backslash. Returns its size; 0 for \c.
size_t append_escape(std::string& out, std::string_view text, Escapes escapes) {
  char letter = text.size() > 1 ? text[1] : '\0';
  if (int byte = simple_escape(letter); byte >= 0) {
    out.push_back(static_cast<char>(byte));
    return 2;
  }
  if (is_octal(letter)) return 1 + append_octal(out, text.substr(1), escapes);
  if (letter == 'c' && escapes != Escapes::Format) return 0;
  if (letter == 'x' && escapes != Escapes::Echo) {
    if (size_t digits = append_hex(out, text.substr(2)); digits > 0) return 2 + digits;
  }
  if (escapes == Escapes::Format && (letter == '"' || letter == '\'')) {
    out.push_back(letter);
    return 2;
  }
  out.push_back('\\');
  return 1;
}

}  // namespace

bool append_unescaped(std::string& out, std::string_view text, Escapes escapes) {
  for (;;) {
    size_t backslash = text.find('\\');
    out.append(text.substr(0, backslash));
    if (backslash == std::string_view::npos) return true;
    text.remove_prefix(backslash);
    size_t used = append_escape(out, text, escapes);
    if (used == 0) return false;
    text.remove_prefix(used);
  }
}

}  // namespace sh

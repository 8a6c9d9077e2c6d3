// SPDX-License-Identifier: GPL-3.0-or-later
// Dollar-single-quotes (XCU 2.2.4).
#include "parser/word_parse.h"

namespace sh {

namespace {

int hex_value(char digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
  if (digit >= 'A' && digit <= 'F') return digit - 'A' + 10;
  return -1;
}

/// Appends a code point as UTF-8; what is none is left out.
void append_utf8(std::string& out, uint32_t code) {
  if (code < 0x80) {
    out += static_cast<char>(code);
  } else if (code < 0x800) {
    out += static_cast<char>(0xc0 | (code >> 6));
    out += static_cast<char>(0x80 | (code & 0x3f));
  } else if (code < 0x10000) {
    out += static_cast<char>(0xe0 | (code >> 12));
    out += static_cast<char>(0x80 | ((code >> 6) & 0x3f));
    out += static_cast<char>(0x80 | (code & 0x3f));
  } else if (code < 0x110000) {
    out += static_cast<char>(0xf0 | (code >> 18));
    out += static_cast<char>(0x80 | ((code >> 12) & 0x3f));
    out += static_cast<char>(0x80 | ((code >> 6) & 0x3f));
    out += static_cast<char>(0x80 | (code & 0x3f));
  }
}

/// The byte of a one-character escape, or -1.
int simple_escape(char letter) {
  switch (letter) {
    case '"':
    case '\'':
    case '\\':
    case '?': return letter;
    case 'a': return '\a';
    case 'b': return '\b';
    case 'e':
    case 'E': return '\033';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    case 'v': return '\v';
    default: return -1;
  }
}

}  // namespace

/// At the quote behind the dollar.
bool WordParser::take_dollar_quotes() {
  OpenerScope opener(*this, here(), "dollar-single-quote");
  ++p_;
  std::string text;
  bool ended = false;  // by \0: the rest is read and dropped, as no word can hold a NUL
  for (;;) {
    char byte = look_raw();
    if (byte == '\0') {
      fail_at_end("a closing `''");
      return false;
    }
    ++p_;
    if (byte == '\'') break;
    if (byte == '\n') newline_passed();
    if (byte == '\\') {
      if (!take_escape(text, ended)) return false;
    } else if (!ended) {
      text += byte;
    }
  }
  add_literal(p_, p_, true);
  if (text.empty()) return true;
  // `text` goes away: it is added as if it were not contiguous with anything.
  std::string_view kept = arena().copy_text(text);
  add_literal(kept.data(), kept.data() + kept.size(), true);
  return true;
}

/// Behind the backslash. False at the end of the input.
bool WordParser::take_escape(std::string& out, bool& ended) {
  char letter = look_raw();
  if (letter == '\0') {
    fail_at_end("a closing `''");
    return false;
  }
  ++p_;
  size_t before = out.size();
  auto digits = [&](int base_bits, int most) {
    uint32_t value = 0;
    for (int i = 0; i < most; ++i) {
      int digit = hex_value(look_raw());
      if (digit < 0 || digit >= (1 << base_bits)) break;
      value = (value << base_bits) | static_cast<uint32_t>(digit);
      ++p_;
    }
    return value;
  };
  bool nul = false;
  if (int simple = simple_escape(letter); simple >= 0) {
    out += static_cast<char>(simple);
  } else if (letter >= '0' && letter <= '7') {
    --p_;
    uint32_t value = digits(3, 3) & 0xff;
    nul = value == 0;
    out += static_cast<char>(value);
  } else if (letter == 'x' && hex_value(look_raw()) >= 0) {
    // POSIX leaves more than two digits open; two is what all shells agree on.
    uint32_t value = digits(4, 2);
    nul = value == 0;
    out += static_cast<char>(value);
  } else if ((letter == 'u' || letter == 'U') && hex_value(look_raw()) >= 0) {
    uint32_t value = digits(4, letter == 'u' ? 4 : 8);
    nul = value == 0;
    append_utf8(out, value);
  } else if (letter == 'c' && look_raw() != '\0' && *p_ != '\'') {
    char control = *p_++;
    if (control == '\n') newline_passed();
    if (control == '\\' && *p_ == '\\') ++p_;  // \c\\ is the control character of one backslash
    uint32_t value = control == '?' ? 0x7f : static_cast<uint32_t>(static_cast<unsigned char>(control)) & 0x1f;
    nul = value == 0;
    out += static_cast<char>(value);
  } else {
    if (letter == '\n') newline_passed();
    out += '\\';
    out += letter;
  }
  if (nul) ended = true;
  if (ended) out.resize(before);
  return true;
}

}  // namespace sh

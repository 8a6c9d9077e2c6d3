// SPDX-License-Identifier: GPL-3.0-or-later
#include "builtins/printf_format.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <iterator>

namespace sh {

namespace {

/// Reads decimal digits at `at`. False where the value does not fit an int, as in C.
bool read_number(std::string_view text, size_t& at, int64_t& value) {
  bool fits = true;
  value = 0;
  for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at) {
    value = value * 10 + (text[at] - '0');
    if (value > INT32_MAX) fits = false;
    if (!fits) value = INT32_MAX;
  }
  return fits;
}

/// The n of n$ at `at`, which then is behind it; 0 where there is none.
int64_t read_position(std::string_view text, size_t& at, bool& overflow) {
  size_t end = at;
  int64_t number;
  bool fits = read_number(text, end, number);
  if (end == at || number == 0 || end >= text.size() || text[end] != '$') return 0;
  if (!fits) overflow = true;
  at = end + 1;
  return number;
}

bool set_flag(Conversion& conversion, char byte) {
  switch (byte) {
    case '-': return conversion.left = true;
    case '0': return conversion.zero = true;
    case '+': return conversion.plus = true;
    case ' ': return conversion.space = true;
    case '#': return conversion.alternate = true;
    case '\'': return conversion.group = true;
    default: return false;
  }
}

/// A width, or a precision behind its dot: digits, * or *n$.
Measure read_measure(std::string_view text, size_t& at, bool& overflow) {
  Measure measure;
  if (at < text.size() && text[at] == '*') {
    ++at;
    measure.number = read_position(text, at, overflow);
    measure.source = measure.number == 0 ? Measure::NextArgument : Measure::NumberedArgument;
    return measure;
  }
  size_t start = at;
  if (!read_number(text, at, measure.number)) overflow = true;
  if (at > start) measure.source = Measure::Given;
  return measure;
}

/// Writes `count` times `byte`, in pieces: a width may be greater than memory.
void put_fill(Output& out, char byte, uint64_t count) {
  constexpr uint64_t kPiece = 4096;
  while (count > 0) {
    uint64_t piece = std::min(count, kPiece);
    out.buffer().append(piece, byte);
    out.flush_if_large();
    count -= piece;
  }
}

/// What a number consists of: sign or 0x, `zeros` zeros, digits. The zero flag puts more zeros in the middle.
void put_number(Output& out, const Conversion& conversion, const Layout& layout, std::string_view prefix,
                uint64_t zeros, std::string_view digits, bool zero_fill) {
  uint64_t size = prefix.size() + zeros + digits.size();
  uint64_t padding = layout.width > size ? layout.width - size : 0;
  if (!conversion.left && !zero_fill) put_fill(out, ' ', padding);
  out.put(prefix);
  put_fill(out, '0', zeros + (zero_fill && !conversion.left ? padding : 0));
  out.put(digits);
  if (conversion.left) put_fill(out, ' ', padding);
}

/// The digits of `value`, at the end of `buffer`.
template <unsigned kBase>
std::string_view digits_of(uint64_t value, char (&buffer)[24], const char* set) {
  char* at = std::end(buffer);
  for (; value > 0; value /= kBase) *--at = set[value % kBase];
  return {at, static_cast<size_t>(std::end(buffer) - at)};
}

uint64_t zeros_for(const Layout& layout, size_t digits) {
  uint64_t least = layout.precision < 0 ? 1 : static_cast<uint64_t>(layout.precision);
  return least > digits ? least - digits : 0;
}

std::string_view sign_of(const Conversion& conversion, bool negative) {
  return negative ? "-" : conversion.plus ? "+" : conversion.space ? " " : "";
}

/// The C format of a floating conversion without its width, which we fill ourselves.
void c_format(const Conversion& conversion, const Layout& layout, char (&format)[16]) {
  char* at = format;
  *at++ = '%';
  if (conversion.plus) *at++ = '+';
  if (conversion.space) *at++ = ' ';
  if (conversion.alternate) *at++ = '#';
  if (conversion.group) *at++ = '\'';
  if (layout.precision >= 0) {
    *at++ = '.';
    *at++ = '*';
  }
  *at++ = conversion.letter;
  *at = '\0';
}

int format_floating(char* to, size_t size, const char* format, const Layout& layout, double value) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  return layout.precision >= 0 ? std::snprintf(to, size, format, static_cast<int>(layout.precision), value)
                               : std::snprintf(to, size, format, value);
#pragma GCC diagnostic pop
}

/// The sign and the 0x that stand before what zeros may fill.
size_t prefix_size(std::string_view text) {
  size_t size = text.find_first_of("+- ") == 0 ? 1 : 0;
  if (text.size() > size + 1 && text[size] == '0' && (text[size + 1] | 0x20) == 'x') size += 2;
  return size;
}

}  // namespace

Conversion parse_conversion(std::string_view text) {
  Conversion conversion;
  size_t at = 1;
  conversion.argument = static_cast<size_t>(read_position(text, at, conversion.overflow));
  while (at < text.size() && set_flag(conversion, text[at])) ++at;
  conversion.width = read_measure(text, at, conversion.overflow);
  if (at < text.size() && text[at] == '.') {
    ++at;
    conversion.precision = read_measure(text, at, conversion.overflow);
    if (conversion.precision.source == Measure::None) conversion.precision.source = Measure::Given;  // %.d is %.0d
  }
  // C's length modifiers mean nothing here, but are written.
  while (at < text.size() && std::string_view("hlLjtz").find(text[at]) != std::string_view::npos) ++at;
  if (at < text.size()) conversion.letter = text[at++];
  conversion.size = at;
  return conversion;
}

void put_padded(Output& out, const Conversion& conversion, const Layout& layout, std::string_view body) {
  put_number(out, conversion, layout, "", 0, body, /*zero_fill=*/false);
}

void put_signed(Output& out, const Conversion& conversion, const Layout& layout, int64_t value) {
  char buffer[24];
  uint64_t magnitude = value < 0 ? 0 - static_cast<uint64_t>(value) : static_cast<uint64_t>(value);
  std::string_view digits = digits_of<10>(magnitude, buffer, "0123456789");
  put_number(out, conversion, layout, sign_of(conversion, value < 0), zeros_for(layout, digits.size()), digits,
             conversion.zero && layout.precision < 0);
}

void put_unsigned(Output& out, const Conversion& conversion, const Layout& layout, uint64_t value) {
  char buffer[24];
  std::string_view prefix;
  std::string_view digits;
  switch (conversion.letter) {
    case 'o': digits = digits_of<8>(value, buffer, "01234567"); break;
    case 'x':
      digits = digits_of<16>(value, buffer, "0123456789abcdef");
      if (conversion.alternate && value != 0) prefix = "0x";
      break;
    case 'X':
      digits = digits_of<16>(value, buffer, "0123456789ABCDEF");
      if (conversion.alternate && value != 0) prefix = "0X";
      break;
    default: digits = digits_of<10>(value, buffer, "0123456789"); break;
  }
  uint64_t zeros = zeros_for(layout, digits.size());
  if (conversion.letter == 'o' && conversion.alternate && zeros == 0) zeros = 1;  // # makes the first digit a zero
  put_number(out, conversion, layout, prefix, zeros, digits, conversion.zero && layout.precision < 0);
}

bool put_floating(Output& out, const Conversion& conversion, const Layout& layout, double value) {
  char format[16];
  c_format(conversion, layout, format);
  char small[128];
  int size = format_floating(small, sizeof small, format, layout, value);
  if (size < 0) return false;
  std::string large;
  std::string_view text(small, std::min(static_cast<size_t>(size), sizeof small - 1));
  if (static_cast<size_t>(size) >= sizeof small) {
    large.resize(static_cast<size_t>(size));
    if (format_floating(large.data(), large.size() + 1, format, layout, value) < 0) return false;
    text = large;
  }
  size_t prefix = prefix_size(text);
  put_number(out, conversion, layout, text.substr(0, prefix), 0, text.substr(prefix),
             conversion.zero && std::isfinite(value));
  return true;
}

}  // namespace sh

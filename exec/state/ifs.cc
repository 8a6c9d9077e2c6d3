// SPDX-License-Identifier: GPL-3.0-or-later
// IFS as a table (XCU 2.6.5). Bytes over 0x7f are taken by character of the locale: splitting inside a character, which
// the words of Issue 8 would allow, would make text that is no text any more.
#include "exec/state/ifs.h"

#include <algorithm>

namespace sh {

void Ifs::add_byte(unsigned char byte) {
  const bool blank = byte == ' ' || byte == '\t' || byte == '\n';
  kinds_[byte] = static_cast<uint8_t>(kinds_[byte] | (blank ? kBlank : kDelimiter));
}

void Ifs::rebuild() {
  generation_ = variables_.generation(kIfs);
  locale_generation_ = locale_generation();
  value_ = variables_.value(kIfs, " \t\n");
  kinds_.fill(0);
  wide_.clear();
  for (unsigned char byte : {'*', '?', '['}) kinds_[byte] = kGlob;
  has_high_ = std::any_of(value_.begin(), value_.end(), [](char byte) { return (byte & 0x80) != 0; });
  const std::string_view value = value_;
  if (!has_high_ || locale_.single_byte()) {
    for (char byte : value) add_byte(static_cast<unsigned char>(byte));
    separator_ = value.substr(0, 1);
    return;
  }
  for (size_t at = 0; at < value.size();) {
    const size_t size = locale_.next(value.substr(at)).size;
    if (at == 0) separator_ = value.substr(0, size);
    if ((value[at] & 0x80) == 0) {
      add_byte(static_cast<unsigned char>(value[at]));
    } else {
      wide_.push_back(value.substr(at, size));
    }
    at += size;
  }
  // Every high byte is looked at as a character, so that none is taken apart.
  std::fill(kinds_.begin() + 0x80, kinds_.end(), static_cast<uint8_t>(kWide));
}

uint32_t Ifs::wide_delimiter(std::string_view text, bool& is_delimiter) const {
  const uint32_t size = locale_.next(text).size;
  is_delimiter = std::find(wide_.begin(), wide_.end(), text.substr(0, size)) != wide_.end();
  return size;
}

}  // namespace sh

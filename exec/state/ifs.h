// SPDX-License-Identifier: GPL-3.0-or-later
// IFS as field splitting needs it (XCU 2.6.5): a table of what each byte means, built again only when IFS has changed.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "exec/state/locale.h"
#include "exec/state/variables.h"

namespace sh {

class Ifs {
 public:
  /// What a byte of an expansion's result means; bits of kinds().
  enum Kind : uint8_t {
    kBlank = 1 << 0,      // IFS white space
    kDelimiter = 1 << 1,  // in IFS, and no white space
    kWide = 1 << 2,       // may begin a character of several bytes that is in IFS: ask wide_delimiter()
    kGlob = 1 << 3,       // * ? [, whatever IFS is
  };

  Ifs(const Variables& variables, Locale& locale) : variables_(variables), locale_(locale) {}
  Ifs(const Ifs&) = delete;
  Ifs& operator=(const Ifs&) = delete;

  /// Brings the table up to the present value of IFS. Every use of the others comes after it.
  void sync() {
    if (generation_ != variables_.generation(kIfs) || (has_high_ && locale_generation_ != locale_generation()))
      rebuild();
  }
  /// Kinds by byte.
  const uint8_t* kinds() const { return kinds_.data(); }
  /// Where a byte is kWide: the size of the character at the front of `text`, and whether it is in IFS.
  uint32_t wide_delimiter(std::string_view text, bool& is_delimiter) const;
  /// What "$*" puts between the parameters: the first character of IFS, a space where IFS is unset, nothing where it is
  /// null (XCU 2.5.2).
  std::string_view separator() const { return separator_; }

 private:
  void rebuild();
  void add_byte(unsigned char byte);
  uint32_t locale_generation() const {
    return variables_.generation(kLcAll) + variables_.generation(kLcCtype) + variables_.generation(kLang);
  }

  const Variables& variables_;
  Locale& locale_;
  uint32_t generation_ = UINT32_MAX;
  uint32_t locale_generation_ = 0;
  bool has_high_ = false;  // IFS has a byte over 0x7f: what its characters are depends on the locale
  std::array<uint8_t, 256> kinds_{};
  std::string value_;
  std::string_view separator_;          // of value_
  std::vector<std::string_view> wide_;  // the characters of several bytes in value_
};

}  // namespace sh

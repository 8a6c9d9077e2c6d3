// SPDX-License-Identifier: GPL-3.0-or-later
// The locale (XBD 8.2) as the shell needs it: characters of a byte string, classes, collation. Nothing is initialised
// until a byte over 0x7f, a class or a comparison asks for it, so that a script in ASCII pays nothing.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "parser/arena.h"

namespace sh {

class Variables;

class Locale {
 public:
  /// Asks `variables` for LC_ALL, LC_CTYPE, LC_COLLATE, LANG when it is first needed and whenever they have changed.
  explicit Locale(const Variables& variables) : variables_(variables) {}

  /// One character at the front of `text` (not empty): how many bytes it takes, and its code (bytes that form no
  /// character are one character each, of code kNoCharacter + byte, which equals only itself and is in no class).
  struct Character {
    uint32_t code;
    uint32_t size;
  };
  static constexpr uint32_t kNoCharacter = 0x80000000;
  Character next(std::string_view text) {
    unsigned char first = static_cast<unsigned char>(text[0]);
    return first < 0x80 ? Character{first, 1} : next_slow(text);
  }

  /// Characters in `text` (${#x}).
  size_t count(std::string_view text);
  /// The byte length of the last character of `text` (not empty).
  size_t last_size(std::string_view text);
  /// Whether every byte is a character by itself.
  bool single_byte();
  /// Whether the bytes of a character (of `text`, if it is well-formed) are never found inside other characters, so
  /// that searching bytes is searching characters: in single-byte codesets, in UTF-8, and for ASCII alone.
  bool searchable(std::string_view pattern, std::string_view text);
  /// Whether the character is in the class `name` ("alpha"); false for a class that the locale does not know.
  bool in_class(uint32_t code, std::string_view name);
  bool is_class(std::string_view name);
  /// Whether two characters are in one equivalence class ([=a=]).
  bool equivalent(uint32_t a, uint32_t b);
  /// <0, 0, >0 in LC_COLLATE's order; bytes decide between strings that collate as equal. Both are NUL-terminated.
  int collate(std::string_view a, std::string_view b);
  /// Whether collate() is comparison of bytes.
  bool collates_by_byte();
  /// A key whose order by bytes is collate()'s (but for ties): for sorting many strings. `text` is NUL-terminated; the
  /// key lives in `arena`.
  std::string_view collation_key(Arena& arena, std::string_view text);

 private:
  Character next_slow(std::string_view text);
  Character next_multibyte(std::string_view text) const;
  size_t last_multibyte_size(std::string_view text);
  /// Calls setlocale() where the variables have changed since the last call.
  void sync();

  const Variables& variables_;
  uint32_t generation_ = 0;
  bool synced_ = false;
  bool utf8_ = false;
  bool posix_ctype_ = true;  // LC_CTYPE is C or POSIX: bytes over 0x7f are characters in no class
  bool single_byte_ = true;
  bool byte_collation_ = true;
};

}  // namespace sh

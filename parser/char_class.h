// SPDX-License-Identifier: GPL-3.0-or-later
// What each byte means to the lexer (XCU 2.3), as one table: in which contexts it ends a run of ordinary characters,
// and what a run that contains it may be. Bytes from 0x80 up are ordinary everywhere.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace sh {

enum CharClass : uint16_t {
  // The byte is not ordinary in this context.
  kStopWord = 1 << 0,         // outside of quotes
  kStopBrace = 1 << 1,        // in the word of an unquoted ${ }, or in a pattern
  kStopBraceQuoted = 1 << 2,  // in the word of a ${ } in double-quotes
  kStopDouble = 1 << 3,       // in double-quotes
  kStopHereDoc = 1 << 4,      // in a here-document
  kStopArith = 1 << 5,        // in $(( ))
  // Properties.
  kNameStart = 1 << 6,
  kNameChar = 1 << 7,
  kDigit = 1 << 8,
  kGlobChar = 1 << 9,
  kSpecialParam = 1 << 10,   // @ * # ? - $ !
  kOperatorChar = 1 << 11,   // begins an operator other than newline
  kDelimiter = 1 << 12,      // ends a word: blank, newline, operator
  kReservedStart = 1 << 13,  // a reserved word may begin so
};

namespace char_class_detail {

constexpr void mark(std::array<uint16_t, 256>& table, std::string_view bytes, unsigned bits) {
  for (char byte : bytes) {
    uint16_t& entry = table[static_cast<unsigned char>(byte)];
    entry = static_cast<uint16_t>(entry | bits);
  }
}

constexpr std::array<uint16_t, 256> make_table() {
  constexpr unsigned kEvery = kStopWord | kStopBrace | kStopBraceQuoted | kStopDouble | kStopHereDoc | kStopArith;
  std::array<uint16_t, 256> table{};
  table[0] = kEvery;  // the end of the text at hand
  mark(table, "\n\\`$", kEvery);
  mark(table, "\"", kStopWord | kStopBrace | kStopBraceQuoted | kStopDouble | kStopArith);
  mark(table, "'", kStopWord | kStopBrace);
  mark(table, "}", kStopBrace | kStopBraceQuoted);
  mark(table, "()", kStopWord | kStopArith);
  mark(table, " \t|&;<>", kStopWord);
  mark(table, "|&;<>()", kOperatorChar);
  mark(table, "!{}cdefituw", kReservedStart);
  mark(table, " \t\n|&;<>()", kDelimiter);
  mark(table, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_", kNameStart | kNameChar);
  mark(table, "0123456789", kNameChar | kDigit);
  mark(table, "*?[", kGlobChar);
  mark(table, "@*#?-$!", kSpecialParam);
  return table;
}

}  // namespace char_class_detail

inline constexpr std::array<uint16_t, 256> kCharClass = char_class_detail::make_table();

inline uint16_t char_class(char byte) { return kCharClass[static_cast<unsigned char>(byte)]; }
inline bool is_name_start(char byte) { return (char_class(byte) & kNameStart) != 0; }
inline bool is_name_char(char byte) { return (char_class(byte) & kNameChar) != 0; }
inline bool is_digit(char byte) { return (char_class(byte) & kDigit) != 0; }

}  // namespace sh

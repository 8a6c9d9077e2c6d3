// SPDX-License-Identifier: GPL-3.0-or-later
// The locale (XBD 8.2). UTF-8 is decoded here, other multibyte codesets by the C library; classes and collation are the
// C library's. setlocale() is called with the shell's own variables, which need not be exported.
#include "exec/state/locale.h"

#include <fnmatch.h>
#include <langinfo.h>
#include <limits.h>
#include <strings.h>
#include <wchar.h>
#include <wctype.h>

#include <algorithm>
#include <clocale>
#include <cstdlib>
#include <cstring>
#include <iterator>

#include "exec/state/variables.h"

namespace sh {

namespace {

/// XBD 8.2: LC_ALL, then the category's own variable, then LANG; empty counts as unset.
std::string_view effective(const Variables& variables, KnownName category) {
  for (KnownName name : {kLcAll, category, kLang}) {
    std::string_view value = variables.value(name);
    if (!value.empty()) return value;
  }
  return "C";
}

bool is_posix(std::string_view locale) { return locale == "C" || locale == "POSIX"; }

/// Sets the category to `name`, to C where there is no such locale. A process that stays in C never calls setlocale()
/// to set anything. Returns whether the category is C now.
bool set_category(int category, std::string_view name) {
  const char* now = std::setlocale(category, nullptr);
  bool in_posix = now == nullptr || is_posix(now);
  if (is_posix(name)) {
    if (!in_posix) std::setlocale(category, "C");
    return true;
  }
  if (now != nullptr && name == now) return false;
  if (std::setlocale(category, name.data()) == nullptr) {
    if (!in_posix) std::setlocale(category, "C");
    return true;
  }
  return is_posix(std::setlocale(category, nullptr));
}

/// C.UTF-8 and its spellings collate by code point, which is the order of UTF-8's bytes.
bool is_byte_order(std::string_view locale) { return is_posix(locale) || locale.starts_with("C."); }

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0u) == 0x80; }

Locale::Character no_character(unsigned char byte) { return {Locale::kNoCharacter + byte, 1}; }

/// RFC 3629: neither overlong forms nor surrogates nor anything beyond U+10FFFF.
Locale::Character decode_utf8(std::string_view text) {
  auto byte = [text](size_t i) { return static_cast<uint32_t>(static_cast<unsigned char>(text[i])); };
  uint32_t first = byte(0);
  if (first < 0x80) return {first, 1};
  uint32_t size = first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 1;
  if (size == 1 || text.size() < size) return no_character(static_cast<unsigned char>(first));
  uint32_t code = first & (0x7Fu >> size);
  for (uint32_t i = 1; i < size; ++i) {
    if (!is_continuation(text[i])) return no_character(static_cast<unsigned char>(first));
    code = code << 6 | (byte(i) & 0x3F);
  }
  bool overlong = (size == 3 && code < 0x800) || (size == 4 && code < 0x10000);
  if (overlong || (code >= 0xD800 && code < 0xE000) || code > 0x10FFFF) {
    return no_character(static_cast<unsigned char>(first));
  }
  return {code, size};
}

/// How many bytes at the front of `text` are ASCII, in steps of a machine word where it can.
size_t ascii_length(std::string_view text) {
  size_t at = 0;
  for (uint64_t word = 0; at + sizeof word <= text.size(); at += sizeof word) {
    std::memcpy(&word, text.data() + at, sizeof word);
    if ((word & 0x8080808080808080u) != 0) break;
  }
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  return at;
}

bool is_well_formed_utf8(std::string_view text) {
  while (!text.empty()) {
    Locale::Character character = decode_utf8(text);
    if (character.code >= Locale::kNoCharacter) return false;
    text.remove_prefix(character.size);
  }
  return true;
}

enum ClassIndex { kAlnum, kAlpha, kBlank, kCntrl, kDigit, kGraph, kLower, kPrint, kPunct, kSpace, kUpper, kXdigit };

constexpr std::string_view kClassNames[] = {"alnum", "alpha", "blank", "cntrl", "digit", "graph",
                                            "lower", "print", "punct", "space", "upper", "xdigit"};

/// The index of a class that every locale has (XBD 7.3.1), or -1.
int class_index(std::string_view name) {
  const std::string_view* found = std::find(std::begin(kClassNames), std::end(kClassNames), name);
  return found == std::end(kClassNames) ? -1 : static_cast<int>(found - std::begin(kClassNames));
}

bool ascii_in_class(uint32_t code, int index) {
  bool upper = code - 'A' < 26;
  bool lower = code - 'a' < 26;
  bool digit = code - '0' < 10;
  bool graph = code > ' ' && code < 0x7F;
  switch (index) {
    case kAlnum: return upper || lower || digit;
    case kAlpha: return upper || lower;
    case kBlank: return code == ' ' || code == '\t';
    case kCntrl: return code < ' ' || code == 0x7F;
    case kDigit: return digit;
    case kGraph: return graph;
    case kLower: return lower;
    case kPrint: return graph || code == ' ';
    case kPunct: return graph && !upper && !lower && !digit;
    case kSpace: return code == ' ' || code - '\t' < 5;
    case kUpper: return upper;
    case kXdigit: return digit || code - 'A' < 6 || code - 'a' < 6;
    default: return false;  // class_index() knows no others
  }
}

/// The locale's own class, 0 where it has none of this name.
wctype_t locale_class(std::string_view name) {
  char terminated[64];
  if (name.size() >= sizeof terminated) return 0;
  name.copy(terminated, name.size());
  terminated[name.size()] = '\0';
  return ::wctype(terminated);
}

}  // namespace

void Locale::sync() {
  uint32_t generation = variables_.generation(kLcAll) + variables_.generation(kLcCtype) +
                        variables_.generation(kLcCollate) + variables_.generation(kLang);
  if (synced_ && generation == generation_) return;
  synced_ = true;
  generation_ = generation;
  posix_ctype_ = set_category(LC_CTYPE, effective(variables_, kLcCtype));
  std::string_view collation = effective(variables_, kLcCollate);
  byte_collation_ = set_category(LC_COLLATE, collation) || is_byte_order(collation);
  utf8_ = !posix_ctype_ && ::strcasecmp(::nl_langinfo(CODESET), "UTF-8") == 0;
  single_byte_ = posix_ctype_ || (!utf8_ && MB_CUR_MAX == 1);
}

Locale::Character Locale::next_slow(std::string_view text) {
  sync();
  if (utf8_) return decode_utf8(text);
  if (posix_ctype_) return {static_cast<unsigned char>(text[0]), 1};
  return next_multibyte(text);
}

Locale::Character Locale::next_multibyte(std::string_view text) const {
  auto first = static_cast<unsigned char>(text[0]);
  if (first < 0x80) return {first, 1};
  mbstate_t state{};
  wchar_t wide = 0;
  size_t size = ::mbrtowc(&wide, text.data(), text.size(), &state);
  if (size == static_cast<size_t>(-1) || size == static_cast<size_t>(-2)) return no_character(first);
  return {static_cast<uint32_t>(wide), std::max(static_cast<uint32_t>(size), 1u)};
}

size_t Locale::count(std::string_view text) {
  size_t at = ascii_length(text);
  if (at == text.size() || single_byte()) return text.size();
  size_t characters = at;
  while (at < text.size()) {
    size_t ascii = ascii_length(text.substr(at));
    if (ascii > 0) {
      characters += ascii;
      at += ascii;
      continue;
    }
    std::string_view rest = text.substr(at);
    at += (utf8_ ? decode_utf8(rest) : next_multibyte(rest)).size;
    ++characters;
  }
  return characters;
}

size_t Locale::last_size(std::string_view text) {
  auto is_ascii = [](char byte) { return static_cast<unsigned char>(byte) < 0x80; };
  size_t size = text.size();
  // An ASCII byte can be the end of a longer character in some codesets, but not behind another ASCII byte.
  if (is_ascii(text[size - 1]) && (size == 1 || is_ascii(text[size - 2]))) return 1;
  if (single_byte()) return 1;
  if (!utf8_) return last_multibyte_size(text);
  for (size_t back = 1; back <= 4 && back <= size; ++back) {
    if (is_continuation(text[size - back])) continue;
    return decode_utf8(text.substr(size - back)).size == back ? back : 1;
  }
  return 1;
}

/// Goes back to where a character surely begins (behind two ASCII bytes) and forward from there.
size_t Locale::last_multibyte_size(std::string_view text) {
  size_t at = text.size();
  auto is_ascii = [text](size_t index) { return static_cast<unsigned char>(text[index]) < 0x80; };
  while (at > 1 && !(is_ascii(at - 1) && is_ascii(at - 2))) --at;
  if (at == 1) at = 0;
  size_t size = 1;
  while (at < text.size()) {
    size = next_multibyte(text.substr(at)).size;
    at += size;
  }
  return size;
}

bool Locale::single_byte() {
  sync();
  return single_byte_;
}

bool Locale::searchable(std::string_view pattern, std::string_view text) {
  bool ascii_pattern = ascii_length(pattern) == pattern.size();
  if (ascii_pattern && ascii_length(text) == text.size()) return true;
  sync();
  return single_byte_ || (utf8_ && (ascii_pattern || is_well_formed_utf8(pattern)));
}

bool Locale::in_class(uint32_t code, std::string_view name) {
  if (code >= kNoCharacter) return false;
  int index = code < 0x80 ? class_index(name) : -1;
  if (index >= 0) return ascii_in_class(code, index);
  sync();
  if (posix_ctype_ && code >= 0x80) return false;
  wctype_t type = locale_class(name);
  return type != 0 && ::iswctype(static_cast<wint_t>(code), type) != 0;
}

bool Locale::is_class(std::string_view name) {
  if (class_index(name) >= 0) return true;
  sync();
  return locale_class(name) != 0;
}

bool Locale::equivalent(uint32_t a, uint32_t b) {
  if (a == b) return true;
  if (a >= kNoCharacter || b >= kNoCharacter || collates_by_byte()) return false;
  // strcoll() tells the members of a class apart by their lesser weights. Only the library's own matcher looks at the
  // primary weights alone.
  char pattern[MB_LEN_MAX + 8] = "[[=";
  char text[MB_LEN_MAX + 1] = "";
  mbstate_t state{};
  size_t size = ::wcrtomb(pattern + 3, static_cast<wchar_t>(a), &state);
  if (size == static_cast<size_t>(-1)) return false;
  std::memcpy(pattern + 3 + size, "=]]", 4);
  state = {};
  size = ::wcrtomb(text, static_cast<wchar_t>(b), &state);
  if (size == static_cast<size_t>(-1)) return false;
  text[size] = '\0';
  return ::fnmatch(pattern, text, 0) == 0;
}

int Locale::collate(std::string_view a, std::string_view b) {
  if (!collates_by_byte()) {
    int order = std::strcoll(a.data(), b.data());
    if (order != 0) return order;
  }
  return a.compare(b);
}

bool Locale::collates_by_byte() {
  sync();
  return byte_collation_;
}

std::string_view Locale::collation_key(Arena& arena, std::string_view text) {
  if (collates_by_byte()) return text;
  char first_try[1024];
  size_t size = std::strxfrm(first_try, text.data(), sizeof first_try);
  if (size < sizeof first_try) return arena.copy_text({first_try, size});
  char* key = static_cast<char*>(arena.allocate(size + 1, 1));
  std::strxfrm(key, text.data(), size + 1);
  return {key, size};
}

}  // namespace sh

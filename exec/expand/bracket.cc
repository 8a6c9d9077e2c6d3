// SPDX-License-Identifier: GPL-3.0-or-later
// Bracket expressions of patterns (XCU 2.14.1, XBD 9.3.5): `!` and `^` negate, a backslash takes the meaning from what
// follows, a class or a collating symbol that the locale does not know matches nothing.
#include "exec/expand/bracket.h"

#include <algorithm>
#include <iterator>

namespace sh {

namespace {

enum class ItemKind : uint8_t { Character, Class, Equivalence, Symbol };

/// What stands at one place of a bracket expression. `content` is the name inside [: :], [= =] or [. .]; for a
/// character it begins with it, and `size` counts only what comes before it.
struct Item {
  ItemKind kind;
  std::string_view content;
  size_t size;
};

bool is_class_name_byte(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || byte == '_' ||
         byte == '-';
}

Item character_item(std::string_view rest) {
  size_t escape = rest[0] == '\\' && rest.size() > 1 ? 1 : 0;
  return {ItemKind::Character, rest.substr(escape), escape};
}

/// The item at the front of `rest`, which is not empty.
Item read_item(std::string_view rest) {
  if (rest[0] != '[' || rest.size() < 2) return character_item(rest);
  char mark = rest[1];
  if (mark == ':') {
    size_t end = 2;
    while (end < rest.size() && is_class_name_byte(rest[end])) ++end;
    if (end > 2 && rest.substr(end).starts_with(":]")) return {ItemKind::Class, rest.substr(2, end - 2), end + 2};
    return character_item(rest);
  }
  if (mark != '=' && mark != '.') return character_item(rest);
  char closing[2] = {mark, ']'};
  size_t end = rest.find(std::string_view(closing, 2), 3);  // one byte at least: [.].] and [...] are symbols
  if (end == std::string_view::npos) return character_item(rest);
  std::string_view content = rest.substr(2, end - 2);
  if (content.size() == 2 && content[0] == '\\') content.remove_prefix(1);
  return {mark == '=' ? ItemKind::Equivalence : ItemKind::Symbol, content, end + 2};
}

/// A code that no character has.
constexpr uint32_t kUnknown = 0xFFFFFFFF;

struct SymbolName {
  std::string_view name;
  char byte;
};

// The names of the portable character set (XBD 6.1) that are not the character itself.
constexpr SymbolName kSymbolNames[] = {
    {"alert", '\a'},
    {"ampersand", '&'},
    {"apostrophe", '\''},
    {"asterisk", '*'},
    {"backslash", '\\'},
    {"backspace", '\b'},
    {"carriage-return", '\r'},
    {"circumflex", '^'},
    {"circumflex-accent", '^'},
    {"colon", ':'},
    {"comma", ','},
    {"commercial-at", '@'},
    {"dollar-sign", '$'},
    {"eight", '8'},
    {"equals-sign", '='},
    {"exclamation-mark", '!'},
    {"five", '5'},
    {"form-feed", '\f'},
    {"four", '4'},
    {"full-stop", '.'},
    {"grave-accent", '`'},
    {"greater-than-sign", '>'},
    {"hyphen", '-'},
    {"hyphen-minus", '-'},
    {"left-brace", '{'},
    {"left-curly-bracket", '{'},
    {"left-parenthesis", '('},
    {"left-square-bracket", '['},
    {"less-than-sign", '<'},
    {"low-line", '_'},
    {"newline", '\n'},
    {"nine", '9'},
    {"number-sign", '#'},
    {"one", '1'},
    {"percent-sign", '%'},
    {"period", '.'},
    {"plus-sign", '+'},
    {"question-mark", '?'},
    {"quotation-mark", '"'},
    {"reverse-solidus", '\\'},
    {"right-brace", '}'},
    {"right-curly-bracket", '}'},
    {"right-parenthesis", ')'},
    {"right-square-bracket", ']'},
    {"semicolon", ';'},
    {"seven", '7'},
    {"six", '6'},
    {"slash", '/'},
    {"solidus", '/'},
    {"space", ' '},
    {"tab", '\t'},
    {"three", '3'},
    {"tilde", '~'},
    {"two", '2'},
    {"underscore", '_'},
    {"vertical-line", '|'},
    {"vertical-tab", '\v'},
    {"zero", '0'},
};

/// The code of a collating symbol: a character, or the name of one. Symbols of several characters are not known.
uint32_t symbol_code(Locale& locale, std::string_view symbol) {
  Locale::Character character = locale.next(symbol);
  if (character.size == symbol.size()) return character.code;
  const SymbolName* found = std::find_if(std::begin(kSymbolNames), std::end(kSymbolNames),
                                         [symbol](const SymbolName& row) { return row.name == symbol; });
  return found == std::end(kSymbolNames) ? kUnknown : static_cast<unsigned char>(found->byte);
}

/// Walks over the items of one bracket expression.
class BracketMatcher {
 public:
  BracketMatcher(Locale& locale, std::string_view items, uint32_t code) : locale_(locale), rest_(items), code_(code) {}

  bool matches() {
    while (!rest_.empty()) {
      if (match_item()) return true;
    }
    return false;
  }

 private:
  bool match_item() {
    Item item = read_item(rest_);
    if (item.kind == ItemKind::Class) {
      rest_.remove_prefix(item.size);
      return locale_.in_class(code_, item.content);
    }
    uint32_t low = take_code(item);
    if (item.kind == ItemKind::Equivalence) return low != kUnknown && locale_.equivalent(low, code_);
    // A hyphen right before the closing bracket is itself.
    if (rest_.size() < 2 || rest_[0] != '-') return low == code_;
    Item end = read_item(rest_.substr(1));
    if (end.kind != ItemKind::Character && end.kind != ItemKind::Symbol) return low == code_;
    rest_.remove_prefix(1);
    return in_range(low, take_code(end));
  }

  /// The code of the item at the front, which is no class, and goes behind it.
  uint32_t take_code(const Item& item) {
    if (item.kind != ItemKind::Character) {
      rest_.remove_prefix(item.size);
      return symbol_code(locale_, item.content);
    }
    Locale::Character character = locale_.next(item.content);
    rest_.remove_prefix(std::min(item.size + character.size, rest_.size()));
    return character.code;
  }

  bool in_range(uint32_t low, uint32_t high) const {
    if (low == kUnknown || high == kUnknown) return false;
    // Bytes that are no characters are only in ranges of such bytes.
    if ((low >= Locale::kNoCharacter) != (high >= Locale::kNoCharacter)) return false;
    return low <= code_ && code_ <= high;
  }

  Locale& locale_;
  std::string_view rest_;
  uint32_t code_;
};

enum class Simple : uint8_t { Matches, Differs, NotSimple };

/// The commonest expressions, of ASCII characters and ranges alone, without all the machinery.
Simple match_simple(std::string_view items, uint32_t code) {
  auto is_simple = [](char byte) { return byte != '[' && byte != '\\' && static_cast<unsigned char>(byte) < 0x80; };
  for (size_t at = 0; at < items.size();) {
    if (!is_simple(items[at])) return Simple::NotSimple;
    auto low = static_cast<uint32_t>(items[at]);
    if (at + 2 >= items.size() || items[at + 1] != '-') {
      if (low == code) return Simple::Matches;
      ++at;
      continue;
    }
    if (!is_simple(items[at + 2])) return Simple::NotSimple;
    if (low <= code && code <= static_cast<uint32_t>(items[at + 2])) return Simple::Matches;
    at += 3;
  }
  return Simple::Differs;
}

bool is_negation(char byte) { return byte == '!' || byte == '^'; }

}  // namespace

size_t bracket_size(std::string_view pattern) {
  size_t at = 1;
  if (at < pattern.size() && is_negation(pattern[at])) ++at;
  for (size_t first = at; at < pattern.size();) {
    if (pattern[at] == ']' && at != first) return at + 1;
    Item item = read_item(pattern.substr(at));
    // Of a longer character the other bytes become items of their own, which does no harm here.
    at += item.kind == ItemKind::Character ? item.size + 1 : item.size;
  }
  return 0;
}

bool match_bracket(Locale& locale, std::string_view bracket, uint32_t code) {
  std::string_view items = bracket.substr(1, bracket.size() - 2);
  bool negated = is_negation(items[0]);
  if (negated) items.remove_prefix(1);
  Simple simple = match_simple(items, code);
  bool matches = simple == Simple::Matches;
  if (simple == Simple::NotSimple) matches = BracketMatcher(locale, items, code).matches();
  return matches != negated;
}

}  // namespace sh

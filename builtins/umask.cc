// SPDX-License-Identifier: GPL-3.0-or-later
// umask [-S] [mask] (XCU umask): the file mode creation mask, in octal or as a symbolic mode of chmod.
#include <fmt/format.h>
#include <sys/stat.h>

#include <iterator>
#include <optional>

#include "builtins/builtins.h"
#include "builtins/options.h"
#include "exec/diagnostics.h"

namespace sh::builtins {

namespace {

constexpr mode_t kAll = 0777;
constexpr mode_t kExecute = 0111;

mode_t current_mask() {
  const mode_t mask = ::umask(kAll);  // there is no call that only asks
  (void)::umask(mask);
  return mask;
}

std::optional<mode_t> parse_octal(std::string_view text) {
  mode_t mask = 0;
  for (char digit : text) {
    if (digit < '0' || digit > '7') return std::nullopt;
    mask = mask * 8 + static_cast<mode_t>(digit - '0');
    if (mask > 07777) return std::nullopt;
  }
  return mask & kAll;
}

/// A symbolic mode as chmod has it. What is computed are the permissions that the mask leaves: its complement.
class SymbolicMode {
 public:
  SymbolicMode(std::string_view text, mode_t permissions)
      : text_(text), before_(permissions), permissions_(permissions) {}

  /// The permissions wanted; nothing where the text is no symbolic mode.
  std::optional<mode_t> parse() {
    do {
      if (!clause()) return std::nullopt;
    } while (take(','));
    return at_ == text_.size() ? std::optional(permissions_) : std::nullopt;
  }

 private:
  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  bool take(char wanted) {
    if (peek() != wanted) return false;
    ++at_;
    return true;
  }

  static mode_t who_bits(char who) {
    switch (who) {
      case 'u': return 0700;
      case 'g': return 0070;
      case 'o': return 0007;
      case 'a': return kAll;
      default: return 0;
    }
  }

  /// who* (op (permissions | copy)?)+
  bool clause() {
    mode_t who = 0;
    for (mode_t bits; (bits = who_bits(peek())) != 0; ++at_) who |= bits;
    if (who == 0) who = kAll;
    bool any = false;
    while (peek() == '+' || peek() == '-' || peek() == '=') {
      const char operation = text_[at_++];
      apply(operation, who, permission_list());
      any = true;
    }
    return any;
  }

  /// The bits that follow an operator, for all of u, g and o; what is none of them is left for the caller to find.
  mode_t permission_list() {
    const char copied = peek();
    if (copied == 'u' || copied == 'g' || copied == 'o') {
      ++at_;
      const int shift = copied == 'u' ? 6 : copied == 'g' ? 3 : 0;
      return (permissions_ >> shift & 7) * kExecute;
    }
    mode_t bits = 0;
    for (;; ++at_) {
      switch (peek()) {
        case 'r': bits |= 0444; break;
        case 'w': bits |= 0222; break;
        case 'x': bits |= kExecute; break;
        case 'X': bits |= (before_ & kExecute) != 0 ? kExecute : 0; break;
        case 's':
        case 't': break;  // no part of the mask
        default: return bits;
      }
    }
  }

  void apply(char operation, mode_t who, mode_t bits) {
    if (operation == '=') permissions_ &= ~who;
    if (operation == '-') {
      permissions_ &= ~(who & bits);
    } else {
      permissions_ |= who & bits;
    }
  }

  std::string_view text_;
  size_t at_ = 0;
  mode_t before_;
  mode_t permissions_;
};

std::optional<mode_t> parse_mask(std::string_view text) {
  if (text.empty()) return std::nullopt;
  if (text[0] >= '0' && text[0] <= '9') return parse_octal(text);
  const std::optional<mode_t> permissions = SymbolicMode(text, ~current_mask() & kAll).parse();
  return permissions ? std::optional<mode_t>(~*permissions & kAll) : std::nullopt;
}

std::string triple(mode_t permissions, int shift) {
  std::string text;
  if ((permissions >> shift & 4) != 0) text += 'r';
  if ((permissions >> shift & 2) != 0) text += 'w';
  if ((permissions >> shift & 1) != 0) text += 'x';
  return text;
}

void put_mask(std::string& out, mode_t mask, bool symbolic) {
  auto end = std::back_inserter(out);
  if (symbolic) {
    const mode_t allowed = ~mask & kAll;
    fmt::format_to(end, "u={},g={},o={}\n", triple(allowed, 6), triple(allowed, 3), triple(allowed, 0));
  } else {
    fmt::format_to(end, "{:04o}\n", mask);
  }
}

}  // namespace

Outcome umask(BuiltinCall& call) {
  OptionParser options(call);
  bool symbolic = false;
  while (const char option = options.next()) {
    if (option == '?') return options.outcome();
    symbolic = true;
  }
  const FieldSpan operands = options.operands();
  if (operands.size() > 1) return call.usage_error("too many operands");
  if (operands.empty()) {
    put_mask(call.out.buffer(), current_mask(), symbolic);
    return {0};
  }
  const std::optional<mode_t> mask = parse_mask(operands[0]);
  if (!mask) return call.fail(1, "{}: not an octal number or a symbolic mode", visible(operands[0]));
  (void)::umask(*mask);
  return {0};
}

}  // namespace sh::builtins

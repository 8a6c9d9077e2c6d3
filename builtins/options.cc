// SPDX-License-Identifier: GPL-3.0-or-later
#include "builtins/options.h"

#include "exec/state/shell.h"

namespace sh {

char OptionParser::next() {
  if (letter_ == 0) {
    if (index_ >= call_.arguments.size()) return 0;
    Field argument = call_.arguments[index_];
    if (argument.size() < 2 || argument[0] != '-') return 0;
    if (argument == "--") {
      ++index_;
      return 0;
    }
    letter_ = 1;
  }
  Field group = call_.arguments[index_];
  char letter = group[letter_];
  std::string_view letters = call_.row.options == nullptr ? "" : call_.row.options;
  size_t found = letter == ':' ? std::string_view::npos : letters.find(letter);
  if (found == std::string_view::npos) {
    Field rest = group.substr(letter_);
    outcome_ = call_.usage_error(fmt::format("unknown option -{}", rest.substr(0, call_.shell.locale.next(rest).size)));
    return '?';
  }
  bool takes_argument = found + 1 < letters.size() && letters[found + 1] == ':';
  if (++letter_ < group.size() && !takes_argument) return letter;
  ++index_;
  if (takes_argument) {
    if (letter_ < group.size()) {
      argument_ = group.substr(letter_);
    } else if (index_ < call_.arguments.size()) {
      argument_ = call_.arguments[index_++];
    } else {
      outcome_ = call_.usage_error(fmt::format("option -{} needs an argument", letter));
      return '?';
    }
  }
  letter_ = 0;
  return letter;
}

}  // namespace sh

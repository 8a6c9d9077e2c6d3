// SPDX-License-Identifier: GPL-3.0-or-later
// The option parser of all built-ins (XBD 12.2).
#pragma once

#include <string_view>

#include "exec/state/builtin.h"

namespace sh {

/// Goes through the options of a call by the letters in its row: `while (char o = options.next())`. Ends at the first
/// operand, or behind `--`.
class OptionParser {
 public:
  explicit OptionParser(BuiltinCall& call) : call_(call) {}

  /// The next option's letter, 0 at the end, or '?' for one that does not exist or lacks its argument: the message is
  /// written then, return `outcome()`.
  char next();
  /// The argument of the option just returned.
  Field argument() const { return argument_; }
  /// The operands: what follows the options.
  FieldSpan operands() const { return call_.arguments.subspan(index_); }
  /// The usage error met.
  Outcome outcome() const { return outcome_; }

 private:
  BuiltinCall& call_;
  size_t index_ = 1;
  size_t letter_ = 0;
  Field argument_;
  Outcome outcome_;
};

}  // namespace sh

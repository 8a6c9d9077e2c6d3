// SPDX-License-Identifier: GPL-3.0-or-later
// The options of `set` and `sh` (XCU set, sh): one table with each option's letter and name.
#pragma once

#include <bitset>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace sh {

enum class Option : uint8_t {
  AllExport,    // -a
  Notify,       // -b
  NoClobber,    // -C
  ErrExit,      // -e
  NoGlob,       // -f
  HashAll,      // -h
  Interactive,  // -i, only when the shell starts
  IgnoreEof,
  Monitor,  // -m
  NoExec,   // -n
  NoLog,
  PipeFail,
  StdIn,    // -s, only when the shell starts
  NoUnset,  // -u
  Verbose,  // -v
  Vi,
  Emacs,
  XTrace,         // -x
  Login,          // -l, only when the shell starts
  CommandString,  // -c, only when the shell starts
  Count,
};

struct OptionRow {
  Option option;
  char letter;       // 0 where it has none
  const char* name;  // as in `set -o`; null where it has none
  bool settable;     // by `set`
};

/// All options, sorted as `set -o` lists them.
std::span<const OptionRow> option_rows();
/// By letter or by name; null where there is none.
const OptionRow* find_option(char letter);
const OptionRow* find_option(std::string_view name);

class Options {
 public:
  bool on(Option option) const { return bits_[static_cast<size_t>(option)]; }
  void set(Option option, bool value) { bits_[static_cast<size_t>(option)] = value; }
  /// The value of $-.
  std::string letters() const;

 private:
  std::bitset<static_cast<size_t>(Option::Count)> bits_;
};

}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/state/options.h"

namespace sh {

namespace {
constexpr OptionRow kRows[] = {
    {Option::AllExport, 'a', "allexport", true},
    {Option::CommandString, 'c', nullptr, false},
    {Option::Emacs, 0, "emacs", true},
    {Option::ErrExit, 'e', "errexit", true},
    {Option::HashAll, 'h', "hashall", true},
    {Option::IgnoreEof, 0, "ignoreeof", true},
    {Option::Interactive, 'i', "interactive", false},
    {Option::Login, 'l', "login", false},
    {Option::Monitor, 'm', "monitor", true},
    {Option::NoClobber, 'C', "noclobber", true},
    {Option::NoExec, 'n', "noexec", true},
    {Option::NoGlob, 'f', "noglob", true},
    {Option::NoLog, 0, "nolog", true},
    {Option::Notify, 'b', "notify", true},
    {Option::NoUnset, 'u', "nounset", true},
    {Option::PipeFail, 0, "pipefail", true},
    {Option::StdIn, 's', "stdin", false},
    {Option::Verbose, 'v', "verbose", true},
    {Option::Vi, 0, "vi", true},
    {Option::XTrace, 'x', "xtrace", true},
};
}  // namespace

std::span<const OptionRow> option_rows() { return kRows; }

const OptionRow* find_option(char letter) {
  for (const OptionRow& row : kRows) {
    if (row.letter == letter && letter != 0) return &row;
  }
  return nullptr;
}

const OptionRow* find_option(std::string_view name) {
  for (const OptionRow& row : kRows) {
    if (row.name != nullptr && name == row.name) return &row;
  }
  return nullptr;
}

std::string Options::letters() const {
  std::string letters;
  for (const OptionRow& row : kRows) {
    if (row.letter != 0 && on(row.option)) letters.push_back(row.letter);
  }
  return letters;
}

}  // namespace sh

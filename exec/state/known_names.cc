// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/state/known_names.h"

#include <cassert>
#include <iterator>

namespace sh {

namespace {
constexpr const char* kNames[] = {
    "CDPATH",     "ENV",      "FCEDIT",      "HISTFILE", "HISTSIZE", "HOME",      "IFS",      "LANG",   "LC_ALL",
    "LC_COLLATE", "LC_CTYPE", "LC_MESSAGES", "LINENO",   "MAIL",     "MAILCHECK", "MAILPATH", "OLDPWD", "OPTARG",
    "OPTIND",     "PATH",     "PPID",        "PS1",      "PS2",      "PS4",       "PWD",
};
static_assert(std::size(kNames) == kKnownNameCount);
}  // namespace

void intern_known_names(SymbolTable& symbols) {
  assert(symbols.size() == 0);
  for (const char* name : kNames) symbols.intern(name);
}

}  // namespace sh

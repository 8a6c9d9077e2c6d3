// SPDX-License-Identifier: GPL-3.0-or-later
// Tilde expansion (XCU 2.6.1). Where HOME is unset the result is unspecified: the user database is asked, so that ~ is
// still the user's directory.
#include "exec/expand/tilde.h"

#include <pwd.h>
#include <unistd.h>

#include "exec/state/shell.h"

namespace sh {

bool home_directory(Shell& shell, std::string_view login, std::string_view& directory) {
  if (login.empty() && shell.variables.is_set(shell.symbols.at(kHome))) {
    directory = shell.variables.value(kHome);
    return true;
  }
  const passwd* entry = login.empty() ? getpwuid(getuid()) : getpwnam(login.data());
  if (entry == nullptr || entry->pw_dir == nullptr) return false;
  directory = entry->pw_dir;
  return true;
}

}  // namespace sh

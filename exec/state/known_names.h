// SPDX-License-Identifier: GPL-3.0-or-later
// The variables that the shell itself gives a meaning. Their symbols are interned first, so that symbol id == KnownName.
#pragma once

#include <cstdint>

#include "parser/intern.h"

namespace sh {

enum KnownName : uint32_t {
  kCdpath,
  kEnv,
  kFcedit,
  kHistfile,
  kHistsize,
  kHome,
  kIfs,
  kLang,
  kLcAll,
  kLcCollate,
  kLcCtype,
  kLcMessages,
  kLineno,
  kMail,
  kMailcheck,
  kMailpath,
  kOldpwd,
  kOptarg,
  kOptind,
  kPath,
  kPpid,
  kPs1,
  kPs2,
  kPs4,
  kPwd,
  kKnownNameCount,
};

/// Interns the names above into an empty table.
void intern_known_names(SymbolTable& symbols);

}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
// Pathname expansion (XCU 2.6.6, 2.14.3).
#pragma once

#include <string_view>

#include "exec/state/fields.h"

namespace sh {

struct Shell;

/// Appends to `fields` the existing pathnames that `pattern` matches, sorted by the locale; none where nothing does.
/// Their texts live in Shell::scratch. Directories that cannot be read match nothing. Returns how many.
size_t expand_pathnames(Shell& shell, std::string_view pattern, Fields& fields);

}  // namespace sh

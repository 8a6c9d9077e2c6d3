// SPDX-License-Identifier: GPL-3.0-or-later
// Tilde expansion (XCU 2.6.1).
#pragma once

#include <string_view>

namespace sh {

struct Shell;

/// The directory that ~ (`login` is empty) or ~login stands for. False where there is none: the word stays as it is.
/// The view is good until HOME changes or the next call. `login` has a NUL behind it.
bool home_directory(Shell& shell, std::string_view login, std::string_view& directory);

}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
// Shows how an expected and an actual text differ, line by line.
#pragma once

#include <string>
#include <string_view>

namespace sh::test {

/// Lines only in `expected` begin with `-`, lines only in `actual` with `+`, common ones with a blank; each is indented
/// and has its control bytes made visible.
std::string show_difference(std::string_view expected, std::string_view actual);

/// `text` with each line indented and its control bytes made visible.
std::string show_text(std::string_view text, std::string_view indent);

}  // namespace sh::test

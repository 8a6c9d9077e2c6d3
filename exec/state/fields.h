// SPDX-License-Identifier: GPL-3.0-or-later
// Fields: what expansion makes of words, and what commands and functions get as arguments.
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace sh {

/// A field's text, always with a NUL behind it (data() is a C string). It lives in the tree, or in Shell::scratch until
/// the command that it was made for is done.
using Field = std::string_view;

using Fields = std::vector<Field>;
using FieldSpan = std::span<const Field>;

}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
// The compiled part of fmt, once. Debian has it only as a shared library, which would cost every start of the shell its
// relocations; and without std::locale (FMT_STATIC_THOUSANDS_SEPARATOR) two thirds of the code stay away.
#include <fmt/format-inl.h>

namespace fmt::inline v9::detail {
template FMT_API auto thousands_sep_impl<char>(locale_ref) -> thousands_sep_result<char>;
template FMT_API auto decimal_point_impl(locale_ref) -> char;
}  // namespace fmt::inline v9::detail

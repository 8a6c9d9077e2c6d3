// SPDX-License-Identifier: GPL-3.0-or-later
// What the listings of set, export, readonly, alias, hash share: order and quoting that reads back.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "parser/intern.h"

namespace sh {

struct Shell;

/// Sorts by the bytes of the names.
std::vector<Symbol> sorted_by_name(std::vector<Symbol> names);

/// The value of a set variable, LINENO's included. Valid until a variable changes; `storage` may hold it.
std::string_view variable_value(const Shell& shell, Symbol name, std::string& storage);

}  // namespace sh

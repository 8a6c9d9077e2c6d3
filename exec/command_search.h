// SPDX-License-Identifier: GPL-3.0-or-later
// Command search (XCU 2.9.1.4), for execution and for `command -v`, `type`, `hash`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "exec/state/builtin.h"
#include "exec/state/functions.h"

namespace sh {

struct Shell;

/// Where in PATH an external command is.
struct PathSearch {
  std::string path;     // empty: not found
  int error = 0;        // why not: ENOENT (127), or EACCES for a file that is there but may not be executed (126)
  bool cached = false;  // it stood in the path cache, and may be gone meanwhile
};

/// Looks `name` up in PATH (cached, XCU hash) or, where it has a slash, takes it as it is. `path_variable` null: the
/// value of PATH, else this list of directories, not cached.
PathSearch search_path(Shell& shell, std::string_view name, const std::string_view* path_variable = nullptr);

/// Every place where PATH says that `name` could be, in order: where a cached path is no longer true.
std::vector<std::string> path_candidates(Shell& shell, std::string_view name);

/// The value of `getconf PATH` (command -p).
std::string default_path();

/// Looks a file that `.` names up in PATH: readable, not necessarily executable (XCU dot).
std::string search_dot(Shell& shell, std::string_view name);

/// Whether `path` is a regular file that this process may execute.
bool is_executable_file(const char* path);

}  // namespace sh

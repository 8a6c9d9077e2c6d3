// SPDX-License-Identifier: GPL-3.0-or-later
// Logical pathnames of directories: those in which symbolic links stay as the user wrote them (XCU cd, pwd).
#pragma once

#include <string>
#include <string_view>

namespace sh {

struct Shell;

/// Whether `path` begins with a slash and has no component . or .. (what pwd -L may write).
bool is_plain_absolute(std::string_view path);

/// 0 where `path` names a directory, else an errno; also for pathnames longer than PATH_MAX.
int check_directory(const char* path);

/// Brings an absolute pathname to the canonical form of cd's step 8: components . go, .. take the one before them with
/// them, slashes are single (two at the very front stay, as XBD 4.16 lets them mean something else). A component
/// before .. must be a directory: `check` gives 0 or an errno, which is returned, `path` then being unspecified.
int make_canonical(std::string& path, int (*check)(const char* path) = check_directory);

/// The working directory: PWD where it is a plain absolute pathname of the working directory and `physical` is false,
/// else the one without symbolic links. Empty, errno set, where it cannot be found out.
std::string current_directory(Shell& shell, bool physical);

/// chdir(2), also for pathnames longer than PATH_MAX. 0 or an errno.
int change_directory(const char* path);

}  // namespace sh

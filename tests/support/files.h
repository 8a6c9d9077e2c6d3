// SPDX-License-Identifier: GPL-3.0-or-later
// Whole files for tests: read, write, and directories that are removed again.
#pragma once

#include <string>
#include <string_view>

namespace sh::test {

/// False with errno set.
bool read_file(const std::string& path, std::string& text);
bool write_file(const std::string& path, std::string_view text);

/// Removes `path` and everything under it, also where modes forbid it to its owner.
void remove_tree(const std::string& path);

/// The path of the command `name` in $PATH, or empty. A name with a slash is taken as it is.
std::string find_command(std::string_view name);

/// A directory of its own under $TMPDIR, removed with the object.
class TemporaryDirectory {
 public:
  TemporaryDirectory();
  TemporaryDirectory(const TemporaryDirectory&) = delete;
  TemporaryDirectory& operator=(const TemporaryDirectory&) = delete;
  ~TemporaryDirectory();
  /// Empty where it could not be made.
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

}  // namespace sh::test

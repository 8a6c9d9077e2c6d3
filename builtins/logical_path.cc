// SPDX-License-Identifier: GPL-3.0-or-later
#include "builtins/logical_path.h"

#include <fcntl.h>
#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>

#include "exec/state/shell.h"
#include "exec/sys/fd.h"

namespace sh {

namespace {

/// Opens a directory whose pathname is longer than the system takes, piece by piece (cd's step 9). Search permission is
/// enough, as for chdir(). Returns a descriptor or -errno.
int open_long_directory(std::string_view path) {
  constexpr int kFlags = O_PATH | O_DIRECTORY | O_CLOEXEC;
  UniqueFd directory(::open(path.starts_with('/') ? "/" : ".", kFlags));
  while (directory) {
    path.remove_prefix(std::min(path.find_first_not_of('/'), path.size()));
    if (path.empty()) return directory.release();
    size_t size = path.size();
    if (size >= PATH_MAX) {
      size = path.rfind('/', PATH_MAX - 2);
      if (size == std::string_view::npos) return -ENAMETOOLONG;
    }
    std::string piece(path.substr(0, size));
    directory = UniqueFd(::openat(directory.get(), piece.c_str(), kFlags));
    path.remove_prefix(size);
  }
  return -errno;
}

/// stat(2) for pathnames of any length; whether it succeeded.
bool stat_any(const std::string& path, struct stat& status) {
  if (path.size() < PATH_MAX) return ::stat(path.c_str(), &status) == 0;
  UniqueFd directory(open_long_directory(path));
  return directory && ::fstat(directory.get(), &status) == 0;
}

bool names_working_directory(const std::string& path) {
  struct stat named, working;
  return stat_any(path, named) && ::stat(".", &working) == 0 && named.st_dev == working.st_dev &&
         named.st_ino == working.st_ino;
}

}  // namespace

bool is_plain_absolute(std::string_view path) {
  if (!path.starts_with('/')) return false;
  while (!path.empty()) {
    path.remove_prefix(1);
    std::string_view component = path.substr(0, path.find('/'));
    if (component == "." || component == "..") return false;
    path.remove_prefix(component.size());
  }
  return true;
}

int check_directory(const char* path) {
  struct stat status;
  if (!stat_any(path, status)) return errno;
  return S_ISDIR(status.st_mode) ? 0 : ENOTDIR;
}

int make_canonical(std::string& path, int (*check)(const char* path)) {
  size_t leading = std::min(path.find_first_not_of('/'), path.size());
  std::string result(leading == 2 ? "//" : "/");
  const size_t root = result.size();
  std::string_view rest = std::string_view(path).substr(leading);
  while (!rest.empty()) {
    std::string_view component = rest.substr(0, rest.find('/'));
    rest.remove_prefix(std::min(component.size() + 1, rest.size()));
    if (component.empty() || component == ".") continue;
    if (component != "..") {
      if (result.size() > root) result.push_back('/');
      result.append(component);
    } else if (result.size() > root) {
      if (int error = check(result.c_str()); error != 0) return error;
      size_t slash = result.rfind('/');
      result.resize(slash < root ? root : slash);
    }
  }
  path = std::move(result);
  return 0;
}

std::string current_directory(Shell& shell, bool physical) {
  if (!physical) {
    std::string pwd(shell.variables.value(kPwd));
    if (is_plain_absolute(pwd) && names_working_directory(pwd)) return pwd;
  }
  char* path = ::getcwd(nullptr, 0);
  if (path == nullptr) return {};
  std::string directory(path);
  std::free(path);
  return directory;
}

int change_directory(const char* path) {
  if (::chdir(path) == 0) return 0;
  if (errno != ENAMETOOLONG) return errno;
  int opened = open_long_directory(path);
  if (opened < 0) return -opened;
  UniqueFd directory(opened);
  return ::fchdir(directory.get()) == 0 ? 0 : errno;
}

}  // namespace sh

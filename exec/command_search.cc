// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/command_search.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "exec/state/shell.h"

namespace sh {

namespace {

/// Calls `visit(candidate)` with each "directory/name" of a PATH value, an empty element being the current directory
/// (XBD 8.3), until it returns true.
template <class Visit>
bool for_each_candidate(std::string_view path_variable, std::string_view name, Visit visit) {
  std::string candidate;
  while (true) {
    size_t colon = path_variable.find(':');
    std::string_view directory = path_variable.substr(0, colon);
    candidate.assign(directory);
    if (!directory.empty() && directory.back() != '/') candidate.push_back('/');
    candidate.append(name);
    if (visit(candidate)) return true;
    if (colon == std::string_view::npos) return false;
    path_variable.remove_prefix(colon + 1);
  }
}

/// 0 where `path` can be executed as a command, else why not.
int executable_error(const char* path) {
  struct stat status;
  if (::stat(path, &status) != 0) return errno;
  if (S_ISDIR(status.st_mode)) return EISDIR;
  if (!S_ISREG(status.st_mode)) return EACCES;
  return ::faccessat(AT_FDCWD, path, X_OK, AT_EACCESS) == 0 ? 0 : errno;
}

PathSearch search_directories(std::string_view path_variable, std::string_view name) {
  PathSearch result;
  result.error = ENOENT;
  for_each_candidate(path_variable, name, [&](const std::string& candidate) {
    int error = executable_error(candidate.c_str());
    if (error == 0) {
      result.path = candidate;
      result.error = 0;
      return true;
    }
    // A directory, or a file that may not be executed, does not end the search, but is worth telling.
    if (error == EACCES && ::access(candidate.c_str(), F_OK) == 0) result.error = EACCES;
    return false;
  });
  return result;
}

}  // namespace

bool is_executable_file(const char* path) { return executable_error(path) == 0; }

PathSearch search_path(Shell& shell, std::string_view name, const std::string_view* path_variable) {
  PathSearch result;
  if (name.find('/') != std::string_view::npos) {
    // One look saves a process that could only say that it failed.
    std::string path(name);
    if (::faccessat(AT_FDCWD, path.c_str(), X_OK, AT_EACCESS) == 0) result.path = std::move(path);
    else result.error = errno;
    return result;
  }
  if (name.empty()) {
    result.error = ENOENT;
    return result;
  }
  if (path_variable != nullptr) return search_directories(*path_variable, name);
  shell.path_cache.sync(shell.variables.generation(kPath));
  Symbol symbol = shell.symbols.find(name);
  if (symbol) {
    if (CachedPath* cached = shell.path_cache.find(symbol)) {
      ++cached->hits;
      result.path = cached->path;
      result.cached = true;
      return result;
    }
  }
  result = search_directories(shell.variables.value(kPath), name);
  // What was found by a relative element holds only in this directory.
  if (!result.path.empty() && result.path[0] == '/') {
    Symbol made = symbol ? symbol : shell.symbols.intern(name);
    shell.path_cache.remember(made, result.path);
    ++shell.path_cache.find(made)->hits;
  }
  return result;
}

std::vector<std::string> path_candidates(Shell& shell, std::string_view name) {
  std::vector<std::string> candidates;
  for_each_candidate(shell.variables.value(kPath), name, [&](const std::string& candidate) {
    candidates.push_back(candidate);
    return false;
  });
  return candidates;
}

std::string default_path() {
  char buffer[256];
  size_t size = ::confstr(_CS_PATH, buffer, sizeof buffer);
  std::string path = size > 0 && size <= sizeof buffer ? std::string(buffer) : std::string("/bin:/usr/bin");
  // confstr names only where the standard's own utilities are; administration commands are expected too (dash, bash).
  return path + ":/usr/sbin:/sbin";
}

std::string search_dot(Shell& shell, std::string_view name) {
  if (name.find('/') != std::string_view::npos) return std::string(name);
  std::string found;
  for_each_candidate(shell.variables.value(kPath), name, [&](const std::string& candidate) {
    struct stat status;
    if (::stat(candidate.c_str(), &status) != 0 || S_ISDIR(status.st_mode)) return false;
    if (::faccessat(AT_FDCWD, candidate.c_str(), R_OK, AT_EACCESS) != 0) return false;
    found = candidate;
    return true;
  });
  return found;
}

}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

namespace sh::test {

bool read_file(const std::string& path, std::string& text) {
  int fd = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) return false;
  text.clear();
  char buffer[65536];
  ssize_t count = 0;
  while ((count = read(fd, buffer, sizeof(buffer))) > 0) text.append(buffer, static_cast<size_t>(count));
  int saved = errno;
  close(fd);
  errno = saved;
  return count == 0;
}

bool write_file(const std::string& path, std::string_view text) {
  int fd = open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (fd < 0) return false;
  while (!text.empty()) {
    ssize_t count = write(fd, text.data(), text.size());
    if (count < 0) break;
    text.remove_prefix(static_cast<size_t>(count));
  }
  return close(fd) == 0 && text.empty();
}

void remove_tree(const std::string& path) {
  struct stat status = {};
  if (lstat(path.c_str(), &status) != 0) return;
  if (!S_ISDIR(status.st_mode)) {
    unlink(path.c_str());
    return;
  }
  if ((status.st_mode & 0700u) != 0700u) chmod(path.c_str(), 0700);
  if (DIR* directory = opendir(path.c_str())) {
    while (const dirent* entry = readdir(directory)) {
      if (std::strcmp(entry->d_name, ".") == 0 || std::strcmp(entry->d_name, "..") == 0) continue;
      remove_tree(path + "/" + entry->d_name);
    }
    closedir(directory);
  }
  rmdir(path.c_str());
}

std::string find_command(std::string_view name) {
  if (name.find('/') != std::string_view::npos) {
    char* resolved = realpath(std::string(name).c_str(), nullptr);
    std::string path = resolved == nullptr ? "" : resolved;
    std::free(resolved);
    return path;
  }
  const char* variable = std::getenv("PATH");
  std::string_view rest = variable == nullptr ? "/usr/bin:/bin" : variable;
  while (!rest.empty()) {
    size_t colon = rest.find(':');
    std::string candidate = std::string(rest.substr(0, colon)) + "/" + std::string(name);
    if (access(candidate.c_str(), X_OK) == 0) return candidate;
    rest.remove_prefix(colon == std::string_view::npos ? rest.size() : colon + 1);
  }
  return {};
}

TemporaryDirectory::TemporaryDirectory() {
  const char* parent = std::getenv("TMPDIR");
  std::string name = std::string(parent == nullptr || *parent == '\0' ? "/tmp" : parent) + "/vsh-test-XXXXXX";
  if (mkdtemp(name.data()) == nullptr) return;
  chmod(name.c_str(), 0755);  // cases that need an ordinary user must get through it
  path_ = std::move(name);
}

TemporaryDirectory::~TemporaryDirectory() {
  if (!path_.empty()) remove_tree(path_);
}

}  // namespace sh::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/file_input.h"

#include <sys/stat.h>
#include <unistd.h>

#include <fcntl.h>
#include <algorithm>
#include <cerrno>
#include <cstring>

#include "exec/sys/fd.h"
#include "exec/sys/signals.h"

namespace sh {

namespace {

constexpr size_t kBlock = 8 * 1024;

/// Whether `text` holds nothing but blank lines and comments.
bool is_blank(std::string_view text) {
  while (!text.empty()) {
    size_t first = text.find_first_not_of(" \t\n");
    if (first == std::string_view::npos) return true;
    if (text[first] != '#') return false;
    size_t end = text.find('\n', first);
    if (end == std::string_view::npos) return true;
    text.remove_prefix(end + 1);
  }
  return true;
}

}  // namespace

std::string_view without_nuls(std::string_view line, std::string& storage) {
  if (std::memchr(line.data(), '\0', line.size()) == nullptr) return line;
  storage.clear();
  std::copy_if(line.begin(), line.end(), std::back_inserter(storage), [](char byte) { return byte != '\0'; });
  return storage;
}

void echo_input(const Options& options, std::string_view line) {
  if (options.on(Option::Verbose)) (void)sys::write_all(STDERR_FILENO, line);
}

int FileInput::open(const char* path) {
  int fd = sys::open_file(path, O_RDONLY);
  if (fd >= 0) fd = sys::move_to_private(fd);
  if (fd < 0) return -fd;
  fd_ = private_fds_.add(fd);
  ssize_t count = fill();
  while (count == -EINTR) count = fill();
  if (count < 0) return static_cast<int>(-count);
  std::string_view first = unread();
  first = first.substr(0, first.find('\n'));
  if (!first.empty() && std::memchr(first.data(), '\0', first.size()) != nullptr) return ENOEXEC;
  return 0;
}

ssize_t FileInput::fill() {
  buffer_.erase(0, next_);
  next_ = 0;
  size_t held = buffer_.size();
  buffer_.resize(held + kBlock);
  ssize_t count = read(private_fds_.get(fd_), buffer_.data() + held, kBlock);
  int error = errno;
  buffer_.resize(held + static_cast<size_t>(std::max<ssize_t>(count, 0)));
  return count < 0 ? -error : count;
}

ReadStatus FileInput::read_line(LineKind kind, std::string_view& line) {
  size_t searched = 0;
  size_t end;
  while ((end = buffer_.find('\n', next_ + searched)) == std::string::npos) {
    searched = buffer_.size() - next_;
    ssize_t count = fill();
    if (count > 0) continue;
    if (count == -EINTR) {
      // Between commands traps run at once; inside one they wait until it has been read and run (XCU 2.12).
      if (signals::any_pending && kind == LineKind::First && unread().empty()) return ReadStatus::Interrupted;
      continue;
    }
    if (count < 0) {
      error_number = static_cast<int>(-count);
      return ReadStatus::Error;
    }
    if (unread().empty()) return ReadStatus::Eof;
    end = buffer_.size() - 1;
    break;
  }
  std::string_view raw = std::string_view(buffer_).substr(next_, end + 1 - next_);
  next_ = end + 1;
  echo_input(options_, raw);
  line = without_nuls(raw, cleaned_);
  return ReadStatus::Line;
}

bool FileInput::known_end() const {
  if (!is_blank(unread())) return false;
  // A regular file whose size is where we stand has nothing more; of anything else only a read could tell.
  struct stat status;
  if (fstat(private_fds_.get(fd_), &status) != 0 || !S_ISREG(status.st_mode)) return false;
  return lseek(private_fds_.get(fd_), 0, SEEK_CUR) >= status.st_size;
}

}  // namespace sh

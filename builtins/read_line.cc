// SPDX-License-Identifier: GPL-3.0-or-later
#include "builtins/read_line.h"

#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "exec/jobs/wait.h"

namespace sh {

namespace {

/// Appends without NUL bytes, which no variable can hold.
void append_text(std::string& line, std::string_view bytes) {
  for (;;) {
    size_t nul = bytes.find('\0');
    line.append(bytes.substr(0, nul));
    if (nul == std::string_view::npos) return;
    bytes.remove_prefix(nul + 1);
  }
}

}  // namespace

/// Only regular files and block devices can be read ahead and set back: some character devices take lseek() and forget.
void LineReader::find_kind() {
  struct stat status;
  bool seekable = ::fstat(fd_, &status) == 0 && (S_ISREG(status.st_mode) || S_ISBLK(status.st_mode));
  kind_ = seekable ? Kind::Seekable : Kind::Stream;
}

bool LineReader::read_some(char* to, size_t size, size_t& count, LineEnd& end) {
  for (;;) {
    if (interrupting_signal(shell_) != 0) {
      end = LineEnd::Interrupted;
      return false;
    }
    ssize_t got = ::read(fd_, to, size);
    if (got >= 0) {
      count = static_cast<size_t>(got);
      return true;
    }
    if (errno == EAGAIN) {
      struct pollfd ready = {fd_, POLLIN, 0};
      (void)::poll(&ready, 1, -1);
    } else if (errno != EINTR) {
      error_ = errno;
      end = LineEnd::Error;
      return false;
    }
  }
}

LineEnd LineReader::read_blocks(char delimiter, std::string& line) {
  char block[4096];
  size_t size = 512;  // most lines are short: what is read too much is read again
  for (LineEnd end;; size = sizeof block) {
    size_t count;
    if (!read_some(block, size, count, end)) return end;
    if (count == 0) return LineEnd::Eof;
    const void* found = std::memchr(block, delimiter, count);
    if (found == nullptr) {
      append_text(line, {block, count});
      continue;
    }
    size_t used = static_cast<size_t>(static_cast<const char*>(found) - block);
    append_text(line, {block, used});
    if (++used < count) (void)::lseek(fd_, -static_cast<off_t>(count - used), SEEK_CUR);
    return LineEnd::Delimiter;
  }
}

LineEnd LineReader::read_bytes(char delimiter, std::string& line) {
  for (LineEnd end;;) {
    char byte;
    size_t count;
    if (!read_some(&byte, 1, count, end)) return end;
    if (count == 0) return LineEnd::Eof;
    if (byte == delimiter) return LineEnd::Delimiter;
    if (byte != '\0') line.push_back(byte);
  }
}

LineEnd LineReader::read(char delimiter, std::string& line) {
  if (kind_ == Kind::Unknown) find_kind();
  return kind_ == Kind::Seekable ? read_blocks(delimiter, line) : read_bytes(delimiter, line);
}

}  // namespace sh

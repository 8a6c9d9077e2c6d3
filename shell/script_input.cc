// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/script_input.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "exec/command_search.h"
#include "exec/file_input.h"
#include "exec/state/shell.h"
#include "exec/sys/signals.h"

namespace sh {

namespace {

constexpr size_t kBlock = 1024;

}  // namespace

StandardInput::StandardInput(const Options& options) : options_(options) {
  source = SourceRef(new Source(SourceKind::StandardInput, "stdin"));
}

/// Appends to raw_ up to the end of the line or of what one read gives, and leaves the file offset behind that. `exec <f`
/// may have replaced the file since the last line, so whether it can be set back is asked each time.
ssize_t StandardInput::read_some() {
  char block[kBlock];
  bool seekable = lseek(STDIN_FILENO, 0, SEEK_CUR) >= 0;
  ssize_t count = read(STDIN_FILENO, block, seekable ? sizeof block : 1);
  if (count <= 0) return count < 0 ? -errno : 0;
  size_t size = static_cast<size_t>(count);
  if (const void* newline = std::memchr(block, '\n', size); newline != nullptr) {
    size_t used = static_cast<size_t>(static_cast<const char*>(newline) - block) + 1;
    if (used < size && lseek(STDIN_FILENO, -static_cast<off_t>(size - used), SEEK_CUR) < 0) return -errno;
    size = used;
  }
  raw_.append(block, size);
  return static_cast<ssize_t>(size);
}

ReadStatus StandardInput::read_line(LineKind kind, std::string_view& line) {
  raw_.clear();
  while (raw_.empty() || raw_.back() != '\n') {
    ssize_t count = read_some();
    if (count > 0) continue;
    if (count == 0 && raw_.empty()) return ReadStatus::Eof;
    if (count == 0) break;
    if (count == -EINTR) {
      // Between commands traps run at once; inside one they wait until it has been read and run (XCU 2.12).
      bool between = kind == LineKind::First && raw_.empty();
      bool interrupts = options_.on(Option::Interactive) && signals::is_pending(SIGINT);
      if (signals::any_pending && (between || interrupts)) return ReadStatus::Interrupted;
      continue;
    }
    error_number = static_cast<int>(-count);
    return ReadStatus::Error;
  }
  if (at_start_ && std::memchr(raw_.data(), '\0', raw_.size()) != nullptr) {
    error_number = ENOEXEC;  // XCU sh, INPUT FILES
    return ReadStatus::Error;
  }
  at_start_ = false;
  echo_input(options_, raw_);
  line = without_nuls(raw_, cleaned_);
  return ReadStatus::Line;
}

CommandStringInput::CommandStringInput(std::string_view text, const Options& options)
    : text_(text, SourceRef(new Source(SourceKind::CommandString, "-c"))), options_(options) {
  source = text_.source;
}

ReadStatus CommandStringInput::read_line(LineKind kind, std::string_view& line) {
  ReadStatus status = text_.read_line(kind, line);
  if (status == ReadStatus::Line && options_.on(Option::Verbose)) {
    echo_input(options_, line);
    if (line.back() != '\n') echo_input(options_, "\n");
  }
  return status;
}

std::string find_script(Shell& shell, std::string_view name) {
  std::string path(name);
  if (name.find('/') != std::string_view::npos || access(path.c_str(), F_OK) == 0) return path;
  PathSearch search = search_path(shell, name);
  return search.path.empty() ? path : search.path;
}

}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
// Commands read from a file that is the shell's own: a script, a file read by `.`, a profile. Nobody else reads from its
// descriptor, so it is read in blocks.
#pragma once

#include <string>

#include "exec/state/options.h"
#include "exec/sys/private_fds.h"
#include "parser/input.h"

namespace sh {

class FileInput final : public InputSource {
 public:
  /// `options` is asked for -v at each line, `private_fds` keeps the descriptor; both outlive this.
  FileInput(SourceRef file_source, const Options& options, PrivateFds& private_fds)
      : options_(options), private_fds_(private_fds) {
    source = std::move(file_source);
  }
  ~FileInput() override { private_fds_.close(fd_); }
  FileInput(const FileInput&) = delete;
  FileInput& operator=(const FileInput&) = delete;

  /// Opens `path` on a private descriptor and reads its first block. Returns 0 or an errno; ENOEXEC where the file is
  /// no text, for its first line holds a NUL (XCU sh, INPUT FILES).
  int open(const char* path);

  ReadStatus read_line(LineKind kind, std::string_view& line) override;
  bool known_end() const override;

 private:
  /// Appends a block to the buffer. Returns how many bytes, 0 at the end of the file, or -errno.
  ssize_t fill();
  std::string_view unread() const { return std::string_view(buffer_).substr(next_); }

  const Options& options_;
  PrivateFds& private_fds_;
  PrivateFds::Handle fd_ = PrivateFds::kNone;
  std::string buffer_;
  size_t next_ = 0;      // where in the buffer the next line begins
  std::string cleaned_;  // a line without its NULs
};

/// `line` without NUL bytes; `storage` holds the result where there were some.
std::string_view without_nuls(std::string_view line, std::string& storage);

/// set -v: writes a line of input to standard error as it is read.
void echo_input(const Options& options, std::string_view line);

}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
// Reading up to a delimiter without taking more than that from the file: what follows belongs to the next who reads.
#pragma once

#include <cstdint>
#include <string>

namespace sh {

struct Shell;

enum class LineEnd : uint8_t { Delimiter, Eof, Error, Interrupted };

class LineReader {
 public:
  LineReader(const Shell& shell, int fd) : shell_(shell), fd_(fd) {}

  /// Appends to `line` what comes before the next `delimiter`, which is taken too. NUL bytes are dropped. Interrupted:
  /// a trapped signal or SIGINT came. What was read before the end, whichever it is, is in `line`. When it returns, the
  /// offset of the open file description is behind the last byte taken.
  LineEnd read(char delimiter, std::string& line);
  /// The errno of LineEnd::Error.
  int error() const { return error_; }

 private:
  enum class Kind : uint8_t { Unknown, Seekable, Stream };

  void find_kind();
  LineEnd read_blocks(char delimiter, std::string& line);
  LineEnd read_bytes(char delimiter, std::string& line);
  /// read(2), resumed unless a signal wants attention; waits where the descriptor does not block. False at Error and
  /// Interrupted, set in `end`.
  bool read_some(char* to, size_t size, size_t& count, LineEnd& end);

  const Shell& shell_;
  int fd_;
  Kind kind_ = Kind::Unknown;
  int error_ = 0;
};

}  // namespace sh

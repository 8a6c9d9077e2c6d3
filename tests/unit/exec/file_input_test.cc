// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/file_input.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <string>

namespace sh {
namespace {

/// A file with `text` that is removed with the object.
class TemporaryFile {
 public:
  explicit TemporaryFile(std::string_view text) {
    int fd = mkstemp(path_);
    EXPECT_EQ(write(fd, text.data(), text.size()), static_cast<ssize_t>(text.size()));
    close(fd);
  }
  ~TemporaryFile() { unlink(path_); }
  const char* path() const { return path_; }

 private:
  char path_[32] = "/tmp/file_input_test.XXXXXX";
};

class FileInputTest : public ::testing::Test {
 protected:
  std::string next() {
    std::string_view line;
    ReadStatus status = input.read_line(LineKind::First, line);
    return status == ReadStatus::Line ? std::string(line) : "<end>";
  }

  Options options;
  PrivateFds private_fds;
  FileInput input{SourceRef(new Source(SourceKind::File, "test")), options, private_fds};
};

TEST_F(FileInputTest, LinesThenEnd) {
  TemporaryFile file("one\ntwo\n");
  ASSERT_EQ(input.open(file.path()), 0);
  EXPECT_EQ(next(), "one\n");
  EXPECT_FALSE(input.known_end());
  EXPECT_EQ(next(), "two\n");
  EXPECT_TRUE(input.known_end());
  EXPECT_EQ(next(), "<end>");
}

TEST_F(FileInputTest, LastLineWithoutNewline) {
  TemporaryFile file("one\ntwo");
  ASSERT_EQ(input.open(file.path()), 0);
  EXPECT_EQ(next(), "one\n");
  EXPECT_EQ(next(), "two");
  EXPECT_EQ(next(), "<end>");
}

TEST_F(FileInputTest, BlankLinesAndCommentsAreTheEnd) {
  TemporaryFile file("one\n\n  # comment\n\t");
  ASSERT_EQ(input.open(file.path()), 0);
  EXPECT_EQ(next(), "one\n");
  EXPECT_TRUE(input.known_end());
}

TEST_F(FileInputTest, LongLinesAcrossBlocks) {
  std::string line = std::string(30000, 'x') + "\n";
  TemporaryFile file(line + line + "end\n");
  ASSERT_EQ(input.open(file.path()), 0);
  EXPECT_EQ(next(), line);
  EXPECT_EQ(next(), line);
  EXPECT_EQ(next(), "end\n");
  EXPECT_EQ(next(), "<end>");
}

TEST_F(FileInputTest, NulInFirstLineIsNoText) {
  using namespace std::string_view_literals;
  TemporaryFile file("a\0b\n"sv);
  EXPECT_EQ(input.open(file.path()), ENOEXEC);
}

TEST_F(FileInputTest, LaterNulsAreDropped) {
  using namespace std::string_view_literals;
  TemporaryFile file("a\nb\0c\n"sv);
  ASSERT_EQ(input.open(file.path()), 0);
  EXPECT_EQ(next(), "a\n");
  EXPECT_EQ(next(), "bc\n");
}

TEST_F(FileInputTest, ErrorsOfOpen) {
  EXPECT_EQ(input.open("/nonexistent/file"), ENOENT);
  EXPECT_EQ(input.open("/"), EISDIR);
}

TEST_F(FileInputTest, EmptyFile) {
  TemporaryFile file("");
  ASSERT_EQ(input.open(file.path()), 0);
  EXPECT_TRUE(input.known_end());
  EXPECT_EQ(next(), "<end>");
}

}  // namespace
}  // namespace sh

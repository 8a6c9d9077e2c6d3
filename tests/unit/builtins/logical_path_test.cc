// SPDX-License-Identifier: GPL-3.0-or-later
#include "builtins/logical_path.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <cstring>

namespace sh {
namespace {

int everything_exists(const char*) { return 0; }
int file_is_no_directory(const char* path) { return std::strstr(path, "file") != nullptr ? ENOTDIR : 0; }

std::string canonical(std::string path) {
  EXPECT_EQ(make_canonical(path, everything_exists), 0);
  return path;
}

TEST(LogicalPath, DotComponentsGo) {
  EXPECT_EQ(canonical("/a/./b/."), "/a/b");
  EXPECT_EQ(canonical("/./"), "/");
  EXPECT_EQ(canonical("/.a/b."), "/.a/b.");
}

TEST(LogicalPath, DotDotTakesTheComponentBefore) {
  EXPECT_EQ(canonical("/a/b/../c"), "/a/c");
  EXPECT_EQ(canonical("/a/b/c/../.."), "/a");
  EXPECT_EQ(canonical("/a/.."), "/");
  EXPECT_EQ(canonical("/a/...b/..c"), "/a/...b/..c");
}

TEST(LogicalPath, DotDotAtTheRootStays) {
  EXPECT_EQ(canonical("/.."), "/");
  EXPECT_EQ(canonical("/../../a"), "/a");
  EXPECT_EQ(canonical("//.."), "//");
}

TEST(LogicalPath, SlashesAreSingle) {
  EXPECT_EQ(canonical("/a//b///c/"), "/a/b/c");
  EXPECT_EQ(canonical("///a"), "/a");
  EXPECT_EQ(canonical("////"), "/");
}

TEST(LogicalPath, TwoLeadingSlashesStay) {
  EXPECT_EQ(canonical("//a/b"), "//a/b");
  EXPECT_EQ(canonical("//"), "//");
  EXPECT_EQ(canonical("//a/../b"), "//b");
}

TEST(LogicalPath, TheComponentBeforeDotDotMustBeADirectory) {
  std::string path = "/a/file/../b";
  EXPECT_EQ(make_canonical(path, file_is_no_directory), ENOTDIR);
  path = "/a/file/b";
  EXPECT_EQ(make_canonical(path, file_is_no_directory), 0);
}

TEST(LogicalPath, PlainAbsolute) {
  EXPECT_TRUE(is_plain_absolute("/"));
  EXPECT_TRUE(is_plain_absolute("/a/b"));
  EXPECT_TRUE(is_plain_absolute("/a/.b/c..d"));
  EXPECT_FALSE(is_plain_absolute(""));
  EXPECT_FALSE(is_plain_absolute("a/b"));
  EXPECT_FALSE(is_plain_absolute("/a/./b"));
  EXPECT_FALSE(is_plain_absolute("/a/.."));
  EXPECT_FALSE(is_plain_absolute("/."));
}

TEST(LogicalPath, CheckDirectory) {
  EXPECT_EQ(check_directory("/"), 0);
  EXPECT_EQ(check_directory("/dev/null"), ENOTDIR);
  EXPECT_EQ(check_directory("/nonexistent"), ENOENT);
}

TEST(LogicalPath, CheckDirectoryTakesLongPathnames) {
  std::string path;
  while (path.size() < 10000) path.append("/.");
  EXPECT_EQ(check_directory(path.c_str()), 0);
  path.append("/nonexistent");
  EXPECT_EQ(check_directory(path.c_str()), ENOENT);
}

}  // namespace
}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
// Tests of exec/sys/fd.h: descriptors and the copies that here-documents are read from.
#include "exec/sys/fd.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cerrno>
#include <string>
#include <thread>

namespace sh {
namespace {

bool is_open(int fd) { return fcntl(fd, F_GETFD) >= 0; }

bool closes_on_exec(int fd) { return (fcntl(fd, F_GETFD) & FD_CLOEXEC) != 0; }

std::string read_all(int fd) {
  std::string text;
  char buffer[4096];
  for (ssize_t n; (n = read(fd, buffer, sizeof buffer)) > 0;) {
    text.append(buffer, static_cast<size_t>(n));
  }
  return text;
}

bool is_pipe(int fd) {
  struct stat status {};
  return fstat(fd, &status) == 0 && S_ISFIFO(status.st_mode);
}

TEST(UniqueFd, ClosesAtTheEndOfItsScope) {
  int raw = -1;
  {
    const UniqueFd fd(sys::open_file("/dev/null", O_RDONLY));
    raw = fd.get();
    EXPECT_TRUE(is_open(raw));
  }
  EXPECT_FALSE(is_open(raw));
}

TEST(UniqueFd, ResetKeepsErrno) {
  UniqueFd fd(sys::open_file("/dev/null", O_RDONLY));
  errno = ENOENT;
  fd.reset();
  EXPECT_EQ(errno, ENOENT);
  EXPECT_FALSE(fd);
}

TEST(UniqueFd, MoveLeavesNothingBehind) {
  UniqueFd first(sys::open_file("/dev/null", O_RDONLY));
  const int raw = first.get();
  const UniqueFd second(std::move(first));
  EXPECT_EQ(second.get(), raw);
  EXPECT_TRUE(is_open(raw));
}

TEST(UniqueFd, ReleaseGivesItAway) {
  UniqueFd fd(sys::open_file("/dev/null", O_RDONLY));
  const int raw = fd.release();
  fd.reset();
  EXPECT_TRUE(is_open(raw));
  close(raw);
}

TEST(OpenFile, SetsCloseOnExec) {
  const UniqueFd fd(sys::open_file("/dev/null", O_RDONLY));
  ASSERT_TRUE(fd);
  EXPECT_TRUE(closes_on_exec(fd.get()));
}

TEST(OpenFile, ReturnsTheError) {
  EXPECT_EQ(sys::open_file("/nonexistent/file", O_RDONLY), -ENOENT);
  EXPECT_EQ(sys::open_file("/dev/null/file", O_RDONLY), -ENOTDIR);
}

TEST(DuplicateAbove, TakesTheLowestFree) {
  const UniqueFd first(sys::duplicate_above(0, 700));
  const UniqueFd second(sys::duplicate_above(0, 700));
  EXPECT_EQ(first.get(), 700);
  EXPECT_EQ(second.get(), 701);
  EXPECT_TRUE(closes_on_exec(second.get()));
}

TEST(DuplicateAbove, ReturnsTheError) { EXPECT_EQ(sys::duplicate_above(999, 10), -EBADF); }

TEST(DuplicateTo, LeavesTheTargetOpenOnExec) {
  const UniqueFd fd(sys::open_file("/dev/null", O_RDONLY));
  EXPECT_EQ(sys::duplicate_to(fd.get(), 702), 0);
  EXPECT_FALSE(closes_on_exec(702));
  close(702);
}

TEST(DuplicateTo, OntoItselfClearsCloseOnExec) {
  const UniqueFd fd(sys::open_file("/dev/null", O_RDONLY));
  EXPECT_EQ(sys::duplicate_to(fd.get(), fd.get()), 0);
  EXPECT_FALSE(closes_on_exec(fd.get()));
}

TEST(DuplicateTo, ReturnsTheError) {
  EXPECT_EQ(sys::duplicate_to(999, 5), -EBADF);
  EXPECT_EQ(sys::duplicate_to(999, 999), -EBADF);
  rlimit limit{};
  getrlimit(RLIMIT_NOFILE, &limit);
  EXPECT_EQ(sys::duplicate_to(0, static_cast<int>(limit.rlim_cur)), -EBADF);
}

TEST(MoveToPrivate, MovesAUserDescriptorUp) {
  const int low = sys::open_file("/dev/null", O_RDONLY);
  ASSERT_LT(low, sys::kFirstPrivateFd);
  const UniqueFd moved(sys::move_to_private(low));
  EXPECT_GE(moved.get(), sys::kFirstPrivateFd);
  EXPECT_TRUE(closes_on_exec(moved.get()));
  EXPECT_FALSE(is_open(low));
}

TEST(MoveToPrivate, KeepsOneThatIsPrivate) {
  ASSERT_EQ(dup2(0, 703), 703);
  const UniqueFd moved(sys::move_to_private(703));
  EXPECT_EQ(moved.get(), 703);
  EXPECT_TRUE(closes_on_exec(703));
}

TEST(MoveToPrivate, ClosesTheOldOneOnFailure) {
  const int low = sys::open_file("/dev/null", O_RDONLY);
  ASSERT_LT(low, sys::kFirstPrivateFd);
  rlimit limit{};
  getrlimit(RLIMIT_NOFILE, &limit);
  const rlimit small{static_cast<rlim_t>(sys::kFirstPrivateFd), limit.rlim_max};
  setrlimit(RLIMIT_NOFILE, &small);
  EXPECT_EQ(sys::move_to_private(low), -EMFILE);
  setrlimit(RLIMIT_NOFILE, &limit);
  EXPECT_FALSE(is_open(low));
}

TEST(WriteAll, ReturnsTheError) {
  const UniqueFd fd(sys::open_file("/dev/null", O_RDONLY));
  EXPECT_EQ(sys::write_all(fd.get(), "text"), -EBADF);
  EXPECT_EQ(sys::write_all(fd.get(), ""), 0);
  const UniqueFd full(sys::open_file("/dev/full", O_WRONLY));
  EXPECT_EQ(sys::write_all(full.get(), "text"), -ENOSPC);
}

TEST(WriteAll, WaitsWhereTheDescriptorIsNonBlocking) {
  UniqueFd read_end;
  UniqueFd write_end;
  ASSERT_EQ(sys::make_pipe(read_end, write_end), 0);
  fcntl(write_end.get(), F_SETFL, O_WRONLY | O_NONBLOCK);
  std::string received;
  std::thread reader([&] { received = read_all(read_end.get()); });
  const std::string text(300'000, 'x');
  EXPECT_EQ(sys::write_all(write_end.get(), text), 0);
  write_end.reset();
  reader.join();
  EXPECT_EQ(received, text);
}

TEST(MakePipe, BothEndsCloseOnExec) {
  UniqueFd read_end;
  UniqueFd write_end;
  ASSERT_EQ(sys::make_pipe(read_end, write_end), 0);
  EXPECT_TRUE(closes_on_exec(read_end.get()));
  EXPECT_TRUE(closes_on_exec(write_end.get()));
}

TEST(MakePipe, ReturnsTheError) {
  rlimit limit{};
  getrlimit(RLIMIT_NOFILE, &limit);
  const rlimit small{3, limit.rlim_max};
  setrlimit(RLIMIT_NOFILE, &small);
  UniqueFd read_end;
  UniqueFd write_end;
  EXPECT_EQ(sys::make_pipe(read_end, write_end), -EMFILE);
  EXPECT_LT(sys::readable_copy("text"), 0);
  setrlimit(RLIMIT_NOFILE, &limit);
}

void expect_copy(size_t size, bool in_pipe) {
  std::string text(size, '\0');
  for (size_t i = 0; i < size; ++i) {
    text[i] = static_cast<char>(i * 7 + i / 251);
  }
  const UniqueFd fd(sys::readable_copy(text));
  ASSERT_TRUE(fd) << size;
  EXPECT_EQ(is_pipe(fd.get()), in_pipe) << size;
  EXPECT_TRUE(closes_on_exec(fd.get())) << size;
  EXPECT_EQ(fcntl(fd.get(), F_GETFL) & O_NONBLOCK, 0) << size;
  EXPECT_LT(write(fd.get(), "x", 1), 0) << size;
  EXPECT_TRUE(read_all(fd.get()) == text) << size;
}

TEST(ReadableCopy, SmallTextIsInAPipe) {
  expect_copy(0, true);
  expect_copy(1, true);
  expect_copy(4096, true);
  expect_copy(4097, true);
  expect_copy(65536, true);
}

TEST(ReadableCopy, LargeTextIsInAFile) {
  expect_copy(65537, false);
  expect_copy(8'000'000, false);
}

}  // namespace
}  // namespace sh

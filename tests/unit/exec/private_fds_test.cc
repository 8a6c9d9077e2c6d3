// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/sys/private_fds.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include "exec/sys/fd.h"

namespace sh {
namespace {

int open_private() { return sys::move_to_private(sys::open_file("/dev/null", O_RDONLY)); }

TEST(PrivateFds, VacatedDescriptorMovesAndStaysOpen) {
  PrivateFds fds;
  int fd = open_private();
  PrivateFds::Handle handle = fds.add(fd);
  EXPECT_TRUE(fds.holds(fd));
  EXPECT_EQ(fds.vacate(fd), 0);
  EXPECT_FALSE(fds.holds(fd));
  EXPECT_EQ(fcntl(fd, F_GETFD), -1);
  EXPECT_GE(fds.get(handle), sys::kFirstPrivateFd);
  EXPECT_EQ(fcntl(fds.get(handle), F_GETFD), FD_CLOEXEC);
  fds.close(handle);
}

TEST(PrivateFds, VacatingWhatIsNotHeldDoesNothing) {
  PrivateFds fds;
  EXPECT_EQ(fds.vacate(1), 0);
  EXPECT_EQ(fcntl(1, F_GETFD) >= 0, true);
}

TEST(PrivateFds, HandlesAreReused) {
  PrivateFds fds;
  PrivateFds::Handle first = fds.add(open_private());
  PrivateFds::Handle second = fds.add(open_private());
  fds.close(first);
  PrivateFds::Handle third = fds.add(open_private());
  EXPECT_EQ(third, first);
  fds.close(second);
  fds.close(third);
  fds.close(PrivateFds::kNone);
}

}  // namespace
}  // namespace sh

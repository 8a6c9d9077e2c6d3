// SPDX-License-Identifier: GPL-3.0-or-later
#include "builtins/options.h"

#include <gtest/gtest.h>

#include <unistd.h>

#include <vector>

#include "exec/state/shell.h"

namespace sh {
namespace {

constexpr BuiltinRow kRow = {"x", nullptr, BuiltinKind::Regular, kNoFlags, "ab:c", "x [-ac] [-b arg]", "test"};

class OptionParserTest : public testing::Test {
 protected:
  /// The options found as "a b=value |operand operand"; '?' ends it.
  std::string parse(std::vector<Field> arguments) {
    arguments.insert(arguments.begin(), "x");
    BuiltinCall call{shell_, kRow, arguments, shell_.out};
    OptionParser options(call);
    std::string shown;
    while (char option = options.next()) {
      shown.push_back(option);
      if (option == '?') {
        EXPECT_EQ(options.outcome().status, 2);
        return shown;
      }
      if (option == 'b') shown.append("=").append(options.argument());
      shown.push_back(' ');
    }
    shown.push_back('|');
    for (Field operand : options.operands()) shown.append(operand).append(" ");
    return shown;
  }

  void SetUp() override {
    saved_ = ::dup(2);  // usage errors are written there
    ASSERT_EQ(::close(2), 0);
  }
  void TearDown() override {
    ASSERT_EQ(::dup2(saved_, 2), 2);
    ::close(saved_);
  }

  Shell shell_{BuiltinTable()};
  int saved_ = -1;
};

TEST_F(OptionParserTest, NoOptions) {
  EXPECT_EQ(parse({}), "|");
  EXPECT_EQ(parse({"y", "-a"}), "|y -a ");
}

TEST_F(OptionParserTest, GroupsAndArguments) {
  EXPECT_EQ(parse({"-a", "-c", "y"}), "a c |y ");
  EXPECT_EQ(parse({"-acb", "v", "y"}), "a c b=v |y ");
  EXPECT_EQ(parse({"-bv", "-a"}), "b=v a |");
  EXPECT_EQ(parse({"-b", "--", "y"}), "b=-- |y ");
  EXPECT_EQ(parse({"-b", ""}), "b= |");
}

TEST_F(OptionParserTest, Ends) {
  EXPECT_EQ(parse({"-a", "--", "-c"}), "a |-c ");
  EXPECT_EQ(parse({"-", "-a"}), "|- -a ");
}

TEST_F(OptionParserTest, Errors) {
  EXPECT_EQ(parse({"-x"}), "?");
  EXPECT_EQ(parse({"-a:"}), "a ?");
  EXPECT_EQ(parse({"-ab"}), "a ?");
}

}  // namespace
}  // namespace sh

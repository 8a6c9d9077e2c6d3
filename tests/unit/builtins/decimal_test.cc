// SPDX-License-Identifier: GPL-3.0-or-later
#include "builtins/decimal.h"

#include <gtest/gtest.h>

#include <cstdint>

namespace sh {
namespace {

TEST(Decimal, DigitsAndSigns) {
  EXPECT_EQ(parse_decimal("0"), 0);
  EXPECT_EQ(parse_decimal("010"), 10);
  EXPECT_EQ(parse_decimal("-3"), -3);
  EXPECT_EQ(parse_decimal("+3"), 3);
}

TEST(Decimal, AnythingElseIsNone) {
  for (const char* text : {"", "-", "+", "a", "1a", " 1", "1 ", "0x1", "--1"}) {
    EXPECT_EQ(parse_decimal(text), std::nullopt) << text;
  }
}

TEST(Decimal, StaysAtTheLimit) {
  EXPECT_EQ(parse_decimal("9223372036854775807"), INT64_MAX);
  EXPECT_EQ(parse_decimal("9223372036854775808"), INT64_MAX);
  EXPECT_EQ(parse_decimal("99999999999999999999999"), INT64_MAX);
  EXPECT_EQ(parse_decimal("-99999999999999999999999"), -INT64_MAX);
}

}  // namespace
}  // namespace sh

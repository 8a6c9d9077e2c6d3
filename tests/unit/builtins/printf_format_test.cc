// SPDX-License-Identifier: GPL-3.0-or-later
#include "builtins/printf_format.h"

#include <gtest/gtest.h>

#include <climits>
#include <cmath>

namespace sh {
namespace {

Layout layout_of(const Conversion& conversion) {
  Layout layout;
  layout.width = static_cast<uint64_t>(conversion.width.number);
  if (conversion.precision.source != Measure::None) layout.precision = conversion.precision.number;
  return layout;
}

std::string with_signed(std::string_view format, int64_t value) {
  Output out(-1);
  Conversion conversion = parse_conversion(format);
  put_signed(out, conversion, layout_of(conversion), value);
  return out.buffer();
}

std::string with_unsigned(std::string_view format, uint64_t value) {
  Output out(-1);
  Conversion conversion = parse_conversion(format);
  put_unsigned(out, conversion, layout_of(conversion), value);
  return out.buffer();
}

std::string with_floating(std::string_view format, double value) {
  Output out(-1);
  Conversion conversion = parse_conversion(format);
  EXPECT_TRUE(put_floating(out, conversion, layout_of(conversion), value));
  return out.buffer();
}

std::string with_text(std::string_view format, std::string_view value) {
  Output out(-1);
  Conversion conversion = parse_conversion(format);
  put_padded(out, conversion, layout_of(conversion), value);
  return out.buffer();
}

TEST(PrintfParse, PlainConversion) {
  Conversion conversion = parse_conversion("%d rest");
  EXPECT_EQ(conversion.letter, 'd');
  EXPECT_EQ(conversion.size, 2u);
  EXPECT_EQ(conversion.argument, 0u);
  EXPECT_EQ(conversion.width.source, Measure::None);
  EXPECT_EQ(conversion.precision.source, Measure::None);
}

TEST(PrintfParse, FlagsWidthAndPrecision) {
  Conversion conversion = parse_conversion("%-+ #0'12.5f");
  EXPECT_TRUE(conversion.left && conversion.plus && conversion.space && conversion.alternate && conversion.zero &&
              conversion.group);
  EXPECT_EQ(conversion.width.number, 12);
  EXPECT_EQ(conversion.precision.number, 5);
  EXPECT_EQ(conversion.letter, 'f');
  EXPECT_EQ(conversion.size, 12u);
}

TEST(PrintfParse, EmptyPrecisionIsZero) {
  Conversion conversion = parse_conversion("%.d");
  EXPECT_EQ(conversion.precision.source, Measure::Given);
  EXPECT_EQ(conversion.precision.number, 0);
}

TEST(PrintfParse, NumberedArguments) {
  Conversion conversion = parse_conversion("%12$-*3$.*4$s");
  EXPECT_EQ(conversion.argument, 12u);
  EXPECT_TRUE(conversion.left);
  EXPECT_EQ(conversion.width.source, Measure::NumberedArgument);
  EXPECT_EQ(conversion.width.number, 3);
  EXPECT_EQ(conversion.precision.source, Measure::NumberedArgument);
  EXPECT_EQ(conversion.precision.number, 4);
  EXPECT_EQ(conversion.letter, 's');
}

TEST(PrintfParse, StarsTakeTheNextArguments) {
  Conversion conversion = parse_conversion("%*.*d");
  EXPECT_EQ(conversion.width.source, Measure::NextArgument);
  EXPECT_EQ(conversion.precision.source, Measure::NextArgument);
}

TEST(PrintfParse, ZeroIsNoPosition) {
  Conversion conversion = parse_conversion("%0$s");
  EXPECT_EQ(conversion.argument, 0u);
  EXPECT_EQ(conversion.letter, '$');
}

TEST(PrintfParse, LengthModifiersAreSkipped) {
  EXPECT_EQ(parse_conversion("%lld").letter, 'd');
  EXPECT_EQ(parse_conversion("%zu").letter, 'u');
}

TEST(PrintfParse, FormatThatEnds) {
  EXPECT_EQ(parse_conversion("%").letter, '\0');
  EXPECT_EQ(parse_conversion("%-5").letter, '\0');
  EXPECT_EQ(parse_conversion("%-5").size, 3u);
  EXPECT_EQ(parse_conversion("%5.").letter, '\0');
}

TEST(PrintfParse, TooBigNumbers) {
  EXPECT_TRUE(parse_conversion("%2147483648d").overflow);
  EXPECT_FALSE(parse_conversion("%2147483647d").overflow);
  EXPECT_TRUE(parse_conversion("%.99999999999999999999d").overflow);
  EXPECT_TRUE(parse_conversion("%99999999999999999999$d").overflow);
}

TEST(PrintfLayout, Signed) {
  EXPECT_EQ(with_signed("%d", 0), "0");
  EXPECT_EQ(with_signed("%d", INT64_MIN), "-9223372036854775808");
  EXPECT_EQ(with_signed("%5d", 42), "   42");
  EXPECT_EQ(with_signed("%-5d", 42), "42   ");
  EXPECT_EQ(with_signed("%05d", -42), "-0042");
  EXPECT_EQ(with_signed("%-05d", -42), "-42  ");
  EXPECT_EQ(with_signed("%+d", 42), "+42");
  EXPECT_EQ(with_signed("% d", 42), " 42");
  EXPECT_EQ(with_signed("%.5d", -42), "-00042");
  EXPECT_EQ(with_signed("%08.5d", 42), "   00042");
  EXPECT_EQ(with_signed("%.0d", 0), "");
  EXPECT_EQ(with_signed("%+.0d", 0), "+");
  EXPECT_EQ(with_signed("%3.0d", 0), "   ");
}

TEST(PrintfLayout, Unsigned) {
  EXPECT_EQ(with_unsigned("%u", UINT64_MAX), "18446744073709551615");
  EXPECT_EQ(with_unsigned("%o", UINT64_MAX), "1777777777777777777777");
  EXPECT_EQ(with_unsigned("%x", 0xbeef), "beef");
  EXPECT_EQ(with_unsigned("%#X", 0xbeef), "0XBEEF");
  EXPECT_EQ(with_unsigned("%#x", 0), "0");
  EXPECT_EQ(with_unsigned("%#o", 8), "010");
  EXPECT_EQ(with_unsigned("%#o", 0), "0");
  EXPECT_EQ(with_unsigned("%#.0o", 0), "0");
  EXPECT_EQ(with_unsigned("%#.4o", 8), "0010");
  EXPECT_EQ(with_unsigned("%#08x", 255), "0x0000ff");
  EXPECT_EQ(with_unsigned("%#8.4x", 255), "  0x00ff");
}

TEST(PrintfLayout, Floating) {
  EXPECT_EQ(with_floating("%f", 1.5), "1.500000");
  EXPECT_EQ(with_floating("%08.2f", -3.14159), "-0003.14");
  EXPECT_EQ(with_floating("%-8.2f", 3.14159), "3.14    ");
  EXPECT_EQ(with_floating("%+.0f", 2.5), "+2");
  EXPECT_EQ(with_floating("%#.0f", 2), "2.");
  EXPECT_EQ(with_floating("%g", 1e10), "1e+10");
  EXPECT_EQ(with_floating("%010a", 1), "0x00001p+0");
  EXPECT_EQ(with_floating("%06f", HUGE_VAL), "   inf");
  EXPECT_EQ(with_floating("%06F", -HUGE_VAL), "  -INF");
  EXPECT_EQ(with_floating("%.300f", 1).size(), 302u);
  EXPECT_EQ(with_floating("%0310.300f", -1).substr(0, 10), "-00000001.");
}

TEST(PrintfLayout, Text) {
  EXPECT_EQ(with_text("%5s", "abc"), "  abc");
  EXPECT_EQ(with_text("%-5s", "abc"), "abc  ");
  EXPECT_EQ(with_text("%05s", "abc"), "  abc");
  EXPECT_EQ(with_text("%2s", "abc"), "abc");
}

TEST(PrintfNumber, Signed) {
  int64_t value = -1;
  EXPECT_EQ(parse_signed("42", value), NumberProblem::None);
  EXPECT_EQ(value, 42);
  EXPECT_EQ(parse_signed("", value), NumberProblem::None);
  EXPECT_EQ(value, 0);
  EXPECT_EQ(parse_signed(" -0x1F", value), NumberProblem::None);
  EXPECT_EQ(value, -31);
  EXPECT_EQ(parse_signed("010", value), NumberProblem::None);
  EXPECT_EQ(value, 8);
  EXPECT_EQ(parse_signed("9223372036854775807", value), NumberProblem::None);
  EXPECT_EQ(value, INT64_MAX);
  EXPECT_EQ(parse_signed("9223372036854775808", value), NumberProblem::Range);
  EXPECT_EQ(value, INT64_MAX);
  EXPECT_EQ(parse_signed("12x", value), NumberProblem::Trailing);
  EXPECT_EQ(value, 12);
  EXPECT_EQ(parse_signed("x", value), NumberProblem::NotNumeric);
  EXPECT_EQ(value, 0);
  EXPECT_EQ(parse_signed(" ", value), NumberProblem::NotNumeric);
  EXPECT_EQ(parse_signed("0x", value), NumberProblem::Trailing);
  EXPECT_EQ(value, 0);
}

TEST(PrintfNumber, Unsigned) {
  uint64_t value = 0;
  EXPECT_EQ(parse_unsigned("18446744073709551615", value), NumberProblem::None);
  EXPECT_EQ(value, UINT64_MAX);
  EXPECT_EQ(parse_unsigned("-1", value), NumberProblem::None);
  EXPECT_EQ(value, UINT64_MAX);
  EXPECT_EQ(parse_unsigned("18446744073709551616", value), NumberProblem::Range);
  EXPECT_EQ(value, UINT64_MAX);
}

TEST(PrintfNumber, Floating) {
  double value = 0;
  EXPECT_EQ(parse_floating("1.5e3", value), NumberProblem::None);
  EXPECT_EQ(value, 1500);
  EXPECT_EQ(parse_floating("0x1p4", value), NumberProblem::None);
  EXPECT_EQ(value, 16);
  EXPECT_EQ(parse_floating("1.5x", value), NumberProblem::Trailing);
  EXPECT_EQ(parse_floating("x", value), NumberProblem::NotNumeric);
  EXPECT_EQ(parse_floating("1e999", value), NumberProblem::Range);
  EXPECT_EQ(value, HUGE_VAL);
}

}  // namespace
}  // namespace sh

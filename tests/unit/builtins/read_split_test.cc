// SPDX-License-Identifier: GPL-3.0-or-later
#include "builtins/read_split.h"

#include <gtest/gtest.h>

#include "exec/state/variables.h"

namespace sh {
namespace {

class ReadSplit : public testing::Test {
 protected:
  ReadSplit() { intern_known_names(symbols_); }

  /// `text` cut for `count` variables, as "<a><b>".
  std::string split(std::string_view ifs, std::string text, size_t count, bool raw = false) {
    LogicalLine line{std::move(text), {}};
    if (!raw) (void)take_backslashes(line, 0);
    EXPECT_TRUE(variables_.assign(kIfs, ifs));
    ifs_.sync();
    FieldCutter cutter(ifs_, locale_, line);
    std::string shown;
    for (size_t i = 1; i < count; ++i) shown.append("<").append(cutter.next()).append(">");
    return shown.append("<").append(cutter.rest()).append(">");
  }

  SymbolTable symbols_;
  Variables variables_{symbols_};
  Locale locale_{variables_};
  Ifs ifs_{variables_, locale_};
};

constexpr const char* kDefault = " \t\n";

TEST_F(ReadSplit, WhiteSpace) {
  EXPECT_EQ(split(kDefault, "  a \t b  ", 1), "<a \t b>");
  EXPECT_EQ(split(kDefault, "  a \t b  ", 2), "<a><b>");
  EXPECT_EQ(split(kDefault, "a b c  d ", 2), "<a><b c  d>");
  EXPECT_EQ(split(kDefault, "a", 3), "<a><><>");
  EXPECT_EQ(split(kDefault, "", 2), "<><>");
  EXPECT_EQ(split(kDefault, "   ", 2), "<><>");
}

TEST_F(ReadSplit, Delimiters) {
  EXPECT_EQ(split(":", "a::b", 3), "<a><><b>");
  EXPECT_EQ(split(":", "a:b:", 2), "<a><b>");
  EXPECT_EQ(split(":", "a:b::", 2), "<a><b::>");
  EXPECT_EQ(split(":", "a:b:c:", 2), "<a><b:c:>");
  EXPECT_EQ(split(":", ":", 1), "<>");
  EXPECT_EQ(split(":", "::", 1), "<::>");
  EXPECT_EQ(split(":", ":a", 2), "<><a>");
}

TEST_F(ReadSplit, DelimitersAndWhiteSpace) {
  EXPECT_EQ(split(": ", " a : b  c :", 3), "<a><b><c>");
  EXPECT_EQ(split(": ", "a:b : c : ", 2), "<a><b : c :>");
  EXPECT_EQ(split(": ", "a:b : ", 2), "<a><b>");
  EXPECT_EQ(split(": ", " : a", 2), "<><a>");
}

TEST_F(ReadSplit, EmptyIfsKeepsEverything) { EXPECT_EQ(split("", "  a b ", 2), "<  a b ><>"); }

TEST_F(ReadSplit, BackslashProtects) {
  EXPECT_EQ(split(kDefault, R"(a\ b c)", 2), "<a b><c>");
  EXPECT_EQ(split(kDefault, R"(\ a)", 1), "< a>");
  EXPECT_EQ(split(kDefault, R"(a \  )", 1), "<a  >");
  EXPECT_EQ(split(":", R"(a\:b:c\:)", 2), "<a:b><c:>");
  EXPECT_EQ(split(kDefault, R"(a\\b)", 1), R"(<a\b>)");
}

TEST_F(ReadSplit, BackslashIsTextInRawLines) { EXPECT_EQ(split(kDefault, R"(a\ b)", 2, true), R"(<a\><b>)"); }

TEST(TakeBackslashes, NewlineGoesToo) {
  LogicalLine line{"a\\\nb", {}};
  EXPECT_FALSE(take_backslashes(line, 0));
  EXPECT_EQ(line.text, "ab");
}

TEST(TakeBackslashes, PendingAtTheEnd) {
  LogicalLine line{"ab\\", {}};
  EXPECT_TRUE(take_backslashes(line, 0));
  EXPECT_EQ(line.text, "ab");
  line = {"ab\\\\", {}};
  EXPECT_FALSE(take_backslashes(line, 0));
  EXPECT_EQ(line.text, "ab\\");
}

TEST(TakeBackslashes, GoesOnFromWhereItWas) {
  LogicalLine line{"a\\ ", {}};
  EXPECT_FALSE(take_backslashes(line, 0));
  line.text.append("\\\\ x");
  EXPECT_FALSE(take_backslashes(line, 2));
  EXPECT_EQ(line.text, "a \\ x");
  EXPECT_TRUE(line.is_escaped(1));
  EXPECT_TRUE(line.is_escaped(2));
  EXPECT_FALSE(line.is_escaped(3));
}

TEST(TakeBackslashes, EscapedByteIsAdded) {
  LogicalLine line{"a", {}};
  append_escaped_byte(line, ':');
  EXPECT_EQ(line.text, "a:");
  EXPECT_FALSE(line.is_escaped(0));
  EXPECT_TRUE(line.is_escaped(1));
}

}  // namespace
}  // namespace sh

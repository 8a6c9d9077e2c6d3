// SPDX-License-Identifier: GPL-3.0-or-later
#include "builtins/escapes.h"

#include <gtest/gtest.h>

namespace sh {
namespace {

using namespace std::string_literals;

std::string unescaped(std::string_view text, Escapes escapes) {
  std::string out;
  if (!append_unescaped(out, text, escapes)) out.append("<stop>");
  return out;
}

TEST(Escapes, TextWithoutBackslashIsKept) {
  EXPECT_EQ(unescaped("", Escapes::Echo), "");
  EXPECT_EQ(unescaped("plain text", Escapes::Echo), "plain text");
}

TEST(Escapes, OneLetterEscapes) {
  EXPECT_EQ(unescaped(R"(\a\b\e\f\n\r\t\v\\)", Escapes::Echo), "\a\b\033\f\n\r\t\v\\");
  EXPECT_EQ(unescaped(R"(\a\b\e\f\n\r\t\v\\)", Escapes::Format), "\a\b\033\f\n\r\t\v\\");
}

TEST(Escapes, StopEndsEchoAndOperandsOnly) {
  EXPECT_EQ(unescaped(R"(a\cb)", Escapes::Echo), "a<stop>");
  EXPECT_EQ(unescaped(R"(a\cb)", Escapes::Operand), "a<stop>");
  EXPECT_EQ(unescaped(R"(a\cb)", Escapes::Format), R"(a\cb)");
}

TEST(Escapes, OctalOfOperandsHasThreeDigitsBehindTheZero) {
  EXPECT_EQ(unescaped(R"(\0101\01234\07x)", Escapes::Operand), "AS4\ax");
  EXPECT_EQ(unescaped(R"(\101\1012)", Escapes::Operand), "AA2");
  EXPECT_EQ(unescaped(R"(\0)", Escapes::Operand), "\0"s);
}

TEST(Escapes, OctalOfFormatsHasThreeDigits) {
  EXPECT_EQ(unescaped(R"(\101\0101)", Escapes::Format), "A\b1");
  EXPECT_EQ(unescaped(R"(\7\60)", Escapes::Format), "\a0");
}

TEST(Escapes, OctalIsCutToAByte) { EXPECT_EQ(unescaped(R"(\400\777)", Escapes::Format), "\0\xff"s); }

TEST(Escapes, HexadecimalIsPrintfsOnly) {
  EXPECT_EQ(unescaped(R"(\x41\x4\x41a)", Escapes::Format), "A\4Aa");
  EXPECT_EQ(unescaped(R"(\x41)", Escapes::Operand), "A");
  EXPECT_EQ(unescaped(R"(\x41)", Escapes::Echo), R"(\x41)");
  EXPECT_EQ(unescaped(R"(\xg)", Escapes::Format), R"(\xg)");
}

TEST(Escapes, QuotesAreFormatsOnly) {
  EXPECT_EQ(unescaped(R"(\"\')", Escapes::Format), "\"'");
  EXPECT_EQ(unescaped(R"(\"\')", Escapes::Operand), R"(\"\')");
}

TEST(Escapes, UnknownEscapeKeepsItsBackslash) { EXPECT_EQ(unescaped(R"(\q\8\)", Escapes::Echo), R"(\q\8\)"); }

}  // namespace
}  // namespace sh

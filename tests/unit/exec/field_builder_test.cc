// SPDX-License-Identifier: GPL-3.0-or-later
// Field splitting (XCU 2.6.5) piece by piece: every kind of separator, in one expansion and across several.
#include "exec/expand/field_builder.h"

#include <gtest/gtest.h>

#include <clocale>
#include <initializer_list>
#include <string>

#include "exec/state/shell.h"

namespace sh {
namespace {

/// A piece of a word: u(nquoted expansion), q(uoted), l(iteral), g (literal that may have a glob), n(ext parameter).
struct Piece {
  char kind;
  std::string_view text = {};
};

class FieldBuilderTest : public testing::Test {
 protected:
  void ifs(std::string_view value) { ASSERT_TRUE(shell_.variables.assign(kIfs, value)); }

  static void put(FieldBuilder& builder, const Piece& piece) {
    switch (piece.kind) {
      case 'u': builder.split(piece.text); break;
      case 'q': builder.quoted(piece.text); break;
      case 'l': builder.literal(piece.text, false); break;
      case 'g': builder.literal(piece.text, true); break;
      default: builder.next_field(); break;
    }
  }

  /// The fields as "<a><b>".
  std::string fields(std::initializer_list<Piece> pieces) {
    Fields result;
    {
      FieldBuilder builder(shell_, result);
      for (const Piece& piece : pieces) put(builder, piece);
      builder.finish();
    }
    std::string shown;
    for (Field field : result) {
      EXPECT_EQ(field.data()[field.size()], '\0');
      shown.append("<").append(field).append(">");
    }
    return shown;
  }
  std::string split(std::string_view text) { return fields({{'u', text}}); }

  std::string text(Build build, std::initializer_list<Piece> pieces) {
    FieldBuilder builder(shell_, build);
    for (const Piece& piece : pieces) put(builder, piece);
    builder.finish();
    return builder.text();
  }

  Shell shell_{BuiltinTable()};
};

TEST_F(FieldBuilderTest, UnsetIfsIsSpaceTabNewline) {
  EXPECT_EQ(split("a b\tc\nd"), "<a><b><c><d>");
  EXPECT_EQ(split("  a \t\n b  "), "<a><b>");
  EXPECT_EQ(split(""), "");
  EXPECT_EQ(split(" \t\n"), "");
  EXPECT_EQ(split("a\rb\vc"), "<a\rb\vc>");
}

TEST_F(FieldBuilderTest, NullIfsSplitsNothing) {
  ifs("");
  EXPECT_EQ(split(" a b "), "< a b >");
  EXPECT_EQ(split(""), "");
  EXPECT_EQ(fields({{'u', "a b"}, {'n'}, {'u', ""}, {'n'}, {'u', "c"}}), "<a b><c>");
}

TEST_F(FieldBuilderTest, DelimiterEndsFields) {
  ifs(":");
  EXPECT_EQ(split("a:b"), "<a><b>");
  EXPECT_EQ(split("a:"), "<a>");
  EXPECT_EQ(split("a::"), "<a><>");
  EXPECT_EQ(split(":a"), "<><a>");
  EXPECT_EQ(split("::"), "<><>");
  EXPECT_EQ(split(":"), "<>");
  EXPECT_EQ(split("a b"), "<a b>");
  EXPECT_EQ(split("a::b"), "<a><><b>");
}

TEST_F(FieldBuilderTest, WhiteSpaceAroundDelimiterBelongsToIt) {
  ifs(" :");
  EXPECT_EQ(split(" : "), "<>");
  EXPECT_EQ(split(" a : b "), "<a><b>");
  EXPECT_EQ(split("a : : b"), "<a><><b>");
  EXPECT_EQ(split("a  b"), "<a><b>");
  EXPECT_EQ(split(" a :"), "<a>");
  EXPECT_EQ(split("a: :b"), "<a><><b>");
  EXPECT_EQ(split("a:\tb"), "<a><\tb>");
}

TEST_F(FieldBuilderTest, TabAndNewlineAsOnlyWhiteSpace) {
  ifs("\t");
  EXPECT_EQ(split("\ta b\t\tc\t"), "<a b><c>");
  ifs("\n");
  EXPECT_EQ(split("a b\n\nc\n"), "<a b><c>");
}

TEST_F(FieldBuilderTest, StateGoesOnAcrossExpansions) {
  EXPECT_EQ(fields({{'u', "a"}, {'u', "b"}}), "<ab>");
  EXPECT_EQ(fields({{'u', "x "}, {'u', " y"}}), "<x><y>");
  EXPECT_EQ(fields({{'u', "x "}, {'u', ""}, {'u', "y"}}), "<x><y>");
  ifs(" :");
  EXPECT_EQ(fields({{'u', "x "}, {'u', ":y"}}), "<x><y>");
  EXPECT_EQ(fields({{'u', "x:"}, {'u', ":y"}}), "<x><><y>");
  EXPECT_EQ(fields({{'u', "x:"}, {'u', ""}}), "<x>");
}

TEST_F(FieldBuilderTest, QuotedAndLiteralAreNeverSplit) {
  EXPECT_EQ(fields({{'q', "a b"}}), "<a b>");
  EXPECT_EQ(fields({{'l', "a b"}}), "<a b>");
  EXPECT_EQ(fields({{'l', "q"}, {'u', " y"}}), "<q><y>");
  EXPECT_EQ(fields({{'u', "y "}, {'l', "q"}}), "<y><q>");
  EXPECT_EQ(fields({{'u', "a b"}, {'q', " c "}, {'u', "d e"}}), "<a><b c d><e>");
}

TEST_F(FieldBuilderTest, QuotedNullMakesField) {
  EXPECT_EQ(fields({{'q', ""}}), "<>");
  EXPECT_EQ(fields({{'q', ""}, {'u', ""}}), "<>");
  EXPECT_EQ(fields({{'u', "x "}, {'q', ""}}), "<x><>");
  EXPECT_EQ(fields({{'q', ""}, {'u', " x"}}), "<><x>");
  EXPECT_EQ(fields({{'u', "x "}, {'q', ""}, {'u', " y"}}), "<x><><y>");
  ifs(" :");
  EXPECT_EQ(fields({{'u', "x "}, {'q', ""}, {'u', ":y"}}), "<x><><y>");
  EXPECT_EQ(fields({{'u', "x:"}, {'q', ""}}), "<x><>");
}

TEST_F(FieldBuilderTest, ParametersAreSeparateFields) {
  EXPECT_EQ(fields({{'l', "x"}, {'u', "a b"}, {'n'}, {'u', ""}, {'n'}, {'u', "c"}, {'l', "y"}}), "<xa><b><cy>");
  EXPECT_EQ(fields({{'q', "x"}, {'q', ""}, {'n'}, {'q', ""}, {'n'}, {'q', "b"}}), "<x><><b>");
  ifs(":");
  EXPECT_EQ(fields({{'u', "a:"}, {'n'}, {'u', ":b"}}), "<a><><b>");
}

TEST_F(FieldBuilderTest, GlobCharacterThatIsInIfsSeparates) {
  ifs("*");
  EXPECT_EQ(split("a*b"), "<a><b>");
}

TEST_F(FieldBuilderTest, HighBytesOfIfsAreBytesInTheCLocale) {
  ASSERT_TRUE(shell_.variables.assign(kLcAll, "C"));
  ifs("\xc3\xa9");
  EXPECT_EQ(split("a\xc3\xa9"
                  "b"),
            "<a><><b>");
  EXPECT_EQ(shell_.ifs.separator(), "\xc3");
}

TEST_F(FieldBuilderTest, CharactersOfSeveralBytesInIfs) {
  if (setlocale(LC_ALL, "C.UTF-8") == nullptr) GTEST_SKIP() << "no UTF-8 locale";
  setlocale(LC_ALL, "C");
  ASSERT_TRUE(shell_.variables.assign(kLcAll, "C.UTF-8"));
  ifs("\xc3\xa9:");
  EXPECT_EQ(split("a\xc3\xa9"
                  "b:c\xc3\xa8"
                  "d\xc3\xa9\xc3\xa9"),
            "<a><b><c\xc3\xa8"
            "d><>");
  EXPECT_EQ(split("\xc3 \xa9"), "<\xc3 \xa9>");
  EXPECT_EQ(shell_.ifs.separator(), "\xc3\xa9");
  // The same value in another locale.
  ASSERT_TRUE(shell_.variables.assign(kLcAll, "C"));
  EXPECT_EQ(split("a\xc3\xa8"), "<a><\xa8>");
}

TEST_F(FieldBuilderTest, SeparatorFollowsIfs) {
  shell_.ifs.sync();
  EXPECT_EQ(shell_.ifs.separator(), " ");
  ifs(":;");
  shell_.ifs.sync();
  EXPECT_EQ(shell_.ifs.separator(), ":");
  ifs("");
  shell_.ifs.sync();
  EXPECT_EQ(shell_.ifs.separator(), "");
  ASSERT_TRUE(shell_.variables.unset(shell_.symbols.at(kIfs)));
  shell_.ifs.sync();
  EXPECT_EQ(shell_.ifs.separator(), " ");
}

TEST_F(FieldBuilderTest, UnmatchedPatternStaysAsItIs) {
  EXPECT_EQ(fields({{'g', "/nonexistent-dir/*"}}), "</nonexistent-dir/*>");
  EXPECT_EQ(fields({{'u', "/nonexistent-dir/\\*[a"}, {'q', "*"}}), "</nonexistent-dir/\\*[a*>");
}

TEST_F(FieldBuilderTest, OnlyUnquotedPatternsMatchPathnames) {
  EXPECT_EQ(fields({{'g', "/et[c]"}}), "</etc>");
  EXPECT_EQ(fields({{'u', "/et[c] /et?"}}), "</etc></etc>");
  EXPECT_EQ(fields({{'q', "/et[c]"}}), "</et[c]>");
  EXPECT_EQ(fields({{'q', "/et"}, {'g', "[c]"}}), "</etc>");
  EXPECT_EQ(fields({{'g', "/et["}, {'q', "c"}, {'g', "]"}}), "</etc>");
  EXPECT_EQ(fields({{'g', "/et"}, {'q', "?"}, {'g', "*"}}), "</et?*>");
  EXPECT_EQ(fields({{'u', "/e\\tc*"}, {'n'}, {'q', "*"}}), "</etc><*>");
}

TEST_F(FieldBuilderTest, NoGlobLeavesPatterns) {
  shell_.options.set(Option::NoGlob, true);
  EXPECT_EQ(fields({{'g', "/et[c]"}}), "</et[c]>");
  EXPECT_EQ(split("/et? b"), "</et?><b>");
}

TEST_F(FieldBuilderTest, TextIsNeitherSplitNorGlobbed) {
  EXPECT_EQ(text(Build::Text, {{'u', " a  b "}, {'q', "\\"}, {'g', "/et*"}}), " a  b \\/et*");
}

TEST_F(FieldBuilderTest, PatternEscapesWhatWasQuoted) {
  EXPECT_EQ(text(Build::Pattern, {{'u', "*\\"}, {'q', "*?"}, {'g', "[a]"}}), "*\\\\*\\?[a]");
}

TEST_F(FieldBuilderTest, BuildersNest) {
  Fields result;
  FieldBuilder outer(shell_, result);
  outer.split("a b");
  {
    FieldBuilder inner(shell_, Build::Text);
    inner.split("c d");
    EXPECT_EQ(inner.text(), "c d");
    outer.split(inner.text());
  }
  outer.finish();
  ASSERT_EQ(result.size(), 3u);
  EXPECT_EQ(result[1], "bc");
  EXPECT_EQ(result[2], "d");
}

}  // namespace
}  // namespace sh

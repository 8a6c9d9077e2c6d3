// SPDX-License-Identifier: GPL-3.0-or-later
// Characters, classes and collation by the shell's own variables. Tests of locales that the system may not have are
// skipped where it has not.
#include "exec/state/locale.h"

#include <gtest/gtest.h>

#include <clocale>
#include <string>
#include <vector>

#include "exec/state/variables.h"

namespace sh {
namespace {

class LocaleTest : public testing::Test {
 protected:
  LocaleTest() {
    intern_known_names(symbols_);
    std::setlocale(LC_ALL, "C");
  }
  ~LocaleTest() override { std::setlocale(LC_ALL, "C"); }

  void set(KnownName name, std::string_view value) { EXPECT_TRUE(variables_.assign(name, value)); }
  static bool has(const char* name) {
    bool found = std::setlocale(LC_CTYPE, name) != nullptr;
    std::setlocale(LC_CTYPE, "C");
    return found;
  }
  /// The codes of all characters; the lengths must add up to the text's.
  std::vector<uint32_t> codes(std::string_view text) {
    std::vector<uint32_t> all;
    while (!text.empty()) {
      Locale::Character character = locale_.next(text);
      all.push_back(character.code);
      text.remove_prefix(character.size);
    }
    return all;
  }

  SymbolTable symbols_;
  Variables variables_{symbols_};
  Locale locale_{variables_};
};

constexpr uint32_t kBad = Locale::kNoCharacter;
using Codes = std::vector<uint32_t>;

TEST_F(LocaleTest, BytesAreCharactersInPosix) {
  EXPECT_TRUE(locale_.single_byte());
  EXPECT_TRUE(locale_.collates_by_byte());
  EXPECT_EQ(codes("a\xC3\xA9"), (Codes{'a', 0xC3, 0xA9}));
  EXPECT_EQ(locale_.count("a\xC3\xA9"), 3u);
  EXPECT_EQ(locale_.last_size("a\xC3\xA9"), 1u);
  EXPECT_FALSE(locale_.in_class(0xE9, "alpha"));
}

TEST_F(LocaleTest, DecodesUtf8) {
  set(kLang, "C.UTF-8");
  EXPECT_FALSE(locale_.single_byte());
  EXPECT_EQ(codes("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80"), (Codes{'a', 0xE9, 0x20AC, 0x1F600}));
  EXPECT_EQ(locale_.count("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80"), 4u);
}

TEST_F(LocaleTest, InvalidBytesAreOneCharacterEach) {
  set(kLcAll, "C.UTF-8");
  EXPECT_EQ(codes("\xFF\x80\xC3"), (Codes{kBad + 0xFF, kBad + 0x80, kBad + 0xC3}));
  EXPECT_EQ(codes("\xC0\x80"), (Codes{kBad + 0xC0, kBad + 0x80}));                   // overlong
  EXPECT_EQ(codes("\xE0\x80\x80"), (Codes{kBad + 0xE0, kBad + 0x80, kBad + 0x80}));  // overlong
  EXPECT_EQ(codes("\xED\xA0\x80"), (Codes{kBad + 0xED, kBad + 0xA0, kBad + 0x80}));  // surrogate
  EXPECT_EQ(codes("\xF4\x90\x80\x80"), (Codes{kBad + 0xF4, kBad + 0x90, kBad + 0x80, kBad + 0x80}));
  EXPECT_EQ(codes("\xF4\x8F\xBF\xBF"), (Codes{0x10FFFF}));
  EXPECT_EQ(codes("\xE2\x82x"), (Codes{kBad + 0xE2, kBad + 0x82, 'x'}));  // truncated
  EXPECT_EQ(locale_.count("\xE2\x82xxxxxxxxxxxx\xC3\xA9"), 15u);
  EXPECT_FALSE(locale_.in_class(kBad + 0xFF, "print"));
}

TEST_F(LocaleTest, LastCharacter) {
  set(kLang, "C.UTF-8");
  EXPECT_EQ(locale_.last_size("a"), 1u);
  EXPECT_EQ(locale_.last_size("\xC3\xA9"), 2u);
  EXPECT_EQ(locale_.last_size("\xE2\x82\xAC"), 3u);
  EXPECT_EQ(locale_.last_size("\xF0\x9F\x98\x80"), 4u);
  EXPECT_EQ(locale_.last_size("\xC3\xA9\xA9"), 1u);
  EXPECT_EQ(locale_.last_size("\xE2\x82"), 1u);
  EXPECT_EQ(locale_.last_size("\x80\x80\x80\x80\x80"), 1u);
  EXPECT_EQ(locale_.last_size("\xC3\xA9z"), 1u);
}

TEST_F(LocaleTest, LcAllWinsOverCategoryOverLang) {
  set(kLang, "C.UTF-8");
  EXPECT_EQ(locale_.count("\xC3\xA9"), 1u);
  set(kLcCtype, "C");
  EXPECT_EQ(locale_.count("\xC3\xA9"), 2u);
  set(kLcAll, "C.UTF-8");
  EXPECT_EQ(locale_.count("\xC3\xA9"), 1u);
  set(kLcAll, "");  // empty is unset
  EXPECT_EQ(locale_.count("\xC3\xA9"), 2u);
  EXPECT_TRUE(variables_.unset(symbols_.at(kLcCtype)));
  EXPECT_EQ(locale_.count("\xC3\xA9"), 1u);
  EXPECT_TRUE(variables_.unset(symbols_.at(kLang)));
  EXPECT_EQ(locale_.count("\xC3\xA9"), 2u);
}

TEST_F(LocaleTest, UnknownLocaleIsPosix) {
  set(kLang, "C.UTF-8");
  EXPECT_FALSE(locale_.single_byte());
  set(kLang, "xx_XX.nonsense");
  EXPECT_TRUE(locale_.single_byte());
  EXPECT_TRUE(locale_.collates_by_byte());
}

TEST_F(LocaleTest, Classes) {
  EXPECT_TRUE(locale_.in_class('a', "alpha"));
  EXPECT_TRUE(locale_.in_class('Z', "upper"));
  EXPECT_FALSE(locale_.in_class('z', "upper"));
  EXPECT_TRUE(locale_.in_class('_', "punct"));
  EXPECT_FALSE(locale_.in_class('a', "punct"));
  EXPECT_TRUE(locale_.in_class('\t', "blank"));
  EXPECT_FALSE(locale_.in_class('\n', "blank"));
  EXPECT_TRUE(locale_.in_class('\v', "space"));
  EXPECT_TRUE(locale_.in_class(0x7F, "cntrl"));
  EXPECT_TRUE(locale_.in_class('F', "xdigit"));
  EXPECT_FALSE(locale_.in_class('g', "xdigit"));
  EXPECT_TRUE(locale_.in_class(' ', "print"));
  EXPECT_FALSE(locale_.in_class(' ', "graph"));
  EXPECT_FALSE(locale_.in_class('a', "nonsense"));
  EXPECT_FALSE(locale_.in_class('a', std::string(200, 'x')));
  EXPECT_TRUE(locale_.is_class("alnum"));
  EXPECT_FALSE(locale_.is_class("nonsense"));
  EXPECT_FALSE(locale_.is_class(""));
  set(kLang, "C.UTF-8");
  EXPECT_TRUE(locale_.in_class(0xE9, "alpha"));
  EXPECT_TRUE(locale_.in_class(0xC9, "upper"));
}

TEST_F(LocaleTest, AsciiClassesAreThoseOfTheLibrary) {
  struct Row {
    const char* name;
    int (*in_class)(int);
  };
  const Row rows[] = {{"alnum", ::isalnum}, {"alpha", ::isalpha}, {"blank", ::isblank}, {"cntrl", ::iscntrl},
                      {"digit", ::isdigit}, {"graph", ::isgraph}, {"lower", ::islower}, {"print", ::isprint},
                      {"punct", ::ispunct}, {"space", ::isspace}, {"upper", ::isupper}, {"xdigit", ::isxdigit}};
  for (const Row& row : rows) {
    for (int byte = 0; byte < 256; ++byte) {
      EXPECT_EQ(locale_.in_class(static_cast<uint32_t>(byte), row.name), row.in_class(byte) != 0) << row.name << byte;
    }
  }
}

TEST_F(LocaleTest, CollatesByByteInPosixAndCUtf8) {
  EXPECT_GT(locale_.collate("a", "B"), 0);
  EXPECT_LT(locale_.collate("a", "ab"), 0);
  EXPECT_EQ(locale_.collate("a", "a"), 0);
  set(kLcAll, "C.UTF-8");
  EXPECT_TRUE(locale_.collates_by_byte());
  EXPECT_GT(locale_.collate("a", "B"), 0);
  EXPECT_FALSE(locale_.equivalent('e', 0xE9));
  EXPECT_TRUE(locale_.equivalent('e', 'e'));
}

TEST_F(LocaleTest, CollatesByTheLocale) {
  if (!has("en_US.UTF-8")) GTEST_SKIP();
  set(kLcCollate, "en_US.UTF-8");
  EXPECT_FALSE(locale_.collates_by_byte());
  EXPECT_TRUE(locale_.single_byte());
  EXPECT_LT(locale_.collate("a", "B"), 0);
  Arena arena;
  std::string a(locale_.collation_key(arena, "a"));
  EXPECT_LT(a, locale_.collation_key(arena, "B"));
  std::string long_text(3000, 'x');
  EXPECT_LT(locale_.collation_key(arena, long_text), locale_.collation_key(arena, long_text + "y"));
  set(kLcAll, "en_US.UTF-8");
  EXPECT_TRUE(locale_.equivalent('e', 0xE9));
  EXPECT_FALSE(locale_.equivalent('e', 'f'));
}

TEST_F(LocaleTest, EightBitCodeset) {
  if (!has("fr_FR.ISO-8859-1")) GTEST_SKIP();
  set(kLang, "fr_FR.ISO-8859-1");
  EXPECT_TRUE(locale_.single_byte());
  EXPECT_EQ(codes("\xE9"), (Codes{0xE9}));
  EXPECT_TRUE(locale_.in_class(0xE9, "alpha"));
}

TEST_F(LocaleTest, OtherMultibyteCodesets) {
  if (!has("ja_JP.eucjp")) GTEST_SKIP();
  set(kLang, "ja_JP.eucjp");
  EXPECT_FALSE(locale_.single_byte());
  EXPECT_EQ(locale_.count("\xA4\xA2x\xA4\xA4"), 3u);
  EXPECT_EQ(locale_.last_size("\xA4\xA2x\xA4\xA4"), 2u);
  EXPECT_EQ(locale_.last_size("\xA4\xA2x"), 1u);
  EXPECT_FALSE(locale_.searchable("\xA2\xA4", "\xA4\xA2\xA4\xA4"));
  EXPECT_TRUE(locale_.searchable("x", "yx"));
}

TEST_F(LocaleTest, SearchableOnlyWhereBytesMeanCharacters) {
  EXPECT_TRUE(locale_.searchable("\xA9", "\xC3\xA9"));
  set(kLang, "C.UTF-8");
  EXPECT_FALSE(locale_.searchable("\xA9", "\xC3\xA9"));
  EXPECT_TRUE(locale_.searchable("\xC3\xA9", "\xC3\xA9"));
  EXPECT_TRUE(locale_.searchable("x", "\xC3\xA9"));
}

}  // namespace
}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
// Pattern matching notation, with fnmatch(3) as an oracle where the two mean the same.
#include "exec/expand/pattern.h"

#include <fnmatch.h>
#include <gtest/gtest.h>

#include <chrono>
#include <clocale>
#include <cstring>
#include <iterator>
#include <random>
#include <string>
#include <utility>

#include "exec/expand/bracket.h"
#include "exec/state/variables.h"

namespace sh {
namespace {

constexpr size_t kNone = std::string_view::npos;

class Pattern : public testing::Test {
 protected:
  Pattern() {
    intern_known_names(symbols_);
    std::setlocale(LC_ALL, "C");
  }
  ~Pattern() override { std::setlocale(LC_ALL, "C"); }

  void use(std::string_view name) { EXPECT_TRUE(variables_.assign(kLcAll, name)); }
  bool match(std::string_view pattern, std::string_view text) { return match_pattern(locale_, pattern, text); }
  size_t shortest_prefix(std::string_view pattern, std::string_view text) {
    return match_end(locale_, pattern, text, MatchEnd::ShortestPrefix);
  }
  size_t longest_prefix(std::string_view pattern, std::string_view text) {
    return match_end(locale_, pattern, text, MatchEnd::LongestPrefix);
  }
  size_t shortest_suffix(std::string_view pattern, std::string_view text) {
    return match_end(locale_, pattern, text, MatchEnd::ShortestSuffix);
  }
  size_t longest_suffix(std::string_view pattern, std::string_view text) {
    return match_end(locale_, pattern, text, MatchEnd::LongestSuffix);
  }
  void compare_with_fnmatch(std::initializer_list<const char*> elements, std::initializer_list<const char*> characters);
  void compare_ends_with_matches(std::initializer_list<const char*> elements,
                                 std::initializer_list<const char*> characters);

  SymbolTable symbols_;
  Variables variables_{symbols_};
  Locale locale_{variables_};
};

TEST_F(Pattern, Characters) {
  EXPECT_TRUE(match("", ""));
  EXPECT_TRUE(match("", std::string_view()));
  EXPECT_FALSE(match("", "a"));
  EXPECT_FALSE(match("a", ""));
  EXPECT_TRUE(match("abc", "abc"));
  EXPECT_FALSE(match("abc", "abd"));
  EXPECT_FALSE(match("abc", "ab"));
  EXPECT_TRUE(match("a?c", "abc"));
  EXPECT_FALSE(match("?", ""));
  EXPECT_FALSE(match("?", "ab"));
}

TEST_F(Pattern, Stars) {
  EXPECT_TRUE(match("*", ""));
  EXPECT_TRUE(match("*", "abc"));
  EXPECT_TRUE(match("***", "abc"));
  EXPECT_TRUE(match("a*", "a"));
  EXPECT_TRUE(match("*c", "abc"));
  EXPECT_FALSE(match("*b", "abc"));
  EXPECT_TRUE(match("a*b*c", "aXbYbZc"));
  EXPECT_FALSE(match("a*b*c", "aXbYbZ"));
  EXPECT_FALSE(match("ab*bc", "abc"));  // parts do not overlap
  EXPECT_TRUE(match("*.[ch]", "a.b.c"));
  EXPECT_TRUE(match("*?", "a"));
  EXPECT_FALSE(match("*?", ""));
  EXPECT_TRUE(match("*a?b*", "aaab"));
  EXPECT_TRUE(match(".*", ".profile"));
  EXPECT_TRUE(match("*/x", "a/b/x"));  // slashes and dots mean nothing here
}

TEST_F(Pattern, Backslashes) {
  EXPECT_TRUE(match("\\*", "*"));
  EXPECT_FALSE(match("\\*", "a"));
  EXPECT_TRUE(match("\\a", "a"));
  EXPECT_TRUE(match("\\\\", "\\"));
  EXPECT_TRUE(match("a\\", "a\\"));  // a trailing one is itself
  EXPECT_TRUE(match("\\", "\\"));
  EXPECT_TRUE(match("*\\", "a\\"));
  EXPECT_TRUE(match("*\\*x", "ab*x"));
  EXPECT_FALSE(match("*\\*x", "abx"));
  EXPECT_TRUE(match("\\[a]", "[a]"));
}

TEST_F(Pattern, Brackets) {
  EXPECT_TRUE(match("[abc]", "b"));
  EXPECT_FALSE(match("[abc]", "d"));
  EXPECT_FALSE(match("[abc]", ""));
  EXPECT_FALSE(match("[!abc]", "b"));
  EXPECT_TRUE(match("[!abc]", "d"));
  EXPECT_TRUE(match("[^abc]", "d"));
  EXPECT_FALSE(match("[^abc]", "a"));
  EXPECT_TRUE(match("[]a]", "]"));
  EXPECT_TRUE(match("[!]a]", "b"));
  EXPECT_FALSE(match("[!]a]", "]"));
  EXPECT_TRUE(match("[a!]", "!"));
  EXPECT_TRUE(match("[\\!a]", "!"));
  EXPECT_TRUE(match("[\\^a]", "a"));
  EXPECT_TRUE(match("[a\\]b]", "]"));
  EXPECT_TRUE(match("[a\\\\]", "\\"));
  EXPECT_FALSE(match("[a\\b]", "\\"));
  EXPECT_TRUE(match("[*?[]", "["));
  EXPECT_TRUE(match("[[]]", "[]"));
  EXPECT_TRUE(match("x[]]y", "x]y"));
}

TEST_F(Pattern, Ranges) {
  EXPECT_TRUE(match("[a-c]", "b"));
  EXPECT_TRUE(match("[a-c]", "c"));
  EXPECT_FALSE(match("[a-c]", "d"));
  EXPECT_FALSE(match("[a-c]", "B"));
  EXPECT_FALSE(match("[c-a]", "b"));
  EXPECT_FALSE(match("[c-a]", "c"));
  EXPECT_TRUE(match("[a-]", "-"));
  EXPECT_TRUE(match("[-a]", "-"));
  EXPECT_TRUE(match("[!-a]", "b"));
  EXPECT_TRUE(match("[a\\-c]", "-"));
  EXPECT_FALSE(match("[a\\-c]", "b"));
  EXPECT_TRUE(match("[a-\\c]", "b"));
  EXPECT_TRUE(match("[]-a]", "^"));
  EXPECT_TRUE(match("[--/]", "."));
  EXPECT_TRUE(match("[a-ce-g]", "f"));
  EXPECT_FALSE(match("[a-ce-g]", "d"));
  EXPECT_TRUE(match("[[:digit:]-z]", "-"));
  EXPECT_FALSE(match("[[:digit:]-z]", "a"));
  EXPECT_TRUE(match("[\x80-\xFF]", "\xC3"));  // bytes are characters in the POSIX locale
}

TEST_F(Pattern, ClassesEquivalencesAndSymbols) {
  EXPECT_TRUE(match("[[:alpha:]]", "x"));
  EXPECT_FALSE(match("[[:alpha:]]", "1"));
  EXPECT_TRUE(match("[![:alpha:]]", "1"));
  EXPECT_TRUE(match("[[:alpha:][:digit:]_]", "_"));
  EXPECT_FALSE(match("[[:nonsense:]]", "a"));
  EXPECT_TRUE(match("[[:nonsense:]a]", "a"));
  EXPECT_TRUE(match("[![:nonsense:]]", "a"));
  EXPECT_TRUE(match("[[=a=]]", "a"));
  EXPECT_FALSE(match("[[=a=]]", "b"));
  EXPECT_TRUE(match("[[.a.]]", "a"));
  EXPECT_TRUE(match("[[.a.]-c]", "b"));
  EXPECT_TRUE(match("[a-[.c.]]", "b"));
  EXPECT_TRUE(match("[[.hyphen.]]", "-"));
  EXPECT_TRUE(match("[[.right-square-bracket.]]", "]"));
  EXPECT_TRUE(match("[[.].]]", "]"));
  EXPECT_TRUE(match("[[.-.]-0]", "."));
  EXPECT_TRUE(match("[[.space.]-[.tilde.]]", "a"));
  EXPECT_FALSE(match("[[.nonsense.]]", "n"));
  EXPECT_FALSE(match("[[.nonsense.]-z]", "n"));
}

TEST_F(Pattern, WhatIsNoBracketExpressionIsItself) {
  EXPECT_TRUE(match("[", "["));
  EXPECT_TRUE(match("[abc", "[abc"));
  EXPECT_TRUE(match("[]", "[]"));
  EXPECT_TRUE(match("[!]", "[!]"));
  EXPECT_TRUE(match("[a\\]", "[a]"));
  EXPECT_TRUE(match("[[:alpha:", "[[:alpha:"));
  EXPECT_TRUE(match("[[:alpha:]", "[:"));  // a class in brackets that nothing closes: then [:alpha:] is a set
  EXPECT_TRUE(match("[\\[:alpha:]]", "a]"));
  EXPECT_TRUE(match("[*", "[abc"));
  EXPECT_FALSE(match("[?", "["));
}

TEST_F(Pattern, CharactersOfTheLocale) {
  EXPECT_FALSE(match("?", "\xC3\xA9"));
  EXPECT_TRUE(match("??", "\xC3\xA9"));
  use("C.UTF-8");
  EXPECT_TRUE(match("?", "\xC3\xA9"));
  EXPECT_FALSE(match("??", "\xC3\xA9"));
  EXPECT_TRUE(match("\xC3\xA9", "\xC3\xA9"));
  EXPECT_TRUE(match("\\\xC3\xA9", "\xC3\xA9"));
  EXPECT_TRUE(match("[\xC3\xA0-\xC3\xBF]", "\xC3\xA9"));
  EXPECT_TRUE(match("[\\\xC3\xA9]", "\xC3\xA9"));
  EXPECT_FALSE(match("[!\xC3\xA9]", "\xC3\xA9"));
  EXPECT_TRUE(match("[![:digit:]]?", "\xC3\xA9x"));
  EXPECT_TRUE(match("[[:alpha:]]", "\xC3\xA9"));
  EXPECT_TRUE(match("[[.\xC3\xA9.]]", "\xC3\xA9"));
  EXPECT_TRUE(match("*\xC3\xA9", "a\xC3\xA9"));
  EXPECT_TRUE(match("*\xC3\xA9*x", "a\xC3\xA9\xC3\xA9x"));
}

TEST_F(Pattern, BytesThatAreNoCharactersMatchThemselves) {
  use("C.UTF-8");
  EXPECT_TRUE(match("?", "\xFF"));
  EXPECT_TRUE(match("\xFF", "\xFF"));
  EXPECT_FALSE(match("\xFE", "\xFF"));
  EXPECT_TRUE(match("*\xFF", "a\xFF"));
  EXPECT_TRUE(match("[!a]", "\xFF"));
  EXPECT_TRUE(match("[\xFE\xFF]", "\xFF"));
  EXPECT_FALSE(match("[a-\xFF]", "z"));
  EXPECT_FALSE(match("[[:print:]]", "\xFF"));
  EXPECT_FALSE(match("*\xA9", "\xC3\xA9"));  // no character is cut
  EXPECT_FALSE(match("\xC3*", "\xC3\xA9"));
  EXPECT_FALSE(match("*\xC3*", "\xC3\xA9"));
  EXPECT_EQ(shortest_suffix("\xA9", "\xC3\xA9"), kNone);
  EXPECT_EQ(shortest_prefix("\xC3", "\xC3\xA9"), kNone);
  EXPECT_EQ(shortest_prefix("?", "\xE2\x82x"), 1u);
}

TEST_F(Pattern, Equivalence) {
  use("en_US.UTF-8");
  if (locale_.single_byte()) GTEST_SKIP();
  EXPECT_TRUE(match("[[=e=]]", "\xC3\xA9"));
  EXPECT_FALSE(match("[[=e=]]", "f"));
  EXPECT_FALSE(match("[a-z]", "\xC3\xA9"));
  EXPECT_FALSE(match("[a-z]", "B"));
}

TEST_F(Pattern, Prefixes) {
  EXPECT_EQ(shortest_prefix("*/", "a/b/c"), 2u);
  EXPECT_EQ(longest_prefix("*/", "a/b/c"), 4u);
  EXPECT_EQ(shortest_prefix("*/", "abc"), kNone);
  EXPECT_EQ(shortest_prefix("a", "abc"), 1u);
  EXPECT_EQ(longest_prefix("abcd", "abc"), kNone);
  EXPECT_EQ(shortest_prefix("", "abc"), 0u);
  EXPECT_EQ(longest_prefix("", ""), 0u);
  EXPECT_EQ(longest_prefix("", std::string_view()), 0u);
  EXPECT_EQ(shortest_prefix("*", "abc"), 0u);
  EXPECT_EQ(longest_prefix("*", "abc"), 3u);
  EXPECT_EQ(shortest_prefix("a*", "abc"), 1u);
  EXPECT_EQ(longest_prefix("a*", "abc"), 3u);
  EXPECT_EQ(shortest_prefix("a*b?", "axbybz"), 4u);
  EXPECT_EQ(longest_prefix("a*b?", "axbybz"), 6u);
  EXPECT_EQ(longest_prefix("a*[bx]", "axbyb"), 5u);
  EXPECT_EQ(longest_prefix("*\\*", "a*b*c"), 4u);
  EXPECT_EQ(shortest_prefix("*\\*", "a*b*c"), 2u);
  EXPECT_EQ(longest_prefix("*ab", "ababx"), 4u);
  EXPECT_EQ(longest_prefix("?", "abc"), 1u);
}

TEST_F(Pattern, Suffixes) {
  EXPECT_EQ(shortest_suffix(".*", "a.b.c"), 2u);
  EXPECT_EQ(longest_suffix(".*", "a.b.c"), 4u);
  EXPECT_EQ(longest_suffix(":*", "abc"), kNone);
  EXPECT_EQ(shortest_suffix("c", "abc"), 1u);
  EXPECT_EQ(longest_suffix("b", "abc"), kNone);
  EXPECT_EQ(shortest_suffix("", "abc"), 0u);
  EXPECT_EQ(shortest_suffix("*", "abc"), 0u);
  EXPECT_EQ(longest_suffix("*", "abc"), 3u);
  EXPECT_EQ(longest_suffix("*", std::string_view()), 0u);
  EXPECT_EQ(shortest_suffix("*c", "abc"), 1u);
  EXPECT_EQ(longest_suffix("*c", "abc"), 3u);
  EXPECT_EQ(shortest_suffix("?b*", "abxbc"), 3u);
  EXPECT_EQ(longest_suffix("?b*", "abxbc"), 5u);
  EXPECT_EQ(shortest_suffix("[0-9]*", "v12"), 1u);
  EXPECT_EQ(longest_suffix("[0-9]*", "v12"), 2u);
  EXPECT_EQ(longest_suffix("b*b", "abcb"), 3u);
  EXPECT_EQ(longest_suffix("a*b*c", "xaabbcc"), 6u);
  EXPECT_EQ(shortest_suffix("a*b*c", "xaabbcc"), 5u);
}

TEST_F(Pattern, EndsAreAtCharacters) {
  use("C.UTF-8");
  EXPECT_EQ(shortest_prefix("?", "\xC3\xA9z"), 2u);
  EXPECT_EQ(shortest_suffix("?", "z\xC3\xA9"), 2u);
  EXPECT_EQ(longest_suffix("\xC3\xA9*", "\xC3\xA9\xC3\xA9"), 4u);
  EXPECT_EQ(shortest_suffix("\xC3\xA9*", "\xC3\xA9\xC3\xA9"), 2u);
  EXPECT_EQ(longest_prefix("*?", "a\xE2\x82\xAC"), 4u);
}

TEST_F(Pattern, NeverExponential) {
  std::string text(1 << 20, 'a');
  auto start = std::chrono::steady_clock::now();
  EXPECT_FALSE(match("*a*a*a*a*a*b", text));
  EXPECT_FALSE(match("*a?a?a*b?a*c", text));
  EXPECT_FALSE(match("*[ab]*[ab]*[ab]*c", text));
  EXPECT_EQ(longest_prefix("*b*", text), kNone);
  EXPECT_EQ(longest_suffix("?*a*b", text), kNone);
  EXPECT_EQ(shortest_suffix("a*[a]*a", text), 3u);
  EXPECT_FALSE(match(std::string(100000, '['), text));
  EXPECT_FALSE(match("*" + std::string(20, '['), text));
  EXPECT_FALSE(has_pattern(std::string(1 << 20, '[')));
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(5));
}

TEST_F(Pattern, HasPattern) {
  EXPECT_FALSE(has_pattern(""));
  EXPECT_FALSE(has_pattern("abc"));
  EXPECT_TRUE(has_pattern("a*"));
  EXPECT_TRUE(has_pattern("a?"));
  EXPECT_TRUE(has_pattern("[a]"));
  EXPECT_FALSE(has_pattern("["));
  EXPECT_FALSE(has_pattern("[a"));
  EXPECT_FALSE(has_pattern("\\*\\?\\[a]"));
  EXPECT_TRUE(has_pattern("\\\\*"));
  EXPECT_FALSE(has_pattern("a\\"));
  EXPECT_TRUE(has_pattern("[[.a]*"));
}

TEST_F(Pattern, EscapedTextMatchesItselfOnly) {
  std::string pattern;
  append_escaped(pattern, "a*?[x]\\-");
  EXPECT_EQ(pattern, "a\\*\\?\\[x]\\\\-");
  EXPECT_TRUE(match(pattern, "a*?[x]\\-"));
  EXPECT_FALSE(has_pattern(pattern));
  EXPECT_EQ(unescape_pattern(pattern), "a*?[x]\\-");
  EXPECT_EQ(unescape_pattern("a\\"), "a\\");
}

TEST_F(Pattern, EscapedInsideOfABracketExpression) {
  for (std::string_view quoted : {"!a", "^a", "a-c", "a]", ":alpha:", "=a=", ".a.", "[:alpha:]"}) {
    std::string pattern = "[";
    append_escaped(pattern, quoted);
    pattern += "]";
    for (unsigned char byte = 1; byte < 128; ++byte) {
      bool expected = quoted.find(static_cast<char>(byte)) != std::string_view::npos;
      EXPECT_EQ(match(pattern, std::string(1, static_cast<char>(byte))), expected) << pattern << ' ' << byte;
    }
  }
}

std::string random_text(std::mt19937& random, std::initializer_list<const char*> pieces, unsigned most) {
  std::string text;
  for (auto left = random() % (most + 1); left > 0; --left) text += *(pieces.begin() + random() % pieces.size());
  return text;
}

void Pattern::compare_with_fnmatch(std::initializer_list<const char*> elements,
                                   std::initializer_list<const char*> characters) {
  std::mt19937 random(12345);
  int matches = 0;
  for (int i = 0; i < 200000; ++i) {
    std::string pattern = random_text(random, elements, 6);
    std::string text = random_text(random, characters, 7);
    bool expected = ::fnmatch(pattern.c_str(), text.c_str(), 0) == 0;
    matches += expected;
    ASSERT_EQ(match(pattern, text), expected) << "pattern " << pattern << " text " << text;
  }
  EXPECT_GT(matches, 1000);
}

/// match_end() against what it means: match_pattern() on every prefix and suffix.
void Pattern::compare_ends_with_matches(std::initializer_list<const char*> elements,
                                        std::initializer_list<const char*> characters) {
  std::mt19937 random(54321);
  for (int i = 0; i < 100000; ++i) {
    std::string pattern = random_text(random, elements, 5);
    std::string text = random_text(random, characters, 7);
    size_t expected[4] = {kNone, kNone, kNone, kNone};
    for (size_t at = 0;; at += locale_.next(std::string_view(text).substr(at)).size) {
      if (match(pattern, text.substr(0, at))) {
        if (expected[0] == kNone) expected[0] = at;
        expected[1] = at;
      }
      if (match(pattern, text.substr(at))) {
        if (expected[3] == kNone) expected[3] = text.size() - at;
        expected[2] = text.size() - at;
      }
      if (at == text.size()) break;
    }
    ASSERT_EQ(shortest_prefix(pattern, text), expected[0]) << "pattern " << pattern << " text " << text;
    ASSERT_EQ(longest_prefix(pattern, text), expected[1]) << "pattern " << pattern << " text " << text;
    ASSERT_EQ(shortest_suffix(pattern, text), expected[2]) << "pattern " << pattern << " text " << text;
    ASSERT_EQ(longest_suffix(pattern, text), expected[3]) << "pattern " << pattern << " text " << text;
  }
}

TEST_F(Pattern, AgreesWithFnmatch) {
  (void)locale_.single_byte();
  compare_with_fnmatch(
      {"a",   "b",   "ab", "*", "*",           "?",      "[ab]", "[!a]",  "[a-b]",        "[]a]",  "[!]]",
       "\\*", "\\a", "]",  "-", "[[:alpha:]]", "[\\]a]", "[a-]", "[b-a]", "[[:upper:]b]", "[\\!b]"},
      {"a", "b", "*", "]", "-", "A", "!"});
}

/// `text` with an ASCII letter for each character beyond ASCII.
std::string in_ascii(std::string text) {
  const std::pair<const char*, char> letters[] = {{"\xC3\xA9", 'q'}, {"\xC3\xA8", 'r'}, {"\xE2\x82\xAC", 's'}};
  for (const auto& [character, letter] : letters) {
    for (size_t at = text.find(character); at != kNone; at = text.find(character)) {
      text.replace(at, std::strlen(character), 1, letter);
    }
  }
  return text;
}

// fnmatch(3) is no oracle here: glibc's tries bytes where characters do not match, and finds `??` in one of two bytes.
TEST_F(Pattern, Utf8AgreesWithAscii) {
  use("C.UTF-8");
  std::mt19937 random(777);
  for (int i = 0; i < 200000; ++i) {
    std::string pattern =
        random_text(random,
                    {"a", "\xC3\xA9", "*", "*", "?", "[a\xC3\xA9]", "[!\xC3\xA9]", "[\\\xC3\xA9-\xC3\xA9]",
                     "\\\xC3\xA9", "[[:alpha:]]", "\xE2\x82\xAC", "[[.\xC3\xA9.]1]"},
                    6);
    // The euro sign is no letter, the one that stands for it is.
    std::string text = random_text(random, {"a", "\xC3\xA9", "\xC3\xA8", "1"}, 7);
    bool expected = match(in_ascii(pattern), in_ascii(text));
    ASSERT_EQ(match(pattern, text), expected) << "pattern " << pattern << " text " << text;
  }
}

TEST_F(Pattern, EndsAgreeWithMatches) {
  compare_ends_with_matches({"a", "b", "ab", "*", "*", "?", "[ab]", "[!a]", "\\a", "\\*", "[", "[*", "]"},
                            {"a", "b", "*", "[", "]"});
}

TEST_F(Pattern, EndsAgreeWithMatchesInUtf8) {
  use("C.UTF-8");
  compare_ends_with_matches(
      {"a", "\xC3\xA9", "\xC3", "\xA9", "*", "*", "?", "[a\xC3\xA9]", "[!\xC3\xA9]", "\xE2\x82\xAC"},
      {"a", "\xC3\xA9", "\xC3", "\xA9", "\xE2\x82\xAC", "\xE2\x82", "\xFF"});
}

TEST_F(Pattern, EndsAgreeWithMatchesInEucJp) {
  use("ja_JP.eucjp");
  if (locale_.single_byte()) GTEST_SKIP();
  compare_ends_with_matches({"a", "\xA4\xA2", "\xA2\xA4", "*", "*", "?", "[a\xA4\xA2]"}, {"a", "\xA4\xA2", "\xA2\xA4"});
}

}  // namespace
}  // namespace sh

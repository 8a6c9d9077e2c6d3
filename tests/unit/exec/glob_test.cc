// SPDX-License-Identifier: GPL-3.0-or-later
// Pathname expansion in a directory of its own.
#include "exec/expand/glob.h"

#include <fcntl.h>
#include <ftw.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <clocale>
#include <string>
#include <vector>

#include "exec/expand/pattern.h"
#include "exec/state/shell.h"

namespace sh {
namespace {

using Names = std::vector<std::string>;

int remove_entry(const char* path, const struct stat*, int, struct FTW*) { return ::remove(path); }

class Glob : public testing::Test {
 protected:
  Glob() {
    char where[] = "/tmp/glob_test.XXXXXX";
    directory_ = ::mkdtemp(where);
    EXPECT_EQ(::chdir(where), 0);
  }
  ~Glob() override {
    EXPECT_EQ(::chdir("/"), 0);
    ::nftw(directory_.c_str(), remove_entry, 16, FTW_DEPTH | FTW_PHYS);
    std::setlocale(LC_ALL, "C");
  }

  static void file(const char* path) { ::close(::open(path, O_CREAT | O_WRONLY, 0666)); }
  static void folder(const char* path) { EXPECT_EQ(::mkdir(path, 0777), 0); }
  static void link(const char* target, const char* path) { EXPECT_EQ(::symlink(target, path), 0); }
  Names expand(std::string_view pattern) {
    Fields fields;
    size_t count = expand_pathnames(shell_, pattern, fields);
    EXPECT_EQ(count, fields.size());
    Names names;
    for (Field field : fields) {
      EXPECT_EQ(field.data()[field.size()], '\0');
      names.emplace_back(field);
    }
    return names;
  }

  Shell shell_{BuiltinTable()};
  std::string directory_;
};

TEST_F(Glob, SortsByByteInPosix) {
  for (const char* name : {"b", "a", "C", "ab", "a_long_name_2", "a_long_name_1", "aa"}) file(name);
  EXPECT_EQ(expand("*"), (Names{"C", "a", "a_long_name_1", "a_long_name_2", "aa", "ab", "b"}));
  EXPECT_EQ(expand("a?"), (Names{"aa", "ab"}));
  EXPECT_EQ(expand("[!a]"), (Names{"C", "b"}));
  EXPECT_EQ(expand("x*"), Names());
}

TEST_F(Glob, SortsByTheLocale) {
  for (const char* name : {"b", "a", "C", "c"}) file(name);
  EXPECT_TRUE(shell_.variables.assign(kLcAll, "en_US.UTF-8"));
  if (shell_.locale.collates_by_byte()) GTEST_SKIP();
  EXPECT_EQ(expand("*"), (Names{"a", "b", "c", "C"}));
}

TEST_F(Glob, AppendsBehindWhatIsThere) {
  file("z");
  file("y");
  Fields fields{"zz"};
  EXPECT_EQ(expand_pathnames(shell_, "*", fields), 2u);
  EXPECT_EQ(fields, (Fields{"zz", "y", "z"}));
}

TEST_F(Glob, WithoutAPatternNothingIsLookedFor) {
  file("a");
  EXPECT_EQ(expand("a"), Names());
  EXPECT_EQ(expand(""), Names());
  EXPECT_EQ(expand("["), Names());
  EXPECT_EQ(expand("\\*"), Names());
}

TEST_F(Glob, LeadingDots) {
  for (const char* name : {".h", "..x", "a"}) file(name);
  EXPECT_EQ(expand("*"), (Names{"a"}));
  EXPECT_EQ(expand("?h"), Names());
  EXPECT_EQ(expand("[.]*"), Names());
  EXPECT_EQ(expand("[!a]*"), Names());
  EXPECT_EQ(expand(".*"), (Names{"..x", ".h"}));  // neither . nor ..
  EXPECT_EQ(expand("\\.*"), (Names{"..x", ".h"}));
  EXPECT_EQ(expand(".?"), (Names{".h"}));
  EXPECT_EQ(expand("./*"), (Names{"./a"}));
}

TEST_F(Glob, Directories) {
  folder("d");
  folder("e");
  file("d/x");
  file("e/x");
  file("e/y");
  file("f");
  EXPECT_EQ(expand("*/*"), (Names{"d/x", "e/x", "e/y"}));
  EXPECT_EQ(expand("*/y"), (Names{"e/y"}));
  EXPECT_EQ(expand("d/*"), (Names{"d/x"}));
  EXPECT_EQ(expand("d//*"), (Names{"d//x"}));
  EXPECT_EQ(expand("*//x"), (Names{"d//x", "e//x"}));
  EXPECT_EQ(expand("*/"), (Names{"d/", "e/"}));
  EXPECT_EQ(expand("*//"), (Names{"d//", "e//"}));
  EXPECT_EQ(expand("*/x/"), Names());
  EXPECT_EQ(expand("*/./x"), (Names{"d/./x", "e/./x"}));
  EXPECT_EQ(expand("*/../f"), (Names{"d/../f", "e/../f"}));
  EXPECT_EQ(expand("f/*"), Names());
  EXPECT_EQ(expand("nowhere/*"), Names());
  EXPECT_EQ(expand(directory_ + "/?/y"), (Names{directory_ + "/e/y"}));
}

TEST_F(Glob, Slashes) {
  folder("d");
  file("d/x");
  file("a");
  folder("a[");
  file("a[/]b");
  EXPECT_EQ(expand("d\\/*"), (Names{"d/x"}));
  EXPECT_EQ(expand("*\\/x"), (Names{"d/x"}));
  EXPECT_EQ(expand("d[/]x"), Names());  // a bracket expression does not reach over a slash
  EXPECT_EQ(expand("a[/]*"), (Names{"a[/]b"}));
  EXPECT_EQ(expand("?[\\/]*"), (Names{"a[/]b"}));
}

TEST_F(Glob, SymbolicLinks) {
  folder("d");
  file("d/x");
  link("d", "to_d");
  link("nowhere", "broken");
  link("loop", "loop");
  EXPECT_EQ(expand("*"), (Names{"broken", "d", "loop", "to_d"}));
  EXPECT_EQ(expand("*/"), (Names{"d/", "to_d/"}));
  EXPECT_EQ(expand("*/x"), (Names{"d/x", "to_d/x"}));
  EXPECT_EQ(expand("[.]/broken"), Names());
  EXPECT_EQ(expand("d/../b?oken"), (Names{"d/../broken"}));
  link("nowhere", "d/broken");
  EXPECT_EQ(expand("*/broken"), (Names{"d/broken", "to_d/broken"}));
}

TEST_F(Glob, EscapedPatternCharacters) {
  for (const char* name : {"a*b", "axb", "a\\b", "-x", "*"}) file(name);
  EXPECT_EQ(expand("a\\*?"), (Names{"a*b"}));
  EXPECT_EQ(expand("?\\\\b"), (Names{"a\\b"}));
  EXPECT_EQ(expand("[\\*]"), (Names{"*"}));
  EXPECT_EQ(expand("[\\-]*"), (Names{"-x"}));
  folder("q*");
  file("q*/y");
  EXPECT_EQ(expand("q\\*/*"), (Names{"q*/y"}));
}

TEST_F(Glob, UnreadableDirectories) {
  if (::geteuid() == 0) GTEST_SKIP() << "root may read everything";
  folder("search");
  folder("search/in");
  file("search/in/x");
  EXPECT_EQ(::chmod("search", 0311), 0);
  EXPECT_EQ(expand("search/*"), Names());
  EXPECT_EQ(expand("search/in/*"), (Names{"search/in/x"}));
  EXPECT_EQ(expand("s*/in/x"), (Names{"search/in/x"}));
  EXPECT_EQ(::chmod("search", 0700), 0);
}

TEST_F(Glob, NamesThatAreNoCharacters) {
  file("a\xFF");
  file("a\xC3\xA9");
  EXPECT_TRUE(shell_.variables.assign(kLcAll, "C.UTF-8"));
  EXPECT_EQ(expand("a?"), (Names{"a\xC3\xA9", "a\xFF"}));
  EXPECT_EQ(expand("*\xFF"), (Names{"a\xFF"}));
}

TEST_F(Glob, ManyNames) {
  folder("many");
  char name[32];
  for (int i = 0; i < 5000; ++i) {
    std::snprintf(name, sizeof name, "many/f%04d", (i * 7919) % 5000);
    file(name);
  }
  Names names = expand("many/f*");
  ASSERT_EQ(names.size(), 5000u);
  EXPECT_EQ(names[0], "many/f0000");
  EXPECT_EQ(names[4999], "many/f4999");
  EXPECT_TRUE(std::is_sorted(names.begin(), names.end()));
}

}  // namespace
}  // namespace sh

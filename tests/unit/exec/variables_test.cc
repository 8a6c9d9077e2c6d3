// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/state/variables.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace sh {
namespace {

class VariablesTest : public testing::Test {
 protected:
  VariablesTest() { intern_known_names(symbols); }

  Symbol name(const char* text) { return symbols.intern(text); }
  std::string value(const char* text) { return std::string(variables.value(name(text), "(unset)")); }
  std::vector<std::string> environment() {
    std::vector<std::string> entries;
    for (char* const* entry = variables.environment(); *entry != nullptr; ++entry) entries.emplace_back(*entry);
    std::sort(entries.begin(), entries.end());
    return entries;
  }

  SymbolTable symbols;
  Variables variables{symbols};
};

TEST_F(VariablesTest, AssignedValueIsRead) {
  EXPECT_EQ(value("x"), "(unset)");
  ASSERT_TRUE(variables.assign(name("x"), "one"));
  EXPECT_EQ(value("x"), "one");
  ASSERT_TRUE(variables.assign(name("x"), ""));
  EXPECT_EQ(value("x"), "");
  EXPECT_TRUE(variables.is_set(name("x")));
}

TEST_F(VariablesTest, ValueMayBePartOfTheVariableItself) {
  ASSERT_TRUE(variables.assign(name("x"), "a long enough value to live on the heap: abc"));
  ASSERT_TRUE(variables.assign(name("x"), variables.value(name("x")).substr(41)));
  EXPECT_EQ(value("x"), "abc");
}

TEST_F(VariablesTest, NumberIsFormattedWhenTextIsAsked) {
  ASSERT_TRUE(variables.assign_number(name("n"), -42));
  EXPECT_TRUE(variables.find(name("n"))->has_number);
  EXPECT_EQ(value("n"), "-42");
  ASSERT_TRUE(variables.append(name("n"), "7"));
  EXPECT_EQ(value("n"), "-427");
  EXPECT_FALSE(variables.find(name("n"))->has_number);
}

TEST_F(VariablesTest, ReadonlyRefusesEveryChange) {
  ASSERT_TRUE(variables.assign(name("x"), "1"));
  variables.set_readonly(name("x"));
  EXPECT_FALSE(variables.assign(name("x"), "2"));
  EXPECT_FALSE(variables.assign_number(name("x"), 2));
  EXPECT_FALSE(variables.append(name("x"), "2"));
  EXPECT_FALSE(variables.unset(name("x")));
  EXPECT_EQ(value("x"), "1");
}

TEST_F(VariablesTest, EnvironmentHoldsExportedSetVariables) {
  ASSERT_TRUE(variables.assign(name("a"), "1"));
  ASSERT_TRUE(variables.assign(name("b"), "2"));
  variables.set_exported(name("a"), true);
  variables.set_exported(name("unset"), true);
  EXPECT_EQ(environment(), (std::vector<std::string>{"a=1"}));
  ASSERT_TRUE(variables.assign_number(name("a"), 7));
  EXPECT_EQ(environment(), (std::vector<std::string>{"a=7"}));
  ASSERT_TRUE(variables.unset(name("a")));
  EXPECT_TRUE(environment().empty());
}

TEST_F(VariablesTest, InheritedEntriesThatAreNoNamesArePassedOn) {
  char first[] = "A=1";
  char second[] = "a.b=2";
  char third[] = "no equals sign";
  char* inherited[] = {first, second, third, nullptr};
  variables.import_environment(inherited);
  EXPECT_EQ(value("A"), "1");
  EXPECT_EQ(environment(), (std::vector<std::string>{"A=1", "a.b=2", "no equals sign"}));
}

TEST_F(VariablesTest, ScopeRestoresValueAndAttributes) {
  ASSERT_TRUE(variables.assign(name("x"), "outer"));
  variables.push_scope();
  variables.save_in_scope(name("x"));
  variables.save_in_scope(name("new"));
  ASSERT_TRUE(variables.assign(name("x"), "inner"));
  variables.set_exported(name("x"), true);
  ASSERT_TRUE(variables.assign(name("new"), "1"));
  variables.set_readonly(name("new"));
  EXPECT_EQ(environment(), (std::vector<std::string>{"x=inner"}));
  variables.pop_scope();
  EXPECT_EQ(value("x"), "outer");
  EXPECT_EQ(value("new"), "(unset)");
  EXPECT_TRUE(environment().empty());
}

TEST_F(VariablesTest, SavedTwiceInOneScopeIsRestoredOnce) {
  ASSERT_TRUE(variables.assign(name("x"), "outer"));
  variables.push_scope();
  variables.save_in_scope(name("x"));
  ASSERT_TRUE(variables.assign(name("x"), "inner"));
  variables.save_in_scope(name("x"));
  variables.pop_scope();
  EXPECT_EQ(value("x"), "outer");
}

TEST_F(VariablesTest, NestedScopesRestoreInTurn) {
  ASSERT_TRUE(variables.assign(name("x"), "0"));
  for (const char* level : {"1", "2", "3"}) {
    variables.push_scope();
    variables.save_in_scope(name("x"));
    ASSERT_TRUE(variables.assign(name("x"), level));
  }
  for (const char* level : {"3", "2", "1"}) {
    EXPECT_EQ(value("x"), level);
    variables.pop_scope();
  }
  EXPECT_EQ(value("x"), "0");
}

TEST_F(VariablesTest, GenerationCountsChangesOfKnownNames) {
  uint32_t before = variables.generation(kPath);
  ASSERT_TRUE(variables.assign(kPath, "/bin"));
  EXPECT_NE(variables.generation(kPath), before);
  before = variables.generation(kPath);
  ASSERT_TRUE(variables.assign(name("other"), "1"));
  EXPECT_EQ(variables.generation(kPath), before);
  variables.push_scope();
  variables.save_in_scope(symbols.at(kPath));
  before = variables.generation(kPath);
  variables.pop_scope();
  EXPECT_NE(variables.generation(kPath), before);
}

}  // namespace
}  // namespace sh

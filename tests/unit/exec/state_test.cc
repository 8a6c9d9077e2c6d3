// SPDX-License-Identifier: GPL-3.0-or-later
// The small parts of the state: parameters, traps, path cache, options, functions.
#include <gtest/gtest.h>

#include "exec/state/options.h"
#include "exec/state/parameters.h"
#include "exec/state/path_cache.h"
#include "exec/state/traps.h"

namespace sh {
namespace {

TEST(Parameters, AssignedFromThemselves) {
  Parameters parameters;
  Fields fields{"a", "bb", "ccc"};
  parameters.assign(fields);
  parameters.assign(parameters.all().subspan(1));
  ASSERT_EQ(parameters.count(), 2u);
  EXPECT_EQ(parameters.at(1), "bb");
  EXPECT_EQ(parameters.at(2), "ccc");
  EXPECT_EQ(parameters.at(3).data(), nullptr);
  EXPECT_EQ(parameters.at(0).data(), nullptr);
}

TEST(Parameters, ShiftDropsTheFirst) {
  Parameters parameters;
  Fields fields{"a", "b", "c"};
  parameters.borrow(fields);
  parameters.shift(2);
  ASSERT_EQ(parameters.count(), 1u);
  EXPECT_EQ(parameters.at(1), "c");
}

TEST(Parameters, SwapKeepsBoth) {
  Parameters outer;
  Parameters inner;
  outer.assign(Fields{"outer"});
  inner.swap(outer);
  outer.assign(Fields{"x", "y"});
  inner.swap(outer);
  EXPECT_EQ(outer.at(1), "outer");
  EXPECT_EQ(inner.count(), 2u);
}

TEST(Traps, SubshellLosesCommandsAndShowsTheParents) {
  Traps traps;
  traps.set(2, {TrapKind::Command, "echo int"});
  traps.set(15, {TrapKind::Ignore, {}});
  EXPECT_TRUE(traps.any_command());
  EXPECT_EQ(traps.enter_subshell(), std::vector<int>{2});
  EXPECT_FALSE(traps.any_command());
  EXPECT_EQ(traps.at(2).kind, TrapKind::Default);
  EXPECT_EQ(traps.at(15).kind, TrapKind::Ignore);
  EXPECT_EQ(traps.shown(2).action, "echo int");
  traps.set(1, {TrapKind::Command, "echo hup"});
  EXPECT_EQ(traps.shown(2).kind, TrapKind::Default);
}

TEST(PathCache, ChangedPathForgetsEverything) {
  SymbolTable symbols;
  PathCache cache;
  cache.sync(1);
  Symbol ls = symbols.intern("ls");
  cache.remember(ls, "/bin/ls");
  cache.sync(1);
  ASSERT_NE(cache.find(ls), nullptr);
  EXPECT_EQ(cache.find(ls)->path, "/bin/ls");
  cache.sync(2);
  EXPECT_EQ(cache.find(ls), nullptr);
  EXPECT_TRUE(cache.names().empty());
}

TEST(PathCache, ForgetsOne) {
  SymbolTable symbols;
  PathCache cache;
  Symbol ls = symbols.intern("ls");
  Symbol cat = symbols.intern("cat");
  cache.remember(ls, "/bin/ls");
  cache.remember(cat, "/bin/cat");
  cache.forget(ls);
  EXPECT_EQ(cache.find(ls), nullptr);
  EXPECT_EQ(cache.names(), std::vector<Symbol>{cat});
}

TEST(Options, LettersAndNamesFindTheSameRow) {
  ASSERT_NE(find_option('e'), nullptr);
  EXPECT_EQ(find_option('e'), find_option("errexit"));
  EXPECT_EQ(find_option('\0'), nullptr);
  EXPECT_EQ(find_option("nonsense"), nullptr);
  Options options;
  options.set(Option::ErrExit, true);
  options.set(Option::PipeFail, true);
  EXPECT_EQ(options.letters(), "e");
}

}  // namespace
}  // namespace sh

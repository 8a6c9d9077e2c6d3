// SPDX-License-Identifier: GPL-3.0-or-later
#include "parser/arena.h"

#include <gtest/gtest.h>

#include <string>

#include "parser/intern.h"

namespace sh {
namespace {

TEST(Arena, TextIsCopiedWithANul) {
  Arena arena;
  std::string text = "abc";
  std::string_view copy = arena.copy_text(text);
  text = "xyz";
  EXPECT_EQ(copy, "abc");
  EXPECT_EQ(copy.data()[3], '\0');
}

TEST(Arena, AllocationsAreAligned) {
  Arena arena;
  (void)arena.allocate(1, 1);
  EXPECT_EQ(reinterpret_cast<uintptr_t>(arena.allocate(8, 8)) % 8, 0u);
  (void)arena.allocate(3, 1);
  EXPECT_EQ(reinterpret_cast<uintptr_t>(arena.allocate(16, 16)) % 16, 0u);
}

TEST(Arena, ReleaseRewindsOverBlocks) {
  Arena arena;
  std::string_view kept = arena.copy_text("kept");
  Arena::Mark mark = arena.mark();
  for (int i = 0; i < 100; ++i) (void)arena.allocate(1000, 8);
  size_t grown = arena.capacity();
  arena.release(mark);
  EXPECT_EQ(kept, "kept");
  EXPECT_LT(arena.capacity(), grown);
  // The same again costs no new order of memory.
  for (int i = 0; i < 100; ++i) (void)arena.allocate(1000, 8);
  EXPECT_LE(arena.capacity(), 2 * grown);
}

TEST(Arena, LargeAllocationsGetTheirOwnBlock) {
  Arena arena;
  char* large = static_cast<char*>(arena.allocate(10 * 1024 * 1024, 1));
  large[0] = 'a';
  large[10 * 1024 * 1024 - 1] = 'z';
  EXPECT_GE(arena.capacity(), 10u * 1024 * 1024);
  arena.reset();
}

TEST(SymbolTable, SameTextIsTheSameSymbol) {
  SymbolTable symbols;
  Symbol a = symbols.intern("alpha");
  Symbol b = symbols.intern(std::string("al") + "pha");
  EXPECT_EQ(a, b);
  EXPECT_EQ(a.text(), "alpha");
  EXPECT_EQ(symbols.find("alpha"), a);
  EXPECT_FALSE(symbols.find("beta"));
}

TEST(SymbolTable, ManySymbolsKeepTheirIds) {
  SymbolTable symbols;
  for (int i = 0; i < 10000; ++i) EXPECT_EQ(symbols.intern("n" + std::to_string(i)).id(), static_cast<uint32_t>(i));
  for (int i = 0; i < 10000; ++i) EXPECT_EQ(symbols.find("n" + std::to_string(i)).id(), static_cast<uint32_t>(i));
  EXPECT_EQ(symbols.size(), 10000u);
}

}  // namespace
}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "parser/lexer.h"

#include <gtest/gtest.h>

#include "tests/unit/parser/parse_support.h"

namespace sh {
namespace {

const Redirect& redirect_of(const Parsed& parsed, size_t index = 0) {
  return parsed.as<SimpleCommand>().redirects[index];
}

TEST(Lexer, OperatorsAreTheLongestPossible) {
  EXPECT_EQ(Parsed("a&&b||c;d&").printed(), "a && b || c; d &\n");
  Parsed parsed("a <b >c >>d <&3 >&4 <>e >|f");
  std::vector<RedirOp> ops;
  for (const Redirect& redirect : parsed.as<SimpleCommand>().redirects) ops.push_back(redirect.op);
  EXPECT_EQ(ops, (std::vector<RedirOp>{RedirOp::Input, RedirOp::Output, RedirOp::Append, RedirOp::DuplicateInput,
                                       RedirOp::DuplicateOutput, RedirOp::ReadWrite, RedirOp::Clobber}));
}

TEST(Lexer, LineContinuationInsideTokens) {
  EXPECT_EQ(Parsed("ec\\\nho a&\\\n&b|\\\n|c;i\\\nf d; then e; f\\\ni").printed(),
            "echo a && b || c; if d; then e; fi\n");
  EXPECT_EQ(redirect_of(Parsed("a 1\\\n2>\\\n>b")).fd, 12);
  EXPECT_EQ(redirect_of(Parsed("a 1\\\n2>\\\n>b")).op, RedirOp::Append);
}

TEST(Lexer, IoNumbers) {
  EXPECT_EQ(redirect_of(Parsed("a 2>b")).fd, 2);
  EXPECT_TRUE(redirect_of(Parsed("a 2>b")).fd_written);
  EXPECT_EQ(redirect_of(Parsed("a 007<b")).fd, 7);
  EXPECT_EQ(Parsed("a 2 >b").as<SimpleCommand>().words.size(), 2u);
  EXPECT_EQ(redirect_of(Parsed("a 2 >b")).fd, 1);
  EXPECT_EQ(Parsed("a x2>b").as<SimpleCommand>().words.size(), 2u);
  EXPECT_EQ(Parsed("a \\2>b").as<SimpleCommand>().words.size(), 2u);
  EXPECT_EQ(Parsed("a 99999999999>b").word(1).literal, "99999999999");
  EXPECT_EQ(redirect_of(Parsed("a <b")).fd, 0);
  EXPECT_FALSE(redirect_of(Parsed("a <b")).fd_written);
  EXPECT_EQ(redirect_of(Parsed("a 2>&12>&1")).target->literal, "12");
  EXPECT_EQ(redirect_of(Parsed("a 2>&12>&1"), 1).target->literal, "1");
}

TEST(Lexer, CommentsBeginAtTokens) {
  EXPECT_EQ(Parsed("a #b 'c\nd#e # $(").printed(), "a\nd#e\n");
  EXPECT_EQ(Parsed("# only\n\n  # more\n").programs.size(), 0u);
  EXPECT_EQ(Parsed("a # no \\\nb").printed(), "a\nb\n");
  EXPECT_EQ(Parsed("a;#b\nc").printed(), "a\nc\n");
}

TEST(Lexer, LinesAreReadOnlyAsNeeded) {
  struct Counting final : InputSource {
    std::vector<std::string> lines{"a;b\n", "if c\n", "then d; fi\n", "cat <<E\n", "body\n", "E\n", "e"};
    std::vector<LineKind> kinds;
    ReadStatus read_line(LineKind kind, std::string_view& line) override {
      if (kinds.size() == lines.size()) return ReadStatus::Eof;
      line = lines[kinds.size()];
      kinds.push_back(kind);
      return ReadStatus::Line;
    }
  } input;
  SymbolTable symbols;
  Parser parser(symbols, input, nullptr);
  EXPECT_EQ(parser.next().program->body->items.size(), 2u);
  EXPECT_EQ(input.kinds.size(), 1u);
  EXPECT_EQ(parser.next().program->text, "if c\nthen d; fi\n");
  EXPECT_EQ(input.kinds.size(), 3u);
  ParseResult here = parser.next();
  EXPECT_EQ(here.program->first_line, 4u);
  EXPECT_EQ(here.program->text, "cat <<E\nbody\nE\n");
  EXPECT_EQ(input.kinds.size(), 6u);
  EXPECT_FALSE(parser.at_known_end());
  EXPECT_EQ(parser.next().status, ParseStatus::Command);
  EXPECT_TRUE(parser.at_known_end());
  EXPECT_EQ(parser.next().status, ParseStatus::Eof);
  EXPECT_EQ(input.kinds,
            (std::vector<LineKind>{LineKind::First, LineKind::First, LineKind::Continuation, LineKind::First,
                                   LineKind::Continuation, LineKind::Continuation, LineKind::First}));
}

TEST(Lexer, KnownEndOfText) {
  SymbolTable symbols;
  TextInput input("a\nb\n", SourceRef());
  Parser parser(symbols, input, nullptr);
  (void)parser.next();
  EXPECT_FALSE(parser.at_known_end());
  (void)parser.next();
  EXPECT_TRUE(parser.at_known_end());
}

TEST(Lexer, ReadErrorsAndInterrupts) {
  struct Failing final : InputSource {
    ReadStatus second = ReadStatus::Error;
    int calls = 0;
    ReadStatus read_line(LineKind, std::string_view& line) override {
      if (++calls % 2 == 0) return second;
      line = "echo 'a\n";
      return ReadStatus::Line;
    }
  } input;
  input.error_number = 5;
  SymbolTable symbols;
  Parser parser(symbols, input, nullptr);
  ParseResult error = parser.next();
  EXPECT_EQ(error.status, ParseStatus::ReadError);
  EXPECT_EQ(error.diag.message, "cannot read: Input/output error");
  input.second = ReadStatus::Interrupted;
  EXPECT_EQ(parser.next().status, ParseStatus::Interrupted);
}

TEST(Lexer, Positions) {
  Parsed parsed("\n  a b\n\n c  'd\ne' f\n");
  EXPECT_EQ(parsed.word(1).pos.line, 2u);
  EXPECT_EQ(parsed.word(1).pos.column, 5u);
  const auto& second = parsed.as<SimpleCommand>(1);
  EXPECT_EQ(second.words[1]->pos.line, 4u);
  EXPECT_EQ(second.words[1]->pos.column, 5u);
  EXPECT_EQ(second.words[2]->pos.line, 5u);
  EXPECT_EQ(second.words[2]->pos.column, 4u);
}

}  // namespace
}  // namespace sh

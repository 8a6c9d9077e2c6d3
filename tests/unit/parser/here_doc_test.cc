// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "parser/lexer.h"
#include "tests/unit/parser/parse_support.h"

namespace sh {
namespace {

const HereDoc& doc_of(const Parsed& parsed, size_t index = 0) {
  return *parsed.as<SimpleCommand>().redirects[index].here_doc;
}

std::string body_of(std::string_view text) {
  Parsed parsed(text);
  return parsed.failed ? "error: " + parsed.diag.message : show_parts(*doc_of(parsed).body);
}

TEST(HereDoc, BodyUpToTheDelimiter) {
  EXPECT_EQ(body_of("cat <<E\na\nE x\n E\nE\nb\n"), "\"a\nE x\n E\n\"");
  EXPECT_EQ(body_of("cat <<E\nE\n"), "\"\"");
  Parsed parsed("cat <<E\na\nE\nb\n");
  EXPECT_EQ(parsed.programs.size(), 2u);
  EXPECT_EQ(doc_of(parsed).delimiter, "E");
  EXPECT_FALSE(doc_of(parsed).literal);
  EXPECT_EQ(parsed.programs[0]->text, "cat <<E\na\nE\n");
}

TEST(HereDoc, Expansions) {
  EXPECT_EQ(body_of("cat <<E\na $x \"'\\$\\a\\\\\\\"${y-\"}\"'}~\nE\n"),
            "\"a \" q$x \" \"'$\\a\\\\\"\" q${y-\"}\"'} \"~\n\"");
  EXPECT_EQ(body_of("cat <<E\n$(a\nb) `c` $((1))\nE\n"), "q$() \" \" q$() \" \" q$(()) \"\n\"");
  EXPECT_EQ(body_of("cat <<E\na\\\nb\nE\n"), "\"ab\n\"");
}

TEST(HereDoc, QuotedDelimiterKeepsAll) {
  for (const char* word : {"'E'", "\"E\"", "\\E", "''E", "$'E'"}) {
    Parsed parsed("cat <<" + std::string(word) + "\n$x `\\\nE\n");
    EXPECT_TRUE(doc_of(parsed).literal) << word;
    EXPECT_EQ(show_parts(*doc_of(parsed).body), "\"$x `\\\n\"") << word;
  }
}

TEST(HereDoc, ContinuationInTheSearchForTheDelimiter) {
  EXPECT_EQ(body_of("cat <<EOF\na\\\nEOF\nEO\\\nF\nb\n"), "\"aEOF\n\"");
  EXPECT_EQ(body_of("cat <<E\na\\\\\nE\n"), "\"a\\\n\"");
  EXPECT_EQ(body_of("cat <<'E'\na\\\nE\n"), "\"a\\\n\"");
}

TEST(HereDoc, TabsAreStripped) {
  EXPECT_EQ(body_of("cat <<-E\n\t\ta\n\t \tb\nc\n\tE\n"), "\"a\n \tb\nc\n\"");
  EXPECT_EQ(body_of("cat <<- 'E'\n\ta\\\n\tE\n"), "\"a\\\n\"");
  EXPECT_EQ(body_of("cat <<E\n\ta\n\tE\nE\n"), "\"\ta\n\tE\n\"");
}

TEST(HereDoc, SeveralOnALine) {
  Parsed parsed("a <<A <<B; b <<C\n1\nA\n2\nB\n3\nC\nc\n");
  EXPECT_EQ(doc_of(parsed, 0).body->literal, "1\n");
  EXPECT_EQ(doc_of(parsed, 1).body->literal, "2\n");
  EXPECT_EQ(parsed.as<SimpleCommand>(0, 1).redirects[0].here_doc->body->literal, "3\n");
  EXPECT_EQ(parsed.programs.size(), 2u);
}

TEST(HereDoc, BehindAPipeAndInCompounds) {
  Parsed parsed("cat <<E |\na\nE\nif b <<F\nc\nF\nthen d; fi\n");
  ASSERT_FALSE(parsed.failed);
  const auto& pipeline = parsed.as<Pipeline>();
  EXPECT_EQ(static_cast<const SimpleCommand*>(pipeline.commands[0])->redirects[0].here_doc->body->literal, "a\n");
}

TEST(HereDoc, EndOfInputEndsTheBody) {
  EXPECT_EQ(body_of("cat <<E\na\nb"), "\"a\nb\"");
  EXPECT_EQ(body_of("cat <<E\na\nE"), "\"a\n\"");
  EXPECT_EQ(body_of("cat <<E"), "\"\"");
  EXPECT_EQ(body_of("cat <<E\n"), "\"\"");
}

TEST(HereDoc, StrangeDelimiters) {
  EXPECT_EQ(doc_of(Parsed("cat <<$x\na\n$x\n")).delimiter, "$x");
  EXPECT_EQ(doc_of(Parsed("cat <<$(a b)'c'\na\n$(a b)c\n")).delimiter, "$(a b)c");
  EXPECT_EQ(doc_of(Parsed("cat <<~\na\n~\n")).delimiter, "~");
  EXPECT_EQ(body_of("cat <<''\na\n\nb"), "\"a\n\"");
  EXPECT_EQ(body_of("cat <<'a b'\nx\na b\ny"), "\"x\n\"");
  EXPECT_EQ(body_of("cat <<if\nx\nif\ny"), "\"x\n\"");
}

TEST(HereDoc, InCommandSubstitutions) {
  Parsed parsed("echo $(cat <<E\na)\nE\n) b\nc\n");
  ASSERT_FALSE(parsed.failed);
  const List& body = *parsed.word(1).parts[0].command->body;
  EXPECT_EQ(static_cast<const SimpleCommand*>(body.items[0].command)->redirects[0].here_doc->body->literal, "a)\n");
  EXPECT_EQ(parsed.programs.size(), 2u);
}

TEST(HereDoc, BodyBehindTheSubstitutionThatBeganIt) {
  Parsed parsed("echo <<A $(cat <<B) b\n1\nA\n2\nB\nc\n");
  ASSERT_FALSE(parsed.failed);
  const List& body = *parsed.word(1).parts[0].command->body;
  EXPECT_EQ(doc_of(parsed).body->literal, "1\n");
  EXPECT_EQ(static_cast<const SimpleCommand*>(body.items[0].command)->redirects[0].here_doc->body->literal, "2\n");
  EXPECT_EQ(parsed.programs.size(), 2u);
}

TEST(HereDoc, InsideBackquotes) {
  Parsed parsed("echo `cat <<E\na\nE\n` b");
  const List& body = *parsed.word(1).parts[0].command->body;
  EXPECT_EQ(static_cast<const SimpleCommand*>(body.items[0].command)->redirects[0].here_doc->body->literal, "a\n");
}

TEST(HereDoc, ErrorsInTheBodyHaveTheirPlace) {
  Parsed parsed("cat <<E\na\nb ${x\nE\n");
  EXPECT_EQ(parsed.diag.message, "syntax error: unexpected end of here-document, expected `}'");
  EXPECT_EQ(parsed.diag.opener.line, 3u);
  EXPECT_EQ(parsed.diag.opener.column, 4u);
  EXPECT_FALSE(parsed.diag.incomplete);
}

TEST(HereDoc, MissingDelimiter) {
  EXPECT_EQ(Parsed("cat << ;").diag.message, "syntax error: unexpected `;', expected the delimiter of a here-document");
}

}  // namespace
}  // namespace sh

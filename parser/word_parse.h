// SPDX-License-Identifier: GPL-3.0-or-later
// Words (XCU 2.2, 2.6): text to spans of WordPart. Quotes are taken away here, and each part remembers whether it stood
// in them; expansions become Param, Command and Arith parts.
#pragma once

#include <string>
#include <vector>

#include "parser/cursor.h"

namespace sh {

/// By which rules text is read, and so what ends it.
enum class Quoting : uint8_t {
  Word,         // unquoted: ends at an unquoted blank, newline or operator
  Brace,        // the word of an unquoted ${ }, or the pattern of any ${ }: ends at }
  BraceQuoted,  // the word of a ${ } in double-quotes: ends at }
  Double,       // ends at "
  HereDoc,      // double-quotes in which " is ordinary: ends at the end of the text
  Arith,        // in $(( )): ends at the ) that has no (
};

inline bool is_quoted(Quoting quoting) { return quoting != Quoting::Word && quoting != Quoting::Brace; }

class WordParser : public Cursor {
 public:
  using Cursor::Cursor;

 protected:
  ~WordParser() = default;

  enum class Closer : uint8_t { Paren, End };
  /// Parses the commands of a substitution up to its `)`, which is consumed, or to the end of the text. Null where
  /// there are none, and on failure.
  virtual const List* parse_substitution(Closer closer) = 0;

  /// Reads parts by the rules of `quoting` and pushes them on parts_. Stops before what ends them, or at the end of the
  /// input. False after an error.
  bool scan(Quoting quoting);

  /// Makes a word of the parts above `base` and takes them off.
  Word* finish_word(size_t base, Pos pos);
  /// A word of one unquoted literal.
  Word* make_plain_word(std::string_view text, uint16_t classes, Pos pos);
  Word* make_literal_word(std::string_view text, bool quoted, Pos pos);

  /// Turns a login name at the beginning of the word above `base` into a Tilde part (XCU 2.6.1).
  void apply_tilde(size_t base);
  /// The value of the assignment that `word` is; its name is `name_size` bytes long. With tildes behind `:` too.
  const Word* assignment_value(const Word& word, size_t name_size);
  /// The operand NAME=value of a declaration utility (XCU 2.9.1.1).
  const Word* declaration_operand(const Word& word, size_t name_size);

  /// Forgets what the last program left behind: its text may be gone, and others in its place.
  void reset_words() {
    parts_.cut(0);
    not_arithmetic_.cut(0);
  }

  PodStack<WordPart, 16> parts_;

 private:
  // word_parse.cc
  bool take_special(Quoting quoting, uint32_t& parens);
  void take_backslash(Quoting quoting);
  bool take_single_quotes();
  bool take_double_quotes();
  bool take_dollar(Quoting quoting);
  void add_literal(const char* begin, const char* end, bool quoted);
  void flush_literal();
  void push_part(const WordPart& part);

  // quote_escape.cc
  bool take_dollar_quotes();
  bool take_escape(std::string& out, bool& ended);

  // param_parse.cc
  bool take_simple_param(Quoting quoting, const SourceMark& start);
  bool take_braced_param(Quoting quoting, const SourceMark& start);
  bool parse_braced(Param& param, Quoting quoting);
  bool parse_length_or_hash(Param& param, Quoting quoting);
  bool parse_parameter(Param& param);
  bool parse_operator(Param& param, Quoting quoting);
  bool parse_param_word(Param& param, Quoting quoting);
  bool skip_bad(Param& param, Quoting quoting);
  std::string_view take_run(uint16_t char_classes);

  // substitution.cc
  bool take_paren(Quoting quoting, Pos pos);
  bool take_command(Quoting quoting, Pos pos);
  enum class Attempt : uint8_t { Done, NotArithmetic, Failed };
  Attempt take_arithmetic(Quoting quoting, Pos pos);
  bool take_backquotes(Quoting quoting);
  bool read_backquoted(bool quoted, std::string& out);

  // word_analysis.cc
  void analyse(Word& word);
  void split_assignment_tildes(const WordPart& part, bool last);

  /// The literal being read: in the text itself as long as it is contiguous there, then in literal_text_.
  struct Literal {
    const char* begin = nullptr;
    const char* end = nullptr;
    bool present = false;
    bool quoted = false;
    bool spilled = false;
  };
  Literal literal_;
  std::string literal_text_;
  size_t added_ = 0;  // counts literals and parts, to see whether quotes were empty
  std::string name_text_;
  std::vector<const Param*> leaves_;
  uint32_t arithmetic_depth_ = 0;
  PodStack<const char*, 4> not_arithmetic_;  // places where `$((` was found to begin a subshell
};

}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
// The shell grammar (XCU 2.10) by recursive descent: one function per production. Each returns null after an error.
#pragma once

#include "parser/lexer.h"

namespace sh {

class Grammar : public Lexer {
 public:
  using Lexer::Lexer;

 protected:
  ~Grammar() = default;

  /// The commands of one complete command, up to its newline, which is consumed. Null where there are none.
  const List* parse_complete_command();
  const List* parse_substitution(Closer closer) override;
  /// Forgets what the last command left behind.
  void reset();

 private:
  /// Foreign syntax that is an ordinary word to us, remembered in case that an error follows.
  enum class Suspect : uint8_t { None, FunctionKeyword, DoubleBracket };

  // grammar.cc
  const List* parse_compound_list(const char* wanted);
  const List* parse_term();
  const Node* parse_and_or();
  const Node* parse_pipeline();
  const Node* parse_command();
  const List* make_list(size_t base);
  void skip_newlines();
  /// How full the stacks below are.
  struct Heights {
    size_t items, pipelines, commands, words, assignments, redirects, order, case_items, clauses, here_docs;
  };
  Heights heights() const;
  void cut_to(const Heights& heights);
  Reserved peek_command();
  const Token& peek_word();
  bool expect(Reserved wanted, const char* name);

  // simple_command.cc
  const Node* parse_simple_command();
  void take_simple_word(size_t words_base, bool& declares);
  void take_assignment(const Word& word);
  const Word* declared(const Word* word);
  const Node* parse_function(const Token& name);
  bool is_function_name(const Token& name);
  bool at_redirect();
  const Token& peek_operand(const Redirect& redirect);
  bool parse_redirect();
  bool parse_here_doc(Redirect& redirect, bool strip_tabs);
  std::span<const Redirect> parse_redirects();

  // compound.cc
  const Node* parse_compound(Reserved first);
  const Node* parse_brace_group();
  const Node* parse_subshell();
  const Node* parse_for();
  bool parse_for_words(For& node);
  const List* parse_do_group();
  const Node* parse_case();
  bool parse_case_item(CaseItem& item);
  bool parse_patterns(CaseItem& item);
  const Node* parse_if();
  bool parse_if_clause();
  const Node* parse_loop(NodeKind kind);

  // syntax_error.cc
  void unexpected(const char* expected);
  std::string describe_token();
  std::string help_for(const char* expected);
  std::string help_for_text() const;
  std::string help_for_extension();

  void note_suspect(std::string_view first_word);

  PodStack<ListItem, 8> items_;
  PodStack<AndOrItem, 8> pipelines_;
  PodStack<const Node*, 8> commands_;
  PodStack<const Word*, 16> words_;
  PodStack<Assignment, 4> assignments_;
  PodStack<Redirect, 4> redirects_;
  PodStack<uint8_t, 16> order_;
  PodStack<CaseItem, 4> case_items_;
  PodStack<IfClause, 4> clauses_;
  Suspect suspect_ = Suspect::None;
};

/// What a Parser is made of.
class ParserState final : public Grammar {
 public:
  using Grammar::Grammar;

  ParseResult next();
  const Word* parse_quoted_text(std::string_view text, ProgramRef& program, Diag& diag);
  bool at_known_end() const;
};

}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "parser/grammar.h"

namespace sh {

namespace {

/// Whether a token can only end a list.
bool closes_list(TokenKind kind) {
  return kind == TokenKind::Eof || kind == TokenKind::RightParen || kind == TokenKind::DoubleSemi ||
         kind == TokenKind::SemiAnd;
}

bool closes_list(Reserved word) {
  switch (word) {
    case Reserved::RightBrace:
    case Reserved::Do:
    case Reserved::Done:
    case Reserved::Elif:
    case Reserved::Else:
    case Reserved::Esac:
    case Reserved::Fi:
    case Reserved::Then: return true;
    case Reserved::None:
    case Reserved::Bang:
    case Reserved::LeftBrace:
    case Reserved::Case:
    case Reserved::For:
    case Reserved::If:
    case Reserved::In:
    case Reserved::Until:
    case Reserved::While: return false;
  }
  return false;
}

}  // namespace

void Grammar::reset() {
  have_token_ = false;
  token_ = Token();
  here_docs_base_ = 0;
  // `function f {` is a whole command: that it was none shows only at the `}` some lines further.
  if (suspect_ == Suspect::DoubleBracket) suspect_ = Suspect::None;
  reset_words();
  cut_to({});
}

Grammar::Heights Grammar::heights() const {
  return {items_.size(),     pipelines_.size(), commands_.size(),   words_.size(),   assignments_.size(),
          redirects_.size(), order_.size(),     case_items_.size(), clauses_.size(), here_docs_.size()};
}

void Grammar::cut_to(const Heights& heights) {
  items_.cut(heights.items);
  pipelines_.cut(heights.pipelines);
  commands_.cut(heights.commands);
  words_.cut(heights.words);
  assignments_.cut(heights.assignments);
  redirects_.cut(heights.redirects);
  order_.cut(heights.order);
  case_items_.cut(heights.case_items);
  clauses_.cut(heights.clauses);
  here_docs_.cut(heights.here_docs);
}

// ---------------------------------------------------------------------------------------------------------------------
// Tokens by position

/// Where a command may begin: aliases are substituted there (XCU 2.3.1) and reserved words are recognised (XCU 2.4).
Reserved Grammar::peek_command() {
  for (;;) {
    const Token& token = peek();
    if (!token.plain || token.kind != TokenKind::Word) return Reserved::None;
    if (token.settled) return token.reserved;
    Reserved word = reserved();
    if (word != Reserved::None || !substitute_alias()) {
      token_.settled = true;
      token_.reserved = word;
      return word;
    }
  }
}

/// Where an operand may stand: only an alias whose value ends in a blank makes it a candidate.
const Token& Grammar::peek_word() {
  while (peek().alias_candidate && substitute_alias()) {
  }
  return token_;
}

void Grammar::skip_newlines() {
  while (peek().kind == TokenKind::Newline) consume();
}

bool Grammar::expect(Reserved wanted, const char* name) {
  if (failed_) return false;
  if (peek_command() == wanted) {
    consume();
    return true;
  }
  unexpected(name);
  return false;
}

// ---------------------------------------------------------------------------------------------------------------------
// Lists

const List* Grammar::make_list(size_t base) {
  List* list = arena().make<List>();
  list->kind = NodeKind::List;
  list->pos = items_[base].command->pos;
  list->items = arena().copy(std::span<const ListItem>(items_.from(base)));
  items_.cut(base);
  return list;
}

const List* Grammar::parse_complete_command() {
  size_t base = items_.size();
  for (;;) {
    if (peek_command() == Reserved::None) {
      if (token_.kind == TokenKind::Newline || token_.kind == TokenKind::Eof) break;
    }
    const Node* command = parse_and_or();
    if (command == nullptr) return nullptr;
    TokenKind end = peek().kind;
    items_.push({command, end == TokenKind::And});
    if (end != TokenKind::Semi && end != TokenKind::And) {
      if (end == TokenKind::Newline || end == TokenKind::Eof) break;
      unexpected("a newline or `;'");
      return nullptr;
    }
    consume();
  }
  if (token_.kind == TokenKind::Newline) consume();
  have_token_ = false;
  if (failed_ || items_.size() == base) return nullptr;
  return make_list(base);
}

/// A compound_list: newlines may stand before, between and behind its commands. Ends before what can only end a list;
/// null, without an error, where it is empty.
const List* Grammar::parse_term() {
  size_t base = items_.size();
  for (;;) {
    skip_newlines();
    Reserved word = peek_command();
    // An alias may have begun with a newline.
    if (token_.kind == TokenKind::Newline) continue;
    if (closes_list(token_.kind) || closes_list(word)) break;
    const Node* command = parse_and_or();
    if (command == nullptr) return nullptr;
    TokenKind end = peek().kind;
    items_.push({command, end == TokenKind::And});
    if (end != TokenKind::Semi && end != TokenKind::And && end != TokenKind::Newline) break;
    consume();
  }
  if (failed_ || items_.size() == base) return nullptr;
  return make_list(base);
}

/// A compound_list that must not be empty. `wanted` is what ends it.
const List* Grammar::parse_compound_list(const char* wanted) {
  const List* list = parse_term();
  if (list == nullptr && !failed_) unexpected(token_.kind == TokenKind::Eof ? wanted : "a command");
  return list;
}

const List* Grammar::parse_substitution(Closer closer) {
  if (too_deep()) return nullptr;
  // The token that is being read is not yet there, but what came before it is remembered.
  SourceMark last_end = last_end_;
  Token outer = token_;
  size_t here_docs = here_docs_base_;
  here_docs_base_ = here_docs_.size();
  Heights before = heights();
  have_token_ = false;
  const List* list = parse_term();
  if (!failed_) {
    peek();
    if (token_.kind == (closer == Closer::Paren ? TokenKind::RightParen : TokenKind::Eof)) {
      consume();
    } else {
      unexpected(closer == Closer::Paren ? "`)'" : "a closing backquote");
    }
  }
  // An error leaves unfinished nodes on the stacks, and `$((` may be read anew.
  if (failed_) cut_to(before);
  // Here-documents that begin behind the `)` are read with those of the command around it.
  here_docs_base_ = here_docs;
  last_end_ = last_end;
  token_ = outer;
  have_token_ = true;
  return failed_ ? nullptr : list;
}

// ---------------------------------------------------------------------------------------------------------------------
// And-or lists, pipelines

const Node* Grammar::parse_and_or() {
  const Node* first = parse_pipeline();
  if (first == nullptr) return nullptr;
  TokenKind kind = peek().kind;
  if (kind != TokenKind::AndIf && kind != TokenKind::OrIf) return first;
  size_t base = pipelines_.size();
  pipelines_.push({false, first});
  while (peek().kind == TokenKind::AndIf || token_.kind == TokenKind::OrIf) {
    bool is_or = token_.kind == TokenKind::OrIf;
    consume();
    skip_newlines();
    const Node* next = parse_pipeline();
    if (next == nullptr) return nullptr;
    pipelines_.push({is_or, next});
  }
  AndOr* node = arena().make<AndOr>();
  node->kind = NodeKind::AndOr;
  node->pos = first->pos;
  node->items = arena().copy(std::span<const AndOrItem>(pipelines_.from(base)));
  pipelines_.cut(base);
  return node;
}

const Node* Grammar::parse_pipeline() {
  Pos pos;
  bool negated = peek_command() == Reserved::Bang;
  if (negated) {
    pos = token_.pos;
    consume();
  }
  const Node* first = parse_command();
  if (first == nullptr) return nullptr;
  if (!negated && peek().kind != TokenKind::Pipe) return first;
  size_t base = commands_.size();
  commands_.push(first);
  while (peek().kind == TokenKind::Pipe) {
    consume();
    skip_newlines();
    const Node* next = parse_command();
    if (next == nullptr) return nullptr;
    commands_.push(next);
  }
  Pipeline* node = arena().make<Pipeline>();
  node->kind = NodeKind::Pipeline;
  node->pos = negated ? pos : first->pos;
  node->commands = arena().copy(std::span<const Node* const>(commands_.from(base)));
  node->negated = negated;
  commands_.cut(base);
  return node;
}

const Node* Grammar::parse_command() {
  if (too_deep()) return nullptr;
  Reserved word = peek_command();
  if (word != Reserved::None) return parse_compound(word);
  switch (token_.kind) {
    case TokenKind::LeftParen: return parse_subshell();
    case TokenKind::Word: return parse_simple_command();
    default:
      if (at_redirect()) return parse_simple_command();
      unexpected("a command");
      return nullptr;
  }
}

}  // namespace sh

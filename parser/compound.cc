// SPDX-License-Identifier: GPL-3.0-or-later
// Compound commands (XCU 2.9.4).
#include "parser/grammar.h"

namespace sh {

const Node* Grammar::parse_compound(Reserved first) {
  switch (first) {
    case Reserved::LeftBrace: return parse_brace_group();
    case Reserved::For: return parse_for();
    case Reserved::Case: return parse_case();
    case Reserved::If: return parse_if();
    case Reserved::While: return parse_loop(NodeKind::While);
    case Reserved::Until: return parse_loop(NodeKind::Until);
    case Reserved::None:
    case Reserved::Bang:
    case Reserved::RightBrace:
    case Reserved::Do:
    case Reserved::Done:
    case Reserved::Elif:
    case Reserved::Else:
    case Reserved::Esac:
    case Reserved::Fi:
    case Reserved::In:
    case Reserved::Then: break;
  }
  unexpected("a command");
  return nullptr;
}

const Node* Grammar::parse_brace_group() {
  BraceGroup* node = arena().make<BraceGroup>();
  node->kind = NodeKind::BraceGroup;
  node->pos = token_.pos;
  {
    OpenerScope opener(*this, token_.pos, "`{'");
    consume();
    node->body = parse_compound_list("`}'");
    if (node->body == nullptr || !expect(Reserved::RightBrace, "`}'")) return nullptr;
  }
  node->redirects = parse_redirects();
  return failed_ ? nullptr : node;
}

const Node* Grammar::parse_subshell() {
  Subshell* node = arena().make<Subshell>();
  node->kind = NodeKind::Subshell;
  node->pos = token_.pos;
  {
    OpenerScope opener(*this, token_.pos, "`('");
    consume();
    node->body = parse_compound_list("`)'");
    if (node->body == nullptr) return nullptr;
    if (peek().kind != TokenKind::RightParen) {
      unexpected("`)'");
      return nullptr;
    }
    consume();
  }
  node->redirects = parse_redirects();
  return failed_ ? nullptr : node;
}

const List* Grammar::parse_do_group() {
  if (!expect(Reserved::Do, "`do'")) return nullptr;
  const List* body = parse_compound_list("`done'");
  if (body == nullptr || !expect(Reserved::Done, "`done'")) return nullptr;
  return body;
}

const Node* Grammar::parse_for() {
  For* node = arena().make<For>();
  node->kind = NodeKind::For;
  node->pos = token_.pos;
  {
    OpenerScope opener(*this, token_.pos, "`for'");
    consume();
    peek();
    if (token_.kind != TokenKind::Word || !token_.plain || !is_name(token_.text)) {
      unexpected("a name");
      return nullptr;
    }
    node->name = symbols_.intern(token_.text);
    consume();
    if (!parse_for_words(*node)) return nullptr;
    node->body = parse_do_group();
    if (node->body == nullptr) return nullptr;
  }
  node->redirects = parse_redirects();
  return failed_ ? nullptr : node;
}

/// From behind the name up to `do`: nothing, `;`, newlines, or newlines, `in`, words and a separator.
bool Grammar::parse_for_words(For& node) {
  if (peek().kind == TokenKind::Semi) {
    consume();
    skip_newlines();
    return true;
  }
  skip_newlines();
  Reserved word = peek_command();
  if (word == Reserved::Do) return true;
  if (word != Reserved::In) {
    unexpected("`in' or `do'");
    return false;
  }
  consume();
  node.in = true;
  size_t base = words_.size();
  while (peek_word().kind == TokenKind::Word) {
    words_.push(this->word());
    consume();
  }
  if (token_.kind != TokenKind::Semi && token_.kind != TokenKind::Newline) {
    unexpected("`;' or a newline before `do'");
    return false;
  }
  consume();
  node.words = arena().copy(std::span<const Word* const>(words_.from(base)));
  words_.cut(base);
  skip_newlines();
  return true;
}

const Node* Grammar::parse_loop(NodeKind kind) {
  Loop* node = arena().make<Loop>();
  node->kind = kind;
  node->pos = token_.pos;
  {
    OpenerScope opener(*this, token_.pos, kind == NodeKind::While ? "`while'" : "`until'");
    consume();
    node->condition = parse_compound_list("`do'");
    if (node->condition == nullptr) return nullptr;
    node->body = parse_do_group();
    if (node->body == nullptr) return nullptr;
  }
  node->redirects = parse_redirects();
  return failed_ ? nullptr : node;
}

/// Behind `if` or `elif`.
bool Grammar::parse_if_clause() {
  IfClause clause;
  clause.condition = parse_compound_list("`then'");
  if (clause.condition == nullptr || !expect(Reserved::Then, "`then'")) return false;
  clause.body = parse_compound_list("`fi'");
  if (clause.body == nullptr) return false;
  clauses_.push(clause);
  return true;
}

const Node* Grammar::parse_if() {
  If* node = arena().make<If>();
  node->kind = NodeKind::If;
  node->pos = token_.pos;
  size_t base = clauses_.size();
  {
    OpenerScope opener(*this, token_.pos, "`if'");
    do {
      consume();
      if (!parse_if_clause()) return nullptr;
    } while (peek_command() == Reserved::Elif);
    if (peek_command() == Reserved::Else) {
      consume();
      node->otherwise = parse_compound_list("`fi'");
      if (node->otherwise == nullptr) return nullptr;
    }
    if (!expect(Reserved::Fi, "`fi'")) return nullptr;
  }
  node->clauses = arena().copy(std::span<const IfClause>(clauses_.from(base)));
  clauses_.cut(base);
  node->redirects = parse_redirects();
  return failed_ ? nullptr : node;
}

const Node* Grammar::parse_case() {
  Case* node = arena().make<Case>();
  node->kind = NodeKind::Case;
  node->pos = token_.pos;
  size_t base = case_items_.size();
  {
    OpenerScope opener(*this, token_.pos, "`case'");
    consume();
    if (peek_word().kind != TokenKind::Word) {
      unexpected("a word");
      return nullptr;
    }
    node->subject = word();
    consume();
    skip_newlines();
    if (peek_command() != Reserved::In) {
      unexpected("`in'");
      return nullptr;
    }
    consume();
    skip_newlines();
    while (peek().kind != TokenKind::Word || reserved() != Reserved::Esac) {
      CaseItem item;
      if (!parse_case_item(item)) return nullptr;
      case_items_.push(item);
      skip_newlines();
    }
    consume();
  }
  node->items = arena().copy(std::span<const CaseItem>(case_items_.from(base)));
  case_items_.cut(base);
  node->redirects = parse_redirects();
  return failed_ ? nullptr : node;
}

/// One item with its terminator, which the last may lack.
bool Grammar::parse_case_item(CaseItem& item) {
  if (!parse_patterns(item)) return false;
  item.body = parse_term();
  if (failed_) return false;
  if (token_.kind == TokenKind::DoubleSemi || token_.kind == TokenKind::SemiAnd) {
    item.end = token_.kind == TokenKind::SemiAnd ? CaseEnd::FallThrough : CaseEnd::Break;
    consume();
    return true;
  }
  if (peek_command() == Reserved::Esac) return true;
  unexpected("`;;' or `esac'");
  return false;
}

bool Grammar::parse_patterns(CaseItem& item) {
  if (peek().kind == TokenKind::LeftParen) {
    consume();
    peek();
  }
  item.line = token_.pos.line;
  size_t base = words_.size();
  for (;;) {
    if (token_.kind != TokenKind::Word) {
      unexpected(words_.size() == base ? "a pattern or `esac'" : "a pattern");
      return false;
    }
    words_.push(word());
    consume();
    if (peek().kind != TokenKind::Pipe) break;
    consume();
    peek();
  }
  if (token_.kind != TokenKind::RightParen) {
    unexpected("`)' behind the pattern");
    return false;
  }
  consume();
  item.patterns = arena().copy(std::span<const Word* const>(words_.from(base)));
  words_.cut(base);
  return true;
}

}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
// Simple commands (XCU 2.9.1), redirections (XCU 2.7) and function definitions (XCU 2.9.5).
#include <algorithm>

#include "parser/grammar.h"

namespace sh {

namespace {

/// The special built-ins (XCU 2.15): a function cannot have such a name (XCU 2.9.5).
bool is_special_builtin(std::string_view name) {
  static constexpr std::string_view kNames[] = {".",    ":",     "break",  "continue", "eval",
                                                "exec", "exit",  "export", "readonly", "return",
                                                "set",  "shift", "times",  "trap",     "unset"};
  return std::find(std::begin(kNames), std::end(kNames), name) != std::end(kNames);
}

bool is_declaration_utility(std::string_view name) { return name == "export" || name == "readonly" || name == "local"; }

/// The length of the name that the word assigns to, 0 if it is no assignment.
size_t assigned_name(std::string_view text) {
  size_t size = name_length(text);
  return size < text.size() && text[size] == '=' ? size : 0;
}

size_t assigned_name(const Word& word) {
  if (word.parts.empty() || word.parts[0].kind != PartKind::Literal || word.parts[0].quoted) return 0;
  return assigned_name(word.parts[0].text);
}

/// Quote removal from text as written: what the delimiter `$x` or `$(a)` is, which is never expanded.
std::string remove_quotes(std::string_view source) {
  std::string out;
  char quote = '\0';
  for (size_t i = 0; i < source.size(); ++i) {
    char byte = source[i];
    if (byte == '\\' && quote != '\'' && i + 1 < source.size()) {
      char next = source[++i];
      if (next == '\n') continue;
      if (quote == '"' && next != '$' && next != '`' && next != '"' && next != '\\') out += byte;
      out += next;
    } else if ((byte == '\'' || byte == '"') && (quote == '\0' || quote == byte)) {
      quote = quote == '\0' ? byte : '\0';
    } else {
      out += byte;
    }
  }
  return out;
}

}  // namespace

const Node* Grammar::parse_simple_command() {
  const Pos pos = token_.pos;
  const size_t words = words_.size();
  const size_t assignments = assignments_.size();
  const size_t redirects = redirects_.size();
  const size_t order = order_.size();
  const Token first = token_;
  bool declares = false;
  for (bool begins = true;; begins = false) {
    // The command name may stand behind assignments and redirections; it is a candidate for substitution there too.
    if (!begins && words_.size() == words) {
      while (peek().kind == TokenKind::Word && substitute_alias()) {
      }
    } else {
      peek_word();
    }
    if (token_.kind == TokenKind::Word) {
      take_simple_word(words, declares);
    } else if (at_redirect()) {
      if (!parse_redirect()) return nullptr;
      order_.push('r');
    } else {
      break;
    }
  }
  if (failed_) return nullptr;
  if (token_.kind == TokenKind::LeftParen) {
    if (order_.size() == order + 1 && words_.size() == words + 1 && first.plain) {
      words_.cut(words);
      order_.cut(order);
      return parse_function(first);
    }
    unexpected("a word, a redirection or the end of the command");
    return nullptr;
  }
  SimpleCommand* node = arena().make<SimpleCommand>();
  node->kind = NodeKind::Simple;
  node->pos = pos;
  node->assignments = arena().copy(std::span<const Assignment>(assignments_.from(assignments)));
  node->words = arena().copy(std::span<const Word* const>(words_.from(words)));
  node->redirects = arena().copy(std::span<const Redirect>(redirects_.from(redirects)));
  node->order = arena().copy(std::span<const uint8_t>(order_.from(order)));
  words_.cut(words);
  assignments_.cut(assignments);
  redirects_.cut(redirects);
  order_.cut(order);
  return node;
}

/// The current token as an assignment, the command name or an operand.
void Grammar::take_simple_word(size_t words_base, bool& declares) {
  Word* word = this->word();
  if (words_.size() == words_base) {
    if (assigned_name(*word) > 0) {
      take_assignment(*word);
      return;
    }
    if (word->is(kWordLiteral)) {
      word->symbol = symbols_.intern(word->literal);
      declares = is_declaration_utility(word->literal);
      note_suspect(word->literal);
    }
    words_.push(word);
  } else {
    bool prefixed =
        words_.size() > words_base && words_.back()->is(kWordLiteral) && words_.back()->literal == "command";
    if (prefixed && !declares && word->is(kWordLiteral) && is_declaration_utility(word->literal)) {
      // Only where every word so far is `command` (XCU 2.9.1.1).
      auto all = words_.from(words_base);
      declares = std::all_of(all.begin(), all.end(), [](const Word* w) { return w->literal == "command"; });
      words_.push(word);
    } else {
      words_.push(declares ? declared(word) : word);
    }
  }
  order_.push('w');
  consume();
}

void Grammar::take_assignment(const Word& word) {
  size_t size = assigned_name(word);
  Assignment assignment;
  assignment.name = symbols_.intern(word.parts[0].text.substr(0, size));
  assignment.value = assignment_value(word, size);
  assignment.pos = word.pos;
  assignments_.push(assignment);
  order_.push('a');
  consume();
}

const Word* Grammar::declared(const Word* word) {
  size_t size = assigned_name(*word);
  return size == 0 ? word : declaration_operand(*word, size);
}

// ---------------------------------------------------------------------------------------------------------------------
// Functions

bool Grammar::is_function_name(const Token& name) {
  std::string shown = "`" + std::string(name.text) + "'";
  if (is_special_builtin(name.text)) {
    fail(name.pos, "syntax error: " + shown + " is a special built-in and cannot name a function");
  } else if (!is_name(name.text)) {
    fail(name.pos, "syntax error: " + shown + " is not a valid function name",
         "a function name has only letters, digits and underscores, and no digit first");
  }
  return !failed_;
}

/// The current token is the `(` behind the name.
const Node* Grammar::parse_function(const Token& name) {
  consume();
  if (peek().kind != TokenKind::RightParen) {
    unexpected("`)'");
    return nullptr;
  }
  if (!is_function_name(name)) return nullptr;
  consume();
  skip_newlines();
  Reserved word = peek_command();
  while (token_.kind == TokenKind::Newline) {
    skip_newlines();
    word = peek_command();
  }
  bool compound = token_.kind == TokenKind::LeftParen || word == Reserved::LeftBrace || word == Reserved::If ||
                  word == Reserved::While || word == Reserved::Until || word == Reserved::For || word == Reserved::Case;
  if (!compound) {
    unexpected("`{' or another compound command as the body of the function");
    return nullptr;
  }
  Function* node = arena().make<Function>();
  node->kind = NodeKind::Function;
  node->pos = name.pos;
  node->name = symbols_.intern(name.text);
  node->body = parse_command();
  if (node->body == nullptr) return nullptr;
  take_source(name.start, last_end_, node->source);
  return node;
}

// ---------------------------------------------------------------------------------------------------------------------
// Redirections

bool Grammar::at_redirect() {
  TokenKind kind = peek().kind;
  return kind == TokenKind::IoNumber || (kind >= TokenKind::Less && kind <= TokenKind::Clobber);
}

/// What stands behind a redirection operator. In `2>&1>f` the 1 is no IO_NUMBER to any shell but dash.
const Token& Grammar::peek_operand(const Redirect& redirect) {
  bool duplicates = redirect.op == RedirOp::DuplicateInput || redirect.op == RedirOp::DuplicateOutput;
  if (peek_word().kind == TokenKind::IoNumber && duplicates) token_.kind = TokenKind::Word;
  return token_;
}

bool Grammar::parse_redirect() {
  Redirect redirect;
  redirect.pos = token_.pos;
  if (token_.kind == TokenKind::IoNumber) {
    redirect.fd = token_.number;
    redirect.fd_written = true;
    consume();
    peek();
  }
  TokenKind kind = token_.kind;
  switch (kind) {
    case TokenKind::Less: redirect.op = RedirOp::Input; break;
    case TokenKind::LessGreat: redirect.op = RedirOp::ReadWrite; break;
    case TokenKind::LessAnd: redirect.op = RedirOp::DuplicateInput; break;
    case TokenKind::DoubleLess:
    case TokenKind::DoubleLessDash: redirect.op = RedirOp::HereDocument; break;
    case TokenKind::Great: redirect.op = RedirOp::Output; break;
    case TokenKind::Clobber: redirect.op = RedirOp::Clobber; break;
    case TokenKind::DoubleGreat: redirect.op = RedirOp::Append; break;
    case TokenKind::GreatAnd: redirect.op = RedirOp::DuplicateOutput; break;
    default: unexpected("a redirection"); return false;
  }
  bool output = kind == TokenKind::Great || kind == TokenKind::Clobber || kind == TokenKind::DoubleGreat ||
                kind == TokenKind::GreatAnd;
  if (!redirect.fd_written) redirect.fd = output ? 1 : 0;
  consume();
  if (redirect.op == RedirOp::HereDocument) return parse_here_doc(redirect, kind == TokenKind::DoubleLessDash);
  if (peek_operand(redirect).kind != TokenKind::Word) {
    bool duplicates = redirect.op == RedirOp::DuplicateInput || redirect.op == RedirOp::DuplicateOutput;
    unexpected(duplicates ? "a file descriptor" : "a file name");
    return false;
  }
  redirect.target = word();
  consume();
  redirects_.push(redirect);
  return true;
}

bool Grammar::parse_here_doc(Redirect& redirect, bool strip_tabs) {
  if (peek_operand(redirect).kind != TokenKind::Word) {
    unexpected("the delimiter of a here-document");
    return false;
  }
  const Word& delimiter = *word();
  HereDoc* doc = arena().make<HereDoc>();
  doc->strip_tabs = strip_tabs;
  if (delimiter.is(kWordLiteral)) {
    doc->literal = delimiter.is(kWordQuoted);
    doc->delimiter = delimiter.literal;
  } else {
    std::string_view source = copy_source(token_.start, token_end_);
    doc->literal = source.find_first_of("'\"\\") != std::string_view::npos;
    doc->delimiter = arena().copy_text(remove_quotes(source));
  }
  await_here_doc(doc);
  consume();
  redirect.here_doc = doc;
  redirects_.push(redirect);
  return true;
}

std::span<const Redirect> Grammar::parse_redirects() {
  size_t base = redirects_.size();
  while (!failed_ && at_redirect()) {
    if (!parse_redirect()) return {};
  }
  std::span<const Redirect> list = arena().copy(std::span<const Redirect>(redirects_.from(base)));
  redirects_.cut(base);
  return list;
}

}  // namespace sh

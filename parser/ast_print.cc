// SPDX-License-Identifier: GPL-3.0-or-later
// Commands back to text (XCU 2.9, 2.10): one function per node kind.
#include "parser/ast_print.h"

#include <vector>

#include "parser/word_print.h"

namespace sh {

namespace {

constexpr size_t kIndent = 4;

class Printer final : public ListPrinter {
 public:
  Printer(std::string& out, PrintStyle style) : out_(&out), bodies_(style == PrintStyle::Block), block_(bodies_) {}

  void print(const Node& node);
  /// Writes the here-documents that wait for the end of their line.
  void finish_line();
  void print_substituted(std::string& out, const List& body) override;

 private:
  void simple(const SimpleCommand& command);
  void pipeline(const Pipeline& pipeline);
  void and_or(const AndOr& list);
  void group(const BraceGroup& group);
  void subshell(const Subshell& subshell);
  void for_loop(const For& loop);
  void case_command(const Case& command);
  void case_item(const CaseItem& item);
  void if_command(const If& command);
  void loop(const Loop& loop);
  void function(const Function& function);

  void complete_command(const List& list);
  void separated_list(const List& list);
  void inline_list(const List& list);
  void body(const List* list);
  void keyword_list(std::string_view keyword, const List* list, std::string_view then);
  void redirections(std::span<const Redirect> redirects);
  void redirection(const Redirect& redirect);
  void word(const Word& word, WordPlace place = WordPlace::Command);
  void here_document(const HereDoc& document);

  void text(std::string_view text) { out_->append(text); }
  void new_line();
  /// Between two commands of a body: a line of its own, or one blank.
  void next_command() {
    if (block_) {
      new_line();
    } else {
      text(" ");
    }
  }

  std::string* out_;
  bool bodies_;  // whether here-documents are written
  bool block_;   // whether bodies get lines of their own; not inside $( ) and conditions
  size_t depth_ = 0;
  std::vector<const HereDoc*> waiting_;
};

void Printer::new_line() {
  if (waiting_.empty()) {
    text("\n");
  } else {
    finish_line();
  }
  out_->append(depth_ * kIndent, ' ');
}

void Printer::finish_line() {
  if (waiting_.empty()) return;
  std::vector<const HereDoc*> documents;
  documents.swap(waiting_);
  text("\n");
  for (const HereDoc* document : documents) here_document(*document);
}

void Printer::here_document(const HereDoc& document) {
  size_t start = out_->size();
  if (document.literal) {
    for (const WordPart& part : document.body->parts) text(part.text);
  } else {
    word(*document.body, WordPlace::Verbatim);
  }
  if (out_->size() > start && out_->back() != '\n') text("\n");
  text(document.delimiter);
  text("\n");
}

void Printer::print_substituted(std::string& out, const List& body) {
  // Its here-documents end before its `)`; those of the line around it come later.
  Printer inner(out, bodies_ ? PrintStyle::Block : PrintStyle::OneLine);
  inner.block_ = false;
  inner.inline_list(body);
  inner.finish_line();
}

void Printer::print(const Node& node) {
  switch (node.kind) {
    case NodeKind::Simple: return simple(static_cast<const SimpleCommand&>(node));
    case NodeKind::Pipeline: return pipeline(static_cast<const Pipeline&>(node));
    case NodeKind::AndOr: return and_or(static_cast<const AndOr&>(node));
    case NodeKind::List: return complete_command(static_cast<const List&>(node));
    case NodeKind::BraceGroup: return group(static_cast<const BraceGroup&>(node));
    case NodeKind::Subshell: return subshell(static_cast<const Subshell&>(node));
    case NodeKind::For: return for_loop(static_cast<const For&>(node));
    case NodeKind::Case: return case_command(static_cast<const Case&>(node));
    case NodeKind::If: return if_command(static_cast<const If&>(node));
    case NodeKind::While:
    case NodeKind::Until: return loop(static_cast<const Loop&>(node));
    case NodeKind::Function: return function(static_cast<const Function&>(node));
  }
}

void Printer::simple(const SimpleCommand& command) {
  size_t assignment = 0;
  size_t plain = 0;
  size_t redirect = 0;
  bool first = true;
  for (uint8_t element : command.order) {
    if (!first) text(" ");
    first = false;
    if (element == 'a') {
      const Assignment& next = command.assignments[assignment++];
      text(next.name.text());
      text("=");
      word(*next.value);
    } else if (element == 'w') {
      word(*command.words[plain++]);
    } else {
      redirection(command.redirects[redirect++]);
    }
  }
}

void Printer::pipeline(const Pipeline& pipeline) {
  if (pipeline.negated) text("! ");
  bool first = true;
  for (const Node* command : pipeline.commands) {
    if (!first) text(" | ");
    first = false;
    print(*command);
  }
}

void Printer::and_or(const AndOr& list) {
  bool first = true;
  for (const AndOrItem& item : list.items) {
    if (!first) text(item.is_or ? " || " : " && ");
    first = false;
    print(*item.pipeline);
  }
}

/// A whole complete command is of one line but for the bodies of its compound commands: in several lines it would be
/// read back as several complete commands.
void Printer::complete_command(const List& list) {
  for (size_t i = 0; i < list.items.size(); ++i) {
    if (i != 0) text(" ");
    print(*list.items[i].command);
    if (list.items[i].async) {
      text(" &");
    } else if (i + 1 != list.items.size()) {
      text(";");
    }
  }
}

/// Commands one after the other; the last gets no terminator but its `&`.
void Printer::separated_list(const List& list) {
  for (size_t i = 0; i < list.items.size(); ++i) {
    const ListItem& item = list.items[i];
    bool last = i + 1 == list.items.size();
    print(*item.command);
    if (item.async) {
      text(" &");
    } else if (!last && !block_) {
      text(";");
    }
    if (!last) next_command();
  }
}

void Printer::inline_list(const List& list) {
  bool block = block_;
  block_ = false;
  separated_list(list);
  block_ = block;
}

/// The inside of a compound command: indented lines, or " a; b; ".
void Printer::body(const List* list) {
  if (list == nullptr) return;
  ++depth_;
  next_command();
  separated_list(*list);
  --depth_;
  if (!block_ && !list->items.back().async) text(";");
  next_command();
}

/// `if list; then`, `while list; do`: the condition stays in the keyword's line.
void Printer::keyword_list(std::string_view keyword, const List* list, std::string_view then) {
  text(keyword);
  inline_list(*list);
  text(list->items.back().async ? " " : "; ");
  text(then);
}

void Printer::group(const BraceGroup& group) {
  text("{");
  body(group.body);
  text("}");
  redirections(group.redirects);
}

void Printer::subshell(const Subshell& subshell) {
  text("(");
  if (block_) {
    body(subshell.body);
  } else {
    size_t start = out_->size();
    separated_list(*subshell.body);
    if ((*out_)[start] == '(') out_->insert(start, 1, ' ');  // (( is no subshell in some shells
  }
  text(")");
  redirections(subshell.redirects);
}

void Printer::for_loop(const For& loop) {
  text("for ");
  text(loop.name.text());
  if (loop.in) {
    text(" in");
    for (const Word* item : loop.words) {
      text(" ");
      word(*item);
    }
  }
  text("; do");
  body(loop.body);
  text("done");
  redirections(loop.redirects);
}

void Printer::case_command(const Case& command) {
  text("case ");
  word(*command.subject);
  text(" in");
  ++depth_;
  for (const CaseItem& item : command.items) {
    next_command();
    case_item(item);
  }
  --depth_;
  next_command();
  text("esac");
  redirections(command.redirects);
}

void Printer::case_item(const CaseItem& item) {
  bool first = true;
  for (const Word* pattern : item.patterns) {
    size_t start = out_->size();
    if (!first) text(" | ");
    word(*pattern);
    // XCU 2.10.2 rule 4: an unquoted esac here would end the command.
    if (first && std::string_view(*out_).substr(start) == "esac") out_->insert(start, 1, '(');
    first = false;
  }
  text(")");
  if (item.body != nullptr) {
    ++depth_;
    next_command();
    separated_list(*item.body);
    next_command();
    --depth_;
  } else {
    text(" ");
  }
  text(item.end == CaseEnd::Break ? ";;" : ";&");
}

void Printer::if_command(const If& command) {
  bool first = true;
  for (const IfClause& clause : command.clauses) {
    keyword_list(first ? "if " : "elif ", clause.condition, "then");
    first = false;
    body(clause.body);
  }
  if (command.otherwise != nullptr) {
    text("else");
    body(command.otherwise);
  }
  text("fi");
  redirections(command.redirects);
}

void Printer::loop(const Loop& loop) {
  keyword_list(loop.kind == NodeKind::While ? "while " : "until ", loop.condition, "do");
  body(loop.body);
  text("done");
  redirections(loop.redirects);
}

void Printer::function(const Function& function) {
  text(function.name.text());
  text("() ");
  print(*function.body);
}

void Printer::redirections(std::span<const Redirect> redirects) {
  for (const Redirect& redirect : redirects) {
    text(" ");
    redirection(redirect);
  }
}

void Printer::redirection(const Redirect& redirect) {
  if (redirect.fd_written) text(std::to_string(redirect.fd));
  switch (redirect.op) {
    case RedirOp::Input: text("<"); break;
    case RedirOp::Output: text(">"); break;
    case RedirOp::Clobber: text(">|"); break;
    case RedirOp::Append: text(">>"); break;
    case RedirOp::ReadWrite: text("<>"); break;
    case RedirOp::DuplicateInput: text("<&"); break;
    case RedirOp::DuplicateOutput: text(">&"); break;
    case RedirOp::HereDocument: {
      const HereDoc& document = *redirect.here_doc;
      text(document.strip_tabs ? "<<-" : "<<");
      if (document.literal) {
        append_single_quoted(*out_, document.delimiter);
      } else {
        text(document.delimiter);
      }
      if (bodies_) waiting_.push_back(&document);
      return;
    }
  }
  word(*redirect.target);
}

void Printer::word(const Word& word, WordPlace place) { print_word(*out_, word, place, *this); }

}  // namespace

void print_node(std::string& out, const Node& node, PrintStyle style) {
  Printer printer(out, style);
  printer.print(node);
  printer.finish_line();
}

}  // namespace sh

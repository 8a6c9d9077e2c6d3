// SPDX-License-Identifier: GPL-3.0-or-later
// A syntax tree as text that tells all that running it depends on, and nothing of how it was written: to compare two.
#pragma once

#include <string>
#include <string_view>

#include "parser/ast.h"
#include "tests/fuzz/fuzz_support.h"

namespace sh {

class TreeDump {
 public:
  std::string take() { return std::move(out_); }
  /// Whether a here-document ends with the input, within a line or as no line can be its delimiter: it cannot be
  /// printed so.
  bool unfinished() const { return unfinished_; }

  void list(const List* list) {
    open("list");
    if (list != nullptr) {
      for (const ListItem& item : list->items) {
        node(*item.command);
        if (item.async) out_ += '&';
      }
    }
    close();
  }

 private:
  void open(std::string_view name) { out_.append("(").append(name); }
  void close() { out_ += ')'; }
  void number(int64_t value) { out_.append(" ").append(std::to_string(value)); }
  void name(Symbol symbol) { out_.append(" ").append(symbol.text()); }

  void text(std::string_view text) {
    require(text.data() == nullptr || text.data()[text.size()] == '\0', "text without a NUL behind it", text);
    out_.append(" '").append(text).append("'");
  }

  void word(const Word* word) {
    if (word == nullptr) {
      out_ += " -";
      return;
    }
    open("word");
    number(word->flags);
    if (word->is(kWordLiteral)) text(word->literal);
    // Neighbours that are quoted in the same way are one text, however it was cut.
    const WordPart* last = nullptr;
    for (const WordPart& part : word->parts) {
      bool joins = last != nullptr && last->kind == PartKind::Literal && part.kind == PartKind::Literal &&
                   last->quoted == part.quoted && !last->text.empty() && !part.text.empty();
      if (joins) {
        out_ += part.text;
      } else {
        if (last != nullptr) out_ += '|';
        this->part(part);
      }
      last = &part;
    }
    close();
  }

  void part(const WordPart& part) {
    number(static_cast<int>(part.kind));
    if (part.quoted) out_ += 'q';
    switch (part.kind) {
      case PartKind::Literal:
      case PartKind::Tilde: out_.append(" ").append(part.text); break;
      case PartKind::Param: param(*part.param); break;
      case PartKind::Command: list(part.command->body); break;
      case PartKind::Arith:
        word(part.arith->text);
        out_ += part.arith->tree != nullptr ? 't' : 'u';
        number(static_cast<int64_t>(part.arith->leaves.size()));
        break;
    }
  }

  void param(const Param& param) {
    open("param");
    number(static_cast<int>(param.kind));
    number(static_cast<int>(param.op));
    number(param.colon);
    if (param.op == ParamOp::Bad) {
      out_.append(" ").append(param.source);
    } else {
      number(param.position);
      if (param.kind == ParamKind::Named) name(param.name);
      word(param.word);
    }
    close();
  }

  void redirects(std::span<const Redirect> redirects) {
    for (const Redirect& redirect : redirects) {
      open("redirect");
      number(static_cast<int>(redirect.op));
      number(redirect.fd);
      word(redirect.target);
      if (redirect.here_doc != nullptr) {
        number(redirect.here_doc->literal);
        word(redirect.here_doc->body);
        auto parts = redirect.here_doc->body->parts;
        if (redirect.here_doc->delimiter.find('\n') != std::string_view::npos) unfinished_ = true;
        if (!parts.empty() && !parts.back().text.ends_with('\n')) unfinished_ = true;
      }
      close();
    }
  }

  void simple(const SimpleCommand& command) {
    open("simple");
    for (const Assignment& assignment : command.assignments) {
      name(assignment.name);
      word(assignment.value);
    }
    for (const Word* each : command.words) word(each);
    redirects(command.redirects);
    close();
  }

  void compound(const char* kind, const Compound& node, const List* body) {
    open(kind);
    list(body);
    redirects(node.redirects);
    close();
  }

  void node(const Node& node) {
    switch (node.kind) {
      case NodeKind::Simple: return simple(static_cast<const SimpleCommand&>(node));
      case NodeKind::Pipeline: {
        const auto& pipeline = static_cast<const Pipeline&>(node);
        open(pipeline.negated ? "not" : "pipe");
        for (const Node* command : pipeline.commands) this->node(*command);
        return close();
      }
      case NodeKind::AndOr:
        open("and-or");
        for (const AndOrItem& item : static_cast<const AndOr&>(node).items) {
          this->node(*item.pipeline);
          if (&item != &static_cast<const AndOr&>(node).items[0]) out_ += item.is_or ? '|' : '&';
        }
        return close();
      case NodeKind::List: return list(static_cast<const List*>(&node));
      case NodeKind::BraceGroup: {
        const auto& group = static_cast<const BraceGroup&>(node);
        return compound("brace", group, group.body);
      }
      case NodeKind::Subshell: {
        const auto& subshell = static_cast<const Subshell&>(node);
        return compound("subshell", subshell, subshell.body);
      }
      case NodeKind::For: {
        const auto& loop = static_cast<const For&>(node);
        name(loop.name);
        number(loop.in);
        for (const Word* each : loop.words) word(each);
        return compound("for", loop, loop.body);
      }
      case NodeKind::Case: {
        const auto& command = static_cast<const Case&>(node);
        word(command.subject);
        for (const CaseItem& item : command.items) {
          for (const Word* pattern : item.patterns) word(pattern);
          number(static_cast<int>(item.end));
          list(item.body);
        }
        return compound("case", command, nullptr);
      }
      case NodeKind::If: {
        const auto& command = static_cast<const If&>(node);
        for (const IfClause& clause : command.clauses) {
          list(clause.condition);
          list(clause.body);
        }
        return compound("if", command, command.otherwise);
      }
      case NodeKind::While:
      case NodeKind::Until: {
        const auto& loop = static_cast<const Loop&>(node);
        list(loop.condition);
        return compound(node.kind == NodeKind::While ? "while" : "until", loop, loop.body);
      }
      case NodeKind::Function: {
        const auto& function = static_cast<const Function&>(node);
        open("function");
        name(function.name);
        this->node(*function.body);
        return close();
      }
    }
  }

  std::string out_;
  bool unfinished_ = false;
};

inline std::string dump_tree(const List& list) {
  TreeDump dump;
  dump.list(&list);
  return dump.take();
}

}  // namespace sh

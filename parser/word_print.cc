// SPDX-License-Identifier: GPL-3.0-or-later
#include "parser/word_print.h"

#include "parser/ast_print.h"

namespace sh {

namespace {

bool is_name_byte(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || byte == '_';
}

/// Appends `text` with a backslash before what is special in `place`, one of the double-quoted kind.
void append_escaped(std::string& out, std::string_view text, WordPlace place) {
  for (char byte : text) {
    bool special = byte == '$' || byte == '`' || byte == '\\' || (byte == '"' && place != WordPlace::Verbatim) ||
                   (byte == '}' && place == WordPlace::BracedQuoted);
    if (special) out += '\\';
    out += byte;
  }
}

char special_character(ParamKind kind) {
  switch (kind) {
    case ParamKind::At: return '@';
    case ParamKind::Star: return '*';
    case ParamKind::Hash: return '#';
    case ParamKind::Question: return '?';
    case ParamKind::Hyphen: return '-';
    case ParamKind::Dollar: return '$';
    case ParamKind::Bang: return '!';
    case ParamKind::Zero: return '0';
    case ParamKind::Named:
    case ParamKind::Positional:
      break;
  }
  return '\0';
}

void append_param_name(std::string& out, const Param& param) {
  if (param.kind == ParamKind::Named) {
    out += param.name.text();
  } else if (param.kind == ParamKind::Positional) {
    out += std::to_string(param.position);
  } else {
    out += special_character(param.kind);
  }
}

std::string_view operator_text(ParamOp op) {
  switch (op) {
    case ParamOp::UseDefault: return "-";
    case ParamOp::AssignDefault: return "=";
    case ParamOp::ErrorIfUnset: return "?";
    case ParamOp::UseAlternative: return "+";
    case ParamOp::RemoveSmallestSuffix: return "%";
    case ParamOp::RemoveLargestSuffix: return "%%";
    case ParamOp::RemoveSmallestPrefix: return "#";
    case ParamOp::RemoveLargestPrefix: return "##";
    case ParamOp::None:
    case ParamOp::Length:
    case ParamOp::Bad:
      break;
  }
  return {};
}

bool takes_pattern(ParamOp op) {
  return op == ParamOp::RemoveSmallestSuffix || op == ParamOp::RemoveLargestSuffix ||
         op == ParamOp::RemoveSmallestPrefix || op == ParamOp::RemoveLargestPrefix;
}

class WordPrinter {
 public:
  WordPrinter(std::string& out, ListPrinter& lists) : out_(out), lists_(lists) {}

  void print(std::span<const WordPart> parts, WordPlace place) {
    if (place == WordPlace::Command || place == WordPlace::BracedPlain) {
      print_with_quotes(parts, place);
    } else {
      print_inside_quotes(parts, place);
    }
  }

 private:
  void print_with_quotes(std::span<const WordPart> parts, WordPlace place);
  void print_quoted_run(std::span<const WordPart> run);
  void print_inside_quotes(std::span<const WordPart> parts, WordPlace place);
  void print_expansion(const WordPart& part, const WordPart* next, WordPlace place);
  void print_param(const Param& param, const WordPart* next, WordPlace place);
  void print_backquoted(const CommandSub& command);
  void print_command(const CommandSub& command, WordPlace place);
  void print_arith(const ArithSub& arith);

  std::string& out_;
  ListPrinter& lists_;
};

/// The number of leading parts that one pair of quotes can hold. An empty quoted part keeps its own quotes: beside "$@"
/// it makes a field that "$@" alone would not.
size_t quoted_run_length(std::span<const WordPart> parts) {
  auto is_empty = [](const WordPart& part) { return part.kind == PartKind::Literal && part.text.empty(); };
  if (is_empty(parts[0])) return 1;
  size_t length = 1;
  while (length < parts.size() && parts[length].quoted && !is_empty(parts[length])) ++length;
  return length;
}

void WordPrinter::print_with_quotes(std::span<const WordPart> parts, WordPlace place) {
  for (size_t i = 0; i < parts.size();) {
    const WordPart& part = parts[i];
    if (part.quoted) {
      size_t length = quoted_run_length(parts.subspan(i));
      print_quoted_run(parts.subspan(i, length));
      i += length;
      continue;
    }
    switch (part.kind) {
      case PartKind::Literal: out_ += part.text; break;
      case PartKind::Tilde: out_.append("~").append(part.text); break;
      case PartKind::Param:
      case PartKind::Command:
      case PartKind::Arith:
        print_expansion(part, i + 1 < parts.size() ? &parts[i + 1] : nullptr, place);
        break;
    }
    ++i;
  }
}

void WordPrinter::print_quoted_run(std::span<const WordPart> run) {
  bool literal = true;
  bool apostrophe = false;
  for (const WordPart& part : run) {
    literal = literal && part.kind == PartKind::Literal;
    apostrophe = apostrophe || (part.kind == PartKind::Literal && part.text.find('\'') != std::string_view::npos);
  }
  // After an ordinary $ an apostrophe would begin $'...'.
  bool after_dollar = !out_.empty() && out_.back() == '$';
  if (literal && !apostrophe && !after_dollar) {
    out_ += '\'';
    for (const WordPart& part : run) out_ += part.text;
    out_ += '\'';
    return;
  }
  out_ += '"';
  print_inside_quotes(run, WordPlace::DoubleQuoted);
  out_ += '"';
}

void WordPrinter::print_inside_quotes(std::span<const WordPart> parts, WordPlace place) {
  for (size_t i = 0; i < parts.size(); ++i) {
    const WordPart& part = parts[i];
    switch (part.kind) {
      case PartKind::Literal: append_escaped(out_, part.text, place); break;
      case PartKind::Tilde: out_.append("~").append(part.text); break;
      case PartKind::Param:
      case PartKind::Command:
      case PartKind::Arith: {
        WordPlace inner = place == WordPlace::BracedQuoted ? WordPlace::DoubleQuoted : place;
        print_expansion(part, i + 1 < parts.size() ? &parts[i + 1] : nullptr, inner);
        break;
      }
    }
  }
}

void WordPrinter::print_expansion(const WordPart& part, const WordPart* next, WordPlace place) {
  if (part.kind == PartKind::Param) {
    print_param(*part.param, next, place);
  } else if (part.kind == PartKind::Command) {
    print_command(*part.command, place);
  } else {
    print_arith(*part.arith);
  }
}

void WordPrinter::print_param(const Param& param, const WordPart* next, WordPlace place) {
  if (param.op == ParamOp::Bad) {
    out_ += param.source;
    return;
  }
  if (param.op == ParamOp::None) {
    bool touches = next != nullptr && next->kind == PartKind::Literal && !next->text.empty() &&
                   is_name_byte(next->text.front());
    bool braces = touches || param.position > 9;
    out_ += braces ? "${" : "$";
    append_param_name(out_, param);
    if (braces) out_ += '}';
    return;
  }
  out_ += param.op == ParamOp::Length ? "${#" : "${";
  append_param_name(out_, param);
  if (param.colon) out_ += ':';
  out_ += operator_text(param.op);
  if (param.word != nullptr) {
    bool plain = place == WordPlace::Command || place == WordPlace::BracedPlain || takes_pattern(param.op);
    print(param.word->parts, plain ? WordPlace::BracedPlain : WordPlace::BracedQuoted);
  }
  out_ += '}';
}

/// For after an ordinary $, which before $( would be the parameter $.
void WordPrinter::print_backquoted(const CommandSub& command) {
  std::string body;
  if (command.body != nullptr) lists_.print_substituted(body, *command.body);
  out_ += '`';
  for (char byte : body) {
    if (byte == '`' || byte == '\\') out_ += '\\';
    out_ += byte;
  }
  out_ += '`';
}

void WordPrinter::print_command(const CommandSub& command, WordPlace place) {
  bool plain = place == WordPlace::Command || place == WordPlace::BracedPlain;
  if (plain && !out_.empty() && out_.back() == '$') return print_backquoted(command);
  out_ += "$(";
  size_t start = out_.size();
  if (command.body != nullptr) lists_.print_substituted(out_, *command.body);
  if (out_.size() > start && out_[start] == '(') out_.insert(start, 1, ' ');  // $(( would begin arithmetic
  out_ += ')';
}

void WordPrinter::print_arith(const ArithSub& arith) {
  out_ += "$((";
  print(arith.text->parts, WordPlace::DoubleQuoted);
  out_ += "))";
}

}  // namespace

void append_single_quoted(std::string& out, std::string_view text) {
  out += '\'';
  for (char byte : text) {
    if (byte == '\'') {
      out += "'\\''";
    } else {
      out += byte;
    }
  }
  out += '\'';
}

void print_word(std::string& out, const Word& word, WordPlace place, ListPrinter& lists) {
  WordPrinter(out, lists).print(word.parts, place);
}

}  // namespace sh

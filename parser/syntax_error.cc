// SPDX-License-Identifier: GPL-3.0-or-later
// What a syntax error says: the token that did not fit, what was to come, and the likely fix where the mistake is a
// known one.
#include <algorithm>

#include "parser/grammar.h"

namespace sh {

namespace {

bool contains(std::string_view text, std::string_view what) { return text.find(what) != std::string_view::npos; }

bool has_typographic_quote(std::string_view text) {
  return contains(text, "\xe2\x80\x98") || contains(text, "\xe2\x80\x99") || contains(text, "\xe2\x80\x9c") ||
         contains(text, "\xe2\x80\x9d");
}

bool ends_in_return(std::string_view text) { return !text.empty() && text.back() == '\r'; }

/// The fix where the word `expected` (in its quotes) is missing.
const char* help_for_missing(std::string_view expected) {
  if (expected == "`then'") return "`if' and `elif' need `; then' behind their condition";
  if (expected == "`do'") return "a loop needs `; do' before its commands";
  if (expected == "`done'") return "the commands of a loop end with `done'";
  if (expected == "`fi'") return "each `if' needs a `fi' of its own; `else if' opens another, `elif' does not";
  if (expected == "`;;' or `esac'" || expected == "a pattern or `esac'") return "`case' ends with `esac'";
  if (expected == "`}'") return "`}' is recognised only where a command may begin: write `; }'";
  return "";
}

/// What a reserved word belongs to that stands where nothing of it is open.
const char* help_for_stray(Reserved word) {
  switch (word) {
    case Reserved::Then:
    case Reserved::Elif:
    case Reserved::Else:
    case Reserved::Fi: return "it belongs to an `if', and none is open here";
    case Reserved::Do:
    case Reserved::Done: return "it belongs to a loop, and none is open here";
    case Reserved::Esac: return "it belongs to a `case', and none is open here";
    default: return "";
  }
}

}  // namespace

void Grammar::note_suspect(std::string_view first_word) {
  if (first_word == "function") suspect_ = Suspect::FunctionKeyword;
  if (first_word == "[[") suspect_ = Suspect::DoubleBracket;
}

void Grammar::unexpected(const char* expected) {
  if (failed_) return;
  peek();
  if (failed_) return;
  if (token_.kind == TokenKind::Eof) {
    fail_at_end(expected);
    diag_.help = help_for(expected);
    return;
  }
  std::string message = "syntax error: unexpected " + describe_token();
  message += ", expected ";
  message += expected;
  fail(token_.pos, std::move(message));
  diag_.help = help_for(expected);
}

std::string Grammar::describe_token() {
  if (token_.kind == TokenKind::Newline) return "newline";
  std::string text;
  if (token_.kind == TokenKind::Word || token_.kind == TokenKind::IoNumber) {
    text = token_.plain ? std::string(token_.text) : std::string(copy_source(token_.start, token_end_));
    constexpr size_t kLongest = 60;
    size_t newline = text.find('\n');
    if (newline != std::string::npos || text.size() > kLongest) {
      text.resize(std::min(std::min(newline, text.size()), kLongest));
      text += "...";
    }
  } else {
    text = operator_text(token_.kind);
  }
  return "`" + text + "'";
}

std::string Grammar::help_for(const char* expected) {
  std::string help = help_for_text();
  if (help.empty()) help = help_for_extension();
  if (help.empty() && (token_.kind == TokenKind::DoubleSemi || token_.kind == TokenKind::SemiAnd)) {
    bool in_case = !openers_.empty() && std::string_view(openers_.back().name) == "`case'";
    if (!in_case)
      help = "`" + std::string(operator_text(token_.kind)) + "' ends an item of `case', and none is open here";
  }
  if (help.empty()) help = help_for_missing(expected);
  if (help.empty() && openers_.empty() && token_.kind == TokenKind::Word) help = help_for_stray(reserved());
  return help;
}

/// Mistakes that lie in the text itself.
std::string Grammar::help_for_text() const {
  if (ends_in_return(diag_.source_line) || ends_in_return(diag_.opener_line)) {
    return "lines end in CR LF, as in DOS: take the carriage returns out with  tr -d '\\r'";
  }
  if (has_typographic_quote(diag_.source_line) || has_typographic_quote(diag_.opener_line)) {
    return "typographic quotes are ordinary characters to the shell: use ' or \"";
  }
  return {};
}

/// Syntax of other shells.
std::string Grammar::help_for_extension() {
  std::string_view line = diag_.source_line;
  if (token_.kind == TokenKind::LeftParen) {
    std::string_view before = line.substr(0, std::min<size_t>(line.size(), diag_.pos.column - 1));
    if (!before.empty() && before.back() == '=') return "arrays are not part of sh: use \"$@\" or several variables";
    if (!before.empty() && (before.back() == '<' || before.back() == '>')) {
      return "process substitution is not part of sh: use a pipe or a temporary file";
    }
    if (contains(line, "for ((") || contains(line, "for((")) {
      return "`for ((' is not part of sh: use `while' and $(( ))";
    }
  }
  if (token_.kind == TokenKind::Less && contains(line, "<<<")) {
    return "`<<<' is not part of sh: use a here-document or printf and a pipe";
  }
  if (token_.kind == TokenKind::And && contains(line, "|&")) return "`|&' is not part of sh: write `2>&1 |'";
  bool may_be_function = token_.kind == TokenKind::LeftParen || reserved() == Reserved::RightBrace;
  if (suspect_ == Suspect::FunctionKeyword && may_be_function) return "`function' is not part of sh: write `name() {'";
  if (suspect_ == Suspect::DoubleBracket) return "`[[' is not part of sh: use `[', or `case' for patterns";
  return {};
}

}  // namespace sh

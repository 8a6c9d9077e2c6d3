// SPDX-License-Identifier: GPL-3.0-or-later
// Command substitution (XCU 2.6.3) and arithmetic expansion (XCU 2.6.4), as the lexer meets them.
#include "parser/arith_parse.h"
#include "parser/word_parse.h"

namespace sh {

/// `$(` or `$((`: p_ is at the parenthesis. Arithmetic has precedence; where the text does not end in `))` it is a
/// command substitution that begins with a subshell, and is read again.
bool WordParser::take_paren(Quoting quoting, Pos pos) {
  flush_literal();
  ++p_;
  if (look() != '(') return take_command(quoting, pos);
  const char* place = p_;
  for (size_t i = not_arithmetic_.size(); i-- > 0;) {
    // Found out in an attempt that was given up: without this each level would be read twice as often as the one above.
    if (not_arithmetic_[i] == place) return take_command(quoting, pos);
  }
  // Each level may have to be read twice, so that a nest of them takes time by its square. Where a here-document or
  // backquotes stand between them it has another place each time, and only a bound keeps the time from doubling.
  constexpr uint32_t kDeepest = 400;
  constexpr size_t kMostAttempts = 1000;
  if (arithmetic_depth_ == kDeepest || not_arithmetic_.size() >= kMostAttempts) return !fail_too_deep();
  Rewind start = remember();
  size_t parts = parts_.size();
  ++arithmetic_depth_;
  Attempt attempt = take_arithmetic(quoting, pos);
  --arithmetic_depth_;
  switch (attempt) {
    case Attempt::Done: return true;
    case Attempt::Failed:
      if (fatal_) return false;
      break;
    case Attempt::NotArithmetic: break;
  }
  bool first_failed = failed_;
  Diag first = std::move(diag_);
  failed_ = false;
  status_ = ParseStatus::Command;
  parts_.cut(parts);
  literal_.present = false;
  rewind(start);
  not_arithmetic_.push(place);
  if (take_command(quoting, pos)) return true;
  // Neither: an unfinished text was more likely meant as arithmetic.
  if (first_failed && first.incomplete && !fatal_) diag_ = std::move(first);
  return false;
}

WordParser::Attempt WordParser::take_arithmetic(Quoting quoting, Pos pos) {
  OpenerScope opener(*this, pos, "`$(('");
  ++p_;
  Pos text_pos = here();
  SourceMark start = mark();
  size_t base = parts_.size();
  if (!scan(Quoting::Arith)) return Attempt::Failed;
  if (*p_ != ')') {
    fail_at_end("`))'");
    return Attempt::Failed;
  }
  SourceMark end = mark();
  ++p_;
  if (look() != ')') return Attempt::NotArithmetic;
  ++p_;
  ArithSub* arith = arena().make<ArithSub>();
  leaves_.clear();
  arith->tree = parse_arith_parts(symbols_, arena(), parts_.from(base), leaves_);
  if (arith->tree != nullptr) arith->leaves = arena().copy(std::span<const Param* const>(leaves_));
  Word* text = finish_word(base, text_pos);
  take_source(start, end, text->source);
  arith->text = text;
  WordPart part;
  part.kind = PartKind::Arith;
  part.quoted = is_quoted(quoting);
  part.arith = arith;
  push_part(part);
  return Attempt::Done;
}

bool WordParser::take_command(Quoting quoting, Pos pos) {
  OpenerScope opener(*this, pos, "`$('");
  CommandSub* command = arena().make<CommandSub>();
  command->body = parse_substitution(Closer::Paren);
  if (failed_) return false;
  WordPart part;
  part.kind = PartKind::Command;
  part.quoted = is_quoted(quoting);
  part.command = command;
  push_part(part);
  return true;
}

/// The text between backquotes is unescaped first and parsed then.
bool WordParser::take_backquotes(Quoting quoting) {
  flush_literal();
  OpenerScope opener(*this, here(), "backquote");
  ++p_;
  Pos pos = here();
  std::string text;
  if (!read_backquoted(is_quoted(quoting), text)) return false;
  CommandSub* command = arena().make<CommandSub>();
  command->backquoted = true;
  push_text(arena().copy_text(text), pos, "closing backquote");
  std::string().swap(text);
  command->body = parse_substitution(Closer::End);
  pop_text();
  if (failed_) return false;
  WordPart part;
  part.kind = PartKind::Command;
  part.quoted = is_quoted(quoting);
  part.command = command;
  push_part(part);
  return true;
}

bool WordParser::read_backquoted(bool quoted, std::string& out) {
  for (;;) {
    const char* run = p_;
    while (*p_ != '`' && *p_ != '\\' && *p_ != '\n' && *p_ != '\0') ++p_;
    out.append(run, p_);
    if (look_raw() == '\0') {
      fail_at_end("a closing backquote");
      return false;
    }
    char byte = *p_++;
    if (byte == '`') return true;
    if (byte == '\\') {
      char next = look_raw();
      bool escapes = next == '$' || next == '`' || next == '\\' || (next == '"' && quoted);
      if (!escapes) out += '\\';
      if (next == '\0') continue;
      byte = *p_++;
    }
    out += byte;
    if (byte == '\n') newline_passed();
  }
}

}  // namespace sh

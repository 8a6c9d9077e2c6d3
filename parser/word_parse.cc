// SPDX-License-Identifier: GPL-3.0-or-later
#include "parser/word_parse.h"

#include <cstring>

namespace sh {

namespace {

constexpr uint16_t stops_of(Quoting quoting) {
  switch (quoting) {
    case Quoting::Word: return kStopWord;
    case Quoting::Brace: return kStopBrace;
    case Quoting::BraceQuoted: return kStopBraceQuoted;
    case Quoting::Double: return kStopDouble;
    case Quoting::HereDoc: return kStopHereDoc;
    case Quoting::Arith: return kStopArith;
  }
  return 0;
}

}  // namespace

bool WordParser::scan(Quoting quoting) {
  if (too_deep()) return false;
  const uint16_t stops = stops_of(quoting);
  uint32_t parens = 0;
  for (;;) {
    const char* run = p_;
    while ((char_class(*p_) & stops) == 0) ++p_;
    if (p_ != run) add_literal(run, p_, is_quoted(quoting));
    if (!take_special(quoting, parens)) break;
  }
  if (quoting != Quoting::Double) flush_literal();  // what follows "..." may be of one part with it
  return !failed_;
}

/// Reads what begins with a character that is not ordinary. False where that ends the text, and after an error.
bool WordParser::take_special(Quoting quoting, uint32_t& parens) {
  switch (*p_) {
    case '\0': return next_text();
    case '\n':
      if (quoting == Quoting::Word) return false;
      ++p_;
      add_literal(p_ - 1, p_, is_quoted(quoting));
      newline_passed();
      return true;
    case '\\': take_backslash(quoting); return true;
    case '\'': return take_single_quotes();
    case '"':
      if (quoting == Quoting::Double) return false;
      if (quoting != Quoting::Arith) return take_double_quotes();
      ++p_;  // "$(( "1" ))" is 1 in every shell
      return true;
    case '`': return take_backquotes(quoting);
    case '$': return take_dollar(quoting);
    case '(':
      if (quoting != Quoting::Arith) return false;
      ++parens;
      break;
    case ')':
      if (quoting != Quoting::Arith || parens == 0) return false;
      --parens;
      break;
    default: return false;
  }
  ++p_;
  add_literal(p_ - 1, p_, true);
  return true;
}

void WordParser::add_literal(const char* begin, const char* end, bool quoted) {
  ++added_;
  if (literal_.present && literal_.quoted != quoted) flush_literal();
  if (!literal_.present) {
    literal_ = {begin, end, true, quoted, false};
  } else if (!literal_.spilled && literal_.end == begin) {
    literal_.end = end;
  } else {
    if (!literal_.spilled) {
      literal_.spilled = true;
      literal_text_.assign(literal_.begin, literal_.end);
    }
    literal_text_.append(begin, end);
  }
}

void WordParser::flush_literal() {
  if (!literal_.present) return;
  std::string_view text = literal_.spilled
                              ? std::string_view(literal_text_)
                              : std::string_view(literal_.begin, static_cast<size_t>(literal_.end - literal_.begin));
  WordPart part;
  part.quoted = literal_.quoted;
  part.text = arena().copy_text(text);
  parts_.push(part);
  constexpr size_t kKept = 64 * 1024;
  if (literal_.spilled && literal_text_.capacity() > kKept) std::string().swap(literal_text_);
  literal_.present = false;
}

void WordParser::push_part(const WordPart& part) {
  flush_literal();
  ++added_;
  parts_.push(part);
}

/// XCU 2.2.1 outside of double-quotes, 2.2.3 inside.
void WordParser::take_backslash(Quoting quoting) {
  const char* backslash = p_++;
  if (*p_ == '\n') {  // line continuation
    ++p_;
    newline_passed();
    return;
  }
  char next = look_raw();
  const bool quoted = is_quoted(quoting);
  bool escapes = next != '\0';
  if (quoted) {
    escapes = next == '$' || next == '`' || next == '\\' || (next == '"' && quoting != Quoting::HereDoc) ||
              (next == '}' && quoting == Quoting::BraceQuoted);
  }
  if (!escapes) {
    add_literal(backslash, backslash + 1, true);
    return;
  }
  const char* begin = p_++;
  if (*begin == '\n') newline_passed();
  // All of a multibyte character belongs to one part.
  if (static_cast<unsigned char>(next) >= 0xc0) {
    while ((static_cast<unsigned char>(*p_) & 0xc0) == 0x80) ++p_;
  }
  add_literal(begin, p_, true);
}

/// XCU 2.2.2.
bool WordParser::take_single_quotes() {
  OpenerScope opener(*this, here(), "single-quote");
  ++p_;
  add_literal(p_, p_, true);  // the quotes may be empty
  for (;;) {
    if (look_raw() == '\0') {
      fail_at_end("a closing `''");
      return false;
    }
    const char* begin = p_;
    const char* stop = static_cast<const char*>(std::memchr(begin, '\'', static_cast<size_t>(end_ - begin)));
    const char* last = stop == nullptr ? end_ : stop;
    add_literal(begin, last, true);
    while (const void* newline = std::memchr(p_, '\n', static_cast<size_t>(last - p_))) {
      p_ = static_cast<const char*>(newline) + 1;
      newline_passed();
    }
    p_ = last;
    if (stop != nullptr) {
      ++p_;
      return true;
    }
  }
}

/// XCU 2.2.3.
bool WordParser::take_double_quotes() {
  OpenerScope opener(*this, here(), "double-quote");
  ++p_;
  size_t before = added_;
  if (!scan(Quoting::Double)) return false;
  if (*p_ != '"') {
    fail_at_end("a closing `\"'");
    return false;
  }
  ++p_;
  if (added_ == before) add_literal(p_, p_, true);
  return true;
}

bool WordParser::take_dollar(Quoting quoting) {
  SourceMark start = mark();
  Pos pos = here();
  const char* dollar = p_++;
  char next = look();
  if (next == '(') return take_paren(quoting, pos);
  if (next == '{') return take_braced_param(quoting, start);
  if ((char_class(next) & (kNameChar | kSpecialParam)) != 0) return take_simple_param(quoting, start);
  if (next == '\'' && !is_quoted(quoting)) return take_dollar_quotes();
  add_literal(dollar, dollar + 1, is_quoted(quoting));
  return true;
}

}  // namespace sh

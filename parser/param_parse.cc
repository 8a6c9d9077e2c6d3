// SPDX-License-Identifier: GPL-3.0-or-later
// Parameter expansions (XCU 2.6.2): $x, ${x}, ${x-word} and the rest.
#include <charconv>
#include <limits>

#include "parser/word_parse.h"

namespace sh {

namespace {

ParamKind special_kind(char byte) {
  switch (byte) {
    case '@': return ParamKind::At;
    case '*': return ParamKind::Star;
    case '#': return ParamKind::Hash;
    case '?': return ParamKind::Question;
    case '-': return ParamKind::Hyphen;
    case '$': return ParamKind::Dollar;
    default: return ParamKind::Bang;
  }
}

void set_position(Param& param, std::string_view digits) {
  uint32_t value = 0;
  auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc()) value = std::numeric_limits<uint32_t>::max();  // there is none so far out
  param.kind = value == 0 ? ParamKind::Zero : ParamKind::Positional;
  param.position = value;
}

ParamOp word_operator(char byte) {
  switch (byte) {
    case '-': return ParamOp::UseDefault;
    case '=': return ParamOp::AssignDefault;
    case '?': return ParamOp::ErrorIfUnset;
    case '+': return ParamOp::UseAlternative;
    default: return ParamOp::Bad;
  }
}

}  // namespace

/// The run of bytes of these classes that begins here, line continuations removed. Valid until the next call.
std::string_view WordParser::take_run(uint16_t char_classes) {
  const char* begin = p_;
  while ((char_class(*p_) & char_classes) != 0) ++p_;
  if (*p_ != '\0' && *p_ != '\\') return {begin, static_cast<size_t>(p_ - begin)};
  name_text_.assign(begin, p_);
  while ((char_class(look()) & char_classes) != 0) name_text_ += *p_++;
  return name_text_;
}

/// $name, $1, $@: p_ is behind the dollar.
bool WordParser::take_simple_param(Quoting quoting, const SourceMark& start) {
  Param* param = arena().make<Param>();
  if (is_name_start(*p_)) {
    param->name = symbols_.intern(take_run(kNameChar));
  } else if (is_digit(*p_)) {
    set_position(*param, {p_, 1});
    ++p_;
  } else {
    param->kind = special_kind(*p_);
    ++p_;
  }
  take_source(start, mark(), param->source);
  WordPart part;
  part.kind = PartKind::Param;
  part.quoted = is_quoted(quoting);
  part.param = param;
  push_part(part);
  return true;
}

/// ${...}: p_ is at the brace.
bool WordParser::take_braced_param(Quoting quoting, const SourceMark& start) {
  OpenerScope opener(*this, here(), "`${'");
  ++p_;
  flush_literal();
  Param* param = arena().make<Param>();
  if (!parse_braced(*param, quoting)) return false;
  if (look() != '}') {
    fail_at_end("`}'");
    return false;
  }
  ++p_;
  take_source(start, mark(), param->source);
  WordPart part;
  part.kind = PartKind::Param;
  part.quoted = is_quoted(quoting);
  part.param = param;
  push_part(part);
  return true;
}

/// All between the braces.
bool WordParser::parse_braced(Param& param, Quoting quoting) {
  if (look() == '#') {
    ++p_;
    return parse_length_or_hash(param, quoting);
  }
  if (!parse_parameter(param)) return skip_bad(param, quoting);
  return parse_operator(param, quoting);
}

/// Behind `${#`: the length of what follows where that is a parameter and nothing else, else $# with an operator.
bool WordParser::parse_length_or_hash(Param& param, Quoting quoting) {
  param.kind = ParamKind::Hash;
  char next = look();
  if (next == '#' || next == '?' || next == '-') {
    ++p_;
    if (look() == '}') {
      param.kind = special_kind(next);
      param.op = ParamOp::Length;
      return true;
    }
    if (next == '#') {
      param.op = ParamOp::RemoveSmallestPrefix;
      if (look() == '#') {
        ++p_;
        param.op = ParamOp::RemoveLargestPrefix;
      }
    } else {
      param.op = word_operator(next);
    }
    return parse_param_word(param, quoting);
  }
  if (next == '}' || next == ':' || next == '=' || next == '+' || next == '%') return parse_operator(param, quoting);
  if (!parse_parameter(param) || look() != '}') return skip_bad(param, quoting);
  param.op = ParamOp::Length;
  return true;
}

/// The parameter itself. False where there is none.
bool WordParser::parse_parameter(Param& param) {
  char first = look();
  if (is_name_start(first)) {
    param.kind = ParamKind::Named;
    param.name = symbols_.intern(take_run(kNameChar));
  } else if (is_digit(first)) {
    set_position(param, take_run(kDigit));
  } else if ((char_class(first) & kSpecialParam) != 0) {
    param.kind = special_kind(first);
    ++p_;
  } else {
    return false;
  }
  return true;
}

bool WordParser::parse_operator(Param& param, Quoting quoting) {
  char first = look();
  if (first == '}') return true;
  if (first == '\0') return true;  // the caller finds the brace missing
  if (first == '#' || first == '%') {
    ++p_;
    bool largest = look() == first;
    if (largest) ++p_;
    if (first == '#') {
      param.op = largest ? ParamOp::RemoveLargestPrefix : ParamOp::RemoveSmallestPrefix;
    } else {
      param.op = largest ? ParamOp::RemoveLargestSuffix : ParamOp::RemoveSmallestSuffix;
    }
    return parse_param_word(param, quoting);
  }
  if (first == ':') {
    ++p_;
    param.colon = true;
    first = look();
  }
  param.op = word_operator(first);
  if (param.op == ParamOp::Bad) return skip_bad(param, quoting);
  ++p_;
  return parse_param_word(param, quoting);
}

bool WordParser::parse_param_word(Param& param, Quoting quoting) {
  bool pattern = param.op >= ParamOp::RemoveSmallestSuffix && param.op <= ParamOp::RemoveLargestPrefix;
  // A pattern has quotes of its own even in double-quotes (XCU 2.6.2).
  Quoting inner = is_quoted(quoting) && !pattern ? Quoting::BraceQuoted : Quoting::Brace;
  Pos pos = here();
  SourceMark start = mark();
  size_t base = parts_.size();
  if (!scan(inner)) return false;
  if (inner == Quoting::Brace) apply_tilde(base);
  Word* word = finish_word(base, pos);
  take_source(start, mark(), word->source);
  param.word = word;
  return true;
}

/// Reads over a form that nothing defines: an error only when it is expanded.
bool WordParser::skip_bad(Param& param, Quoting quoting) {
  param = Param();
  param.op = ParamOp::Bad;
  size_t base = parts_.size();
  if (!scan(is_quoted(quoting) ? Quoting::BraceQuoted : Quoting::Brace)) return false;
  parts_.cut(base);
  return true;
}

}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of a word before it is expanded: its flags and literal value, and its tilde-prefixes (XCU 2.6.1).
#include <cstring>

#include "parser/word_parse.h"

namespace sh {

namespace {

bool has_glob(std::string_view text) {
  for (char byte : text) {
    if ((char_class(byte) & kGlobChar) != 0) return true;
  }
  return false;
}

bool takes_pattern(ParamOp op) { return op >= ParamOp::RemoveSmallestSuffix && op <= ParamOp::RemoveLargestPrefix; }

bool is_pure_param(const Param& param) {
  switch (param.op) {
    case ParamOp::AssignDefault:
    case ParamOp::ErrorIfUnset:
    case ParamOp::Bad: return false;
    case ParamOp::None:
    case ParamOp::Length:
    case ParamOp::UseDefault:
    case ParamOp::UseAlternative:
    case ParamOp::RemoveSmallestSuffix:
    case ParamOp::RemoveLargestSuffix:
    case ParamOp::RemoveSmallestPrefix:
    case ParamOp::RemoveLargestPrefix: break;
  }
  return param.word == nullptr || param.word->is(kWordPure);
}

bool assigns(const ArithNode* node) {
  for (; node != nullptr; node = node->a) {  // a chain of operators is deep on this side
    if (node->op >= ArithOp::PreIncrement && node->op <= ArithOp::PostDecrement) return true;
    if (node->op >= ArithOp::Assign || assigns(node->b) || assigns(node->c)) return true;
  }
  return false;
}

/// An expression whose text comes from expansions may turn out to hold anything.
bool is_pure_arith(const ArithSub& arith) {
  if (arith.tree == nullptr || assigns(arith.tree)) return false;
  for (const Param* leaf : arith.leaves) {
    if (!is_pure_param(*leaf)) return false;
  }
  return true;
}

bool may_be_many(const WordPart& part) {
  if (!part.quoted) return true;
  if (part.kind != PartKind::Param) return false;
  const Param& param = *part.param;
  if (param.kind == ParamKind::At && param.op != ParamOp::Length) return true;
  return param.word != nullptr && !takes_pattern(param.op) && param.word->is(kWordFieldMany);
}

}  // namespace

void WordParser::analyse(Word& word) {
  unsigned flags = kWordLiteral | kWordPure;
  size_t size = 0;
  for (const WordPart& part : word.parts) {
    if (part.quoted) flags |= kWordQuoted;
    bool pure = true;
    switch (part.kind) {
      case PartKind::Literal:
        size += part.text.size();
        if (!part.quoted && has_glob(part.text)) flags |= kWordGlob;
        continue;
      case PartKind::Tilde: flags &= ~unsigned{kWordLiteral}; continue;
      case PartKind::Param: pure = is_pure_param(*part.param); break;
      case PartKind::Command: pure = false; break;
      case PartKind::Arith: pure = is_pure_arith(*part.arith); break;
    }
    flags &= ~unsigned{kWordLiteral};
    if (!pure) flags &= ~unsigned{kWordPure};
    if (may_be_many(part)) flags |= kWordFieldMany;
  }
  if (word.parts.size() == 1 && word.parts[0].kind == PartKind::Param) flags |= kWordSingleParam;
  word.flags = static_cast<uint16_t>(flags);
  if ((flags & kWordLiteral) == 0) return;
  if (word.parts.empty()) {
    word.literal = std::string_view("", 0);
  } else if (word.parts.size() == 1) {
    word.literal = word.parts[0].text;
  } else {
    char* to = static_cast<char*>(arena().allocate(size + 1, 1));
    word.literal = {to, size};
    for (const WordPart& part : word.parts) {
      if (part.text.empty()) continue;
      std::memcpy(to, part.text.data(), part.text.size());
      to += part.text.size();
    }
    *to = '\0';
  }
}

Word* WordParser::finish_word(size_t base, Pos pos) {
  Word* word = arena().make<Word>();
  word->pos = pos;
  word->parts = arena().copy(std::span<const WordPart>(parts_.from(base)));
  parts_.cut(base);
  analyse(*word);
  return word;
}

Word* WordParser::make_literal_word(std::string_view text, bool quoted, Pos pos) {
  size_t base = parts_.size();
  WordPart part;
  part.quoted = quoted;
  part.text = text;
  parts_.push(part);
  return finish_word(base, pos);
}

Word* WordParser::make_plain_word(std::string_view text, uint16_t classes, Pos pos) {
  WordPart* part = arena().make<WordPart>();
  part->text = arena().copy_text(text);
  Word* word = arena().make<Word>();
  word->flags = static_cast<uint16_t>(kWordLiteral | kWordPure | ((classes & kGlobChar) != 0 ? kWordGlob : 0));
  word->pos = pos;
  word->parts = {part, 1};
  word->literal = word->source = part->text;
  return word;
}

void WordParser::apply_tilde(size_t base) {
  if (parts_.size() == base) return;
  WordPart& first = parts_[base];
  if (first.kind != PartKind::Literal || first.quoted || first.text.empty() || first.text[0] != '~') return;
  size_t slash = first.text.find('/');
  if (slash == std::string_view::npos) {
    if (parts_.size() != base + 1) return;  // part of the name is quoted or expanded: no tilde-prefix
    first.kind = PartKind::Tilde;
    first.text.remove_prefix(1);
    return;
  }
  WordPart rest = first;
  rest.text.remove_prefix(slash);
  first.kind = PartKind::Tilde;
  first.text = arena().copy_text(first.text.substr(1, slash - 1));
  parts_.push(rest);  // makes room; then moved to its place
  for (size_t i = parts_.size() - 1; i > base + 1; --i) parts_[i] = parts_[i - 1];
  parts_[base + 1] = rest;
}

/// Pushes an unquoted literal of an assignment's value, cut where `~` stands at its beginning or behind a colon. What
/// begins there is a tilde-prefix only where its end, a slash or colon, stands in the same literal, or the word ends.
void WordParser::split_assignment_tildes(const WordPart& part, bool last) {
  std::string_view text = part.text;
  size_t from = 0;  // what has been pushed ends here
  auto push = [&](PartKind kind, std::string_view piece) {
    if (piece.empty() && kind == PartKind::Literal) return;
    WordPart cut;
    cut.kind = kind;
    cut.text = arena().copy_text(piece);
    parts_.push(cut);
  };
  for (size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '~' || at == 0 || text[at - 1] != ':') continue;
    size_t end = text.find_first_of("/:", at);
    if (end == std::string_view::npos && !last) break;
    if (end == std::string_view::npos) end = text.size();
    push(PartKind::Literal, text.substr(from, at - from));
    push(PartKind::Tilde, text.substr(at + 1, end - at - 1));
    from = end;
    at = end - 1;
  }
  push(PartKind::Literal, text.substr(from));
}

const Word* WordParser::assignment_value(const Word& word, size_t name_size) {
  size_t base = parts_.size();
  bool tilde = false;
  for (const WordPart& part : word.parts) {
    WordPart copy = part;
    if (&part == word.parts.data()) copy.text.remove_prefix(name_size + 1);
    if (copy.kind == PartKind::Literal && !copy.quoted) {
      if (copy.text.empty()) continue;
      if (!tilde) tilde = std::memchr(copy.text.data(), '~', copy.text.size()) != nullptr;
    }
    parts_.push(copy);
  }
  if (tilde) {
    size_t count = parts_.size() - base;
    size_t pieces = parts_.size();
    for (size_t i = 0; i < count; ++i) {
      WordPart part = parts_[base + i];
      if (part.kind != PartKind::Literal || part.quoted) {
        parts_.push(part);
        continue;
      }
      bool last = i + 1 == count;
      size_t end = part.text.find_first_of("/:");
      bool leads = i == 0 && part.text[0] == '~' && (last || end != std::string_view::npos);
      if (leads) {
        WordPart name = part;
        name.kind = PartKind::Tilde;
        name.text = arena().copy_text(part.text.substr(1, end == std::string_view::npos ? end : end - 1));
        parts_.push(name);
        if (end == std::string_view::npos) continue;
        part.text.remove_prefix(end);
      }
      split_assignment_tildes(part, last);
    }
    // The pieces take the place of the parts they were cut from.
    size_t made = parts_.size() - pieces;
    for (size_t i = 0; i < made; ++i) parts_[base + i] = parts_[pieces + i];
    parts_.cut(base + made);
  }
  Word* value = finish_word(base, {word.pos.line, word.pos.column + static_cast<uint32_t>(name_size) + 1});
  if (word.source.size() > name_size) {
    value->source = word.source.substr(name_size + 1);
  } else if (!patches_.empty() && patches_.back().target == &word.source) {
    Patch patch = patches_.back();
    patches_.push({&value->source, patch.begin + name_size + 1, patch.end});
  }
  return value;
}

const Word* WordParser::declaration_operand(const Word& word, size_t name_size) {
  const Word& value = *assignment_value(word, name_size);
  size_t base = parts_.size();
  WordPart name = word.parts[0];
  name.text = arena().copy_text(name.text.substr(0, name_size + 1));
  for (const WordPart& part : value.parts) {
    if (&part == value.parts.data() && part.kind == PartKind::Literal && !part.quoted) {
      name.text = word.parts[0].text.substr(0, name_size + 1 + part.text.size());
      if (name.text.size() != word.parts[0].text.size()) name.text = arena().copy_text(name.text);
      parts_.push(name);
      continue;
    }
    if (&part == value.parts.data()) parts_.push(name);
    parts_.push(part);
  }
  if (value.parts.empty()) parts_.push(name);
  Word* operand = finish_word(base, word.pos);
  operand->flags = static_cast<uint16_t>((operand->flags | kWordAssignment) & ~(kWordGlob | kWordFieldMany));
  operand->source = word.source;
  if (word.source.empty() && !patches_.empty()) {
    for (size_t i = patches_.size(); i-- > 0;) {
      Patch patch = patches_[i];
      if (patch.target != &word.source) continue;
      patches_.push({&operand->source, patch.begin, patch.end});
      break;
    }
  }
  return operand;
}

}  // namespace sh

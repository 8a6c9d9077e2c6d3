// SPDX-License-Identifier: GPL-3.0-or-later
// Word expansions (XCU 2.6): the parts of a word in order, and short ways for the words that scripts are full of: plain
// text, and a single parameter.
#include "exec/expand/expand.h"

#include <array>
#include <cstring>

#include "exec/expand/arith.h"
#include "exec/expand/field_builder.h"
#include "exec/expand/glob.h"
#include "exec/expand/param.h"
#include "exec/expand/parts.h"
#include "exec/expand/pattern.h"
#include "exec/expand/tilde.h"
#include "exec/state/shell.h"
#include "exec/subshell.h"

namespace sh {

namespace {

/// A literal's text, which is not null for the empty word.
Field literal_field(std::string_view text) { return text.data() == nullptr ? Field("", 0) : text; }

/// Of a tilde-prefix, which counts as quoted (XCU 2.6.1). A directory's last slash gives way to the slash that follows.
void expand_tilde(Shell& shell, FieldBuilder& builder, const Word& word, size_t index, Within within) {
  const std::string_view login = word.parts[index].text;
  std::string_view directory;
  if (!home_directory(shell, login, directory)) {
    builder.literal("~", false);
    within == Within::Nothing ? builder.literal(login, true) : builder.split(login);
    return;
  }
  const bool slash_follows = index + 1 < word.parts.size() && word.parts[index + 1].kind == PartKind::Literal &&
                             word.parts[index + 1].text.starts_with('/');
  if (slash_follows && directory.ends_with('/')) directory.remove_suffix(1);
  builder.quoted(directory);
}

bool expand_command(Shell& shell, FieldBuilder& builder, const CommandSub& command, bool quoted) {
  if (std::string* text = builder.direct(quoted)) {
    const size_t start = text->size();
    if (!run_command_substitution(shell, command, *text)) return false;
    builder.directly_appended(start);
    return true;
  }
  FieldBuilder output(shell, Build::Text);
  if (!run_command_substitution(shell, command, output.text())) return false;
  builder.expansion(output.text(), quoted);
  return true;
}

bool expand_arith(Shell& shell, FieldBuilder& builder, const ArithSub& arith, bool quoted) {
  int64_t value = 0;
  if (!evaluate_arith(shell, arith, value)) return false;
  ParamResult result;
  set_number(result, value);
  builder.expansion(result.text, quoted);
  return true;
}

void expand_literal(FieldBuilder& builder, const Word& word, std::string_view text, bool quoted, Within within) {
  if (quoted) {
    builder.quoted(text);
  } else if (within == Within::Nothing) {
    builder.literal(text, word.is(kWordGlob));
  } else {
    builder.split(text);
  }
}

/// Whether nothing in `word` but its literal text can make a field, and it is no pattern.
bool is_plain(const Shell& shell, const Word& word) {
  return word.is(kWordLiteral) && (!word.is(kWordGlob) || word.literal == "[" || shell.options.on(Option::NoGlob));
}

/// The parameter that is the whole word, unless it is $@ or $*; else null.
const Param* single_param(const Word& word) {
  if (!word.is(kWordSingleParam)) return nullptr;
  const Param* param = word.parts[0].param;
  return is_parameter_list(*param) ? nullptr : param;
}

/// Finishes a word whose single parameter expands to `inner`, the word of ${x-word}.
bool build_inner(Shell& shell, const Word& inner, bool quoted, Fields& fields) {
  FieldBuilder builder(shell, fields);
  if (!expand_in_place(shell, builder, inner, quoted)) return false;
  builder.finish();
  return true;
}

/// A word that is one unquoted or quoted parameter other than $@ and $*.
bool expand_single(Shell& shell, const Param& param, bool quoted, Fields& fields) {
  ParamResult result;
  if (!resolve_param(shell, param, result)) return false;
  if (result.word != nullptr) return build_inner(shell, *result.word, quoted, fields);
  if (!quoted) {
    if (result.text.empty()) return true;
    shell.ifs.sync();
    const uint8_t* const kinds = shell.ifs.kinds();
    uint8_t seen = 0;
    for (char byte : result.text) seen = static_cast<uint8_t>(seen | kinds[static_cast<unsigned char>(byte)]);
    if (seen != 0) {
      FieldBuilder builder(shell, fields);
      builder.split(result.text);
      builder.finish();
      return true;
    }
  }
  fields.push_back(shell.scratch.copy_text(result.text));
  return true;
}

/// "$@" and nothing else. Borrowed parameters outlive the command; others may be replaced while it runs.
void push_parameters(Shell& shell, Fields& fields) {
  const FieldSpan all = shell.parameters.all();
  if (shell.parameters.borrowed()) {
    fields.insert(fields.end(), all.begin(), all.end());
    return;
  }
  for (Field field : all) fields.push_back(shell.scratch.copy_text(field));
}

bool is_quoted_at(const Word& word) {
  if (!word.is(kWordSingleParam) || !word.parts[0].quoted) return false;
  const Param& param = *word.parts[0].param;
  return param.kind == ParamKind::At && param.op == ParamOp::None;
}

/// Whether the word makes one field whatever its expansions come to. (An unknown ~login may be a pattern.)
bool is_one_field(const Word& word) {
  return (word.flags & (kWordGlob | kWordFieldMany)) == 0 && word.parts[0].kind != PartKind::Tilde;
}

enum class Gathered : uint8_t { Done, Failed, Unfit };

/// What a part comes to, if it is a text by itself.
Gathered gather_part(Shell& shell, const WordPart& part, ParamResult& piece) {
  switch (part.kind) {
    case PartKind::Literal: piece.text = part.text; return Gathered::Done;
    case PartKind::Param:
      if (is_parameter_list(*part.param)) return Gathered::Unfit;
      if (!resolve_param(shell, *part.param, piece)) return Gathered::Failed;
      if (piece.word == nullptr) return Gathered::Done;
      if (!piece.word->is(kWordLiteral)) return Gathered::Unfit;
      piece.text = piece.word->literal;
      return Gathered::Done;
    case PartKind::Arith: {
      int64_t value = 0;
      if (!evaluate_arith(shell, *part.arith, value)) return Gathered::Failed;
      set_number(piece, value);
      return Gathered::Done;
    }
    case PartKind::Tilde:
    case PartKind::Command: break;
  }
  return Gathered::Unfit;
}

/// The field of a word like "$a/$b", by one copy. Only for pure words: nothing that a piece points at may change, and
/// where the word turns out to be unfit it is expanded again.
Gathered gather(Shell& shell, const Word& word, Field& field) {
  std::array<ParamResult, 6> pieces;
  if (!word.is(kWordPure) || word.parts.size() > pieces.size()) return Gathered::Unfit;
  size_t size = 0;
  for (size_t i = 0; i < word.parts.size(); ++i) {
    const Gathered gathered = gather_part(shell, word.parts[i], pieces[i]);
    if (gathered != Gathered::Done) return gathered;
    size += pieces[i].text.size();
  }
  char* const text = static_cast<char*>(shell.scratch.allocate(size + 1, 1));
  char* to = text;
  for (size_t i = 0; i < word.parts.size(); ++i) {
    if (!pieces[i].text.empty()) std::memcpy(to, pieces[i].text.data(), pieces[i].text.size());
    to += pieces[i].text.size();
  }
  *to = '\0';
  field = {text, size};
  return Gathered::Done;
}

/// Whether an unescaped pattern and the literal text of the word are the same.
bool is_own_pattern(const Word& word) {
  return word.is(kWordLiteral) &&
         (!word.is(kWordQuoted) || word.literal.find_first_of("*?[\\") == std::string_view::npos);
}

}  // namespace

bool expand_parts(Shell& shell, FieldBuilder& builder, const Word& word, Within within) {
  for (size_t i = 0; i < word.parts.size(); ++i) {
    const WordPart& part = word.parts[i];
    const bool quoted = part.quoted || within == Within::QuotedParam;
    bool done = true;
    switch (part.kind) {
      case PartKind::Literal: expand_literal(builder, word, part.text, quoted, within); break;
      case PartKind::Tilde: expand_tilde(shell, builder, word, i, within); break;
      case PartKind::Param: done = expand_param(shell, builder, *part.param, quoted); break;
      case PartKind::Command: done = expand_command(shell, builder, *part.command, quoted); break;
      case PartKind::Arith: done = expand_arith(shell, builder, *part.arith, quoted); break;
    }
    if (!done) return false;
  }
  return true;
}

bool expand_in_place(Shell& shell, FieldBuilder& builder, const Word& word, bool quoted) {
  if (quoted && word.parts.empty()) builder.quoted({});
  return expand_parts(shell, builder, word, quoted ? Within::QuotedParam : Within::Param);
}

bool expand_word(Shell& shell, const Word& word, Fields& fields) {
  if (is_plain(shell, word)) {
    if (!word.literal.empty() || word.is(kWordQuoted)) fields.push_back(literal_field(word.literal));
    return true;
  }
  if (const Param* param = single_param(word)) return expand_single(shell, *param, word.parts[0].quoted, fields);
  if (word.is(kWordAssignment) || is_one_field(word)) {
    Field field;
    if (!expand_to_field(shell, word, field)) return false;
    fields.push_back(field);
    return true;
  }
  if (is_quoted_at(word)) {
    push_parameters(shell, fields);
    return true;
  }
  FieldBuilder builder(shell, fields);
  if (!expand_parts(shell, builder, word, Within::Nothing)) return false;
  builder.finish();
  return true;
}

bool expand_words(Shell& shell, std::span<const Word* const> words, Fields& fields) {
  for (const Word* word : words) {
    if (!expand_word(shell, *word, fields)) return false;
  }
  return true;
}

bool expand_to_field(Shell& shell, const Word& word, Field& field) {
  if (word.is(kWordLiteral) || word.parts.empty()) {
    field = literal_field(word.literal);
    return true;
  }
  if (const Param* param = single_param(word)) {
    ParamResult result;
    if (!resolve_param(shell, *param, result)) return false;
    if (result.word != nullptr) return expand_to_field(shell, *result.word, field);
    field = shell.scratch.copy_text(result.text);
    return true;
  }
  const Gathered gathered = gather(shell, word, field);
  if (gathered != Gathered::Unfit) return gathered == Gathered::Done;
  FieldBuilder builder(shell, Build::Text);
  if (!expand_parts(shell, builder, word, Within::Nothing)) return false;
  field = shell.scratch.copy_text(builder.text());
  return true;
}

bool expand_to_string(Shell& shell, const Word& word, std::string& out) {
  if (word.is(kWordLiteral)) {
    out.append(word.literal);
    return true;
  }
  FieldBuilder builder(shell, out);
  return expand_parts(shell, builder, word, Within::Nothing);
}

bool expand_to_pattern(Shell& shell, const Word& word, Field& pattern) {
  if (is_own_pattern(word) || word.parts.empty()) {
    pattern = literal_field(word.literal);
    return true;
  }
  FieldBuilder builder(shell, Build::Pattern);
  if (!expand_parts(shell, builder, word, Within::Nothing)) return false;
  pattern = shell.scratch.copy_text(builder.text());
  return true;
}

}  // namespace sh

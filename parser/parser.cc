// SPDX-License-Identifier: GPL-3.0-or-later
#include "parser/parser.h"

#include "parser/grammar.h"

namespace sh {

ParseResult ParserState::next() {
  reset();
  ParseResult result;
  switch (begin_program()) {
    case Begin::Eof: result.status = ParseStatus::Eof; return result;
    case Begin::Failed:
      result.status = status_;
      result.diag = std::move(diag_);
      return result;
    case Begin::Blank:
      result.status = ParseStatus::Command;
      result.program = ProgramRef(new Program);
      return result;
    case Begin::Ready: break;
  }
  program_->body = parse_complete_command();
  if (failed_) {
    result.status = status_;
    result.diag = std::move(diag_);
    drop_line();
    return result;
  }
  result.status = ParseStatus::Command;
  result.program = end_program();
  return result;
}

bool ParserState::at_known_end() const { return (input_ended_ || input_.known_end()) && rest_is_blank(); }

const Word* ParserState::parse_quoted_text(std::string_view text, ProgramRef& program, Diag& diag) {
  reset();
  begin_text();
  std::string_view kept = arena().copy_text(text.substr(0, text.find('\0')));
  program_->text = kept;
  push_text(kept, {1, 1}, "end of the text");
  if (!scan(Quoting::HereDoc)) {
    diag = std::move(diag_);
    return nullptr;
  }
  Word* word = finish_word(0, {1, 1});
  word->source = kept;
  pop_text();
  program = end_text();
  return word;
}

Parser::Parser(SymbolTable& symbols, InputSource& input, const AliasLookup* aliases)
    : state_(new ParserState(symbols, input, aliases)) {}

Parser::~Parser() { delete state_; }

ParseResult Parser::next() { return state_->next(); }

bool Parser::at_known_end() const { return state_->at_known_end(); }

Result<ParsedWord> parse_text_as_word(SymbolTable& symbols, std::string_view text, SourceRef source) {
  TextInput nothing({}, std::move(source));
  ParserState state(symbols, nothing, nullptr);
  ParsedWord parsed;
  Diag diag;
  parsed.word = state.parse_quoted_text(text, parsed.program, diag);
  if (parsed.word == nullptr) return diag;
  return parsed;
}

size_t name_length(std::string_view text) {
  if (text.empty() || !is_name_start(text[0])) return 0;
  size_t size = 1;
  while (size < text.size() && is_name_char(text[size])) ++size;
  return size;
}

bool is_name(std::string_view text) { return !text.empty() && name_length(text) == text.size(); }

bool is_reserved_word(std::string_view text) { return find_reserved(text) != Reserved::None; }

}  // namespace sh

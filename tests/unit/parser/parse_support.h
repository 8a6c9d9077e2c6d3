// SPDX-License-Identifier: GPL-3.0-or-later
// What the parser's tests share: parse a text to its end, and write words and trees as short text to compare.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "parser/ast_print.h"
#include "parser/parser.h"

namespace sh {

struct TestAliases final : AliasLookup {
  std::map<std::string, std::string> values;
  const std::string* find_alias(std::string_view name) const override {
    auto found = values.find(std::string(name));
    return found == values.end() ? nullptr : &found->second;
  }
};

/// All commands of a text, up to the first error.
struct Parsed {
  SymbolTable symbols;
  std::string text;
  std::vector<ProgramRef> programs;
  Diag diag;
  bool failed = false;

  explicit Parsed(std::string_view source_text, const AliasLookup* aliases = nullptr) : text(source_text) {
    TextInput input(text, SourceRef(new Source(SourceKind::File, "test")));
    Parser parser(symbols, input, aliases);
    for (;;) {
      ParseResult result = parser.next();
      if (result.status == ParseStatus::Command) {
        if (result.program->body != nullptr) programs.push_back(result.program);
        continue;
      }
      failed = result.status != ParseStatus::Eof;
      diag = result.diag;
      return;
    }
  }

  const Node& command(size_t program = 0, size_t item = 0) const {
    return *programs.at(program)->body->items[item].command;
  }
  template <class T>
  const T& as(size_t program = 0, size_t item = 0) const {
    return static_cast<const T&>(command(program, item));
  }
  /// Word `index` of the first command, a simple one.
  const Word& word(size_t index) const { return *as<SimpleCommand>().words[index]; }

  /// Every program printed, each on a line.
  std::string printed() const {
    if (failed) return "error: " + diag.message;
    std::string out;
    for (const ProgramRef& program : programs) {
      print_node(out, *program->body, PrintStyle::OneLine);
      out += "\n";
    }
    return out;
  }
};

/// The parts of a word: [text] unquoted, "text" quoted, ~name, and expansions as $( ) $(( )) ${source}, each with a q
/// before it where it is quoted.
inline std::string show_parts(const Word& word) {
  std::string out;
  for (const WordPart& part : word.parts) {
    if (!out.empty()) out += ' ';
    if (part.kind != PartKind::Literal && part.quoted) out += 'q';
    switch (part.kind) {
      case PartKind::Literal:
        out += part.quoted ? '"' : '[';
        out += part.text;
        out += part.quoted ? '"' : ']';
        break;
      case PartKind::Tilde:
        out += '~';
        out += part.text;
        break;
      case PartKind::Param: out += part.param->source; break;
      case PartKind::Command: out += "$()"; break;
      case PartKind::Arith: out += "$(())"; break;
    }
  }
  return out;
}

/// The parts of the second word of `echo WORD`, or the error.
inline std::string parts_of(std::string_view word) {
  Parsed parsed("echo " + std::string(word));
  return parsed.failed ? "error: " + parsed.diag.message : show_parts(parsed.word(1));
}

}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes through the parser, with aliases: it ends, each word is terminated, and the tree can be printed.
#include <string>
#include <string_view>

#include "parser/ast_print.h"
#include "parser/parser.h"
#include "tests/fuzz/fuzz_support.h"
#include "tests/fuzz/tree_dump.h"

namespace sh {
namespace {

/// Aliases of every kind: one that goes on to the next word, one of itself, two of each other, and half a command.
class FixedAliases final : public AliasLookup {
 public:
  const std::string* find_alias(std::string_view name) const override {
    for (const Row& row : rows_) {
      if (row.name == name) return &row.value;
    }
    return nullptr;
  }

 private:
  struct Row {
    std::string_view name;
    std::string value;
  };
  const Row rows_[9] = {{"a", "b "},         {"b", "a c"},           {"c", "c"},         {"d", "if true; then "},
                        {"e", "<<E\nx\nE\n"}, {"f", "x() { a; } 2> "}, {"g", "echo 'un"}, {"h", ""},
                        {"i", "echo $(a) \\"}};
};

void parse(std::string_view text, const AliasLookup* aliases) {
  SymbolTable symbols;
  TextInput input(text, SourceRef(new Source(SourceKind::CommandString, "-c")));
  Parser parser(symbols, input, aliases);
  std::string out;
  for (;;) {
    ParseResult result = parser.next();
    if (result.status == ParseStatus::Eof) return;
    if (result.status == ParseStatus::SyntaxError) {
      require(!result.diag.message.empty(), "an error without a message", text);
      continue;
    }
    require(result.status == ParseStatus::Command, "a status that memory cannot give", text);
    (void)parser.at_known_end();
    if (result.program->body == nullptr) continue;
    dump_tree(*result.program->body);
    out.clear();
    print_node(out, *result.program->body, PrintStyle::Block);
    print_node(out, *result.program->body, PrintStyle::OneLine);
  }
}

}  // namespace
}  // namespace sh

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  std::string_view text = sh::as_text(data, size);
  sh::FixedAliases aliases;
  sh::parse(text, nullptr);
  sh::parse(text, &aliases);
  sh::SymbolTable symbols;
  (void)sh::parse_text_as_word(symbols, text, sh::SourceRef(new sh::Source(sh::SourceKind::Environment, "PS1")));
  return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// A printed command reads back as one command with the same tree, and prints the same again.
#include <string>
#include <string_view>

#include "parser/ast_print.h"
#include "parser/parser.h"
#include "tests/fuzz/fuzz_support.h"
#include "tests/fuzz/tree_dump.h"

namespace sh {
namespace {

void read_back(SymbolTable& symbols, const Program& program) {
  std::string printed;
  print_node(printed, *program.body, PrintStyle::Block);
  TreeDump dump;
  dump.list(program.body);
  if (dump.unfinished()) return;
  std::string tree = dump.take();
  int count = 0;
  ParseStatus status = parse_all(symbols, printed, nullptr, [&](const ProgramRef& again) {
    require(++count == 1, "one command reads back as several", program.text, printed);
    require(dump_tree(*again->body) == tree, "another tree", tree, dump_tree(*again->body) + "\n" + printed);
    std::string twice;
    print_node(twice, *again->body, PrintStyle::Block);
    require(twice == printed, "prints otherwise", printed, twice);
    return true;
  });
  require(status == ParseStatus::Eof, "cannot be read back", program.text, printed);
  require(count == 1, "nothing is read back", program.text, printed);
}

/// One word, quoted for the shell, is that word again.
void quote(SymbolTable& symbols, std::string_view text) {
  std::string quoted = "x ";
  append_quoted(quoted, text);
  int count = 0;
  ParseStatus status = parse_all(symbols, quoted, nullptr, [&](const ProgramRef& program) {
    const Node& node = *program->body->items[0].command;
    require(++count == 1 && node.kind == NodeKind::Simple, "quoted text is no word", text, quoted);
    auto words = static_cast<const SimpleCommand&>(node).words;
    require(words.size() == 2 && words[1]->is(kWordLiteral) && words[1]->literal == text, "not the text that was quoted",
            text, quoted);
    return true;
  });
  require(status == ParseStatus::Eof && count == 1, "quoted text cannot be read", text, quoted);
}

}  // namespace
}  // namespace sh

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  std::string_view text = sh::as_text(data, size);
  if (sh::has_nul(text)) return -1;
  sh::SymbolTable symbols;
  sh::parse_all(symbols, text, nullptr, [&](const sh::ProgramRef& program) {
    sh::read_back(symbols, *program);
    return true;
  });
  sh::quote(symbols, text);
  return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Arithmetic: no text breaks it, and an expression gives the same by the tree made when it was read as by its text.
#include <string>
#include <string_view>

#include "exec/expand/arith.h"
#include "exec/expand/expand.h"
#include "exec/state/shell.h"
#include "parser/parser.h"
#include "tests/fuzz/fuzz_support.h"

namespace sh {
namespace {

/// A result with all that the expression could change.
struct Value {
  bool done = false;
  int64_t value = 0;
  std::string variables;
};

void set(Shell& shell, std::string_view name, std::string_view value) {
  require(shell.variables.assign(shell.symbols.intern(name), value), "cannot assign", name);
}

Value evaluate(Shell& shell, const ArithSub& arith) {
  for (std::string_view name : {"c", "d", "e"}) require(shell.variables.unset(shell.symbols.intern(name)), "unset");
  set(shell, "a", "7");
  set(shell, "b", " -0x1f ");
  set(shell, "f", "");
  set(shell, "g", "1+1");
  shell.expansion_error = ExpansionError();
  Value result;
  result.done = evaluate_arith(shell, arith, result.value);
  require(result.done == shell.expansion_error.diag.message.empty(), "failed without a message, or with one");
  if (!result.done) result.value = 0;
  for (std::string_view name : {"a", "b", "c", "d", "e", "f", "g"}) {
    result.variables.append(shell.variables.value(shell.symbols.intern(name), "(unset)")).append(";");
  }
  return result;
}

/// The expression of `: $((text))`, or null where the shell reads `text` as something else.
const ArithSub* read_in_word(Shell& shell, std::string_view text, ProgramRef& program) {
  std::string command = ": $((" + std::string(text) + "))";
  const ArithSub* found = nullptr;
  parse_all(shell.symbols, command, nullptr, [&](const ProgramRef& read) {
    program = read;
    if (read->body->items.size() != 1 || read->body->items[0].command->kind != NodeKind::Simple) return false;
    auto words = static_cast<const SimpleCommand*>(read->body->items[0].command)->words;
    if (words.size() == 2 && words[1]->parts.size() == 1 && words[1]->parts[0].kind == PartKind::Arith) {
      const ArithSub* arith = words[1]->parts[0].arith;
      if (arith->text->literal == text) found = arith;
    }
    return false;
  });
  return found;
}

/// As the text of an expression, known only when it is expanded. False where it is none.
bool evaluate_text(std::string_view text, Value& value) {
  Shell shell{BuiltinTable()};
  Arena arena;
  Result<const ArithNode*> tree = parse_arithmetic(shell.symbols, arena, text);
  if (!tree) {
    require(!tree.diag().message.empty(), "a syntax error without a message", text);
    return false;
  }
  ArithSub arith;
  arith.tree = *tree;
  value = evaluate(shell, arith);
  return true;
}

void compare(std::string_view text) {
  Value by_text;
  bool valid = evaluate_text(text, by_text);
  if (text.find_first_of("$`\\\n'\"") != std::string_view::npos) return;  // these mean something in a word
  Shell shell{BuiltinTable()};
  ProgramRef program;
  const ArithSub* arith = read_in_word(shell, text, program);
  if (arith == nullptr) return;
  require(arith->tree == nullptr || valid, "read in a word, refused as text", text);
  Value by_word = evaluate(shell, *arith);
  require(by_word.done == by_text.done && by_word.value == by_text.value, "another value", text,
          std::to_string(by_text.value) + " " + std::to_string(by_word.value));
  if (by_word.done) require(by_word.variables == by_text.variables, "other variables", text);
}

}  // namespace
}  // namespace sh

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  std::string_view text = sh::as_text(data, size);
  if (sh::has_nul(text)) return -1;
  sh::compare(text);
  int64_t value = 0;
  (void)sh::parse_integer(text, value);
  return 0;
}

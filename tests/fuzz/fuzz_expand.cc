// SPDX-License-Identifier: GPL-3.0-or-later
// Expands the words of simple commands that run nothing: no command substitution. Pathname expansion sees an empty
// directory. The first byte chooses IFS, the positional parameters and options.
#include <unistd.h>

#include <cstdlib>
#include <string>
#include <string_view>

#include "exec/expand/expand.h"
#include "exec/state/shell.h"
#include "parser/parser.h"
#include "tests/fuzz/fuzz_support.h"

namespace sh {
namespace {

constexpr std::string_view kIfsValues[] = {" \t\n", "", ":", " :", "x", "\xC3\xA9 ", "\\*", "1"};

/// Whether expanding does nothing but compute, in a time that the text bounds: `doubling` counts what could let a value
/// grow without end.
class Harmless {
 public:
  bool word(const Word* word) { return word == nullptr || parts(word->parts); }

  bool command(const SimpleCommand& command) {
    for (const Word* each : command.words) {
      if (!word(each)) return false;
    }
    for (const Assignment& assignment : command.assignments) {
      if (!word(assignment.value)) return false;
    }
    for (const Redirect& redirect : command.redirects) {
      if (!word(redirect.target)) return false;
      if (redirect.here_doc != nullptr && !word(redirect.here_doc->body)) return false;
    }
    return true;
  }

 private:
  bool parts(std::span<const WordPart> parts) {
    for (const WordPart& part : parts) {
      if (part.kind == PartKind::Command) return false;
      if (part.kind == PartKind::Arith && !word(part.arith->text)) return false;
      if (part.kind == PartKind::Param && !param(*part.param)) return false;
    }
    return true;
  }
  bool param(const Param& param) {
    if (param.op == ParamOp::AssignDefault && ++doubling_ > 6) return false;
    return word(param.word);
  }

  int doubling_ = 0;
};

void set_up(Shell& shell, uint8_t choice, std::string_view text) {
  auto set = [&](KnownName name, std::string_view value) {
    require(shell.variables.assign(name, value), "cannot assign", value);
  };
  set(kIfs, kIfsValues[choice % 8]);
  set(kHome, "/home/a b");
  set(kLcAll, (choice & 8) != 0 ? "C.UTF-8" : "C");
  struct Value {
    std::string_view name, value;
  };
  for (Value each : {Value{"a", "one two:three  x"}, {"b", "*"}, {"e", ""}, {"n", "42"}, {"u", "\xC3\xA9t\xC3\xA9"},
                     {"p", "a/b/c.tar.gz"}, {"q", "\\a'\"[x"}}) {
    require(shell.variables.assign(shell.symbols.intern(each.name), each.value), "cannot assign", each.name);
  }
  if ((choice & 16) != 0) shell.parameters.assign(Fields{"1st", "", " x y ", "*"});
  shell.options.set(Option::NoUnset, (choice & 32) != 0);
  // Only below the empty directory.
  shell.options.set(Option::NoGlob, (choice & 64) != 0 || text.find_first_of("/~p") != std::string_view::npos);
}

void terminated(Field field) { require(field.data()[field.size()] == '\0', "a field without a NUL behind it", field); }

void expand_one(Shell& shell, const Word& word) {
  Field field;
  shell.expansion_error = ExpansionError();
  if (expand_to_field(shell, word, field)) {
    terminated(field);
    if (word.is(kWordLiteral)) require(field == word.literal, "a literal word is its text", word.literal, field);
  } else {
    require(!shell.expansion_error.diag.message.empty(), "a failure without a message", word.source);
  }
  std::string text;
  (void)expand_to_string(shell, word, text);
  if (expand_to_pattern(shell, word, field)) terminated(field);
}

void expand_to_fields(Shell& shell, const Word& word) {
  Fields fields;
  shell.expansion_error = ExpansionError();
  if (!expand_word(shell, word, fields)) return;
  for (Field each : fields) terminated(each);
  bool one = !word.is(kWordFieldMany) && !word.is(kWordGlob);
  require(!one || fields.size() == 1, "not the one field that the word says", word.source);
}

void expand_command(Shell& shell, const SimpleCommand& command) {
  if (!Harmless().command(command)) return;
  Arena::Mark mark = shell.scratch.mark();
  Fields fields;
  shell.expansion_error = ExpansionError();
  if (expand_words(shell, command.words, fields)) {
    for (Field field : fields) terminated(field);
  }
  for (const Word* word : command.words) {
    expand_one(shell, *word);
    expand_to_fields(shell, *word);
  }
  for (const Assignment& assignment : command.assignments) expand_one(shell, *assignment.value);
  for (const Redirect& redirect : command.redirects) {
    if (redirect.target != nullptr) expand_one(shell, *redirect.target);
    if (redirect.here_doc == nullptr) continue;
    std::string body;
    (void)expand_to_string(shell, *redirect.here_doc->body, body);
  }
  shell.scratch.release(mark);
}

}  // namespace
}  // namespace sh

extern "C" int LLVMFuzzerInitialize(int*, char***) {
  char directory[] = "/tmp/fuzz_expand.XXXXXX";
  // Removed at once: it stays empty, and nothing is left behind.
  if (mkdtemp(directory) == nullptr || chdir(directory) != 0 || rmdir(directory) != 0) std::abort();
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  std::string_view text = sh::as_text(data, size);
  if (text.size() < 2 || sh::has_nul(text)) return -1;
  sh::Shell shell{sh::BuiltinTable()};
  uint8_t choice = data[0];
  text.remove_prefix(1);
  sh::set_up(shell, choice, text);
  sh::parse_all(shell.symbols, text, nullptr, [&](const sh::ProgramRef& program) {
    for (const sh::ListItem& item : program->body->items) {
      if (item.command->kind != sh::NodeKind::Simple) continue;
      sh::expand_command(shell, static_cast<const sh::SimpleCommand&>(*item.command));
    }
    return true;
  });
  return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// read (XCU read): reads a logical line and puts its fields into variables. Exit status 1 means end-of-file; errors are
// greater.
#include <unistd.h>

#include "builtins/builtins.h"
#include "builtins/options.h"
#include "builtins/read_line.h"
#include "builtins/read_split.h"
#include "exec/assign.h"
#include "exec/diagnostics.h"
#include "exec/expand/expand.h"
#include "exec/jobs/wait.h"
#include "exec/state/shell.h"
#include "exec/sys/fd.h"
#include "parser/parser.h"

namespace sh::builtins {

namespace {

class Read {
 public:
  explicit Read(BuiltinCall& call) : call_(call), shell_(call.shell), reader_(call.shell, STDIN_FILENO) {}
  Outcome run();

 private:
  bool check_names(FieldSpan names);
  LineEnd read_logical_line();
  void prompt_for_continuation();
  bool assign_fields(FieldSpan names);
  bool assign(std::string_view name, std::string_view value);

  BuiltinCall& call_;
  Shell& shell_;
  LineReader reader_;
  LogicalLine line_;
  bool raw_ = false;  // -r
  char delimiter_ = '\n';
};

bool Read::check_names(FieldSpan names) {
  for (Field name : names) {
    if (is_name(name)) continue;
    call_.error("{}: not a valid name", name);
    return false;
  }
  return true;
}

/// PS2, where a person is typing (XCU read): with -d the line is not one of a terminal.
void Read::prompt_for_continuation() {
  if (!shell_.interactive || ::isatty(STDIN_FILENO) != 1) return;
  std::string prompt(shell_.variables.value(kPs2));  // expanding it may change it
  auto word = parse_text_as_word(shell_.symbols, prompt, SourceRef());
  std::string text;
  if (!word || !expand_to_string(shell_, *word->word, text)) text = prompt;
  (void)sys::write_all(STDERR_FILENO, text);
}

/// Reads on as long as the delimiter found has a backslash before it. A newline continues the line; any other delimiter
/// is taken literally: of the two that the standard allows this lets it be part of a value.
LineEnd Read::read_logical_line() {
  for (size_t start = 0;; start = line_.text.size()) {
    LineEnd end = reader_.read(delimiter_, line_.text);
    if (raw_ || !take_backslashes(line_, start) || end != LineEnd::Delimiter) return end;
    if (delimiter_ == '\n') prompt_for_continuation();
    else if (delimiter_ != '\0') append_escaped_byte(line_, delimiter_);
  }
}

bool Read::assign(std::string_view name, std::string_view value) {
  if (assign_variable(shell_, shell_.symbols.intern(name), value)) return true;
  call_.error("{}: is read only", name);
  return false;
}

/// Every variable that can be assigned is, also where another is readonly.
bool Read::assign_fields(FieldSpan names) {
  if (names.empty()) return assign("REPLY", line_.text);
  shell_.ifs.sync();
  FieldCutter fields(shell_.ifs, shell_.locale, line_);
  bool assigned = true;
  for (Field name : names.first(names.size() - 1)) assigned = assign(name, fields.next()) && assigned;
  return assign(names.back(), fields.rest()) && assigned;
}

Outcome Read::run() {
  OptionParser options(call_);
  std::string_view prompt;
  while (char option = options.next()) {
    switch (option) {
      case 'r': raw_ = true; break;
      case 'd': delimiter_ = options.argument().empty() ? '\0' : options.argument()[0]; break;
      case 'p': prompt = options.argument(); break;
      default: return options.outcome();
    }
  }
  if (!check_names(options.operands())) return {2};
  if (!prompt.empty() && ::isatty(STDIN_FILENO) == 1) (void)sys::write_all(STDERR_FILENO, prompt);
  LineEnd end = read_logical_line();
  if (end == LineEnd::Error) return call_.fail(2, "standard input: {}", errno_text(reader_.error()));
  int signal = end == LineEnd::Interrupted ? interrupting_signal(shell_) : 0;
  if (!assign_fields(options.operands())) return {2};
  if (end == LineEnd::Interrupted) return {128 + signal};
  return {end == LineEnd::Eof ? 1 : 0};
}

}  // namespace

Outcome read(BuiltinCall& call) { return Read(call).run(); }

}  // namespace sh::builtins

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/xtrace.h"

#include <string>

#include "exec/expand/expand.h"
#include "exec/state/shell.h"
#include "exec/sys/fd.h"
#include "parser/ast_print.h"
#include "parser/parser.h"

namespace sh {

namespace {

/// PS4 undergoes parameter expansion (XCU 2.5.3); one that does not parse or expand is shown as it is. Tracing is off
/// meanwhile and $? is kept, for PS4 may hold a command substitution.
std::string expanded_ps4(Shell& shell) {
  std::string text(shell.variables.value(kPs4, "+ "));
  if (shell.expanding_ps4 || text.find_first_of("$`\\") == std::string::npos) return text;
  Result<ParsedWord> parsed =
      parse_text_as_word(shell.symbols, text, SourceRef(new Source(SourceKind::Environment, "PS4")));
  if (!parsed) return text;
  int status = shell.last_status;
  bool ran = shell.substitution_ran;
  shell.options.set(Option::XTrace, false);
  shell.expanding_ps4 = true;
  std::string expanded;
  if (!expand_to_string(shell, *parsed->word, expanded)) expanded = text;
  shell.expanding_ps4 = false;
  shell.options.set(Option::XTrace, true);
  shell.last_status = status;
  shell.substitution_ran = ran;
  return expanded;
}

}  // namespace

void trace_command(Shell& shell, std::span<const Assignment> assignments, FieldSpan fields, int fd) {
  std::string line = expanded_ps4(shell);
  bool first = true;
  auto separate = [&] {
    if (!first) line.push_back(' ');
    first = false;
  };
  for (const Assignment& assignment : assignments) {
    separate();
    line.append(assignment.name.text()).push_back('=');
    std::string_view value = shell.variables.value(assignment.name);
    if (!value.empty()) append_quoted(line, value);
  }
  for (Field field : fields) {
    separate();
    append_quoted(line, field);
  }
  line.push_back('\n');
  if (fd >= 0) (void)sys::write_all(fd, line);
}

}  // namespace sh

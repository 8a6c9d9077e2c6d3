// SPDX-License-Identifier: GPL-3.0-or-later
// Prompts on standard error (XCU 2.5.3 PS1, PS2), one complete command at a time, errors that do not end the shell
// (XCU 2.8.1), SIGINT that abandons the line, ignoreeof.
#include "shell/repl.h"

#include <unistd.h>

#include <string>

#include "exec/diagnostics.h"
#include "exec/eval.h"
#include "exec/expand/expand.h"
#include "exec/jobs/exit_warning.h"
#include "exec/jobs/job_control.h"
#include "exec/state/shell.h"
#include "exec/sys/fd.h"
#include "parser/parser.h"
#include "shell/script_input.h"

namespace sh {

namespace {

constexpr int kReadErrorStatus = 128;
constexpr int kIgnoredEofs = 10;

void write_error(std::string_view text) { (void)sys::write_all(STDERR_FILENO, text); }

/// In PS1, `!` is the number of the next command and `!!` a plain one (XCU 2.5.3).
std::string expand_history_number(std::string_view prompt, uint32_t number) {
  std::string out;
  for (size_t i = 0; i < prompt.size(); ++i) {
    if (prompt[i] != '!') {
      out += prompt[i];
    } else if (i + 1 < prompt.size() && prompt[i + 1] == '!') {
      out += prompt[i++];
    } else {
      out += std::to_string(number);
    }
  }
  return out;
}

/// The value of a prompt variable after parameter expansion; as it stands where it does not expand. $? is kept.
std::string expand_prompt(Shell& shell, KnownName name) {
  std::string value(shell.variables.value(name));
  if (value.find_first_of("$`\\") == std::string::npos) return value;
  int status = shell.last_status;
  SourceRef source(new Source(SourceKind::Environment, name == kPs1 ? "PS1" : "PS2"));
  auto word = parse_text_as_word(shell.symbols, value, std::move(source));
  std::string expanded;
  Arena::Mark mark = shell.scratch.mark();
  bool ok = word && expand_to_string(shell, *word->word, expanded);
  shell.scratch.release(mark);
  shell.last_status = status;
  return ok ? expanded : value;
}

class PromptingInput final : public InputSource {
 public:
  explicit PromptingInput(Shell& shell) : shell_(shell), lines_(shell.options) {
    source = SourceRef(new Source(SourceKind::Interactive, "stdin"));
  }

  ReadStatus read_line(LineKind kind, std::string_view& line) override {
    if (kind == LineKind::First) notify_jobs(shell_);
    (void)shell_.out.flush();
    write_error(kind == LineKind::First ? expand_history_number(expand_prompt(shell_, kPs1), number_)
                                        : expand_prompt(shell_, kPs2));
    ReadStatus status = lines_.read_line(kind, line);
    if (status == ReadStatus::Line && kind == LineKind::First && line != "\n") ++number_;
    error_number = lines_.error_number;
    return status;
  }

 private:
  Shell& shell_;
  StandardInput lines_;
  uint32_t number_ = 1;
};

class Repl {
 public:
  explicit Repl(Shell& shell) : shell_(shell), input_(shell), parser_(shell.symbols, input_, &shell.aliases) {}

  int run() {
    for (;;) {
      ParseResult result = parser_.next();
      switch (result.status) {
        case ParseStatus::Command:
          ignored_eofs_ = 0;
          if (run_command_line(result.program).flow == Flow::Exit) return shell_.last_status;
          break;
        case ParseStatus::Eof:
          if (!stays_at_eof()) return shell_.last_status;
          break;
        case ParseStatus::SyntaxError:
          report_diag(shell_, result.diag);
          shell_.last_status = 2;
          break;
        case ParseStatus::ReadError:  // ends even an interactive shell (XCU 2.8.1)
          report_diag(shell_, result.diag);
          return kReadErrorStatus;
        case ParseStatus::Interrupted:
          if (after_interrupt().flow == Flow::Exit) return shell_.last_status;
          break;
      }
    }
  }

 private:
  Outcome run_command_line(const ProgramRef& program) {
    if (program->body == nullptr) return {};
    Outcome outcome = eval_program(shell_, program, kPlain);
    if (outcome.flow == Flow::Interrupt) write_error_newline_after_sigint(outcome);
    shell_.last_status = outcome.status;
    count_down_exit_warning(shell_);
    return outcome;
  }

  void write_error_newline_after_sigint(const Outcome& outcome) {
    if (outcome.status == 128 + SIGINT) write_error("\n");
  }

  /// A signal came at the prompt: a trap's action runs; SIGINT gives a new line.
  Outcome after_interrupt() {
    Outcome outcome = run_pending_traps(shell_);
    if (outcome.flow == Flow::Interrupt) {
      write_error("\n");
      shell_.last_status = 128 + SIGINT;
    } else if (outcome.flow == Flow::Exit) {
      shell_.last_status = outcome.status;
    }
    return outcome;
  }

  /// set -o ignoreeof, and stopped jobs, keep the shell from leaving at the end of input.
  bool stays_at_eof() {
    if (shell_.options.on(Option::IgnoreEof) && ++ignored_eofs_ <= kIgnoredEofs) {
      write_error("\nUse \"exit\" to leave the shell.\n");
      return true;
    }
    if (shell_.exit_warning == 0 && warn_before_exit(shell_)) return true;
    if (isatty(STDERR_FILENO) == 1) write_error("\n");
    return false;
  }

  Shell& shell_;
  PromptingInput input_;
  Parser parser_;
  int ignored_eofs_ = 0;
};

}  // namespace

int run_interactive(Shell& shell) { return Repl(shell).run(); }

}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/invocation.h"

#include <fmt/format.h>

#include <unistd.h>

namespace sh {

namespace {

constexpr const char* kUsage =
    "usage: vsh [-abCefhilmnsuvx] [+abCefhmnuvx] [-o option]... [+o option]... [file [argument...]]\n"
    "       vsh -c [options...] command_string [name [argument...]]\n"
    "       vsh -s [options...] [argument...]\n";

constexpr const char* kHelp =
    "\n"
    "A POSIX.1-2024 shell. Without a file or -c, commands are read from standard input.\n"
    "\n"
    "  -c           run the commands in command_string\n"
    "  -i           be interactive\n"
    "  -l           be a login shell: read /etc/profile and ~/.profile first\n"
    "  -s           read commands from standard input\n"
    "  -o option    turn the named option on, +o off\n"
    "  --help       show this\n"
    "  --version    show the version\n"
    "\n"
    "The other options are those of the built-in `set`.\n";

constexpr const char* kVersion =
    "vsh " VSH_VERSION
    "\n"
    "License GPL-3.0-or-later: GNU GPL version 3 or later <https://gnu.org/licenses/gpl.html>.\n"
    "There is NO WARRANTY, to the extent permitted by law.\n";

InvocationResult usage_error(std::string_view what) { return {2, fmt::format("vsh: {}\n{}", what, kUsage)}; }

class InvocationParser {
 public:
  InvocationParser(int argc, char** argv, Invocation& invocation) : argc_(argc), argv_(argv), to_(invocation) {}

  InvocationResult parse() {
    const char* program = argc_ > 0 ? argv_[index_++] : "vsh";
    to_.zero = program;
    to_.login = program[0] == '-';
    InvocationResult result = parse_options();
    if (result.exit_status.has_value()) return result;
    return take_operands();
  }

 private:
  InvocationResult parse_options() {
    for (; index_ < argc_; ++index_) {
      Field argument = argv_[index_];
      // A lone hyphen is an operand that is ignored (XCU sh, OPERANDS); a lone plus is an operand.
      if (argument == "-" || argument == "--") {
        ++index_;
        return {};
      }
      if (argument == "--help") return {0, std::string(kUsage) + kHelp};
      if (argument == "--version") return {0, kVersion};
      if (argument.size() < 2 || (argument[0] != '-' && argument[0] != '+')) return {};
      if (argument.substr(0, 2) == "--") return usage_error(fmt::format("{}: unknown option", argument));
      InvocationResult result = parse_letters(argument);
      if (result.exit_status.has_value()) return result;
    }
    return {};
  }

  InvocationResult parse_letters(Field argument) {
    bool on = argument[0] == '-';
    for (char letter : argument.substr(1)) {
      const OptionRow* row = nullptr;
      if (letter == 'o') {
        if (index_ + 1 >= argc_) return usage_error(fmt::format("{}o: missing option name", argument[0]));
        Field name = argv_[++index_];
        row = find_option(name);
        if (row == nullptr) return usage_error(fmt::format("{}o {}: unknown option name", argument[0], name));
      } else {
        row = find_option(letter);
        if (row == nullptr) return usage_error(fmt::format("{}{}: unknown option", argument[0], letter));
      }
      apply(row->option, on);
    }
    return {};
  }

  void apply(Option option, bool on) {
    if (option == Option::Monitor) {
      to_.monitor = on;
      return;
    }
    if (option == Option::Login) to_.login = on;
    to_.options.set(option, on);
  }

  InvocationResult take_operands() {
    if (to_.options.on(Option::CommandString)) {
      if (index_ >= argc_) return usage_error("-c: missing command string");
      to_.source = CommandSource::String;
      to_.text = argv_[index_++];
      to_.options.set(Option::StdIn, false);
      if (index_ < argc_) to_.zero = argv_[index_++];
    } else if (index_ < argc_ && !to_.options.on(Option::StdIn)) {
      to_.source = CommandSource::File;
      to_.zero = to_.text = argv_[index_++];
    } else {
      to_.source = CommandSource::StandardInput;
      to_.options.set(Option::StdIn, true);
    }
    to_.parameters.assign(argv_ + index_, argv_ + argc_);
    return {};
  }

  int argc_;
  char** argv_;
  Invocation& to_;
  int index_ = 0;
};

}  // namespace

InvocationResult parse_invocation(int argc, char** argv, Invocation& invocation) {
  InvocationResult result = InvocationParser(argc, argv, invocation).parse();
  if (result.exit_status.has_value()) return result;
  // Interactive: -i, or commands from standard input with it and standard error on terminals (XCU sh, -i).
  if (invocation.source == CommandSource::StandardInput && !invocation.options.on(Option::Interactive) &&
      isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1) {
    invocation.options.set(Option::Interactive, true);
  }
  return {};
}

}  // namespace sh

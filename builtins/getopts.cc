// SPDX-License-Identifier: GPL-3.0-or-later
// getopts (XCU getopts): one option a call. Where it stands is OPTIND and, inside a group of letters, Shell::getopts;
// whoever assigns OPTIND makes it begin anew.
#include <unistd.h>

#include <algorithm>
#include <climits>

#include "builtins/builtins.h"
#include "builtins/options.h"
#include "exec/assign.h"
#include "exec/expand/arith.h"
#include "exec/state/shell.h"
#include "exec/sys/fd.h"
#include "parser/parser.h"

namespace sh::builtins {

namespace {

class Getopts {
 public:
  Getopts(BuiltinCall& call, std::string_view letters, Symbol name, FieldSpan arguments)
      : call_(call), shell_(call.shell), letters_(letters), name_(name), arguments_(arguments) {
    silent_ = letters_.starts_with(':');
    if (silent_) letters_.remove_prefix(1);
  }
  Outcome run();

 private:
  /// What a call finds.
  struct Found {
    std::string_view name;       // the value of the variable
    std::string_view argument;   // the value of OPTARG; unset where data() is null
    std::string_view complaint;  // a message about `letter`
    std::string_view letter;
  };

  void restore_position();
  bool at_option();
  Found next_option();
  Found option_argument(std::string_view letter, std::string_view rest);
  bool store(const Found& found);
  bool assign(Symbol name, std::string_view value);
  Found problem(std::string_view kind, std::string_view letter, std::string_view complaint) const {
    if (silent_) return {kind, letter, {}, letter};
    return {"?", {}, complaint, letter};
  }

  BuiltinCall& call_;
  Shell& shell_;
  std::string_view letters_;
  Symbol name_;
  FieldSpan arguments_;
  bool silent_ = false;
  size_t index_ = 0;   // of the argument in turn: OPTIND - 1
  size_t letter_ = 0;  // in it; 0: at its beginning
};

void Getopts::restore_position() {
  int64_t optind = 1;
  if (!parse_integer(shell_.variables.value(kOptind), optind) || optind < 1) optind = 1;
  index_ = std::min(static_cast<size_t>(optind - 1), arguments_.size());
  if (shell_.getopts.generation == shell_.variables.generation(kOptind)) letter_ = shell_.getopts.letter;
  // The arguments may be others than in the last call.
  if (index_ == arguments_.size() || letter_ >= arguments_[index_].size()) letter_ = 0;
}

/// Whether there is an option. If there is none, index_ is that of the first operand.
bool Getopts::at_option() {
  if (letter_ > 0) return true;
  if (index_ == arguments_.size()) return false;
  Field argument = arguments_[index_];
  if (argument.size() < 2 || argument[0] != '-') return false;
  if (argument == "--") {
    ++index_;
    return false;
  }
  letter_ = 1;
  return true;
}

Getopts::Found Getopts::next_option() {
  Field group = arguments_[index_];
  std::string_view rest = group.substr(letter_);
  std::string_view letter = rest.substr(0, shell_.locale.next(rest).size);
  rest.remove_prefix(letter.size());
  letter_ = rest.empty() ? 0 : letter_ + letter.size();
  if (letter_ == 0) ++index_;
  size_t found = letter == ":" ? std::string_view::npos : letters_.find(letter);
  if (found == std::string_view::npos) return problem("?", letter, "illegal option");
  if (!letters_.substr(found + letter.size()).starts_with(':')) return {letter, {}, {}, letter};
  return option_argument(letter, rest);
}

/// The rest of the group, or the next argument.
Getopts::Found Getopts::option_argument(std::string_view letter, std::string_view rest) {
  if (letter_ > 0) {
    letter_ = 0;
    ++index_;
    return {letter, rest, {}, letter};
  }
  if (index_ == arguments_.size()) return problem(":", letter, "option requires an argument");
  return {letter, arguments_[index_++], {}, letter};
}

bool Getopts::assign(Symbol name, std::string_view value) {
  if (assign_variable(shell_, name, value)) return true;
  call_.error("{}: is read only", name.text());
  return false;
}

/// Puts what was found into the variables. Our own change of OPTIND does not make the next call begin anew.
bool Getopts::store(const Found& found) {
  Symbol optarg = shell_.symbols.at(kOptarg);
  bool stored = true;
  if (found.argument.data() != nullptr) {
    stored = assign(optarg, found.argument);
  } else if (const Variable* variable = shell_.variables.find(optarg); variable != nullptr && variable->set) {
    stored = shell_.variables.unset(optarg);
    if (!stored) call_.error("OPTARG: is read only");
  }
  std::string optind = fmt::format("{}", index_ + 1);
  if (shell_.variables.value(kOptind) != optind) stored = assign(shell_.symbols.at(kOptind), optind) && stored;
  shell_.getopts = {shell_.variables.generation(kOptind), letter_};
  return assign(name_, found.name) && stored;
}

Outcome Getopts::run() {
  restore_position();
  if (!at_option()) return {store({"?", {}, {}, {}}) ? 1 : 2};
  Found found = next_option();
  if (!found.complaint.empty()) {
    (void)sys::write_all(STDERR_FILENO, fmt::format("{}: {} -- {}\n", shell_.zero, found.complaint, found.letter));
  }
  return {store(found) ? 0 : 2};
}

}  // namespace

Outcome getopts(BuiltinCall& call) {
  OptionParser options(call);
  if (options.next() != 0) return options.outcome();
  FieldSpan operands = options.operands();
  if (operands.size() < 2) return call.usage_error("missing operand");
  if (!is_name(operands[1])) return call.fail(2, "{}: not a valid name", operands[1]);
  FieldSpan arguments = operands.size() > 2 ? operands.subspan(2) : call.shell.parameters.all();
  return Getopts(call, operands[0], call.shell.symbols.intern(operands[1]), arguments).run();
}

}  // namespace sh::builtins

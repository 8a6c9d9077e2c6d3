// SPDX-License-Identifier: GPL-3.0-or-later
// set (XCU 2.15 set): options and positional parameters; without arguments it lists the variables.
#include <vector>

#include "builtins/builtins.h"
#include "builtins/listing.h"
#include "exec/diagnostics.h"
#include "exec/option_change.h"
#include "exec/state/shell.h"
#include "parser/ast_print.h"

namespace sh::builtins {

namespace {

Outcome list_variables(BuiltinCall& call) {
  Shell& shell = call.shell;
  std::string storage;
  for (Symbol name : sorted_by_name(shell.variables.names())) {
    if (!shell.variables.is_set(name)) continue;
    std::string& out = call.out.buffer();
    out.append(name.text()).append("=");
    append_quoted(out, variable_value(shell, name, storage));
    out += '\n';
    call.out.flush_if_large();
  }
  return {0};
}

/// set -o: for people. set +o: one command for each option, to be read back.
void list_options(BuiltinCall& call, bool for_people) {
  for (const OptionRow& row : option_rows()) {
    if (row.name == nullptr || (!row.settable && !for_people)) continue;
    bool on = call.shell.options.on(row.option);
    if (for_people) {
      fmt::format_to(std::back_inserter(call.out.buffer()), "{:<15} {}\n", row.name, on ? "on" : "off");
    } else {
      fmt::format_to(std::back_inserter(call.out.buffer()), "set {}o {}\n", on ? '-' : '+', row.name);
    }
  }
}

struct Change {
  const OptionRow* row;
  bool on;
};

/// Goes through the arguments; nothing is changed before all of them have been understood.
class SetArguments {
 public:
  explicit SetArguments(BuiltinCall& call) : call_(call), arguments_(call.operands()) {}

  /// False after an error, which `outcome` is then.
  bool parse() {
    while (index_ < arguments_.size()) {
      Field argument = arguments_[index_];
      if (argument == "--") {
        ++index_;
        replaces_parameters_ = true;
        return true;
      }
      if (argument == "-") {
        // The Bourne shell's: ends -v and -x, and what follows, if anything, are the parameters.
        ++index_;
        changes_.push_back({find_option('v'), false});
        changes_.push_back({find_option('x'), false});
        replaces_parameters_ = index_ < arguments_.size();
        return true;
      }
      if (argument.size() < 2 || (argument[0] != '-' && argument[0] != '+')) {
        replaces_parameters_ = true;
        return true;
      }
      ++index_;
      if (!parse_letters(argument)) return false;
    }
    return true;
  }

  Outcome apply() {
    for (Change change : changes_) {
      std::string message = change_option(call_.shell, change.row->option, change.on);
      if (!message.empty()) return call_.fail(1, "{}o {}: {}", change.on ? '-' : '+', change.row->name, message);
    }
    if (replaces_parameters_) call_.shell.parameters.assign(arguments_.subspan(index_));
    return {0};
  }

  Outcome outcome() const { return outcome_; }

 private:
  bool parse_letters(Field argument) {
    bool on = argument[0] == '-';
    for (char letter : argument.substr(1)) {
      if (letter == 'o') {
        if (!parse_name(on)) return false;
        continue;
      }
      const OptionRow* row = find_option(letter);
      if (row == nullptr || !row->settable) return fail(fmt::format("{}{}: unknown option", argument[0], letter));
      changes_.push_back({row, on});
    }
    return true;
  }

  /// The operand of -o or +o; where there is none, the options are listed.
  bool parse_name(bool on) {
    if (index_ == arguments_.size()) {
      list_options(call_, on);
      return true;
    }
    Field name = arguments_[index_++];
    const OptionRow* row = find_option(name);
    if (row == nullptr || !row->settable) return fail(fmt::format("{}o {}: unknown option", on ? '-' : '+', name));
    changes_.push_back({row, on});
    return true;
  }

  bool fail(const std::string& what) {
    outcome_ = call_.usage_error(visible(what));
    return false;
  }

  BuiltinCall& call_;
  FieldSpan arguments_;
  size_t index_ = 0;
  std::vector<Change> changes_;
  bool replaces_parameters_ = false;
  Outcome outcome_;
};

}  // namespace

Outcome set(BuiltinCall& call) {
  if (call.operands().empty()) return list_variables(call);
  SetArguments arguments(call);
  return arguments.parse() ? arguments.apply() : arguments.outcome();
}

}  // namespace sh::builtins

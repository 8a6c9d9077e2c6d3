// SPDX-License-Identifier: GPL-3.0-or-later
// cd (XCU cd): changes the working directory, PWD and OLDPWD. The functions follow the steps of the standard.
#include <limits.h>

#include <cerrno>

#include "builtins/builtins.h"
#include "builtins/logical_path.h"
#include "builtins/options.h"
#include "exec/assign.h"
#include "exec/diagnostics.h"
#include "exec/state/shell.h"

namespace sh::builtins {

namespace {

class Cd {
 public:
  explicit Cd(BuiltinCall& call) : call_(call), shell_(call.shell) {}
  Outcome run();

 private:
  bool choose_directory(FieldSpan operands);
  void search_cdpath();
  bool resolve();
  bool change();
  Outcome update_variables();
  bool assign(KnownName name, std::string_view value);

  /// With both -e and -P, 1 means that the directory was changed: other errors are 2.
  int failure() const { return physical_ && exact_ ? 2 : 1; }
  bool fail(int error) {
    call_.error("{}: {}", directory_, errno_text(error));
    return false;
  }

  BuiltinCall& call_;
  Shell& shell_;
  bool physical_ = false;  // -P
  bool exact_ = false;     // -e
  bool print_ = false;     // the new directory is one that the user did not name
  std::string directory_;  // the operand, or what stands for it
  std::string path_;       // the standard's curpath
  std::string old_;        // the value for OLDPWD
};

/// Steps 1 and 2, and the operand -.
bool Cd::choose_directory(FieldSpan operands) {
  if (operands.empty()) {
    directory_ = shell_.variables.value(kHome);
    if (directory_.empty()) call_.error("HOME is not set");
    return !directory_.empty();
  }
  directory_ = operands[0];
  if (directory_ == "-") {
    directory_ = shell_.variables.value(kOldpwd);
    print_ = true;
    if (directory_.empty()) call_.error("OLDPWD is not set");
    return !directory_.empty();
  }
  return !directory_.empty() || fail(ENOENT);
}

/// Steps 3 to 6.
void Cd::search_cdpath() {
  path_ = directory_;
  std::string_view first = std::string_view(directory_).substr(0, directory_.find('/'));
  std::string_view rest = shell_.variables.value(kCdpath);
  if (rest.empty() || first.empty() || first == "." || first == "..") return;
  for (;;) {
    size_t colon = rest.find(':');
    std::string candidate(rest.substr(0, colon));
    bool named = !candidate.empty();
    if (!named) candidate = ".";
    if (!candidate.ends_with('/')) candidate.push_back('/');
    candidate.append(directory_);
    if (check_directory(candidate.c_str()) == 0) {
      path_ = std::move(candidate);
      print_ = print_ || named;
      return;
    }
    if (colon == std::string_view::npos) return;
    rest.remove_prefix(colon + 1);
  }
}

/// Steps 7 and 8; also finds the value of OLDPWD. PWD is believed only where it names the working directory: where it
/// was moved, or PWD assigned, a relative pathname must not lead elsewhere.
bool Cd::resolve() {
  bool relative = path_[0] != '/';
  std::string_view pwd = shell_.variables.value(kPwd);
  if ((relative && !physical_) || pwd.empty()) old_ = current_directory(shell_, /*physical=*/false);
  if (old_.empty()) old_ = pwd;
  if (physical_) return true;
  if (relative && !old_.starts_with('/')) return fail(ENOENT);  // neither the system nor PWD knows where we are
  if (relative) path_.insert(0, old_.ends_with('/') ? old_ : old_ + '/');
  int error = make_canonical(path_);
  return error == 0 || fail(error);
}

/// Steps 9 and 10. What is too long because the operand is, is an error.
bool Cd::change() {
  bool too_long = path_.size() >= PATH_MAX && directory_.size() >= PATH_MAX;
  int error = too_long ? ENAMETOOLONG : change_directory(path_.c_str());
  return error == 0 || fail(error);
}

bool Cd::assign(KnownName name, std::string_view value) {
  if (assign_variable(shell_, shell_.symbols.at(name), value)) return true;
  call_.error("{}: is read only", shell_.symbols.at(name).text());
  return false;
}

/// The rest of step 10. The directory is changed: what fails here does not undo that.
Outcome Cd::update_variables() {
  bool known = true;
  if (physical_) {
    std::string actual = current_directory(shell_, /*physical=*/true);
    known = !actual.empty();
    if (known) path_ = std::move(actual);
    else call_.error("cannot determine the working directory: {}", errno_text(errno));
  }
  if (!known && path_[0] != '/') path_.insert(0, old_ + '/');
  bool assigned = assign(kOldpwd, old_);
  assigned = assign(kPwd, path_) && assigned;
  if (print_ && known) {
    call_.out.put(path_);
    call_.out.put('\n');
  }
  if (!assigned) return {failure()};
  return {known || !exact_ ? 0 : 1};
}

Outcome Cd::run() {
  OptionParser options(call_);
  while (char option = options.next()) {
    switch (option) {
      case 'L': physical_ = false; break;
      case 'P': physical_ = true; break;
      case 'e': exact_ = true; break;
      default: return options.outcome();
    }
  }
  if (options.operands().size() > 1) return call_.usage_error("too many arguments");
  if (!choose_directory(options.operands())) return {failure()};
  search_cdpath();
  if (!resolve() || !change()) return {failure()};
  return update_variables();
}

}  // namespace

Outcome cd(BuiltinCall& call) { return Cd(call).run(); }

}  // namespace sh::builtins

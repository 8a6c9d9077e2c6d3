// SPDX-License-Identifier: GPL-3.0-or-later
#include "builtins/describe.h"

#include "exec/command_search.h"
#include "exec/diagnostics.h"
#include "exec/state/shell.h"
#include "parser/parser.h"
#include "parser/word_print.h"

namespace sh {

namespace {

class Describer {
 public:
  Describer(BuiltinCall& call, Field name, bool brief) : call_(call), name_(name), brief_(brief) {}

  bool describe(bool default_path_only) {
    Shell& shell = call_.shell;
    if (const std::string* value = shell.aliases.find_alias(name_); value != nullptr) return put_alias(*value);
    if (is_reserved_word(name_)) return put(name_, "is a shell keyword");
    Symbol symbol = shell.symbols.find(name_);
    const BuiltinRow* row = symbol ? shell.find_builtin(symbol) : nullptr;
    if (row != nullptr && row->kind == BuiltinKind::Special) return put(name_, "is a special shell builtin");
    if (symbol && shell.functions.find(symbol) != nullptr) return put(name_, "is a shell function");
    if (row != nullptr) return put(name_, "is a shell builtin");
    std::string path = find_file(default_path_only);
    if (path.empty()) return false;
    return brief_ ? put(path, {}) : put(name_, "is " + path);
  }

 private:
  bool put(std::string_view subject, std::string_view what) {
    std::string& out = call_.out.buffer();
    out += subject;
    if (!brief_) out.append(" ").append(what);
    out += '\n';
    return true;
  }

  bool put_alias(const std::string& value) {
    std::string& out = call_.out.buffer();
    if (brief_) {
      out.append("alias ").append(name_).append("=");
      append_single_quoted(out, value);
    } else {
      out.append(name_).append(" is an alias for ").append(value);
    }
    out += '\n';
    return true;
  }

  /// The absolute pathname of the executable file that would run, or empty.
  std::string find_file(bool default_path_only) {
    Shell& shell = call_.shell;
    std::string path;
    if (name_.find('/') != std::string_view::npos) {
      path = name_;
    } else if (default_path_only) {
      std::string list = default_path();
      std::string_view directories = list;
      path = search_path(shell, name_, &directories).path;
    } else {
      path = search_path(shell, name_).path;
      if (!path.empty() && !is_executable_file(path.c_str())) {
        // A remembered place that is gone.
        if (Symbol symbol = shell.symbols.find(name_)) shell.path_cache.forget(symbol);
        path = search_path(shell, name_).path;
      }
    }
    if (path.empty() || !is_executable_file(path.c_str())) return {};
    return absolute(std::move(path));
  }

  /// XCU command: "an absolute pathname".
  std::string absolute(std::string path) const {
    if (path[0] == '/') return path;
    while (path.compare(0, 2, "./") == 0) path.erase(0, path.find_first_not_of('/', 1));
    std::string directory(call_.shell.variables.value(kPwd));
    if (directory.empty()) return path;
    if (directory.back() != '/') directory += '/';
    return directory + path;
  }

  BuiltinCall& call_;
  Field name_;
  bool brief_;
};

}  // namespace

bool describe_command(BuiltinCall& call, Field name, Description description, bool default_path) {
  bool brief = description == Description::Brief;
  if (Describer(call, name, brief).describe(default_path)) return true;
  if (!brief) call.error("{}: not found", visible(name));
  return false;
}

}  // namespace sh

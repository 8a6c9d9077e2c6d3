// SPDX-License-Identifier: GPL-3.0-or-later
// The table of built-ins. To add one: its function in a file of its own, its prototype in builtins.h, its row here in
// the order of bytes, its paragraph in the manual.
#include <algorithm>
#include <string_view>

#include "builtins/builtins.h"

namespace sh {

namespace {

using enum BuiltinKind;
using namespace builtins;

constexpr const char* kOwn = nullptr;  // reads its arguments itself
constexpr const char* kNone = "";      // no options, but -- is taken

constexpr BuiltinRow kTable[] = {
    {".", dot, Special, kRunsCode, kNone, ". file [argument...]", "run the commands of a file in this shell"},
    {":", colon, Special, kNoFlags, kOwn, ": [argument...]", "do nothing, successfully"},
    {"[", test, Regular, kNoFlags, kOwn, "[ [expression] ]", "evaluate a condition"},
    {"alias", alias, Intrinsic, kNoFlags, kNone, "alias [name[=value]...]", "define or show aliases"},
    {"bg", bg, Intrinsic, kRunsCode, kNone, "bg [job...]", "continue stopped jobs in the background"},
    {"break", break_, Special, kRunsCode, kOwn, "break [n]", "leave n enclosing loops"},
    {"cd", cd, Intrinsic, kNoFlags, "LPe", "cd [-L|-P [-e]] [directory]", "change the working directory"},
    {"command", command, Intrinsic, kDeclaration | kRunsCode, "pvV", "command [-p] [-v|-V] [name [argument...]]",
     "run a command that is no function, or tell what a name is"},
    {"continue", continue_, Special, kRunsCode, kOwn, "continue [n]", "go on with the next turn of the nth loop"},
    {"echo", echo, Regular, kNoFlags, kOwn, "echo [-n] [string...]", "write its operands"},
    {"eval", eval, Special, kRunsCode, kNone, "eval [argument...]", "run its operands as commands"},
    {"exec", exec, Special, kRunsCode | kExportsAssignments, kNone, "exec [command [argument...]]",
     "replace the shell by a command, or keep redirections"},
    {"exit", exit, Special, kRunsCode, kOwn, "exit [n]", "leave the shell"},
    {"export", export_, Special, kDeclaration, "p", "export [-p] [name[=value]...]",
     "put variables into the environment of commands"},
    {"false", false_, Regular, kNoFlags, kOwn, "false", "do nothing, unsuccessfully"},
    {"fg", fg, Intrinsic, kRunsCode, kNone, "fg [job]", "continue a job in the foreground"},
    {"getopts", getopts, Intrinsic, kNoFlags, kNone, "getopts optstring name [argument...]", "parse options"},
    {"hash", hash, Intrinsic, kNoFlags, "r", "hash [-r] [utility...]", "remember or show where commands are"},
    {"jobs", jobs, Intrinsic, kNoFlags, "lp", "jobs [-l|-p] [job...]", "show jobs"},
    {"kill", kill, Intrinsic, kRunsCode, kOwn, "kill [-s signal|-signal] pid... | kill -l [status]", "send a signal"},
    {"local", local, Regular, kDeclaration, kOwn, "local [name[=value]|-]...", "make variables local to a function"},
    {"printf", printf, Regular, kNoFlags, kOwn, "printf format [argument...]", "write formatted output"},
    {"pwd", pwd, Regular, kNoFlags, "LP", "pwd [-L|-P]", "write the working directory"},
    {"read", read, Intrinsic, kNoFlags, "rd:p:", "read [-r] [-d delimiter] [-p prompt] [name...]",
     "read a line into variables"},
    {"readonly", readonly, Special, kDeclaration, "p", "readonly [-p] [name[=value]...]",
     "forbid variables to be changed"},
    {"return", return_, Special, kRunsCode, kOwn, "return [n]", "leave a function or a file run by `.`"},
    {"set", set, Special, kRunsCode, kOwn, "set [-abCefhmnuvx] [-o option] [--] [argument...]",
     "set options and positional parameters, or list variables"},
    {"shift", shift, Special, kNoFlags, kOwn, "shift [n]", "drop the first n positional parameters"},
    {"test", test, Regular, kNoFlags, kOwn, "test [expression]", "evaluate a condition"},
    {"times", times, Special, kNoFlags, kNone, "times", "show the processor time used"},
    {"trap", trap, Special, kRunsCode, "p", "trap [-p] [[action] condition...]",
     "set what is done when a signal comes or the shell exits"},
    {"true", true_, Regular, kNoFlags, kOwn, "true", "do nothing, successfully"},
    {"type", type, Intrinsic, kNoFlags, kNone, "type name...", "tell what names would run as commands"},
    {"ulimit", ulimit, Intrinsic, kNoFlags, kOwn, "ulimit [-HS] [-a|-cdflmnpqrstuvx...] [limit]",
     "show or set resource limits"},
    {"umask", umask, Intrinsic, kNoFlags, "S", "umask [-S] [mask]", "show or set the file mode creation mask"},
    {"unalias", unalias, Intrinsic, kNoFlags, "a", "unalias -a | unalias name...", "remove aliases"},
    {"unset", unset, Special, kNoFlags, "fv", "unset [-f|-v] name...", "remove variables or functions"},
    {"wait", wait, Intrinsic, kRunsCode, kNone, "wait [pid|job]...", "wait for jobs to end"},
};

static_assert(std::is_sorted(std::begin(kTable), std::end(kTable), [](const BuiltinRow& a, const BuiltinRow& b) {
  return std::string_view(a.name) < std::string_view(b.name);
}));

}  // namespace

BuiltinTable builtin_table() { return kTable; }

}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
// Script cases: the block format of tests/posix/*.sh, described in tests/posix/README.md.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sh::test {

enum class NeedKind { Root, User, Locale, Command, Tty };

struct Need {
  NeedKind kind = NeedKind::Root;
  std::string name;  // Locale, Command
};

enum class MarkKind { Ok, Bug, NotImplemented };

/// A peer that is known to differ from the case's expectation.
struct Mark {
  MarkKind kind = MarkKind::Ok;
  std::string peer;
  std::string reason;
};

struct Case {
  std::string file;
  int line = 0;  // of the #### line
  std::string title;
  std::string code;
  std::vector<int> statuses = {0};
  bool any_failure = false;  // `>0`: any exit status but 0; death by a signal is none
  std::string standard_output;
  bool ignore_output = false;
  std::vector<std::string> error_has;
  bool error_empty = false;
  std::optional<std::string> standard_error;
  std::optional<std::string> standard_input;
  std::vector<std::string> environment;  // NAME=value
  std::vector<Need> needs;
  int timeout = 10;  // seconds
  std::vector<Mark> marks;
};

/// The peers that marks can name.
bool is_peer_name(std::string_view name);
const char* mark_name(MarkKind kind);

/// Reads the cases of `path` and appends them to `cases`. False where the file cannot be read or is malformed: `error`
/// is then "path:line: what".
bool read_case_file(const std::string& path, std::vector<Case>& cases, std::string& error);

}  // namespace sh::test

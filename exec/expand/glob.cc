// SPDX-License-Identifier: GPL-3.0-or-later
// Pathname expansion (XCU 2.6.6, 2.14.3). The pattern is taken apart at its slashes; one directory level after the
// other is matched, breadth first, so that only one directory is open at a time and no depth of tree needs stack.
// Components without a pattern are not read: whether they exist is seen when what comes behind them is opened, or in
// the end.
#include "exec/expand/glob.h"

#include <dirent.h>
#include <sys/stat.h>

#include <algorithm>
#include <cstring>
#include <string>
#include <vector>

#include "exec/expand/pattern.h"
#include "exec/state/shell.h"

namespace sh {

namespace {

/// A component with a pattern, and the text around it: "lib/" "*.so" "" or "" "*" "//x/".
struct Step {
  std::string before;          // unescaped; comes in front of the component
  std::string_view component;  // a pattern without slashes
  bool last = false;
  std::string after;  // last: unescaped; comes behind the component, begins with a slash unless empty
};

/// The part of `rest` up to its first slash, quoted or not, without the backslash that quotes the slash.
struct Split {
  std::string_view component;
  size_t size;  // up to the slash or the end
};

Split split_component(std::string_view rest) {
  for (size_t at = 0; at < rest.size(); ++at) {
    if (rest[at] == '/') return {rest.substr(0, at), at};
    if (rest[at] != '\\' || at + 1 == rest.size()) continue;
    if (rest[at + 1] == '/') return {rest.substr(0, at), at + 1};
    ++at;
  }
  return {rest, rest.size()};
}

/// The pattern in steps; none where no component has a pattern: a bracket expression does not reach over a slash.
std::vector<Step> split_pattern(std::string_view pattern) {
  std::vector<Step> steps;
  std::string literal;
  while (!pattern.empty()) {
    Split split = split_component(pattern);
    if (has_pattern(split.component)) {
      steps.push_back({std::move(literal), split.component, false, {}});
      literal.clear();
    } else {
      literal += unescape_pattern(split.component);
    }
    pattern.remove_prefix(split.size);
    if (pattern.empty()) break;
    literal.push_back('/');
    pattern.remove_prefix(1);
  }
  if (!steps.empty()) {
    steps.back().last = true;
    steps.back().after = std::move(literal);
  }
  return steps;
}

class Globber {
 public:
  Globber(Shell& shell, Fields& found) : shell_(shell), found_(found) {}

  void run(const std::vector<Step>& steps) {
    std::vector<std::string_view> prefixes{std::string_view()};
    for (const Step& step : steps) {
      std::vector<std::string_view> next;
      for (std::string_view prefix : prefixes) read_directory(step, prefix, step.last ? found_ : next);
      prefixes.swap(next);
    }
  }

 private:
  /// Appends to `out` what the step matches behind `prefix`.
  void read_directory(const Step& step, std::string_view prefix, std::vector<std::string_view>& out) {
    path_.assign(prefix).append(step.before);
    DIR* directory = ::opendir(path_.empty() ? "." : path_.c_str());
    if (directory == nullptr) return;
    size_t base = path_.size();
    // A leading dot is matched only by a dot, which may be quoted (2.14.3).
    bool dot = step.component[step.component[0] == '\\' ? 1 : 0] == '.';
    while (const dirent* entry = ::readdir(directory)) {
      const char* name = entry->d_name;
      if (name[0] == '.' && (!dot || is_dot_or_dot_dot(name))) continue;
      if (!may_go_on(step, entry->d_type)) continue;
      std::string_view text(name);
      if (!match_pattern(shell_.locale, step.component, text)) continue;
      path_.resize(base);
      path_.append(text);
      if (accept(step, entry->d_type)) out.push_back(shell_.scratch.copy_text(path_));
    }
    ::closedir(directory);
  }

  /// POSIX.1-2024 lets a shell leave . and .. out of what a pattern matches; nobody wants them in `rm -r .*`.
  static bool is_dot_or_dot_dot(const char* name) { return name[1] == '\0' || (name[1] == '.' && name[2] == '\0'); }

  /// Whether the entry can have something behind it, where the step asks for that. What the type does not tell, a look
  /// at the file will.
  static bool may_go_on(const Step& step, unsigned char type) {
    bool leaf = step.last && step.after.empty();
    return leaf || type == DT_DIR || type == DT_LNK || type == DT_UNKNOWN;
  }

  /// Completes the path of a matching entry; whether the result exists. A broken symbolic link does.
  bool accept(const Step& step, unsigned char type) {
    if (!step.last || step.after.empty()) return true;
    path_.append(step.after);
    bool only_slashes = step.after.find_first_not_of('/') == std::string::npos;
    if (only_slashes && type == DT_DIR) return true;
    struct stat status;
    return ::lstat(path_.c_str(), &status) == 0;  // with a slash behind the name it follows a link, to a directory only
  }

  Shell& shell_;
  Fields& found_;
  std::string path_;
};

/// A name with what decides most comparisons.
struct SortKey {
  uint64_t head;          // the first bytes of `rest`, as a number
  std::string_view rest;  // of the collation key, behind what all keys begin with
  Field field;
};

uint64_t head_of(std::string_view text) {
  unsigned char bytes[sizeof(uint64_t)] = {};
  std::memcpy(bytes, text.data(), std::min(text.size(), sizeof bytes));
  uint64_t head = 0;
  for (unsigned char byte : bytes) head = head << 8 | byte;
  return head;
}

bool is_before(const SortKey& a, const SortKey& b) {
  if (a.head != b.head) return a.head < b.head;
  int order = a.rest.compare(b.rest);
  return order != 0 ? order < 0 : a.field < b.field;
}

size_t common_size(std::string_view a, std::string_view b) {
  return static_cast<size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
}

/// Sorts by Locale::collate()'s order, by way of keys: the comparison is one of bytes in every locale.
void sort_fields(Shell& shell, std::span<Field> fields) {
  if (fields.size() < 2) return;
  Arena arena;
  std::vector<SortKey> keys;
  keys.reserve(fields.size());
  std::string_view common;
  for (Field field : fields) {
    keys.push_back({0, shell.locale.collation_key(arena, field), field});
    std::string_view rest = keys.back().rest;
    common = keys.size() == 1 ? rest : common.substr(0, common_size(common, rest));
  }
  for (SortKey& key : keys) {
    key.rest.remove_prefix(common.size());
    key.head = head_of(key.rest);
  }
  std::sort(keys.begin(), keys.end(), is_before);
  for (size_t i = 0; i < fields.size(); ++i) fields[i] = keys[i].field;
}

}  // namespace

size_t expand_pathnames(Shell& shell, std::string_view pattern, Fields& fields) {
  std::vector<Step> steps = split_pattern(pattern);
  if (steps.empty()) return 0;
  size_t before = fields.size();
  Globber(shell, fields).run(steps);
  sort_fields(shell, std::span(fields).subspan(before));
  return fields.size() - before;
}

}  // namespace sh

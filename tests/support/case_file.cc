// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/case_file.h"

#include <cerrno>
#include <cstring>

#include "tests/support/files.h"

namespace sh::test {

namespace {

constexpr std::string_view kPeers[] = {"dash", "bash", "mksh", "yash", "busybox", "ksh93", "zsh"};

std::vector<std::string_view> split_words(std::string_view text) {
  std::vector<std::string_view> words;
  size_t at = 0;
  while ((at = text.find_first_not_of(' ', at)) != std::string_view::npos) {
    size_t end = text.find(' ', at);
    if (end == std::string_view::npos) end = text.size();
    words.push_back(text.substr(at, end - at));
    at = end;
  }
  return words;
}

bool parse_number(std::string_view text, int limit, int& value) {
  if (text.empty() || text.size() > 6) return false;
  value = 0;
  for (char byte : text) {
    if (byte < '0' || byte > '9') return false;
    value = value * 10 + (byte - '0');
  }
  return value <= limit;
}

class Reader {
 public:
  Reader(const std::string& path, std::string_view text, std::vector<Case>& cases, std::string& error)
      : path_(path), rest_(text), cases_(cases), error_(error) {}

  bool read();

 private:
  bool take_line(std::string_view& line);
  bool fail(std::string_view what, int line);
  bool start_case(std::string_view line);
  bool directive(std::string_view line);
  bool one_line_directive(std::string_view name, std::string_view value);
  bool block(std::string& text);
  bool set_output(std::string text);
  bool set_status(std::string_view value);
  bool add_need(std::string_view value);
  bool add_marks(MarkKind kind, std::string_view names, std::string_view reason);

  const std::string& path_;
  std::string_view rest_;
  std::vector<Case>& cases_;
  std::string& error_;
  int line_ = 0;
  Case* current_ = nullptr;
  bool in_directives_ = false;
  bool output_given_ = false;
  bool status_given_ = false;
};

bool Reader::take_line(std::string_view& line) {
  if (rest_.empty()) return false;
  size_t end = rest_.find('\n');
  line = rest_.substr(0, end);
  rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + 1);
  ++line_;
  return true;
}

bool Reader::fail(std::string_view what, int line) {
  error_ = path_ + ":" + std::to_string(line) + ": ";
  error_ += what;
  return false;
}

bool Reader::read() {
  std::string_view line;
  while (take_line(line)) {
    if (line.starts_with("#### ")) {
      if (!start_case(line)) return false;
    } else if (current_ == nullptr) {
      if (!line.empty() && line[0] != '#') return fail("only comments may stand before the first `#### title'", line_);
    } else if (line.starts_with("## ")) {
      in_directives_ = true;
      if (!directive(line.substr(3))) return false;
    } else if (!in_directives_) {
      current_->code.append(line).append("\n");
    } else if (!line.empty()) {
      return fail("after a case's first `## ' line only such lines may follow", line_);
    }
  }
  if (current_ != nullptr && !in_directives_) return fail("the case has no `## ' line", current_->line);
  return true;
}

bool Reader::start_case(std::string_view line) {
  if (current_ != nullptr && !in_directives_) return fail("the case has no `## ' line", current_->line);
  Case fresh;
  fresh.file = path_;
  fresh.line = line_;
  fresh.title = line.substr(5);
  for (const Case& other : cases_) {
    if (other.file == path_ && other.title == fresh.title) return fail("another case has the same title", line_);
  }
  cases_.push_back(std::move(fresh));
  current_ = &cases_.back();
  in_directives_ = output_given_ = status_given_ = false;
  return true;
}

bool Reader::directive(std::string_view line) {
  if (line == "stdout-ignore") {
    current_->ignore_output = true;
    return true;
  }
  std::string text;
  if (line == "STDOUT:") return block(text) && set_output(std::move(text));
  if (line == "STDERR:") {
    if (!block(text)) return false;
    current_->standard_error = std::move(text);
    return true;
  }
  if (line == "STDIN:") {
    if (!block(text)) return false;
    current_->standard_input = std::move(text);
    return true;
  }
  size_t colon = line.find(':');
  if (colon == std::string_view::npos) return fail("unknown directive", line_);
  std::string_view value = line.substr(colon + 1);
  if (value.starts_with(' ')) value.remove_prefix(1);
  return one_line_directive(line.substr(0, colon), value);
}

bool Reader::one_line_directive(std::string_view name, std::string_view value) {
  if (name == "status") return set_status(value);
  if (name == "stdout") return set_output(std::string(value) + "\n");
  if (name == "stderr-has") {
    current_->error_has.emplace_back(value);
    return !value.empty() || fail("stderr-has: needs a text", line_);
  }
  if (name == "stderr") {
    current_->error_empty = true;
    return value == "empty" || fail("stderr: takes only `empty'", line_);
  }
  if (name == "stdin") {
    current_->standard_input = std::string(value) + "\n";
    return true;
  }
  if (name == "env") {
    current_->environment.emplace_back(value);
    return value.find('=') != std::string_view::npos || fail("env: needs NAME=value", line_);
  }
  if (name == "needs") return add_need(value);
  if (name == "timeout") {
    return (parse_number(value, 3600, current_->timeout) && current_->timeout > 0) ||
           fail("timeout: needs a number of seconds", line_);
  }
  if (name.starts_with("OK ")) return add_marks(MarkKind::Ok, name.substr(3), value);
  if (name.starts_with("BUG ")) return add_marks(MarkKind::Bug, name.substr(4), value);
  if (name.starts_with("N-I ")) return add_marks(MarkKind::NotImplemented, name.substr(4), value);
  return fail("unknown directive", line_);
}

bool Reader::block(std::string& text) {
  int start = line_;
  std::string_view line;
  while (take_line(line)) {
    if (line == "## END") return true;
    text.append(line).append("\n");
  }
  return fail("the block is not closed by `## END'", start);
}

bool Reader::set_output(std::string text) {
  if (output_given_) return fail("the standard output is given twice", line_);
  output_given_ = true;
  current_->standard_output = std::move(text);
  return true;
}

bool Reader::set_status(std::string_view value) {
  if (status_given_) return fail("the status is given twice", line_);
  status_given_ = true;
  current_->statuses.clear();
  if (value == ">0") {
    current_->any_failure = true;
    return true;
  }
  for (std::string_view word : split_words(value)) {
    int status = 0;
    if (!parse_number(word, 255, status)) return fail("status: needs numbers from 0 to 255, or >0", line_);
    current_->statuses.push_back(status);
  }
  return !current_->statuses.empty() || fail("status: needs a number", line_);
}

bool Reader::add_need(std::string_view value) {
  std::vector<std::string_view> words = split_words(value);
  if (words.size() == 1 && words[0] == "root") {
    current_->needs.push_back({NeedKind::Root, {}});
  } else if (words.size() == 1 && words[0] == "user") {
    current_->needs.push_back({NeedKind::User, {}});
  } else if (words.size() == 1 && words[0] == "tty") {
    current_->needs.push_back({NeedKind::Tty, {}});
  } else if (words.size() == 2 && words[0] == "locale") {
    current_->needs.push_back({NeedKind::Locale, std::string(words[1])});
  } else if (words.size() == 2 && words[0] == "command") {
    current_->needs.push_back({NeedKind::Command, std::string(words[1])});
  } else {
    return fail("needs: root, user, tty, locale NAME or command NAME", line_);
  }
  return true;
}

bool Reader::add_marks(MarkKind kind, std::string_view names, std::string_view reason) {
  if (reason.empty()) return fail("a mark needs its reason behind the colon", line_);
  for (std::string_view name : split_words(names)) {
    if (!is_peer_name(name)) return fail("unknown peer in a mark", line_);
    for (const Mark& mark : current_->marks) {
      if (mark.peer == name) return fail("the peer is marked twice", line_);
    }
    current_->marks.push_back({kind, std::string(name), std::string(reason)});
  }
  return true;
}

}  // namespace

bool is_peer_name(std::string_view name) {
  for (std::string_view peer : kPeers) {
    if (peer == name) return true;
  }
  return false;
}

const char* mark_name(MarkKind kind) {
  switch (kind) {
    case MarkKind::Ok: return "OK";
    case MarkKind::Bug: return "BUG";
    case MarkKind::NotImplemented: return "N-I";
  }
  return "";
}

bool read_case_file(const std::string& path, std::vector<Case>& cases, std::string& error) {
  std::string text;
  if (!read_file(path, text)) {
    error = path + ": " + std::strerror(errno);
    return false;
  }
  std::vector<Case> found;
  if (!Reader(path, text, found, error).read()) return false;
  for (Case& each : found) cases.push_back(std::move(each));
  return true;
}

}  // namespace sh::test

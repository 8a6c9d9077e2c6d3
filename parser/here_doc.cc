// SPDX-License-Identifier: GPL-3.0-or-later
// Here-documents (XCU 2.7.4). The body is collected line by line up to the delimiter and only then searched for
// expansions, so that the delimiter is found whatever the body holds.
#include <cstring>

#include "parser/lexer.h"

namespace sh {

namespace {

/// Whether a line goes on in the next: it ends in a backslash that no other escapes, and a newline.
bool is_continued(std::string_view line) {
  if (line.empty() || line.back() != '\n') return false;
  line.remove_suffix(1);
  size_t last = line.find_last_not_of('\\');
  size_t backslashes = last == std::string_view::npos ? line.size() : line.size() - last - 1;
  return backslashes % 2 == 1;
}

std::string_view without_newline(std::string_view line) {
  if (!line.empty() && line.back() == '\n') line.remove_suffix(1);
  return line;
}

}  // namespace

void Lexer::await_here_doc(HereDoc* doc) {
  doc->body = make_literal_word("", true, token_.pos);
  here_docs_.push(doc);
}

void Lexer::read_here_docs() {
  const size_t base = here_docs_base_;
  const size_t end = here_docs_.size();
  here_docs_base_ = end;  // a body may hold a substitution with here-documents of its own
  for (size_t i = base; i < end && !failed_; ++i) read_here_doc(*here_docs_[i]);
  here_docs_base_ = base;
  here_docs_.cut(base);
}

bool Lexer::read_here_doc(HereDoc& doc) {
  char first = look_raw();
  Pos pos = here();
  here_text_.clear();
  bool is_delimiter = false;
  // At the end of the input the body is what there was: sh has always taken it so.
  while (first != '\0' && !is_delimiter && read_logical_line(doc, here_text_, is_delimiter)) {
  }
  if (failed_) return false;
  std::string_view text = arena().copy_text(here_text_);
  constexpr size_t kKept = 64 * 1024;
  if (here_text_.capacity() > kKept) std::string().swap(here_text_);
  Word* body = nullptr;
  if (doc.literal || text.find_first_of("$`\\") == std::string_view::npos) {
    body = make_literal_word(text, true, pos);
  } else {
    push_text(text, pos, "end of here-document");
    size_t base = parts_.size();
    bool fine = scan(Quoting::HereDoc);
    pop_text();
    if (!fine) return false;
    body = finish_word(base, pos);
  }
  body->source = text;
  doc.body = body;
  return true;
}

/// A line with its newline. False at the end of the input.
bool Lexer::read_raw_line(std::string_view& line) {
  if (look_raw() == '\0') return false;
  const char* begin = p_;
  const void* newline = std::memchr(p_, '\n', static_cast<size_t>(end_ - p_));
  p_ = newline == nullptr ? end_ : static_cast<const char*>(newline) + 1;
  line = {begin, static_cast<size_t>(p_ - begin)};
  if (newline != nullptr) newline_passed();
  return true;
}

/// Appends a line to `body`, and the lines that it is continued in, unless together they are the delimiter: line
/// continuation is removed during the search for it, and not at once, as quotes in $( ) may protect it.
bool Lexer::read_logical_line(const HereDoc& doc, std::string& body, bool& is_delimiter) {
  const size_t begin = body.size();
  std::string joined;
  std::string_view line;
  for (bool first = true;; first = false) {
    if (!read_raw_line(line)) {
      is_delimiter = !first && joined == doc.delimiter;
      break;
    }
    if (first && doc.strip_tabs) line.remove_prefix(std::min(line.find_first_not_of('\t'), line.size()));
    body.append(line);
    if (doc.literal || !is_continued(line)) {
      if (first) {
        is_delimiter = without_newline(line) == doc.delimiter;
      } else if (joined.size() <= doc.delimiter.size()) {
        joined.append(without_newline(line));
        is_delimiter = joined == doc.delimiter;
      }
      break;
    }
    if (joined.size() <= doc.delimiter.size()) joined.append(line.substr(0, line.size() - 2));
  }
  if (is_delimiter) body.resize(begin);
  return is_delimiter || body.size() > begin || !line.empty();
}

}  // namespace sh

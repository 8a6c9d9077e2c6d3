// SPDX-License-Identifier: GPL-3.0-or-later
#include "builtins/read_split.h"

namespace sh {

bool take_backslashes(LogicalLine& line, size_t start) {
  std::string& text = line.text;
  size_t from = text.find('\\', start);
  if (from == std::string::npos && line.escaped.empty()) return false;
  line.escaped.resize(text.size(), '\0');
  if (from == std::string::npos) return false;
  bool pending = false;
  size_t to = from;
  for (; from < text.size(); ++from) {
    char byte = text[from];
    if (pending && byte != '\n') {
      text[to] = byte;
      line.escaped[to++] = 1;
    } else if (!pending && byte == '\\') {
      pending = true;
      continue;
    } else if (!pending) {
      text[to++] = byte;
    }
    pending = false;
  }
  text.resize(to);
  line.escaped.resize(to);
  return pending;
}

void append_escaped_byte(LogicalLine& line, char byte) {
  line.escaped.resize(line.text.size(), '\0');
  line.text.push_back(byte);
  line.escaped.push_back(1);
}

FieldCutter::FieldCutter(const Ifs& ifs, Locale& locale, const LogicalLine& line)
    : ifs_(ifs), locale_(locale), line_(line), at_(skip_blanks(0)) {}

FieldCutter::Kind FieldCutter::kind_at(size_t at, size_t& size) const {
  std::string_view rest = std::string_view(line_.text).substr(at);
  unsigned char byte = static_cast<unsigned char>(rest[0]);
  size = 1;
  if (line_.is_escaped(at)) {
    if (byte >= 0x80) size = locale_.next(rest).size;
    return Kind::Text;
  }
  uint8_t kinds = ifs_.kinds()[byte];
  if ((kinds & Ifs::kBlank) != 0) return Kind::Blank;
  if ((kinds & Ifs::kDelimiter) != 0) return Kind::Delimiter;
  if ((kinds & Ifs::kWide) == 0) return Kind::Text;
  bool is_delimiter = false;
  size = ifs_.wide_delimiter(rest, is_delimiter);
  return is_delimiter ? Kind::Delimiter : Kind::Text;
}

size_t FieldCutter::field_end(size_t at) const {
  size_t size;
  while (at < line_.text.size() && kind_at(at, size) == Kind::Text) at += size;
  return at;
}

size_t FieldCutter::skip_blanks(size_t at) const {
  size_t size;
  while (at < line_.text.size() && kind_at(at, size) == Kind::Blank) at += size;
  return at;
}

/// Behind the delimiter at `at`: one that is no white space, with the white space around it, or white space alone.
size_t FieldCutter::skip_delimiter(size_t at) const {
  size_t size;
  at = skip_blanks(at);
  if (at == line_.text.size() || kind_at(at, size) != Kind::Delimiter) return at;
  return skip_blanks(at + size);
}

std::string_view FieldCutter::next() {
  size_t start = at_;
  size_t end = field_end(start);
  at_ = skip_delimiter(end);
  return std::string_view(line_.text).substr(start, end - start);
}

std::string_view FieldCutter::rest() {
  size_t start = at_;
  size_t end = field_end(start);
  if (skip_delimiter(end) < line_.text.size()) {
    end = line_.text.size();
    auto is_blank = [this](size_t at) {
      return !line_.is_escaped(at) && (ifs_.kinds()[static_cast<unsigned char>(line_.text[at])] & Ifs::kBlank) != 0;
    };
    while (end > start && is_blank(end - 1)) --end;
  }
  at_ = line_.text.size();
  return std::string_view(line_.text).substr(start, end - start);
}

}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
// Field splitting as a state machine that goes on from one expansion of a word to the next (XCU 2.6.5): a field is
// copied once, when it is complete.
#include "exec/expand/field_builder.h"

#include "exec/expand/glob.h"
#include "exec/expand/pattern.h"
#include "exec/state/shell.h"

namespace sh {

namespace {

constexpr uint8_t kEnds = Ifs::kBlank | Ifs::kDelimiter;
constexpr uint8_t kSplitMask = kEnds | Ifs::kWide;

unsigned char byte_at(const char* at) { return static_cast<unsigned char>(*at); }

}  // namespace

FieldBuilder::FieldBuilder(Shell& shell, Fields& fields)
    : shell_(shell),
      fields_(&fields),
      buffer_(&shell.field_buffers.take()),
      text_(&buffer_->text),
      build_(Build::Split) {
  mask_ = shell.options.on(Option::NoGlob) ? kSplitMask : static_cast<uint8_t>(kSplitMask | Ifs::kGlob);
}

FieldBuilder::FieldBuilder(Shell& shell, Build build)
    : shell_(shell), buffer_(&shell.field_buffers.take()), text_(&buffer_->text), build_(build) {}

FieldBuilder::FieldBuilder(Shell& shell, std::string& out) : shell_(shell), text_(&out), build_(Build::Text) {}

FieldBuilder::~FieldBuilder() {
  if (buffer_ != nullptr) shell_.field_buffers.drop();
}

void FieldBuilder::literal(std::string_view text, bool has_glob) {
  text_->append(text);
  if (build_ != Build::Split || text.empty()) return;
  state_ = State::InField;
  if (has_glob && (mask_ & Ifs::kGlob) != 0 && text.find_first_of("*?[") != std::string_view::npos) has_glob_ = true;
}

void FieldBuilder::note_quoted(size_t start, size_t size) {
  if (size == 0 || (mask_ & Ifs::kGlob) == 0) return;
  auto& ranges = buffer_->quoted;
  if (!ranges.empty() && ranges.back().start + ranges.back().size == start) {
    ranges.back().size += size;
  } else {
    ranges.push_back({start, size});
  }
}

void FieldBuilder::quoted(std::string_view text) {
  if (build_ == Build::Pattern) {
    append_escaped(*text_, text);
    return;
  }
  const size_t start = text_->size();
  text_->append(text);
  if (build_ == Build::Text) return;
  note_quoted(start, text.size());
  state_ = State::InField;
}

void FieldBuilder::directly_appended(size_t start) {
  if (build_ == Build::Text) return;
  note_quoted(start, text_->size() - start);
  state_ = State::InField;
}

void FieldBuilder::split(std::string_view text) {
  if (build_ != Build::Split) {
    text_->append(text);
    return;
  }
  shell_.ifs.sync();  // here, as the word itself may assign IFS
  const uint8_t* const kinds = shell_.ifs.kinds();
  const char* const end = text.data() + text.size();
  for (const char* at = text.data(); at != end;) {
    const char* const start = at;
    while (at != end && (kinds[byte_at(at)] & mask_) == 0) ++at;
    const uint8_t kind = at == end ? 0 : kinds[byte_at(at)];
    const std::string_view run(start, static_cast<size_t>(at - start));
    if (state_ != State::InField && !run.empty() && (kind & kEnds) != 0) {
      // A whole field: it needs no buffer.
      fields_->push_back(shell_.scratch.copy_text(run));
      state_ = (kind & Ifs::kBlank) != 0 ? State::AfterBlank : State::Start;
      ++at;
      continue;
    }
    if (!run.empty()) {
      text_->append(run);
      state_ = State::InField;
    }
    if (at == end) return;
    uint32_t size = 1;
    bool is_delimiter = (kind & Ifs::kDelimiter) != 0;
    if ((kind & Ifs::kWide) != 0) size = shell_.ifs.wide_delimiter({at, end}, is_delimiter);
    if ((kind & Ifs::kBlank) != 0) {
      blank();
    } else if (is_delimiter) {
      delimiter();
    } else {
      if ((kind & Ifs::kGlob) != 0) has_glob_ = true;
      text_->append(at, size);
      state_ = State::InField;
    }
    at += size;
  }
}

void FieldBuilder::blank() {
  if (state_ != State::InField) return;
  end_field();
  state_ = State::AfterBlank;
}

void FieldBuilder::delimiter() {
  // After a blank it belongs to the end that the blank made; with nothing before it, it ends an empty field.
  if (state_ != State::AfterBlank) end_field();
  state_ = State::Start;
}

void FieldBuilder::next_field() {
  if (state_ == State::InField) end_field();
  state_ = State::Start;
}

void FieldBuilder::finish() {
  if (build_ == Build::Split && state_ == State::InField) end_field();
}

bool FieldBuilder::expand_glob() {
  const std::string_view text = *text_;
  std::string& pattern = buffer_->pattern;
  pattern.clear();
  size_t at = 0;
  for (const FieldBuffer::Range& range : buffer_->quoted) {
    pattern.append(text, at, range.start - at);
    append_escaped(pattern, text.substr(range.start, range.size));
    at = range.start + range.size;
  }
  pattern.append(text, at);
  return has_pattern(pattern) && expand_pathnames(shell_, pattern, *fields_) > 0;
}

void FieldBuilder::end_field() {
  if (!has_glob_ || !expand_glob()) fields_->push_back(shell_.scratch.copy_text(*text_));
  text_->clear();
  buffer_->quoted.clear();
  has_glob_ = false;
}

}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "parser/cursor.h"

#include <cstring>

namespace sh {

namespace {

/// Whether a line holds no token: blanks, then nothing, a newline or a comment.
bool is_blank_line(std::string_view line) {
  size_t at = line.find_first_not_of(" \t");
  return at == std::string_view::npos || line[at] == '\n' || line[at] == '#';
}

}  // namespace

// ---------------------------------------------------------------------------------------------------------------------
// Frames

void Cursor::save_frame() {
  Frame& frame = frames_[active_];
  frame.cursor = p_;
  frame.end = end_;
  frame.line_begin = line_begin_;
  frame.line = line_;
  frame.column_base = column_base_;
}

void Cursor::load_frame(uint32_t index) {
  active_ = index;
  const Frame& frame = frames_[index];
  p_ = frame.cursor;
  end_ = frame.end;
  line_begin_ = frame.line_begin;
  line_ = frame.line;
  column_base_ = frame.column_base;
}

bool Cursor::next_text() {
  switch (frames_[active_].kind) {
    case LayerKind::Lines: return read_line();
    case LayerKind::Text: return false;
    case LayerKind::Alias: break;
  }
  if (frames_[active_].ends_in_blank) alias_next_ = true;
  save_frame();
  load_frame(frames_[active_].parent);
  resumed_at_ = p_;
  return true;
}

void Cursor::push_alias(std::string_view name, const std::string& value, Pos pos) {
  save_frame();
  std::string_view text = arena().copy_text(std::string_view(value.c_str()));  // up to a NUL, if there is one
  Frame frame;
  frame.cursor = frame.line_begin = text.data();
  frame.end = text.data() + text.size();
  frame.line = pos.line;
  frame.kind = LayerKind::Alias;
  frame.ends_in_blank = !text.empty() && (text.back() == ' ' || text.back() == '\t');
  // Frames above the active one ended within this very token, but the alias came from them: they stay as guards.
  frame.parent = static_cast<uint32_t>(frames_.size()) - 1;
  frame.pos = pos;
  frame.alias = arena().copy_text(name);
  frames_.push(frame);
  load_frame(static_cast<uint32_t>(frames_.size()) - 1);
}

void Cursor::push_text(std::string_view text, Pos pos, const char* end_name) {
  save_frame();
  Frame frame;
  frame.cursor = frame.line_begin = text.data();
  frame.end = text.data() + text.size();
  frame.line = pos.line;
  frame.column_base = pos.column == 0 ? 0 : pos.column - 1;
  frame.kind = LayerKind::Text;
  frame.parent = active_;
  frame.end_name = end_name;
  frames_.push(frame);
  load_frame(static_cast<uint32_t>(frames_.size()) - 1);
}

void Cursor::pop_text() {
  // An error may have left aliases above it.
  while (frames_[active_].kind == LayerKind::Alias) active_ = frames_[active_].parent;
  load_frame(frames_[active_].parent);
}

bool Cursor::is_alias_active(std::string_view name) const {
  for (size_t i = 1; i < frames_.size(); ++i) {
    if (frames_[i].kind == LayerKind::Alias && frames_[i].alias == name) return true;
  }
  return false;
}

Cursor::Rewind Cursor::remember() {
  save_frame();
  Rewind to{{}, active_, line_index_, p_, line_begin_, line_, column_base_, openers_.size(), alias_next_};
  if (frames_.size() > 1) to.frames = arena().copy(std::span<const Frame>(frames_.from(0)));
  return to;
}

void Cursor::rewind(const Rewind& to) {
  if (to.frames.empty()) {
    frames_.cut(1);
  } else {
    frames_.cut(0);
    for (const Frame& frame : to.frames) frames_.push(frame);
  }
  // The input's own frame may have gone on to later lines.
  line_index_ = to.line_index;
  Frame& lines = frames_[0];
  if (to.active == 0 && !lines_.empty()) {
    lines.cursor = to.p;
    lines.end = lines_[line_index_].begin + lines_[line_index_].size;
    lines.line_begin = to.line_begin;
    lines.line = to.line;
    lines.column_base = to.column_base;
  }
  load_frame(to.active);
  openers_.cut(to.openers);
  alias_next_ = to.alias_next;
}

// ---------------------------------------------------------------------------------------------------------------------
// Lines

bool Cursor::read_line() {
  if (line_index_ + 1 < lines_.size()) {  // read before a rewind
    enter_line(lines_[++line_index_]);
    return true;
  }
  while (!at_eof_ && !fatal_) {
    std::string_view text;
    switch (input_.read_line(LineKind::Continuation, text)) {
      case ReadStatus::Line:
        if (store_line(text)) return true;
        break;
      case ReadStatus::Eof: at_eof_ = input_ended_ = true; break;
      case ReadStatus::Error:
        fail(here(), std::string("cannot read: ") + strerrordesc_np(input_.error_number));
        status_ = ParseStatus::ReadError;
        fatal_ = true;
        break;
      case ReadStatus::Interrupted:
        fail(here(), "interrupted");
        status_ = ParseStatus::Interrupted;
        fatal_ = true;
        break;
    }
  }
  return false;
}

/// Copies a line to the arena without NUL bytes. False where nothing is left of it.
bool Cursor::store_line(std::string_view text) {
  if (text.empty()) return false;
  input_ended_ = text.back() != '\n';
  char* to = static_cast<char*>(arena().allocate(text.size() + 1, 1));
  size_t size = 0;
  if (std::memchr(text.data(), '\0', text.size()) == nullptr) {
    std::memcpy(to, text.data(), text.size());
    size = text.size();
  } else {
    for (char byte : text) {
      if (byte != '\0') to[size++] = byte;
    }
  }
  to[size] = '\0';
  if (size == 0) return false;
  size_t offset = lines_.empty() ? 0 : lines_.back().offset + lines_.back().size;
  lines_.push({to, size, offset, next_line_++});
  line_index_ = lines_.size() - 1;
  enter_line(lines_.back());
  return true;
}

void Cursor::enter_line(const Line& line) {
  p_ = line_begin_ = line.begin;
  end_ = line.begin + line.size;
  line_ = line.number;
  column_base_ = 0;
}

// ---------------------------------------------------------------------------------------------------------------------
// Programs

Cursor::Begin Cursor::begin_program() {
  at_eof_ = failed_ = fatal_ = alias_next_ = false;
  status_ = ParseStatus::Command;
  openers_.cut(0);
  patches_.cut(0);
  trim_frames();
  bool left_over = active_ > 0 || *p_ != '\0';
  if (left_over) {
    carry_over();
    return Begin::Ready;
  }
  lines_.cut(0);
  std::string_view text;
  for (;;) {
    ReadStatus status = input_.read_line(LineKind::First, text);
    if (status == ReadStatus::Eof) {
      input_ended_ = true;
      return Begin::Eof;
    }
    if (status != ReadStatus::Line) {
      status_ = status == ReadStatus::Error ? ParseStatus::ReadError : ParseStatus::Interrupted;
      diag_ = Diag();
      diag_.source = input_.source;
      diag_.pos = {next_line_, 1};
      if (status == ReadStatus::Error) {
        diag_.message = std::string("cannot read: ") + strerrordesc_np(input_.error_number);
      }
      return Begin::Failed;
    }
    if (!is_blank_line(text)) break;
    if (!text.empty() && text.back() != '\n') input_ended_ = true;
    ++next_line_;
    if (input_.source && input_.source->kind == SourceKind::Interactive) return Begin::Blank;
  }
  make_program();
  program_->first_line = next_line_;
  if (!store_line(text)) return Begin::Blank;  // it held only NULs
  return Begin::Ready;
}

/// Most programs are done with when the next one is read: their memory is used again.
void Cursor::make_program() {
  constexpr size_t kWorthKeeping = 64 * 1024;
  if (last_ && last_->references == 1 && last_->arena.capacity() <= kWorthKeeping) {
    held_ = std::move(last_);
    program_ = last_program_;
    program_->arena.reset();
    program_->body = nullptr;
    program_->text = {};
  } else {
    last_ = ProgramRef();
    held_ = ProgramRef(program_ = new Program);
  }
  program_->source = input_.source;
}

ProgramRef Cursor::give_away() {
  last_ = held_;
  last_program_ = std::exchange(program_, nullptr);
  return std::move(held_);
}

/// An alias whose value holds a newline ended the last command with text to spare: that text moves to the new program.
void Cursor::carry_over() {
  save_frame();
  ProgramRef previous = std::move(held_);
  make_program();
  program_->first_line = line_;
  for (Frame& frame : frames_.from(0)) {
    std::string_view rest(frame.cursor, static_cast<size_t>(frame.end - frame.cursor));
    uint32_t column = static_cast<uint32_t>(frame.cursor - frame.line_begin) + frame.column_base;
    if (frame.kind == LayerKind::Lines) {
      // The whole line is kept, for messages.
      const Line line = lines_[line_index_];
      size_t done = static_cast<size_t>(frame.cursor - line.begin);
      std::string_view copy = arena().copy_text({line.begin, line.size});
      frame.cursor = copy.data() + done;
      frame.end = copy.data() + copy.size();
      frame.line_begin = copy.data();
      frame.line = line.number;
      frame.column_base = 0;
      lines_.cut(0);
      lines_.push({copy.data(), copy.size(), 0, line.number});
      line_index_ = 0;
    } else {
      std::string_view copy = arena().copy_text(rest);
      frame.cursor = frame.line_begin = copy.data();
      frame.end = copy.data() + copy.size();
      frame.column_base = column;
      frame.alias = arena().copy_text(frame.alias);
    }
  }
  load_frame(active_);
}

ProgramRef Cursor::end_program() {
  if (lines_.size() == 1) {
    program_->text = {lines_[0].begin, lines_[0].size};
  } else if (!lines_.empty()) {
    size_t size = lines_.back().offset + lines_.back().size;
    char* text = static_cast<char*>(arena().allocate(size + 1, 1));
    for (const Line& line : lines_.from(0)) std::memcpy(text + line.offset, line.begin, line.size);
    text[size] = '\0';
    program_->text = {text, size};
  }
  for (const Patch& patch : patches_.from(0)) {
    *patch.target = program_->text.substr(patch.begin, patch.end - patch.begin);
  }
  bool left_over = active_ > 0 || *p_ != '\0';
  if (left_over) return held_;
  p_ = end_ = line_begin_ = "";
  save_frame();
  lines_.cut(0);
  return give_away();
}

void Cursor::drop_line() {
  frames_.cut(1);
  active_ = 0;
  p_ = end_ = line_begin_ = "";
  save_frame();
  lines_.cut(0);
  program_ = nullptr;
  held_ = ProgramRef();
}

void Cursor::begin_text() {
  failed_ = fatal_ = false;
  at_eof_ = input_ended_ = true;
  held_ = ProgramRef(program_ = new Program);
  program_->source = input_.source;
}

bool Cursor::rest_is_blank() const {
  for (uint32_t index = active_;; index = frames_[index].parent) {
    const char* at = index == active_ ? p_ : frames_[index].cursor;
    while (*at == ' ' || *at == '\t' || *at == '\n') ++at;
    if (*at == '#') return true;
    if (*at != '\0') return false;
    if (index == 0) return true;
  }
}

// ---------------------------------------------------------------------------------------------------------------------
// Source text

void Cursor::take_source(const SourceMark& from, const SourceMark& to, std::string_view& target) {
  if (from.end == to.end && from.frame == to.frame) {
    target = {from.at, static_cast<size_t>(to.at - from.at)};
  } else if (from.frame == 0 && to.frame == 0) {
    patches_.push({&target, text_offset(from), text_offset(to)});
  } else {
    target = copy_source(from, to);
  }
}

std::string_view Cursor::copy_source(const SourceMark& from, const SourceMark& to) {
  if (from.end == to.end && from.frame == to.frame) return arena().copy_text({from.at, size_t(to.at - from.at)});
  std::string text(from.at, static_cast<size_t>(from.end - from.at));
  if (from.frame == 0 && to.frame == 0) {
    for (size_t i = from.line_index + 1; i < to.line_index; ++i) text.append(lines_[i].begin, lines_[i].size);
    text.append(lines_[to.line_index].begin, static_cast<size_t>(to.at - lines_[to.line_index].begin));
  } else if (resumed_at_ <= to.at && to.at <= to.end && to.end == end_) {
    // From an alias into what follows it.
    if (resumed_at_ >= line_begin_) text.append(resumed_at_, static_cast<size_t>(to.at - resumed_at_));
  }
  return arena().copy_text(text);
}

std::string_view Cursor::line_text(uint32_t number) const {
  if (lines_.empty() || number < lines_[0].number) return {};
  size_t index = number - lines_[0].number;  // numbers follow each other
  if (index >= lines_.size()) return {};
  std::string_view text(lines_[index].begin, lines_[index].size);
  if (!text.empty() && text.back() == '\n') text.remove_suffix(1);
  return text;
}

// ---------------------------------------------------------------------------------------------------------------------
// Errors

void Cursor::fail(Pos pos, std::string message, std::string help) {
  if (failed_) return;
  failed_ = true;
  status_ = ParseStatus::SyntaxError;
  diag_ = Diag();
  diag_.message = std::move(message);
  diag_.source = input_.source;
  diag_.pos = pos;
  diag_.source_line = line_text(pos.line);
  diag_.help = std::move(help);
  if (openers_.empty()) return;
  const Opener& opener = openers_.back();
  diag_.opener = opener.pos;
  diag_.opener_line = line_text(opener.pos.line);
  diag_.opener_label = std::string("this ") + opener.name + " is not closed";
}

void Cursor::fail_at_end(const char* expected) {
  Pos pos = here();
  std::string message = std::string("syntax error: unexpected ") + frames_[active_].end_name + ", expected " + expected;
  bool at_input_end = frames_[active_].kind == LayerKind::Lines;
  if (at_input_end && !lines_.empty()) {
    // What is behind the last line's newline cannot be shown.
    const Line& line = lines_.back();
    size_t size = line.begin[line.size - 1] == '\n' ? line.size - 1 : line.size;
    pos = {line.number, static_cast<uint32_t>(size) + 1};
  }
  if (failed_) return;
  fail(pos, std::move(message));
  diag_.incomplete = at_input_end;
}

bool Cursor::fail_too_deep() {
  fail(here(), "syntax error: nested too deeply");
  fatal_ = true;
  return true;
}

}  // namespace sh

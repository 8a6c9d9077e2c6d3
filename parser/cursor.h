// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parser stands in its input: lines read on demand, with texts laid over them (alias values, the inside of
// backquotes, here-document bodies). Line continuation (XCU 2.2.1) is removed here; the first error is kept here.
#pragma once

#include <string>
#include <string_view>

#include "parser/ast.h"
#include "parser/char_class.h"
#include "parser/diag.h"
#include "parser/input.h"
#include "parser/parser.h"
#include "parser/pod_stack.h"
#include "parser/stack_guard.h"
#include "parser/token.h"

namespace sh {

enum class LayerKind : uint8_t {
  Lines,  // the input: more is read at its end
  Alias,  // the value of an alias: at its end reading goes on in what it lies over
  Text,   // text of its own: it ends for good
};

class Cursor {
 public:
  Cursor(SymbolTable& symbols, InputSource& input, const AliasLookup* aliases)
      : symbols_(symbols), input_(input), aliases_(aliases), next_line_(input.first_line) {
    frames_.push(Frame{});
  }
  Cursor(const Cursor&) = delete;
  Cursor& operator=(const Cursor&) = delete;

 protected:
  ~Cursor() = default;

  struct Frame {
    const char* cursor = "";
    const char* end = "";
    const char* line_begin = "";
    uint32_t line = 0;
    uint32_t column_base = 0;  // added to the column on the first line
    LayerKind kind = LayerKind::Lines;
    bool ends_in_blank = false;  // Alias
    uint32_t parent = 0;         // the frame to go back to
    Pos pos;                     // Alias: where the alias stands
    std::string_view alias;      // Alias: its name
    const char* end_name = "end of file";
  };
  struct Line {
    const char* begin;
    size_t size;
    size_t offset;  // in Program::text
    uint32_t number;
  };
  struct Opener {
    Pos pos;
    const char* name;  // "`while'"
  };
  /// A source text that spans lines: it is cut from Program::text when that is there.
  struct Patch {
    std::string_view* target;
    size_t begin;
    size_t end;
  };
  /// Everything that reading changes, to go back to (XCU 2.6.3: `$((` may begin a subshell).
  struct Rewind {
    std::span<Frame> frames;
    uint32_t active;
    size_t line_index;
    const char* p;
    const char* line_begin;
    uint32_t line;
    uint32_t column_base;
    size_t openers;
    bool alias_next;
  };

  // --- Characters ----------------------------------------------------------------------------------------------------

  /// The current character with line continuations removed, and '\0' at the end of the input. Does not consume it.
  char look() {
    while (*p_ == '\0' || (*p_ == '\\' && p_[1] == '\n')) {
      if (*p_ == '\0') {
        if (!next_text()) return '\0';
      } else {
        p_ += 2;
        newline_passed();
      }
    }
    return *p_;
  }
  /// The same where backslash is an ordinary character.
  char look_raw() {
    while (*p_ == '\0') {
      if (!next_text()) return '\0';
    }
    return *p_;
  }
  /// To be called when p_ has been moved behind a newline.
  void newline_passed() {
    ++line_;
    line_begin_ = p_;
    column_base_ = 0;
  }
  /// At the end of a text: goes on to what follows it. False at the end of the input.
  bool next_text();

  Pos here() const { return pos_of(p_); }
  /// The position of `at`, a place on the current line.
  Pos pos_of(const char* at) const {
    if (frames_[active_].kind == LayerKind::Alias) return frames_[active_].pos;
    return {line_, static_cast<uint32_t>(at - line_begin_) + 1 + column_base_};
  }

  // --- Frames --------------------------------------------------------------------------------------------------------

  void push_alias(std::string_view name, const std::string& value, Pos pos);
  /// Lays `text` (in the arena, NUL-terminated) over the input. `end_name` is what an error calls its end.
  void push_text(std::string_view text, Pos pos, const char* end_name);
  void pop_text();
  /// Forgets the aliases that ended within the last token: they no longer guard against recursion.
  void trim_frames() { frames_.cut(active_ + 1); }
  bool is_alias_active(std::string_view name) const;

  Rewind remember();
  void rewind(const Rewind& to);

  // --- Programs ------------------------------------------------------------------------------------------------------

  enum class Begin : uint8_t { Ready, Blank, Eof, Failed };
  /// Starts the next complete command: takes over what an alias left behind, or reads a line. `Blank`: a line of
  /// nothing, for which an interactive shell prompts anew.
  Begin begin_program();
  /// Puts the text together and gives the program away.
  ProgramRef end_program();
  void drop_line();
  /// Starts and ends a program that is no input but a text of its own.
  void begin_text();
  ProgramRef end_text() { return std::move(held_); }
  bool rest_is_blank() const;

  // --- Source text ---------------------------------------------------------------------------------------------------

  SourceMark mark() const { return mark_at(p_); }
  SourceMark mark_at(const char* at) const { return {at, end_, line_index_, active_}; }
  /// Sets `target` to the text from `from` to `to`: now, or when the program ends.
  void take_source(const SourceMark& from, const SourceMark& to, std::string_view& target);
  /// The same at once, in the arena.
  std::string_view copy_source(const SourceMark& from, const SourceMark& to);
  /// The text of line `number` without its newline.
  std::string_view line_text(uint32_t number) const;

  // --- Errors --------------------------------------------------------------------------------------------------------

  /// Keeps the first error. `diag.source_line` and the opener are filled in.
  void fail(Pos pos, std::string message, std::string help = {});
  /// The input (or the text at hand) ended although `expected` ("`}'") was to come.
  void fail_at_end(const char* expected);
  /// Whether nesting has used up the stack; then fails.
  bool fail_too_deep();
  bool too_deep() { return stack_guard_.exhausted() && fail_too_deep(); }

  class OpenerScope {
   public:
    OpenerScope(Cursor& cursor, Pos pos, const char* name) : cursor_(cursor) { cursor.openers_.push({pos, name}); }
    OpenerScope(const OpenerScope&) = delete;
    OpenerScope& operator=(const OpenerScope&) = delete;
    ~OpenerScope() { cursor_.openers_.pop(); }

   private:
    Cursor& cursor_;
  };

  Arena& arena() { return program_->arena; }

  SymbolTable& symbols_;
  InputSource& input_;
  const AliasLookup* aliases_;

  // The active frame, cached.
  const char* p_ = "";
  const char* end_ = "";
  const char* line_begin_ = "";
  uint32_t line_ = 0;
  uint32_t column_base_ = 0;

  bool failed_ = false;
  bool fatal_ = false;       // failed in a way that reading the text otherwise cannot mend
  bool alias_next_ = false;  // an alias whose value ends in a blank has just ended
  Diag diag_;
  ParseStatus status_ = ParseStatus::Command;
  PodStack<Opener, 16> openers_;
  Program* program_ = nullptr;
  PodStack<Patch, 4> patches_;

  bool input_ended_ = false;  // the source said so, or its last line had no newline

 private:
  bool read_line();
  bool store_line(std::string_view text);
  void enter_line(const Line& line);
  void carry_over();
  void make_program();
  ProgramRef give_away();
  void save_frame();
  void load_frame(uint32_t index);
  size_t text_offset(const SourceMark& mark) const {
    const Line& line = lines_[mark.line_index];
    return line.offset + static_cast<size_t>(mark.at - line.begin);
  }

  PodStack<Frame, 4> frames_;
  uint32_t active_ = 0;
  const char* resumed_at_ = "";  // where reading went on when the last alias ended
  PodStack<Line, 8> lines_;
  size_t line_index_ = 0;
  uint32_t next_line_;
  bool at_eof_ = false;
  ProgramRef held_;  // program_
  ProgramRef last_;  // the program given away last, to be used again when nobody else holds it
  Program* last_program_ = nullptr;
  StackGuard stack_guard_;
};

}  // namespace sh

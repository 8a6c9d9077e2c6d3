// SPDX-License-Identifier: GPL-3.0-or-later
// Puts fields together from the pieces of a word, splitting (XCU 2.6.5) and expanding pathnames (XCU 2.6.6) on the way.
// Or, where neither is done, one text or one pattern.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "exec/state/field_buffers.h"
#include "exec/state/fields.h"
#include "exec/state/ifs.h"

namespace sh {

struct Shell;

/// What is made of a word.
enum class Build : uint8_t {
  Split,    // any number of fields
  Text,     // one text: neither split nor globbed
  Pattern,  // one pattern: as Text, and what was quoted is escaped
};

class FieldBuilder {
 public:
  /// Build::Split, appended to `fields`.
  FieldBuilder(Shell& shell, Fields& fields);
  /// Build::Text or Build::Pattern; text() is the result.
  FieldBuilder(Shell& shell, Build build);
  /// Build::Text, appended to `out`.
  FieldBuilder(Shell& shell, std::string& out);
  FieldBuilder(const FieldBuilder&) = delete;
  FieldBuilder& operator=(const FieldBuilder&) = delete;
  ~FieldBuilder();

  bool makes_fields() const { return build_ == Build::Split; }

  /// Unquoted text of the word itself: never split. `has_glob`: it may have one of * ? [.
  void literal(std::string_view text, bool has_glob);
  /// Quoted text, the result of an expansion in double-quotes or of a tilde expansion: there is a field even if it is
  /// empty.
  void quoted(std::string_view text);
  /// The result of an unquoted expansion: is split.
  void split(std::string_view text);
  /// Either of these.
  void expansion(std::string_view text, bool is_quoted) { is_quoted ? quoted(text) : split(text); }
  /// The boundary between two parameters of $@. Only for Build::Split.
  void next_field();

  /// Where text that is neither split nor escaped can be appended to directly; null where it cannot. What was appended
  /// is made known by `directly_appended(size before)`.
  std::string* direct(bool is_quoted) {
    return build_ == Build::Text || (build_ == Build::Split && is_quoted) ? text_ : nullptr;
  }
  void directly_appended(size_t start);

  /// The word is done: its last field is made.
  void finish();
  std::string& text() { return *text_; }

 private:
  enum class State : uint8_t {
    Start,       // no field begun; white space here means nothing
    InField,     // a field has been begun
    AfterBlank,  // a field was ended by white space: a delimiter that follows belongs to the same end
  };

  void blank();
  void delimiter();
  void end_field();
  bool expand_glob();
  void note_quoted(size_t start, size_t size);

  Shell& shell_;
  Fields* fields_ = nullptr;
  FieldBuffer* buffer_ = nullptr;  // null where the text is another's
  std::string* text_;
  Build build_;
  State state_ = State::Start;
  uint8_t mask_ = 0;       // the kinds of bytes that matter
  bool has_glob_ = false;  // the field has an unquoted * ? [
};

}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
// Pattern matching notation (XCU 2.14). A pattern is runs of elements between asterisks; an element (a character, `?`
// or a bracket expression) takes exactly one character. So the first run is matched where the text begins, each further
// one at the first place behind the one before, and none is ever tried again for the sake of a later one: time is at
// worst pattern times text. From the end it goes the same way backwards. Nothing is allocated.
#include "exec/expand/pattern.h"

#include <cstring>

#include "exec/expand/bracket.h"

namespace sh {

namespace {

/// Elements between two asterisks, or between one and an end of the pattern.
struct Run {
  const char* begin;
  const char* end;
  const char* previous_end;  // where the run before it ends; of no meaning for the first
};

/// Where a run matches; null where it does not.
struct Place {
  const char* begin = nullptr;
  const char* end = nullptr;
};

/// Whether what ends the text must be reached, or how much of the text is wanted.
enum class Extent : uint8_t { Whole, Shortest, Longest };

bool is_special(char byte) { return byte == '*' || byte == '?' || byte == '[' || byte == '\\'; }

std::string_view view(const char* begin, const char* end) { return {begin, static_cast<size_t>(end - begin)}; }

const char* skip_stars(const char* at, const char* end) {
  while (at != end && *at == '*') ++at;
  return at;
}

/// The last occurrence of `word`, which is not empty, in the text.
const char* find_last_word(std::string_view word, const char* begin, const char* end) {
  size_t size = static_cast<size_t>(end - begin);
  while (size >= word.size()) {
    const void* found = ::memrchr(begin, word[0], size - word.size() + 1);
    if (found == nullptr) return nullptr;
    const char* at = static_cast<const char*>(found);
    if (std::memcmp(at, word.data(), word.size()) == 0) return at;
    size = static_cast<size_t>(at - begin) + word.size() - 1;
  }
  return nullptr;
}

const char* find_first_word(std::string_view word, const char* begin, const char* end) {
  size_t size = static_cast<size_t>(end - begin);
  if (size < word.size()) return nullptr;
  const void* found =
      word.size() == 1 ? std::memchr(begin, word[0], size) : ::memmem(begin, size, word.data(), word.size());
  return static_cast<const char*>(found);
}

class Matcher {
 public:
  Matcher(Locale& locale, std::string_view pattern, std::string_view text)
      : locale_(locale),
        begin_(pattern.data()),
        end_(pattern.data() + pattern.size()),
        text_begin_(text.data() == nullptr ? "" : text.data()),
        text_end_(text_begin_ + text.size()) {}

  /// Where the match that begins with the text ends, or null.
  const char* match_front(Extent extent);
  /// Where the match that ends with the text begins, or null.
  const char* match_back(Extent extent);
  /// Lengths of such matches, or npos.
  size_t front_size(Extent extent) {
    const char* at = match_front(extent);
    return at == nullptr ? std::string_view::npos : static_cast<size_t>(at - text_begin_);
  }
  size_t back_size(Extent extent) {
    const char* at = match_back(extent);
    return at == nullptr ? std::string_view::npos : static_cast<size_t>(text_end_ - at);
  }

 private:
  const char* match_elements(const char*& pattern, const char* at, const char* limit);
  bool matches_at(const Run& run, const char* at, const char* limit, Place& place);
  Place find_first(const Run& run, const char* from, const char* limit);
  Place find_last(const Run& run, const char* from, const char* limit);
  Place match_tail(const Run& run, const char* from, const char* limit);

  Run run_at(const char* begin);
  Run run_before(const char* end);
  size_t bracket_at(const char* at);
  std::string_view lead(const Run& run) const;
  size_t count_elements(const Run& run);
  const char* step_back(const char* from, const char* limit, size_t characters);

  size_t size_at(const char* at, const char* limit) {
    return static_cast<unsigned char>(*at) < 0x80 ? 1 : locale_.next(view(at, limit)).size;
  }
  bool searchable(std::string_view word) { return locale_.searchable(word, view(text_begin_, text_end_)); }

  Locale& locale_;
  const char* begin_;
  const char* end_;
  const char* text_begin_;
  const char* text_end_;
  const char* last_close_ = nullptr;  // the last ']' of the pattern, or its beginning; null: not looked for yet
  const char* bracket_ = nullptr;     // the last '[' that was measured
  size_t bracket_size_ = 0;
};

/// bracket_size(), remembered: a run is matched at many places. Where no ']' follows nothing is scanned, lest a pattern
/// of many '[' takes quadratic time.
size_t Matcher::bracket_at(const char* at) {
  if (at == bracket_) return bracket_size_;
  if (last_close_ == nullptr) {
    const void* found = ::memrchr(begin_, ']', static_cast<size_t>(end_ - begin_));
    last_close_ = found == nullptr ? begin_ : static_cast<const char*>(found);
  }
  bracket_ = at;
  bracket_size_ = at >= last_close_ ? 0 : bracket_size(view(at, end_));
  return bracket_size_;
}

/// Matches elements up to an asterisk or the end of the pattern, where it leaves `pattern`. Returns where in the text
/// the match ends, or null.
const char* Matcher::match_elements(const char*& pattern, const char* at, const char* limit) {
  const char* p = pattern;
  for (; p != end_ && *p != '*';) {
    if (at == limit) return nullptr;
    auto byte = static_cast<unsigned char>(*p);
    if (byte == '?') {
      at += size_at(at, limit);
      ++p;
      continue;
    }
    if (byte == '[') {
      size_t size = bracket_at(p);
      if (size != 0) {
        Locale::Character character = locale_.next(view(at, limit));
        if (!match_bracket(locale_, {p, size}, character.code)) return nullptr;
        at += character.size;
        p += size;
        continue;
      }
    }
    if (byte == '\\' && p + 1 != end_) byte = static_cast<unsigned char>(*++p);
    if (byte < 0x80) {
      if (static_cast<unsigned char>(*at) != byte) return nullptr;
      ++p;
      ++at;
      continue;
    }
    Locale::Character wanted = locale_.next(view(p, end_));
    Locale::Character found = locale_.next(view(at, limit));
    if (wanted.code != found.code) return nullptr;
    p += wanted.size;
    at += found.size;
  }
  pattern = p;
  return at;
}

bool Matcher::matches_at(const Run& run, const char* at, const char* limit, Place& place) {
  const char* pattern = run.begin;
  const char* end = match_elements(pattern, at, limit);
  if (end == nullptr) return false;
  place = {at, end};
  return true;
}

/// The run that begins here.
Run Matcher::run_at(const char* begin) {
  const char* at = begin;
  while (at != end_ && *at != '*') {
    size_t size = *at == '[' ? bracket_at(at) : 0;
    if (size == 0) size = *at == '\\' && at + 1 != end_ ? 2 : 1;
    at += size;
  }
  return {begin, at, nullptr};
}

/// The run that ends here. A pattern is only read forwards: it is read again for each run, of which there are few.
Run Matcher::run_before(const char* end) {
  Run run = run_at(begin_);
  while (run.end != end) {
    const char* previous_end = run.end;
    run = run_at(skip_stars(run.end, end_));
    run.previous_end = previous_end;
  }
  return run;
}

/// Bytes that every match of the run begins with: worth a search.
std::string_view Matcher::lead(const Run& run) const {
  const char* at = run.begin;
  if (at != run.end && *at == '\\') {
    bool ascii = at + 1 != run.end && static_cast<unsigned char>(at[1]) < 0x80;
    return ascii ? view(at + 1, at + 2) : view(at, at);
  }
  while (at != run.end && !is_special(*at)) ++at;
  return view(run.begin, at);
}

Place Matcher::find_first(const Run& run, const char* from, const char* limit) {
  std::string_view word = lead(run);
  bool search = !word.empty() && searchable(word);
  bool whole = search && word.size() == static_cast<size_t>(run.end - run.begin);
  Place place;
  for (const char* at = from;;) {
    if (search) {
      at = find_first_word(word, at, limit);
      if (at == nullptr) return {};
      if (whole) return {at, at + word.size()};
    }
    if (matches_at(run, at, limit, place)) return place;
    if (at == limit) return {};
    at += search ? 1 : size_at(at, limit);
  }
}

Place Matcher::find_last(const Run& run, const char* from, const char* limit) {
  std::string_view word = lead(run);
  if (!word.empty() && word.size() == static_cast<size_t>(run.end - run.begin) && searchable(word)) {
    const char* at = find_last_word(word, from, limit);
    return at == nullptr ? Place{} : Place{at, at + word.size()};
  }
  Place place;
  const char* at = step_back(from, limit, count_elements(run));
  while (at != nullptr) {
    if (matches_at(run, at, limit, place)) return place;
    at = step_back(from, at, 1);
  }
  return {};
}

/// Where the run matches right before `limit`.
Place Matcher::match_tail(const Run& run, const char* from, const char* limit) {
  std::string_view word = lead(run);
  Place place;
  if (word.size() == static_cast<size_t>(run.end - run.begin)) {
    if (static_cast<size_t>(limit - from) < word.size()) return {};
    const char* at = limit - word.size();
    if (std::memcmp(at, word.data(), word.size()) != 0) return {};
    if (searchable(word)) return {at, limit};
  }
  const char* at = step_back(from, limit, count_elements(run));
  if (at == nullptr || !matches_at(run, at, limit, place)) return {};
  return place;
}

/// How many characters the run takes.
size_t Matcher::count_elements(const Run& run) {
  size_t count = 0;
  for (const char* at = run.begin; at != run.end; ++count) {
    size_t size = *at == '[' ? bracket_at(at) : 0;
    if (size == 0) {
      if (*at == '\\' && at + 1 != run.end) ++at;
      size = size_at(at, run.end);
    }
    at += size;
  }
  return count;
}

/// The place so many characters before `limit`, or null where `from` comes first.
const char* Matcher::step_back(const char* from, const char* limit, size_t characters) {
  for (; characters > 0; --characters) {
    if (limit == from) return nullptr;
    limit -= locale_.last_size(view(from, limit));
  }
  return limit;
}

const char* Matcher::match_front(Extent extent) {
  const char* pattern = begin_;
  const char* at = match_elements(pattern, text_begin_, text_end_);
  if (at == nullptr) return nullptr;
  if (pattern == end_) return extent == Extent::Whole && at != text_end_ ? nullptr : at;
  while (pattern != end_) {
    Run run = run_at(skip_stars(pattern, end_));
    pattern = run.end;
    Place place;
    if (pattern != end_ || extent == Extent::Shortest) place = find_first(run, at, text_end_);
    else if (extent == Extent::Longest) place = find_last(run, at, text_end_);
    else place = match_tail(run, at, text_end_);
    if (place.end == nullptr) return nullptr;
    at = place.end;
  }
  return at;
}

const char* Matcher::match_back(Extent extent) {
  Run run = run_before(end_);
  const char* at = match_tail(run, text_begin_, text_end_).begin;
  while (at != nullptr && run.begin != begin_) {
    run = run_before(run.previous_end);
    bool first = run.begin == begin_;
    bool leftmost = first && extent == Extent::Longest;
    Place place = leftmost ? find_first(run, text_begin_, at) : find_last(run, text_begin_, at);
    at = place.begin;
  }
  return at;
}

}  // namespace

bool has_pattern(std::string_view pattern) {
  bool may_close = true;  // no ']' follows: not scanned for again
  for (size_t at = 0; at < pattern.size(); ++at) {
    switch (pattern[at]) {
      case '*':
      case '?': return true;
      case '\\': ++at; break;
      case '[':
        if (may_close && bracket_size(pattern.substr(at)) != 0) return true;
        may_close = may_close && pattern.find(']', at) != std::string_view::npos;
        break;
      default: break;  // any other byte is itself
    }
  }
  return false;
}

bool match_pattern(Locale& locale, std::string_view pattern, std::string_view text) {
  return Matcher(locale, pattern, text).match_front(Extent::Whole) != nullptr;
}

size_t match_end(Locale& locale, std::string_view pattern, std::string_view text, MatchEnd end) {
  bool longest = end == MatchEnd::LongestPrefix || end == MatchEnd::LongestSuffix;
  Extent extent = longest ? Extent::Longest : Extent::Shortest;
  Matcher matcher(locale, pattern, text);
  bool prefix = end == MatchEnd::ShortestPrefix || end == MatchEnd::LongestPrefix;
  return prefix ? matcher.front_size(extent) : matcher.back_size(extent);
}

void append_escaped(std::string& pattern, std::string_view text) {
  // Inside of a bracket expression more means something: [!a-b] [^a] [[:alpha:]] [[=a=]] [[.a.]].
  bool in_bracket = pattern.find('[') != std::string::npos;
  std::string_view special = in_bracket ? std::string_view("*?[\\]-!^:=.") : std::string_view("*?[\\");
  size_t next = text.find_first_of(special);
  while (next != std::string_view::npos) {
    pattern.append(text.substr(0, next)).push_back('\\');
    pattern.push_back(text[next]);
    text.remove_prefix(next + 1);
    next = text.find_first_of(special);
  }
  pattern.append(text);
}

std::string unescape_pattern(std::string_view pattern) {
  std::string text;
  text.reserve(pattern.size());
  for (size_t at = 0; at < pattern.size(); ++at) {
    if (pattern[at] == '\\' && at + 1 < pattern.size()) ++at;
    text.push_back(pattern[at]);
  }
  return text;
}

}  // namespace sh

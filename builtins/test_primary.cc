// SPDX-License-Identifier: GPL-3.0-or-later
#include "builtins/test_primary.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <climits>

namespace sh {

namespace {

bool is_space(char byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }

Truth truth(bool value) { return value ? Truth::True : Truth::False; }

bool later(const timespec& a, const timespec& b) {
  return a.tv_sec != b.tv_sec ? a.tv_sec > b.tv_sec : a.tv_nsec > b.tv_nsec;
}

bool has_mode(Field path, mode_t type) {
  struct stat status;
  return ::stat(path.data(), &status) == 0 && (status.st_mode & S_IFMT) == type;
}

bool has_bit(Field path, mode_t bit) {
  struct stat status;
  return ::stat(path.data(), &status) == 0 && (status.st_mode & bit) != 0;
}

bool is_link(Field path) {
  struct stat status;
  return ::lstat(path.data(), &status) == 0 && S_ISLNK(status.st_mode);
}

bool exists(Field path) {
  struct stat status;
  return ::stat(path.data(), &status) == 0;
}

bool is_filled(Field path) {
  struct stat status;
  return ::stat(path.data(), &status) == 0 && status.st_size > 0;
}

bool is_owned(Field path) {
  struct stat status;
  return ::stat(path.data(), &status) == 0 && status.st_uid == ::geteuid();
}

bool is_of_group(Field path) {
  struct stat status;
  return ::stat(path.data(), &status) == 0 && status.st_gid == ::getegid();
}

bool is_unread(Field path) {
  struct stat status;
  return ::stat(path.data(), &status) == 0 && later(status.st_mtim, status.st_atim);
}

/// Whether this process could read, write or execute the file, by its effective IDs.
bool may(Field path, int how) { return ::faccessat(AT_FDCWD, path.data(), how, AT_EACCESS) == 0; }

bool parse_operand(Field text, int64_t& value, std::string& error) {
  int problem = parse_test_integer(text, value);
  if (problem == 0) return true;
  error.assign(text).append(problem == ERANGE ? ": integer out of range" : ": expected an integer");
  return false;
}

Truth is_terminal(Field operand, std::string& error) {
  int64_t fd;
  if (!parse_operand(operand, fd, error)) return Truth::Error;
  return truth(fd >= 0 && fd <= INT_MAX && ::isatty(static_cast<int>(fd)) == 1);
}

/// -nt and -ot: a file that exists is newer than one that does not (Issue 8).
bool is_newer(Field a, Field b) {
  struct stat first, second;
  if (::stat(a.data(), &first) != 0) return false;
  return ::stat(b.data(), &second) != 0 || later(first.st_mtim, second.st_mtim);
}

bool is_same_file(Field a, Field b) {
  struct stat first, second;
  return ::stat(a.data(), &first) == 0 && ::stat(b.data(), &second) == 0 && first.st_dev == second.st_dev &&
         first.st_ino == second.st_ino;
}

Truth compare_numbers(BinaryPrimary primary, Field left, Field right, std::string& error) {
  int64_t a, b;
  if (!parse_operand(left, a, error) || !parse_operand(right, b, error)) return Truth::Error;
  switch (primary) {
    case BinaryPrimary::NumEqual: return truth(a == b);
    case BinaryPrimary::NumNotEqual: return truth(a != b);
    case BinaryPrimary::NumGreater: return truth(a > b);
    case BinaryPrimary::NumNotLess: return truth(a >= b);
    case BinaryPrimary::NumLess: return truth(a < b);
    default: return truth(a <= b);
  }
}

constexpr uint32_t letters(char first, char second) {
  return static_cast<uint32_t>(static_cast<unsigned char>(first)) << 8 | static_cast<unsigned char>(second);
}

BinaryPrimary binary_word(char first, char second) {
  switch (letters(first, second)) {
    case letters('e', 'q'): return BinaryPrimary::NumEqual;
    case letters('n', 'e'): return BinaryPrimary::NumNotEqual;
    case letters('g', 't'): return BinaryPrimary::NumGreater;
    case letters('g', 'e'): return BinaryPrimary::NumNotLess;
    case letters('l', 't'): return BinaryPrimary::NumLess;
    case letters('l', 'e'): return BinaryPrimary::NumNotGreater;
    case letters('n', 't'): return BinaryPrimary::Newer;
    case letters('o', 't'): return BinaryPrimary::Older;
    case letters('e', 'f'): return BinaryPrimary::SameFile;
    default: return BinaryPrimary::None;
  }
}

}  // namespace

char unary_primary(std::string_view text) {
  if (text.size() != 2 || text[0] != '-') return 0;
  switch (text[1]) {
    case 'b':
    case 'c':
    case 'd':
    case 'e':
    case 'f':
    case 'g':
    case 'h':
    case 'k':
    case 'L':
    case 'n':
    case 'p':
    case 'r':
    case 's':
    case 'S':
    case 't':
    case 'u':
    case 'w':
    case 'x':
    case 'z':
    case 'G':
    case 'N':
    case 'O': return text[1];
    default: return 0;
  }
}

BinaryPrimary binary_primary(std::string_view text) {
  switch (text.size()) {
    case 1:
      if (text[0] == '=') return BinaryPrimary::Equal;
      if (text[0] == '<') return BinaryPrimary::Before;
      return text[0] == '>' ? BinaryPrimary::After : BinaryPrimary::None;
    case 2:
      if (text[1] != '=') return BinaryPrimary::None;
      if (text[0] == '!') return BinaryPrimary::NotEqual;
      return text[0] == '=' ? BinaryPrimary::Equal : BinaryPrimary::None;
    case 3: return text[0] == '-' ? binary_word(text[1], text[2]) : BinaryPrimary::None;
    default: return BinaryPrimary::None;
  }
}

Truth evaluate_unary(char letter, Field operand, std::string& error) {
  switch (letter) {
    case 'n': return truth(!operand.empty());
    case 'z': return truth(operand.empty());
    case 'e': return truth(exists(operand));
    case 'f': return truth(has_mode(operand, S_IFREG));
    case 'd': return truth(has_mode(operand, S_IFDIR));
    case 'b': return truth(has_mode(operand, S_IFBLK));
    case 'c': return truth(has_mode(operand, S_IFCHR));
    case 'p': return truth(has_mode(operand, S_IFIFO));
    case 'S': return truth(has_mode(operand, S_IFSOCK));
    case 'h':
    case 'L': return truth(is_link(operand));
    case 'g': return truth(has_bit(operand, S_ISGID));
    case 'u': return truth(has_bit(operand, S_ISUID));
    case 'k': return truth(has_bit(operand, S_ISVTX));
    case 'r': return truth(may(operand, R_OK));
    case 'w': return truth(may(operand, W_OK));
    case 'x': return truth(may(operand, X_OK));
    case 's': return truth(is_filled(operand));
    case 'G': return truth(is_of_group(operand));
    case 'O': return truth(is_owned(operand));
    case 'N': return truth(is_unread(operand));
    default: return is_terminal(operand, error);
  }
}

Truth evaluate_binary(Locale& locale, BinaryPrimary primary, Field left, Field right, std::string& error) {
  switch (primary) {
    case BinaryPrimary::Equal: return truth(left == right);
    case BinaryPrimary::NotEqual: return truth(left != right);
    case BinaryPrimary::Before: return truth(locale.collate(left, right) < 0);
    case BinaryPrimary::After: return truth(locale.collate(left, right) > 0);
    case BinaryPrimary::Newer: return truth(is_newer(left, right));
    case BinaryPrimary::Older: return truth(is_newer(right, left));
    case BinaryPrimary::SameFile: return truth(is_same_file(left, right));
    case BinaryPrimary::NumEqual:
    case BinaryPrimary::NumNotEqual:
    case BinaryPrimary::NumGreater:
    case BinaryPrimary::NumNotLess:
    case BinaryPrimary::NumLess:
    case BinaryPrimary::NumNotGreater: return compare_numbers(primary, left, right, error);
    case BinaryPrimary::None: break;
  }
  return Truth::Error;
}

int parse_test_integer(std::string_view text, int64_t& value) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  bool negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.remove_prefix(1);
  if (text.empty()) return EINVAL;
  uint64_t magnitude = 0;
  bool overflow = false;
  for (char byte : text) {
    if (byte < '0' || byte > '9') return EINVAL;
    overflow = overflow || __builtin_mul_overflow(magnitude, 10u, &magnitude) ||
               __builtin_add_overflow(magnitude, static_cast<unsigned>(byte - '0'), &magnitude);
  }
  if (overflow || magnitude > static_cast<uint64_t>(INT64_MAX) + (negative ? 1 : 0)) return ERANGE;
  value = static_cast<int64_t>(negative ? 0 - magnitude : magnitude);
  return 0;
}

}  // namespace sh

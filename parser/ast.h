// SPDX-License-Identifier: GPL-3.0-or-later
// The syntax tree (XCU 2.10): plain data in a Program's arena, read by everyone, changed by nobody once parsed.
// A node is visited by a `switch` over its kind without `default:`, so that a new kind finds every visitor.
// All text is NUL-terminated behind its view.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "parser/arena.h"
#include "parser/intern.h"
#include "parser/ref.h"
#include "parser/source.h"

namespace sh {

struct Word;
struct Node;
struct List;
struct ArithNode;

// ---------------------------------------------------------------------------------------------------------------------
// Words (XCU 2.3, 2.6), analysed once.

/// The special parameters (XCU 2.5.2) as characters; Named and Positional are not among them.
enum class ParamKind : uint8_t {
  Named,       // $name
  Positional,  // $1, ${10}
  At,          // $@
  Star,        // $*
  Hash,        // $#
  Question,    // $?
  Hyphen,      // $-
  Dollar,      // $$
  Bang,        // $!
  Zero,        // $0
};

/// What ${name op word} does (XCU 2.6.2).
enum class ParamOp : uint8_t {
  None,                  // $x, ${x}
  Length,                // ${#x}
  UseDefault,            // ${x-w}
  AssignDefault,         // ${x=w}
  ErrorIfUnset,          // ${x?w}
  UseAlternative,        // ${x+w}
  RemoveSmallestSuffix,  // ${x%p}
  RemoveLargestSuffix,   // ${x%%p}
  RemoveSmallestPrefix,  // ${x#p}
  RemoveLargestPrefix,   // ${x##p}
  Bad,                   // a form that the parser reads over and that is an error only when it is expanded
};

struct Param {
  ParamKind kind = ParamKind::Named;
  ParamOp op = ParamOp::None;
  bool colon = false;          // ${x:-w} and friends: null counts as unset
  uint32_t position = 0;       // Positional: 1 and up
  Symbol name;                 // Named
  const Word* word = nullptr;  // the op's word or pattern; null where the op takes none, never null where it takes one
  std::string_view source;     // as written, for messages ("${x!}")
};

/// $( list ) and `list`.
struct CommandSub {
  const List* body = nullptr;  // null: nothing to run
  bool backquoted = false;
};

/// $(( expression )). `tree` where the text is the same at every expansion but for plain parameters that stand where a
/// number can; otherwise null, and `text` is expanded and parsed each time.
struct ArithSub {
  const ArithNode* tree = nullptr;
  std::span<const Param* const> leaves;  // the `$x` that stand in the tree, in order: expanded first, XCU 2.6.4
  const Word* text = nullptr;            // the expression as a word in double-quotes; always there
};

enum class PartKind : uint8_t {
  Literal,  // text; its quotes are gone
  Tilde,    // `text` is the login name, empty for ~; unquoted, and not the result of an expansion
  Param,
  Command,
  Arith,
};

struct WordPart {
  PartKind kind = PartKind::Literal;
  bool quoted = false;    // in quotes of any kind, or behind a backslash
  std::string_view text;  // Literal, Tilde
  union {
    const void* none = nullptr;
    const Param* param;
    const CommandSub* command;
    const ArithSub* arith;
  };
};

/// What is known of a word once and for all.
enum WordFlags : uint16_t {
  kWordLiteral = 1 << 0,     // only Literal parts and no tilde: `literal` is its value after quote removal
  kWordGlob = 1 << 1,        // an unquoted Literal part has one of * ? [
  kWordQuoted = 1 << 2,      // some part of it was quoted: it makes a field though it may be empty
  kWordAssignment = 1 << 3,  // operand of a declaration utility in the form of an assignment: neither split nor globbed
  kWordPure = 1 << 4,        // expanding it changes no state and runs nothing: no command substitution, no ${x=w},
                             // no ${x?w}, no assignment in arithmetic (spawn.md 5.2)
  kWordSingleParam = 1 << 5,  // one unquoted or quoted Param part and nothing else
  kWordFieldMany = 1 << 6,    // may make other than one field: unquoted expansion, or $@ in any position
};

struct Word {
  uint16_t flags = 0;
  Pos pos;
  std::span<const WordPart> parts;
  std::string_view literal;  // kWordLiteral: the text; else empty
  std::string_view source;   // as written, for messages, `jobs` and printing a tree
  Symbol symbol;             // kWordLiteral and asked for by the parser (command names): the literal, interned

  bool is(WordFlags flag) const { return (flags & flag) != 0; }
};

// ---------------------------------------------------------------------------------------------------------------------
// Arithmetic (XCU 2.6.4)

// Grouped by kind.
// clang-format off
enum class ArithOp : uint8_t {
  Number,    // value
  Variable,  // name
  Leaf,      // value: index into ArithSub::leaves
  // unary: a
  Plus, Minus, Not, Complement,
  // a is a Variable
  PreIncrement, PreDecrement, PostIncrement, PostDecrement,
  // binary: a, b
  Multiply, Divide, Remainder, Add, Subtract, ShiftLeft, ShiftRight,
  Less, LessEqual, Greater, GreaterEqual, Equal, NotEqual,
  BitAnd, BitXor, BitOr, And, Or, Comma,
  Conditional,  // a ? b : c
  // a is a Variable, b
  Assign, AssignMultiply, AssignDivide, AssignRemainder, AssignAdd, AssignSubtract, AssignShiftLeft, AssignShiftRight,
  AssignAnd, AssignXor, AssignOr,
};
// clang-format on

struct ArithNode {
  ArithOp op = ArithOp::Number;
  int64_t value = 0;
  Symbol name;
  const ArithNode* a = nullptr;
  const ArithNode* b = nullptr;
  const ArithNode* c = nullptr;
};

// ---------------------------------------------------------------------------------------------------------------------
// Commands (XCU 2.9)

enum class NodeKind : uint8_t {
  Simple,
  Pipeline,
  AndOr,
  List,
  BraceGroup,
  Subshell,
  For,
  Case,
  If,
  While,
  Until,
  Function,
};

struct Node {
  NodeKind kind;
  Pos pos;
};

struct HereDoc {
  const Word* body = nullptr;  // expanded as in double-quotes; where the delimiter was quoted, one literal part
  bool literal = false;
  bool strip_tabs = false;     // <<-
  std::string_view delimiter;  // after quote removal
};

enum class RedirOp : uint8_t {
  Input,            // <
  Output,           // >
  Clobber,          // >|
  Append,           // >>
  ReadWrite,        // <>
  DuplicateInput,   // <&
  DuplicateOutput,  // >&
  HereDocument,     // << <<-
};

struct Redirect {
  RedirOp op = RedirOp::Input;
  int fd = 0;                    // the default is filled in
  bool fd_written = false;       // 2> and not >
  const Word* target = nullptr;  // null for a here-document
  const HereDoc* here_doc = nullptr;
  Pos pos;
};

struct Assignment {
  Symbol name;
  const Word* value = nullptr;  // never null; may have no parts
  Pos pos;
};

struct SimpleCommand : Node {
  std::span<const Assignment> assignments;
  std::span<const Word* const> words;
  std::span<const Redirect> redirects;  // in the order written
  std::span<const uint8_t> order;       // for printing only: 'a', 'w' or 'r' for each element as written
};

struct Pipeline : Node {
  std::span<const Node* const> commands;  // at least one
  bool negated = false;                   // !
};

struct AndOrItem {
  bool is_or = false;  // the operator before this pipeline; of no meaning for the first
  const Node* pipeline = nullptr;
};

/// At least two pipelines; a single one stands for itself.
struct AndOr : Node {
  std::span<const AndOrItem> items;
};

struct ListItem {
  const Node* command = nullptr;  // Simple (alone), a compound, Pipeline or AndOr
  bool async = false;             // ended by &
};

struct List : Node {
  std::span<const ListItem> items;  // at least one
};

/// What compound commands share. A Pipeline of one command that is not negated is that command itself.
struct Compound : Node {
  std::span<const Redirect> redirects;
};

struct BraceGroup : Compound {
  const List* body = nullptr;
};

struct Subshell : Compound {
  const List* body = nullptr;
};

struct For : Compound {
  Symbol name;
  bool in = false;  // `in` was written; without it the words are "$@"
  std::span<const Word* const> words;
  const List* body = nullptr;
};

enum class CaseEnd : uint8_t { Break, FallThrough };  // ;; and ;&

struct CaseItem {
  uint32_t line = 0;  // of its first pattern
  std::span<const Word* const> patterns;
  const List* body = nullptr;  // null where empty
  CaseEnd end = CaseEnd::Break;
};

struct Case : Compound {
  const Word* subject = nullptr;
  std::span<const CaseItem> items;
};

struct IfClause {
  const List* condition = nullptr;
  const List* body = nullptr;
};

struct If : Compound {
  std::span<const IfClause> clauses;  // if and each elif
  const List* otherwise = nullptr;    // else, or null
};

/// While and Until.
struct Loop : Compound {
  const List* condition = nullptr;
  const List* body = nullptr;
};

/// The redirections of the definition belong to the body (XCU 2.9.5) and are stored there.
struct Function : Node {
  Symbol name;
  const Node* body = nullptr;  // a compound command
  std::string_view source;     // from the name to the end of the body, as written
};

/// One complete command (XCU 2.10.2) with all that it needs. Functions and jobs that outlive the command keep a Ref.
struct Program : RefCounted {
  Arena arena;
  SourceRef source;
  const List* body = nullptr;  // null where the line held only blanks, comments and newlines
  uint32_t first_line = 1;
  std::string_view text;  // the lines it was read from, for messages; in the arena
};

using ProgramRef = Ref<const Program>;

}  // namespace sh

// SPDX-License-Identifier: GPL-3.0-or-later
// Parameter expansion (XCU 2.6.2): values (2.5.1, 2.5.2), the operators on them, $@ and $*.
#include "exec/expand/param.h"

#include <algorithm>

#include "exec/assign.h"
#include "exec/errors.h"
#include "exec/expand/expand.h"
#include "exec/expand/parts.h"
#include "exec/expand/pattern.h"
#include "exec/state/shell.h"

namespace sh {

namespace {

/// The parameter as messages call it.
std::string param_name(const Param& param) {
  switch (param.kind) {
    case ParamKind::Named: return std::string(param.name.text());
    case ParamKind::Positional: return std::to_string(param.position);
    case ParamKind::At: return "@";
    case ParamKind::Star: return "*";
    case ParamKind::Hash: return "#";
    case ParamKind::Question: return "?";
    case ParamKind::Hyphen: return "-";
    case ParamKind::Dollar: return "$";
    case ParamKind::Bang: return "!";
    case ParamKind::Zero: return "0";
  }
  return {};
}

/// The parameter's value into `result.text`; false where it is unset.
bool fetch(Shell& shell, const Param& param, ParamResult& result) {
  switch (param.kind) {
    case ParamKind::Named: {
      const Variable* variable = shell.variables.find(param.name);
      if (variable == nullptr) return false;
      if (variable->dynamic) {
        set_number(result, shell.line);
        return true;
      }
      if (!variable->set) return false;
      result.text = variable->value();
      return true;
    }
    case ParamKind::Positional: result.text = shell.parameters.at(param.position); return result.text.data() != nullptr;
    case ParamKind::Hash: set_number(result, static_cast<int64_t>(shell.parameters.count())); return true;
    case ParamKind::Question: set_number(result, shell.last_status); return true;
    case ParamKind::Hyphen: result.text = shell.scratch.copy_text(shell.options.letters()); return true;
    case ParamKind::Dollar: set_number(result, shell.pid); return true;
    case ParamKind::Bang:
      if (shell.last_async == 0) return false;
      set_number(result, shell.last_async);
      return true;
    case ParamKind::Zero: result.text = shell.zero; return true;
    case ParamKind::At:
    case ParamKind::Star: break;  // lists: expand_list()
  }
  return false;
}

/// ${x=word} of a parameter that is unset (or null).
bool assign_default(Shell& shell, const Param& param, ParamResult& result) {
  if (param.kind != ParamKind::Named) {
    return expansion_failure(shell, param_name(param) + ": cannot assign in this way");
  }
  Field value;
  if (!expand_to_field(shell, *param.word, value)) return false;
  if (!assign_variable(shell, param.name, value)) return readonly_failure(shell, param.name);
  result.text = value;
  return true;
}

/// ${x?word} of a parameter that is unset (or null).
bool fail_unset(Shell& shell, const Param& param) {
  std::string message = param_name(param) + ": ";
  if (param.word->parts.empty()) {
    message += param.colon ? "parameter not set or null" : "parameter not set";
  } else if (!expand_to_string(shell, *param.word, message)) {
    return false;
  }
  return expansion_failure(shell, std::move(message));
}

/// Takes from `text` what the pattern of ${x#pattern} and friends matches.
std::string_view remove_match(Shell& shell, ParamOp op, std::string_view pattern, std::string_view text) {
  const bool suffix = op == ParamOp::RemoveSmallestSuffix || op == ParamOp::RemoveLargestSuffix;
  const bool largest = op == ParamOp::RemoveLargestSuffix || op == ParamOp::RemoveLargestPrefix;
  const MatchEnd end = suffix ? (largest ? MatchEnd::LongestSuffix : MatchEnd::ShortestSuffix)
                              : (largest ? MatchEnd::LongestPrefix : MatchEnd::ShortestPrefix);
  const size_t size = match_end(shell.locale, pattern, text, end);
  if (size == std::string_view::npos) return text;
  suffix ? text.remove_suffix(size) : text.remove_prefix(size);
  return text;
}

bool is_removal(ParamOp op) { return op >= ParamOp::RemoveSmallestSuffix && op <= ParamOp::RemoveLargestPrefix; }

/// What ${x-w} ${x=w} ${x?w} ${x+w} come to.
enum class Choice : uint8_t { Value, Nothing, Word, Assign, Fail };

Choice choose(ParamOp op, bool use_value) {
  switch (op) {
    case ParamOp::UseDefault: return use_value ? Choice::Value : Choice::Word;
    case ParamOp::AssignDefault: return use_value ? Choice::Value : Choice::Assign;
    case ParamOp::ErrorIfUnset: return use_value ? Choice::Value : Choice::Fail;
    case ParamOp::UseAlternative: return use_value ? Choice::Word : Choice::Nothing;
    case ParamOp::None:
    case ParamOp::Length:
    case ParamOp::RemoveSmallestSuffix:
    case ParamOp::RemoveLargestSuffix:
    case ParamOp::RemoveSmallestPrefix:
    case ParamOp::RemoveLargestPrefix:
    case ParamOp::Bad: break;
  }
  return Choice::Value;
}

bool fail_bad(Shell& shell, const Param& param) {
  return expansion_failure(shell, std::string(param.source) + ": bad substitution");
}

/// The operators that look at the value itself: ${#x} and the removals. The pattern is expanded before the value is
/// taken, as it may change the variable.
bool apply_to_value(Shell& shell, const Param& param, ParamResult& result) {
  if (param.op == ParamOp::Length) {
    set_number(result, static_cast<int64_t>(shell.locale.count(result.text)));
    return true;
  }
  Field pattern;
  if (!expand_to_pattern(shell, *param.word, pattern)) return false;
  result.text = {};
  (void)fetch(shell, param, result);
  result.text = remove_match(shell, param.op, pattern, result.text);
  return true;
}

/// Whether $@ or $* counts as null for ${@:-w}: with several parameters there are separators in it.
bool list_is_null(Shell& shell, const Param& param, FieldSpan all) {
  if (!std::all_of(all.begin(), all.end(), [](Field field) { return field.empty(); })) return false;
  if (all.size() < 2) return true;
  shell.ifs.sync();
  return param.kind == ParamKind::Star && shell.ifs.separator().empty();
}

/// The parameters themselves, each without what `pattern` matches where there is a removal.
void put_list(Shell& shell, FieldBuilder& builder, const Param& param, bool quoted, std::string_view pattern) {
  const bool star = param.kind == ParamKind::Star;
  const bool joined = (star && quoted) || !builder.makes_fields();
  std::string_view separator = " ";
  if (joined && star) {
    shell.ifs.sync();
    separator = shell.ifs.separator();
  }
  const FieldSpan all = shell.parameters.all();
  // Without parameters "$@" makes no field, "$*" an empty one (XCU 2.5.2).
  if (all.empty() && quoted && star) builder.quoted({});
  for (size_t i = 0; i < all.size(); ++i) {
    if (i > 0 && !joined) builder.next_field();
    if (i > 0 && joined) builder.expansion(separator, quoted);
    const bool removal = is_removal(param.op);
    builder.expansion(removal ? remove_match(shell, param.op, pattern, all[i]) : all[i], quoted);
  }
}

/// $@ and $* with any operator. Without parameters they count as unset; -u never minds.
bool expand_list(Shell& shell, FieldBuilder& builder, const Param& param, bool quoted) {
  if (param.op == ParamOp::Length) {
    ParamResult result;
    set_number(result, static_cast<int64_t>(shell.parameters.count()));
    builder.expansion(result.text, quoted);
    return true;
  }
  const FieldSpan all = shell.parameters.all();
  const bool use_value = !all.empty() && !(param.colon && list_is_null(shell, param, all));
  Field pattern;
  switch (choose(param.op, use_value)) {
    case Choice::Word: return expand_in_place(shell, builder, *param.word, quoted);
    case Choice::Assign: return expansion_failure(shell, param_name(param) + ": cannot assign in this way");
    case Choice::Fail: return fail_unset(shell, param);
    case Choice::Nothing:
      // A null "$@" is a field all the same where there is a parameter.
      if (quoted && (param.kind == ParamKind::Star || !all.empty())) builder.quoted({});
      return true;
    case Choice::Value: break;
  }
  if (is_removal(param.op) && !expand_to_pattern(shell, *param.word, pattern)) return false;
  put_list(shell, builder, param, quoted, pattern);
  return true;
}

}  // namespace

bool resolve_param(Shell& shell, const Param& param, ParamResult& result) {
  if (param.op == ParamOp::Bad) return fail_bad(shell, param);
  const bool set = fetch(shell, param, result);
  if (param.op == ParamOp::None && set) return true;
  const bool tests = param.op >= ParamOp::UseDefault && param.op <= ParamOp::UseAlternative;
  if (!set) {
    if (!tests && shell.options.on(Option::NoUnset)) {
      return expansion_failure(shell, param_name(param) + ": parameter not set");
    }
    result.text = {};
  }
  if (param.op == ParamOp::None) return true;
  if (!tests) return apply_to_value(shell, param, result);
  switch (choose(param.op, set && !(param.colon && result.text.empty()))) {
    case Choice::Value: return true;
    case Choice::Nothing: result.text = {}; return true;
    case Choice::Word: result.word = param.word; return true;
    case Choice::Assign: return assign_default(shell, param, result);
    case Choice::Fail: break;
  }
  return fail_unset(shell, param);
}

bool expand_param(Shell& shell, FieldBuilder& builder, const Param& param, bool quoted) {
  if (param.op == ParamOp::Bad) return fail_bad(shell, param);
  if (is_parameter_list(param)) return expand_list(shell, builder, param, quoted);
  ParamResult result;
  if (!resolve_param(shell, param, result)) return false;
  if (result.word != nullptr) return expand_in_place(shell, builder, *result.word, quoted);
  builder.expansion(result.text, quoted);
  return true;
}

}  // namespace sh

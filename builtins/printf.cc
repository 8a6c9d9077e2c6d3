// SPDX-License-Identifier: GPL-3.0-or-later
// printf (XCU printf): goes through the format as often as it takes to use the arguments up.
#include <algorithm>
#include <cerrno>
#include <climits>
#include <clocale>

#include "builtins/builtins.h"
#include "builtins/escapes.h"
#include "builtins/printf_format.h"
#include "exec/diagnostics.h"
#include "exec/state/shell.h"

namespace sh::builtins {

namespace {

/// Makes LC_NUMERIC of the process what the shell's variables say. Only what writes or reads a radix character asks for
/// it, and nothing else in the shell depends on it.
void follow_numeric_locale(const Shell& shell) {
  Symbol category = shell.symbols.find("LC_NUMERIC");
  std::string_view name = shell.variables.value(kLcAll);
  if (name.empty() && category) name = shell.variables.value(category);
  if (name.empty()) name = shell.variables.value(kLang, "C");
  if (name.empty() || name == "POSIX" || name.starts_with("C.")) name = "C";
  const char* now = std::setlocale(LC_NUMERIC, nullptr);
  if (now != nullptr && name == now) return;
  if (std::setlocale(LC_NUMERIC, name.data()) == nullptr) std::setlocale(LC_NUMERIC, "C");
}

class Printf {
 public:
  Printf(BuiltinCall& call, FieldSpan arguments) : call_(call), arguments_(arguments) {}

  Outcome run(std::string_view format);

 private:
  enum class Next : uint8_t { GoOn, Stop };

  Next pass(std::string_view format);
  Next convert(const Conversion& conversion, std::string_view text);
  Next convert_string(const Conversion& conversion, const Layout& layout);
  Next convert_escaped(const Conversion& conversion, const Layout& layout);
  bool convert_floating(const Conversion& conversion, const Layout& layout);

  bool resolve(Conversion& conversion, Layout& layout);
  bool resolve_measure(const Measure& measure, int64_t& value);
  int64_t signed_argument(Field text);
  uint64_t unsigned_argument(Field text);
  double floating_argument(Field text);
  bool character_constant(Field text, uint32_t& code);
  void complain(Field text, NumberProblem problem);

  /// The argument that a conversion or a * uses; an empty one with null data() where they have run out.
  Field take(size_t position) {
    size_t index = position == 0 ? next_++ : start_ + position - 1;
    used_ = std::max(used_, index + 1);
    return index < arguments_.size() ? arguments_[index] : Field();
  }

  BuiltinCall& call_;
  FieldSpan arguments_;
  size_t start_ = 0;  // the argument that this pass began with: numbered arguments count from it
  size_t next_ = 0;   // the next argument for conversions without a number
  size_t used_ = 0;   // behind the last argument used
  int status_ = 0;
};

Outcome Printf::run(std::string_view format) {
  do {
    start_ = next_ = used_;
    if (pass(format) == Next::Stop) break;
    call_.out.flush_if_large();
  } while (used_ > start_ && used_ < arguments_.size());
  return {status_};
}

Printf::Next Printf::pass(std::string_view format) {
  while (!format.empty()) {
    size_t percent = format.find('%');
    (void)append_unescaped(call_.out.buffer(), format.substr(0, percent), Escapes::Format);
    if (percent == std::string_view::npos) break;
    format.remove_prefix(percent);
    if (format.starts_with("%%")) {
      call_.out.put('%');
      format.remove_prefix(2);
      continue;
    }
    Conversion conversion = parse_conversion(format);
    if (convert(conversion, format.substr(0, conversion.size)) == Next::Stop) return Next::Stop;
    format.remove_prefix(conversion.size);
  }
  return Next::GoOn;
}

bool Printf::resolve_measure(const Measure& measure, int64_t& value) {
  if (measure.source == Measure::None) return true;
  value = measure.number;
  if (measure.source == Measure::Given) return true;
  value = signed_argument(take(measure.source == Measure::NextArgument ? 0 : static_cast<size_t>(measure.number)));
  return value >= -INT_MAX && value <= INT_MAX;
}

/// Width and precision, which may be arguments: a negative width stands for the flag -, a negative precision for none.
bool Printf::resolve(Conversion& conversion, Layout& layout) {
  int64_t width = 0;
  if (!resolve_measure(conversion.width, width)) return false;
  if (!resolve_measure(conversion.precision, layout.precision)) return false;
  if (width < 0) conversion.left = true;
  layout.width = static_cast<uint64_t>(width < 0 ? -width : width);
  layout.precision = std::max<int64_t>(layout.precision, -1);
  return true;
}

Printf::Next Printf::convert(const Conversion& given, std::string_view text) {
  auto stop = [this, text](std::string_view what) {
    call_.error("{}: {}", text, what);
    status_ = 1;
    return Next::Stop;
  };
  if (given.letter == 0) return stop("missing conversion character");
  if (std::string_view("diouxXcsbaAeEfFgG").find(given.letter) == std::string_view::npos) {
    return stop("invalid conversion");
  }
  Conversion conversion = given;
  Layout layout;
  if (conversion.overflow || !resolve(conversion, layout)) return stop("width or precision out of range");
  switch (conversion.letter) {
    case 's':
    case 'c': return convert_string(conversion, layout);
    case 'b': return convert_escaped(conversion, layout);
    case 'd':
    case 'i': put_signed(call_.out, conversion, layout, signed_argument(take(conversion.argument))); break;
    case 'o':
    case 'u':
    case 'x':
    case 'X': put_unsigned(call_.out, conversion, layout, unsigned_argument(take(conversion.argument))); break;
    default:
      if (!convert_floating(conversion, layout)) return stop(errno_text(ENOMEM));
  }
  return Next::GoOn;
}

/// %s, its precision in bytes; %c is the first byte, which is the null byte of an empty argument.
Printf::Next Printf::convert_string(const Conversion& conversion, const Layout& layout) {
  std::string_view text = take(conversion.argument);
  if (conversion.letter == 'c') text = text.empty() ? std::string_view("", 1) : text.substr(0, 1);
  else if (layout.precision >= 0) text = text.substr(0, static_cast<size_t>(layout.precision));
  put_padded(call_.out, conversion, layout, text);
  return Next::GoOn;
}

Printf::Next Printf::convert_escaped(const Conversion& conversion, const Layout& layout) {
  std::string body;
  bool whole = append_unescaped(body, take(conversion.argument), Escapes::Operand);
  if (layout.precision >= 0) body.resize(std::min(body.size(), static_cast<size_t>(layout.precision)));
  put_padded(call_.out, conversion, layout, body);
  return whole ? Next::GoOn : Next::Stop;
}

bool Printf::convert_floating(const Conversion& conversion, const Layout& layout) {
  follow_numeric_locale(call_.shell);
  return put_floating(call_.out, conversion, layout, floating_argument(take(conversion.argument)));
}

void Printf::complain(Field text, NumberProblem problem) {
  switch (problem) {
    case NumberProblem::None: return;
    case NumberProblem::NotNumeric: call_.error("{}: expected a numeric value", text); break;
    case NumberProblem::Trailing: call_.error("{}: not completely converted", text); break;
    case NumberProblem::Range: call_.error("{}: {}", text, errno_text(ERANGE)); break;
  }
  status_ = 1;
}

/// 'c and "c: the code of the character in the codeset of the locale. What follows the character is ignored.
bool Printf::character_constant(Field text, uint32_t& code) {
  if (text.empty() || (text[0] != '\'' && text[0] != '"')) return false;
  code = 0;
  if (text.size() > 1) code = call_.shell.locale.next(text.substr(1)).code & ~Locale::kNoCharacter;
  return true;
}

int64_t Printf::signed_argument(Field text) {
  uint32_t code;
  if (text.data() == nullptr) return 0;
  if (character_constant(text, code)) return code;
  int64_t value;
  complain(text, parse_signed(text, value));
  return value;
}

uint64_t Printf::unsigned_argument(Field text) {
  uint32_t code;
  if (text.data() == nullptr) return 0;
  if (character_constant(text, code)) return code;
  uint64_t value;
  complain(text, parse_unsigned(text, value));
  return value;
}

double Printf::floating_argument(Field text) {
  uint32_t code;
  if (text.data() == nullptr) return 0;
  if (character_constant(text, code)) return code;
  double value;
  complain(text, parse_floating(text, value));
  return value;
}

}  // namespace

Outcome printf(BuiltinCall& call) {
  FieldSpan operands = call.operands();
  if (!operands.empty() && operands[0] == "--") {
    operands = operands.subspan(1);
  } else if (!operands.empty() && operands[0].size() > 1 && operands[0][0] == '-') {
    return call.usage_error(fmt::format("unknown option {}", operands[0].substr(0, 2)));
  }
  if (operands.empty()) return call.usage_error("missing format");
  return Printf(call, operands.subspan(1)).run(operands[0]);
}

}  // namespace sh::builtins

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/diagnostics.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>
#include <iterator>

#include "exec/state/shell.h"
#include "exec/sys/fd.h"

namespace sh {

namespace {

uint32_t line_within(const Source& source, uint32_t line) {
  return line < source.first_line ? line : line - source.first_line + 1;
}

/// "FILE:LINE"; in the text of an eval or a trap "FILE:LINE: eval:LINE".
void append_place(std::string& out, const Source& source, uint32_t line) {
  if (source.origin) fmt::format_to(std::back_inserter(out), "{}:{}: ", source.origin->name, source.origin_line);
  fmt::format_to(std::back_inserter(out), "{}:{}", source.name, line_within(source, line));
}

/// A source line with a caret under `column`. Tabs stay tabs, so that the caret stands right whatever their width.
void append_excerpt(std::string& out, const Source& source, std::string_view line, Pos pos, std::string_view label) {
  constexpr size_t kLongest = 160;
  if (pos.line == 0) return;
  size_t column = pos.column == 0 ? 0 : pos.column - 1;
  size_t from = column < kLongest / 2 ? 0 : column - kLongest / 2;
  if (from > line.size()) return;
  std::string_view shown = line.substr(from, kLongest);
  fmt::format_to(std::back_inserter(out), "{:5} | {}\n      | ", line_within(source, pos.line), visible(shown));
  for (size_t i = from; i < column && i - from < shown.size(); ++i) {
    unsigned char byte = static_cast<unsigned char>(line[i]);
    if (byte == '\t') out.push_back('\t');
    else if (byte < 0x20 || byte == 0x7f) out.append("    ");  // visible() writes four characters
    else if ((byte & 0xc0) != 0x80) out.push_back(' ');
  }
  fmt::format_to(std::back_inserter(out), "^{}{}\n", label.empty() ? "" : " ", label);
}

/// The functions, dot scripts, evals and traps that led here, the innermost first.
void append_call_chain(std::string& out, const Shell& shell) {
  for (size_t i = shell.calls.size(); i-- > 0;) {
    const Frame& frame = shell.calls[i];
    const char* what = "";
    switch (frame.kind) {
      case FrameKind::Function: what = "function "; break;
      case FrameKind::Dot: what = "file "; break;
      case FrameKind::Eval: what = "eval"; break;
      case FrameKind::Trap: what = "trap on "; break;
    }
    fmt::format_to(std::back_inserter(out), "  in {}{}", what, frame.name);
    if (frame.caller != nullptr) {
      out += ", called from ";
      append_place(out, *frame.caller, frame.caller_line);
    }
    out.push_back('\n');
  }
}

/// The text of line `line` of the program being run, where it is at hand.
std::string_view program_line(const Shell& shell, uint32_t line) {
  if (shell.program == nullptr || line < shell.program->first_line) return {};
  std::string_view rest = shell.program->text;
  for (uint32_t at = shell.program->first_line; at < line; ++at) {
    size_t end = rest.find('\n');
    if (end == std::string_view::npos) return {};
    rest.remove_prefix(end + 1);
  }
  return rest.substr(0, rest.find('\n'));
}

void append_context(std::string& out, const Shell& shell, std::string_view help) {
  if (std::string_view line = program_line(shell, shell.line); !line.empty() && !shell.interactive) {
    uint32_t number = shell.program->source ? line_within(*shell.program->source, shell.line) : shell.line;
    fmt::format_to(std::back_inserter(out), "{:5} | {}\n", number, visible(line.substr(0, 160)));
  }
  append_call_chain(out, shell);
  if (!help.empty()) fmt::format_to(std::back_inserter(out), "help: {}\n", help);
}

}  // namespace

bool full_diagnostics() {
  const char* word = std::getenv("VSH_DIAGNOSTICS");
  if (word != nullptr && std::strcmp(word, "full") == 0) return true;
  if (word != nullptr && std::strcmp(word, "short") == 0) return false;
  return ::isatty(2) == 1;
}

std::string visible(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (unsigned char byte : text) {
    if (byte == '\t' || (byte >= 0x20 && byte != 0x7f)) out.push_back(static_cast<char>(byte));
    else fmt::format_to(std::back_inserter(out), "\\{:03o}", byte);
  }
  return out;
}

std::string message_prefix(const Shell& shell) {
  std::string out = shell.name + ": ";
  if (shell.line == 0 || shell.program == nullptr || !shell.program->source) return out;
  append_place(out, *shell.program->source, shell.line);
  return out.append(": ");
}

void report_command(Shell& shell, std::string_view name, std::string_view message, std::string_view help) {
  std::string out = message_prefix(shell);
  if (!name.empty()) out.append(visible(name)).append(": ");
  out.append(visible(message)).push_back('\n');
  if (full_diagnostics()) append_context(out, shell, help);
  (void)sys::write_all(2, out);
}

void report_context(Shell& shell, std::string_view help) {
  std::string out;
  append_context(out, shell, help);
  (void)sys::write_all(2, out);
}

void report_diag(Shell& shell, const Diag& diag) {
  if (!diag.source) return report_command(shell, {}, diag.message, diag.help);
  const Source& source = *diag.source;
  std::string out;
  append_place(out, source, diag.pos.line);
  fmt::format_to(std::back_inserter(out), ":{}: error: {}", diag.pos.column, visible(diag.message));
  if (diag.incomplete && diag.opener.line != 0 && diag.opener.line != diag.pos.line) {
    // The end of the file says little about where the mistake is.
    fmt::format_to(std::back_inserter(out), " (line {}: {})", line_within(source, diag.opener.line), diag.opener_label);
  }
  out.push_back('\n');
  if (full_diagnostics()) {
    append_excerpt(out, source, diag.source_line, diag.pos, {});
    if (diag.opener.line != 0) append_excerpt(out, source, diag.opener_line, diag.opener, diag.opener_label);
    append_call_chain(out, shell);
    if (!diag.help.empty()) fmt::format_to(std::back_inserter(out), "help: {}\n", diag.help);
  }
  (void)sys::write_all(2, out);
}

const char* errno_text(int error_number) {
  const char* text = ::strerrordesc_np(error_number);
  return text != nullptr ? text : "Unknown error";
}

}  // namespace sh

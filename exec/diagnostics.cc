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

/// Whether what stands under the first line is shown: on a terminal, or as VSH_DIAGNOSTICS=full|short says.
bool full_diagnostics() {
  const char* word = std::getenv("VSH_DIAGNOSTICS");
  if (word != nullptr && std::strcmp(word, "full") == 0) return true;
  if (word != nullptr && std::strcmp(word, "short") == 0) return false;
  return ::isatty(2) == 1;
}

const std::string& source_name(const Shell& shell) {
  return shell.program != nullptr && shell.program->source ? shell.program->source->name : shell.name;
}

/// A source line with a caret under `column`. Tabs stay tabs, so that the caret stands right whatever their width.
void append_excerpt(std::string& out, std::string_view line, Pos pos, std::string_view label) {
  constexpr size_t kLongest = 160;
  if (pos.line == 0) return;
  size_t column = pos.column == 0 ? 0 : pos.column - 1;
  size_t from = column < kLongest / 2 ? 0 : column - kLongest / 2;
  if (from > line.size()) return;
  std::string_view shown = line.substr(from, kLongest);
  fmt::format_to(std::back_inserter(out), "{:5} | {}\n      | ", pos.line, visible(shown));
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
    fmt::format_to(std::back_inserter(out), "  in {}{}, called from {}:{}\n", what, frame.name,
                   frame.caller == nullptr ? shell.name : frame.caller->name, frame.caller_line);
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

}  // namespace

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
  if (shell.line == 0 || shell.program == nullptr) return shell.name + ": ";
  return fmt::format("{}: {}:{}: ", shell.name, source_name(shell), shell.line);
}

void report_command(Shell& shell, std::string_view name, std::string_view message, std::string_view help) {
  std::string out = message_prefix(shell);
  if (!name.empty()) out.append(visible(name)).append(": ");
  out.append(visible(message)).push_back('\n');
  if (full_diagnostics()) {
    if (std::string_view line = program_line(shell, shell.line); !line.empty() && !shell.interactive) {
      fmt::format_to(std::back_inserter(out), "{:5} | {}\n", shell.line, visible(line.substr(0, 160)));
    }
    append_call_chain(out, shell);
    if (!help.empty()) fmt::format_to(std::back_inserter(out), "help: {}\n", help);
  }
  (void)sys::write_all(2, out);
}

void report_diag(Shell& shell, const Diag& diag) {
  if (!diag.source) return report_command(shell, {}, diag.message, diag.help);
  std::string out = fmt::format("{}:{}:{}: error: {}\n", diag.source->name, diag.pos.line, diag.pos.column,
                                visible(diag.message));
  if (full_diagnostics()) {
    append_excerpt(out, diag.source_line, diag.pos, {});
    if (diag.opener.line != 0) append_excerpt(out, diag.opener_line, diag.opener, diag.opener_label);
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

// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that builds the text of errors and warnings, on standard error:
//   for text that does not parse:   FILE:LINE:COL: error: MESSAGE   (with the line, a caret, the opener, help)
//   for a command, an expansion:    vsh: FILE:LINE: NAME: MESSAGE   (with the line, the call chain, help)
// In the text of an eval or a trap FILE is "FILE:LINE: eval" or the like: where the script has it, where in the text.
// The first line is the same whatever standard error is; what comes under it is written only to a terminal.
#pragma once

#include <string>
#include <string_view>

#include "parser/diag.h"

namespace sh {

struct Shell;

/// Reports text that does not parse (XCU 2.3, 2.10) or an expansion error.
void report_diag(Shell& shell, const Diag& diag);

/// Reports "NAME: MESSAGE" of the command being run; `name` may be empty. `help` is a line shown on a terminal.
void report_command(Shell& shell, std::string_view name, std::string_view message, std::string_view help = {});

/// What stands under the first line of report_command, for a message that a spawned child has written.
void report_context(Shell& shell, std::string_view help);

/// Whether what stands under the first line is shown: on a terminal, or as VSH_DIAGNOSTICS=full|short says.
bool full_diagnostics();

/// "vsh: FILE:LINE: " as it stands now: for who must write the message itself (the spawned child).
std::string message_prefix(const Shell& shell);

/// The text of an errno, without locale: "No such file or directory".
const char* errno_text(int error_number);

/// Makes `text` fit for a message: control bytes are written as \ooo. Bytes above 0x7f stay.
std::string visible(std::string_view text);

}  // namespace sh

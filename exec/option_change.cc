// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/option_change.h"

#include "exec/jobs/job_control.h"
#include "exec/state/shell.h"

namespace sh {

std::string change_option(Shell& shell, Option option, bool value) {
  if (option == Option::Monitor && value != shell.options.on(Option::Monitor)) {
    if (value) {
      std::string message = enable_job_control(shell);
      if (!message.empty()) return message;
    } else {
      disable_job_control(shell);
    }
  }
  shell.options.set(option, value);
  if (value && option == Option::Vi) shell.options.set(Option::Emacs, false);
  if (value && option == Option::Emacs) shell.options.set(Option::Vi, false);
  return {};
}

void restore_options(Shell& shell, const Options& saved) {
  (void)change_option(shell, Option::Monitor, saved.on(Option::Monitor));
  bool monitor = shell.options.on(Option::Monitor);
  shell.options = saved;
  shell.options.set(Option::Monitor, monitor);
}

}  // namespace sh

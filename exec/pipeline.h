// SPDX-License-Identifier: GPL-3.0-or-later
// Pipelines (XCU 2.9.2) in the background.
#pragma once

#include "parser/ast.h"

namespace sh {

struct Shell;
struct Job;

/// Starts the stages of `pipeline &`, each a child of this shell, and enters them into `job`. False where one could not
/// be started: the message is written, and those before it are in `job`.
bool start_async_pipeline(Shell& shell, const Pipeline& pipeline, Job& job);

}  // namespace sh

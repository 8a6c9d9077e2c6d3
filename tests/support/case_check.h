// SPDX-License-Identifier: GPL-3.0-or-later
// Compares what a case did with what it was to do.
#pragma once

#include <string>

#include "tests/support/case_file.h"
#include "tests/support/sandbox.h"

namespace sh::test {

/// The wording of messages is checked for our own shell only.
enum class Strictness { Messages, Behaviour };

/// Everything in which `result` misses the case, readable and indented; empty where it passes.
std::string check_case(const Case& each, const RunResult& result, Strictness strictness);

}  // namespace sh::test

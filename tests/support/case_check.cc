// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/case_check.h"

#include <cstring>

#include "tests/support/text_diff.h"

namespace sh::test {

namespace {

std::string expected_status(const Case& each) {
  if (each.any_failure) return ">0";
  std::string text;
  for (int status : each.statuses) text.append(text.empty() ? "" : " or ").append(std::to_string(status));
  return text;
}

std::string actual_status(const RunResult& result) {
  std::string text = std::to_string(result.status);
  if (result.signal != 0) text += std::string(" (killed: ") + strsignal(result.signal) + ")";
  return text;
}

bool status_matches(const Case& each, const RunResult& result) {
  if (each.any_failure) return result.status != 0 && result.signal == 0;
  for (int status : each.statuses) {
    if (status == result.status) return true;
  }
  return false;
}

std::string check_error(const Case& each, const RunResult& result, Strictness strictness) {
  std::string report;
  if (each.error_empty && !result.standard_error.empty()) report += "    standard error is not empty:\n";
  if (strictness == Strictness::Messages) {
    if (each.standard_error && result.standard_error != *each.standard_error) {
      return "    standard error:\n" + show_difference(*each.standard_error, result.standard_error);
    }
    for (const std::string& text : each.error_has) {
      if (result.standard_error.find(text) == std::string::npos) {
        report += "    standard error lacks `" + text + "':\n";
      }
    }
  }
  return report;
}

}  // namespace

std::string check_case(const Case& each, const RunResult& result, Strictness strictness) {
  if (!result.failure.empty()) return "    " + result.failure + "\n";
  std::string report;
  if (result.timed_out) report += "    killed after " + std::to_string(each.timeout) + " seconds\n";
  if (!result.timed_out && !status_matches(each, result)) {
    report += "    status: expected " + expected_status(each) + ", got " + actual_status(result) + "\n";
  }
  if (!each.ignore_output && result.standard_output != each.standard_output) {
    report += "    standard output:\n" + show_difference(each.standard_output, result.standard_output);
  }
  std::string error = check_error(each, result, strictness);
  report += error;
  bool shown = each.standard_error && strictness == Strictness::Messages && !error.empty();
  if (!report.empty() && !shown && !result.standard_error.empty()) {
    report += "    what was written to standard error:\n" + show_text(result.standard_error, "      ");
  }
  return report;
}

}  // namespace sh::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <sys/wait.h>

#include <csignal>

#include "exec/jobs/job_table.h"

namespace sh {
namespace {

constexpr int exited(int status) { return status << 8; }
constexpr int killed(int signal) { return signal; }
constexpr int stopped(int signal) { return signal << 8 | 0x7f; }

Job& add(JobTable& table, pid_t pid, const char* text) {
  Job job;
  job.processes.push_back({pid, ProcessState::Running, 0, text});
  job.text = text;
  Job& added = table.add(std::move(job));
  table.number(added);
  return added;
}

TEST(FormatJob, Running) {
  JobTable table;
  EXPECT_EQ(format_job(table, add(table, 10, "sleep 10"), false), "[1] + Running                 sleep 10\n");
}

TEST(FormatJob, MarksCurrentAndPrevious) {
  JobTable table;
  Job& first = add(table, 10, "a");
  Job& second = add(table, 11, "b");
  Job& third = add(table, 12, "c");
  EXPECT_EQ(format_job(table, first, false), "[1]   Running                 a\n");
  EXPECT_EQ(format_job(table, second, false), "[2] - Running                 b\n");
  EXPECT_EQ(format_job(table, third, false), "[3] + Running                 c\n");
}

TEST(FormatJob, Done) {
  JobTable table;
  Job& job = add(table, 10, "a");
  table.note_status(10, exited(0));
  EXPECT_EQ(format_job(table, job, false), "[1] + Done                    a\n");
}

TEST(FormatJob, DoneWithStatus) {
  JobTable table;
  Job& job = add(table, 10, "a");
  table.note_status(10, exited(3));
  EXPECT_EQ(format_job(table, job, false), "[1] + Done(3)                 a\n");
}

TEST(FormatJob, StoppedNamesTheSignal) {
  JobTable table;
  Job& job = add(table, 10, "a");
  table.note_status(10, stopped(SIGTSTP));
  EXPECT_EQ(format_job(table, job, false), "[1] + Stopped (SIGTSTP)       a\n");
  table.note_status(10, stopped(SIGTTIN));
  EXPECT_EQ(format_job(table, job, false), "[1] + Stopped (SIGTTIN)       a\n");
}

TEST(FormatJob, KilledDescribesTheSignal) {
  JobTable table;
  Job& job = add(table, 10, "a");
  table.note_status(10, killed(SIGTERM));
  EXPECT_EQ(format_job(table, job, false), "[1] + Terminated              a\n");
}

TEST(FormatJob, CoreDumpIsTold) {
  JobTable table;
  Job& job = add(table, 10, "a");
  table.note_status(10, killed(SIGSEGV) | 0x80);
  EXPECT_EQ(format_job(table, job, false), "[1] + Segmentation fault (core dumped) a\n");
}

TEST(FormatJob, PipefailShowsTheOneThatFailed) {
  JobTable table;
  Job& job = add(table, 10, "a | b");
  job.processes.push_back({11, ProcessState::Running, 0, "b"});
  job.pipefail = true;
  table.note_status(10, exited(7));
  table.note_status(11, exited(0));
  EXPECT_EQ(format_job(table, job, false), "[1] + Done(7)                 a | b\n");
}

TEST(FormatJob, LongHasTheProcess) {
  JobTable table;
  EXPECT_EQ(format_job(table, add(table, 1234, "sleep 10"), true), "[1] + 1234 Running                 sleep 10\n");
}

TEST(FormatJob, LongHasTheProcessGroup) {
  JobTable table;
  Job& job = add(table, 1234, "sleep 10");
  job.group = 1200;
  EXPECT_EQ(format_job(table, job, true), "[1] + 1200 Running                 sleep 10\n");
}

TEST(FormatJob, LongHasALineAProcess) {
  JobTable table;
  Job& job = add(table, 1234, "a 1");
  job.text = "a 1 | b 2";
  job.processes.push_back({1235, ProcessState::Running, 0, "b 2"});
  EXPECT_EQ(format_job(table, job, true),
            "[1] + 1234 Running                 a 1\n"
            "      1235                       | b 2\n");
}

TEST(FormatJob, LongWithoutStageTexts) {
  JobTable table;
  Job& job = add(table, 1234, "");
  job.text = "a 1 | b 2";
  job.processes.push_back({1235, ProcessState::Running, 0, {}});
  EXPECT_EQ(format_job(table, job, true),
            "[1] + 1234 Running                 a 1 | b 2\n"
            "      1235\n");
}

TEST(TerminationText, NamesTheSignal) {
  EXPECT_EQ(termination_text(killed(SIGKILL)), "Killed");
  EXPECT_EQ(termination_text(killed(SIGABRT) | 0x80), "Aborted (core dumped)");
}

TEST(LookupErrorText, SaysWhich) {
  EXPECT_STREQ(lookup_error_text(JobTable::Lookup::Error::NoSuchJob), "no such job");
  EXPECT_STREQ(lookup_error_text(JobTable::Lookup::Error::Ambiguous), "ambiguous job ID");
}

}  // namespace
}  // namespace sh

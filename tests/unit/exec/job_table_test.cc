// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/jobs/job_table.h"

#include <gtest/gtest.h>
#include <sys/wait.h>

#include <csignal>

namespace sh {
namespace {

constexpr int exited(int status) { return status << 8; }
constexpr int killed(int signal) { return signal; }
constexpr int stopped(int signal) { return signal << 8 | 0x7f; }
constexpr int kContinued = 0xffff;

Job& add_numbered(JobTable& table, pid_t pid, const char* text) {
  Job job;
  job.processes.push_back({pid, ProcessState::Running, 0, {}});
  job.text = text;
  Job& added = table.add(std::move(job));
  table.number(added);
  return added;
}

Job& add_pipeline(JobTable& table, std::initializer_list<pid_t> pids) {
  Job job;
  for (pid_t pid : pids) job.processes.push_back({pid, ProcessState::Running, 0, {}});
  return table.add(std::move(job));
}

TEST(ExitStatusOf, ExitKillAndStop) {
  EXPECT_EQ(exit_status_of(exited(0)), 0);
  EXPECT_EQ(exit_status_of(exited(255)), 255);
  EXPECT_EQ(exit_status_of(killed(SIGTERM)), 143);
  EXPECT_EQ(exit_status_of(killed(SIGSEGV) | 0x80), 139);
  EXPECT_EQ(exit_status_of(stopped(SIGTSTP)), 148);
}

TEST(Job, RunsWhileOneProcessRuns) {
  JobTable table;
  Job& job = add_pipeline(table, {10, 11});
  table.note_status(11, exited(3));
  EXPECT_EQ(job.state(), ProcessState::Running);
  table.note_status(10, stopped(SIGTSTP));
  EXPECT_EQ(job.state(), ProcessState::Stopped);
  EXPECT_EQ(job.exit_status(), 148);
  table.note_status(10, exited(0));
  EXPECT_EQ(job.state(), ProcessState::Done);
  EXPECT_EQ(job.exit_status(), 3);
}

TEST(Job, PipefailTakesTheLastThatFailed) {
  JobTable table;
  Job& job = add_pipeline(table, {10, 11, 12});
  job.pipefail = true;
  table.note_status(10, exited(2));
  table.note_status(11, exited(5));
  table.note_status(12, exited(0));
  EXPECT_EQ(job.exit_status(), 5);
  job.pipefail = false;
  EXPECT_EQ(job.exit_status(), 0);
}

TEST(Job, PipefailIsZeroWhereAllSucceed) {
  JobTable table;
  Job& job = add_pipeline(table, {10, 11});
  job.pipefail = true;
  table.note_status(10, exited(0));
  table.note_status(11, exited(0));
  EXPECT_EQ(job.exit_status(), 0);
}

TEST(JobTable, NumbersAreAboveAllInUse) {
  JobTable table;
  Job& first = add_numbered(table, 10, "a");
  Job& second = add_numbered(table, 11, "b");
  EXPECT_EQ(first.number, 1);
  EXPECT_EQ(second.number, 2);
  table.remove(first);
  EXPECT_EQ(add_numbered(table, 12, "c").number, 3);
}

TEST(JobTable, NumbersFallBackWhenTheHighestIsRemoved) {
  JobTable table;
  add_numbered(table, 10, "a");
  Job& second = add_numbered(table, 11, "b");
  table.remove(second);
  EXPECT_EQ(add_numbered(table, 12, "c").number, 2);
}

TEST(JobTable, NumberOfANumberedJobStays) {
  JobTable table;
  Job& job = add_numbered(table, 10, "a");
  table.number(job);
  EXPECT_EQ(job.number, 1);
}

TEST(JobTable, UnnumberedJobIsFoundByPidOnly) {
  JobTable table;
  Job& job = add_numbered(table, 10, "a");
  table.unnumber(job);
  EXPECT_EQ(table.find_number(1), nullptr);
  EXPECT_EQ(table.current(), nullptr);
  EXPECT_EQ(table.find_pid(10), &job);
  EXPECT_EQ(add_numbered(table, 11, "b").number, 1);
}

TEST(JobTable, FindsByPid) {
  JobTable table;
  Job& job = add_pipeline(table, {10, 11});
  EXPECT_EQ(table.find_pid(10), &job);
  EXPECT_EQ(table.find_pid(11), &job);
  EXPECT_EQ(table.find_pid(12), nullptr);
  EXPECT_EQ(table.find_last_pid(10), nullptr);
  EXPECT_EQ(table.find_last_pid(11), &job);
}

TEST(JobTable, StatusOfAStrangerIsNobodys) {
  JobTable table;
  add_numbered(table, 10, "a");
  EXPECT_EQ(table.note_status(99, exited(0)), nullptr);
}

TEST(JobTable, ReusedPidBelongsToTheNewestJob) {
  JobTable table;
  Job& old_job = add_numbered(table, 10, "a");
  table.note_status(10, exited(1));
  Job& new_job = add_numbered(table, 10, "b");
  EXPECT_EQ(table.note_status(10, exited(2)), &new_job);
  EXPECT_EQ(old_job.exit_status(), 1);
  EXPECT_EQ(table.find_pid(10), &new_job);
}

TEST(JobTable, ContinuedAfterStopIsRunning) {
  JobTable table;
  Job& job = add_numbered(table, 10, "a");
  table.note_status(10, stopped(SIGSTOP));
  EXPECT_TRUE(job.notify);
  table.note_status(10, kContinued);
  EXPECT_EQ(job.state(), ProcessState::Running);
  EXPECT_FALSE(job.notify);
}

TEST(JobTable, NoteContinuedRunsAllThatWereStopped) {
  JobTable table;
  Job& job = add_pipeline(table, {10, 11, 12});
  table.note_status(10, exited(0));
  table.note_status(11, stopped(SIGTSTP));
  table.note_status(12, stopped(SIGTSTP));
  EXPECT_EQ(job.state(), ProcessState::Stopped);
  table.note_continued(job);
  EXPECT_EQ(job.state(), ProcessState::Running);
  EXPECT_EQ(job.processes[0].state, ProcessState::Done);
}

TEST(JobTable, NotifiesOnlyWhenTheJobChanges) {
  JobTable table;
  Job& job = add_pipeline(table, {10, 11});
  table.note_status(10, exited(0));
  EXPECT_FALSE(job.notify);
  table.note_status(11, exited(0));
  EXPECT_TRUE(job.notify);
}

TEST(JobTable, LostProcessesAreDone) {
  JobTable table;
  Job& job = add_pipeline(table, {10, 11});
  table.note_status(10, exited(4));
  table.note_lost(exited(127));
  EXPECT_EQ(job.state(), ProcessState::Done);
  EXPECT_EQ(job.exit_status(), 127);
  EXPECT_EQ(exit_status_of(job.processes[0].wait_status), 4);
}

TEST(JobTable, CurrentIsTheLastPutInTheBackground) {
  JobTable table;
  Job& first = add_numbered(table, 10, "a");
  EXPECT_EQ(table.current(), &first);
  EXPECT_EQ(table.previous(), nullptr);
  Job& second = add_numbered(table, 11, "b");
  Job& third = add_numbered(table, 12, "c");
  EXPECT_EQ(table.current(), &third);
  EXPECT_EQ(table.previous(), &second);
  EXPECT_EQ(table.mark(third), '+');
  EXPECT_EQ(table.mark(second), '-');
  EXPECT_EQ(table.mark(first), ' ');
}

TEST(JobTable, StoppedJobsAreMoreCurrentThanRunningOnes) {
  JobTable table;
  Job& first = add_numbered(table, 10, "a");
  Job& second = add_numbered(table, 11, "b");
  Job& third = add_numbered(table, 12, "c");
  table.note_status(10, stopped(SIGTSTP));
  EXPECT_EQ(table.current(), &first);
  EXPECT_EQ(table.previous(), &third);
  table.note_status(11, stopped(SIGTSTP));
  EXPECT_EQ(table.current(), &second);
  EXPECT_EQ(table.previous(), &first);
}

TEST(JobTable, ContinuedInTheBackgroundLeavesTheStoppedOneCurrent) {
  JobTable table;
  Job& first = add_numbered(table, 10, "a");
  Job& second = add_numbered(table, 11, "b");
  table.note_status(10, stopped(SIGTSTP));
  table.note_status(11, stopped(SIGTSTP));
  table.note_continued(second);
  table.make_current(second);
  EXPECT_EQ(table.current(), &first);
  EXPECT_EQ(table.previous(), &second);
}

TEST(JobTable, RemovingTheCurrentMakesThePreviousCurrent) {
  JobTable table;
  Job& first = add_numbered(table, 10, "a");
  Job& second = add_numbered(table, 11, "b");
  table.remove(second);
  EXPECT_EQ(table.current(), &first);
  EXPECT_EQ(table.previous(), nullptr);
}

TEST(JobTable, ForegroundJobIsNeverCurrent) {
  JobTable table;
  add_pipeline(table, {10});
  EXPECT_EQ(table.current(), nullptr);
}

TEST(JobTableFindId, CurrentAndPrevious) {
  JobTable table;
  Job& first = add_numbered(table, 10, "a");
  Job& second = add_numbered(table, 11, "b");
  for (const char* id : {"%", "%%", "%+"}) EXPECT_EQ(table.find_id(id).job, &second) << id;
  EXPECT_EQ(table.find_id("%-").job, &first);
}

TEST(JobTableFindId, PreviousOfASingleJobIsThatJob) {
  JobTable table;
  Job& job = add_numbered(table, 10, "a");
  EXPECT_EQ(table.find_id("%-").job, &job);
}

TEST(JobTableFindId, ByNumber) {
  JobTable table;
  Job& first = add_numbered(table, 10, "a");
  add_numbered(table, 11, "b");
  EXPECT_EQ(table.find_id("%1").job, &first);
  EXPECT_EQ(table.find_id("%3").error, JobTable::Lookup::Error::NoSuchJob);
  EXPECT_EQ(table.find_id("%0").error, JobTable::Lookup::Error::NoSuchJob);
  EXPECT_EQ(table.find_id("%99999999999999999999").error, JobTable::Lookup::Error::NoSuchJob);
}

TEST(JobTableFindId, ByText) {
  JobTable table;
  Job& sleeper = add_numbered(table, 10, "sleep 10");
  Job& editor = add_numbered(table, 11, "vi sleep.txt");
  EXPECT_EQ(table.find_id("%sl").job, &sleeper);
  EXPECT_EQ(table.find_id("%v").job, &editor);
  EXPECT_EQ(table.find_id("%?txt").job, &editor);
  EXPECT_EQ(table.find_id("%?sleep").error, JobTable::Lookup::Error::Ambiguous);
  EXPECT_EQ(table.find_id("%emacs").error, JobTable::Lookup::Error::NoSuchJob);
}

TEST(JobTableFindId, IsNoJobIdWithoutPercent) {
  JobTable table;
  add_numbered(table, 10, "a");
  EXPECT_EQ(table.find_id("1").error, JobTable::Lookup::Error::NoSuchJob);
  EXPECT_EQ(table.find_id("").error, JobTable::Lookup::Error::NoSuchJob);
}

TEST(JobTableFindId, EmptyTableHasNone) {
  JobTable table;
  for (const char* id : {"%", "%%", "%+", "%-", "%1", "%x", "%?x"}) EXPECT_EQ(table.find_id(id).job, nullptr) << id;
}

TEST(JobTable, SubshellSeesTheParentsJobsOnlyAsInherited) {
  JobTable table;
  add_pipeline(table, {9});
  add_numbered(table, 10, "a");
  add_numbered(table, 11, "b");
  table.clear();
  EXPECT_TRUE(table.empty());
  EXPECT_EQ(table.find_pid(10), nullptr);
  ASSERT_EQ(table.inherited().size(), 2u);
  EXPECT_EQ(table.mark(table.inherited().back()), '+');
  EXPECT_EQ(table.mark(table.inherited().front()), '-');
  EXPECT_EQ(table.find_id("%1").job, nullptr);
  EXPECT_EQ(table.find_inherited_id("%1").job, &table.inherited().front());
  EXPECT_EQ(table.find_inherited_id("%%").job, &table.inherited().back());
  table.clear();  // a subshell of the subshell
  EXPECT_EQ(table.inherited().size(), 2u);
  EXPECT_EQ(add_numbered(table, 20, "c").number, 1);
  EXPECT_TRUE(table.inherited().empty());
}

TEST(JobTable, ForgetsTheOldestDone) {
  JobTable table;
  for (pid_t pid = 1; pid <= 5; ++pid) add_numbered(table, pid, "x");
  for (pid_t pid = 1; pid <= 4; ++pid) table.note_status(pid, exited(0));
  table.forget_old(2);
  EXPECT_EQ(table.find_pid(1), nullptr);
  EXPECT_EQ(table.find_pid(2), nullptr);
  EXPECT_NE(table.find_pid(3), nullptr);
  EXPECT_NE(table.find_pid(4), nullptr);
  EXPECT_NE(table.find_pid(5), nullptr);
}

TEST(JobTable, ForgetsWhatNobodyMayAskFor) {
  JobTable table;
  Job& job = add_numbered(table, 1, "x");
  table.note_status(1, exited(0));
  job.known = false;
  table.forget_old(10);
  EXPECT_NE(table.find_pid(1), nullptr);  // the user was not told yet
  job.notify = false;
  table.forget_old(10);
  EXPECT_TRUE(table.empty());
  EXPECT_EQ(add_numbered(table, 2, "y").number, 1);
}

TEST(JobTable, ClearedTableNumbersFromOne) {
  JobTable table;
  add_numbered(table, 10, "a");
  table.clear();
  EXPECT_TRUE(table.empty());
  EXPECT_EQ(add_numbered(table, 11, "b").number, 1);
}

}  // namespace
}  // namespace sh

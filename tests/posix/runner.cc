// SPDX-License-Identifier: GPL-3.0-or-later
// Runs script cases (README.md here) under the shell, or compares other shells with what the cases expect.
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

#include "tests/support/case_check.h"
#include "tests/support/case_file.h"
#include "tests/support/files.h"
#include "tests/support/sandbox.h"

namespace sh::test {

namespace {

constexpr const char* kUsage =
    "usage: posix_runner [options] FILE...\n"
    "  --shell PATH       the shell to test (default: vsh in PATH)\n"
    "  --peer NAME...     compare these shells instead: dash bash mksh yash busybox ksh93 zsh, or all\n"
    "  --strict           with --peer: exit 1 where a peer differs without a mark, or a mark is stale\n"
    "  --env NAME=VALUE   set in every case's environment; may be repeated\n"
    "  --jobs N           cases run at a time (default: the number of processors)\n"
    "  --slow N           multiply every time limit by N\n"
    "  --filter TEXT      only cases with TEXT in their title or their file's name\n"
    "  -v                 show every case, and of skipped ones why\n";

struct Options {
  std::string shell = "vsh";
  std::vector<std::string> peers;
  std::vector<std::string> environment;
  std::vector<std::string> files;
  std::string filter;
  size_t jobs = 1;
  int slowness = 1;
  bool strict = false;
  bool verbose = false;
};

enum class Verdict { Pending, Passed, Failed, Skipped };

struct Report {
  Verdict verdict = Verdict::Pending;
  std::string text;
};

struct Counts {
  size_t passed = 0;
  size_t failed = 0;
  size_t skipped = 0;
};

/// Runs `cases` under one shell, several at a time; calls report(index) in the order of the cases.
class Runner {
 public:
  Runner(const std::vector<Case>& cases, const ShellUnderTest& shell, const Options& options,
         const std::string& directory, Strictness strictness)
      : cases_(cases), shell_(shell), options_(options), strictness_(strictness), reports_(cases.size()) {
    for (size_t i = 0; i < options.jobs; ++i) {
      std::string root = directory + "/" + std::to_string(i);
      mkdir(root.c_str(), 0755);
      slots_.push_back(std::make_unique<Slot>(root));
    }
  }

  template <class ReportFunction>
  void run(ReportFunction report) {
    size_t reported = 0;
    while (reported < cases_.size()) {
      fill_slots();
      if (running_ != 0) wait_for_one();
      for (; reported < cases_.size() && reports_[reported].verdict != Verdict::Pending; ++reported) {
        report(cases_[reported], reports_[reported]);
      }
    }
  }

 private:
  struct Slot {
    explicit Slot(std::string root) : sandbox(std::move(root)) {}
    Sandbox sandbox;
    size_t index = 0;
    bool busy = false;
  };

  void fill_slots();
  bool start(Slot& slot, size_t index);
  void wait_for_one();
  void finish(Slot& slot);
  void conclude(size_t index, const RunResult& result);

  const std::vector<Case>& cases_;
  const ShellUnderTest& shell_;
  const Options& options_;
  Strictness strictness_;
  std::vector<Report> reports_;
  std::vector<std::unique_ptr<Slot>> slots_;
  size_t next_ = 0;
  size_t running_ = 0;
};

void Runner::fill_slots() {
  for (auto& slot : slots_) {
    while (!slot->busy && next_ < cases_.size()) start(*slot, next_++);
  }
}

bool Runner::start(Slot& slot, size_t index) {
  const Case& each = cases_[index];
  std::string reason = unmet_need(each);
  if (!reason.empty()) {
    reports_[index] = {Verdict::Skipped, reason};
    return false;
  }
  RunResult result;
  if (!slot.sandbox.start(each, shell_, options_.slowness, result)) {
    conclude(index, result);
    return false;
  }
  slot.index = index;
  slot.busy = true;
  ++running_;
  return true;
}

void Runner::wait_for_one() {
  std::vector<pollfd> watched;
  std::vector<Slot*> busy;
  int64_t shortest = 3600 * 1000;
  for (auto& slot : slots_) {
    if (!slot->busy) continue;
    watched.push_back({slot->sandbox.wait_fd(), POLLIN, 0});
    busy.push_back(slot.get());
    shortest = std::min(shortest, slot->sandbox.time_left());
  }
  poll(watched.data(), watched.size(), static_cast<int>(shortest) + 1);
  for (size_t i = 0; i < busy.size(); ++i) {
    if (watched[i].revents != 0 || busy[i]->sandbox.time_left() == 0) finish(*busy[i]);
  }
  std::vector<pid_t> processes;
  for (auto& slot : slots_) {
    if (slot->busy) processes.push_back(slot->sandbox.process());
  }
  reap_orphans(processes.data(), processes.size());
}

void Runner::finish(Slot& slot) {
  RunResult result;
  slot.sandbox.finish(result);
  slot.busy = false;
  --running_;
  conclude(slot.index, result);
}

void Runner::conclude(size_t index, const RunResult& result) {
  std::string text = check_case(cases_[index], result, strictness_);
  reports_[index].verdict = text.empty() ? Verdict::Passed : Verdict::Failed;
  reports_[index].text = std::move(text);
}

// ---------------------------------------------------------------------------------------------------------------------

void print_place(const Case& each) { std::printf("%s:%d: %s", each.file.c_str(), each.line, each.title.c_str()); }

bool make_shell_directory(const std::string& root, const std::string& name, const std::string& program,
                          ShellUnderTest& shell) {
  std::string path = find_command(program);
  if (path.empty()) {
    std::fprintf(stderr, "posix_runner: %s: not found\n", program.c_str());
    return false;
  }
  shell.name = name;
  shell.directory = root + "/bin-" + name;
  return mkdir(shell.directory.c_str(), 0755) == 0 && symlink(path.c_str(), (shell.directory + "/sh").c_str()) == 0;
}

int test_shell(const std::vector<Case>& cases, const Options& options, const std::string& root) {
  ShellUnderTest shell;
  if (!make_shell_directory(root, "vsh", options.shell, shell)) return 2;
  Counts counts;
  std::vector<const Case*> skipped;
  std::vector<std::string> reasons;
  Runner runner(cases, shell, options, root, Strictness::Messages);
  runner.run([&](const Case& each, const Report& report) {
    if (report.verdict == Verdict::Failed) {
      ++counts.failed;
      std::printf("FAIL ");
      print_place(each);
      std::printf("\n%s", report.text.c_str());
    } else if (report.verdict == Verdict::Skipped) {
      ++counts.skipped;
      skipped.push_back(&each);
      reasons.push_back(report.text);
    } else {
      ++counts.passed;
      if (options.verbose) {
        std::printf("ok   ");
        print_place(each);
        std::printf("\n");
      }
    }
    std::fflush(stdout);
  });
  for (size_t i = 0; i < skipped.size(); ++i) {
    std::printf("skip ");
    print_place(*skipped[i]);
    std::printf(" (%s)\n", reasons[i].c_str());
  }
  std::printf("%zu passed, %zu failed, %zu skipped\n", counts.passed, counts.failed, counts.skipped);
  return counts.failed == 0 ? 0 : 1;
}

const Mark* find_mark(const Case& each, const std::string& peer) {
  for (const Mark& mark : each.marks) {
    if (mark.peer == peer) return &mark;
  }
  return nullptr;
}

struct PeerCounts {
  size_t agree = 0;
  size_t marked = 0;
  size_t unmarked = 0;
  size_t stale = 0;
  size_t skipped = 0;
};

void report_peer_case(const Case& each, const Report& report, const std::string& peer, bool verbose,
                      PeerCounts& counts) {
  const Mark* mark = find_mark(each, peer);
  if (report.verdict == Verdict::Skipped) {
    ++counts.skipped;
  } else if (report.verdict == Verdict::Passed && mark == nullptr) {
    ++counts.agree;
  } else if (report.verdict == Verdict::Failed && mark != nullptr) {
    ++counts.marked;
    if (verbose) {
      std::printf("%s %s ", mark_name(mark->kind), peer.c_str());
      print_place(each);
      std::printf(" (%s)\n", mark->reason.c_str());
    }
  } else if (report.verdict == Verdict::Failed) {
    ++counts.unmarked;
    std::printf("DIFFERS %s ", peer.c_str());
    print_place(each);
    std::printf("\n%s", report.text.c_str());
  } else {
    ++counts.stale;
    std::printf("STALE %s %s ", mark_name(mark->kind), peer.c_str());
    print_place(each);
    std::printf("\n");
  }
}

int compare_peers(const std::vector<Case>& cases, const Options& options, const std::string& root) {
  bool clean = true;
  std::string summary;
  for (const std::string& peer : options.peers) {
    ShellUnderTest shell;
    if (!make_shell_directory(root, peer, peer, shell)) {
      clean = false;
      continue;
    }
    PeerCounts counts;
    Runner runner(cases, shell, options, root, Strictness::Behaviour);
    runner.run([&](const Case& each, const Report& report) {
      report_peer_case(each, report, peer, options.verbose, counts);
      std::fflush(stdout);
    });
    clean = clean && counts.unmarked == 0 && counts.stale == 0;
    char line[160];
    std::snprintf(line, sizeof(line),
                  "%-8s %zu agree, %zu differ as marked, %zu differ unmarked, %zu stale, %zu skipped\n", peer.c_str(),
                  counts.agree, counts.marked, counts.unmarked, counts.stale, counts.skipped);
    summary += line;
  }
  std::printf("%s", summary.c_str());
  return options.strict && !clean ? 1 : 0;
}

// ---------------------------------------------------------------------------------------------------------------------

bool positive(const char* text, int& value) {
  char* end = nullptr;
  long number = std::strtol(text, &end, 10);
  if (*text == '\0' || *end != '\0' || number < 1 || number > 1000) return false;
  value = static_cast<int>(number);
  return true;
}

class OptionReader {
 public:
  OptionReader(int count, char** arguments, Options& options)
      : count_(count), arguments_(arguments), options_(options) {}

  bool read() {
    while (next_ < count_) {
      std::string argument = arguments_[next_++];
      if (!one(argument)) return false;
    }
    return !options_.files.empty();
  }

 private:
  const char* value() { return next_ < count_ ? arguments_[next_++] : nullptr; }

  bool one(const std::string& argument) {
    if (argument == "--strict") return options_.strict = true;
    if (argument == "-v") return options_.verbose = true;
    if (argument == "--peer") return peers();
    if (argument[0] != '-') {
      options_.files.push_back(argument);
      return true;
    }
    const char* text = value();
    if (text == nullptr) return false;
    int number = 0;
    if (argument == "--shell") {
      options_.shell = text;
    } else if (argument == "--env") {
      options_.environment.emplace_back(text);
      return std::strchr(text, '=') != nullptr;
    } else if (argument == "--filter") {
      options_.filter = text;
    } else if (argument == "--jobs" && positive(text, number)) {
      options_.jobs = static_cast<size_t>(number);
    } else if (argument == "--slow" && positive(text, number)) {
      options_.slowness = number;
    } else {
      return false;
    }
    return true;
  }

  bool peers() {
    if (next_ < count_ && std::strcmp(arguments_[next_], "all") == 0) {
      ++next_;
      options_.peers = {"dash", "bash", "mksh", "yash", "busybox", "ksh93", "zsh"};
      return true;
    }
    while (next_ < count_ && is_peer_name(arguments_[next_])) options_.peers.emplace_back(arguments_[next_++]);
    return !options_.peers.empty();
  }

  int count_;
  char** arguments_;
  Options& options_;
  int next_ = 1;
};

bool read_cases(const Options& options, std::vector<Case>& cases) {
  std::vector<Case> all;
  bool good = true;
  for (const std::string& file : options.files) {
    std::string error;
    if (read_case_file(file, all, error)) continue;
    std::fprintf(stderr, "%s\n", error.c_str());
    good = false;
  }
  for (Case& each : all) {
    bool wanted =
        each.title.find(options.filter) != std::string::npos || each.file.find(options.filter) != std::string::npos;
    if (!wanted) continue;
    // The case's own settings come later and win.
    each.environment.insert(each.environment.begin(), options.environment.begin(), options.environment.end());
    cases.push_back(std::move(each));
  }
  return good;
}

int run(int count, char** arguments) {
  Options options;
  long processors = sysconf(_SC_NPROCESSORS_ONLN);
  options.jobs = processors > 0 ? static_cast<size_t>(processors) : 1;
  if (!OptionReader(count, arguments, options).read()) {
    std::fputs(kUsage, stderr);
    return 2;
  }
  std::vector<Case> cases;
  if (!read_cases(options, cases)) return 2;
  TemporaryDirectory root;
  if (root.path().empty()) {
    std::perror("posix_runner: temporary directory");
    return 2;
  }
  adopt_orphans();
  return options.peers.empty() ? test_shell(cases, options, root.path()) : compare_peers(cases, options, root.path());
}

}  // namespace

}  // namespace sh::test

int main(int count, char** arguments) { return sh::test::run(count, arguments); }

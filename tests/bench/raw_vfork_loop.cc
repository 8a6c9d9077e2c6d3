// SPDX-License-Identifier: GPL-3.0-or-later
// The floor for starting external commands: vfork, execve and waitpid in a loop, nothing else. The shell's own loop is
// told as a ratio to this. Usage: raw_vfork_loop [-f] [-m MIB] COUNT PROGRAM [ARGUMENT...]; -f forks instead, -m holds
// that much memory. Writes microseconds per command.
#include <sys/wait.h>
#include <unistd.h>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

namespace {

double seconds_now() {
  timespec now{};
  clock_gettime(CLOCK_MONOTONIC, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

bool run_once(char** argv, bool use_fork) {
  const pid_t pid = use_fork ? fork() : vfork();
  if (pid == 0) {
    execve(argv[0], argv, environ);
    _exit(127);
  }
  int status = 0;
  return pid > 0 && waitpid(pid, &status, 0) == pid && !(WIFEXITED(status) && WEXITSTATUS(status) == 127);
}

}  // namespace

int main(int argc, char** argv) {
  bool use_fork = false;
  size_t mib = 0;
  for (int option; (option = getopt(argc, argv, "+fm:")) != -1;) {
    if (option == 'f') {
      use_fork = true;
    } else if (option == 'm') {
      mib = std::strtoul(optarg, nullptr, 10);
    } else {
      return 2;
    }
  }
  if (argc - optind < 2) {
    std::fprintf(stderr, "usage: raw_vfork_loop [-f] [-m MIB] COUNT PROGRAM [ARGUMENT...]\n");
    return 2;
  }
  const size_t size = mib * 1024 * 1024;
  char* const held = size != 0 ? static_cast<char*>(std::malloc(size)) : nullptr;
  if (held != nullptr) {
    std::memset(held, 'x', size);
  }
  const long count = std::strtol(argv[optind], nullptr, 10);
  const double start = seconds_now();
  for (long i = 0; i < count; ++i) {
    if (!run_once(argv + optind + 1, use_fork)) {
      std::fprintf(stderr, "raw_vfork_loop: %s: cannot run\n", argv[optind + 1]);
      return 1;
    }
  }
  const double elapsed = seconds_now() - start;
  std::printf("%.2f\n", count > 0 ? elapsed * 1e6 / static_cast<double>(count) : 0.0);
  std::free(held);
  return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Starts external commands (spawn.md 5): a finished SpawnPlan goes in; one child routine of raw system calls
// (exec/sys/spawn_child.cc) serves every starter. Nothing here knows the Shell.
#pragma once

#include <sys/types.h>
#include <csignal>
#include <cstdint>
#include <span>
#include <string_view>

namespace sh {

/// How the child is created. All give the same results; they differ in cost.
enum class Starter : uint8_t {
  Vfork,  // CLONE_VM|CLONE_VFORK on a private stack: no page tables are copied
  Fork,   // the same routine after fork
};

/// One step of the child's redirections, replayed in order. Files were opened by the parent.
struct FdOp {
  enum class Kind : uint8_t {
    Dup,    // dup2(from, to); where equal, close-on-exec is cleared
    Close,  // close(to); a closed one is no error
  };
  Kind kind;
  int from;
  int to;
};

inline constexpr pid_t kKeepProcessGroup = -1;

/// Everything that the child does, prepared. All that it points to outlives the call to spawn().
struct SpawnPlan {
  const char* path = nullptr;              // to exec
  std::span<const char* const> fallbacks;  // further places, tried in order on ENOENT, ENOTDIR or EACCES
  char** argv = nullptr;  // not empty, null-terminated, and argv[-2], argv[-1] are writable: for ENOEXEC
  char* const* envp = nullptr;
  const char* self = nullptr;  // our own program, for a script without #! (XCU 2.9.1.6); null: none
  std::span<const FdOp> fd_ops;
  pid_t process_group = kKeepProcessGroup;  // 0: its own; > 0: joins that one
  int terminal = -1;                        // given to the process group before exec; -1: not
  std::span<const int> to_default;          // signals set to SIG_DFL
  std::span<const int> to_ignore;           // signals set to SIG_IGN
  const sigset_t* mask = nullptr;           // set before exec; null: unchanged
  bool block_signals = false;               // some handler is installed: block all around the start (H1, H2)
  std::string_view prefix;                  // "vsh: FILE:LINE: ": what the child's messages begin with
  std::string_view name;                    // the command's name in them
};

/// What is known when spawn() returns. Advisory: the exit status of the child is authoritative (H22).
struct SpawnResult {
  pid_t pid = -1;      // -1: no process
  int error = 0;       // errno of the creation where pid is -1 (EAGAIN after retries)
  int exec_error = 0;  // errno of a failed exec, where the child could tell; it has exited 126 or 127
};

/// Creates the child. The parent's signal mask and errno are as before when it returns.
SpawnResult spawn(const SpawnPlan& plan);

/// The starter in force: VSH_SPAWN=auto|vfork|fork, and what was found to work. `select_starter` is called once, with
/// the value of VSH_SPAWN or null; false where it is none of the words.
bool select_starter(const char* word);
Starter current_starter();

/// Turns this process into the command (exec in place): the same routine without a new process. It returns only on
/// failure, with errno; the message has then been written, the same as a spawned child's, and exec_failure_status()
/// gives the status. The signal mask and the dispositions are then as before; fd_ops, process_group and terminal stay.
int exec_plan(const SpawnPlan& plan);

/// The exit status for what exec_plan() returned (XCU 2.8.2): 1 for a redirection (EBADF), 127 where no such file
/// exists, else 126.
int exec_failure_status(int error);

}  // namespace sh

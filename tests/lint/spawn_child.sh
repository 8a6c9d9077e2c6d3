#!/bin/sh
# The routine that runs on the parent's memory after a clone may call nothing of libc: its object file has no undefined
# symbols but what the compiler itself needs (spawn.md H11). usage: spawn_child.sh SOURCE_DIR BUILD_DIR
set -eu
object=$(find "$2" -path '*exec/sys/spawn_child.cc.o' | head -n 1)
[ -n "$object" ] || {
  echo "spawn_child: no object file below $2"
  exit 1
}
bad=$(nm -u "$object" | awk '{print $2}' | grep -vE '^(memcpy|memset|_GLOBAL_OFFSET_TABLE_|__stack_chk_fail|__asan_.*|__ubsan_.*)$') || true
[ -z "$bad" ] || {
  echo "spawn_child: undefined symbols: $bad"
  exit 1
}
echo "1 passed, 0 failed"

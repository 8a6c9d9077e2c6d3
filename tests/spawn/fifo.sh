#!/bin/sh
# FIFO redirections never hang the shell (spawn.md test 10). usage: fifo.sh SHELL
set -eu
shell=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
passed=0
failed=0

# expect CODE OUTPUT
expect() {
  rm -f f
  mkfifo f
  status=0
  output=$(timeout 5 "$shell" -c "$1" 2>&1) || status=$?
  if [ "$output" = "$2" ] && [ "$status" -eq 0 ]; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "fifo: $1: status $status, output: $output"
  fi
}

expect 'cat <f & echo hi >f; wait' hi
expect 'echo hi >f & cat <f; wait' hi
expect 'echo hi >f | cat <f' hi
expect '{ /bin/echo hi >f; } & cat f; wait' hi
expect '/bin/cat <f & /bin/echo hi >f; wait' hi
expect 'cat <f | cat & echo hi >f; wait' hi
expect 'exec 3<>f; echo hi >&3; read x <&3; echo "$x"' hi
expect 'set -m; cat <f & echo hi >f; wait' hi
expect 'set -m; echo hi >f & cat <f; wait' hi
# An open that waits is ended by a trapped signal.
expect 'trap "echo trapped" ALRM; (sleep 0.3; kill -ALRM $$) & { cat <f; } 2>/dev/null; echo after' 'trapped
after'
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]

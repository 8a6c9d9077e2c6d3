#!/bin/sh
# A shell short of processes, descriptors or stack says so and goes on (spawn.md H27, tests 5 and 13).
# usage: limits.sh SHELL
set -eu
shell=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

# check NAME GOT EXPECTED
check() {
  if [ "$2" = "$3" ]; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "limits: $1: $2, expected $3"
  fi
}

# expect CODE OUTPUT: what is written to standard output; the time is bounded.
expect() {
  check "$1" "$(timeout 20 "$shell" -c "$1" 2>/dev/null || echo "status $?")" "$2"
}

# expect_alone CODE OUTPUT: the same as a user who may have no more processes.
expect_alone() {
  check "no process: $1" "$(timeout 20 setpriv --reuid 65534 --regid 65534 --clear-groups \
    "$work/vsh" -c "ulimit -u 0; $1" 2>"$work/err" || echo "status $?")" "$2"
}

if [ "$(id -u)" -eq 0 ] && command -v setpriv >/dev/null; then
  chmod 711 "$work"
  cp "$shell" "$work/vsh"
  expect_alone 'echo hi; x=1; [ $x = 1 ] && pwd >/dev/null; echo $?' 'hi
0'
  expect_alone '/bin/true; echo $?' 126
  check 'it says why' "$(grep -c 'Resource temporarily unavailable' "$work/err")" 1
  expect_alone '/bin/true | cat; echo $?' 126
  expect_alone '(echo in); echo $?' 126
  expect_alone ': & echo $?; wait; echo "$? [$!]"' '126
0 []'
  expect_alone 'false | : & echo $?' 126
  expect_alone 'x=$(echo a); echo no' 'status 2'
  expect_alone 'exec /bin/echo ok' ok
  expect_alone '/bin/echo last' last
  expect_alone 'trap "echo bye" EXIT; (:); echo $?' '126
bye'
fi
expect 'ulimit -n 4; echo a | cat; echo $?' 126
expect 'ulimit -n 3; cat </dev/null; echo $?' 1
expect 'ulimit -n 6; echo a | cat; echo $(echo b); cat <<E
c
E' 'a
b
c'
expect 'trap "" XFSZ; ulimit -f 0; echo x >'"$work/f"'; echo $?' 1
expect "ulimit -s 256; $shell -c 'f() { f; }; f'; echo \$?" 2
# AddressSanitizer needs more address space than that.
[ -n "${ASAN_OPTIONS-}" ] || expect 'ulimit -v 60000; f() { f; }; (f); echo $?' 2
expect 'PS4='\''$(set -x; :)'\''; set -x; :; echo on' on
# SIGCHLD ignored when the shell starts: it still learns how its children end, and they find it ignored.
if command -v perl >/dev/null; then
  got=$(perl -e '$SIG{CHLD}="IGNORE"; exec @ARGV' "$shell" -c \
    '(exit 3); echo $?; sh -c "exit 4"; echo $?; sed -n "s/^SigIgn:.//p" /proc/self/status; :')
  check 'SIGCHLD ignored at entry' "$got" '3
4
0000000000010000'
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]

#!/bin/sh
# What a command inherits of signals: mask, ignored, caught (spawn.md tests 8, 11). usage: signals.sh SHELL
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
    echo "signals: $1: $2, expected $3"
  fi
}

# expect NAME CODE FIELD VALUE: the field in the status of the command that CODE runs as `show`.
expect() {
  got=$(timeout 10 "$shell" -c "show() { sed -n /^$3/p /proc/self/status; }; $2" 2>&1 | awk '{print $2}')
  check "$1: $3" "$got" "$4"
}

none=0000000000000000
usr1=0000000000000200
expect 'a plain command catches nothing' 'show; :' SigCgt $none
expect 'a plain command ignores nothing' 'show; :' SigIgn $none
expect 'a plain command blocks nothing' 'show; :' SigBlk $none
expect 'with a trap: default again' 'trap : USR1; show; :' SigIgn $none
expect 'with a trap: mask as before' 'trap : USR1; show; :' SigBlk $none
expect 'ignored by trap' 'trap "" USR1; show; :' SigIgn $usr1
expect 'ignored by trap, in a subshell' 'trap "" USR1; (show; :)' SigIgn $usr1
expect 'ignored by trap, exec' 'trap "" USR1; exec sed -n /^SigIgn/p /proc/self/status' SigIgn $usr1
expect 'asynchronous: INT and QUIT' 'show & wait' SigIgn 0000000000000006
expect 'asynchronous with job control' 'set -m; show & wait' SigIgn $none
expect 'ignored, then default' 'trap "" USR1; trap - USR1; show; :' SigIgn $none
expect 'in a pipeline' 'trap : USR1; show | cat' SigIgn $none
expect 'with an EXIT trap' 'trap : EXIT; show; :' SigCgt $none

# Blocked or ignored when the shell starts: so for the command (perl sets what no shell can).
if command -v perl >/dev/null 2>&1; then
  for code in 'grep ^SigBlk /proc/self/status; :' 'trap : TERM; grep ^SigBlk /proc/self/status; :' \
    '(grep ^SigBlk /proc/self/status; :)' 'exec grep ^SigBlk /proc/self/status'; do
    got=$(perl -MPOSIX -e 'sigprocmask(SIG_BLOCK, POSIX::SigSet->new(SIGUSR1)); exec @ARGV' "$shell" -c "$code" |
      awk '{print $2}')
    check "inherited mask: $code" "$got" $usr1
  done
  got=$(perl -e '$SIG{USR1}="IGNORE"; exec @ARGV' "$shell" -c 'trap : USR1; grep ^SigIgn /proc/self/status; :' |
    awk '{print $2}')
  check 'ignored at entry' "$got" $usr1
fi

# A storm of TERM at the shell while it spawns: traps run, no command is lost or disturbed.
cat >"$work/storm" <<'END'
n=0
trap 'n=$((n + 1))' TERM
echo ready
i=0
bad=0
while [ $i -lt 300 ]; do
  /bin/true || bad=$((bad + 1))
  i=$((i + 1))
done
[ $n -gt 0 ] || echo "no signal was taken"
echo "bad $bad"
END
"$shell" "$work/storm" >"$work/out" 2>&1 &
pid=$!
until [ -s "$work/out" ]; do sleep 0.01; done
# AddressSanitizer makes actions so slow that each would be interrupted by the next, and that ends in an error.
while kill -TERM $pid 2>/dev/null; do [ -z "${ASAN_OPTIONS-}" ] || sleep 0.001; done
wait $pid || :
check storm "$(cat "$work/out")" 'ready
bad 0'
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]

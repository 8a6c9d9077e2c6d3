#!/bin/sh
# A simple external command is one clone with CLONE_VM and no other process; few system calls stand between the shell's
# decision and the exec. Seen by strace. usage: clone_vm.sh SHELL
set -eu
shell=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

# expect NAME CODE VM-CLONES OTHER-PROCESSES
expect() {
  VSH_SPAWN=auto strace -f -qq -e trace=clone,clone3,fork,vfork -o "$work/trace" "$shell" -c "$2" >/dev/null 2>&1 || :
  shared=$(grep -cE 'v?fork\(|clone\(.*CLONE_VM' "$work/trace") || :
  others=$(grep -E '^[0-9]+ +(clone|clone3|fork)\(' "$work/trace" | grep -vc 'CLONE_VM') || :
  if [ "$shared" -eq "$3" ] && [ "$others" -eq "$4" ]; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "clone_vm: $1: $shared with CLONE_VM (expected $3), $others others (expected $4)"
    sed 's/^/  /' "$work/trace"
  fi
}

expect 'a command that is not last' '/bin/true; :' 1 0
expect 'found by PATH' 'env true >/dev/null; :' 1 0
expect 'by command' 'command env >/dev/null; :' 1 0
expect 'with a redirection' '/bin/true >/dev/null; :' 1 0
expect 'with a here-document' '/bin/cat <<E >/dev/null
text
E
:' 1 0
expect 'with an assignment' 'a=1 /bin/true; :' 1 0
expect 'in a function' 'f() { /bin/true; :; }; f; :' 1 0
expect 'in a loop' 'for i in 1 2 3; do /bin/true; done; :' 3 0
expect 'with a trap set' 'trap : INT; /bin/true; :' 1 0
expect 'last of -c' '/bin/true' 0 0
expect 'last of -c with a redirection' ': && /bin/true >/dev/null' 0 0
expect 'last of -c in an if' 'if :; then /bin/true; fi' 0 0
expect 'in a subshell that is last' '(/bin/true)' 0 0
expect 'a subshell with one command' '(/bin/true); :' 0 1
expect 'a substitution with one command' 'x=$(/bin/true); :' 0 1
expect 'a pipeline' '/bin/true | /bin/true; :' 0 2
expect 'not found: no process' '/nonexistent/command; :' 0 0
expect 'not found in PATH: no process' 'nonexistent-command; :' 0 0
expect 'built-ins: no process' 'echo hi; x=1; [ $x = 1 ]; cd /; :' 0 0
expect 'a large heap' 'x=$(printf %50000000s x); /bin/true; :' 1 1

# From the decision to the exec: the calls of parent and child together.
strace -f -qq -o "$work/trace" "$shell" -c ':; /bin/true; :' >/dev/null 2>&1 || :
calls=$(awk '/clone\(|vfork\(/ {on = 1} on {n++} /wait4\(/ && on {exit} END {print n}' "$work/trace")
if [ "$calls" -le 8 ]; then
  passed=$((passed + 1))
else
  failed=$((failed + 1))
  echo "clone_vm: $calls system calls for a minimal spawn (at most 8)"
  sed 's/^/  /' "$work/trace"
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]

#!/bin/sh
# Commands that cannot be executed: the statuses of XCU 2.8.2, the message on the redirected standard error, and a shell
# that is as it was (spawn.md tests 14, 15). usage: failing_exec.sh SHELL
set -eu
shell=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
HOME=$work
export HOME
passed=0
failed=0

# expect CODE OUTPUT
expect() {
  status=0
  got=$("$shell" -c "$1" 2>/dev/null) || status=$?
  if [ "$got" = "$2" ]; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "failing_exec: $1: $got (status $status), expected $2"
  fi
}
mkdir directory
: >plain
: >empty
chmod +x empty
printf 'echo "script $# $1"\n' >script
chmod +x script
printf '\177ELF\0\0\0\0garbage' >garbage
printf 'abc\0def\n' >binary
printf '#!/nonexistent/interpreter\n' >lost
printf '#!/bin/sh\r\necho\n' >crlf
chmod +x garbage binary lost crlf
ln -s loop loop
expect './missing; echo $?' 127
expect 'missing-command; echo $?' 127
expect './directory; echo $?' 126
expect './plain; echo $?' 126
expect './plain/x; echo $?' 127
expect './loop; echo $?' 127
expect './empty; echo $?' 0
expect './script a b; echo $?' 'script 2 a
0'
expect "PATH=$work; script a; echo \$?" 'script 1 a
0'
expect '(exec ./script a)' 'script 1 a'
expect './binary; echo $?' 126
expect './lost; case $? in 126 | 127) echo ok ;; esac' ok
expect './missing 2>message; [ -s message ] && echo ok' ok
expect './plain 2>message; grep -c "Permission denied" message' 1
expect '(exec ./missing); echo $?' 127
expect '(exec ./plain); echo $?' 126
expect 'exec ./missing; echo not reached' ''
expect '"" ; echo $?' 127
# A path that was remembered and is gone.
mkdir one two
printf '#!/bin/sh\necho one\n' >one/tool
printf '#!/bin/sh\necho two\n' >two/tool
chmod +x one/tool two/tool
expect "PATH=$work/one:$work/two:\$PATH; tool; rm $work/one/tool; tool; echo \$?" 'one
two
0'
# Too long an argument.
expect 'x=$(printf %3000000s x); ./script "$x" 2>/dev/null; echo $?' 126
# A shell is as it was after many failures.
expect 'a=1; trap "echo t" USR1; cd /tmp; set >"$HOME/before"; trap >>"$HOME/before"
i=0; while [ $i -lt 500 ]; do ./missing; missing-command; ./directory; /etc/passwd; i=$((i + 1)); done
unset i; set >"$HOME/after"; trap >>"$HOME/after"
grep -v -e LINENO -e ^_= "$HOME/before" >"$HOME/a"; grep -v -e LINENO -e ^_= "$HOME/after" >"$HOME/b"
cmp "$HOME/a" "$HOME/b" && kill -USR1 $$; echo $a' 't
1'
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]

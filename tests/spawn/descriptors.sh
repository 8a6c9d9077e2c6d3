#!/bin/sh
# A command sees 0, 1, 2 and what it was given, nothing of the shell's own (spawn.md test 13).
# usage: descriptors.sh SHELL
set -eu
shell=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
passed=0
failed=0
cat >fds <<'END'
#!/bin/sh
out=
ls /proc/$$/fd >names
for fd in $(sort -n names); do
  # The script itself is open in this shell on a descriptor of its own; what this test was started with does not count.
  case $(readlink /proc/$$/fd/$fd) in */fds | '') continue ;; esac
  case " $INHERITED " in *" $fd "*) continue ;; esac
  [ -e /proc/$$/fd/$fd ] && out="$out $fd"
done
echo "${out# }" >>list
END
chmod +x fds
# What this test was started with beside 0, 1 and 2 is not looked at, so the numbers used below must be free.
exec 3>&- 4>&- 5>&- 6>&- 7>&- 8>&- 9>&- 2>&1
INHERITED= ./fds </dev/null
INHERITED=$(sed 's/^0 1 2//' list)
export INHERITED

expect() {
  printf '%s\n' "$1" >script
  rm -f list
  "$shell" script </dev/null >/dev/null 2>message || :
  got=$(cat list 2>/dev/null) || :
  expected=
  for fd in $2; do
    case " $INHERITED " in *" $fd "*) ;; *) expected="$expected $fd" ;; esac
  done
  if [ "$got" = "${expected# }" ]; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "descriptors: $1: $got, expected $2"
    cat message
  fi
}
expect './fds; :' '0 1 2'
expect './fds >/dev/null; :' '0 1 2'
expect './fds 6</dev/null; :' '0 1 2 6'
expect './fds 3>&1 4>x 5>>x; :' '0 1 2 3 4 5'
expect './fds 9>x 3>y; :' '0 1 2 3 9'
expect './fds 4>x 3>y; :' '0 1 2 3 4'
expect './fds 12>x 12>&-; :' '0 1 2'
expect 'exec 7>x; ./fds; :' '0 1 2 7'
expect 'exec 15>x; ./fds; :' '0 1 2 15'
expect 'exec 10>x; ./fds; :' '0 1 2 10'
expect 'exec 11>x; { ./fds; } 10>y >z; :' '0 1 2 10 11'
expect '(./fds; :)' '0 1 2'
expect '{ ./fds; :; } >x' '0 1 2'
expect '{ ./fds; :; } 8>x' '0 1 2 8'
expect './fds | cat' '0 1 2'
expect ': | ./fds | cat' '0 1 2'
expect 'x=$(./fds)' '0 1 2'
expect './fds & wait' '0 1 2'
expect 'f() { ./fds; }; f 5>x; :' '0 1 2 5'
printf './fds; :\n' >inner
expect '. ./inner; :' '0 1 2'
expect './fds <<E
text
E
:' '0 1 2'
expect 'exec 3>&1 1>&2 2>&3 3>&-; ./fds; :' '0 1 2'
limit=$(ulimit -n)
if [ "$limit" != unlimited ] && [ "$limit" -le 1048576 ]; then
  expect "./fds $((limit - 1))>x; :" "0 1 2 $((limit - 1))"
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]

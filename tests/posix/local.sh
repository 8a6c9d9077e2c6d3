# SPDX-License-Identifier: GPL-3.0-or-later
# local: no standard's, but Debian policy 10.4 asks for it, with several names and values.

#### a value for the function alone
x=outer
f() { local x=inner; echo $x; }
f
echo $x
## STDOUT:
inner
outer
## END
## N-I ksh93: has none

#### several names and values
a=1 b=2 c=3
f() { local a=4 b c=6; b=5; echo $a$b$c; }
f
echo $a$b$c
## STDOUT:
456
123
## END
## N-I ksh93: has none

#### without a value it keeps the outer one
x=outer
f() { local x; echo "${x-unset}"; x=changed; }
f
echo $x
## STDOUT:
outer
outer
## END
## OK bash mksh yash: begins unset
## N-I ksh93: has none

#### one that was unset is unset again
unset x
f() { local x=1; }
f
echo "${x-unset}"
## stdout: unset

#### functions called see it
x=outer
g() { echo $x; x=g; }
f() { local x=f; g; echo $x; }
f
echo $x
## STDOUT:
f
g
outer
## END
## N-I ksh93: has none

#### each call has its own
f() {
  local n=$1
  if [ $n -gt 0 ]; then f $((n - 1)); fi
  printf '%s ' $n
}
f 3
echo
## stdout: 0 1 2 3
## stdout-ignore

#### the value is not split nor globbed
v='a  *'
f() { local x=$v; echo "$x"; }
f
## stdout: a  *
## N-I ksh93: has none
## BUG yash: no declaration utility

#### the exported attribute stays with it
export x=outer
f() { local x=inner; sh -c 'echo $x'; }
f
sh -c 'echo $x'
## STDOUT:
inner
outer
## END
## OK mksh yash: a new variable
## N-I ksh93: has none

#### export in the function ends with it
x=outer
f() { local x=inner; export x; sh -c 'echo $x'; }
f
sh -c 'echo "${x-unset}"'
## STDOUT:
inner
unset
## END
## N-I ksh93: has none

#### unset in the function, the outer one comes back
x=outer
f() { local x=inner; unset x; echo "${x-unset}"; }
f
echo $x
## STDOUT:
unset
outer
## END
## OK mksh: shows the outer one
## N-I ksh93: has none
## OK yash: shows the outer one

#### twice
x=outer
f() { local x=1; local x=2; echo $x; }
f
echo $x
## STDOUT:
2
outer
## END
## N-I ksh93: has none

#### restored by return
x=outer
f() { local x=1; return 3; }
f
echo "$? $x"
## stdout: 3 outer

#### IFS
f() { local IFS=:; set -- $1; echo $#; }
f a:b:c
set -- a:b:c
set -- $1
echo $#
## STDOUT:
3
1
## END
## N-I ksh93: has none

#### PATH
f() { local PATH=/nonexistent; ls / 2>/dev/null || echo hidden; }
f
ls -d /
## STDOUT:
hidden
/
## END
## N-I ksh93: has none
## OK yash: its echo is found by PATH alone

#### the status is 0
f() { false; local x=1; echo $?; }
f
## stdout: 0
## N-I ksh93: has none

#### the status hides that of a substitution
f() { local x=$(false); echo $?; }
f
## stdout: 0
## N-I ksh93: has none

#### outside of a function it is an error
local x=1 2>/dev/null
echo $(($? > 0))
## stdout: 1
## OK dash: ends the shell
## OK mksh yash: allowed

#### a readonly variable
readonly x=1
f() { local x=2; }
f 2>/dev/null
echo "$(($? > 0)) $x"
## stdout: 1 1
## OK dash mksh: ends the shell
## OK yash: allowed

#### a bad name
f() { local 1a=2; }
(f) 2>/dev/null
echo $(($? > 0))
## stdout: 1
## BUG yash: takes any name

#### local - restores the options
f() { local -; set -f; case $- in *f*) echo f;; esac; }
f
case $- in *f*) echo still;; esac
echo end
## STDOUT:
f
end
## END
## N-I mksh yash ksh93: has none

#### local - with names
x=outer
f() { local x=1 - y=2; set -u; }
f
case $- in *u*) echo still;; esac
echo $x
## stdout: outer
## N-I mksh yash ksh93: has none

#### in a subshell of a function
x=outer
f() { (local x=inner; echo $x); echo $x; }
f
## STDOUT:
inner
outer
## END
## N-I ksh93: has none

#### in a file run by a function
echo 'local x=inner' >file
x=outer
f() { . ./file; echo $x; }
f
echo $x
## STDOUT:
inner
outer
## END
## N-I ksh93: has none

#### a for loop over a local variable
i=outer
f() { local i; for i in 1 2; do :; done; echo $i; }
f
echo $i
## STDOUT:
2
outer
## END
## N-I ksh93: has none

#### the value of one assigned earlier in the same call
f() { local a=1 b=$a; echo "[$b]"; }
a=0
f
## stdout: [0]
## N-I ksh93: has none

#### behind a prefix assignment
y=outer
f() { x=1 local y=inner; echo $y; }
f
echo $y
## STDOUT:
inner
outer
## END
## N-I ksh93: has none

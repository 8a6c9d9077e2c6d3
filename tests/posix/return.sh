# SPDX-License-Identifier: GPL-3.0-or-later
# return (XCU 2.15 return).

#### ends the function
f() { echo in; return; echo no; }
f
echo out
## STDOUT:
in
out
## END

#### with a status
f() { return 7; }
f
echo $?
## stdout: 7

#### without: the status of the last command
f() { (exit 4); return; }
f
echo $?
## stdout: 4

#### without, at the beginning: the status before the call
f() { return; }
(exit 6)
f
echo $?
## stdout: 6

#### 0 over a failure
f() { false; return 0; }
f
echo $?
## stdout: 0

#### a double hyphen is skipped
f() { return -- 3; }
f
echo $?
## stdout: 3
## N-I dash: takes it for a number
## N-I mksh: takes it for an operand

#### no number is an error
f() { return abc; }
f
echo no
## status: >0
## OK bash: goes on
## OK mksh ksh93: goes on

#### leaves loops in the function
f() { for i in 1 2 3; do while :; do return 2; done; done; echo no; }
f
echo $?
## stdout: 2

#### does not leave loops around the call
f() { return 1; }
for i in 1 2; do f; echo "$i $?"; done
## STDOUT:
1 1
2 1
## END

#### only the innermost function
g() { return 3; }
f() { g; echo "g $?"; return 5; }
f
echo "f $?"
## STDOUT:
g 3
f 5
## END

#### in a condition
f() { if return 3; then echo no; fi; echo no; }
f
echo $?
## stdout: 3
## BUG yash: the status is lost

#### in a subshell of a function ends the subshell
f() { (return 3; echo no); echo "sub $?"; }
f
## stdout: sub 3

#### in a command substitution of a function
f() { x=$(echo a; return 3; echo no); echo "$x $?"; }
f
## stdout: a 3

#### in a brace group with redirections
f() { { echo hidden; return 2; } >log; echo no; }
f
echo "$? $(cat log)"
## stdout: 2 hidden

#### restores positional parameters
set -- a b
f() { shift; set -- x; return; }
f 1 2 3
echo "$*"
## stdout: a b

#### in an and-or list
f() { false || return 4; echo no; }
f
echo $?
## stdout: 4

#### in a trap action returns from the function that was interrupted
trap 'return 3' USR1
f() { kill -USR1 $$; echo no; }
f
echo $?
## stdout: 3
## OK yash: from the action

#### in a trap action without operand: the status before the action
trap '(exit 9); return' USR1
f() { (exit 5); kill -USR1 $$; echo no; }
f
echo $?
## stdout: 0
## BUG ksh93 yash: the status of the last command of the action

#### at the top of a script it ends the script
echo before
return 3
echo no
## status: 3
## stdout: before
## OK bash: an error, and goes on

#### in the body of a case
f() { case $1 in a) return 1;; *) return 2;; esac; }
f a; echo $?
f b; echo $?
## STDOUT:
1
2
## END

#### set -e and a function that returns non-zero
set -e
f() { return 3; }
f
echo no
## status: 3

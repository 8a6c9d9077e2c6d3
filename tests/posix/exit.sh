# SPDX-License-Identifier: GPL-3.0-or-later
# exit (XCU 2.15 exit).

#### with a status
exit 3
echo no
## status: 3

#### without: the status of the last command
(exit 5)
exit
## status: 5

#### without, nothing before: 0
exit
## status: 0

#### 255 and 0
(exit 255); echo $?
(exit 0); echo $?
## STDOUT:
255
0
## END

#### 256 and more are taken modulo 256
(exit 256); echo $?
(exit 300); echo $?
## STDOUT:
0
44
## END

#### leading zeros are decimal
(exit 010); echo $?
## stdout: 10

#### a double hyphen is skipped
exit -- 4
## status: 4
## N-I dash: takes it for a number
## N-I mksh: takes it for an operand

#### no number is an error, and ends the shell
exit abc
echo no
## status: >0
## BUG ksh93: takes it for 0

#### from a function
f() { exit 6; }
f
echo no
## status: 6

#### from nested compounds
while :; do if :; then { case a in a) exit 8;; esac; }; fi; done
echo no
## status: 8

#### from a subshell leaves the subshell alone
(exit 2)
echo $?
## stdout: 2

#### from a command substitution
x=$(echo out; exit 3; echo no)
echo "$x $?"
## stdout: out 3

#### from a pipeline stage
exit 1 | exit 2
echo $?
## stdout: 2
## OK ksh93: the last stage runs in the shell itself

#### the EXIT trap runs once
trap 'echo trapped' EXIT
exit 3
## status: 3
## stdout: trapped

#### in an EXIT trap without operand: the status before the trap
trap 'false; exit' EXIT
exit 3
## status: 3
## BUG ksh93: the status of the last command of the action

#### in an EXIT trap with operand
trap 'exit 9' EXIT
exit 3
## status: 9

#### in a signal trap without operand: the status before the trap
trap '(exit 9); exit' USR1
(exit 7) || kill -USR1 $$
echo no
## status: 0
## BUG ksh93: the status of the last command of the action
## BUG bash yash: the status of the last command of the action

#### the EXIT trap of a subshell
(trap 'echo trapped' EXIT; exit 4)
echo $?
## STDOUT:
trapped
4
## END

#### in and-or lists
true && exit 2 || exit 3
## status: 2

#### output before it is flushed
printf 'no newline'
exit 0
## STDOUT:
no newline
## END
## stdout-ignore

#### $? of the last command is the script's without exit
(exit 11)
## status: 11

#### a redirection on it
exit 5 >file
## status: 5

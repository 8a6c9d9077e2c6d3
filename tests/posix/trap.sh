# SPDX-License-Identifier: GPL-3.0-or-later
# trap (XCU 2.15 trap, 2.12): the built-in, the EXIT trap, signals that come to the shell.

#### EXIT
trap 'echo bye' EXIT
echo hello
## STDOUT:
hello
bye
## END

#### 0 is EXIT
trap 'echo bye' 0
## stdout: bye

#### a signal runs the action
trap 'echo caught' USR1
kill -USR1 $$
echo after
## STDOUT:
caught
after
## END

#### several signals
trap 'echo caught' USR1 USR2
kill -USR1 $$
kill -USR2 $$
## STDOUT:
caught
caught
## END

#### a number
trap 'echo caught' 10
kill -10 $$
## stdout: caught

#### a name with SIG
trap 'echo caught' SIGUSR1
kill -USR1 $$
## stdout: caught
## N-I dash: without SIG alone

#### a name in small letters
trap 'echo caught' usr1
kill -USR1 $$
## stdout: caught

#### an empty action ignores
trap '' USR1
kill -USR1 $$
echo alive
## stdout: alive

#### - resets
trap 'echo no' EXIT
trap - EXIT
## status: 0

#### a number first resets
trap 'echo no' EXIT
trap 0
## status: 0

#### several numbers reset
trap 'echo no' USR1 EXIT
trap 0 10
trap
## status: 0

#### a single name resets
trap 'echo no' EXIT
trap EXIT
## status: 0
## OK bash mksh yash ksh93: an error

#### a reset signal does its default
"$SH" -c 'trap : USR1; trap - USR1; kill -USR1 $$; echo no'
## status: 138

#### $? is kept over an action
trap '(exit 9)' USR1
(exit 4) || { kill -USR1 $$; echo $?; }
## stdout: 0

#### $? in the action is that of the command before
trap 'echo $?' USR1
(kill -USR1 $$; exit 5)
echo end
## stdout-ignore

#### the action is read when it runs
x=1
trap 'echo $x' EXIT
x=2
## stdout: 2

#### an expansion when it is set
x=1
trap "echo $x" EXIT
x=2
## stdout: 1

#### an action may have several commands
trap 'echo one; echo two
echo three' EXIT
## STDOUT:
one
two
three
## END

#### an action may change its own trap
trap 'echo first; trap "echo second" USR1' USR1
kill -USR1 $$
kill -USR1 $$
## STDOUT:
first
second
## END

#### exit in an action
trap 'exit 5' USR1
kill -USR1 $$
echo no
## status: 5

#### the status of a script is not changed by the EXIT trap
trap 'false' EXIT
exit 3
## status: 3

#### the EXIT trap may change the status
trap 'exit 7' EXIT
exit 3
## status: 7

#### the EXIT trap runs on set -e
trap 'echo bye' EXIT
set -e
false
echo no
## status: 1
## stdout: bye

#### the EXIT trap runs after a syntax error of eval
trap 'echo bye' EXIT
eval 'if then' 2>/dev/null
## status: >0
## stdout: bye

#### the EXIT trap runs after an expansion error
trap 'echo bye' EXIT
: ${nonexistent?}
## status: >0
## stdout: bye

#### the EXIT trap in a function is the shell's
f() { trap 'echo bye' EXIT; }
f
echo after
## STDOUT:
after
bye
## END

#### an EXIT trap set by the EXIT trap
trap 'echo one; trap "echo two" EXIT' EXIT
## stdout: one

#### the EXIT trap of a subshell
(trap 'echo sub' EXIT; echo in)
echo out
## STDOUT:
in
sub
out
## END

#### a subshell does not run the EXIT trap of its parent
trap 'echo bye' EXIT
(echo in)
## STDOUT:
in
bye
## END

#### a subshell resets traps
trap 'echo no' USR1
(kill -USR1 $(exec sh -c 'echo $PPID'); echo not reached)
echo $(($? > 128))
## stdout: 1
## BUG ksh93: the subshell is no process of its own

#### a subshell keeps what is ignored
trap '' USR1
(kill -USR1 $(exec sh -c 'echo $PPID'); echo alive)
## stdout: alive

#### a command inherits what is ignored
trap '' USR1
sh -c 'kill -USR1 $$; echo alive'
## stdout: alive

#### a command gets the default for what is caught
trap 'echo no' USR1
sh -c 'kill -USR1 $$; echo no'
echo $(($? > 128))
## stdout: 1

#### the list
trap 'echo "a b"' EXIT
trap '' USR1
trap
trap - EXIT
## STDOUT:
trap -- 'echo "a b"' EXIT
trap -- '' USR1
## END
## OK ksh93: another order

#### quotes in the list
trap "echo 'x'" EXIT
trap
trap - EXIT
## STDOUT:
trap -- 'echo '\''x'\''' EXIT
## END
## OK dash yash mksh ksh93: other quoting

#### the list is empty without traps
trap
## status: 0

#### the list reads back
trap 'echo bye' EXIT
trap 'echo usr' USR1
saved=$(trap)
trap - EXIT USR1
eval "$saved"
kill -USR1 $$
## STDOUT:
usr
bye
## END
## BUG dash mksh: the list is empty in a command substitution

#### a subshell shows its parent's until it sets one
trap 'echo usr' USR1
(trap)
(trap 'echo two' USR2; trap)
## STDOUT:
trap -- 'echo usr' USR1
trap -- 'echo two' USR2
## END
## BUG dash mksh: does not show its parent's

#### -p of a condition
trap 'echo bye' EXIT
trap -p EXIT
trap - EXIT
## stdout: trap -- 'echo bye' EXIT
## N-I dash mksh: has no -p
## OK ksh93: the action alone
## N-I yash: has no -p

#### -p of a condition at its default
trap -p USR1
## stdout: trap -- - USR1
## N-I dash mksh: has no -p
## OK ksh93 yash: nothing

#### -p lists conditions at their default
trap -p | grep -c -e ' EXIT$' -e ' USR1$'
## stdout: 2
## N-I dash mksh: has no -p
## OK ksh93 yash: those that are set alone

#### -p reads back
trap 'echo bye' EXIT
saved=$(trap -p)
trap - EXIT
eval "$saved"
## stdout: bye
## N-I dash mksh: has no -p
## N-I yash: has no -p

#### a bad condition fails without ending the shell
trap 'echo no' NONEXISTENT 2>/dev/null
echo $(($? > 0))
## stdout: 1

#### the conditions beside a bad one are set
trap 'echo caught' NONEXISTENT USR1 2>/dev/null
kill -USR1 $$
## stdout: caught
## OK dash ksh93: stops at the bad one

#### a number that is too big
trap 'echo no' 1000 2>/dev/null
echo $(($? > 0))
## stdout: 1

#### an unknown option is an error
command trap -Z 2>/dev/null
echo $(($? > 0))
## stdout: 1

#### a double hyphen
trap -- 'echo bye' EXIT
## stdout: bye

#### an action that begins with a hyphen
trap -- '-x' USR1 && trap
## stdout: trap -- '-x' USR1
## OK ksh93 mksh yash: other quoting

#### an action with a syntax error
trap 'if then' USR1
(kill -USR1 $$) 2>/dev/null
:
## status: >0
## OK ksh93 bash: goes on

#### the status of trap is 0
false
trap : USR1
echo $?
## stdout: 0

#### ignored at entry stays ignored
trap '' USR1
"$SH" -c 'trap "echo no" USR1; kill -USR1 $$; echo $?'
## stdout: 0

#### ignored at entry cannot be reset
trap '' USR1
"$SH" -c 'trap - USR1; kill -USR1 $$; echo alive'
## stdout: alive

#### EXIT is run when the input ends in a function
f() { trap 'echo bye' EXIT; exit 2; }
f
## status: 2
## stdout: bye

#### trap in a pipeline stage
trap 'echo bye' EXIT
echo a | cat
## STDOUT:
a
bye
## END

#### a signal while an external command runs waits for it
trap 'echo caught' USR1
sh -c "kill -USR1 $$; echo command"
echo after
## STDOUT:
command
caught
after
## END

#### a signal while wait waits interrupts it
trap 'echo caught' USR1
sleep 5 &
pid=$!
(sleep 0.1; kill -USR1 $$) &
wait $pid
echo $(($? > 128))
kill $pid
## STDOUT:
caught
1
## END
## BUG ksh93: may report status 0

#### break in an action
trap 'break' USR1
for i in 1 2; do kill -USR1 $$; echo no; done
echo $i
## stdout: 1
## OK mksh yash: unspecified

#### the action sees positional parameters
set a b
trap 'echo $#' EXIT
## stdout: 2

#### LINENO and functions in an action
f() { echo "f $1"; }
trap 'f x' EXIT
## stdout: f x

#### two signals pending
trap 'echo one' USR1
trap 'echo two' USR2
(kill -USR1 $$; kill -USR2 $$)
:
## STDOUT:
one
two
## END
## BUG ksh93: loses one

#### the last set counts
trap 'echo one' EXIT
trap 'echo two' EXIT
## stdout: two

#### EXIT trap and exec failing
(trap 'echo bye' EXIT; exec nonexistent-command) 2>/dev/null
echo $?
## STDOUT:
bye
127
## END
## BUG yash ksh93: does not run it

#### EXIT in a command substitution
x=$(trap 'echo bye' EXIT; echo hello)
echo $x
## stdout: hello bye

#### a trap for a signal in a background job
(trap 'echo caught; exit' USR1; kill -USR1 $(exec sh -c 'echo $PPID'); sleep 5) &
wait
## stdout: caught

#### KILL and STOP are left alone
trap '' KILL 2>/dev/null
"$SH" -c 'kill -KILL $$'
echo $?
## stdout: 137
## OK yash ksh93: another status for death by a signal

#### SIGCHLD ignored loses no status
trap '' CHLD
(exit 3); echo $?
x=$(exit 4); echo $?
exit 5 | exit 6; echo $?
(exit 7) & wait $!; echo $?
sh -c 'exit 8'; echo $?
## STDOUT:
3
4
6
7
8
## END
## BUG ksh93: exits at the pipeline

#### an action that causes its own signal for ever ends in an error
"$SH" -c 'trap '\''kill -USR1 $$'\'' USR1; kill -USR1 $$; echo on' 2>err
echo $?
## stdout: 2
## OK dash bash mksh yash ksh93 zsh busybox: crash or go on for ever

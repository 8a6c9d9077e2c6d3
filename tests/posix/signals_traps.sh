# SPDX-License-Identifier: GPL-3.0-or-later
# Signals and traps as chapter 2 has them (XCU 2.12); the trap utility itself is in trap.sh.

#### a trap runs when the signal arrives
trap 'echo caught' USR1
kill -USR1 $$
echo end
## STDOUT:
caught
end
## END

#### a trap waits for the foreground command
trap 'echo caught' USR1
(sleep 1; kill -USR1 $$; sleep 1; echo done)
echo end
## STDOUT:
done
caught
end
## END
## BUG ksh93: no process of its own for the subshell

#### a trap keeps $?
trap 'false' USR1
(exit 5)
kill -USR1 $$
echo $?
trap '(exit 3); :' USR1
(kill -USR1 $$; exit 7)
echo $?
## STDOUT:
0
7
## END
## BUG ksh93: changes it

#### wait is interrupted by a trapped signal
trap 'echo caught' USR1
sleep 5 &
p=$!
(sleep 1; kill -USR1 $$) &
wait $p
s=$?
test $s -gt 128 && echo interrupted
kill $p
## STDOUT:
caught
interrupted
## END
## BUG ksh93: changes $?

#### an ignored signal is ignored by utilities
trap '' TERM
$SH -c 'kill -TERM $$; echo alive'
## stdout: alive

#### a trapped signal is default in utilities
trap 'echo caught' TERM
$SH -c 'kill -TERM $$; echo no'
test $? -gt 128 && echo killed
## stdout: killed

#### a signal ignored on entry cannot be trapped
trap '' USR1
$SH -c 'trap "echo no" USR1; kill -USR1 $$; echo alive'
## stdout: alive

#### a signal ignored on entry cannot be reset
trap '' USR1
$SH -c 'trap - USR1; kill -USR1 $$; echo alive'
## stdout: alive

#### resetting restores the default
trap 'echo caught' TERM
trap - TERM
$SH -c ':'
$SH -c 'trap "echo caught" TERM; trap - TERM; kill -TERM $$; echo no'
test $? -gt 128 && echo killed
## stdout: killed

#### a trap with a null action
trap '' TERM
kill -TERM $$
echo alive
## stdout: alive

#### traps of several signals
trap 'echo one' USR1 USR2
kill -USR1 $$
kill -USR2 $$
## STDOUT:
one
one
## END

#### a trap may change itself
trap 'echo first; trap "echo second" USR1' USR1
kill -USR1 $$
kill -USR1 $$
## STDOUT:
first
second
## END

#### a trap action is executed in the current environment
x=1
trap 'x=2' USR1
kill -USR1 $$
echo $x
## stdout: 2

#### a trap action may exit
$SH -c 'trap "exit 7" USR1; kill -USR1 $$; echo no'
echo $?
## stdout: 7

#### exit without operand in a trap takes the status from before
$SH -c 'trap "true; exit" USR1; (exit 5); kill -USR1 $$; echo no'
echo $?
$SH -c 'trap "(exit 4); exit" EXIT; exit 6'
echo $?
## STDOUT:
0
6
## END
## BUG ksh93: takes the status of the action

#### return in a trap action in a function
f() { trap 'return 3' USR1; kill -USR1 $$; echo no; }
f
echo $?
## stdout: 3
## BUG yash: leaves the action only

#### EXIT runs at the end of the script
trap 'echo bye' EXIT
echo end
## STDOUT:
end
bye
## END

#### EXIT runs on exit and keeps the status
$SH -c 'trap "echo bye" EXIT; exit 3'
echo $?
## STDOUT:
bye
3
## END

#### EXIT sees $?
$SH -c 'trap "echo \$?" EXIT; exit 3'
$SH -c 'trap "echo \$?" EXIT; (exit 4)'
## STDOUT:
3
4
## END
## status: 4

#### exit within the EXIT trap
$SH -c 'trap "echo bye; exit 5" EXIT; exit 3'
echo $?
## STDOUT:
bye
5
## END

#### EXIT runs once
$SH -c 'trap "echo bye; exit" EXIT; exit 3'
echo $?
## STDOUT:
bye
3
## END
## BUG ksh93: takes the status of the action

#### the environment of the EXIT trap is that of the last command
$SH -c 'trap "echo \$x; cat" EXIT; x=1; exec <<END
input
END'
## STDOUT:
1
input
## END

#### EXIT of a subshell
trap 'echo parent' EXIT
(trap 'echo child' EXIT; exit 2)
echo $?
trap - EXIT
## STDOUT:
child
2
## END

#### EXIT does not run where exec replaces the shell
$SH -c 'trap "echo no" EXIT; exec true'
## status: 0
## BUG mksh: runs it

#### traps in a subshell are reset but ignored ones stay
trap 'echo caught' USR1
trap '' USR2
(kill -USR2 $(exec sh -c 'echo $PPID'); echo alive)
(kill -USR1 $(exec sh -c 'echo $PPID'); echo no)
test $? -gt 128 && echo killed
## STDOUT:
alive
killed
## END
## BUG ksh93: a subshell is no process of its own

#### trap without operands in a subshell lists the parent's
trap 'echo a' USR1
x=$(trap)
case $x in *"echo a"*USR1*) echo listed;; esac
(trap) | grep -c USR1
## STDOUT:
listed
1
## END
## N-I dash mksh busybox: lists nothing
## BUG ksh93: lists nothing in ( )

#### SIGINT of the foreground command ends it only
$SH -c 'kill -INT $$'
echo alive
## stdout: alive

#### signals sent to the shell while a built-in loop runs
trap 'n=done' USR1
n=
(sleep 1; kill -USR1 $$) &
while [ -z "$n" ]; do :; done
echo $n
wait
## stdout: done

#### two signals pending both run
trap 'a=1' USR1
trap 'b=2' USR2
(kill -USR1 $$; kill -USR2 $$)
:
echo $a $b
## stdout: 1 2
## BUG ksh93: loses one

#### SIGPIPE ends a built-in writer
$SH -c 'while echo x; do :; done' 2>/dev/null | head -n 1
## stdout: x

#### an ignored SIGPIPE gives a write error
mkfifo p
head -n 1 <p &
$SH -c 'trap "" PIPE; while echo x; do :; done; echo ended >&2' >p 2>f
wait
grep -c ended f
## STDOUT:
x
1
## END

#### trap actions are parsed when they run
trap 'echo $x' USR1
x=late
kill -USR1 $$
## stdout: late

#### a syntax error in an action is found when it runs
$SH -c 'trap "if" USR1; echo set; kill -USR1 $$; :' 2>/dev/null
:
## stdout: set

#### functions and aliases in actions
f() { echo function; }
trap f USR1
kill -USR1 $$
## stdout: function

#### a long foreground pipeline and a trap
trap 'echo caught' USR1
(sleep 1; kill -USR1 $$) | sleep 2
echo end
## STDOUT:
caught
end
## END

#### a trap is run in a loop that does nothing but continue
trap 'echo trapped; exit' USR1
(sleep 0.2; kill -s USR1 $$) &
while continue; do continue; done
## stdout: trapped
## timeout: 5
## BUG bash yash ksh93: never run it

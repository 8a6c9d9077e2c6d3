# SPDX-License-Identifier: GPL-3.0-or-later
# Job control in scripts (XCU 2.11, set -m, bg, fg), without a terminal.

#### $- has m
set -m
case $- in *m*) echo on ;; esac
set +m
case $- in *m*) ;; *) echo off ;; esac
## STDOUT:
on
off
## END
## N-I dash yash busybox: no set -m without a terminal

#### a background job has a process group of its own
set -m
sleep 20 &
ps -o pgid= -p $! | tr -d ' ' > group
read -r group < group
test $group = $! && echo own
kill $!
## stdout: own
## needs: command ps
## N-I dash yash busybox: no set -m without a terminal

#### all of a pipeline is in one process group
set -m
sleep 20 | sleep 20 &
jobs -p > leader
read -r leader < leader
ps -o pgid= -p $! | tr -d ' ' > group
read -r group < group
test $group = $leader && echo one
kill %1
## stdout: one
## needs: command ps
## N-I dash yash busybox: no set -m without a terminal

#### a foreground command has a process group of its own
set -m
$SH -c 'ps -o pgid= -p $$ | tr -d " "' > group
ps -o pgid= -p $$ | tr -d ' ' > mine
cmp -s group mine || echo other
## stdout: other
## needs: command ps
## N-I dash yash busybox: no set -m without a terminal
## BUG ksh93: it has not

#### without job control it has the shell's
sleep 20 &
ps -o pgid= -p $! | tr -d ' ' > group
ps -o pgid= -p $$ | tr -d ' ' > mine
cmp group mine && echo same
kill $!
## stdout: same
## needs: command ps

#### a stopped job is shown as stopped
set -m
sleep 20 &
kill -s STOP $!
sleep 0.2
jobs > out
grep -c 'Stopped (SIGSTOP)' out
kill -s KILL %1
## stdout: 1
## N-I dash yash busybox: no set -m without a terminal
## OK bash: no blank before the parenthesis
## OK mksh: only a word

#### a continued job is shown as running
set -m
sleep 20 &
kill -s STOP $!
sleep 0.2
kill -s CONT $!
sleep 0.2
jobs > out
grep -c Running out
kill -s KILL %1
## stdout: 1
## N-I dash yash: no set -m without a terminal

#### bg continues a job and names it
set -m
$SH -c 'kill -s STOP $$; exit 3' &
sleep 0.3
bg > out
grep -c '^\[1\] ' out
wait $!
## stdout: 1
## status: 3
## N-I dash yash busybox: no set -m without a terminal
## BUG ksh93: a tab behind the number

#### fg continues a job, names it and gives its status
set -m
$SH -c 'kill -s STOP $$; exit 3' &
sleep 0.3
fg > out
echo $?
wc -l < out | tr -d ' '
jobs
## STDOUT:
3
1
## END
## N-I dash yash busybox: no set -m without a terminal
## BUG ksh93: the job stays stopped

#### fg of a job that runs waits for it
set -m
(sleep 0.2; exit 4) &
fg > out
## status: 4
## N-I dash yash busybox: no set -m without a terminal

#### fg by job ID
set -m
(sleep 0.2; exit 4) &
(sleep 0.3; exit 5) &
fg %1 > out
echo $?
fg %2 > out
echo $?
## STDOUT:
4
5
## END
## N-I dash yash busybox: no set -m without a terminal

#### a foreground command that stops leaves a job
set -m
$SH -c 'kill -s STOP $$; exit 3' 2> /dev/null
test $? -gt 128 && echo stopped
jobs | grep -c Stopped
fg > out
echo $?
## STDOUT:
stopped
1
3
## END
## N-I dash yash busybox: no set -m without a terminal
## BUG mksh: status 0
## BUG ksh93: waits for it

#### bg sets $!
set -m
$SH -c 'kill -s STOP $$; exit 3' 2> /dev/null
sleep 0 &
wait $!
bg > out
wait $!
## status: 3
## N-I dash yash busybox: no set -m without a terminal
## BUG ksh93: does not

#### bg of several jobs
set -m
$SH -c 'kill -s STOP $$; exit 3' &
one=$!
$SH -c 'kill -s STOP $$; exit 4' &
two=$!
sleep 0.3
bg %1 %2 > out
wc -l < out | tr -d ' '
wait $one; echo $?
wait $two; echo $?
## STDOUT:
2
3
4
## END
## N-I dash yash busybox: no set -m without a terminal
## BUG ksh93: a line break behind the command

#### the job that stopped last is the current one
set -m
sleep 20 &
sleep 21 &
sleep 22 &
kill -s STOP %2; sleep 0.2
kill -s STOP %1; sleep 0.2
jobs > out
kill -s KILL %1 %2 %3
sed 's/[SR][tu].*//; s/ *$//; s/\] */]/' out | sort
## STDOUT:
[1]+
[2]-
[3]
## END
## N-I dash yash busybox: no set -m without a terminal

#### fg without job control is an error
fg
## status: 1
## stderr-has: no job control
## OK dash busybox: status 2

#### bg without job control is an error
sleep 20 &
bg %1
status=$?
kill $!
(exit $status)
## status: 1
## stderr-has: no job control
## OK dash busybox: status 2

#### fg without a job is an error
set -m
fg
## status: >0
## stderr-has: no such job

#### bg without a job is an error
set -m
bg
## status: >0
## stderr-has: no such job
## BUG mksh: 0

#### fg of a job made without job control is an error
sleep 20 &
set -m
fg %1 2> /dev/null
status=$?
kill $!
test $status -gt 0 && echo error
## stdout: error
## BUG ksh93: waits for it
## N-I yash: no set -m without a terminal

#### fg takes one operand
set -m
fg %1 %2
## status: >0

#### an unknown option of fg is an error
set -m
fg -x
## status: >0

#### an unknown option of bg is an error
set -m
bg -x
## status: >0

#### a subshell has no job control
set -m
sleep 20 &
(fg %1 2> /dev/null)
status=$?
kill $!
test $status -gt 0 && echo error
## stdout: error
## N-I yash: no set -m without a terminal
## BUG ksh93: waits for it

#### jobs under job control are not cut off from the keyboard
set -m
trap - INT
$SH -c 'kill -s INT $$; exit 3' &
wait $! 2> /dev/null
kill -l $?
## stdout: INT
## N-I dash yash busybox: no set -m without a terminal
## BUG ksh93: the shell dies too

#### wait for a job that stops waits until it ends
set -m
$SH -c 'kill -s STOP $$; exit 3' &
p=$!
(sleep 0.5; kill -s CONT $p) &
wait $p
## status: 3
## N-I yash: no set -m without a terminal
## OK bash: returns when the job stops
## OK mksh: returns when the job is continued

#### a foreground command killed by a signal
set -m
$SH -c 'kill -s TERM $$' 2> /dev/null
echo $?
## stdout: 143
## N-I yash: status above 256
## BUG ksh93: status above 256

#### the death of a foreground command is told
$SH -c 'kill -s TERM $$'
echo $?
## stdout: 143
## stderr-has: Terminated

#### death by SIGINT or SIGPIPE is not told
$SH -c 'kill -s PIPE $$'
echo $?
## stdout: 141
## stderr: empty

#### the EXIT trap runs at once when the shell is told to end
(sleep 0.3; kill -s TERM $$) &
trap 'echo bye' EXIT
sleep 20
## status: 143
## stdout: bye
## OK dash busybox: no EXIT trap when killed
## OK mksh yash ksh93: when the command has ended
## timeout: 5

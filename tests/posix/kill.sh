# SPDX-License-Identifier: GPL-3.0-or-later
# The built-in kill (XCU kill): signals by name and number, operands, -l.

#### the default signal is TERM
sleep 20 &
kill $!
wait $!
## status: 143
## BUG mksh: loses a signal sent to a new process

#### -s and a name
trap 'echo got' USR1
kill -s USR1 $$
## stdout: got

#### a name in lower case
trap 'echo got' USR1
kill -s usr1 $$
## stdout: got

#### a name with SIG
trap 'echo got' USR1
kill -s SIGUSR1 $$
## stdout: got
## N-I dash: only without SIG
## N-I bash yash: only without SIG

#### -s with the name in the same word
trap 'echo got' USR1
kill -sUSR1 $$
## stdout: got
## N-I busybox: only as a word of its own

#### -s and a number
trap 'echo got' TERM
kill -s 15 $$
## stdout: got

#### a name as an option
trap 'echo got' USR1
kill -USR1 $$
kill -usr1 $$
## STDOUT:
got
got
## END
## N-I mksh: only in upper case

#### a name with SIG as an option
trap 'echo got' USR1
kill -SIGUSR1 $$
## stdout: got
## N-I dash: only without SIG
## N-I bash yash: only without SIG

#### a name that begins with s as an option
sleep 20 &
kill -SYS $!
wait $! 2>/dev/null
kill -l $?
## stdout: SYS

#### numbers as options
for n in 1 2 3 6 14 15; do
  trap "echo $n" $n
  kill -$n $$
done
## STDOUT:
1
2
3
6
14
15
## END

#### the null signal only asks
kill -0 $$ && kill -s 0 $$ && echo there
## stdout: there

#### a process that does not exist
sleep 0 &
wait $!
kill -0 $! 2>/dev/null
## status: 1

#### it is told
kill -0 999999999
## status: 1
## stderr-has: 999999999: No such process

#### several processes
sleep 20 &
a=$!
sleep 20 &
kill $a $!
wait $a
echo $?
wait $!
echo $?
## STDOUT:
143
143
## END
## BUG yash ksh93: status above 256

#### one that fails does not save the others, and is in the status
sleep 20 &
kill 999999999 $! 2>/dev/null
echo $?
wait $!
echo $?
## STDOUT:
1
143
## END
## BUG yash ksh93: status above 256
## BUG bash: 0 where one succeeded
## BUG mksh: loses a signal sent to a new process

#### a negative number is a process group
set -m
sleep 20 | sleep 20 &
kill -s TERM -- -$(jobs -p)
wait $!
## status: 143
## N-I dash yash busybox: no set -m without a terminal

#### behind the signal a negative number is no option
set -m
sleep 20 &
kill -TERM -$!
wait $!
## status: 143
## N-I dash yash busybox: no set -m without a terminal
## BUG mksh: loses a signal sent to a new process

#### a process group that does not exist
kill -- -999999999
## status: 1
## stderr-has: No such process

#### 0 is the own process group
kill -s 0 0
## status: 0

#### -- before the processes
sleep 20 &
kill -- $!
wait $!
## status: 143
## BUG mksh: loses a signal sent to a new process

#### -- behind the signal
sleep 20 &
kill -15 -- $!
wait $!
## status: 143
## BUG dash: not taken
## BUG mksh: loses a signal sent to a new process

#### a job ID
sleep 20 &
kill %1
wait $!
## status: 143
## BUG dash: signals a process group that does not exist
## N-I yash: only under job control
## BUG mksh: loses a signal sent to a new process

#### a job ID is all of the pipeline
mkfifo f
{ trap 'echo first > f; exit' TERM; while :; do sleep 0.1; done; } | sleep 20 &
sleep 0.3
kill %1
cat f
## stdout: first
## BUG dash: signals a process group that does not exist
## N-I yash: only under job control
## timeout: 5
## BUG ksh93: only the last process

#### a job ID that does not exist
kill %4
## status: >0
## stderr-has: no such job

#### a job that has ended
(exit 0) &
sleep 0.2
kill %1 2>/dev/null
## status: >0
## OK bash busybox: no error

#### no operand is an error
kill
## status: 2
## OK mksh busybox: status 1

#### a signal without a process is an error
kill -s TERM
## status: >0

#### -s without a signal is an error
kill -s
## status: >0

#### an unknown signal is an error
kill -s NOSUCH $$
## status: >0
## stderr-has: NOSUCH

#### EXIT is no signal
kill -s EXIT $$
## status: >0
## OK bash ksh93 busybox: the null signal

#### an unknown signal as an option is an error
kill -NOSUCH $$
## status: >0

#### a number too large for a signal is an error
kill -9999 $$
## status: >0

#### a word that is no process ID is an error
kill x
## status: >0
## stderr-has: x

#### a number followed by letters is an error
kill 1x
## status: >0

#### an empty operand is an error
kill -0 ''
## status: >0
## BUG busybox: 0

#### a number that does not fit is an error
kill -0 99999999999999999999999
## status: >0

#### no permission is an error
kill -0 1
## status: 1
## needs: user

#### -l and a number
kill -l 15
kill -l 9
kill -l 1
## STDOUT:
TERM
KILL
HUP
## END

#### -l and an exit status
kill -l 143
kill -l 137
## STDOUT:
TERM
KILL
## END

#### -l and $? of a process that was killed
sleep 20 &
kill -s ALRM $!
wait $! 2>/dev/null
kill -l $?
## stdout: ALRM
## BUG mksh: loses a signal sent to a new process

#### -l and several
kill -l 1 143 2
## STDOUT:
HUP
TERM
INT
## END
## BUG dash: the first only

#### -l and a name gives the number
kill -l TERM
kill -l sigkill
## STDOUT:
15
9
## END
## OK dash mksh: not taken
## OK yash: gives the name
## OK bash: not with SIG

#### -l and what is no signal is an error
kill -l 9999
## status: >0
## BUG mksh ksh93 busybox: 0

#### -l and a word that is no signal is an error
kill -l NOSUCH
## status: >0

#### -l lists the signals without SIG
kill -l > out
for s in ABRT ALRM BUS CHLD CONT FPE HUP ILL INT KILL PIPE QUIT SEGV STOP TERM TSTP TTIN TTOU USR1 USR2 URG; do
  tr ' \t' '\n\n' < out | grep -qx $s || echo no $s
done
grep -c SIG out
## stdout: 0
## status: 1
## BUG ksh93: lists IOT for ABRT

#### what -l lists can be sent
for s in $(kill -l); do kill -s $s 999999999 2>/dev/null; test $? = 1 || echo $s; done
## status: 0

#### a signal to itself is delivered before the next command
trap 'echo got' USR1
kill -s USR1 $$; echo next
## STDOUT:
got
next
## END

#### a shell that kills itself
$SH -c 'kill -s KILL $$; echo no' 2>/dev/null
kill -l $?
## stdout: KILL

#### the null signal to a process that was not waited for
(exit 0) &
kill -0 $! 2>/dev/null || :
wait $!
## status: 0

#### TERM to a stopped job continues it
set -m
sleep 20 &
kill -s STOP %1
kill %1
wait $!
## status: 143
## N-I dash yash: no set -m without a terminal
## OK bash mksh: wait returns when the job stops

#### a child that has ended is seen to be gone by a loop of built-ins
sleep 0.2 &
pid=$!
while kill -0 $pid 2>/dev/null; do :; done
echo gone
## stdout: gone
## timeout: 5

# SPDX-License-Identifier: GPL-3.0-or-later
# The built-in wait (XCU wait): operands, statuses, what is known, and signals.

#### without children
wait
## status: 0

#### the status of a process
(exit 7) &
wait $!
## status: 7

#### waiting for several gives the status of the last operand
(exit 3) &
one=$!
(exit 4) &
wait $! $one
## status: 3

#### a process may end before it is waited for
(exit 5) &
sleep 0.2
wait $!
## status: 5

#### statuses are kept while other commands run
(exit 5) &
one=$!
(exit 6) &
two=$!
true; /bin/true; x=$(echo a)
wait $two; echo $?
wait $one; echo $?
## STDOUT:
6
5
## END

#### all of them are waited for without operands
(sleep 0.2; echo a > one) &
(sleep 0.1; echo b > two) &
wait
cat one two
## STDOUT:
a
b
## END

#### without operands the status is 0
(exit 9) &
wait
## status: 0

#### a process ID is known no longer when it was waited for
(exit 7) &
p=$!
wait $p
wait $p
## status: 127
## BUG dash busybox: still known

#### none is known after all were waited for
(exit 7) &
p=$!
wait
wait $p
## status: 127
## BUG dash busybox ksh93: still known

#### an unknown process ID
wait 1
## status: 127
## BUG ksh93: 0

#### an unknown process ID does not keep wait from the others
(exit 7) &
wait 1 $!
## status: 7

#### an unknown process ID is the status where it is last
(exit 7) &
wait $! 1
## status: 127
## BUG ksh93: 0
## BUG dash busybox: the status of the one before

#### a number that is no process ID at all
wait 99999999999999999999
## status: 127
## OK dash: an error of the number
## OK bash: an error of the number
## BUG ksh93: 0
## OK yash: an error of the number

#### death by a signal
sleep 20 &
kill -9 $!
wait $!
## status: 137

#### a job ID
(exit 3) &
(exit 4) &
wait %1; echo $?
wait %2; echo $?
## STDOUT:
3
4
## END
## BUG mksh: jobs that have ended are unknown
## BUG ksh93: likewise

#### %% is the current job
(exit 3) &
(exit 4) &
wait %%
## status: 4
## OK bash: one that has ended is not current

#### an unknown job ID
wait %1 2>/dev/null
## status: 127
## OK dash busybox: status 2
## BUG ksh93: 0

#### an unknown job ID is told
wait %5
## status: 127
## stderr-has: no such job
## OK dash busybox: status 2
## BUG ksh93: 0

#### neither a process ID nor a job ID
wait x
## status: 2
## stderr-has: x
## OK bash yash ksh93: status 1
## OK mksh: status 127

#### an empty operand
wait ''
## status: 2
## OK bash yash: status 1
## OK mksh: status 127
## BUG ksh93: 0

#### an unknown option
wait -z
## status: 2
## OK mksh: status 1

#### -- ends options
(exit 3) &
wait -- $!
## status: 3

#### the status of a pipeline is the last command's
(exit 3) | (exit 4) &
wait $!
## status: 4

#### pipefail when the pipeline began counts
set -o pipefail
(exit 3) | (exit 0) &
set +o pipefail
wait $!
## status: 3
## N-I dash yash: no pipefail
## BUG mksh busybox: the option when the pipeline ends

#### the process ID that jobs -p shows stands for the job
sleep 0.1 | (exit 4) &
wait $(jobs -p)
## status: 4
## OK dash busybox yash: known by $! only

#### a subshell cannot wait for its parent's children
(exit 7) &
(wait $!)
## status: 127
## BUG ksh93: it can

#### a subshell waits for its own
(
  (exit 7) &
  wait $!
)
## status: 7

#### a command substitution waits for its own
x=$( (exit 7) & wait $!; echo $?)
echo $x
## stdout: 7

#### a trapped signal ends it with a status above 128
trap 'echo trapped' USR1
(sleep 0.3; kill -s USR1 $$) > /dev/null &
sleep 20 > /dev/null &
p=$!
wait $p
echo $?
kill $p
## STDOUT:
trapped
138
## END
## BUG yash: 394
## BUG ksh93: status 1

#### a trapped signal ends wait without operands
trap 'echo trapped' USR1
(sleep 0.3; kill -s USR1 $$) > /dev/null &
sleep 20 > /dev/null &
p=$!
wait
echo $?
kill $p
## STDOUT:
trapped
138
## END
## BUG yash: 394
## BUG ksh93: 266

#### the process is still known when a signal came
trap : USR1
(sleep 0.2; kill -s USR1 $$) &
(sleep 0.6; exit 6) &
p=$!
wait $p
wait $p
## status: 6

#### a signal that came before the wait does not end it
trap 'echo trapped' USR1
kill -s USR1 $$
(exit 3) &
wait $!
echo $?
## STDOUT:
trapped
3
## END

#### an ignored signal does not end it
trap '' USR1
(sleep 0.2; kill -s USR1 $$) > /dev/null &
(sleep 0.4; exit 6) &
wait $!
## status: 6

#### a trapped SIGCHLD ends it
trap 'echo child' CHLD
(sleep 0.2) &
wait $!
test $? -gt 128 && echo interrupted
## STDOUT:
child
interrupted
## END
## BUG dash ksh93: not interrupted

#### wait in a loop until all are done
for i in 1 2 3; do (exit $i) & pids="$pids $!"; done
for p in $pids; do wait $p; echo $?; done
## STDOUT:
1
2
3
## END

#### many processes
i=0
while [ $i -lt 300 ]; do (exit $((i % 100))) & last=$!; i=$((i + 1)); done
wait $last
echo $?
wait
echo $?
## STDOUT:
99
0
## END

#### an asynchronous list has status 0
false &
## status: 0

#### the process of an asynchronous and-or list
false || (exit 8) &
wait $!
## status: 8

#### a negated pipeline in the background
! true &
wait $!
## status: 1
## BUG bash: not negated

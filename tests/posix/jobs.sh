# SPDX-License-Identifier: GPL-3.0-or-later
# The built-in jobs (XCU jobs): states, marks, -l, -p, job IDs, and what is forgotten.

#### without jobs it writes nothing
jobs
## status: 0

#### a running job
sleep 20 &
jobs | sed 's/  */ /g' | sed 's/ &$//'
kill $!
## stdout: [1] + Running sleep 20
## OK dash busybox: shows no command in scripts
## OK ksh93: <command unknown>
## OK bash: writes no blank before the mark
## OK mksh: writes a backslash before command words

#### a job that succeeded is done
true &
sleep 0.2
jobs > out
read -r number mark state rest < out
echo "$number $state"
## stdout: [1] Done
## OK bash: [1]+ is one word
## OK mksh busybox ksh93: other blanks

#### a job that failed shows its status
(exit 7) &
sleep 0.2
jobs > out
grep -c 'Done *(7)' out
## stdout: 1
## OK mksh: a blank before the parenthesis
## BUG ksh93: still running

#### a job shown as done is forgotten
true &
sleep 0.2
jobs > out
jobs
## status: 0

#### a job shown as done is no longer known to wait
(exit 3) &
sleep 0.2
jobs > /dev/null
wait $!
## status: 127
## BUG bash ksh93: still known
## BUG mksh: still known

#### -p does not forget
(exit 3) &
sleep 0.2
jobs -p > /dev/null
wait $!
## status: 3

#### -p writes the process ID of a single process
sleep 20 &
test "$(jobs -p)" = $! && echo same
kill $!
## stdout: same
## BUG dash: forgets the jobs in the substitution
## OK yash: 0 without job control

#### -p into a file
sleep 20 &
jobs -p > out
read -r pid < out
test "$pid" = $! && echo same
kill $!
## stdout: same
## OK yash: 0 for the process ID without job control

#### -p of a pipeline writes one line
sleep 20 | sleep 20 &
jobs -p | wc -l | tr -d ' '
kill $!
## stdout: 1
## BUG dash: forgets the jobs in the pipeline's stage

#### -l has the process ID before the state
sleep 20 &
jobs -l > out
sed 's/^\[1\] *+ *\([0-9]*\)[[:blank:]]*Running.*/\1/' out > pid
read -r pid < pid
test "$pid" = $! && echo same
kill $!
## stdout: same

#### the last job is current and the one before it previous
sleep 20 &
sleep 20 &
sleep 20 &
jobs > out
kill %1 %2 %3 2>/dev/null
sed 's/Running.*//; s/\] */]/; s/ *$//' out | sort
## STDOUT:
[1]
[2]-
[3]+
## END

#### a job ID selects
sleep 20 &
sleep 21 &
jobs %1 | wc -l | tr -d ' '
jobs %1 %2 > out
wc -l < out | tr -d ' '
kill $!
## STDOUT:
1
2
## END
## BUG dash: the stage of a pipeline has no jobs

#### %% %+ and %- select
sleep 20 &
one=$!
sleep 21 &
jobs -p %% > out; read -r pid < out; test $pid = $! && echo current
jobs -p %+ > out; read -r pid < out; test $pid = $! && echo current
jobs -p % > out; read -r pid < out; test $pid = $! && echo current
jobs -p %- > out; read -r pid < out; test $pid = $one && echo previous
kill $one $!
## STDOUT:
current
current
current
previous
## END
## BUG yash: % alone is rejected
## BUG ksh93: % alone is rejected

#### a job ID by the beginning of its command
sleep 20 &
one=$!
cat /dev/zero > /dev/null &
jobs -p %sle > out; read -r pid < out; test $pid = $one && echo sleep
jobs -p %cat > out; read -r pid < out; test $pid = $! && echo cat
jobs -p '%?zero' > out; read -r pid < out; test $pid = $! && echo zero
kill $one $!
## STDOUT:
sleep
cat
zero
## END
## N-I dash busybox: no command texts in scripts
## OK ksh93: no command texts in scripts
## OK mksh: writes a backslash before command words
## OK yash: 0 for the process ID without job control

#### an ambiguous job ID is an error
sleep 20 &
sleep 20 &
jobs %sleep
status=$?
kill %1 %2 2>/dev/null
test $status -gt 0
## status: 0
## stderr-has: ambiguous

#### a job that does not exist is an error
jobs %3
## status: >0
## stderr-has: no such job

#### the others are shown where one does not exist
sleep 20 &
jobs -p %1 %7 > out 2>/dev/null
echo $?
wc -l < out | tr -d ' '
kill $!
## STDOUT:
1
1
## END
## OK dash busybox: a fatal error of the utility, status 2

#### an operand that is no job ID is an error
jobs sleep
## status: >0
## stderr-has: sleep

#### an unknown option is an error
jobs -x
## status: 2
## OK bash: -x runs a command
## OK mksh: status 1

#### a write error is an error
sleep 20 &
p=$!
jobs > /dev/full
status=$?
kill $p
test $status -gt 0
## status: 0
## BUG bash ksh93: not noticed

#### a subshell does not wait for the jobs of its parent
sleep 20 &
(wait $!; echo $?)
kill $!
## stdout: 127

#### the jobs of a subshell begin at 1
sleep 20 &
one=$!
(sleep 20 & jobs -p %1 > out; read -r pid < out; test $pid = $! && echo first; kill $!)
kill $one
## stdout: first
## OK mksh yash ksh93: go on with the parent's numbers

#### the parent's jobs can be listed in a command substitution
sleep 20 &
sleep 20 &
kill $(jobs -p)
wait $!
## status: 143
## BUG dash: forgets the jobs in the substitution

#### a number is free again when its job is gone
sleep 20 &
kill $!
wait $! 2>/dev/null
sleep 20 &
jobs -p %1 > out
read -r pid < out
test $pid = $! && echo first
kill $!
## stdout: first
## BUG mksh: loses a signal sent to a new process
## OK yash: 0 for the process ID without job control

#### the command of a job is shown as it was written
: && sleep 20 &
jobs > out
kill $!
grep -c 'sleep 20' out
## stdout: 1
## OK dash busybox ksh93: no command texts in scripts

# SPDX-License-Identifier: GPL-3.0-or-later
# Exit statuses (XCU 2.8.2).

#### a command not found
nonexistent_command 2>/dev/null
echo $?
## stdout: 127

#### a command found but not executable
>f
chmod 644 f
./f 2>/dev/null
echo $?
## stdout: 126

#### a directory
./ 2>/dev/null
echo $?
## stdout: 126

#### death by a signal is above 128
$SH -c 'kill -TERM $$'
test $? -gt 128 && echo above
$SH -c 'kill -KILL $$'
test $? -gt 128 && echo above
## STDOUT:
above
above
## END

#### the signal is identified
$SH -c 'kill -TERM $$'
kill -l $?
$SH -c 'kill -KILL $$'
kill -l $?
## STDOUT:
TERM
KILL
## END

#### the values of signals are 128 and the number
$SH -c 'kill -TERM $$'
echo $?
$SH -c 'kill -HUP $$'
echo $?
## STDOUT:
143
129
## END
## OK yash ksh93: another value above 128

#### exit with values from 0 to 255
for i in 0 1 2 127 128 255; do (exit $i); echo $?; done
## STDOUT:
0
1
2
127
128
255
## END

#### exit without operand
$SH -c '(exit 3); exit'
echo $?
$SH -c 'false; exit'
echo $?
$SH -c 'exit'
echo $?
## STDOUT:
3
1
0
## END

#### the end of a script
$SH -c 'true'
echo $?
$SH -c '(exit 5)'
echo $?
$SH -c ''
echo $?
$SH -c '# comment'
echo $?
## STDOUT:
0
5
0
0
## END

#### an empty script file and one of comments
: >script
$SH script
echo $?
echo '# a' >script
$SH script
echo $?
echo 'false' >script
$SH script
echo $?
## STDOUT:
0
0
1
## END

#### a script that is not found
$SH ./nonexistent_script 2>/dev/null
echo $?
## stdout: 127
## BUG dash busybox: 2

#### a syntax error gives a status above zero
$SH -c 'if' 2>/dev/null
s=$?
test $s -gt 0 && test $s -lt 126 && echo error
## stdout: error

#### commands before a syntax error are executed
printf 'echo a\nif\n' >script
$SH script 2>/dev/null
test $? -gt 0 && echo error
## STDOUT:
a
error
## END

#### the status of the parts of a pipeline does not count
(exit 3) | true
echo $?
## stdout: 0

#### negation
! (exit 3)
echo $?
! true
echo $?
## STDOUT:
0
1
## END

#### the status of compound commands
if true; then (exit 3); fi; echo $?
for i in 1; do (exit 4); done; echo $?
case a in a) (exit 5);; esac; echo $?
{ (exit 6); }; echo $?
((exit 7)); echo $?
while (exit 8); do :; done; echo $?
## STDOUT:
3
4
5
6
7
0
## END
## OK bash ksh93 mksh zsh: two parentheses begin arithmetic

#### the status of a definition
false
f() { :; }
echo $?
## stdout: 0

#### the status of an asynchronous list
(exit 3) &
echo $?
wait
## stdout: 0

#### the status of an assignment
false
x=1
echo $?
x=$(exit 3)
echo $?
## STDOUT:
0
3
## END

#### the status of redirections alone
false
>f
echo $?
</nonexistent/f 2>/dev/null
test $? -gt 0 && echo failed
## STDOUT:
0
failed
## END

#### utilities of the system
true; echo $?
false; test $? -ne 0 && echo nonzero
grep -q x /dev/null; echo $?
## STDOUT:
0
nonzero
1
## END

#### a status modulo 256 from a utility
awk 'BEGIN { exit 300 }'
echo $?
## stdout: 44

#### a signal during a pipeline's last command
true | $SH -c 'kill -KILL $$'
test $? -gt 128 && echo above
## stdout: above

#### exit in a subshell with a signal status
( $SH -c 'kill -TERM $$' )
test $? -gt 128 && echo above
## stdout: above

#### $? in nested shells
$SH -c "$SH -c 'exit 42'"
echo $?
## stdout: 42

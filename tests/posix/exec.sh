# SPDX-License-Identifier: GPL-3.0-or-later
# exec (XCU 2.15 exec).

#### replaces the shell
exec echo ran
echo not reached
## stdout: ran

#### the process stays the same
pid=$$
test "$(exec sh -c 'echo $PPID')" != "" || exit 1
exec sh -c "test \$\$ = $pid && echo same"
## stdout: same

#### the status is the command's
(exec sh -c 'exit 9')
echo $?
## stdout: 9

#### without a command redirections stay
exec >log
echo into the log
exec >&2
test "$(cat log)" = 'into the log'
## status: 0

#### without operands it does nothing
exec
echo $?
## stdout: 0

#### a double hyphen is skipped
exec -- echo ran
## stdout: ran
## BUG dash: takes it for the command

#### with only a double hyphen redirections stay
exec -- 3>log
echo x >&3
cat log
## stdout: x
## BUG dash: takes it for the command
## BUG mksh: crashes

#### a descriptor is opened, read and closed
printf 'one\ntwo\n' >file
exec 4<file
read a <&4
read b <&4
exec 4<&-
echo "$a $b"
(: <&4) 2>/dev/null || echo closed
## STDOUT:
one two
closed
## END

#### standard output saved and put back
exec 3>&1 >log
echo hidden
exec >&3 3>&-
echo shown
## stdout: shown

#### not found: 127, and the shell exits
exec nonexistent-command
echo not reached
## status: 127

#### not executable: 126, and the shell exits
>file
exec ./file
echo not reached
## status: 126

#### a directory: 126
exec /
## status: 126

#### a path that is not there: 127
exec ./nonexistent
## status: 127

#### a failed exec runs the EXIT trap
trap 'echo trapped' EXIT
exec nonexistent-command
## status: 127
## stdout: trapped
## BUG yash ksh93: does not

#### a successful exec does not run the EXIT trap
trap 'echo trapped' EXIT
exec true
## status: 0
## BUG mksh: runs it

#### a failed exec in a subshell ends only that
(exec nonexistent-command; echo not reached)
echo $?
## stdout: 127

#### assignments before it reach the command
x=1 exec sh -c 'echo $x'
## stdout: 1

#### assignments before it without a command stay
x=1 exec
echo $x
## stdout: 1

#### redirections of the command
exec sh -c 'echo out; echo err >&2' >log 2>&1
## status: 0

#### functions and built-ins are not looked at
true() { echo function; }
exec true
## status: 0
## BUG mksh: runs the function

#### a failing redirection ends the shell
exec </nonexistent/file
echo not reached
## status: >0

#### a failing redirection with command goes on
command exec </nonexistent/file
echo "after $(($? > 0))"
## stdout: after 1

#### command exec keeps redirections too
command exec 3>log
echo x >&3
cat log
## stdout: x

#### in a pipeline only that stage is replaced
echo a | exec cat
echo after
## STDOUT:
a
after
## END
## BUG ksh93: the last stage runs in the shell itself, which is replaced

#### trapped signals are reset, ignored ones stay
trap 'echo no' USR1
trap '' USR2
exec sh -c 'kill -USR2 $$; echo alive; kill -USR1 $$; echo no'
## status: 138
## stdout: alive

#### a file without a first line is run by the shell
printf 'echo "script $1"\n' >script
chmod +x script
exec ./script arg
## stdout: script arg

#### the script goes on to be read from where it is
echo first
exec 5</dev/null
echo second
## STDOUT:
first
second
## END

#### reading the script from standard input, exec leaves the rest to the command
printf 'exec cat\nrest of input\n' >script
"$SH" <script
## stdout: rest of input
## BUG dash: has read ahead

#### closing and duplicating in order
exec 3>one 4>&3 3>two
echo a >&4
echo b >&3
cat one two
## STDOUT:
a
b
## END

#### the environment of the command has exported variables alone
export a=1
b=2
exec sh -c 'echo "$a,$b"'
## stdout: 1,

#### an assignment before exec without a command is not exported
a=1 exec 3>&1
env | grep '^a='
echo "$a"
## stdout: 1
## BUG bash yash: export it

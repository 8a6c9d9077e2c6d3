# SPDX-License-Identifier: GPL-3.0-or-later
# A script on standard input (sh, STDIN; XCU 2.1): nothing is read that the commands need.

#### commands from standard input
printf 'echo a\necho b\n' | $SH
## STDOUT:
a
b
## END

#### with -s and operands
printf 'echo $# "$1" "$2"\n' | $SH -s x 'y z'
## stdout: 2 x y z

#### a command reads the rest of a file
printf 'read x\nline for read\necho "<$x>"\n' >script
$SH <script
## stdout: <line for read>
## BUG dash busybox: reads ahead

#### a command reads the rest of a pipe
printf 'read x\nline for read\necho "<$x>"\n' | $SH
## stdout: <line for read>
## BUG dash busybox: reads ahead on a pipe

#### a utility takes all of the rest
printf 'echo a\ncat\necho not executed\n' | $SH
## STDOUT:
a
echo not executed
## END
## BUG dash busybox: reads ahead on a pipe

#### a utility takes all of the rest of a file
printf 'echo a\ncat\necho not executed\n' >script
$SH <script
## STDOUT:
a
echo not executed
## END
## BUG dash busybox: reads ahead

#### a utility takes one line
printf 'head -n 1\nline 1\necho b\n' >script
$SH <script
## STDOUT:
line 1
b
## END
## BUG dash busybox: reads ahead

#### the shell ends where its commands have closed the input
printf 'exec </dev/null\necho no\n' | $SH
echo end
## stdout: end
## BUG dash busybox: reads ahead

#### exec switches the script
echo 'echo from file' >script
printf 'echo a\nexec <script\necho no\n' | $SH
## STDOUT:
a
from file
## END
## BUG dash busybox: reads ahead

#### a compound command is read whole before it runs
printf 'while read x; do echo "<$x>"; done\n1\n2\n' | $SH
## STDOUT:
<1>
<2>
## END
## BUG dash busybox: reads ahead on a pipe

#### a here-document on standard input
printf 'cat <<END\na\nEND\necho b\n' | $SH
## STDOUT:
a
b
## END

#### exit ends reading
printf 'echo a\nexit 3\necho no\n' | $SH
echo $?
## STDOUT:
a
3
## END

#### a syntax error ends the shell
printf 'echo a\n)\necho no\n' | $SH 2>/dev/null
test $? -gt 0 && echo failed
## STDOUT:
a
failed
## END

#### the last line needs no newline
printf 'echo a' | $SH
## stdout: a

#### an empty input
$SH </dev/null
echo $?
## stdout: 0

#### $0 of a script on standard input
printf 'echo ${0##*/}\n' | $SH
## stdout: sh

#### a subshell reads from the script
printf '(read x; echo "<$x>")\nline\necho end\n' | $SH
## STDOUT:
<line>
end
## END
## BUG dash busybox: reads ahead on a pipe

#### an asynchronous list does not read from the script
printf 'cat &\nwait\necho end\n' | $SH
## stdout: end

#### a script file is not on standard input
echo 'cat' >script
echo data | $SH script
## stdout: data

#### a command string is not on standard input
echo data | $SH -c 'cat'
## stdout: data

#### lines longer than any buffer
x=$(printf '%020000d' 0)
printf 'x=%s\necho ${#x}\n' "$x" | $SH
## stdout: 20000

#### a backslash at the end of the input
printf 'echo a\\\nb\n' | $SH
## stdout: ab

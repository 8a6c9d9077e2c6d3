# SPDX-License-Identifier: GPL-3.0-or-later
# Pipelines (XCU 2.9.2). The pipefail option has a file of its own.

#### output goes to the next command
echo abc | tr a-c A-C
## stdout: ABC

#### several commands
printf 'b\na\nb\n' | sort | uniq | tr a-z A-Z | sed 's/$/./'
## STDOUT:
A.
B.
## END

#### the status is that of the last command
true | false
echo $?
false | true
echo $?
(exit 3) | (exit 4)
echo $?
## STDOUT:
1
0
4
## END

#### an exclamation mark negates
! true
echo $?
! false
echo $?
! true | false
echo $?
! (exit 7)
echo $?
## STDOUT:
1
0
0
0
## END

#### each command may be a compound command
{ echo b; echo a; } | sort | while read x; do echo "<$x>"; done | (cat; echo end)
## STDOUT:
<a>
<b>
end
## END

#### redirections come after the pipe
echo a 2>&1 >f | cat
cat f
{ echo b; echo c >&2; } 2>&1 | sort -r
## STDOUT:
a
c
b
## END

#### standard input may be redirected away from the pipe
echo a >f
echo b | cat <f
## stdout: a

#### the shell waits for the last command
{ sleep 1; echo a; } | cat
echo b
## STDOUT:
a
b
## END

#### a command that does not read is no problem
yes | head -n 1
## stdout: y

#### a writer ends by SIGPIPE
{ while echo x; do :; done; } 2>/dev/null | head -n 2
## STDOUT:
x
x
## END

#### large amounts pass
i=0
while [ $i -lt 5000 ]; do echo 0123456789012345678901234567890123456789; i=$((i + 1)); done | cat | wc -l | tr -d ' '
## stdout: 5000

#### commands but perhaps the last run in subshells
x=1
x=2 | cat
echo $x
## stdout: 1

#### built-ins in a pipeline
echo a | read x
pwd | sed 's,.*/,,'
## stdout: cwd

#### functions in a pipeline
f() { echo f; }
f | cat
## stdout: f

#### newlines after the pipe
echo a |
  # comment

  cat
## stdout: a

#### a pipeline in a pipeline's compound command
{ echo a | cat; } | { cat | cat; }
## stdout: a

#### a pipeline of many commands
echo a | cat | cat | cat | cat | cat | cat | cat | cat | cat | cat | cat | cat | cat | cat | cat | cat
## stdout: a

#### only pipe ends that belong to a command are open in it
echo a | { ls /proc/self/fd | wc -l | tr -d ' '; }
## stdout: 4

#### descriptors are not leaked to later commands
echo a | cat | cat
ls /proc/self/fd | wc -l | tr -d ' '
## STDOUT:
a
4
## END

#### a failing command in the middle
echo a | nonexistent_command 2>/dev/null | echo b
## stdout: b

#### a pipeline with an assignment only
echo a | x=1
echo $?
## stdout: 0

#### negation of a compound command
! { false; }
echo $?
! if true; then false; fi
echo $?
## STDOUT:
0
0
## END

#### $? is set by each pipeline
false | true
echo $?
true | (exit 9)
echo $?
## STDOUT:
0
9
## END

#### exit in a part of a pipeline leaves the shell alive
exit 3 | cat
{ exit 4; } | true
echo alive
## stdout: alive

#### a stopped reader does not stop a short writer
echo a | sleep 0
echo $?
## stdout: 0

#### standard error is not piped
{ echo a >&2; } 2>f | cat
cat f
## stdout: a

#### a pipeline with here-documents on both sides
cat <<A | cat - /dev/fd/3 3<<B
a
A
b
B
## STDOUT:
a
b
## END

#### a shell without standard input or output still connects its pipelines
exec 3>&1 <&- >&-
echo hello 2>/dev/null | cat | cat | cat >&3
{ echo a | { read x; echo "<$x>" >&3; }; }
## STDOUT:
hello
<a>
## END

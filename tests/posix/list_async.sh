# SPDX-License-Identifier: GPL-3.0-or-later
# Asynchronous lists (XCU 2.9.3.1) without job control.

#### the shell does not wait
(sleep 2; echo late >f) &
test -e f || echo at once
## stdout: at once

#### the status of an asynchronous list is 0
false &
echo $?
## stdout: 0

#### the status is obtained by wait
(exit 3) &
wait $!
echo $?
## stdout: 3

#### a whole and-or list is asynchronous
false && echo a || echo b &
wait
## stdout: b

#### the ampersand separates
echo a >f & echo b
wait
cat f
## STDOUT:
b
a
## END

#### several asynchronous lists on a line
(exit 1) & a=$!; (exit 2) & b=$!
wait $a
echo $?
wait $b
echo $?
## STDOUT:
1
2
## END

#### it runs in a subshell
x=1
x=2 &
wait
echo $x
## stdout: 1

#### standard input is /dev/null
echo data >f
{ cat & wait; } <f
echo end
## stdout: end
## BUG bash ksh93: only at the top level of the script

#### standard input of an asynchronous list in a pipe is /dev/null
echo data | { cat & wait; }
echo end
## stdout: end
## BUG bash ksh93: reads the pipe

#### an explicit redirection overrides /dev/null
echo data >f
cat <f &
wait
{ cat <&3 & wait; } 3<f
## STDOUT:
data
data
## END

#### a redirection of a compound command overrides /dev/null
echo data >f
{ cat; } <f &
wait
## stdout: data

#### the first command of an asynchronous pipeline reads /dev/null
echo data >f
{ cat | cat & wait; } <f
echo end
## stdout: end
## BUG bash ksh93: only at the top level of the script

#### SIGINT and SIGQUIT are ignored
$SH -c 'kill -INT $$; echo int; kill -QUIT $$; echo quit' &
wait $!
echo $?
## STDOUT:
int
quit
0
## END

#### other signals are not ignored
$SH -c 'kill -TERM $$; echo no' &
wait $! 2>/dev/null
test $? -gt 128 && echo killed
## stdout: killed

#### SIGINT is not ignored in the foreground
$SH -c 'kill -INT $$; echo no'
test $? -gt 128 && echo killed
## stdout: killed

#### SIGINT and SIGQUIT stay ignored in nested commands
{ $SH -c 'kill -INT $$; echo a'; ($SH -c 'kill -QUIT $$; echo b'); } &
wait
## STDOUT:
a
b
## END
## BUG bash: not in a nested subshell

#### compound commands and functions
f() { echo f; }
f &
wait
{ echo a; echo b; } &
wait
for i in 1 2; do echo $i; done &
wait
(echo c) &
wait
if true; then echo d; fi &
wait
## STDOUT:
f
a
b
1
2
c
d
## END

#### a pipeline
echo a | tr a b &
wait
## stdout: b

#### a list that ends with an ampersand inside compounds
for i in 1; do echo $i & done
wait
if true; then echo a & fi
wait
{ echo b & }
wait
(echo c & wait)
case x in x) echo d & esac
wait
## STDOUT:
1
a
b
c
d
## END

#### $! of the parent in an asynchronous list
: &
p=$!
(test "$!" = "$p" && echo same) &
wait
## stdout: same

#### $$ in an asynchronous list is that of the shell
p=$$
(test $$ = $p && echo same) &
wait
## stdout: same

#### wait without operands waits for all
(sleep 1; echo a >f) &
(echo b >g) &
wait
cat f g
## STDOUT:
a
b
## END

#### the shell exits without waiting
$SH -c '(sleep 3; echo late) & echo now' >f
cat f
## stdout: now

#### redirections of an asynchronous command
echo a >f &
wait
cat f
## stdout: a

#### errors in an asynchronous command do not end the shell
nonexistent_command 2>/dev/null &
wait $!
echo $?
(: ${u?}) 2>/dev/null &
wait $!
test $? -gt 0 && echo failed
## STDOUT:
127
failed
## END

#### traps are reset in an asynchronous list
trap 'echo trapped' EXIT
: &
wait
trap - EXIT
echo end
## stdout: end

#### many asynchronous commands
i=0
while [ $i -lt 100 ]; do : & i=$((i + 1)); done
wait
echo $i
## stdout: 100

#### writing to one file from several
for i in 1 2 3 4 5; do echo x >>f & done
wait
wc -l <f | tr -d ' '
## stdout: 5

#### an asynchronous list does not see what the shell assigns later
x=1
{ sleep 1; echo $x; } &
x=2
wait
## stdout: 1

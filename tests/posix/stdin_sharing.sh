# SPDX-License-Identifier: GPL-3.0-or-later
# A script on standard input shares it with the commands that it starts (XCU sh, STDIN): the shell takes no more than the
# line that it runs.

#### a built-in reads the line behind, from a file
printf 'read x\nthe line\necho "got $x"\n' >script
"$SH" <script
## stdout: got the line
## BUG dash: reads ahead

#### a built-in reads the line behind, from a pipe
printf 'read x\nthe line\necho "got $x"\n' | "$SH"
## stdout: got the line
## BUG dash: reads ahead

#### an external command reads the rest, from a file
printf 'cat\none\ntwo\n' >script
"$SH" <script
## STDOUT:
one
two
## END
## BUG dash: reads ahead

#### an external command reads the rest, from a pipe
printf 'cat\none\ntwo\n' | "$SH"
## STDOUT:
one
two
## END
## BUG dash: reads ahead

#### a command that reads one line leaves the others
printf 'line=$(head -n 1)\nfirst\necho "got $line"\n' >script
"$SH" <script
## stdout: got first
## BUG dash: reads ahead

#### a subshell reads from where the script stands
printf '(read x; echo "sub $x")\nline\necho end\n' | "$SH"
## STDOUT:
sub line
end
## END
## BUG dash: reads ahead

#### a compound command is read whole first
printf 'if :\nthen read x\necho "got $x"\nfi\nline\n' | "$SH"
## stdout: got line
## BUG dash: reads ahead

#### a here-document is read whole first
printf 'cat <<E; read x\nbody\nE\nline\necho "got $x"\n' | "$SH"
## STDOUT:
body
got line
## END
## BUG dash: reads ahead

#### what a command did not take is the script
printf 'read x\nline\necho "got $x"\nread y\nother\necho "got $y"\n' >script
"$SH" <script
## STDOUT:
got line
got other
## END
## BUG dash: reads ahead

#### exec of another standard input goes on with that
printf 'echo from other\n' >other
printf 'exec <other\necho no\n' >script
"$SH" <script
## stdout: from other
## BUG dash: reads ahead

#### what exit leaves is for who comes next
printf 'exit\nleft\n' >script
{ "$SH"; cat; } <script
## stdout: left
## BUG dash: reads ahead
## BUG bash: reads ahead

#### ... from a pipe
printf 'echo one\nexit\nleft\n' | { "$SH"; cat; }
## STDOUT:
one
left
## END
## BUG dash: reads ahead

#### no final newline
printf 'echo one\necho two' | "$SH"
## STDOUT:
one
two
## END

#### a long line
{ printf 'x='; i=0; while [ $i -lt 3000 ]; do printf 0123456789; i=$((i + 1)); done; echo; echo 'echo ${#x}'; } >script
"$SH" <script
cat script | "$SH"
## STDOUT:
30000
30000
## END

#### a script of many lines
i=0
while [ $i -lt 2000 ]; do echo "x=$i"; i=$((i + 1)); done >script
echo 'echo $x' >>script
"$SH" <script
## stdout: 1999

#### empty standard input
"$SH" </dev/null
echo $?
## stdout: 0

#### a binary file: refused
printf 'a\0b\necho no\n' | "$SH" 2>/dev/null
echo $(($? > 0))
## stdout: 1
## OK dash bash mksh: run what they can

#### a trap runs while the shell waits for a command
mkfifo fifo
"$SH" <fifo &
pid=$!
exec 3>fifo
echo 'trap "echo caught; exit 3" USR1; echo ready >flag' >&3
until [ -s flag ]; do sleep 0.05; done
sleep 0.1
kill -USR1 $pid
wait $pid
echo $?
exec 3>&-
## STDOUT:
caught
3
## END
## OK dash yash mksh bash: at the next line

#### -v echoes as lines are read
printf 'echo a\n\n# c\necho b\n' | "$SH" -v 2>&1
## STDOUT:
echo a
a

# c
echo b
b
## END

#### set -v in the script
printf 'set -v\necho a\n' | "$SH" 2>&1
## STDOUT:
echo a
a
## END

# SPDX-License-Identifier: GPL-3.0-or-later
# Redirections (XCU 2.7). Here-documents have a file of their own.

#### output and input
echo a >f
cat <f
## stdout: a

#### output truncates
echo long text >f
echo a >f
cat f
## stdout: a

#### append
echo a >>f
echo b >>f
cat f
## STDOUT:
a
b
## END

#### a file descriptor before the operator
{ echo out; echo err >&2; } 2>f
echo --
cat f
## STDOUT:
out
--
err
## END

#### blanks may stand before the word but not before the number's operator
echo a > f
echo b 2> g
cat f
## STDOUT:
b
a
## END

#### several redirections are done from left to right
{ echo out; echo err >&2; } >f 2>&1
cat f
{ echo out; echo err >&2; } 2>&1 >g | sed 's/^/pipe /'
cat g
## STDOUT:
out
err
pipe err
out
## END

#### the last of two redirections of one descriptor wins and both files are made
echo a >f >g
cat g
test -e f && test ! -s f && echo empty
## STDOUT:
a
empty
## END

#### redirections may stand anywhere in a simple command
>f echo a b
<f cat >g
echo >h c d
cat g h
## STDOUT:
a b
c d
## END

#### the target is expanded
x=f
echo a >$x.1
echo b >"$x 2"
echo c >$(echo f.3)
echo d >$((2 + 2))
cat f.1 'f 2' f.3 4
## STDOUT:
a
b
c
d
## END

#### duplicating output descriptors
{ echo a >&3; echo b >&4; } 3>f 4>&1
cat f
## STDOUT:
b
a
## END

#### duplicating input descriptors
echo a >f
cat 3<f <&3
{ cat <&5; } 5<f
## STDOUT:
a
a
## END

#### the descriptor of a duplication may come from an expansion
fd=3
{ echo a >&$fd; } 3>f
cat f
## stdout: a

#### closing output
(echo a >&-) 2>/dev/null || echo failed
## stdout: failed

#### closing input
cat <&- 2>/dev/null || echo failed
## stdout: failed

#### closing what is not open is no error
: 5>&- 6<&-
echo $?
## stdout: 0

#### closing a descriptor for one command
exec 3>f
{ echo a >&3; } 3>&- 2>/dev/null || echo failed
echo b >&3
exec 3>&-
cat f
## STDOUT:
failed
b
## END

#### duplicating a descriptor that is not open is an error
echo a >&7 2>/dev/null || echo failed
cat <&8 2>/dev/null || echo failed
## STDOUT:
failed
failed
## END

#### reading and writing
echo abcdef >f
printf XY 1<>f
cat f
## stdout: XYcdef

#### reading and writing makes the file
: <>f
test -e f && echo made
## stdout: made

#### reading and writing without a number is standard input
echo a >f
cat <>f
## stdout: a

#### noclobber refuses existing files
echo a >f
set -C
echo b >f 2>/dev/null || echo refused
cat f
## STDOUT:
refused
a
## END

#### noclobber and the operator that overrides
echo a >f
set -C
echo b >|f
cat f
## stdout: b

#### noclobber allows new files appending and devices
set -C
echo a >f
echo b >>f
echo c >/dev/null
: <>f
cat f
## STDOUT:
a
b
## END

#### noclobber follows symbolic links to regular files
echo a >f
ln -s f l
set -C
echo b >l 2>/dev/null || echo refused
cat f
## STDOUT:
refused
a
## END

#### noclobber allows a link to a device
ln -s /dev/null l
set -C
echo b >l && echo ok
## stdout: ok

#### the overriding operator without noclobber
echo a >|f
cat f
## stdout: a

#### a redirection of a compound command concerns all of it
{ echo a; echo b; } >f
(echo c; echo d) >>f
for i in e f; do echo $i; done >>f
if true; then echo g; fi >>f
while true; do echo h; break; done >>f
until false; do echo i; break; done >>f
case x in x) echo j;; esac >>f
cat f | tr -d '\n'
echo
## stdout: abcdefghij

#### a redirection inside overrides that of the compound command
{ echo a; echo b >g; } >f
cat f g
## STDOUT:
a
b
## END

#### a redirection is undone after a built-in and after a compound command
echo a >f
{ echo b; } >f
: >f
echo c
## stdout: c

#### a redirection is undone after a function
f() { echo a; }
f >g
echo b
cat g
## STDOUT:
b
a
## END

#### a redirection is undone after a failure
echo a >/nonexistent/f 2>/dev/null
echo b
{ echo c; } 2>/dev/null >/nonexistent/f
echo d
## STDOUT:
b
d
## END

#### what an earlier redirection of a failing command changed is restored
echo a 3>f >/nonexistent/f 2>/dev/null
echo b
(echo c >&3) 2>/dev/null || echo closed
## STDOUT:
b
closed
## END

#### a failing redirection stops the later ones
echo a </nonexistent/f >f 2>/dev/null
test -e f || echo not made
## stdout: not made

#### a failing redirection gives a status above zero
cat </nonexistent/f 2>/dev/null
test $? -gt 0 && echo yes
## stdout: yes

#### a directory cannot be written
mkdir d
echo a >d 2>/dev/null || echo failed
## stdout: failed

#### an empty target is an error
x=
(echo a >"$x") 2>/dev/null || echo failed
## stdout: failed

#### exec makes redirections last
exec 3>f
echo a >&3
exec 3>&-
exec 4<f
read x <&4
exec 4<&-
echo $x
## stdout: a

#### exec of standard output and back
exec 3>&1 >f
echo a
exec >&3 3>&-
echo b
cat f
## STDOUT:
b
a
## END

#### exec in a subshell is gone after it
(exec >f; echo a)
echo b
cat f
## STDOUT:
b
a
## END

#### descriptors 3 to 9 can be used
for fd in 3 4 5 6 7 8 9; do
  eval "exec $fd>f$fd"
  eval "echo $fd >&$fd"
  eval "exec $fd>&-"
done
cat f3 f4 f5 f6 f7 f8 f9 | tr -d '\n'
echo
## stdout: 3456789

#### descriptors above 9
exec 12>f
echo a >&12
exec 12>&-
cat f
{ echo b >&100; } 100>g
cat g
## STDOUT:
a
b
## END
## OK dash mksh ksh93 zsh yash: only 0 to 9 are required

#### descriptors that a script uses do not collide with the shell's own
exec 9>f8 8>f9 7>f7
echo a >&9
(echo b >&8)
x=$(echo c >&7)
exec 7>&- 8>&- 9>&-
cat f8 f9 f7
## STDOUT:
a
b
c
## END

#### a descriptor that the shell may use for a script is not seen by commands
ls /proc/self/fd | wc -l | tr -d ' '
$SH -c 'ls /proc/self/fd' | wc -l | tr -d ' '
## STDOUT:
4
4
## END

#### a loop reads a file line by line
printf '1\n2\n3\n' >f
while read x; do echo "<$x>"; done <f
## STDOUT:
<1>
<2>
<3>
## END

#### a loop's redirection is opened once
for i in 1 2 3; do echo $i; done >f
cat f
## STDOUT:
1
2
3
## END

#### append is atomic to the end of the file
echo a >f
{ echo b; echo c >>f; echo d; } >>f
cat f
## STDOUT:
a
b
c
d
## END

#### both descriptors of one open file share the offset
{ echo a; echo b >&2; echo c; } >f 2>&1
cat f
## STDOUT:
a
b
c
## END

#### the order of a descriptor swap
{ { echo out; echo err >&2; } 3>&1 1>&2 2>&3 3>&-; } 2>f | sed 's/^/pipe /'
cat f
## STDOUT:
pipe err
out
## END

#### redirection of a built-in that reads
echo 'a b' >f
read x y <f
echo $y $x
## stdout: b a

#### redirections on a command that is not found
nonexistent_command >f 2>&1
echo $?
test -s f && echo message
## STDOUT:
127
message
## END

#### the mode of a new file follows umask
umask 027
>f
ls -l f | cut -c1-10
## stdout: -rw-r-----

#### a FIFO can be opened by both ends
mkfifo p
echo a >p &
cat <p
wait
## stdout: a

#### quoted digits or operators make no redirection
echo 2\>a \2 2'>'b
## stdout: 2>a 2 2>b

#### an assignment with a redirection
x=1 >f
echo $x
test -e f && echo made
## STDOUT:
1
made
## END

#### the target of a word with an empty expansion
x=
echo a >f$x
cat f
## stdout: a

#### a redirection of a function definition is done at each call
f() { echo a; echo b; } >f1
test -e f1 || echo not yet
f
cat f1
## STDOUT:
not yet
a
b
## END

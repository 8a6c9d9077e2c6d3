# SPDX-License-Identifier: GPL-3.0-or-later
# The command line and the environment of sh (XCU sh).

#### -c runs a command string
"$SH" -c 'echo ran'
## stdout: ran

#### -c: $0 and parameters
"$SH" -c 'echo "$0 $# $1 $2"' name a 'b c'
## stdout: name 2 a b c

#### -c: $0 is the shell without a name
test "$("$SH" -c 'echo "$0"')" = "$SH" && echo same
## stdout: same

#### -c without a string is an error
"$SH" -c 2>/dev/null
echo $(($? > 0))
## stdout: 1

#### -c with other letters
"$SH" -ec 'false; echo no'
echo $?
"$SH" -ce 'false; echo no'
echo $?
## STDOUT:
1
1
## END

#### options between -c and the string
"$SH" -c -e 'false; echo no'
echo $?
## stdout: 1

#### -c and --
"$SH" -c -- 'echo ran' name a
## stdout: ran

#### -c: a null string
"$SH" -c ''
echo $?
## stdout: 0

#### -c: several lines
"$SH" -c 'echo one
echo two'
## STDOUT:
one
two
## END

#### -c: text before a syntax error runs
"$SH" -c 'echo before
if then' 2>/dev/null
echo $(($? > 0))
## STDOUT:
before
1
## END

#### -c leaves standard input to the commands
echo line | "$SH" -c 'read x; echo "got $x"'
## stdout: got line

#### -c: the status is that of the last command
"$SH" -c '(exit 7)'
## status: 7

#### -c: c in $- or not, but no s
"$SH" -c 'case $- in *s*) echo s;; esac'
## status: 0
## BUG ksh93: has s

#### a script
echo 'echo "$# $1"' >script
"$SH" script a b
## stdout: 2 a

#### a script: $0 is its pathname as given
echo 'echo "$0"' >script
"$SH" ./script
## stdout: ./script

#### a script without a slash in the current directory
mkdir dir
echo 'echo here' >script
echo 'echo there' >dir/script
PATH=$PWD/dir:$PATH "$SH" script
## stdout: here

#### a script without a slash is found by PATH
mkdir dir
echo 'echo found' >dir/script
chmod +x dir/script
PATH=$PWD/dir:$PATH "$SH" script
## stdout: found
## OK dash mksh yash: do not search

#### a script that is not there: 127
"$SH" ./nonexistent 2>/dev/null
echo $?
## stdout: 127
## BUG dash: 2

#### a script that may not be read: 126
echo 'echo no' >script
chmod 0 script
"$SH" ./script 2>/dev/null
echo $?
## stdout: 126
## needs: user
## OK dash mksh: 127 or 2

#### a directory is no script
"$SH" . 2>/dev/null
echo $(($? > 0))
## stdout: 1
## BUG dash mksh: runs it as an empty file

#### a binary file is no script: 126
printf 'a\0b\necho no\n' >script
"$SH" ./script 2>/dev/null
echo $?
## stdout: 126
## OK dash mksh yash: run what they can

#### a NUL behind the first line does no harm
printf 'echo a\nexit 3\nb\0c\n' >script
"$SH" ./script
echo $?
## STDOUT:
a
3
## END

#### a script need not be executable
echo 'echo ran' >script
chmod a-x script
"$SH" ./script
## stdout: ran

#### options before a script
echo 'echo *' >script
"$SH" -f script
## stdout: *

#### options behind a script are its parameters
echo 'echo "[$1]"' >script
"$SH" script -e
## stdout: [-e]

#### an empty script
>script
false
"$SH" script
echo $?
## stdout: 0

#### a script from a fifo
mkfifo fifo
echo 'echo from fifo' >fifo &
"$SH" ./fifo
## stdout: from fifo

#### a long line in a script
{ printf 'x='; i=0; while [ $i -lt 3000 ]; do printf 0123456789; i=$((i + 1)); done; echo; echo 'echo ${#x}'; } >script
"$SH" script
## stdout: 30000

#### a script that grows while it runs
printf 'echo one\necho "echo two" >>script\n' >script
"$SH" ./script
## STDOUT:
one
two
## END
## BUG ksh93: reads beside the new text

#### commands from standard input
echo 'echo "$# ran"' | "$SH"
## stdout: 0 ran

#### -s with parameters
echo 'echo "$# $1 $2"' | "$SH" -s a b
## stdout: 2 a b

#### -s: $0 is the shell
test "$(echo 'echo "$0"' | "$SH" -s a)" = "$SH" && echo same
## stdout: same

#### s is in $- where commands come from standard input
echo 'case $- in *s*) echo s;; esac' | "$SH"
## stdout: s

#### a lone hyphen is ignored
echo 'echo ran' >script
"$SH" - script
## stdout: ran

#### a hyphen behind options
echo 'echo "$1"' >script
"$SH" -f - script x
## stdout: x

#### --
echo 'echo "$1"' >script
"$SH" -- script x
## stdout: x

#### -o name
"$SH" -o noglob -c 'echo *'
## stdout: *

#### +o name and + letters
"$SH" -f +f -c 'case $- in *f*) echo f;; esac'
"$SH" -o noglob +o noglob -c 'case $- in *f*) echo f;; esac'
## status: 0

#### letters with o take their name from the next argument
"$SH" -eo noglob -c 'case $- in *e*) echo e;; esac; echo *'
## STDOUT:
e
*
## END

#### an unknown option is an error
"$SH" -Z -c 'echo no' 2>/dev/null
echo $(($? > 0))
## stdout: 1

#### an unknown option name is an error
"$SH" -o nonexistent -c 'echo no' 2>/dev/null
echo $(($? > 0))
## stdout: 1

#### all letters of the standard
for o in a b C e f h m u v x; do "$SH" -$o -c : 2>/dev/null || echo "$o"; done
## status: 0
## N-I dash: has no -h

#### -n reads without running
"$SH" -n -c 'echo no; exit 3'
echo $?
## stdout: 0

#### -n finds syntax errors
"$SH" -n -c 'if then' 2>/dev/null
echo $(($? > 0))
## stdout: 1

#### -v writes -c's text
"$SH" -vc 'echo a' 2>&1
## STDOUT:
echo a
a
## END
## OK dash mksh yash: do not take a command string for input
## OK ksh93: without the newline

#### -x
"$SH" -xc 'echo a' 2>&1
## STDOUT:
+ echo a
a
## END

#### -a and the environment
"$SH" -ac 'x=1; env' | grep '^x='
## stdout: x=1

#### variables of the environment are exported
x=1 "$SH" -c 'x=2; env' | grep '^x='
## stdout: x=2

#### names that are no names are passed on
env 'a.b=1' "$SH" -c 'env' | grep '^a.b='
## stdout: a.b=1
## OK dash mksh: dropped

#### IFS is not taken from the environment
IFS=x "$SH" -c 'v=axb; set -- $v; echo $#'
## stdout: 1

#### OPTIND is 1
OPTIND=5 "$SH" -c 'echo $OPTIND'
## stdout: 1

#### PS4 and PS2 have their defaults
env -u PS4 -u PS2 "$SH" -c 'echo "[$PS4][$PS2]"'
## stdout: [+ ][> ]
## OK bash: PS2 only when it is interactive

#### PPID is the parent's
"$SH" -c 'echo $PPID' >out
test "$(cat out)" = $$ && echo parent
## stdout: parent

#### $$ in a subshell is the shell's
test "$(echo $$)" = $$ && echo same
## stdout: same

#### PWD is taken from the environment where it is right
mkdir real
ln -s real link
cd link
PWD=$PWD "$SH" -c 'echo "${PWD##*/}"'
## stdout: link

#### PWD is not taken where it names another directory
mkdir one two
cd one
d=$(pwd -P)
test "$(env PWD="${d%/*}/two" "$SH" -c 'echo $PWD')" = "$d" && echo right
## stdout: right

#### PWD is not taken where it has dots
mkdir one
cd one
d=$(pwd -P)
test "$(env PWD="$d/../one" "$SH" -c 'echo $PWD')" = "$d" && echo right
## stdout: right
## BUG dash: take it
## BUG bash ksh93: take it

#### PWD is set and exported without one
cd /
env -u PWD "$SH" -c 'env' | grep '^PWD='
## stdout: PWD=/
## OK mksh: not exported

#### ENV is not read by a shell that is not interactive
echo 'echo no' >rc
ENV=$PWD/rc "$SH" -c 'echo ran'
## stdout: ran

#### ENV is read by an interactive shell, after parameter expansion
echo 'x=from-rc' >rc
D=$PWD ENV='$D/rc' "$SH" -i -c 'echo $x' 2>/dev/null
## stdout: from-rc
## OK mksh: with -c, not

#### i is in $-
"$SH" -i -c 'case $- in *i*) echo i;; esac' 2>/dev/null
## stdout: i

#### -l reads ~/.profile
echo 'x=from-profile' >.profile
HOME=$PWD "$SH" -l -c 'echo $x'
## stdout: from-profile
## OK yash: reads ~/.yash_profile

#### exit in ~/.profile
echo 'exit 4' >.profile
HOME=$PWD "$SH" -l -c 'echo no'
echo $?
## stdout: 4
## OK yash: reads ~/.yash_profile

#### a shell that is no login shell does not read ~/.profile
echo 'echo no' >.profile
HOME=$PWD "$SH" -c 'echo ran'
## stdout: ran

#### an unset and an empty environment
env -i "$SH" -c 'echo "${HOME-unset}"'
## stdout: unset
## OK yash: its echo is found by PATH alone

#### the script's descriptor is not seen by commands
echo 'ls /proc/self/fd | wc -l' >script
ls /proc/self/fd | wc -l >expected
test "$("$SH" script)" -eq "$(cat expected)" && echo same
## stdout: same

#### standard input closed
"$SH" -c 'echo ran' <&-
## stdout: ran

#### standard output closed
"$SH" -c 'echo x; echo $? >&2' >&- 2>err
tail -n 1 err
## stdout: 1

#### the EXIT trap at the end of a script
printf 'trap "echo bye" EXIT\necho hello\n' >script
"$SH" script
## STDOUT:
hello
bye
## END

#### a script ended by a syntax error
printf 'echo one\nif then\necho two\n' >script
"$SH" script 2>/dev/null
echo $(($? > 0))
## STDOUT:
one
1
## END

#### CDPATH and other variables are ordinary
x=1 "$SH" -c 'echo $x; unset x; env' | grep -c '^x='
## status: 1
## stdout: 0

#### without PATH in the environment commands are found all the same
env -u PATH "$SH" -c 'env >/dev/null && echo found'
## stdout: found
## OK yash: has no default

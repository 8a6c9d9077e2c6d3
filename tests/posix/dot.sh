# SPDX-License-Identifier: GPL-3.0-or-later
# . (XCU 2.15 dot).

#### runs in the current environment
echo 'x=set; f() { echo function; }; cd /' >file
. ./file
echo "$x $PWD"
f
## STDOUT:
set /
function
## END

#### the status is that of the last command
echo 'true; (exit 7)' >file
. ./file
echo $?
## stdout: 7

#### the status of an empty file is 0
>file
false
. ./file
echo $?
## stdout: 0

#### the status of a file of comments and blanks is 0
printf '# a\n\n   \n# b' >file
false
. ./file
echo $?
## stdout: 0

#### $? at the beginning of the file is that of the command before
echo 'echo $?' >file
(exit 3)
. ./file
## stdout: 3

#### found in PATH, readable is enough
mkdir dir
echo 'echo found' >dir/lib.sh
chmod a-x dir/lib.sh
PATH=$PWD/dir:$PATH
. lib.sh
## stdout: found

#### PATH is searched in order
mkdir one two
echo 'echo one' >one/lib.sh
echo 'echo two' >two/lib.sh
PATH=$PWD/none:$PWD/two:$PWD/one:$PATH
. lib.sh
## stdout: two

#### a name with a slash is not searched for
mkdir dir other
echo 'echo wrong' >other/lib.sh
echo 'echo right' >lib.sh
PATH=$PWD/other:$PATH
. ./lib.sh
## stdout: right

#### the PATH assigned just before is searched
mkdir dir
echo 'echo found' >dir/lib.sh
PATH=$PWD/dir:$PATH . lib.sh
## stdout: found

#### a directory in PATH with the name is passed over
mkdir -p one/lib.sh two
echo 'echo two' >two/lib.sh
PATH=$PWD/one:$PWD/two:$PATH
. lib.sh
## stdout: two
## BUG mksh: takes the directory

#### a file that is not there ends the shell
. ./nonexistent
echo not reached
## status: >0
## stderr-has: nonexistent: No such file or directory

#### a file that PATH does not find ends the shell
. nonexistent-file
echo not reached
## status: >0

#### command keeps a missing file from ending the shell
command . ./nonexistent
echo "after $(($? > 0))"
## stdout: after 1

#### a missing file in a subshell ends only that
(. ./nonexistent; echo not reached)
echo "after $(($? > 0))"
## stdout: after 1

#### a directory cannot be read
command . /
echo $(($? > 0))
## stdout: 1
## BUG dash mksh: reads it as an empty file

#### return ends the file alone
echo 'echo in; return 5; echo not reached' >file
. ./file
echo $?
## STDOUT:
in
5
## END

#### return in a function of the file ends the function
echo 'f() { return 4; }; f; echo "f $?"; return 2' >file
. ./file
echo $?
## STDOUT:
f 4
2
## END

#### return in a file run by a function ends only the file
echo 'return 3' >file
f() { . ./file; echo "in f $?"; }
f
## stdout: in f 3

#### return in nested files
echo '. ./inner; echo "inner $?"; return 2; echo no' >outer
echo 'return 1; echo no' >inner
. ./outer
echo "outer $?"
## STDOUT:
inner 1
outer 2
## END

#### exit in the file ends the shell
echo 'exit 6' >file
. ./file
echo not reached
## status: 6

#### break and continue reach the loop around
echo 'case $i in 1) continue;; 3) break;; esac' >file
for i in 1 2 3 4; do
  . ./file
  echo $i
done
## stdout: 2
## OK yash mksh: loops of the caller are not seen

#### operands become the positional parameters meanwhile
echo 'echo "$# $1 $2"' >file
set -- a b c
. ./file x y
echo "$# $1"
## STDOUT:
2 x y
3 a
## END
## N-I dash: operands are ignored
## OK yash: operands are an error in its POSIX mode

#### without operands the positional parameters are the caller's
echo 'echo "$*"; set -- new' >file
set -- a b
. ./file
echo "$*"
## STDOUT:
a b
new
## END

#### shift in a file with operands leaves the caller's alone
echo 'shift; echo "$*"' >file
set -- a b
. ./file x y z
echo "$*"
## STDOUT:
y z
a b
## END
## N-I dash: operands are ignored
## OK yash: operands are an error in its POSIX mode

#### $0 does not change
echo 'echo "$0"' >file
test "$(. ./file)" = "$0" && echo same
## stdout: same

#### a double hyphen ends the options
echo 'echo ran' >file
. -- ./file
## stdout: ran

#### the text before a syntax error runs
printf 'echo before\nif then\n' >file
command . ./file
## status: >0
## stdout: before
## OK ksh93: parses the whole file first

#### a syntax error in the file ends the shell
echo 'if then' >file
. ./file
echo not reached
## status: >0
## BUG mksh ksh93: goes on

#### a file without a final newline
printf 'echo one\necho two' >file
. ./file
## STDOUT:
one
two
## END

#### a here-document at the end of the file
printf 'cat <<E\nbody\nE\n' >file
. ./file
## stdout: body

#### aliases defined by the file hold in it and after
printf 'alias hi="echo hello"\nhi\n' >file
. ./file
hi
## STDOUT:
hello
hello
## END
## BUG ksh93: parses the whole file first

#### a fifo can be read
mkfifo fifo
echo 'echo from fifo' >fifo &
. ./fifo
## stdout: from fifo

#### the descriptor of the file is not seen by commands
echo 'ls /proc/self/fd | wc -l' >file
ls /proc/self/fd | wc -l >expected
test "$(. ./file)" -eq "$(cat expected)" && echo same
## stdout: same

#### standard input is not the file
echo 'read x; echo "got $x"' >file
echo line | { . ./file; }
## stdout: got line

#### a file may be redirected whole
echo 'echo out; echo err >&2' >file
. ./file >log 2>&1
cat log
## STDOUT:
out
err
## END

#### set -e acts in the file
echo 'false; echo not reached' >file
set -e
. ./file
echo not reached
## status: 1

#### set -e is ignored in the file where it is outside
echo 'false; echo reached' >file
set -e
. ./file || :
if . ./file; then echo then; fi
## STDOUT:
reached
reached
then
## END
## BUG dash mksh: set -e acts in the file

#### many files deep
cat >file <<'X'
n=$((n + 1))
if [ $n -lt 100 ]; then . ./file; fi
X
n=0
. ./file
echo $n
## stdout: 100

#### without operands it is an error
command .
echo $(($? > 0))
## stdout: 1
## OK dash: does nothing

#### a file that is very long
i=0
while [ $i -lt 3000 ]; do echo "x=$i # filler filler filler"; i=$((i + 1)); done >file
. ./file
echo $x
## stdout: 2999

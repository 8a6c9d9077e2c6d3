# SPDX-License-Identifier: GPL-3.0-or-later
# hash (XCU hash).

#### remembers a command
hash -r
hash ls
hash | grep -c '/ls'
## stdout: 1

#### a command that was run is remembered
hash -r
ls >/dev/null
hash | grep -c '/ls'
## stdout: 1

#### -r forgets
hash ls
hash -r
hash | grep -c '/ls'
## status: 1
## stdout: 0

#### one that is not there
hash nonexistent-command 2>/dev/null
echo $(($? > 0))
## stdout: 1
## BUG mksh ksh93: status 0

#### a built-in is no error
hash cd
echo $?
## stdout: 0
## BUG yash: searches PATH for it

#### functions are not reported
f() { :; }
f
hash | grep -c 'f$'
## status: 1
## stdout: 0

#### a change of PATH forgets all
hash ls
PATH=$PATH:
hash | grep -c '/ls'
## status: 1
## stdout: 0

#### a remembered command that is gone is searched for again
mkdir one two
for d in one two; do printf 'echo %s\n' $d >$d/prog; chmod +x $d/prog; done
PATH=$PWD/one:$PWD/two:$PATH
prog
rm one/prog
prog
## STDOUT:
one
two
## END

#### an earlier directory is not seen before -r
mkdir one two
printf 'echo two\n' >two/prog
chmod +x two/prog
PATH=$PWD/one:$PWD/two:$PATH
prog
printf 'echo one\n' >one/prog
chmod +x one/prog
hash -r
prog
## STDOUT:
two
one
## END

#### several
hash -r
hash ls cat
hash | grep -c -e /ls -e /cat
## stdout: 2

#### with an empty table
hash -r
hash | grep -c /
## status: 1
## stdout: 0

#### an unknown option
hash -Z 2>/dev/null
echo $(($? > 0))
## stdout: 1

#### in a subshell it stays there
hash -r
(hash ls)
hash | grep -c /ls
## status: 1
## stdout: 0

#### a name with a slash is not searched for
hash -r
hash /bin/sh
echo $?
## stdout: 0
## OK yash: an error

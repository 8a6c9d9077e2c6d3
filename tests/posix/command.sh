# SPDX-License-Identifier: GPL-3.0-or-later
# command (XCU command).

#### passes functions over
echo() { printf 'function\n'; }
command echo built-in
## stdout: built-in

#### runs an external command
command ls -d /
## stdout: /

#### the status is the command's
command sh -c 'exit 7'
echo $?
## stdout: 7

#### not found
command nonexistent-command 2>/dev/null
echo $?
## stdout: 127

#### not executable
>file
command ./file 2>/dev/null
echo $?
## stdout: 126

#### without operands
command
echo $?
## stdout: 0
## OK yash: an error

#### a double hyphen
command -- echo ran
## stdout: ran

#### nested
command command command echo ran
## stdout: ran

#### an assignment before a special built-in does not stay
x=1
x=2 command :
echo $x
## stdout: 1

#### an error of a special built-in does not end the shell
command set -o nonexistent 2>/dev/null
echo after
## stdout: after

#### a redirection error of a special built-in does not end the shell
command : </nonexistent/file 2>/dev/null
echo "after $(($? > 0))"
## stdout: after 1

#### exit through command
command exit 4
echo no
## status: 4

#### return through command
f() { command return 3; echo no; }
f
echo $?
## stdout: 3

#### -p finds standard utilities
PATH=/nonexistent
command -p ls -d /
## stdout: /

#### -p passes functions over
PATH=/nonexistent
ls() { echo function; }
command -p ls -d /
## stdout: /

#### the environment of -p has PATH as it is
PATH=/nonexistent
command -p env | command -p grep '^PATH='
## stdout: PATH=/nonexistent

#### -p with a built-in
command -p echo ran
## stdout: ran

#### -v of an external command
command -v ls | sed 's,^/.*/ls$,absolute,'
## stdout: absolute

#### -v of a special built-in
command -v export
## stdout: export

#### -v of an intrinsic built-in
command -v cd
## stdout: cd

#### -v of a function
f() { :; }
command -v f
## stdout: f

#### -v of a reserved word
command -v if while '!' '{'
## STDOUT:
if
while
!
{
## END
## OK dash: only the first operand
## OK yash: one operand alone

#### -v of an alias
alias ll='ls -l'
command -v ll
## stdout: alias ll='ls -l'
## OK ksh93: the value alone

#### -v of nothing is silent
command -v nonexistent-command
## status: >0
## stderr: empty

#### -v of a name with a slash is absolute
mkdir dir
printf '' >dir/prog
chmod +x dir/prog
test "$(command -v dir/prog)" = "$PWD/dir/prog" && echo absolute
## stdout: absolute
## BUG dash bash: as it was given

#### -v of a file that is not executable
>file
command -v ./file
echo $(($? > 0))
## stdout: 1
## BUG dash: reports it

#### -v of a name that PATH finds but is not executable
mkdir dir
>dir/prog
PATH=$PWD/dir:$PATH
command -v prog
echo $(($? > 0))
## stdout: 1

#### -v of a directory
command -v /tmp
echo $(($? > 0))
## stdout: 1
## BUG dash: reports it

#### -v of several
command -v cd export
## STDOUT:
cd
export
## END
## OK dash: only the first operand
## OK yash: one operand alone

#### -v of several, one missing
command -v cd nonexistent-command export >list
echo $(($? > 0))
## stdout: 1
## OK bash: 0 if any was found
## OK dash: only the first operand

#### -v follows a change of PATH
mkdir dir
printf '' >dir/prog
chmod +x dir/prog
command -v prog
PATH=$PATH:$PWD/dir
command -v prog | sed 's,.*/dir/,dir/,'
## stdout: dir/prog

#### -v of a command that went away
mkdir one two
for d in one two; do printf 'echo %s\n' $d >$d/prog; chmod +x $d/prog; done
PATH=$PWD/one:$PWD/two:$PATH
prog
rm one/prog
command -v prog | sed 's,.*/two/,two/,'
## STDOUT:
one
two/prog
## END
## BUG dash bash ksh93: reports the remembered place

#### -V of each kind is one line with the name
alias ll='ls -l'
f() { :; }
for n in cd export if ll ls; do command -V $n | grep -c "^$n"; done
## STDOUT:
1
1
1
1
1
## END

#### -V names the path
command -V ls | grep -c '/ls$'
## stdout: 1

#### -V of nothing
command -V nonexistent-command 2>/dev/null >&2
echo $(($? > 0))
## stdout: 1

#### -pv
PATH=/nonexistent
command -pv ls | command -p sed 's,^/.*/ls$,absolute,'
## stdout: absolute

#### an unknown option
command -Z 2>/dev/null
echo $(($? > 0))
## stdout: 1

#### the operand is not an alias
alias hi='echo alias'
command hi 2>/dev/null
echo $?
## stdout: 127

#### the operand is not a reserved word
command if 2>/dev/null
echo $?
## stdout: 127

#### break through command
for i in 1 2; do command break; done
echo $i
## stdout: 1

#### exec through command keeps redirections
command exec >log
echo x
exec >&2
test "$(cat log)" = x
## status: 0

#### assignments reach the command
x=1 command sh -c 'echo $x'
echo "[$x]"
## STDOUT:
1
[]
## END

#### from an expansion
c=command
$c echo ran
## stdout: ran

#### in set -e context
set -e
command false || echo caught
command false
echo no
## status: 1
## stdout: caught

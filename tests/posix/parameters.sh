# SPDX-License-Identifier: GPL-3.0-or-later
# Parameters and variables (XCU 2.5, 2.5.1, 2.5.3).

#### a variable holds any text
x='a  b
c'
printf '%s\n' "$x"
## STDOUT:
a  b
c
## END

#### a variable may be set to null
x=
echo "<$x>" "${x-unset}" "${x+set}"
## stdout: <>  set

#### an unset variable expands to nothing
unset x
echo "<$x>"
## stdout: <>

#### names are of letters digits and underscores and case matters
a_1=1 A_1=2 _=x _x=3
echo $a_1 $A_1 $_x
## stdout: 1 2 3

#### the longest name is taken
x=1 xy=2
echo $xy ${x}y $x-y $x.y
## stdout: 2 1y 1-y 1.y

#### a name ends before a digit-first character only at its start
x1=a
echo $x1 ${x1}1
## stdout: a a1

#### positional parameters
set -- a b c
echo $1 $2 $3 "<$4>"
## stdout: a b c <>

#### positional parameters beyond nine need braces
set -- 1 2 3 4 5 6 7 8 9 ten eleven
echo $10 ${10} ${11} $1
## stdout: 10 ten eleven 1

#### a positional parameter of many digits
set -- a
echo "<${100}>" "<${1000000}>" "${100-unset}"
## stdout: <> <> unset

#### leading zeros of a positional parameter are decimal
set -- a b c d e f g h i j
echo ${01} ${010} ${007}
## stdout: a j g

#### set replaces all positional parameters
set -- a b c
set -- d
echo $# $1 "<$2>"
## stdout: 1 d <>

#### set with two hyphens alone removes all
set -- a b
set --
echo $#
## stdout: 0

#### set without operands keeps them
set -- a b
set -f
echo $#
## stdout: 2

#### shift drops the first
set -- a b c
shift
echo $# $1
shift 2
echo $#
## STDOUT:
2 b
0
## END

#### positional parameters come from the command line
cat >script <<'END'
echo $# "$1" "$2"
END
$SH script 'a b' c
## stdout: 2 a b c

#### a function replaces and restores the positional parameters
f() { echo $# $1; set -- x y z; echo $#; }
set -- a b
f c
echo $# $1
## STDOUT:
1 c
3
2 a
## END

#### exported variables reach utilities
x=1 y=2
export x
env | grep '^[xy]='
## stdout: x=1

#### variables from the environment are exported and stay so when assigned
x=2
env | grep '^x='
## stdout: x=2
## env: x=1

#### environment entries that are no names are kept for utilities or dropped but do no harm
env 'a-b=1' "$SH" -c 'echo ok'
## stdout: ok

#### HOME
echo "$HOME" | sed 's,.*/,,'
HOME=/x
echo ~
## STDOUT:
cwd
/x
## END

#### IFS is space tab newline at the start whatever the environment says
IFS=: $SH -c 'printf %s "$IFS"' | od -An -tx1 | tr -d ' \n'
echo
## stdout: 20090a

#### PPID is the parent of the shell also in subshells
a=$PPID
b=$(echo $PPID)
(c=$PPID; test "$c" = "$a") && test "$a" = "$b" && echo same
$SH -c 'echo $PPID' >f
test "$(cat f)" = $$ && echo parent
## STDOUT:
same
parent
## END

#### PWD is the working directory and follows cd
test "$PWD" = "$(pwd)" && echo same
mkdir d
cd d
echo "${PWD##*/}"
## STDOUT:
same
d
## END

#### PWD from the environment is kept when it is right
mkdir d
ln -s d l
cd l
echo "${PWD##*/}"
$SH -c 'echo "${PWD##*/}"'
PWD=/nonexistent $SH -c 'echo "${PWD##*/}"'
PWD=. $SH -c 'echo "${PWD##*/}"'
## STDOUT:
l
l
d
d
## END
## BUG mksh: takes PWD unchecked or not at all

#### OLDPWD is set by cd
mkdir d
cd d
echo "${OLDPWD##*/}"
cd - >/dev/null
echo "${OLDPWD##*/}"
## STDOUT:
cwd
d
## END

#### OPTIND is one at the start
echo $OPTIND
## stdout: 1

#### OPTIND is not taken from the environment
OPTIND=5 $SH -c 'echo $OPTIND'
## stdout: 1

#### PS4 is expanded by xtrace
PS4='<$x> '
x=1
{ set -x; echo a; } 2>err
cat err | sed -n 1p
## STDOUT:
a
<1> echo a
## END

#### PS1 PS2 PS4 have defaults
$SH -c 'echo "$PS4"'
## stdout: + 

#### an assignment to a readonly variable is an error
readonly x=1
(x=2) 2>/dev/null
echo $? | grep -v '^0$' >/dev/null && echo error
echo $x
## STDOUT:
error
1
## END

#### a failed assignment ends the shell
$SH -c 'readonly x=1; x=2; echo not reached' 2>/dev/null
test $? -gt 0 && echo failed
## stdout: failed

#### unset removes a variable also from the environment
export x=1
unset x
env | grep '^x=' || echo gone
## stdout: gone

#### unset of an unset name succeeds
unset nothing_a && echo ok
## stdout: ok

#### set without operands prints variables as input
x="it's a
b"
set | grep -c '^x='
eval "$(set | sed -n "/^x=/,/b'/p")" && printf '%s\n' "$x"
## STDOUT:
1
it's a
b
## END

#### a very long value
x=$(printf '%0100000d' 0)
echo ${#x}
## stdout: 100000

#### values may hold every byte but NUL
x=$(printf '\001\002\177\200\377')
printf %s "$x" | od -An -tx1 | tr -d ' \n'
echo
## stdout: 01027f80ff
## BUG yash: drops bytes that are no characters of the locale

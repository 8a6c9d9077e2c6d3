# SPDX-License-Identifier: GPL-3.0-or-later
# Special parameters (XCU 2.5.2).

#### "$@" gives one field for each parameter
set -- 'a b' '' c
printf '<%s>\n' "$@"
## STDOUT:
<a b>
<>
<c>
## END

#### "$@" joins what stands before and behind to the first and last
set -- 1 2 3
printf '<%s>\n' "a$@b"
## STDOUT:
<a1>
<2>
<3b>
## END

#### "$@" with one parameter
set -- 1
printf '<%s>\n' "a$@b"
## stdout: <a1b>

#### "$@" without parameters gives no field
set --
set -- "$@"
echo $#
## stdout: 0

#### "a$@b" without parameters gives one field
set --
printf '<%s>\n' "a$@b"
## stdout: <ab>

#### "$@$@" joins the last and the first
set -- 1 2
printf '<%s>\n' "$@$@"
## STDOUT:
<1>
<21>
<2>
## END

#### unquoted $@ splits and drops empty fields
set -- 'a b' '' c
printf '<%s>\n' $@
## STDOUT:
<a>
<b>
<c>
## END

#### unquoted $* splits and drops empty fields
set -- 'a b' '' c
printf '<%s>\n' $*
## STDOUT:
<a>
<b>
<c>
## END

#### unquoted $@ and $* with a null IFS give one field each
IFS=
set -- 'a b' c ''
printf '<%s>\n' $@
printf '[%s]\n' $*
## STDOUT:
<a b>
<c>
[a b]
[c]
## END
## OK ksh93: keeps the empty field

#### unquoted $@ and $* expand pathnames
>f1
>f2
set -- 'f*' f1
echo $@ $*
## stdout: f1 f2 f1 f1 f2 f1

#### "$*" joins with the first character of IFS
set -- a b c
IFS=:;
echo "$*"
IFS=-:
echo "$*"
## STDOUT:
a:b:c
a-b-c
## END

#### "$*" with unset IFS joins with a space
set -- a b c
unset IFS
echo "$*"
## stdout: a b c

#### "$*" with null IFS joins with nothing
set -- a b c
IFS=
echo "$*"
## stdout: abc

#### "$*" without parameters gives one empty field
set --
set -- "$*"
echo $# "<$1>"
## stdout: 1 <>

#### $* in an assignment joins with the first character of IFS
set -- 'a  b' c
IFS=:
x=$*
echo "$x"
## stdout: a  b:c

#### $@ in an assignment joins with a space
set -- 'a  b' c
x="$@"
echo "$x"
x=$@
echo "$x"
## STDOUT:
a  b c
a  b c
## END

#### "$*" in a here-document
set -- a b
IFS=-
cat <<END
$*
END
## stdout: a-b
## BUG bash ksh93: joins with a space

#### $# counts
echo $#
set -- a b c
echo $#
set -- $# $#
echo ${#}
## STDOUT:
0
3
2
## END

#### $# with hundreds of parameters
set -- $(i=0; while [ $i -lt 300 ]; do echo $i; i=$((i + 1)); done)
echo $# ${300} ${299}
## stdout: 300 299 298

#### $? is the last status
true
echo $?
false
echo $?
(exit 42)
echo $?
echo $?
## STDOUT:
0
1
42
0
## END

#### $? is 0 at the start and inherited by a subshell
echo $?
(exit 3)
(echo $?)
(exit 4)
echo $(echo $?)
## STDOUT:
0
3
4
## END

#### $? inside the operand of exit and return
f() { (exit 5); return $?; }
f
echo $?
## stdout: 5

#### $$ is the process ID of the shell also in subshells
a=$$
b=$(echo $$)
c=$( (echo $$) )
test "$a" = "$b" && test "$a" = "$c" && echo same
$SH -c 'echo $PPID' | grep -v '^0$' >/dev/null && echo number
## STDOUT:
same
number
## END

#### $! is unset or empty before the first asynchronous list
echo "<$!>"
## stdout: <>
## OK yash: is 0

#### $! is the process ID of the last asynchronous list
exit 7 &
wait $!
echo $?
(exit 3) & a=$!
(exit 4) & b=$!
wait $a
echo $?
wait $b
echo $?
## STDOUT:
7
3
4
## END

#### $! of a pipeline is its last command
(exit 1) | (exit 5) &
wait $!
echo $?
## stdout: 5

#### $! in a subshell is inherited and its own
: &
a=$!
(test "$!" = "$a" && echo same; : & test "$!" != "$a" && echo new)
test "$!" = "$a" && echo unchanged
## STDOUT:
same
new
unchanged
## END

#### $- holds the option letters
set -f
case $- in *f*) echo f ;; esac
set +f
case $- in *f*) echo f ;; *) echo none ;; esac
set -eu
case $- in *e*u*|*u*e*) echo eu ;; esac
## STDOUT:
f
none
eu
## END

#### $- at the start of a script has no i and no s
case $- in *i*) echo i ;; esac
case $- in *s*) echo s ;; esac
## status: 0

#### $0 is the script as given
cat >script <<'END'
echo "$0"
f() { echo "$0"; }
f a
END
$SH script
$SH ./script
## STDOUT:
script
script
./script
./script
## END

#### $0 with a command string
$SH -c 'echo "$0" "$1"' name arg
## stdout: name arg

#### $0 in a subshell and in dot
echo 'echo "$0"' >lib
cat >script <<'END'
(echo "$0")
. ./lib
END
$SH script
## STDOUT:
script
script
## END

#### special parameters in braces
set -- a b
(exit 3)
echo ${?} ${#} ${*} ${@} ${1}
## stdout: 3 2 a b a b a

#### a special parameter takes one character
set -- a b
echo $#a $?b $@c
## stdout: 2a 0b a bc

#### length of special parameters
set -- abc de
(exit 123)
echo ${#?} ${##} ${#1} ${#2}
## stdout: 3 1 3 2

#### assignments to special parameters are impossible
(${1=x}) 2>/dev/null || echo error
(${*=x}) 2>/dev/null
:
## stdout: error

#### "$@" inside a parameter expansion word
set -- 'a b' c
unset x
printf '<%s>\n' "${x-$@}"
printf '[%s]\n' ${x-"$@"}
printf '{%s}\n' "${1+$@}"
## STDOUT:
<a b>
<c>
[a b]
[c]
{a b}
{c}
## END

#### for without in walks "$@"
set -- 'a b' '' c
for i do echo "<$i>"; done
## STDOUT:
<a b>
<>
<c>
## END

#### "$@" with IFS set to something else keeps its fields
IFS=:
set -- a:b c
printf '<%s>\n' "$@"
printf '[%s]\n' $@
## STDOUT:
<a:b>
<c>
[a]
[b]
[c]
## END

#### "$*" in a case pattern and subject
set -- a b
case "$*" in 'a b') echo yes ;; esac
case 'a b' in $*) echo yes ;; esac
## STDOUT:
yes
yes
## END

#### $* unquoted in a redirection target of one parameter
set -- f
echo a >$*
cat f
## stdout: a

#### "${@:+word}" with a null parameter is an empty field, without parameters none
set -- ''
for i in "${@:+x}"; do echo "<$i>"; done
set --
for i in "${@:+x}"; do echo no; done
## stdout: <>
## BUG dash busybox: without parameters an empty field

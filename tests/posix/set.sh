# SPDX-License-Identifier: GPL-3.0-or-later
# set (XCU 2.15 set): parameters, options, listings. What the options do is tested with what they act on.

#### sets the positional parameters
set a 'b c' d
echo "$# $1 $2 $3"
## stdout: 3 a b c d

#### -- and parameters
set -- -x -y
echo "$# $1 $2"
## stdout: 2 -x -y

#### -- alone removes them
set a b
set --
echo $#
## stdout: 0

#### more than nine
set 1 2 3 4 5 6 7 8 9 10 11
echo "${10} ${11} $10"
## stdout: 10 11 10

#### null parameters count
set '' ''
echo $#
## stdout: 2

#### from its own parameters
set a b c
set "$3" "$1" "$@"
echo "$*"
## stdout: c a a b c

#### options only leave the parameters
set a b
set -f
echo "$# $-" | sed 's/ .*f.*/ f/'
## stdout: 2 f

#### options and parameters together
set -f a b
echo "$# $1"
case $- in *f*) echo f;; esac
## STDOUT:
2 a
f
## END

#### letters together
set -fu
case $- in *f*) echo f;; esac
case $- in *u*) echo u;; esac
set +fu
case $- in *[fu]*) echo still;; esac
## STDOUT:
f
u
## END

#### -o name and +o name
set -o noglob
echo *
set +o noglob
case $- in *f*) echo still;; esac
## stdout: *

#### -o takes its operand from letters before
set -fo nounset a b
case $- in *f*) echo f;; esac
case $- in *u*) echo u;; esac
echo "$*"
## STDOUT:
f
u
a b
## END

#### all options of the standard are known
for o in a b C e f h m u v x; do
  (eval "set -$o; set +$o") 2>/dev/null >&2 || echo "-$o"
done
## status: 0
## N-I dash: has no -h
## OK yash: -m needs a terminal

#### all names of the standard are known
for o in allexport errexit ignoreeof monitor noclobber noglob nolog notify nounset pipefail verbose vi xtrace; do
  (set -o $o; set +o $o) 2>/dev/null || echo $o
done
## status: 0
## N-I dash: has no nolog, pipefail
## OK yash: monitor needs a terminal

#### a - ends -v and -x
set -x 2>/dev/null
set -
case $- in *x*) echo still;; esac
echo $#
## stdout: 0
## OK yash: an operand

#### a - with operands sets them
set a b c
set - x y
echo "$*"
## stdout: x y
## OK yash: an operand

#### a - without operands leaves them
set a b
set -
echo "$*"
## stdout: a b
## OK yash: an operand

#### a parameter after others may begin with a hyphen
set a -f
echo "$*"
case $- in *f*) echo f;; esac
## stdout: a -f

#### a + alone is an operand
set +
echo $#
## stdout: 1
## OK dash bash mksh ksh93: nothing

#### lists variables sorted and quoted
unset abc abd
abd='it'\''s' abc='a b'
set | grep '^ab[cd]='
## STDOUT:
abc='a b'
abd='it'\''s'
## END
## OK ksh93 dash: other quoting
## OK yash: other quoting

#### the list reads back
xyz="quotes ' \" and \\ and
a line"
old=$xyz
saved=$(set | sed -n '/^xyz=/,/^a line/p')
unset xyz
eval "$saved"
test "$xyz" = "$old" && echo same
## stdout: same

#### the list has no unset variables
export xyz
set | grep '^xyz'
## status: 1
## OK mksh: lists the name

#### set -o lists options for people
set -o | grep -E '^(noglob|nounset) ' | wc -l | tr -d ' '
## stdout: 2
## OK mksh yash ksh93: another layout

#### set +o reads back
set -f
saved=$(set +o)
set +f -u
eval "$saved"
case $- in *f*) echo f;; esac
case $- in *u*) echo u;; esac
## stdout: f

#### set +o is commands
set -u
set +o | grep nounset
## stdout: set -o nounset
## OK mksh ksh93: one line for all
## OK yash: other words

#### an unknown letter is an error that ends the shell
set -Z
echo no
## status: >0

#### an unknown name is an error that ends the shell
set -o nonexistent
echo no
## status: >0

#### command keeps an error from ending the shell
command set -o nonexistent
echo "after $(($? > 0))"
## stdout: after 1

#### nothing is changed where an option is wrong
set a b
command set -f -Z x 2>/dev/null
echo "$*"
## stdout: a b

#### -i, -s and -c cannot be set
command set -c 2>/dev/null
echo $(($? > 0))
## stdout: 1

#### the status is 0
false
set -- a
echo $?
## stdout: 0

#### in a function it sets the function's
set a b
f() { set x y z; echo $#; }
f
echo $#
## STDOUT:
3
2
## END

#### in a subshell it stays there
set a
(set b c; set -f)
echo "$*"
case $- in *f*) echo f;; esac
## stdout: a

#### expansions happen before
x='-- a b'
set $x
echo "$# $*"
## stdout: 2 a b

#### -a exports what is assigned
set -a
x=1
set +a
y=2
sh -c 'echo "$x,$y"'
## stdout: 1,

#### -C and >|
set -C
echo a >file
(echo b >file) 2>/dev/null || echo refused
echo c >|file
cat file
## STDOUT:
refused
c
## END

#### -n is seen
"$SH" -n -c 'echo no'
## status: 0

#### -u
set -u
(echo "$nonexistent"; echo no) 2>/dev/null
echo $(($? > 0))
## stdout: 1

#### -v writes the input
"$SH" -v 2>&1 <<'X'
echo a
X
## STDOUT:
echo a
a
## END

#### -x writes what is run
set -x
echo 'a b' 2>/dev/null
set +x
## stdout: a b

#### $- has the letters that are on
set -ef
case $- in *e*f* | *f*e*) echo both;; esac
## stdout: both

#### the value of -e survives eval and functions
f() { set -f; }
f
case $- in *f*) echo f;; esac
## stdout: f

#### -h is accepted
set -h
echo $?
## stdout: 0
## N-I dash: has no -h

#### vi and emacs exclude one another
set -o vi
set -o emacs
set -o | grep '^vi ' | grep -c on
## status: 1
## stdout: 0
## OK dash: both may be on

#### set -x writes to the standard error of before the redirections
f() { :; }
{ set -x; a=1 echo one 2>f1; f 2>f2; shift 0 2>f3; /bin/echo two 2>f4; set +x; } 2>trace
grep -c . trace
cat f1 f3 f4
## STDOUT:
one
two
5
## END
## BUG mksh: traces the redirections too
## BUG yash: writes where the redirection leads
## BUG ksh93: traces the redirections and the assignment apart
## OK bash: traces the assignment apart

#### output of a built-in that fails in the middle is reported once
$SH -c 'printf %65536s x >/dev/full; echo $?; echo next' 2>err
grep -c . err
## STDOUT:
1
next
1
## END
## BUG busybox ksh93: no message, or more than one

#### set -n acts in the middle of a line
$SH -c 'echo one; set -n; echo two'
## stdout: one
## OK mksh yash: read a line at a time

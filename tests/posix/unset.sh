# SPDX-License-Identifier: GPL-3.0-or-later
# unset (XCU 2.15 unset).

#### a variable
x=1
unset x
echo "${x-unset}"
## stdout: unset

#### -v
x=1
unset -v x
echo "${x-unset}"
## stdout: unset

#### several
x=1 y=2 z=3
unset x z
echo "${x-u}${y-u}${z-u}"
## stdout: u2u

#### one that is not set is no error
unset nonexistent
echo $?
## stdout: 0

#### -f of a function
f() { echo f; }
unset -f f
command -v f
echo $?
## stdout: 1
## OK dash: status 127

#### -f of what is no function
unset -f nonexistent
echo $?
## stdout: 0

#### -f leaves the variable
x=1
x() { :; }
unset -f x
echo $x
## stdout: 1

#### without options the variable goes and the function stays
x=1
x() { echo function; }
unset x
x
echo "${x-unset}"
## STDOUT:
function
unset
## END

#### without options a function of the name stays
f() { echo function; }
unset f
f
## stdout: function
## OK bash: unsets the function
## OK busybox: unsets the function

#### no operands
unset
echo $?
## stdout: 0
## OK ksh93: an error
## OK yash: an error

#### a double hyphen
x=1
unset -- x
echo "${x-unset}"
## stdout: unset

#### a bad name is an error
unset 1a
echo no
## status: >0
## OK bash yash mksh ksh93: goes on

#### an unknown option is an error
command unset -Z
echo $(($? > 0))
## stdout: 1

#### command unset of a readonly variable goes on
readonly x=1
command unset x
echo "after $(($? > 0)) $x"
## stdout: after 1 1

#### a function that unsets itself
f() { unset -f f; echo still; }
f
f 2>/dev/null
echo $?
## STDOUT:
still
127
## END

#### IFS unset splits as its default
IFS=:
unset IFS
x='a b:c'
set -- $x
echo $#
## stdout: 2

#### PATH unset
unset PATH
echo "${PATH-unset}"
## stdout: unset
## OK yash: its echo is found by PATH alone

#### an exported variable leaves the environment
export x=1
unset x
sh -c 'echo "${x-unset}"'
## stdout: unset

#### in a function it is global
x=1
f() { unset x; }
f
echo "${x-unset}"
## stdout: unset

#### a null variable is set, an unset one is not
x=
echo "${x-unset}"
unset x
echo "${x-unset}"
## STDOUT:

unset
## END

#### LINENO loses its meaning
unset LINENO
echo "${LINENO-unset}"
LINENO=7
echo "$LINENO"
## STDOUT:
unset
7
## END

#### a positional parameter cannot be unset
set -- a
(unset 1) 2>/dev/null
echo $1
## stdout: a

#### the last of -f and -v counts
x=1
x() { echo function; }
unset -f -v x
echo "${x-unset}"
x
## STDOUT:
unset
function
## END
## OK bash: refuses both

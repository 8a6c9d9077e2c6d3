# SPDX-License-Identifier: GPL-3.0-or-later
# Declaration utilities (XCU 2.9.1.1, new in POSIX.1-2024): export and readonly, also behind command.

#### export does not split
x='a b=c'
export y=$x
echo "$y"
## stdout: a b=c
## N-I yash: no declaration utilities

#### readonly does not split
x='a  b'
readonly y=$x
echo "$y"
## stdout: a  b
## N-I yash: no declaration utilities

#### export does not expand pathnames
>x=1
export y=*
echo "$y"
## stdout: *

#### tildes after the equals sign and colons
HOME=/h
export x=~/a:~/b
echo $x
## stdout: /h/a:/h/b
## N-I yash: no declaration utilities

#### command substitution is not split
export x=$(echo 'a  b')
readonly y=`echo 'c  d'`
echo "$x" "$y"
## stdout: a  b c  d
## N-I yash: no declaration utilities

#### several operands
a='1 2'
export x=$a y=$a
echo "$x,$y"
## stdout: 1 2,1 2
## N-I yash: no declaration utilities

#### words that are no assignments are split
names='a b'
a=1 b=2
export $names
env | grep '^[ab]=' | sort
## STDOUT:
a=1
b=2
## END

#### an expansion that only yields an assignment is split
w='x=1 y=2'
export $w
echo $x $y
## stdout: 1 2

#### a quoted operand is no different
v='a b'
export "x=$v" 'y=$v'
echo "$x" "$y"
## stdout: a b $v

#### behind command
v='a  b'
command export x=$v
command readonly y=$v
command command export z=$v
echo "$x,$y,$z"
## stdout: a  b,a  b,a  b
## N-I yash: no declaration utilities

#### with prefix assignments and redirections
v='a  b'
w=1 >f export x=$v
echo "$x"
## stdout: a  b
## N-I yash: no declaration utilities

#### with options and the separator
v='a  b'
export -- x=$v
echo "$x"
## stdout: a  b
## N-I yash: no declaration utilities

#### an ordinary utility splits what looks like an assignment
v='a  b'
set -- x=$v
echo $#
## stdout: 2

#### an ordinary utility does no tilde expansion behind the equals sign
HOME=/h
set -- x=~
echo "$1"
## stdout: x=~
## BUG mksh: expands behind any equals sign

#### the value of an exported operand is seen by utilities
v='a  b'
export x=$v
env | grep '^x='
## stdout: x=a  b
## N-I yash: no declaration utilities

#### export of a name before the equals sign that is no name is an error
$SH -c 'export 1a=2; echo not reached' 2>/dev/null
test $? -gt 0 && echo failed
## stdout: failed
## BUG bash yash: goes on after the error of a special built-in

# SPDX-License-Identifier: GPL-3.0-or-later
# export (XCU 2.15 export).

#### a variable reaches commands
x=1
export x
sh -c 'echo $x'
## stdout: 1

#### name=value
export x=1 y='2 3'
sh -c 'echo "$x,$y"'
## stdout: 1,2 3

#### without export a variable does not reach commands
x=1
sh -c 'echo "[$x]"'
## stdout: []

#### a name without a value is exported when it is assigned
export x
sh -c 'echo "${x-unset}"'
x=1
sh -c 'echo $x'
## STDOUT:
unset
1
## END

#### later values are exported too
export x=1
x=2
sh -c 'echo $x'
## stdout: 2

#### unset ends it
export x=1
unset x
x=2
sh -c 'echo "${x-unset}"'
## stdout: unset

#### the value is not split nor globbed
v='a  *'
export x=$v
echo "$x"
## stdout: a  *
## BUG yash: no declaration utility

#### a tilde after = and : is expanded
HOME=/home/me
export x=~/a:~/b
echo "$x"
## stdout: /home/me/a:/home/me/b
## BUG yash: no declaration utility

#### an operand that is no assignment is split
v='a b'
export $v
a=1 b=2
sh -c 'echo $a$b'
## stdout: 12

#### export -p lists re-readable commands
export xyz='a b'
export -p | grep xyz
## stdout: export xyz='a b'
## OK bash ksh93: other quoting

#### export without operands lists as -p does
export xyz=1
test "$(export | grep xyz)" = "$(export -p | grep xyz)" && echo same
## stdout: same
## OK mksh: without values
## OK ksh93: without the word export

#### what -p writes sets the same value again
export xyz="quotes ' \" and \\ and \$x
and a line"
saved=$(export -p)
old=$xyz
unset xyz
eval "$saved"
test "$xyz" = "$old" && sh -c 'test -n "$xyz"' && echo same
## stdout: same

#### an unset exported name is listed without a value
export xyz
export -p | grep -v " _=" | grep xyz
## stdout: export xyz

#### only exported variables are listed
xyz=1
export -p | grep xyz
## status: 1

#### a bad name is an error that ends the shell
export 1a=2
echo no
## status: >0
## OK bash yash: goes on

#### a null name is an error
export =x
echo no
## status: >0
## OK bash: goes on

#### command export keeps an error from ending the shell
command export 1a=2
echo "after $(($? > 0))"
## stdout: after 1
## BUG yash: takes any name

#### assigning a readonly variable is an error
readonly x=1
export x=2
echo no
## status: >0

#### exporting a readonly variable without a value
readonly x=1
export x
sh -c 'echo $x'
## stdout: 1

#### an unknown option is an error
command export -Z
echo $(($? > 0))
## stdout: 1

#### a double hyphen
export -- x=5
sh -c 'echo $x'
## stdout: 5

#### in a subshell it stays there
x=1
(export x; sh -c 'echo $x')
sh -c 'echo "[$x]"'
## STDOUT:
1
[]
## END

#### command export is a declaration utility too
v='a  *'
command export x=$v
echo "$x"
## stdout: a  *
## BUG yash: the value is split

#### of a variable that was inherited
y=1 "$SH" -c 'y=2; env' | grep '^y='
## stdout: y=2

#### an assignment before it stays
x=1 export y=2
echo "$x $y"
## stdout: 1 2

#### in a function it is global
f() { export x=1; }
f
sh -c 'echo $x'
## stdout: 1

#### many at once
export a=1 b c=3
b=2
sh -c 'echo $a$b$c'
## stdout: 123

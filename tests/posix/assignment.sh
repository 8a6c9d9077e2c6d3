# SPDX-License-Identifier: GPL-3.0-or-later
# Variable assignments (XCU 2.9.1.2, 2.10.2 rule 7).

#### the value is expanded but neither split nor expanded as a pathname
>f
x='a  b' y=$x z=* w=~
echo "$y" "$z"
test "$w" = "$HOME" && echo home
## STDOUT:
a  b *
home
## END

#### an equals sign in the value
x=a=b=c
echo $x
## stdout: a=b=c

#### a word that begins with an equals sign is a command
=x 2>/dev/null
echo $?
## stdout: 127

#### a word whose part before the equals sign is no name is a command
1x=2 2>/dev/null
echo $?
a-b=2 2>/dev/null
echo $?
## STDOUT:
127
127
## END

#### an equals sign from an expansion makes no assignment
e=x=1
$e 2>/dev/null
echo $? "<$x>"
## stdout: 127 <>

#### an expansion before the equals sign makes no assignment
n=x
$n=1 2>/dev/null
echo $?
## stdout: 127

#### quoted values
x='a b' y="c d" z=e\ f
echo "$x|$y|$z"
## stdout: a b|c d|e f

#### assignments are made from left to right
x=1 y=$x x=2 z=$x
echo $x $y $z
## stdout: 2 1 2

#### the last assignment wins
x=1 x=2 x=3
echo $x
## stdout: 3

#### before a regular built-in: temporary
x=1
x=2 true
echo $x
x=2 cd .
echo $x
## STDOUT:
1
1
## END

#### before an external utility: exported and temporary
unset x
x=1 env | grep '^x='
echo "${x-unset}"
## STDOUT:
x=1
unset
## END

#### before a special built-in: stays
x=1
x=2 :
echo $x
x=3 eval 'echo $x'
echo $x
x=4 export y
echo $x
## STDOUT:
2
3
3
4
## END

#### before command and a special built-in: temporary
x=1
x=2 command :
echo $x
x=3 command eval 'echo $x'
echo $x
## STDOUT:
1
3
1
## END

#### before a function: seen inside
f() { echo "<$x>"; }
x=1
x=2 f
## stdout: <2>

#### before a function: exported inside and temporary as peers have it
f() { env | grep '^x='; }
x=1
x=2 f
echo $x
## STDOUT:
x=2
1
## END
## OK ksh93 zsh: the standard leaves both open

#### several before a command
a=1 b=2 $SH -c 'echo $a $b'
## stdout: 1 2

#### a null value
x=5
x=
echo "<$x>"
x= $SH -c 'echo "<$x>" ${x+set}'
## STDOUT:
<>
<> set
## END

#### PATH before a command is used to find it
mkdir d
printf '#!/bin/sh\necho found\n' >d/cmd_a
chmod +x d/cmd_a
PATH=$PWD/d:$PATH cmd_a
cmd_a 2>/dev/null
echo $?
## STDOUT:
found
127
## END

#### the export attribute stays when a variable is assigned again
export x=1
x=2
env | grep '^x='
## stdout: x=2

#### a prefix assignment keeps the export attribute as it was
x=1
x=2 true
env | grep '^x=' || echo not exported
export y=1
y=2 true
env | grep '^y='
## STDOUT:
not exported
y=1
## END

#### set -a exports what is assigned
set -a
x=1
: ${y=2} $((z = 3))
for w in 4; do :; done
read v <<END
5
END
set +a
u=6
env | grep '^[u-z]=' | sort
## STDOUT:
v=5
w=4
x=1
y=2
z=3
## END
## BUG mksh yash: not in every form of assignment

#### a readonly variable cannot be assigned even for a command
$SH -c 'readonly x=1; x=2 true; echo not reached' 2>/dev/null
test $? -gt 0 && echo failed
## stdout: failed
## BUG ksh93: goes on after a temporary assignment

#### a readonly variable cannot be assigned before a function
$SH -c 'f() { echo called; }; readonly x=1; x=2 f; echo not reached' 2>/dev/null
test $? -gt 0 && echo failed
## stdout: failed

#### an assignment error in a subshell ends the subshell only
readonly x=1
(x=2; echo not reached) 2>/dev/null
echo after
## stdout: after

#### assignments and redirections in any order
>f x=1 2>g y=2
echo $x $y
ls
## STDOUT:
1 2
f
g
## END

#### a command substitution in a value sees earlier assignments
x=1 y=$(echo $x)
echo $y
## stdout: 1

#### IFS assigned before a special built-in
IFS=: eval 'x=a:b; set -- $x; echo $#'
## stdout: 2

#### an assignment with a here-document
x=1 <<END
a
END
echo "<$x>"
## stdout: <1>

#### braces and other characters in names end them
x{y=1 2>/dev/null
echo $?
## stdout: 127

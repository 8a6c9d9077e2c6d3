# SPDX-License-Identifier: GPL-3.0-or-later
# Simple commands (XCU 2.9.1): order of steps, prefix assignments, redirections without a command, command statuses.

#### words redirections and assignments in any order
x=1 >out echo a 2>/dev/null b
cat out
## stdout: a b

#### an assignment after the command word is an operand
echo a x=1
## stdout: a x=1

#### an assignment alone affects the current environment
x=1
y=$x
echo $x $y
## stdout: 1 1

#### several assignments are made from left to right
x=1 y=$x z=$y$x
echo $x $y $z
## stdout: 1 1 11

#### a prefix assignment does not outlive a utility
x=1
x=2 env | grep '^x='
echo $x
## STDOUT:
x=2
1
## END

#### a prefix assignment is not seen by the expansion of the command's words
x=1
x=2 echo $x
## stdout: 1

#### a prefix assignment is exported to the utility only
unset x
x=5 $SH -c 'echo $x'
$SH -c 'echo "<$x>"'
## STDOUT:
5
<>
## END

#### redirections without a command are made and undone
>file
test -f file && echo made
echo still stdout
## STDOUT:
made
still stdout
## END

#### a failing redirection without a command gives a status above 0
</nonexistent/file
test $? -gt 0 && echo failed
## stdout: failed

#### a failing redirection prevents the command
echo x >/nonexistent/file
test $? -gt 0 && echo failed
## stdout: failed

#### a command name from an expansion
cmd=echo
$cmd a
$cmd' ' b 2>/dev/null
echo $?
## STDOUT:
a
127
## END

#### an empty expansion leaves the next field as the command name
unset x
$x echo a
## stdout: a

#### a quoted empty command name is not found
'' 2>/dev/null
echo $?
## stdout: 127
## OK mksh ksh93 zsh: 126

#### a command that is not found gives 127
nonexistent_command 2>/dev/null
echo $?
## stdout: 127

#### a file that is not executable gives 126
: >file
./file 2>/dev/null
echo $?
## stdout: 126

#### no command name but a command substitution: its status
$(exit 3)
echo $?
x=$(exit 4)
echo $?
x=$(exit 4) y=$(exit 5)
echo $?
## STDOUT:
3
4
5
## END

#### no command name and no command substitution: status 0
false
x=1
echo $?
false
$x_unset
echo $?
## STDOUT:
0
0
## END

# SPDX-License-Identifier: GPL-3.0-or-later
# : (XCU 2.15 colon), true and false.

#### colon succeeds whatever its operands are
: a -b -- "$@"
echo $?
## stdout: 0

#### colon resets the status
false
:
echo $?
## stdout: 0

#### the operands of colon are expanded
: ${x=assigned}
echo "$x"
## stdout: assigned

#### an assignment before colon stays
x=1
x=2 :
echo "$x"
## stdout: 2

#### colon with a redirection creates the file
: >file
test -f file && echo created
## stdout: created

#### a failing redirection of colon ends the shell
: </nonexistent/file
echo not reached
## status: >0

#### true and false
true; echo $?
false; echo $?
## STDOUT:
0
1
## END

#### true and false ignore their operands
true --help a b >/dev/null; echo $?
false a b >/dev/null; echo $?
## STDOUT:
0
1
## END

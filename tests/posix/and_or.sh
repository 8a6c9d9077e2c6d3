# SPDX-License-Identifier: GPL-3.0-or-later
# AND-OR lists and sequential lists (XCU 2.9.3, 2.9.3.2 to 2.9.3.4).

#### && runs the next after success
true && echo a
false && echo b
echo $?
## STDOUT:
a
1
## END

#### || runs the next after failure
false || echo a
true || echo b
echo $?
## STDOUT:
a
0
## END

#### equal precedence and left associativity
false && echo foo || echo bar
true || echo foo && echo bar
true && false || echo c && echo d
false || true && echo e || echo f
## STDOUT:
bar
bar
c
d
e
## END

#### the status is that of the last command executed
true && (exit 3)
echo $?
false || (exit 4)
echo $?
(exit 5) && true
echo $?
true || (exit 6)
echo $?
## STDOUT:
3
4
5
0
## END

#### commands that are not executed are not expanded
unset x
false && : ${x=1}
true || : ${x=2}
echo "${x-unset}"
## stdout: unset

#### negated pipelines in lists
! true || echo a
! false && echo b
true && ! false && echo c
## STDOUT:
a
b
c
## END

#### pipelines in lists
echo a | grep -q b || echo none
echo b | grep -q b && echo found
## STDOUT:
none
found
## END

#### newlines after the operators
true &&

  echo a ||
  # comment
  echo b
## stdout: a

#### $? in the next command
(exit 3) || echo $?
true && echo $?
## STDOUT:
3
0
## END

#### compound commands in lists
{ false; } || { echo a; } && (echo b)
if false; then :; fi && echo c
## STDOUT:
a
b
c
## END

#### redirections belong to their command
echo a >f && echo b >g || echo c
cat f g
## STDOUT:
a
b
## END

#### a sequential list runs in order
echo a; echo b; false; echo c
## STDOUT:
a
b
c
## END

#### the status of a list is that of its last command
{ false; true; }
echo $?
{ true; false; }
echo $?
## STDOUT:
0
1
## END

#### a trailing semicolon
echo a;
{ echo b; };
## STDOUT:
a
b
## END

#### a long list
list='true'
i=0
while [ $i -lt 500 ]; do list="$list && true"; i=$((i + 1)); done
eval "$list && echo end"
## stdout: end

#### a long list that alternates
list='false'
i=0
while [ $i -lt 300 ]; do list="$list || false && true"; i=$((i + 1)); done
eval "$list || echo end"
## stdout: end

#### exit in a list
$SH -c 'true && exit 3 || echo no; echo no'
echo $?
## stdout: 3

#### an assignment in a list
x=1 && y=2 || z=3
echo $x $y "${z-unset}"
## stdout: 1 2 unset

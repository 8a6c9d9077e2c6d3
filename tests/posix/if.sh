# SPDX-License-Identifier: GPL-3.0-or-later
# The if command (XCU 2.9.4.4).

#### then and else
if true; then echo 1; else echo 2; fi
if false; then echo 1; else echo 2; fi
## STDOUT:
1
2
## END

#### elif
for i in 1 2 3 4; do
  if [ $i = 1 ]; then echo a; elif [ $i = 2 ]; then echo b; elif [ $i = 3 ]; then echo c; else echo d; fi
done
## STDOUT:
a
b
c
d
## END

#### without a match the status is 0
if false; then :; fi
echo $?
if false; then :; elif false; then :; fi
echo $?
## STDOUT:
0
0
## END

#### the status is that of the branch
if true; then (exit 3); fi
echo $?
if false; then :; else (exit 4); fi
echo $?
if false; then :; elif true; then (exit 5); fi
echo $?
## STDOUT:
3
4
5
## END

#### the condition's status is seen in the branches
if (exit 3); then :; else echo $?; fi
if true; then echo $?; fi
if (exit 4); then :; elif echo $?; then :; fi
## STDOUT:
3
0
4
## END

#### the condition is a list: the last command counts
if false; true; then echo 1; fi
if true
false
then echo no; else echo 2; fi
## STDOUT:
1
2
## END

#### conditions of all kinds
if ! false; then echo 1; fi
if true && true; then echo 2; fi
if false || true; then echo 3; fi
if echo x | grep -q x; then echo 4; fi
if { true; }; then echo 5; fi
if (exit 0); then echo 6; fi
if x=1; then echo 7; fi
if $(true); then echo 8; fi
## STDOUT:
1
2
3
4
5
6
7
8
## END

#### conditions are evaluated only until one is true
if true; then :; elif echo no; then :; fi
## status: 0

#### nested
if true; then if false; then echo 1; else if true; then echo 2; fi; fi; fi
## stdout: 2

#### redirections
if true; then echo a; else echo b; fi >f
cat f
if cat; then :; fi <f
## STDOUT:
a
a
## END

#### newlines
if
true
then
echo a
elif
true
then
echo b
else
echo c
fi
## stdout: a

#### changes in the condition last
if x=1; false; then :; fi
echo $x
## stdout: 1

#### in a pipeline
echo a | if true; then cat; fi | tr a b
## stdout: b

#### exit in the condition
$SH -c 'if exit 3; then :; fi; echo no'
echo $?
## stdout: 3

#### a command that is not found is false
if nonexistent_command 2>/dev/null; then echo no; else echo $?; fi
## stdout: 127

# SPDX-License-Identifier: GPL-3.0-or-later
# The for loop (XCU 2.9.4.2).

#### words in order
for i in a b c; do echo $i; done
## STDOUT:
a
b
c
## END

#### the forms of the grammar
set -- x
for i do echo $i; done
for i
do echo $i; done
for i; do echo $i; done
for i in x; do echo $i; done
for i in x
do echo $i
done
for i

in x

do

echo $i

done
## STDOUT:
x
x
x
x
x
x
## END

#### without in: the positional parameters
set -- 'a b' '' c
for i do echo "<$i>"; done
## STDOUT:
<a b>
<>
<c>
## END

#### in without words: no iteration and status 0
false
for i in; do echo no; done
echo $?
## stdout: 0

#### an empty expansion: no iteration and status 0
unset u
false
for i in $u; do echo no; done
echo $?
## stdout: 0

#### no positional parameters: no iteration
set --
for i do echo no; done
for i in "$@"; do echo no; done
echo $?
## stdout: 0

#### the variable keeps its last value
for i in a b; do :; done
echo $i
## stdout: b

#### the variable is not changed without iteration
i=old
for i in; do :; done
echo $i
## stdout: old

#### words are expanded once at the start
x='a b'
for i in $x; do x=c; echo $i; done
## STDOUT:
a
b
## END

#### changing the positional parameters inside does not matter
set -- a b
for i do set -- x y z; echo $i; done
## STDOUT:
a
b
## END

#### words are split and expanded as pathnames
>f1
>f2
x='c d'
for i in f* $x "$x" $(echo e); do echo $i; done
## STDOUT:
f1
f2
c
d
c d
e
## END

#### the status is that of the last command
for i in 1 2; do (exit $i); done
echo $?
## stdout: 2

#### break
for i in 1 2 3; do echo $i; break; done
echo $i
## STDOUT:
1
1
## END

#### continue
for i in 1 2 3; do test $i = 2 && continue; echo $i; done
## STDOUT:
1
3
## END

#### nested loops
for i in 1 2; do for j in a b; do echo $i$j; done; done
## STDOUT:
1a
1b
2a
2b
## END

#### nested loops over the same variable
for i in 1 2; do for i in a b; do :; done; echo $i; done
## STDOUT:
b
b
## END

#### break with a number
for i in 1 2; do for j in a b; do echo $i$j; break 2; done; done
echo end
## STDOUT:
1a
end
## END

#### continue with a number
for i in 1 2; do for j in a b; do echo $i$j; continue 2; done; done
## STDOUT:
1a
2a
## END

#### redirection of the loop
for i in 1 2; do echo $i; done >f
cat f
## STDOUT:
1
2
## END

#### in a pipeline
for i in b a; do echo $i; done | sort
## STDOUT:
a
b
## END

#### reserved words as words
for i in if then do done; do echo $i; done
## STDOUT:
if
then
do
done
## END

#### a readonly variable is an error
$SH -c 'readonly i=1; for i in a; do echo no; done; echo not reached' 2>/dev/null
test $? -gt 0 && echo failed
## stdout: failed
## BUG yash: goes on after an assignment error

#### a name that is no name is a syntax error
$SH -c 'for 1a in x; do :; done' 2>/dev/null || echo error
$SH -c 'for a-b in x; do :; done' 2>/dev/null || echo error
$SH -c 'for $x in x; do :; done' 2>/dev/null || echo error
## STDOUT:
error
error
error
## END

#### do must be there
$SH -c 'for i in x; echo; done' 2>/dev/null || echo error
$SH -c 'for i in x do echo; done' 2>/dev/null || echo error
## STDOUT:
error
error
## END

#### many words
n=0
for i in $(i=0; while [ $i -lt 2000 ]; do echo $i; i=$((i + 1)); done); do n=$((n + 1)); done
echo $n
## stdout: 2000

#### the body may end with an ampersand
for i in 1; do echo a & done
wait
## stdout: a

#### $? inside is that of the command before
(exit 3)
for i in 1; do echo $?; done
## stdout: 3

#### a loop in the background
for i in 1 2; do echo $i; done &
wait
## STDOUT:
1
2
## END

#### exit inside
$SH -c 'for i in 1 2; do exit 5; done; echo no'
echo $?
## stdout: 5

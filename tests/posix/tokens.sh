# SPDX-License-Identifier: GPL-3.0-or-later
# Token recognition (XCU 2.3), operators (2.10.2), token boundaries.

#### operators need no blanks
echo a;echo b&&echo c||echo d|cat
## STDOUT:
a
b
c
## END

#### the longest operator is taken
true&&echo and
false||echo or
case x in x)echo c;;esac
cat<<E>f;cat f
here
E
## STDOUT:
and
or
c
here
## END

#### blanks are spaces and tabs
echo	a 	 b		c
## stdout: a b c

#### a carriage return is an ordinary character
eval "$(printf 'echo a\r')" | od -An -tx1 | tr -d ' \n'
echo
## stdout: 610d0a

#### a form feed is an ordinary character
eval "$(printf 'echo a\fb')" | od -An -tx1 | tr -d ' \n'
echo
## stdout: 610c620a

#### digits before a redirection operator are a file descriptor
echo a 2>f
cat f
echo a 1>f
cat f
## STDOUT:
a
a
## END

#### digits that are part of a word are no file descriptor
echo a2>f
cat f
## stdout: a2

#### digits with a blank before the operator are an operand
echo 2 >f
cat f
## stdout: 2

#### an expansion before an operator is no file descriptor
fd=2
echo a $fd>f
cat f
## stdout: a 2

#### an expansion inside a word does not end it
x=1
echo a$x'b'$(echo c)`echo d`$((1+1))e
## stdout: a1bcd2e

#### blanks inside substitutions do not end the word
set -- a$( echo b c )d "$( echo e )"
echo $#
## stdout: 3

#### nested parentheses in a command substitution
echo $( (echo a); (echo b) )
## stdout: a b

#### newline is an operator token
if true
then
echo a
fi
## stdout: a

#### newlines may follow a pipe and the and-or operators
echo a |

cat &&

echo b ||

echo c
## STDOUT:
a
b
## END

#### a semicolon alone is a syntax error
$SH -c ';' 2>/dev/null || echo error
## stdout: error
## BUG ksh93: accepts it

#### two semicolons outside case are a syntax error
$SH -c 'echo a;;' 2>/dev/null || echo error
## stdout: error

#### an ampersand at the start is a syntax error
$SH -c '& echo' 2>/dev/null || echo error
## stdout: error

#### a pipe at the start is a syntax error
$SH -c '| cat' 2>/dev/null || echo error
## stdout: error

#### an and-or operator at the end is a syntax error
$SH -c 'true &&' 2>/dev/null || echo error
## stdout: error

#### an unmatched right parenthesis is a syntax error
$SH -c 'echo a )' 2>/dev/null || echo error
## stdout: error

#### a redirection operator without a word is a syntax error
$SH -c 'echo a >' 2>/dev/null || echo error
$SH -c 'echo a > ; echo b' 2>/dev/null || echo error
## STDOUT:
error
error
## END

#### words keep characters that are special only elsewhere
echo a=b a# b! {c} d,e %f @g +h a^b
## stdout: a=b a# b! {c} d,e %f @g +h a^b

#### braces are words only as whole words
echo { } {a }b
## stdout: { } {a }b

#### a token of many kilobytes
x=$(printf '%05000d' 0)
eval "y=$x$x$x$x"
echo ${#y}
## stdout: 20000

#### a line of many words
set -- $(printf 'a %.0s' 1 2 3 4 5 6 7 8 9)
eval "set -- $* $* $* $* $* $* $* $* $* $*"
echo $#
## stdout: 90

#### bytes above 127 are word characters
eval "$(printf 'echo \303\251\377a')" | od -An -tx1 | tr -d ' \n'
echo
## stdout: c3a9ff610a
## BUG yash: drops bytes that are no characters of the locale

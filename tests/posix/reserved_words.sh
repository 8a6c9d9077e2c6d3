# SPDX-License-Identifier: GPL-3.0-or-later
# Reserved words (XCU 2.4): where they are recognised and where they are plain words.

#### reserved words are plain as arguments
echo if then else elif fi do done case esac while until for in { } !
## stdout: if then else elif fi do done case esac while until for in { } !

#### reserved words as values
x=if y=done
echo $x $y
## stdout: if done

#### reserved words as words of a for loop
for i in do done in for; do echo $i; done
## STDOUT:
do
done
in
for
## END

#### reserved words as the name of a for loop
for in in in; do echo $in; done
for do in 1; do echo $do; done
## STDOUT:
in
1
## END

#### reserved words as the subject and the patterns of case
case in in in) echo a;; esac
case esac in (esac) echo b;; esac
case x in if|then|x) echo c;; esac
## STDOUT:
a
b
c
## END
## N-I yash: esac behind a parenthesis, new in POSIX.1-2024

#### a reserved word from an expansion is a plain word
x=if
$x true 2>/dev/null
echo $?
## stdout: 127

#### a partly quoted reserved word is a plain word
i'f' 2>/dev/null
echo $?
"while" 2>/dev/null
echo $?
\{ 2>/dev/null
echo $?
## STDOUT:
127
127
127
## END

#### not recognised after an assignment
x=1 if 2>/dev/null
echo $?
## stdout: 127

#### not recognised after a redirection
>f if 2>/dev/null
echo $?
## stdout: 127

#### recognised after the negation
! if false; then :; fi
echo $?
## stdout: 1

#### recognised after a pipe and after and-or operators
echo a | while read x; do echo "<$x>"; done
true && if true; then echo b; fi
false || for i in c; do echo $i; done
true & { echo d; }
wait
## STDOUT:
<a>
b
c
d
## END

#### recognised directly after another reserved word
if if true; then true; fi then if true; then echo a; fi fi
while if false; then :; else false; fi do :; done
{ { echo b; } }
## STDOUT:
a
b
## END

#### recognised after a closing parenthesis
(echo a)
if (true) then (echo b) fi
while (false) do :; done
case x in (x) (echo c) esac
## STDOUT:
a
b
c
## END

#### a closing brace needs a separator before it
{ echo a }; echo b; }
## STDOUT:
a }
b
## END

#### an opening brace needs a blank after it
{echo a 2>/dev/null
echo $?
## stdout: 127

#### do and done in one line
for i in 1 2;do echo $i;done
## STDOUT:
1
2
## END

#### newlines between the word and in of case
case x

in
x) echo a ;;
esac
## stdout: a

#### newlines between the name and in of for
for i

in a b
do
echo $i
done
## STDOUT:
a
b
## END

#### exclamation mark only as a whole word
!true 2>/dev/null
echo $?
## stdout: 127

#### a function may be named like an ordinary word beside reserved ones
iff() { echo $1; }
iff then
## stdout: then

#### then without if is a syntax error
for word in then else elif fi do done esac '}' in; do
  $SH -c "$word" 2>/dev/null
  case $word:$? in (in:127|*:[1-9]*) ;; (*) echo "$word: $?";; esac
done
## status: 0

#### an unclosed construct is a syntax error
for text in 'if true' 'if true; then' 'if true; then :; else' 'while true' 'while true; do :' 'for i in a' \
  'for i in a; do :' 'case x in' 'case x in x) :' '{ :' '( :' 'f() {' 'echo $(' 'echo `' 'echo ${x' 'echo $((1'; do
  $SH -c "$text" >/dev/null 2>&1 && echo "accepted: $text"
done
:
## status: 0

#### an empty compound list is a syntax error
for text in 'if ; then :; fi' 'if true; then fi' 'while do break; done' 'while false; do done' '{ }' '( )' \
  'for i in a; do done' 'if true; then :; else fi'; do
  $SH -c "$text" >/dev/null 2>&1 && echo "accepted: $text"
done
:
## status: 0
## BUG mksh: accepts most of them

#### mismatched ends are syntax errors
for text in 'if true; then :; done' 'while false; do :; fi' '{ :; )' '( :; }' 'case x in x) :; fi' 'for i in a; do :; }'; do
  $SH -c "$text" >/dev/null 2>&1 && echo "accepted: $text"
done
:
## status: 0

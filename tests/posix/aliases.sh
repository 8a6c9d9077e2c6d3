# SPDX-License-Identifier: GPL-3.0-or-later
# Alias substitution (XCU 2.3.1).

#### an alias is substituted from the next line on
alias hi='echo hello'
hi world
## stdout: hello world

#### an alias defined on a line does not hold within that line
alias foo_a='echo alias'; foo_a 2>/dev/null || echo none
foo_a
## STDOUT:
none
alias
## END

#### only the command name is substituted
alias hi='echo hello'
echo hi
## stdout: hi

#### a quoted name is not substituted
hi() { echo function; }
alias hi='echo hello'
\hi
'hi'
h"i"
## STDOUT:
function
function
function
## END

#### a name from an expansion is not substituted
alias hi_a='echo hello'
x=hi_a
$x 2>/dev/null || echo none
## stdout: none

#### substituted after an assignment and after a redirection
alias hi='echo hello'
x=1 hi a
>f hi b
cat f
## STDOUT:
hello a
hello b
## END

#### substituted in every command position
alias hi='echo hello'
hi 1 | cat
true && hi 2
{ hi 3; }
(hi 4)
if hi 5; then hi 6; fi
echo "$(hi 7)" `hi 8`
! hi 9
case x in x) hi 10 ;; esac
## STDOUT:
hello 1
hello 2
hello 3
hello 4
hello 5
hello 6
hello 7 hello 8
hello 9
hello 10
## END
## status: 0

#### an alias to a reserved word
alias start='if' middle=then finish='fi'
start true
middle echo yes
finish
## stdout: yes

#### a reserved word in command position is not substituted
alias if='echo alias'
if true; then echo real; fi
## stdout: real

#### an alias with a trailing blank makes the next word a candidate
alias say='echo ' hi='hello there'
say hi hi
## stdout: hello there hi

#### chains of trailing blanks
alias a='echo ' b='x ' c='y ' d='z'
a b c d d
## stdout: x y z d

#### without a trailing blank the next word is not a candidate
alias say='echo' hi='hello there'
say hi
## stdout: hi

#### an alias is not substituted within its own value
alias echo='echo inner'
echo a
## stdout: inner a

#### mutually recursive aliases end
foo_a() { echo "function a $*"; }
alias foo_a='foo_b 1' foo_b='foo_a 2'
foo_a 3
## stdout: function a 2 1 3

#### an alias of several commands
alias two='echo a; echo'
two b
## STDOUT:
a
b
## END

#### an alias that opens a construct
alias open='{ echo in;' close='}'
open close
## stdout: in

#### an alias with a pipeline
alias up='tr a-z A-Z |'
echo abc | up cat
## stdout: ABC

#### an alias with a redirection
alias out='echo a >f'
out b
cat f
## stdout: a b

#### an alias with a newline in its value
alias two='echo a
echo'
two b
## STDOUT:
a
b
## END

#### an alias with an unclosed quote in its value
alias q='echo "a'
q b"
## stdout: a b

#### an empty alias value
alias nothing=''
nothing echo a
## stdout: a

#### an alias value of a blank makes the next word a candidate
alias blank=' ' hi='echo hello'
blank hi
## stdout: hello

#### an alias with a comment in its value
alias c='echo a # b'
c d
## stdout: a

#### unalias removes an alias
alias foo_a='echo alias'
unalias foo_a
foo_a 2>/dev/null || echo none
## stdout: none

#### unalias -a removes all
alias foo_a='echo a' foo_b='echo b'
unalias -a
foo_a 2>/dev/null || echo none
foo_b 2>/dev/null || echo none
alias
## STDOUT:
none
none
## END

#### aliases are inherited by a subshell
alias hi='echo hello'
(hi)
x=$(hi)
echo $x
## STDOUT:
hello
hello
## END

#### aliases made in a subshell are gone after it
(alias foo_a='echo alias')
foo_a 2>/dev/null || echo none
## stdout: none

#### aliases are not inherited by another shell
alias foo_a='echo alias'
$SH -c foo_a 2>/dev/null || echo none
## stdout: none

#### aliases are expanded when a function is read not when it runs
alias hi='echo one'
f() { hi; }
alias hi='echo two'
f
## stdout: one

#### aliases in eval
alias hi='echo hello'
eval hi world
eval 'alias foo_a="echo a"
foo_a b'
## STDOUT:
hello world
a b
## END
## OK ksh93: reads the whole string before it runs the first line

#### an alias name with other characters
alias a-b='echo 1' a.b='echo 2' a,b='echo 3' a%b='echo 4' a@b='echo 5' 'a!b=echo 6' 1a='echo 7'
a-b
a.b
a,b
a%b
a@b
a!b
1a
## STDOUT:
1
2
3
4
5
6
7
## END

#### an alias before parentheses defines a function of its value
alias foo_a=foo_b
foo_a() { echo function; }
foo_b
## stdout: function
## OK mksh ksh93: the name of a function is not substituted

#### an alias is not substituted in a case pattern
alias x_a='y'
case x_a in
x_a) echo same ;;
esac
## stdout: same

#### an alias with a here-document operator
alias c='cat <<END'
c
text
END
## stdout: text

#### an alias ending in an operator
alias t='true &&'
t echo a
## stdout: a

#### trailing blank before a reserved word
alias nop='! '
nop false
echo $?
## stdout: 0

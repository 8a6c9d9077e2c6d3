# SPDX-License-Identifier: GPL-3.0-or-later
# alias and unalias (XCU alias, unalias). Substitution itself is tested with the lexer (XCU 2.3.1).

#### defines
alias hi='echo hello'
hi there
## stdout: hello there

#### shows one
alias hi='echo hello'
alias hi
## stdout: hi='echo hello'

#### a value without special characters is shown quoted
alias hi=echo
alias hi
## stdout: hi='echo'
## OK yash mksh ksh93: as plain as can be

#### quotes in the value
alias q="it's"
alias q
## stdout: q='it'\''s'
## OK yash ksh93 dash: other quoting

#### a null value
alias empty=
alias empty
## stdout: empty=''

#### lists all, sorted
unalias -a
alias zz=1 aa=2
alias
## STDOUT:
aa='2'
zz='1'
## END
## OK yash mksh ksh93 dash: order and quoting

#### what is shown reads back
alias q="a 'b' \"c\" \$d"
saved=$(alias q)
unalias q
eval "alias $saved"
test "$(alias q)" = "$saved" && echo same
## stdout: same

#### one that is not there
alias nonexistent 2>/dev/null
echo $?
## stdout: 1
## BUG mksh: the message goes to standard output

#### the others are still done
alias aa=1
alias nonexistent aa 2>/dev/null | grep -c aa
## stdout: 1

#### a bad name
alias 'a b=c' 2>/dev/null
echo $(($? > 0))
## stdout: 1
## OK dash: takes any name

#### defined again
alias x='echo one'
alias x='echo two'
alias x | grep -c two
## stdout: 1

#### an alias in its own line is not seen
alias hi='echo hello'; hi 2>/dev/null
echo $?
## stdout: 127

#### unalias
alias hi='echo hello'
unalias hi
alias hi 2>/dev/null
echo $?
## stdout: 1
## BUG mksh: the message goes to standard output

#### unalias several
alias a1=1 a2=2 a3=3
unalias a1 a3
alias a1 2>/dev/null || echo no
alias a2 >/dev/null && echo yes
## STDOUT:
no
yes
## END
## BUG mksh: the message goes to standard output

#### unalias one that is not there
unalias nonexistent 2>/dev/null
echo $?
## stdout: 1

#### unalias -a
alias a1=1 a2=2
unalias -a
alias
echo $?
## stdout: 0

#### unalias -a without aliases
unalias -a
unalias -a
echo $?
## stdout: 0

#### unalias without operands
unalias 2>/dev/null
echo $(($? > 0))
## stdout: 1
## OK dash mksh: does nothing

#### a subshell has a copy
alias hi='echo hello'
(unalias hi)
alias hi >/dev/null && echo still
## stdout: still

#### a command does not inherit aliases
alias hi='echo hello'
"$SH" -c 'alias hi' 2>/dev/null
echo $(($? > 0))
## stdout: 1
## BUG mksh: the message goes to standard output

#### a double hyphen
alias -- hi='echo hello'
alias hi >/dev/null && echo defined
## stdout: defined

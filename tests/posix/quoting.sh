# SPDX-License-Identifier: GPL-3.0-or-later
# Quoting (XCU 2.2). $'...' has a file of its own.

#### backslash preserves the next character
printf '%s\n' a\ b \$HOME \* \\ \' \" \; \& \| \< \> \( \) \# \~ \`
## STDOUT:
a b
$HOME
*
\
'
"
;
&
|
<
>
(
)
#
~
`
## END

#### backslash before an ordinary character is removed
printf '%s\n' \a\b\1\_
## stdout: ab1_

#### backslash newline is line continuation outside quotes
echo a\
b c\
 d
## stdout: ab c d

#### backslash newline between the characters of an operator
true &\
& echo and
false |\
| echo or
## STDOUT:
and
or
## END
## BUG ksh93 zsh: XCU 2.2.1: line continuation comes before tokens

#### backslash newline inside a parameter expansion
x=abc
echo $\
x ${\
x} "${x\
#a}"
## stdout: abc abc bc
## BUG ksh93: XCU 2.2.1: line continuation comes before tokens

#### backslash newline inside a reserved word
i\
f true; th\
en echo yes; f\
i
## stdout: yes

#### escaped newline does not end a comment
echo a # comment \
echo b
## STDOUT:
a
b
## END

#### single-quotes preserve every character
printf '%s\n' 'a $x `y` "z" \ \\ * ~ # ! 
b'
## STDOUT:
a $x `y` "z" \ \\ * ~ # ! 
b
## END

#### backslash newline is literal in single-quotes
printf '%s\n' 'a\
b'
## STDOUT:
a\
b
## END

#### a single-quote cannot occur within single-quotes but beside them
echo 'it'\''s'
## stdout: it's

#### double-quotes: parameter command and arithmetic expansion happen
x='a  b'
echo "$x ${x} $(echo 'c  d') `echo 'e  f'` $((1 + 2))"
## stdout: a  b a  b c  d e  f 3

#### double-quotes: backslash is special before dollar backquote quote backslash
printf '%s\n' "\$x \`y\` \"z\" \\"
## stdout: $x `y` "z" \

#### double-quotes: backslash is literal before everything else
printf '%s\n' "\a \' \* \n \} \~ \/ \  \! \#"
## stdout: \a \' \* \n \} \~ \/ \  \! \#

#### double-quotes: backslash newline is line continuation
printf '%s\n' "a\
b"
## stdout: ab

#### double-quotes: newline is literal
printf '%s\n' "a
b"
## STDOUT:
a
b
## END

#### double-quotes: no pathname expansion no tilde expansion no single-quotes
: >file
printf '%s\n' "*" "~" "'*'" "fil?" "[f]ile"
## STDOUT:
*
~
'*'
fil?
[f]ile
## END

#### double-quotes: a dollar that begins no expansion is literal
printf '%s\n' "a$ $ b$" "$%" "$ x" a$ $
## STDOUT:
a$ $ b$
$%
$ x
a$
$
## END

#### double-quotes within a command substitution within double-quotes
x='a  b'
echo "1 $(echo "2 $x" "$(echo "3 $x")") 4"
## stdout: 1 2 a  b 3 a  b 4

#### double-quotes within backquotes within double-quotes
echo "1 `echo \"a  b\"` 2"
## stdout: 1 a  b 2

#### quoted parts of a word join
x='1 2'
printf '<%s>\n' a'b c'"d $x"e\ f$(echo g)
## stdout: <ab cd 1 2e fg>

#### empty quotes make an empty field
set -- '' "" ''""
echo $#
## stdout: 3

#### empty quotes beside an empty expansion make one empty field
unset x
set -- ''$x "$x" $x
echo $#
## stdout: 2

#### empty quotes beside "$@" without positional parameters
set -- ''"$@"
echo $#
set --
set -- "$@"
echo $#
## STDOUT:
1
0
## END

#### quoting prevents reserved words
'if' 2>/dev/null
echo $?
\while 2>/dev/null
echo $?
## STDOUT:
127
127
## END

#### quoting prevents an assignment
'x'=1 2>/dev/null
echo $?
x\=1 2>/dev/null
echo $?
## STDOUT:
127
127
## END

#### quoting prevents operators and redirections
echo a '>' b \| c "&&" d
## stdout: a > b | c && d

#### a quoted number before a redirection operator is no file descriptor
echo a \2>f
cat f
## stdout: a 2

#### an unterminated single-quote is a syntax error
$SH -c "echo 'abc" 2>/dev/null
echo $?
## stdout: 2
## OK mksh ksh93 zsh: another status for a syntax error

#### an unterminated double-quote is a syntax error
$SH -c 'echo "abc' >/dev/null 2>&1 || echo error
## stdout: error

#### quotes inside a here-document body are literal
x=1
cat <<END
'$x' "$x" \'
END
## STDOUT:
'1' "1" \'
## END

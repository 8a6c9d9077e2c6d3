# SPDX-License-Identifier: GPL-3.0-or-later
# Dollar-single-quotes (XCU 2.2.4, new in POSIX.1-2024).

#### ordinary characters stand for themselves
printf '%s\n' $'a b $x `y` "z" *'
## stdout: a b $x `y` "z" *
## N-I dash yash: no dollar-single-quotes

#### the escapes for quotes and backslash
printf '%s\n' $'\" \' \\'
## stdout: " ' \
## N-I dash yash: no dollar-single-quotes

#### the escapes for control characters
printf %s $'\a\b\e\f\n\r\t\v' | od -An -tx1 | tr -d ' \n'
echo
## stdout: 07081b0c0a0d090b
## N-I dash yash: no dollar-single-quotes
## N-I busybox: no \e

#### hexadecimal escapes
printf '%s\n' $'\x41\x4a\x4B|\x7e'
## stdout: AJK|~
## N-I dash yash: no dollar-single-quotes

#### a hexadecimal escape of one digit ends at what is no digit
printf %s $'\x9g' | od -An -tx1 | tr -d ' \n'
echo
## stdout: 0967
## N-I dash yash: no dollar-single-quotes

#### octal escapes of one two and three digits
printf %s $'\7\11\101\1012' | od -An -tx1 | tr -d ' \n'
echo
## stdout: 0709414132
## N-I dash yash: no dollar-single-quotes

#### bytes above 127
printf %s $'\xff\377\x80' | od -An -tx1 | tr -d ' \n'
echo
## stdout: ffff80
## N-I dash yash: no dollar-single-quotes

#### a byte sequence makes a character
printf '%s\n' $'\303\251' | od -An -tx1 | tr -d ' \n'
echo
## stdout: c3a90a
## N-I dash yash: no dollar-single-quotes

#### control character escapes
printf %s $'\cA\cz\c[\c?\c_\c]\c^' | od -An -tx1 | tr -d ' \n'
echo
## stdout: 011a1b7f1f1d1e
## N-I dash yash: no dollar-single-quotes
## N-I busybox: no \c

#### the control escape of backslash is written with two
printf %s $'\c\\a' | od -An -tx1 | tr -d ' \n'
echo
## stdout: 1c61
## N-I dash yash: no dollar-single-quotes
## BUG mksh: reads \c\ and then \a
## N-I busybox: no \c

#### an escaped newline character from an escape is no separator
set -- a$'\n'b
echo $# "$1"
## STDOUT:
1 a
b
## END
## N-I dash yash: no dollar-single-quotes

#### the result is quoted: neither split nor expanded
set -- $'a b' $'*' $'$x' $'~'
printf '<%s>\n' "$@"
## STDOUT:
<a b>
<*>
<$x>
<~>
## END
## N-I dash yash: no dollar-single-quotes

#### joined with other parts of a word
x=X
printf '%s\n' a$'\t'"$x"$'\x41'b | tr '\t' T
## stdout: aTXAb
## N-I dash yash: no dollar-single-quotes

#### not special within double-quotes
printf '%s\n' "a$'b\n'"
## stdout: a$'b\n'

#### not special in a here-document
cat <<END
$'a\n'
END
## stdout: $'a\n'

#### special in the word of a parameter expansion
unset x
printf '%s\n' ${x:-$'a\tb'} | tr '\t' T
## STDOUT:
aTb
## END
## N-I dash yash: no dollar-single-quotes

#### in a pattern every character is quoted
case '*' in $'\x2a') echo star ;; esac
case a in $'\x2a') echo any ;; *) echo literal ;; esac
## STDOUT:
star
literal
## END
## N-I dash yash: no dollar-single-quotes

#### an escaped dollar begins no dollar-single-quote
printf '%s\n' \$'a\tb'
## stdout: $a\tb

#### empty dollar-single-quotes make an empty field
set -- $''
echo $# "<$1>"
## stdout: 1 <>
## N-I dash yash: no dollar-single-quotes

#### in an assignment
x=$'a\nb'
echo "$x"
## STDOUT:
a
b
## END
## N-I dash yash: no dollar-single-quotes

#### as a command name
$'ech\x6f' yes
## stdout: yes
## N-I dash yash: no dollar-single-quotes

#### a real newline inside
printf '%s\n' $'a
b'
## STDOUT:
a
b
## END
## N-I dash yash: no dollar-single-quotes

#### in a case pattern with a newline
nl=$'\n'
case "a
b" in *"$nl"*) echo found ;; esac
## stdout: found
## N-I dash yash: no dollar-single-quotes

#### set IFS to tab and newline
IFS=$'\t\n'
x=$'a\tb c\nd'
set -- $x
echo $#
## stdout: 3
## N-I dash yash: no dollar-single-quotes

#### unterminated dollar-single-quotes are a syntax error
$SH -c "echo \$'abc" >/dev/null 2>&1 || echo error
## stdout: error

# SPDX-License-Identifier: GPL-3.0-or-later
# echo (XCU echo with XSI's escapes; -n by Debian policy 10.4). What a first operand -n and backslashes do is
# implementation-defined: ours is dash's.

#### operands with blanks between them
echo a  b 'c  d'
## stdout: a b c  d

#### no operands
echo
## STDOUT:

## END

#### an empty operand
echo '' a ''
## STDOUT:
 a 
## END

#### -n leaves the newline out
echo -n a
echo b
## stdout: ab
## OK yash: writes -n

#### -n only as the first argument
echo a -n
## stdout: a -n

#### only -n itself is an option
echo -nn x
echo -e x
echo -- x
echo -E
## STDOUT:
-nn x
-e x
-- x
-E
## END
## OK bash mksh ksh93 busybox zsh: take other options

#### -n twice
echo -n -n
echo
## stdout: -n
## OK bash mksh ksh93 busybox zsh: more than one option
## OK yash: writes both

#### escapes
echo 'a\tb\\c\nd' | od -An -c | tr -s ' '
## STDOUT:
 a \t b \ c \n d \n
## END
## OK bash busybox ksh93 zsh: no XSI escapes

#### all one-letter escapes
echo '\a\b\f\n\r\t\v\\' | od -An -tx1 | tr -s ' '
## STDOUT:
 07 08 0c 0a 0d 09 0b 5c 0a
## END
## OK bash busybox ksh93 zsh: no XSI escapes

#### octal has up to three digits behind \0
echo '\0101\0060a\07\00x\01234' | od -An -tx1 | tr -s ' '
## STDOUT:
 41 30 61 07 00 78 53 34 0a
## END
## OK bash busybox ksh93 zsh: no XSI escapes

#### \c ends the output
echo 'a\cb' c
echo d
## stdout: ad
## OK bash busybox ksh93 zsh: no XSI escapes
## OK mksh: ends the operand only

#### -n and \c
echo -n 'a\cb' c
echo d
## stdout: ad
## OK yash bash busybox ksh93 zsh: no XSI escapes, or no -n
## OK mksh: ends the operand only

#### what is no escape keeps its backslash
echo 'a\qb\' '\9' '\'
## stdout: a\qb\ \9 \

#### an escape does not reach into the next operand
echo 'a\' 'nb'
## stdout: a\ nb

#### bytes that are no characters pass
printf 'x=$(printf "\\351\\377"); echo "$x"\n' >s
LC_ALL=C.UTF-8 "$SH" ./s | od -An -tx1 | tr -s ' '
## STDOUT:
 e9 ff 0a
## END
## BUG yash: dropped

#### write error
echo a >/dev/full 2>/dev/null
echo "$?"
## stdout: 1

#### write error message
echo a >/dev/full
## status: 1
## stderr-has: No space left on device

#### closed standard output
echo a >&- 2>/dev/null
echo "$(($? > 0))"
## stdout: 1
## BUG zsh: status 0

#### a large output comes whole
x=0123456789abcdef
x=$x$x$x$x$x$x$x$x
x=$x$x$x$x$x$x$x$x
x=$x$x$x$x$x$x$x$x
x=$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x
echo "$x" | wc -c | tr -d ' '
## stdout: 163841

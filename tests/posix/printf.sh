# SPDX-License-Identifier: GPL-3.0-or-later
# printf (XCU printf, XBD 5).

#### a format without conversions
printf 'a b\n'
## stdout: a b

#### no operands is a usage error
printf
## status: >0
## stderr-has: missing format

#### double hyphen
printf -- '%s\n' a
## stdout: a

#### a lone hyphen is a format
printf -
echo
## stdout: -

#### escapes in the format
printf '\a\b\f\n\r\t\v\\' | od -An -tx1 | tr -s ' '
## STDOUT:
 07 08 0c 0a 0d 09 0b 5c
## END

#### octal in the format has at most three digits
printf '\101\60a\7\0\1234\0101' | od -An -tx1 | tr -s ' '
## STDOUT:
 41 30 61 07 00 53 34 08 31
## END

#### an escape that makes a percent sign makes no conversion
printf '\045d\n'
## stdout: %d

#### a percent sign
printf '100%%\n'
## stdout: 100%

#### %s with width, precision and flag
printf '[%5s][%-5s][%.2s][%5.1s][%.0s]\n' ab cd efg hij klm
## stdout: [   ab][cd   ][ef][    h][]

#### precision of %s counts bytes
LC_ALL=en_US.UTF-8
printf '%.2s|\n' 'ééé'
## stdout: é|
## needs: locale en_US.UTF-8
## BUG yash zsh: characters

#### width of %s counts bytes
LC_ALL=en_US.UTF-8
printf '[%4s]\n' 'é'
## stdout: [  é]
## needs: locale en_US.UTF-8
## BUG yash zsh: characters

#### %c writes the first byte
printf '[%c][%3c][%-3c]\n' abc def ghi
## stdout: [a][  d][g  ]

#### %c of an empty argument
printf '[%c]' '' | od -An -tx1 | tr -s ' '
## STDOUT:
 5b 00 5d
## END
## OK yash: nothing

#### %d and %i
printf '%d %i\n' 42 -17
## stdout: 42 -17

#### integers with sign and blanks in front
printf '%d %d %d\n' +7 ' 5' -0
## stdout: 7 5 0

#### octal and hexadecimal constants
printf '%d %d %d %d\n' 010 0x1f 0XA -0x10
## stdout: 8 31 10 -16

#### %u wraps a negative number
printf '%u %x\n' -1 -1
## stdout: 18446744073709551615 ffffffffffffffff

#### %o %x %X with and without #
printf '%o %x %X %#o %#x %#X %#x %#o\n' 8 255 255 8 255 255 0 0
## stdout: 10 ff FF 010 0xff 0XFF 0 0
## BUG ksh93: 0x of 0

#### flags of integers
printf '[%5d][%-5d][%05d][%+d][% d][%+5d][%-+5d]\n' 42 42 42 42 42 42 42
## stdout: [   42][42   ][00042][+42][ 42][  +42][+42  ]

#### zero fill keeps the sign in front
printf '[%05d][%+05d][% 05d][%#06x]\n' -42 42 42 255
## stdout: [-0042][+0042][ 0042][0x00ff]
## BUG ksh93: too wide

#### precision of integers
printf '[%.3d][%5.3d][%-5.3d][%05.3d][%.0d][%.3d]\n' 5 5 5 5 0 -5
## stdout: [005][  005][005  ][  005][][-005]
## BUG ksh93: the flag 0 is not ignored

#### - wins over 0
printf '[%-05d]\n' 5
## stdout: [5    ]

#### the extreme integers
printf '%d %d %u\n' 9223372036854775807 -9223372036854775808 18446744073709551615
## stdout: 9223372036854775807 -9223372036854775808 18446744073709551615
## BUG ksh93: rounds
## BUG zsh: truncated

#### an integer out of range is an error, with the nearest value
printf '%d\n' 9223372036854775808 2>/dev/null
echo "$?"
## STDOUT:
9223372036854775807
1
## END
## BUG bash zsh busybox: no error, or another value

#### %u out of range
printf '%u\n' 18446744073709551616 2>/dev/null
echo "$?"
## STDOUT:
18446744073709551615
1
## END
## BUG bash zsh busybox ksh93: no error, or another value

#### not a number: 0 and status 1, and the rest goes on
printf '%d %d\n' abc 5 2>/dev/null
echo "$?"
## STDOUT:
0 5
1
## END
## BUG zsh ksh93: an unset variable's name is a number

#### not a number: the message
printf '%d\n' abc
## status: 1
## stdout: 0
## stderr-has: printf: abc: expected a numeric value
## BUG zsh ksh93: an unset variable's name is a number

#### not completely converted: what could be, and status 1
printf '%d\n' 12abc
## status: 1
## stdout: 12
## stderr-has: 12abc: not completely converted
## BUG zsh busybox: 0

#### white space behind a number
printf '%d\n' '5 ' 2>/dev/null
## status: 1
## stdout: 5
## BUG zsh busybox: other value
## OK ksh93: arithmetic

#### no octal constant
printf '%d\n' 08 2>/dev/null
## status: 1
## stdout: 0
## OK ksh93: decimal

#### the code of a character
printf '%d %d %x %o\n' "'a" '"a' "'A" "'1"
## stdout: 97 97 41 61

#### the code of a character in UTF-8
LC_ALL=en_US.UTF-8
printf '%d\n' "'é"
## stdout: 233
## needs: locale en_US.UTF-8
## BUG dash busybox: bytes
## BUG yash: cannot read a script with such characters in the C locale

#### the code of a character for floating conversions
printf '%.1f\n' "'a"
## stdout: 97.0
## BUG yash: error

#### missing arguments are empty or 0
printf '[%s][%d][%x][%b]\n'
## stdout: [][0][0][]
## OK busybox: an error for %d

#### missing arguments of floating conversions
printf '%.1f %.1e\n'
## stdout: 0.0 0.0e+00

#### an empty argument is 0
printf '[%d]\n' ''
## stdout: [0]
## status: 0
## OK yash busybox: an error

#### the format is used again
printf '%s-%s\n' a b c d e
## STDOUT:
a-b
c-d
e-
## END

#### the format is not used again without conversions
printf 'x\n' a b c
## stdout: x

#### %% is no conversion that uses an argument
printf '%%\n' a b
## stdout: %

#### an empty format
printf '' a b
## status: 0

#### width and precision from arguments
printf '[%*d][%-*d][%.*s][%*.*s]\n' 5 42 5 42 2 abc 4 1 xyz
## stdout: [   42][42   ][ab][   x]
## N-I yash: no *

#### a negative width from an argument is left-justified
printf '[%*s]\n' -4 x
## stdout: [x   ]
## N-I yash: no *

#### a negative precision from an argument is none
printf '[%.*s]\n' -1 abc
## stdout: [abc]
## N-I yash: no *

#### numbered arguments
printf '%2$s %1$s\n' a b
## stdout: b a
## N-I dash bash mksh yash busybox: Issue 8

#### numbered arguments and use of the format again
printf '%2$s %1$s\n' a b c d e
## STDOUT:
b a
d c
 e
## END
## N-I dash bash mksh yash busybox: Issue 8
## BUG zsh: stops

#### a numbered argument used twice
printf '%1$s %1$s %2$d\n' a 5
## stdout: a a 5
## N-I dash bash mksh yash busybox: Issue 8

#### numbered width and precision
printf '[%1$*2$d][%3$.*4$s]\n' 42 5 abcdef 3
## stdout: [   42][abc]
## N-I dash bash mksh yash busybox: Issue 8

#### a numbered argument with flags and width
printf '[%1$05d][%1$-5d][%1$x]\n' 42
## stdout: [00042][42   ][2a]
## N-I dash bash mksh yash busybox: Issue 8

#### %b interprets escapes
printf '%b|\n' 'a\tb\\c\nd\0101\060'
## STDOUT:
a	b\c
dA0|
## END

#### %b octal with leading zero has three more digits
printf '%b' '\01234' '\0101' | od -An -tx1 | tr -s ' '
## STDOUT:
 53 34 41
## END

#### %b \c ends everything
printf '%b-%b|' 'a\cb' c
echo .
## stdout: a.

#### %b \c stops the use of the format again
printf '%b\n' a 'b\c' c
echo .
## STDOUT:
a
b.
## END

#### %b with width and precision
printf '[%5b][%-5b][%.2b]\n' 'a\0101' 'b' '\061\062\063'
## stdout: [   aA][b    ][12]
## OK mksh busybox: \061, or no width

#### %b writes null bytes
printf 'a%bb' '\0' | od -An -tx1 | tr -s ' '
## STDOUT:
 61 00 62
## END

#### a null byte in the format
printf 'a\000b' | od -An -tx1 | tr -s ' '
## STDOUT:
 61 00 62
## END

#### %s does not interpret escapes
printf '%s\n' 'a\tb'
## stdout: a\tb

#### floating conversions
printf '%f %e %g %.2f %.0f %.3e\n' 1.5 1.5 1.5 3.14159 2.5 31415.9
## stdout: 1.500000 1.500000e+00 1.5 3.14 2 3.142e+04
## OK ksh93: rounds half up

#### %g chooses and strips
printf '%g %g %g %#g\n' 100000 1000000 0.0001 1
## stdout: 100000 1e+06 0.0001 1.00000

#### capital floating conversions
printf '%E %G %F\n' 1.5 1e10 1.5
## stdout: 1.500000E+00 1E+10 1.500000
## N-I busybox zsh: no %F

#### %a
printf '%a %A\n' 1 255.5
## stdout: 0x1p+0 0X1.FFP+7
## OK mksh ksh93: of a long double
## N-I busybox zsh yash: no %a

#### flags of floating conversions
printf '[%8.2f][%-8.2f][%08.2f][%+.1f][% .1f][%+08.1f]\n' 3.14159 3.14159 -3.14159 1 1 1
## stdout: [    3.14][3.14    ][-0003.14][+1.0][ 1.0][+00001.0]

#### infinity and not a number are not filled with zeros
printf '[%06f][%6f][%-6f][%F]\n' inf -inf nan inf
## stdout: [   inf][  -inf][nan   ][INF]
## N-I busybox: no %F
## BUG ksh93 zsh: other

#### hexadecimal floating constant
printf '%.2f\n' 0x1.8p1
## stdout: 3.00

#### a floating number out of range
printf '%f\n' 1e999 2>/dev/null
## status: 1
## stdout: inf
## BUG bash mksh ksh93 zsh: no error, or long double

#### no floating number
printf '%.1f\n' abc 2>/dev/null
## status: 1
## stdout: 0.0
## BUG ksh93 zsh: no error

#### a floating number not completely converted
printf '%.1f\n' 1.5x 2>/dev/null
## status: 1
## stdout: 1.5
## BUG zsh busybox: other

#### floating numbers are doubles
printf '%.20f\n' 0.1
## stdout: 0.10000000000000000555
## BUG mksh ksh93: long double

#### many digits
printf '%.200f' 1 | wc -c | tr -d ' '
## stdout: 202

#### the radix character is that of LC_NUMERIC
LC_ALL=de_DE.UTF-8
printf '%.2f\n' 1,5
## stdout: 1,50
## needs: locale de_DE.UTF-8
## N-I dash busybox: not followed, or only when exported

#### length modifiers of C are ignored
printf '%ld %lld %hd %jd %zd\n' 1 2 3 4 5
## stdout: 1 2 3 4 5
## OK dash yash busybox zsh: not allowed

#### an unknown conversion is an error
printf 'a%yb\n' x 2>/dev/null
echo " $?"
## stdout: a 1
## OK dash yash: status 2, or nothing written

#### an unknown conversion: the message
printf '%y\n' x
## status: >0
## stderr-has: %y: invalid conversion
## stdout-ignore

#### a format that ends in a conversion
printf '%'
## status: >0
## stderr-has: missing conversion character
## BUG ksh93: writes it
## stdout-ignore

#### a width that is no int is an error
printf '%99999999999d' 1
## status: >0
## stdout-ignore
## BUG zsh ksh93: wraps or ignores
## BUG bash: no error

#### a large width
printf '%100000d' 1 | wc -c | tr -d ' '
## stdout: 100000

#### a large precision
printf '%.100000d' 1 | wc -c | tr -d ' '
## stdout: 100000

#### write error
printf a >/dev/full 2>/dev/null
echo "$?"
## stdout: 1

#### write error message
printf '%s\n' a >/dev/full
## status: 1
## stderr-has: No space left on device

#### closed standard output
printf a >&- 2>/dev/null
echo "$(($? > 0))"
## stdout: 1
## BUG zsh: status 0

#### arguments that begin with a hyphen
printf '%s %d\n' -n -5
## stdout: -n -5

#### a backslash at the end
printf 'a\'
echo
## stdout: a\

#### a backslash before a conversion
printf '\\%s\n' a
## stdout: \a

#### an unknown escape keeps its backslash
printf 'a\qb\n'
## stdout: a\qb
## OK ksh93: drops it

#### many arguments
i=0
set --
while [ "$i" -lt 2000 ]; do
  set -- "$@" "$i"
  i=$((i + 1))
done
printf '%s\n' "$@" | tail -n 1
printf '%d' "$@" | wc -c | tr -d ' '
## STDOUT:
1999
6890
## END

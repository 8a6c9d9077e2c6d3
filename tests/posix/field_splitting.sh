# SPDX-License-Identifier: GPL-3.0-or-later
# Field splitting (XCU 2.6.5).

#### default IFS splits at spaces tabs and newlines
x='  a	b
 c  '
set -- $x
echo $#
printf '<%s>' "$@"
echo
## STDOUT:
3
<a><b><c>
## END

#### unset IFS splits like the default
unset IFS
x=' a	b
c '
set -- $x
echo $#
## stdout: 3

#### null IFS does not split
IFS=
x='a b	c'
set -- $x
echo $#
## stdout: 1

#### null IFS removes an empty field
IFS=
x=
set -- $x
echo $#
## stdout: 0

#### a value of white space only gives no field
x='   '
set -- $x
echo $#
## stdout: 0

#### an unset variable gives no field
unset x
set -- $x a $x
echo $#
## stdout: 1

#### quoted expansions are not split
x='a b'
set -- "$x" "a$x"
echo $#
## stdout: 2

#### literal text is not split
IFS=:
set -- a:b
echo $# "$1"
## stdout: 1 a:b

#### other characters delimit each
IFS=:
x=a:b::c
set -- $x
echo $#
printf '<%s>' "$@"
echo
## STDOUT:
4
<a><b><><c>
## END

#### a trailing delimiter makes no empty field
IFS=:
x=a:b:
set -- $x
echo $#
## stdout: 2

#### two trailing delimiters make one empty field
IFS=:
x=a::
set -- $x
echo $#
printf '<%s>' "$@"
echo
## STDOUT:
2
<a><>
## END

#### a leading delimiter makes an empty field
IFS=:
x=:a
set -- $x
echo $#
printf '<%s>' "$@"
echo
## STDOUT:
2
<><a>
## END

#### delimiters only
IFS=:
for x in : :: :::; do set -- $x; echo $#; done
## STDOUT:
1
2
3
## END

#### white space around another delimiter belongs to it
IFS=' :'
x='a : b:c :d  e'
set -- $x
echo $#
printf '<%s>' "$@"
echo
## STDOUT:
5
<a><b><c><d><e>
## END

#### white space and several delimiters
IFS=' :'
x=' a : : b '
set -- $x
echo $#
printf '<%s>' "$@"
echo
## STDOUT:
3
<a><><b>
## END

#### leading white space before a delimiter
IFS=' :'
x='  : a'
set -- $x
echo $#
printf '<%s>' "$@"
echo
## STDOUT:
2
<><a>
## END

#### white space that is not in IFS is kept
IFS=:
x=' a : b '
set -- $x
printf '<%s>' "$@"
echo
## stdout: < a >< b >

#### a delimiter among literal text
IFS=:
x=a:b
set -- 1${x}2
echo $#
printf '<%s>' "$@"
echo
## STDOUT:
2
<1a><b2>
## END

#### a trailing delimiter before literal text
IFS=:
x=a:
set -- ${x}b
printf '<%s>' "$@"
echo
## stdout: <a><b>

#### a leading delimiter behind literal text
IFS=:
x=:a
set -- b$x
printf '<%s>' "$@"
echo
## stdout: <b><a>

#### white space of an expansion separates it from literal text
x=' a '
set -- 1${x}2
echo $#
printf '<%s>' "$@"
echo
## STDOUT:
3
<1><a><2>
## END

#### white space of an expansion beside empty quotes
x=' '
set -- ''$x''
echo $#
set -- ''$x
echo $#
set -- $x''
echo $#
## STDOUT:
2
1
1
## END

#### two expansions beside each other
x='a ' y=' b'
set -- $x$y
echo $#
x='a ' y=b
set -- $x$y
echo $#
x=a y=b
set -- $x$y
echo $#
## STDOUT:
2
2
1
## END

#### delimiters of two expansions do not join
IFS=:
x=a: y=:b
set -- $x$y
echo $#
printf '<%s>' "$@"
echo
## STDOUT:
3
<a><><b>
## END

#### an unquoted expansion beside a quoted one
x='a b' y='c d'
set -- $x"$y"
printf '<%s>' "$@"
echo
set -- "$x"$y
printf '<%s>' "$@"
echo
## STDOUT:
<a><bc d>
<a bc><d>
## END

#### command substitution is split
IFS=-
set -- $(echo a-b) `echo c-d`
echo $#
## stdout: 4

#### arithmetic is split
IFS=1
set -- $((212))
printf '<%s>' "$@"
echo
## stdout: <2><2>

#### no splitting in assignments
x='a  b'
y=$x
echo "$y"
## stdout: a  b

#### no splitting of case words and patterns
x='a b'
case $x in 'a b') echo word;; esac
case 'a b' in $x) echo pattern;; esac
## STDOUT:
word
pattern
## END

#### no splitting of redirection targets
x='a b'
echo 1 >$x
ls
## stdout: a b

#### no splitting in here-documents
x='a  b'
cat <<END
$x
END
## stdout: a  b

#### splitting in for words
x='a b'
for i in $x c; do echo $i; done
## STDOUT:
a
b
c
## END

#### splitting of the command name
x='echo a'
$x b
## stdout: a b

#### splitting happens before pathname expansion
>'a b'
>c
x='a* c*'
set -- $x
echo $#
## stdout: 2

#### the result of pathname expansion is not split
>'a b'
set -- a*
echo $#
## stdout: 1

#### the result of tilde expansion is not split
HOME='a b'
set -- ~
echo $#
## stdout: 1

#### IFS changes take effect at once
x=a:b
set -- $x
echo $#
IFS=:
set -- $x
echo $#
IFS=' '
set -- $x
echo $#
## STDOUT:
1
2
1
## END

#### backslash in a value is not special
x='a\ b'
set -- $x
printf '<%s>' "$@"
echo
## stdout: <a\><b>

#### backslash in IFS
IFS='\'
x='a\b'
set -- $x
printf '<%s>' "$@"
echo
## stdout: <a><b>

#### letters and digits in IFS
IFS=x1
x=axb1c
set -- $x
printf '<%s>' "$@"
echo
## stdout: <a><b><c>

#### IFS of one white space keeps the others
IFS='
'
x='a b
c	d'
set -- $x
echo $#
printf '<%s>\n' "$@"
## STDOUT:
2
<a b>
<c	d>
## END

#### a character of several bytes in IFS
IFS=$(printf '\303\251')
x=$(printf 'a\303\251b\303\250c')
set -- $x
echo $#
printf '<%s>' "$@"
echo
## STDOUT:
2
<a><bèc>
## END
## env: LC_ALL=C.UTF-8
## needs: locale C.UTF-8
## N-I dash mksh busybox: splits at bytes

#### "$*" with a character of several bytes
IFS=$(printf '\303\251x')
set -- a b
printf '%s\n' "$*"
## stdout: aéb
## env: LC_ALL=C.UTF-8
## needs: locale C.UTF-8
## N-I dash mksh busybox: takes a byte

#### a bytewise different byte does not delimit
IFS=:
x=$(printf 'a\377:\200b')
set -- $x
echo $#
## stdout: 2
## BUG yash: drops bytes that are no characters of the locale

#### many fields
x=
i=0
while [ $i -lt 1000 ]; do x="$x $i"; i=$((i + 1)); done
set -- $x
echo $# $1 ${1000}
## stdout: 1000 0 999

#### IFS is not imported
x=a:b
set -- $x
echo $#
## stdout: 1
## env: IFS=:

#### a prefix assignment of IFS does not affect the command's own words
x=a:b
f() { echo $#; }
IFS=: f $x
## stdout: 1

#### a local change in a function by prefix assignment
x=a:b
f() { set -- $x; echo $#; }
IFS=: f
## stdout: 2

#### empty fields from $@ in the middle
IFS=:
set -- a '' b
set -- $@
case $# in 2|3) echo ok;; esac
## stdout: ok

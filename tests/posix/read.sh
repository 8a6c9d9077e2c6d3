# SPDX-License-Identifier: GPL-3.0-or-later
# read (XCU read).

#### one variable
read x; printf '[%s]\n' "$x"
## stdin: a b  c
## stdout: [a b  c]

#### white space around is dropped
read x; printf '[%s]\n' "$x"
## stdin:    a  b   	
## stdout: [a  b]

#### as many fields as variables
read x y z; printf '[%s][%s][%s]\n' "$x" "$y" "$z"
## stdin: a b c
## stdout: [a][b][c]

#### the last variable gets the rest
read x y; printf '[%s][%s]\n' "$x" "$y"
## stdin: a  b   c  d  
## stdout: [a][b   c  d]

#### variables without field are empty
y=old z=old
read x y z; printf '[%s][%s][%s]\n' "$x" "$y" "$z"
## stdin: a
## stdout: [a][][]

#### an empty line
x=old
read x; echo "$? [$x]"
## STDIN:

## END
## stdout: 0 []

#### end of file
x=old
read x; echo "$? [$x]"
## STDIN:
## END
## stdout: 1 []

#### an incomplete last line
printf 'a b' | { read x y; echo "$? [$x][$y]"; }
## stdout: 1 [a][b]

#### reads one line only
read x
read y
echo "$x $y"
## STDIN:
one
two
## END
## stdout: one two

#### IFS with a character that is no white space
IFS=:
read x y z; printf '[%s][%s][%s]\n' "$x" "$y" "$z"
## stdin: a::b
## stdout: [a][][b]

#### one delimiter at the end is dropped
IFS=:
read x y; printf '[%s][%s]\n' "$x" "$y"
## stdin: a:b:
## stdout: [a][b]
## BUG zsh: kept

#### more delimiters at the end are kept
IFS=:
read x y; printf '[%s][%s]\n' "$x" "$y"
## stdin: a:b::
## stdout: [a][b::]

#### a delimiter at the end after more fields is kept
IFS=:
read x y; printf '[%s][%s]\n' "$x" "$y"
## stdin: a:b:c:
## stdout: [a][b:c:]

#### one variable and one delimiter at the end
IFS=:
read x; printf '[%s]\n' "$x"
## stdin: a:
## stdout: [a]
## BUG zsh: kept

#### one variable and only a delimiter
IFS=:
read x; printf '[%s]\n' "$x"
## stdin: :
## stdout: []
## BUG zsh: kept

#### a delimiter at the front makes an empty field
IFS=:
read x y; printf '[%s][%s]\n' "$x" "$y"
## stdin: :a
## stdout: [][a]

#### white space and another delimiter in IFS
IFS=': '
read x y z; printf '[%s][%s][%s]\n' "$x" "$y" "$z"
## stdin:   a : b  c :
## stdout: [a][b][c]
## BUG zsh: kept

#### white space around delimiters of the rest stays
IFS=': '
read x y; printf '[%s][%s]\n' "$x" "$y"
## stdin: a:b : c : 
## stdout: [a][b : c :]

#### white space that is not in IFS is text
IFS=:
read x y; printf '[%s][%s]\n' "$x" "$y"
## stdin:  a : b 
## stdout: [ a ][ b ]

#### IFS empty: no splitting, nothing dropped
IFS=
read x y; printf '[%s][%s]\n' "$x" "$y"
## stdin:   a b  
## stdout: [  a b  ][]

#### IFS unset: blank, tab, newline
unset IFS
printf ' a\tb c\n' | { read x y; printf '[%s][%s]\n' "$x" "$y"; }
## stdout: [a][b c]

#### IFS in the command's assignment
IFS=, read x y
printf '[%s][%s][%s]\n' "$x" "$y" "$IFS"
## stdin: a,b
## STDOUT:
[a][b][ 	
]
## END

#### multibyte IFS
LC_ALL=en_US.UTF-8
IFS='é'
read x y; printf '[%s][%s]\n' "$x" "$y"
## stdin: aébèc
## stdout: [a][bèc]
## needs: locale en_US.UTF-8
## BUG dash busybox mksh: bytes
## BUG yash: cannot read a script with such characters in the C locale

#### a backslash protects a delimiter
read x y; printf '[%s][%s]\n' "$x" "$y"
## stdin: a\ b c
## stdout: [a b][c]

#### a backslash is dropped
read x; printf '[%s]\n' "$x"
## stdin: a\bc\\d\"
## stdout: [abc\d"]

#### a backslash protects white space at the front
read x; printf '[%s]\n' "$x"
## stdin:  \ a
## stdout: [ a]

#### a backslash protects white space at the end
read x; printf '[%s]\n' "$x"
## stdin: a\ 
## stdout: [a ]
## BUG ksh93 busybox zsh mksh: dropped

#### a backslash protects another delimiter
IFS=:
read x y; printf '[%s][%s]\n' "$x" "$y"
## stdin: a\:b:c
## stdout: [a:b][c]

#### a backslash continues the line
read x y; printf '[%s][%s]\n' "$x" "$y"
read z; echo "$z"
## STDIN:
a\
b \
c
next
## END
## STDOUT:
[ab][c]
next
## END

#### an escaped backslash does not continue the line
read x; printf '[%s]\n' "$x"
## STDIN:
a\\
b
## END
## stdout: [a\]

#### a backslash at the end of the file
printf 'a\\' | { read x; printf '%s [%s]\n' "$?" "$x"; }
## stdout: 1 [a]

#### -r: backslashes are text
read -r x y; printf '[%s][%s]\n' "$x" "$y"
## stdin: a\ b\\c\
## stdout: [a\][b\\c\]

#### -r does not continue lines
read -r x
read -r y
printf '[%s][%s]\n' "$x" "$y"
## STDIN:
a\
b
## END
## stdout: [a\][b]

#### -d: another delimiter
printf 'a b\nc:d' | { read -d : x y; printf '%s [%s][%s]\n' "$?" "$x" "$y"; cat; echo; }
## STDOUT:
0 [a][b
c]
d
## END
## N-I dash yash: no -d
## BUG ksh93: reads too much

#### -d: without the delimiter it is end of file
printf 'a b' | { read -d : x; printf '%s [%s]\n' "$?" "$x"; }
## stdout: 1 [a b]
## N-I dash yash: no -d

#### -d: empty is a null byte
printf 'a\nb\0c d\0' | { read -r -d '' x; read -r -d '' y; printf '[%s][%s]\n' "$x" "$y"; }
## STDOUT:
[a
b][c d]
## END
## N-I dash yash: no -d

#### -d joined with its argument
printf 'a,b,' | { read -rd, x; read -rd , y; echo "$x$y"; }
## stdout: ab
## N-I dash yash: no -d

#### -d needs an argument
read -d 2>/dev/null
## status: >0

#### -d: backslash newline is line continuation
printf 'a\\\nb:c' | { read -d : x; printf '[%s]\n' "$x"; }
## stdout: [ab]
## OK mksh ksh93 zsh: it is unspecified which of newline and delimiter is
## N-I dash yash: no -d

#### -d: a delimiter behind a backslash is text
printf 'a\\:b:c' | { read -d : x; printf '[%s]\n' "$x"; }
## stdout: [a:b]
## OK mksh ksh93 zsh: it is unspecified which of newline and delimiter is
## N-I dash yash: no -d

#### null bytes are dropped
printf 'a\0b\n' | { read -r x; printf '[%s]\n' "$x"; }
## stdout: [ab]
## OK yash: ends there
## OK zsh: kept

#### bytes that are no characters are kept
LC_ALL=C.UTF-8
printf '\351 \377\n' | { read -r x y; printf '%s%s' "$x" "$y"; } | od -An -tx1 | tr -s ' '
## STDOUT:
 e9 ff
## END
## BUG yash: end of file

#### a pipe keeps what was not read
printf 'one\ntwo\nthree\n' | { read x; cat; }
## STDOUT:
two
three
## END

#### a file keeps what was not read
printf 'one\ntwo\nthree\n' >f
{ read x; cat; } <f
## STDOUT:
two
three
## END

#### a file is read on by the next read and by commands in turn
printf '%s\n' 1 2 3 4 5 >f
exec 3<f
read a <&3
b=$(head -n 1 <&3)
read c <&3
echo "$a $b $c"
## stdout: 1 2 3

#### a line longer than any buffer
i=0
x=0123456789
while [ "$i" -lt 10 ]; do
  x=$x$x
  i=$((i + 1))
done
printf '%s\nnext\n' "$x" >f
{ read y; read z; } <f
[ "$x" = "$y" ] && echo "${#y} $z"
## stdout: 10240 next

#### a line of a block's size
x=0123456789abcdef
x=$x$x$x$x$x$x$x$x
x=$x$x$x$x
printf '%s\nb\n' "$x" >f
printf '%s\nb\n' "0$x" >>f
{ read a; read b; read c; read d; } <f
echo "${#a} $b ${#c} $d"
## stdout: 512 b 513 b

#### in a loop over a file
printf '%s\n' a b c >f
n=0
while read x; do
  n=$((n + 1))
  echo "$n $x"
done <f
## STDOUT:
1 a
2 b
3 c
## END

#### an incomplete last line in a loop
printf 'a\nb' >f
while read x || [ -n "$x" ]; do
  echo "$x"
done <f
## STDOUT:
a
b
## END

#### without variable REPLY is set, whole
read
printf '[%s]\n' "$REPLY"
## stdin:   a  b 
## stdout: [  a  b ]
## OK mksh ksh93 zsh: white space around dropped
## N-I dash yash: a variable is needed

#### a name that is none is an error
read 1x 2>/dev/null
echo "$(($? > 0))"
## stdin: a
## stdout: 1
## BUG yash: assigned
## OK zsh: ends the shell

#### a name that is none: status greater than 1
read 'a b' 2>/dev/null
echo "$(($? > 1))"
## stdin: a
## stdout: 1
## BUG bash ksh93 busybox yash: status 0 or 1
## OK zsh: ends the shell
## BUG mksh: status 1

#### a readonly variable: status greater than 1
readonly y=5
read x y z 2>/dev/null
s=$?
echo "$((s > 1)) $x $y $z"
## stdin: a b c
## stdout: 1 a 5 c
## BUG dash bash mksh busybox: the rest is not assigned
## BUG yash ksh93: status 1
## BUG zsh: ends the shell

#### a readonly variable: the message
readonly y
read y
## status: >0
## stdin: a
## stderr-has: read: y: is read only

#### closed standard input: status greater than 1
read x <&- 2>/dev/null
echo "$(($? > 1))"
## stdout: 1
## BUG dash bash yash ksh93 busybox zsh: status 1

#### closed standard input: the message
read x <&-
## status: >0
## stderr-has: Bad file descriptor

#### a directory as standard input
read x </ 2>/dev/null
echo "$(($? > 1))"
## stdout: 1
## BUG dash bash yash ksh93 busybox zsh: status 1

#### an unknown option is a usage error
read -x x
## status: >0
## stdin: a

#### double hyphen
read -- x
echo "$x"
## stdin: a
## stdout: a

#### -p without terminal writes nothing
read -p 'prompt ' x
echo "$x"
## stdin: a
## stdout: a
## stderr: empty
## OK ksh93 zsh: from a coprocess
## N-I yash: no -p
## OK mksh: -p is a coprocess

#### set -a exports what is read
set -a
read exported
env | grep '^exported='
## stdin: v
## stdout: exported=v

#### read in a pipeline is in a subshell
x=old
echo new | read x
echo "$x"
## stdout: old
## OK ksh93: the last command of a pipeline is in this shell

#### read in a function assigns the shell's variable
f() { read x; }
f
echo "$x"
## stdin: v
## stdout: v

#### read assigns a local variable where there is one
f() { local x; read x; echo "$x"; }
x=outer
f
echo "$x"
## stdin: v
## STDOUT:
v
outer
## END
## N-I ksh93: no local

#### a trapped signal interrupts
trap 'echo trapped' USR1
mkfifo p
exec 3<>p
(sleep 0.3; kill -USR1 $$) &
read x <&3
echo "$(($? > 128))"
wait
## STDOUT:
trapped
1
## END
## BUG dash busybox: status 1
## BUG mksh yash zsh: goes on reading

#### a child's end does not interrupt
mkfifo p
exec 3<>p
(sleep 0.2) &
(sleep 0.5; echo data >&3) &
read x <&3
echo "$? $x"
## stdout: 0 data

#### the same variable twice
read x x; echo "$x"
## stdin: a b c
## stdout: b c

#### IFS itself as the variable
IFS=' '
read IFS x
printf '[%s][%s]\n' "$IFS" "$x"
## stdin: : a:b
## stdout: [:][a:b]

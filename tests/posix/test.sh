# SPDX-License-Identifier: GPL-3.0-or-later
# test and [ (XCU test).

#### no argument is false
test; echo "$?"
[ ]; echo "$?"
## STDOUT:
1
1
## END

#### one argument is true if not empty
test a; echo "$?"
test ''; echo "$?"
[ -f ]; echo "$?"
[ ! ]; echo "$?"
[ = ]; echo "$?"
[ '(' ]; echo "$?"
[ -n ]; echo "$?"
## STDOUT:
0
1
0
0
0
0
0
## END

#### two arguments: negation
[ ! '' ]; echo "$?"
[ ! a ]; echo "$?"
[ ! ! ]; echo "$?"
[ ! -n ]; echo "$?"
## STDOUT:
0
1
1
1
## END

#### two arguments: unary primary
[ -n a ]; echo "$?"
[ -n '' ]; echo "$?"
[ -z '' ]; echo "$?"
[ -z -z ]; echo "$?"
## STDOUT:
0
1
0
1
## END

#### two arguments: anything else is an error
[ a b ]
## status: 2
## stderr-has: [: a: expected a unary operator

#### three arguments: binary primary
[ a = a ]; echo "$?"
[ a = b ]; echo "$?"
[ a != b ]; echo "$?"
[ a != a ]; echo "$?"
[ '' = '' ]; echo "$?"
## STDOUT:
0
1
0
1
0
## END

#### three arguments: operands that look like operators
[ ! = ! ]; echo "$?"
[ ! = x ]; echo "$?"
[ '(' = ')' ]; echo "$?"
[ -n = -n ]; echo "$?"
[ -f != -f ]; echo "$?"
[ = = = ]; echo "$?"
## STDOUT:
0
1
1
0
1
0
## END

#### three arguments: negation of two
[ ! -n a ]; echo "$?"
[ ! -z a ]; echo "$?"
[ ! ! a ]; echo "$?"
## STDOUT:
1
0
0
## END

#### three arguments: parentheses
[ '(' a ')' ]; echo "$?"
[ '(' '' ')' ]; echo "$?"
[ '(' ! ')' ]; echo "$?"
## STDOUT:
0
1
0
## END
## BUG busybox: no parentheses around an operator

#### three arguments: anything else is an error
[ a b c ]
## status: 2
## stderr-has: [: b: expected a binary operator

#### four arguments: negation of three
[ ! a = a ]; echo "$?"
[ ! a = b ]; echo "$?"
[ ! '(' a ')' ]; echo "$?"
[ ! ! = x ]; echo "$?"
## STDOUT:
1
0
1
0
## END
## BUG ksh93: error

#### four arguments: parentheses around two
[ '(' -n a ')' ]; echo "$?"
[ '(' ! a ')' ]; echo "$?"
[ '(' -z a ')' ]; echo "$?"
## STDOUT:
0
1
1
## END
## BUG busybox: no parentheses around two

#### == is =
[ a == a ] && ! [ a == b ] && echo yes
## stdout: yes
## N-I dash: not in Issue 8 either

#### < and > compare by collation
[ a '<' b ]; echo "$?"
[ b '<' a ]; echo "$?"
[ a '<' a ]; echo "$?"
[ b '>' a ]; echo "$?"
[ B '<' a ]; echo "$?"
## STDOUT:
0
1
1
0
0
## END
## N-I zsh: error

#### < and > follow LC_COLLATE
LC_ALL=en_US.UTF-8
[ a '<' B ]; echo "$?"
[ b '>' A ]; echo "$?"
## STDOUT:
0
0
## END
## needs: locale en_US.UTF-8
## BUG dash bash busybox mksh zsh: compare bytes

#### integers
[ 1 -eq 1 ] && [ 1 -ne 2 ] && [ 2 -gt 1 ] && [ 2 -ge 2 ] && [ 1 -lt 2 ] && [ 2 -le 2 ] && echo yes
[ 1 -eq 2 ] || [ 1 -ne 1 ] || [ 1 -gt 1 ] || [ 1 -ge 2 ] || [ 2 -lt 2 ] || [ 3 -le 2 ] || echo no
## STDOUT:
yes
no
## END

#### integers: signs and leading zeros
[ +5 -eq 5 ] && [ -5 -lt 0 ] && [ 010 -eq 10 ] && [ -0 -eq 0 ] && [ 000 -eq 0 ] && echo yes
## stdout: yes

#### integers: blanks around
[ ' 5' -eq 5 ] && [ '5 ' -eq 5 ] && echo yes
## stdout: yes
## OK yash zsh ksh93: an error

#### integers: the extremes
[ 9223372036854775807 -gt -9223372036854775808 ] && echo yes
## stdout: yes
## BUG mksh: 32 bits

#### integers: out of range is an error
[ 9223372036854775808 -gt 0 ] 2>/dev/null
## status: 2
## OK ksh93 mksh zsh: another result

#### integers: anything else is an error
[ abc -eq 1 ]
## status: 2
## stderr-has: [: abc: expected an integer
## OK mksh: arithmetic expressions

#### integers: empty, hexadecimal and trailing text are errors
[ '' -eq 0 ] 2>/dev/null; echo "$?"
[ 0x10 -eq 16 ] 2>/dev/null; echo "$?"
[ 1x -eq 1 ] 2>/dev/null; echo "$?"
[ - -eq 0 ] 2>/dev/null; echo "$?"
## STDOUT:
2
2
2
2
## END
## OK mksh ksh93 zsh: arithmetic expressions

#### -e -f -d
mkdir d
: >f
for t in -e -f -d; do
  for p in f d none; do
    test "$t" "$p" && echo "$t $p"
  done
done
:
## STDOUT:
-e f
-e d
-f f
-d d
## END

#### -h and -L do not follow, the others do
: >f
ln -s f l
ln -s none dangling
[ -h l ] && [ -L l ] && [ -L dangling ] && [ -f l ] && echo yes
[ -e dangling ] || [ -L f ] || echo no
## STDOUT:
yes
no
## END

#### -s
: >empty
echo a >full
[ -s full ] && ! [ -s empty ] && ! [ -s none ] && echo yes
## stdout: yes

#### -p
mkfifo p
[ -p p ] && ! [ -p . ] && echo yes
## stdout: yes

#### -c and -b
[ -c /dev/null ] && ! [ -b /dev/null ] && ! [ -c . ] && echo yes
## stdout: yes

#### -S of what is no socket
[ -S . ]
## status: 1

#### -u -g -k
: >f
chmod 4644 f
[ -u f ] && ! [ -g f ] && echo u
chmod 2644 f
[ -g f ] && ! [ -u f ] && echo g
mkdir d
chmod 1755 d
[ -k d ] && ! [ -k f ] && echo k
## STDOUT:
u
g
k
## END

#### -r -w -x as an ordinary user
: >f
chmod 000 f
[ -r f ] || [ -w f ] || [ -x f ] || echo none
chmod 700 f
[ -r f ] && [ -w f ] && [ -x f ] && echo all
## STDOUT:
none
all
## END
## needs: user

#### -x as root needs an execute permission
: >f
chmod 600 f
[ -x f ] || echo no
[ -x / ] && [ -r f ] && [ -w f ] && echo yes
## STDOUT:
no
yes
## END
## needs: root

#### -O and -G
: >f
[ -O f ] && [ -G f ] && echo yes
## stdout: yes

#### -t
[ -t 0 ] </dev/null || echo no
[ -t 9 ] || echo no
## STDOUT:
no
no
## END

#### -t needs an integer
[ -t x ] 2>/dev/null
## status: 2
## OK bash yash ksh93 zsh: false

#### -nt and -ot
: >new
touch -t 200101010000 old
[ new -nt old ] && [ old -ot new ] && ! [ old -nt new ] && ! [ new -ot old ] && echo yes
## stdout: yes

#### -nt: equal times are not newer
touch -t 200101010000 a b
[ a -nt b ] || [ a -ot b ] || echo no
## stdout: no

#### -nt: a file is newer than none
: >a
[ a -nt none ] && [ none -ot a ] && ! [ none -nt a ] && ! [ none -nt none2 ] && echo yes
## stdout: yes
## BUG dash busybox zsh: before Issue 8

#### -ef
: >a
ln a b
ln -s a c
: >d
[ a -ef b ] && [ a -ef c ] && ! [ a -ef d ] && ! [ none -ef none ] && echo yes
## stdout: yes

#### a missing bracket
[ a = a
## status: 2
## stderr-has: [: missing `]'

#### a bracket without its blank
[ 1 = 1]
## status: 2
## stderr-has: missing `]'

#### test needs no bracket
test ] && test a = a && echo yes
## stdout: yes

#### -a and -o with three arguments
[ a -a b ]; echo "$?"
[ a -a '' ]; echo "$?"
[ '' -o b ]; echo "$?"
[ '' -o '' ]; echo "$?"
[ ! -a b ]; echo "$?"
## STDOUT:
0
1
0
1
0
## END
## OK dash busybox: ! is negation

#### -a and -o (Debian policy 10.4)
[ a = a -a b = b ]; echo "$?"
[ a = a -a b = c ]; echo "$?"
[ a = b -o b = b ]; echo "$?"
[ a = b -o b = c ]; echo "$?"
## STDOUT:
0
1
0
1
## END

#### -a binds tighter than -o
[ a = a -o b = b -a c = d ]; echo "$?"
[ a = b -a c = c -o d = d ]; echo "$?"
## STDOUT:
0
0
## END

#### ! binds tighter than -a
[ ! a = b -a c = c ]; echo "$?"
[ a = a -a ! b = b ]; echo "$?"
[ ! -n '' -a ! -z a ]; echo "$?"
## STDOUT:
0
1
0
## END

#### parentheses group
[ '(' a = a -o b = b ')' -a c = d ]; echo "$?"
[ ! '(' a = a -a b = c ')' ]; echo "$?"
[ '(' '(' a = a ')' ')' ]; echo "$?"
## STDOUT:
1
0
0
## END

#### more than four arguments with operands that look like operators
[ -n = -n -a x = x ]; echo "$?"
[ ! = ! -a x = x ]; echo "$?"
[ '(' = '(' -a x = x ]; echo "$?"
[ -z -a -a -n x ]; echo "$?"
[ x = -a -a y = -o ]; echo "$?"
## STDOUT:
0
0
0
1
1
## END
## OK dash bash mksh yash ksh93 busybox zsh: unspecified

#### more than four arguments that are no expression
[ a b c d e ]
## status: 2

#### an unfinished expression
[ a = a -a b = b -a ] 2>/dev/null
## status: 2
## BUG dash zsh: takes -a as an operand

#### a missing parenthesis
[ '(' a = a -a b = b ] 2>/dev/null
## status: 2

#### an error on either side of -o is an error
[ a = a -o x -eq 1 ] 2>/dev/null
## status: 2
## OK mksh zsh: the other side decides, or arithmetic

#### deep nesting is an error, not a crash
i=0
set --
while [ "$i" -lt 3000 ]; do
  set -- "$@" '('
  i=$((i + 1))
done
test "$@" a = a 2>/dev/null
## status: 2

#### many negations
[ ! ! ! ! ! a = a ]; echo "$?"
[ ! ! ! ! a = a ]; echo "$?"
## STDOUT:
1
0
## END
## OK yash: unspecified

#### quoted and expanded operators are operators
op=-eq
[ 1 "$op" 1 ] && [ 1 '-eq' 1 ] && echo yes
## stdout: yes

#### very long file names are false
n=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
n=$n$n$n$n$n$n$n$n$n$n
[ -e "$n" ]
## status: 1

#### an empty file name is false
[ -e '' ] || [ -f '' ] || [ -d '' ] || [ -x '' ] || echo no
## stdout: no

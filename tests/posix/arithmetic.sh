# SPDX-License-Identifier: GPL-3.0-or-later
# Arithmetic expansion (XCU 2.6.4, 1.1.2.1).

#### constants
echo $((0)) $((7)) $((42)) $((010)) $((0x1f)) $((0XfF)) $((00))
## stdout: 0 7 42 8 31 255 0
## BUG mksh: a leading 0 does not mean octal

#### addition and multiplication
echo $((1+2)) $((5-7)) $((2*3)) $((7/2)) $((7%3)) $((-7/2)) $((-7%3)) $((7/-2)) $((7%-3))
## stdout: 3 -2 6 3 1 -3 -1 -3 1

#### unary operators
echo $((-5)) $((+5)) $((!5)) $((!0)) $((~5)) $((- -5)) $((!!5)) $((~~5)) $((!-1)) $((-+-5))
## stdout: -5 5 0 1 -6 5 1 5 0 5

#### shifts
echo $((1<<4)) $((256>>3)) $((-8>>1)) $((1<<2<<3)) $((1<<62))
## stdout: 16 32 -4 32 4611686018427387904
## BUG mksh: 32 bits

#### comparisons
echo $((1<2)) $((2<1)) $((1<=1)) $((2>1)) $((1>=2)) $((1==1)) $((1!=1)) $((-1<0))
## stdout: 1 0 1 1 0 1 0 1

#### bitwise operators
echo $((12&10)) $((12|3)) $((12^10)) $((~0&255)) $((1|2^3&4))
## stdout: 8 15 6 255 3

#### logical operators
echo $((1&&2)) $((1&&0)) $((0||3)) $((0||0)) $((2||0)) $((1&&0||1))
## stdout: 1 0 1 0 1 1

#### the conditional operator
echo $((1?2:3)) $((0?2:3)) $((1?0?4:5:6)) $((0?1:0?2:3)) $((2>1?10:20))
## stdout: 2 3 5 3 10
## BUG busybox: does not nest it

#### precedence
echo $((1+2*3)) $(((1+2)*3)) $((1+2<<1)) $((2<3==1)) $((1|2==2)) $((4-2-1)) $((2*3%4)) $((-2*-3)) $((!0+1))
## stdout: 7 9 6 1 1 1 2 6 2

#### associativity
echo $((10-3-2)) $((100/10/5)) $((64>>2>>1)) $((7%4%2))
## stdout: 5 2 8 1

#### parentheses
echo $(((1))) $((((1)+(2)))) $((2*(3+(4-1))))
## stdout: 1 3 12

#### blanks and newlines
echo $((  1  +
	2  )) $((1+ 2 *3))
## stdout: 3 7

#### variables with and without dollar
x=5 y=-3
echo $((x+1)) $(($x+1)) $((x*y)) $((${x}*2)) $((-y))
## stdout: 6 6 -15 10 3

#### an unset or null variable is zero
unset u
n=
echo $((u)) $((u+1)) $((n)) $((n+1))
## stdout: 0 1 0 1

#### values of variables are constants
a=010 b=0x10 c=' 5 ' d=+7
echo $((b)) $((c)) $((d)) $((a==8))
## stdout: 16 5 7 1
## BUG mksh: a leading 0 does not mean octal
## OK yash: no blanks around a value

#### $((x)) and $(($x)) agree
for x in 0 7 -7 +7 010 0x1F; do
  test $((x)) -eq $(($x)) || echo differs: $x
done
## status: 0

#### positional and special parameters
set -- 3 4
(exit 2)
echo $(($1 + $2)) $(($# * 10)) $(($? + 1))
## stdout: 7 20 3

#### operators from an expansion
op=+ e='2 * 3'
echo $((1 $op 2)) $(($e + 1)) $((1 + $e))
## stdout: 3 7 7

#### a value is substituted as text where a dollar is written
e=1+2
echo $(($e * 2))
## stdout: 5

#### command substitution inside
echo $(($(echo 1) + `echo 2`)) $(($(echo '1 + 2') * 3))
## stdout: 3 7

#### nested arithmetic
echo $((1 + $((2 * $((3))))))
## stdout: 7

#### parameter expansions with operators inside
unset u
x=abc
echo $((${u:-4} + ${#x})) $((${u-1}${u-2}))
## stdout: 7 12

#### assignment
echo $((x = 5)) $x
echo $((y = x + 1)) $y
echo $((a = b = 3)) $a $b
## STDOUT:
5 5
6 6
3 3 3
## END

#### compound assignments
x=10
echo $((x += 5)) $((x -= 3)) $((x *= 2)) $((x /= 5)) $((x %= 3)) $x
x=12
echo $((x <<= 2)) $((x >>= 1)) $((x &= 25)) $((x |= 6)) $((x ^= 3)) $x
## STDOUT:
15 12 24 4 1 1
48 24 24 30 29 29
## END

#### an assignment to an unset variable makes it
unset u
: $((u += 3))
echo $u
## stdout: 3

#### an assigned variable is decimal
x=0x10
: $((x += 0))
echo $x
## stdout: 16

#### an assignment to a readonly variable is an error
$SH -c 'readonly x=1; : $((x = 2)); echo not reached' 2>/dev/null
test $? -gt 0 && echo failed
## stdout: failed

#### an assignment affects the current environment
f() { : $((n = 7)); }
f
echo $n
(: $((n = 8)))
echo $n
## STDOUT:
7
7
## END

#### prefix and postfix increment and decrement
x=5
echo $((x++)) $x $((++x)) $x $((x--)) $x $((--x)) $x
## stdout: 5 6 7 7 7 6 5 5
## N-I dash yash: no increment

#### increment beside other operators
x=5 y=3
echo $((x+++y)) $x $y
echo $((x---y)) $x $y
echo $((x++ + ++y)) $x $y
echo $((-x++)) $x
## STDOUT:
8 6 3
3 5 3
9 6 4
-6 7
## END
## N-I dash yash: no increment

#### doubled signs before numbers are two unary operators
echo $((--1)) $((++1)) $((1--1)) $((1++1)) $((- -1)) $((1 - -1))
## stdout: 1 1 2 2 1 2
## OK mksh yash ksh93: takes them for increments of what is no variable

#### the comma operator
echo $((1, 2)) $((x = 1, y = x + 1, x + y)) $x $y
## stdout: 2 3 1 2
## N-I dash yash: no comma; the standard leaves it out of the required list

#### short circuits
x=0
echo $((0 && (x = 1))) $((1 || (x = 2))) $x $((1 && (x = 3))) $x
echo $((1 ? 5 : (x = 9))) $((0 ? (x = 9) : 6)) $x
## STDOUT:
0 1 0 1 3
5 6 3
## END
## BUG busybox: evaluates all operands

#### a division by zero that is not evaluated is no error
echo $((0 && 1/0)) $((1 || 1/0)) $((1 ? 2 : 1/0))
## stdout: 0 1 2
## BUG busybox: evaluates all operands

#### division by zero is an error
$SH -c 'echo $((1/0)); echo not reached' 2>/dev/null
test $? -gt 0 && echo failed
$SH -c 'echo $((1%0)); echo not reached' 2>/dev/null
test $? -gt 0 && echo failed
$SH -c 'x=1; : $((x /= 0)); echo not reached' 2>/dev/null
test $? -gt 0 && echo failed
## STDOUT:
failed
failed
failed
## END

#### syntax errors
for e in '1 +' '* 2' '1 2' 'a b' '1 ? 2' '1 :' '2 3 +' '1 = 2' '1 + = 2' '@' '1 @ 2' '()' '1 ? : 2'; do
  $SH -c "echo \$(($e))" >/dev/null 2>&1 && echo "accepted: $e"
done
:
## status: 0

#### invalid constants are errors
for e in 08 1a 0xg 018; do
  $SH -c "echo \$(($e))" >/dev/null 2>&1 && echo "accepted: $e"
done
:
## OK mksh ksh93: 08 is decimal
## status: 0

#### junk in a variable is an error
$SH -c 'x=abc-; echo $((x)); echo not reached' 2>/dev/null
test $? -gt 0 && echo failed
$SH -c 'x="1 2"; echo $((x)); echo not reached' 2>/dev/null
test $? -gt 0 && echo failed
## STDOUT:
failed
failed
## END

#### 64 bits
echo $((9223372036854775807)) $((-9223372036854775807 - 1)) $((4611686018427387904 * 2 - 1 + 4611686018427387904 * 0))
echo $((1000000 * 1000000)) $((0x7fffffffffffffff))
## STDOUT:
9223372036854775807 -9223372036854775808 9223372036854775807
1000000000000 9223372036854775807
## END
## BUG mksh: 32 bits

#### overflow wraps
echo $((9223372036854775807 + 1)) $((-9223372036854775807 - 2)) $((9223372036854775807 * 2))
## stdout: -9223372036854775808 9223372036854775807 -2
## OK mksh ksh93: 32 bits or floating point

#### the smallest number divided by minus one does no harm
x=-9223372036854775807
x=$((x - 1))
echo $((x / -1)) $((x % -1)) $((-x))
## stdout: -9223372036854775808 0 -9223372036854775808
## OK mksh ksh93 yash: 32 bits or floating point
## OK dash: dies of it or not with its compiler

#### the result is split when unquoted
IFS=0
echo $((101)) "$((101))"
## stdout: 1 1 101

#### within double-quotes
echo "$((1 + 2))" "a$((1))b" "$(( $((1)) ))"
## stdout: 3 a1b 1

#### in a here-document
x=2
cat <<END
$((x + 1)) $(( 
4 ))
END
## stdout: 3 4

#### in a parameter expansion
set -- a b c
eval echo \${$((1 + 1))}
unset u
echo ${u:-$((1+1))} ${u:=$((2+2))} $u
## STDOUT:
b
2 4 4
## END

#### an expression of many terms
e=0
i=0
while [ $i -lt 500 ]; do e="$e + 1"; i=$((i + 1)); done
echo $(($e))
## stdout: 500

#### deeply nested parentheses
e=1
i=0
while [ $i -lt 100 ]; do e="($e)"; i=$((i + 1)); done
echo $(($e))
## stdout: 1

#### counting loop
i=0
while [ $((i < 3)) -eq 1 ]; do echo $i; i=$((i + 1)); done
## STDOUT:
0
1
2
## END

#### a name of a special form
_a1=4 A=5
echo $((_a1 + A))
## stdout: 9

#### variables named like operators are plain
if=1 do=2
echo $((if + do))
## stdout: 3

#### a backslash newline inside
echo $((1 \
+ 2))
## stdout: 3

#### a dollar-parenthesis-parenthesis with a case inside a command substitution
echo $(( $(case x in x) echo 5;; esac) ))
## stdout: 5
## BUG bash: takes it for a command substitution

#### colons and question marks nest
echo $((0 ? 0 ? 1 : 2 : 0 ? 3 : 4)) $((1 ? 0 ? 1 : 2 : 5))
## stdout: 4 2
## BUG busybox: does not nest them

#### an assignment inside a conditional
echo $((1 ? (x = 5) : (x = 6))) $x
## stdout: 5 5
## BUG busybox: does not parse it

#### a double-quote inside is not special
$SH -c 'echo "$((1 + 1))"'
## stdout: 2

#### leading zeros in loops over dates
m=09
echo $((${m#0} + 1)) $((1$m - 100))
## stdout: 10 9

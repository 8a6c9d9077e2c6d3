# SPDX-License-Identifier: GPL-3.0-or-later
# LINENO (XCU 2.5.3).

#### the number of the line
echo $LINENO
echo $LINENO

echo $LINENO
## STDOUT:
1
2
4
## END
## N-I dash: no LINENO

#### after comments and continuations
# one
echo $LINENO \
  $LINENO
echo $LINENO
## STDOUT:
2 2
4
## END
## N-I dash: no LINENO

#### inside compound commands
if true; then
  echo $LINENO
fi
for i in 1; do
  echo $LINENO
done
{
  echo $LINENO; }
(
  echo $LINENO
)
case a in
  a) echo $LINENO
esac
while true; do
  echo $LINENO; break
done
## STDOUT:
2
5
8
10
13
16
## END
## N-I dash: no LINENO

#### after a here-document
cat <<END
a
b
END
echo $LINENO
## STDOUT:
a
b
5
## END
## N-I dash: no LINENO

#### after a multi-line string
x='a
b
c'
echo $LINENO
## stdout: 4
## N-I dash: no LINENO

#### in arithmetic
echo $((LINENO + 10))
echo $(($LINENO + 10))
## STDOUT:
11
12
## END
## N-I dash: no LINENO

#### in a command substitution
x=$(echo $LINENO)

y=$(echo $LINENO)
echo $x $y
## stdout: 1 3
## N-I dash: no LINENO
## OK mksh yash: counts anew

#### in a prefix assignment
x=1
x=$LINENO env | grep '^x='
## stdout: x=2
## N-I dash: no LINENO

#### in a function the number is of the script or of the function
f() {
  echo $LINENO
}
f
## stdout: 2
## N-I dash: no LINENO

#### in a dot script it begins anew and comes back
printf 'echo $LINENO\necho $LINENO\n' >lib
. ./lib
echo $LINENO
## STDOUT:
1
2
3
## END
## N-I dash: no LINENO

#### a variable named otherwise is not affected
LINENO_A=5
echo $LINENO_A
## stdout: 5

#### for configure scripts
as_lineno_1=$LINENO
as_lineno_2=$LINENO
test "x$as_lineno_1" != "x$as_lineno_2" && test "x`expr $as_lineno_1 + 1`" = "x$as_lineno_2" && echo ok
## stdout: ok
## N-I dash: no LINENO

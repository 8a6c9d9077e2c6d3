# SPDX-License-Identifier: GPL-3.0-or-later
# shift (XCU 2.15 shift).

#### drops the first
set a b c
shift
echo "$# $*"
## stdout: 2 b c

#### by a number
set a b c
shift 2
echo "$# $*"
## stdout: 1 c

#### by 0
set a b
shift 0
echo "$# $*"
## stdout: 2 a b

#### by all
set a b
shift 2
echo "$# [$1]"
## stdout: 0 []

#### more than there are is an error
set a b
command shift 3 2>/dev/null
echo "$(($? > 0)) $#"
## stdout: 1 2

#### with none it is an error
command shift 2>/dev/null
echo $(($? > 0))
## stdout: 1

#### the error ends the shell
set a
shift 2
echo no
## status: >0
## OK bash yash: goes on

#### no number is an error
set a b
command shift abc 2>/dev/null
echo "$(($? > 0)) $#"
## stdout: 1 2
## OK mksh ksh93: arithmetic

#### a negative number is an error
set a b
command shift -1 2>/dev/null
echo "$(($? > 0)) $#"
## stdout: 1 2

#### a double hyphen is skipped
set a b
shift -- 1
echo "$*"
## stdout: b
## N-I dash: takes it for a number

#### in a function shifts the function's
set a b c
f() { shift; echo "$*"; }
f x y
echo "$*"
## STDOUT:
y
a b c
## END

#### in a loop over the parameters
set a b c
while [ $# -gt 0 ]; do printf %s "$1"; shift; done
echo
## stdout: abc

#### a for loop is not disturbed
set a b c
for i; do shift; echo "$i $#"; done
## STDOUT:
a 2
b 1
c 0
## END

#### the status is 0
set a
false
shift
echo $?
## stdout: 0

#### after shift set can use what is left
set a b c
shift
set x "$@"
echo "$*"
## stdout: x b c

#### many
i=0
set --
while [ $i -lt 200 ]; do set -- "$@" $i; i=$((i + 1)); done
shift 150
echo "$# $1 ${50}"
## stdout: 50 150 199

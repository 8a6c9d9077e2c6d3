# SPDX-License-Identifier: GPL-3.0-or-later
# readonly (XCU 2.15 readonly).

#### a variable cannot be assigned
readonly x=1
(x=2) 2>/dev/null || echo refused
echo $x
## STDOUT:
refused
1
## END

#### assigning one ends the shell
readonly x=1
x=2
echo no
## status: >0

#### name without a value
x=1
readonly x
(x=2) 2>/dev/null
echo $x
## stdout: 1

#### an unset name cannot be assigned
readonly x
(x=2) 2>/dev/null || echo refused
echo "${x-unset}"
## STDOUT:
refused
unset
## END

#### cannot be unset
readonly x=1
(unset x) 2>/dev/null
echo "$x"
## stdout: 1

#### unsetting one ends the shell
readonly x=1
unset x
echo no
## status: >0
## OK bash mksh ksh93: goes on

#### readonly again with the same value is an error
readonly x=1
readonly x=1
echo no
## status: >0

#### readonly again without a value
readonly x=1
readonly x
echo $?
## stdout: 0

#### the value is not split
v='a  *'
readonly x=$v
echo "$x"
## stdout: a  *
## BUG yash: no declaration utility

#### readonly -p lists re-readable commands
readonly xyz='a b'
readonly -p | grep xyz
## stdout: readonly xyz='a b'
## OK bash: other quoting

#### an unset name is listed without a value
readonly xyz
readonly -p | grep xyz
## stdout: readonly xyz

#### what -p writes reads back
readonly xyz="a'b\"c\\d
e"
saved=$(readonly -p | sed -n '/xyz/,$p')
test "$("$SH" -c "$saved"'
printf %s "$xyz"')" = "$xyz" && echo same
## stdout: same

#### without operands lists as -p does
readonly xyz=1
test "$(readonly | grep xyz)" = "$(readonly -p | grep xyz)" && echo same
## stdout: same
## OK mksh: without values
## OK ksh93: without the word readonly

#### a for loop variable
readonly i=1
for i in a b; do echo $i; done
echo no
## status: >0
## OK yash: goes on

#### read into it fails, without ending the shell
readonly x=1
echo a | { read x; echo $(($? > 1)); }
## stdout: 1
## BUG ksh93 bash yash: status 1

#### a prefix assignment to it ends the shell
readonly x=1
x=2 true
echo no
## status: >0
## OK bash: goes on
## BUG ksh93: goes on

#### a prefix assignment before an external command
readonly x=1
x=2 /bin/true
echo no
## status: >0
## OK bash: goes on
## BUG ksh93: goes on

#### in arithmetic
readonly x=1
: $((x = 2))
echo no
## status: >0

#### with ${x=word}
readonly x
: ${x=2}
echo no
## status: >0

#### a bad name
readonly 1a=2
echo no
## status: >0
## OK bash yash: goes on

#### in a subshell it stays there
(readonly x=1)
x=2
echo $x
## stdout: 2

#### a subshell inherits it
readonly x=1
(x=2; echo no) 2>/dev/null
echo $?
## stdout: 2
## OK bash ksh93: other statuses

#### readonly and exported
export x=1
readonly x
sh -c 'echo $x'
## stdout: 1

#### commands do not inherit the attribute
export x=1
readonly x
"$SH" -c 'x=2; echo $x'
## stdout: 2

#### getopts into it
readonly o=1
set -- -a
getopts a o
echo $(($? > 0))
## stdout: 1

# SPDX-License-Identifier: GPL-3.0-or-later
# getopts (XCU getopts).

#### options, one an argument
set -- -a -b file
while getopts ab o; do echo "$o"; done
shift $((OPTIND - 1))
echo "$*"
## STDOUT:
a
b
file
## END

#### options in a group
set -- -abc file
while getopts abc o; do echo "$o"; done
echo "$OPTIND"
## STDOUT:
a
b
c
2
## END

#### an option-argument as the next argument
set -- -f file x
getopts f: o
echo "$o $OPTARG $OPTIND"
## stdout: f file 3

#### an option-argument in the same argument
set -- -ffile x
getopts f: o
echo "$o $OPTARG $OPTIND"
## stdout: f file 2

#### an option-argument behind other options of a group
set -- -abfile x
while getopts ab: o; do echo "$o ${OPTARG-unset}"; done
echo "$OPTIND"
## STDOUT:
a unset
b file
2
## END
## BUG zsh dash busybox: OPTARG is empty

#### an empty option-argument
set -- -f '' x
getopts f: o
echo "$o [${OPTARG-unset}] $OPTIND"
## stdout: f [] 3

#### an option-argument that begins with a hyphen
set -- -f -a
getopts af: o
echo "$o $OPTARG $OPTIND"
## stdout: f -a 3

#### an option-argument of two hyphens
set -- -f -- -a
getopts af: o
echo "$o $OPTARG $OPTIND"
## stdout: f -- 3

#### double hyphen ends the options
set -- -a -- -b
while getopts ab o; do echo "$o"; done
echo "$OPTIND"
## STDOUT:
a
3
## END

#### a hyphen ends the options
set -- -a - -b
while getopts ab o; do echo "$o"; done
echo "$OPTIND"
## STDOUT:
a
2
## END

#### an operand ends the options
set -- -a x -b
while getopts ab o; do echo "$o"; done
echo "$OPTIND"
## STDOUT:
a
2
## END

#### at the end the variable is a question mark and the status 1
set -- x
o=old
getopts a o
echo "$? $o $OPTIND"
## stdout: 1 ? 1
## BUG zsh: the variable stays

#### at the end OPTARG is unset
set --
OPTARG=old
getopts a: o
echo "${OPTARG-unset}"
## stdout: unset
## BUG dash zsh: kept

#### after the end it stays at the end
set -- -a x
getopts a o
getopts a o; echo "$? $OPTIND"
getopts a o; echo "$? $OPTIND"
## STDOUT:
1 2
1 2
## END

#### OPTARG is unset by an option without option-argument
set -- -f x -a
getopts af: o
getopts af: o
echo "$o ${OPTARG-unset}"
## stdout: a unset
## BUG zsh: empty or kept
## BUG dash busybox: OPTARG is empty

#### an unknown option
set -- -x -a
getopts a o 2>/dev/null
echo "$? $o ${OPTARG-unset} $OPTIND"
## stdout: 0 ? unset 2
## BUG zsh: OPTARG
## OK yash: OPTIND tells the letter too

#### an unknown option: the message
set -- -x
getopts a o
## stderr-has: illegal option -- x
## status: 0

#### an unknown option, silently
set -- -x -a
getopts :a o
echo "$? $o $OPTARG"
getopts :a o
echo "$? $o"
## STDOUT:
0 ? x
0 a
## END
## stderr: empty

#### an unknown option in a group does not end the group
set -- -axb
while getopts :ab o; do echo "$o ${OPTARG-unset}"; done
## STDOUT:
a unset
? x
b unset
## END
## BUG zsh: OPTARG
## BUG dash busybox: OPTARG is empty

#### a missing option-argument
set -- -f
getopts f: o 2>/dev/null
echo "$? $o ${OPTARG-unset} $OPTIND"
## stdout: 0 ? unset 2
## BUG zsh: OPTARG
## BUG yash: OPTIND

#### a missing option-argument: the message
set -- -f
getopts f: o
## stderr-has: option requires an argument -- f
## status: 0

#### a missing option-argument, silently
set -- -f
getopts :f: o
echo "$? $o $OPTARG"
## stdout: 0 : f
## stderr: empty

#### the message names the program
printf 'getopts a o -x\n' >myscript
"$SH" ./myscript
## stderr-has: ./myscript: illegal option -- x
## status: 0

#### arguments of its own
set -- -b
getopts ab o -a
echo "$o $OPTIND"
## stdout: a 2
## OK yash zsh: OPTIND tells the letter too

#### arguments of its own: an operand first
getopts ab o x -a
echo "$? $o"
## stdout: 1 ?
## BUG zsh: the variable stays

#### the positional parameters of a function
f() { while getopts ab o; do echo "$o"; done; }
f -a -b
## STDOUT:
a
b
## END

#### OPTIND is 1 at start
echo "$OPTIND"
## stdout: 1

#### OPTIND from the environment is not used
OPTIND=5 "$SH" -c 'echo "$OPTIND"'
## stdout: 1

#### OPTIND assigned 1 begins anew
set -- -a
getopts a o
OPTIND=1
getopts a o
echo "$? $o"
## stdout: 0 a
## BUG zsh: not noticed

#### OPTIND assigned 1 in the middle of a group begins anew
set -- -abc
getopts abc o
getopts abc o
OPTIND=1
getopts abc o
echo "$o"
## stdout: a
## BUG zsh: not noticed

#### OPTIND assigned in the middle of a group with its own value begins the argument anew
set -- -x -abc
getopts xabc o
getopts xabc o
OPTIND=2
getopts xabc o
echo "$o"
## stdout: a
## OK zsh bash: unspecified

#### OPTIND assigned 1 for other arguments
set -- -a
while getopts a o; do echo "$o"; done
OPTIND=1
set -- -b -c
while getopts bc o; do echo "$o"; done
## STDOUT:
a
b
c
## END

#### OPTIND is not exported
set -- -a
getopts a o
env | grep -c '^OPTIND='
## status: 1
## stdout: 0

#### set -a exports the variable
set -a
getopts a o -a
env | grep '^o='
## stdout: o=a

#### getopts in a subshell does not move the parent
set -- -a -b
getopts ab o
(getopts ab o; echo "$o")
getopts ab o
echo "$o"
## STDOUT:
b
b
## END

#### too few operands are a usage error
getopts 2>/dev/null; echo "$(($? > 0))"
getopts a 2>/dev/null; echo "$(($? > 0))"
## STDOUT:
1
1
## END

#### a name that is none is an error
getopts a 1x -a 2>/dev/null
echo "$(($? > 0))"
## stdout: 1
## BUG yash: assigned
## BUG zsh: ends the shell

#### a readonly variable: status greater than 1
readonly o
getopts a o -a 2>/dev/null
echo "$(($? > 1))"
## stdout: 1
## BUG yash: status 0 or 1
## BUG zsh: ends the shell

#### a colon is no option
set -- -:
getopts a:b o 2>/dev/null
echo "$o"
## stdout: ?

#### a question mark is no option unless listed
set -- '-?'
getopts :a o
echo "$o $OPTARG"
## stdout: ? ?

#### options that are digits
set -- -1 -2x
while getopts 12: o; do echo "$o ${OPTARG-unset}"; done
## STDOUT:
1 unset
2 x
## END
## BUG zsh dash busybox: OPTARG is empty

#### option letters in both cases
set -- -aA
while getopts aA o; do echo "$o"; done
## STDOUT:
a
A
## END

#### the last argument of a shrinking list is not read twice
set -- -ab
getopts ab o
set --
getopts ab o
echo "$?"
## stdout: 1

#### the usual loop
set -- -v -o out.txt in1 in2
verbose=0 output=
while getopts :vo: opt; do
  case $opt in
    v) verbose=1 ;;
    o) output=$OPTARG ;;
    *) echo bad ;;
  esac
done
shift "$((OPTIND - 1))"
echo "$verbose $output $# $1"
## stdout: 1 out.txt 2 in1

# SPDX-License-Identifier: GPL-3.0-or-later
# eval (XCU 2.15 eval).

#### joins its operands by spaces
eval echo 'a  b' '"c  d"' \;echo e
## STDOUT:
a b c  d
e
## END

#### expands twice
x='$y' y=value
eval echo $x
## stdout: value

#### assigns in the current environment
eval x=1 y='"2 3"'
echo "$x $y"
## stdout: 1 2 3

#### no operands: status 0
false
eval
echo $?
## stdout: 0

#### null operands: status 0
false
eval '' ''
echo $?
## stdout: 0

#### a comment: status 0
false
eval '# nothing'
echo $?
## stdout: 0

#### $? in it is that of the command before
(exit 4)
eval 'echo $?'
## stdout: 4

#### the status is that of the last command
eval '(exit 7)'
echo $?
## stdout: 7

#### a double hyphen is skipped
eval -- 'echo ran'
## stdout: ran
## N-I dash: takes -- for a command

#### several lines
eval 'echo one
echo two'
## STDOUT:
one
two
## END

#### a here-document in it
eval 'cat <<E
x $((1+1))
E'
## stdout: x 2

#### break in eval leaves the loop around
for i in 1 2 3; do eval '[ $i -lt 2 ] || break'; echo $i; done
## stdout: 1

#### continue in eval
for i in 1 2; do eval 'continue'; echo no; done
echo $?
## stdout: 0

#### return in eval leaves the function
f() { eval 'return 3'; echo no; }
f
echo $?
## stdout: 3

#### exit in eval leaves the shell
eval 'exit 5'
echo no
## status: 5

#### a syntax error ends the shell
eval 'if then'
echo not reached
## status: >0
## BUG ksh93: goes on

#### command keeps a syntax error from ending the shell
command eval 'if then' 2>/dev/null
echo "after $(($? > 0))"
## stdout: after 1
## OK mksh yash: ends the shell as for any syntax error

#### the lines before a syntax error run
(eval 'echo before
if then')
echo "after $(($? > 0))"
## STDOUT:
before
after 1
## END
## OK ksh93: parses all of it first

#### an alias defined in it holds from the next line on
eval 'alias hi="echo hello"
hi'
hi
## STDOUT:
hello
hello
## END
## BUG ksh93: parses all of it first

#### functions defined in it
eval 'f() { echo "f $1"; }'
f x
## stdout: f x

#### a function defined in it outlives the text
for i in 1 2 3; do eval "f$i() { echo $i; }"; done
f1; f2; f3
## STDOUT:
1
2
3
## END

#### nested evals
eval eval eval 'echo deep'
## stdout: deep

#### quoting levels
eval 'eval "echo \"\\\$HOME\""'
## stdout: $HOME

#### an unquoted operand with a backslash
eval echo a\\b
## stdout: ab

#### set -e acts in it
set -e
eval 'false; echo no'
echo no
## status: 1

#### set -e is ignored in it where it is outside
set -e
eval 'false; echo yes' || :
if eval 'false; echo yes'; then echo then; fi
! eval 'false; false'
echo end
## STDOUT:
yes
yes
then
end
## END
## BUG mksh: set -e acts in it

#### redirections hold for all of it
eval 'echo out; echo err >&2' >log 2>&1
cat log
## STDOUT:
out
err
## END

#### an assignment before it is there while it runs, and stays
x=1
x=2 eval 'echo $x'
echo $x
## STDOUT:
2
2
## END

#### exec in it is permanent
eval 'exec >log'
echo text
exec >&2
cat log >/dev/null
test "$(cat log)" = text
## status: 0

#### in a pipeline
eval 'echo a; echo b' | sort -r
## STDOUT:
b
a
## END

#### unbalanced quotes are an error
eval "echo 'x"
echo no
## status: >0
## BUG bash ksh93: goes on

#### a loop made at run time
words='for i in a b; do'
eval "$words echo \$i; done"
## STDOUT:
a
b
## END

#### indirect expansion
a1=one n=1
eval "v=\$a$n"
echo "$v"
## stdout: one

#### very long text
s=
i=0
while [ $i -lt 2000 ]; do s="$s x=$i;"; i=$((i + 1)); done
eval "$s"
echo $x
## stdout: 1999

#### eval of itself without end is an error and no crash
"$SH" -c 'x='\''eval "$x"'\''; eval "$x"; echo on' 2>err
echo $?
## stdout: 2
## OK dash bash mksh yash ksh93 zsh busybox: crash or go on for ever

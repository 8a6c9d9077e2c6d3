# SPDX-License-Identifier: GPL-3.0-or-later
# The errexit option (XCU set -e) and its exceptions.

#### a failing simple command ends the shell with its status
$SH -c 'set -e; echo a; (exit 3); echo no'
echo $?
$SH -ec 'false; echo no'
echo $?
## STDOUT:
a
3
1
## END

#### a failing utility and a command that is not found
$SH -ec 'ls /nonexistent 2>/dev/null; echo no'
test $? -gt 0 && echo failed
$SH -ec 'nonexistent_command 2>/dev/null; echo no'
echo $?
## STDOUT:
failed
127
## END

#### a failing redirection
$SH -ec 'echo a </nonexistent/f; echo no' 2>/dev/null
test $? -gt 0 && echo failed
## stdout: failed

#### not in the condition of if and elif
set -e
if false; then :; fi
if false; then :; elif false; then :; else echo a; fi
## stdout: a

#### not in the condition of while and until
set -e
while false; do :; done
until (exit 3); do break; done
i=0
until [ $i -ge 2 ]; do i=$((i + 1)); done
echo a
## stdout: a

#### not for commands of an and-or list but the last
set -e
false || true
false && true
true && false || true
false && false && true
echo a
## stdout: a

#### for the last command of an and-or list
$SH -ec 'true && false; echo no'
echo $?
$SH -ec 'false || false; echo no'
echo $?
$SH -ec 'false || (exit 5); echo no'
echo $?
## STDOUT:
1
1
5
## END

#### not for a negated pipeline
set -e
! true
! false
! true | true
echo a
## stdout: a

#### not for the commands of a pipeline but the last
set -e
false | true
echo a
## stdout: a

#### for the last command of a pipeline
$SH -ec 'true | false; echo no'
echo $?
## stdout: 1

#### in a body of if while for case
$SH -ec 'if true; then false; fi; echo no' || echo 1
$SH -ec 'while true; do false; done; echo no' || echo 2
$SH -ec 'for i in 1; do false; done; echo no' || echo 3
$SH -ec 'case a in a) false;; esac; echo no' || echo 4
$SH -ec '{ false; }; echo no' || echo 5
$SH -ec 'if false; then :; else false; fi; echo no' || echo 6
## STDOUT:
1
2
3
4
5
6
## END

#### a subshell fails as a whole
$SH -ec '(false; echo no); echo no'
echo $?
$SH -ec '(exit 4); echo no'
echo $?
## STDOUT:
1
4
## END

#### in a pipeline each subshell has its own
$SH -ec '(false; echo one) | cat; echo two'
## stdout: two

#### command substitution as an argument does not count
$SH -ec 'echo $(false) two'
## stdout: two

#### inside a command substitution it is inherited
$SH -ec 'echo $(false; echo one) two'
## stdout: two
## BUG busybox: not inherited

#### the status of an assignment counts
$SH -ec 'x=$(false); echo no'
echo $?
$SH -ec 'x=$(exit 7); echo no'
echo $?
## STDOUT:
1
7
## END

#### an assignment of a succeeding substitution
$SH -ec 'x=$(false; true); echo "<$x>"' || echo failed
$SH -ec 'x=$(false || true); echo a'
## STDOUT:
failed
a
## END
## BUG busybox: set -e is not inherited

#### ignored inside a function that is a condition
set -e
f() { false; echo in; }
if f; then echo yes; fi
f || echo no
f && echo and
! f
echo end
## STDOUT:
in
yes
in
in
and
in
end
## END

#### ignored inside a compound command that is a condition
set -e
if { false; echo 1; }; then echo 2; fi
{ false; echo 3; } || :
(false; echo 4) || :
while { false; echo 5; false; }; do :; done
## STDOUT:
1
2
3
4
5
## END

#### acts inside a function that is no condition
$SH -ec 'f() { false; echo no; }; f; echo no'
echo $?
## stdout: 1

#### a compound command whose failure was ignored does not count
set -e
{ false && true; }
if true; then false && true; fi
for i in 1; do false && true; done
while true; do false && break; break; done
case a in a) false && true;; esac
echo a
## stdout: a

#### a subshell whose failure was ignored counts
$SH -ec '(false && true); echo no'
echo $?
## stdout: 1

#### a function whose failure was ignored counts
$SH -ec 'f() { false && true; }; f; echo no'
echo $?
## stdout: 1

#### in eval and dot
$SH -ec 'eval "false; echo no"; echo no' || echo 1
echo 'false; echo no' >lib
$SH -ec '. ./lib; echo no' || echo 2
set -e
eval 'false || true; echo 3'
if eval 'false; echo 4'; then :; fi
## STDOUT:
1
2
3
4
## END
## BUG mksh: not ignored inside eval

#### the EXIT trap runs
$SH -ec 'trap "echo trap \$?" EXIT; (exit 3); echo no'
echo $?
## STDOUT:
trap 3
3
## END

#### a failing special built-in
$SH -ec 'return_a() { return 2; }; return_a; echo no'
echo $?
$SH -ec 'shift 5; echo no' 2>/dev/null
test $? -gt 0 && echo failed
## STDOUT:
2
failed
## END

#### switched off again
set -e
set +e
false
echo a
## stdout: a

#### switched on in a function and in a subshell
f() { set -e; }
$SH -c 'f() { set -e; }; f; false; echo no'
echo $?
(set -e; false; echo no)
echo $?
## STDOUT:
1
1
## END

#### switched on inside a condition
$SH -c 'if set -e; then :; fi; false; echo no'
echo $?
## stdout: 1

#### inherited by subshells
$SH -ec '( (false; echo no); echo no) || echo caught; (echo a; false; echo no); echo no'
echo $?
## STDOUT:
no
no
a
1
## END

#### an asynchronous list does not count
$SH -ec 'false & echo a; wait'
## stdout: a

#### wait for a failure counts
$SH -ec 'false & wait $!; echo no'
echo $?
## stdout: 1

#### a test that fails
$SH -ec '[ 1 = 2 ]; echo no'
echo $?
## stdout: 1

#### break and continue after an ignored failure
set -e
for i in 1 2; do false || continue; done
for i in 1 2; do false || break; done
echo a
## stdout: a

#### an arithmetic or expansion of false values does not count
set -e
x=$((0))
: $((1 - 1))
echo $x
## stdout: 0

#### a trap action
$SH -ec 'trap "false; echo no" USR1; kill -USR1 $$; echo no'
test $? -gt 0 && echo failed
## stdout: failed

#### in the last command of a script the status is kept
$SH -ec 'true; (exit 9)'
echo $?
## stdout: 9

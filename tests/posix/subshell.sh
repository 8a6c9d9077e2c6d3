# SPDX-License-Identifier: GPL-3.0-or-later
# Subshells (XCU 2.9.4.1, 2.13).

#### changes do not last
x=1
(x=2; y=3; cd /; umask 077; set -f; alias a=b; f() { :; }; trap : INT; set -- a b; readonly z=1; export w=1)
echo $x "${y-unset}" "${PWD##*/}" $# "${z-unset}" "${w-unset}"
umask -S
case $- in *f*) echo f;; esac
f 2>/dev/null || echo none
## STDOUT:
1 unset cwd 0 unset unset
u=rwx,g=rx,o=rx
none
## END

#### everything is inherited
x=1
f() { echo "f $x"; }
set -- a b
set -f
alias al='echo alias'
cd /
(echo $x $# $PWD *; f
al)
## STDOUT:
1 2 / *
f 1
alias
## END

#### the status is that of the last command
(true; (exit 3))
echo $?
(exit 4; echo no)
echo $?
## STDOUT:
3
4
## END

#### exit leaves the subshell only
(echo a; exit 1; echo b)
echo c
## STDOUT:
a
c
## END

#### nested subshells
x=1
(x=2; (x=3; echo $x); echo $x)
echo $x
## STDOUT:
3
2
1
## END

#### redirections
(echo a; echo b >&2) >f 2>g
cat f g
## STDOUT:
a
b
## END

#### in pipelines and lists
(echo b; echo a) | (sort)
(false) || (echo c)
## STDOUT:
a
b
c
## END

#### no blanks are needed
(echo a)
(echo b);(echo c)
true&&(echo d)
## STDOUT:
a
b
c
d
## END

#### two opening parentheses with a blank
( (echo a); echo b )
( ( (echo c) ) )
## STDOUT:
a
b
c
## END

#### a trapped signal kills a subshell
trap 'echo trapped' USR1
(sh -c 'kill -USR1 $PPID'; sleep 2; echo no)
test $? -gt 128 && echo killed
## stdout: killed
## BUG ksh93: runs the trap of the parent

#### an ignored signal stays ignored in a subshell
trap '' USR1
(sh -c 'kill -USR1 $PPID'; echo alive)
## stdout: alive

#### the EXIT trap of the parent does not run in a subshell
trap 'echo parent' EXIT
(:)
(exit 3)
echo end
## STDOUT:
end
parent
## END

#### an EXIT trap of the subshell
(trap 'echo sub' EXIT; echo a)
echo b
## STDOUT:
a
sub
b
## END

#### $$ is unchanged and the process is another
p=$$
(test $$ = $p && echo same)
test "$(sh -c 'echo $PPID')" != "$( (sh -c 'echo $PPID'; :) )" && echo other
## STDOUT:
same
other
## END
## OK ksh93: no process of its own

#### a function definition in a subshell shadows
f() { echo 1; }
(f() { echo 2; }; f)
f
## STDOUT:
2
1
## END

#### unset in a subshell
x=1
(unset x; echo "${x-unset}")
echo $x
## STDOUT:
unset
1
## END

#### exec in a subshell
(exec echo a; echo no)
echo b
## STDOUT:
a
b
## END

#### open descriptors are shared
{ (read x; echo $x); read y; echo $y; } <<END
1
2
END
## STDOUT:
1
2
## END

#### the working directory of the parent may be removed
mkdir d
(cd d && pwd | sed 's,.*/,,')
rmdir d
echo ok
## STDOUT:
d
ok
## END

#### an expansion error ends the subshell only
(: ${u?}; echo no) 2>/dev/null
echo after
## stdout: after

#### a special built-in error ends the subshell only
(. /nonexistent/file; echo no) 2>/dev/null
echo after
## stdout: after

#### a readonly error ends the subshell only
readonly x=1
(x=2; echo no) 2>/dev/null
echo after
## stdout: after

#### set -e in a subshell
(set -e; false; echo no)
echo after
## stdout: after

#### shift and set in a subshell
set -- a b c
(shift 2; echo $1)
echo $1
## STDOUT:
c
a
## END

#### getopts state in a subshell
set -- -a -b
getopts ab o
(getopts ab o; echo $o $OPTIND)
getopts ab o
echo $o $OPTIND
## STDOUT:
b 3
b 3
## END
## OK yash: OPTIND holds more than a number

#### the last command may be executed in place but traps still run
$SH -c '(trap "echo trap" EXIT; true)'
$SH -c 'trap "echo trap" EXIT; (true)'
## STDOUT:
trap
trap
## END

#### a subshell with only a redirection
(>f)
test -e f && echo made
## stdout: made

#### break and continue in a subshell do not leave the parent's loop
for i in 1 2; do (break; :) 2>/dev/null; echo $i; done
## STDOUT:
1
2
## END

#### return in a subshell of a function leaves the subshell
f() { (return 3); echo $?; }
f
## stdout: 3

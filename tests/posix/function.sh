# SPDX-License-Identifier: GPL-3.0-or-later
# Functions (XCU 2.9.5).

#### definition and call
f() { echo "f $1"; }
f a
## stdout: f a

#### newlines and blanks in the definition
f ( )

{
echo a
}
f
## stdout: a

#### the body may be any compound command
a() (echo subshell)
b() if true; then echo if; fi
c() for i in 1 2; do echo $i; done
d() case $1 in x) echo case;; esac
e() while true; do echo while; break; done
a; b; c; d x; e
## STDOUT:
subshell
if
1
2
case
while
## END

#### a subshell body does not change the environment
f() (x=2; exit 3)
x=1
f
echo $? $x
## stdout: 3 1

#### the definition has status 0
false
f() { false; }
echo $?
## stdout: 0

#### the status is that of the last command
f() { true; (exit 3); }
f
echo $?
## stdout: 3

#### return ends the function
f() { echo a; return 5; echo b; }
f
echo $?
## STDOUT:
a
5
## END

#### return from nested constructs
f() { for i in 1 2; do while true; do if true; then { return 7; }; fi; done; done; echo no; }
f
echo $?
## stdout: 7

#### return without operand keeps the last status
f() { (exit 4); return; }
f
echo $?
## stdout: 4

#### positional parameters are the operands and are restored
f() { echo $# "$1"; shift; echo $#; }
set -- x y z
f 'a b' c
echo $# $1
## STDOUT:
2 a b
1
3 x
## END

#### $0 is unchanged
f() { echo "${0##*/}"; }
f
## stdout: case.sh

#### variables are shared
f() { x=2; y=3; }
x=1
f
echo $x $y
## stdout: 2 3

#### variables and functions have separate names
f=1
f() { echo function; }
f
echo $f
unset f
f
## STDOUT:
function
1
function
## END

#### recursion
f() { test $1 -eq 0 && return; echo $1; f $(($1 - 1)); }
f 3
## STDOUT:
3
2
1
## END

#### deep recursion
f() { if [ $1 -gt 0 ]; then f $(($1 - 1)); else echo bottom; fi; }
f 1000
## stdout: bottom
## OK dash: a limit of 1000

#### nested calls keep their parameters
f() { g x y; echo "$1"; }
g() { echo "$1$2"; }
f a
## STDOUT:
xy
a
## END

#### a function defined in a function
f() { g() { echo inner; }; }
f
g
## stdout: inner

#### redefinition
f() { echo 1; }
f() { echo 2; }
f
## stdout: 2

#### redefinition while running
f() { f() { echo new; }; echo old; }
f
f
## STDOUT:
old
new
## END

#### removing the running function
f() { unset -f f; echo still; }
f
f 2>/dev/null || echo gone
## STDOUT:
still
gone
## END

#### unset -f
f() { echo 1; }
unset -f f
f 2>/dev/null
echo $?
## stdout: 127

#### a call before the definition is not found
f 2>/dev/null || echo none
f() { :; }
## stdout: none

#### redirections of the definition happen at each call
n=1
f() { echo "$1"; } >f$n
f a
n=2
f b
cat f1 f2
## STDOUT:
a
b
## END

#### redirections of a call
f() { cat; echo err >&2; }
echo a | f 2>e
cat e
## STDOUT:
a
err
## END

#### in a pipeline
f() { while read x; do echo "<$x>"; done; }
printf 'a\nb\n' | f | tr a-z A-Z
## STDOUT:
<A>
<B>
## END

#### in conditions and lists
yes_a() { return 0; }
no_a() { return 1; }
if yes_a; then echo 1; fi
no_a || echo 2
yes_a && echo 3
! no_a && echo 4
## STDOUT:
1
2
3
4
## END

#### in the background
f() { echo "$1"; return 3; }
f a &
wait $!
echo $?
## STDOUT:
a
3
## END

#### definitions in a subshell are gone after it
(f() { echo 1; })
f 2>/dev/null || echo none
## stdout: none

#### functions are inherited by subshells
f() { echo 1; }
(f)
echo $(f)
## STDOUT:
1
1
## END

#### functions are not exported
f() { echo 1; }
$SH -c f 2>/dev/null || echo none
## stdout: none

#### expansions in the body happen at the call
x=1
f() { echo $x; }
x=2
f
## stdout: 2

#### a prefix assignment is seen in nested calls
g() { echo "<$x>"; }
f() { g; }
x=1 f
## stdout: <1>

#### "$@" passes the parameters on
f() { g "$@"; }
g() { printf '<%s>' "$@"; echo; }
f 'a b' '' c
## stdout: <a b><><c>

#### exit in a function ends the shell
f() { exit 6; }
$SH -c 'f() { exit 6; }; f; echo no'
echo $?
## stdout: 6

#### break in a function does not leave the caller's loop silently running on
f() { echo in; }
for i in 1 2; do f; break; done
echo $i
## STDOUT:
in
1
## END

#### a function call changes $?
f() { true; }
false
f
echo $?
## stdout: 0

#### $? at the start of a function is that before the call
f() { echo $?; }
(exit 7)
f
## stdout: 7

#### the name of a function may be that of a variable expansion at the call
f_a() { echo a; }
n=f_a
$n
"f_$(echo a)"
## STDOUT:
a
a
## END

#### getopts state is the caller's
f() { getopts ab o; echo $o; }
f -a
OPTIND=1
f -b
## STDOUT:
a
b
## END

#### a large body
body=
i=0
while [ $i -lt 300 ]; do body="$body : $i;"; i=$((i + 1)); done
eval "f() { $body echo end; }"
f
## stdout: end

#### recursion ten thousand deep
f() { if [ "$1" -gt 0 ]; then { f $(($1 - 1)); }; else echo bottom; fi; }
f 10000
echo "$?"
## STDOUT:
bottom
0
## END
## timeout: 60
## OK dash mksh yash busybox ksh93 bash: limit of their own or of the stack

#### recursion without end is an error and not a crash
$SH -c 'f() { f; }; f; echo not reached' 2>err
test $? -gt 0 && test $? -lt 128 && echo ended
## stdout: ended
## timeout: 60
## OK dash bash mksh yash busybox ksh93: some crash

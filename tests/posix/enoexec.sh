# SPDX-License-Identifier: GPL-3.0-or-later
# Files that exec refuses with ENOEXEC are run as scripts (XCU 2.9.1.6).

#### a file without #! is a script
echo 'echo script "$1"' >cmd_a
chmod +x cmd_a
./cmd_a x
## stdout: script x

#### found through PATH
mkdir d
echo 'echo script "$1"' >d/cmd_a
chmod +x d/cmd_a
PATH=$PWD/d:$PATH
cmd_a x
## stdout: script x

#### its $0
echo 'echo "$0"' >cmd_a
chmod +x cmd_a
./cmd_a
## stdout: ./cmd_a

#### an empty file
>cmd_a
chmod +x cmd_a
./cmd_a
echo $?
## stdout: 0

#### its environment and its status
echo 'echo "$x $y"; exit 3' >cmd_a
chmod +x cmd_a
export x=1
y=2
./cmd_a
echo $?
## STDOUT:
1 
3
## END

#### variables functions and options are not inherited
echo 'echo "${v-unset}"; f 2>/dev/null || echo none; case $- in *f*) echo f;; esac; alias al 2>/dev/null || echo no alias; echo $#' >cmd_a
chmod +x cmd_a
v=1
f() { :; }
alias al=x
set -f -- a b
./cmd_a
## STDOUT:
unset
none
no alias
0
## END

#### traps are not inherited but ignored signals are
echo 'trap; kill -USR1 $$; echo alive; kill -USR2 $$; echo no' >cmd_a
chmod +x cmd_a
trap '' USR1
trap 'echo caught' USR2
./cmd_a >out
test $? -gt 128 && echo killed
grep -v trap out
## STDOUT:
killed
alive
## END

#### with redirections and in a pipeline
echo 'cat; echo end' >cmd_a
chmod +x cmd_a
echo a | ./cmd_a | tr a-z A-Z
echo b >f
./cmd_a <f >g
cat g
## STDOUT:
A
END
b
end
## END

#### through exec
echo 'echo script' >cmd_a
chmod +x cmd_a
(exec ./cmd_a)
$SH -c 'exec ./cmd_a; echo no'
## STDOUT:
script
script
## END

#### through command
echo 'echo script' >cmd_a
chmod +x cmd_a
command ./cmd_a
## stdout: script

#### in the background and in substitutions
echo 'echo script' >cmd_a
chmod +x cmd_a
./cmd_a &
wait
echo $(./cmd_a)
## STDOUT:
script
script
## END

#### a prefix assignment
echo 'echo $x' >cmd_a
chmod +x cmd_a
x=5 ./cmd_a
## stdout: 5

#### a binary file is refused
printf '\000\001\002\003binary\n' >cmd_a
chmod +x cmd_a
./cmd_a >/dev/null 2>&1
test $? -ge 126 && echo refused
## stdout: refused
## OK yash: the check is optional

#### a #! whose interpreter does not exist
printf '#!/nonexistent/interpreter\necho no\n' >cmd_a
chmod +x cmd_a
./cmd_a 2>/dev/null
test $? -ge 126 && echo failed
## stdout: failed

#### a #! with an argument
printf '#!/bin/sh -e\nfalse\necho no\n' >cmd_a
chmod +x cmd_a
./cmd_a
echo $?
## stdout: 1

#### a shell script by #!
printf '#!/bin/sh\necho "$0" "$1"\n' >cmd_a
chmod +x cmd_a
./cmd_a x
## stdout: ./cmd_a x

#### a file that ends without newline
printf 'echo a' >cmd_a
chmod +x cmd_a
./cmd_a
## stdout: a

#### a long first line is still a script
{ printf 'x='; printf '%05000d' 0; echo; echo 'echo ${#x}'; } >cmd_a
chmod +x cmd_a
./cmd_a
## stdout: 5000

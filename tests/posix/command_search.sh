# SPDX-License-Identifier: GPL-3.0-or-later
# Command search (XCU 2.9.1.4) and execution of utilities (2.9.1.6). Files without #! are in enoexec.sh.

#### special built-ins come before functions in the search only where a function may be defined
: a b
echo $?
## stdout: 0

#### functions come before built-ins and utilities
echo() { printf 'function %s\n' "$1"; }
ls() { printf 'function ls\n'; }
echo a
ls
unset -f echo ls
echo b
## STDOUT:
function a
function ls
b
## END

#### functions come before intrinsic utilities
cd() { echo "cd $1"; }
cd /
## stdout: cd /

#### command skips functions
echo() { printf 'function\n'; }
command echo a
## stdout: a

#### intrinsic utilities are found regardless of PATH
PATH=/nonexistent
found=
for c in 'alias x=y' 'unalias x' bg 'cd .' 'command :' fg 'getopts a x' 'hash -r' jobs 'kill -l' 'read x' 'type cd' ulimit umask wait; do
  eval "$c" >/dev/null 2>&1
  case $? in 127) found="$found not:$c" ;; esac
done
command eval 'case $found in "") exit 3 ;; esac'
exit 4
## status: 3

#### PATH is searched in order
mkdir d1 d2
printf '#!/bin/sh\necho 1\n' >d1/cmd_a
printf '#!/bin/sh\necho 2\n' >d2/cmd_a
chmod +x d1/cmd_a d2/cmd_a
PATH=$PWD/d1:$PWD/d2:$PATH
cmd_a
PATH=${PATH#*:}
cmd_a
## STDOUT:
1
2
## END

#### files that are not executable are passed over
mkdir d1 d2
printf '#!/bin/sh\necho 1\n' >d1/cmd_a
printf '#!/bin/sh\necho 2\n' >d2/cmd_a
chmod +x d2/cmd_a
PATH=$PWD/d1:$PWD/d2:$PATH
cmd_a
## stdout: 2
## needs: user

#### directories in PATH that do not exist are passed over
mkdir d
printf '#!/bin/sh\necho 1\n' >d/cmd_a
chmod +x d/cmd_a
PATH=/nonexistent:$PWD/d:$PATH
cmd_a
## stdout: 1

#### a directory with the name of the command is passed over
mkdir -p d1/cmd_a d2
printf '#!/bin/sh\necho 2\n' >d2/cmd_a
chmod +x d2/cmd_a
PATH=$PWD/d1:$PWD/d2:$PATH
cmd_a
## stdout: 2

#### an empty element of PATH is the working directory
printf '#!/bin/sh\necho here\n' >cmd_a
chmod +x cmd_a
(PATH=:/bin:/usr/bin; cmd_a)
(PATH=/bin::/usr/bin; cmd_a)
(PATH=/bin:/usr/bin:; cmd_a)
## STDOUT:
here
here
here
## END

#### a relative element of PATH
mkdir d
printf '#!/bin/sh\necho here\n' >d/cmd_a
chmod +x d/cmd_a
PATH=d:$PATH
cmd_a
## stdout: here

#### a remembered location is dropped when PATH is assigned
mkdir d1 d2
printf '#!/bin/sh\necho 1\n' >d1/cmd_a
printf '#!/bin/sh\necho 2\n' >d2/cmd_a
chmod +x d1/cmd_a d2/cmd_a
p=$PATH
PATH=$PWD/d1:$p
cmd_a
PATH=$PWD/d2:$p
cmd_a
## STDOUT:
1
2
## END

#### a remembered location that fails is searched again
mkdir d1 d2
printf '#!/bin/sh\necho 1\n' >d1/cmd_a
printf '#!/bin/sh\necho 2\n' >d2/cmd_a
chmod +x d1/cmd_a d2/cmd_a
PATH=$PWD/d1:$PWD/d2:$PATH
cmd_a
rm d1/cmd_a
cmd_a
## STDOUT:
1
2
## END

#### a name with a slash is not searched
mkdir d
printf '#!/bin/sh\necho run "$1"\n' >d/cmd_a
chmod +x d/cmd_a
d/cmd_a x
./d/cmd_a y
"$PWD/d/cmd_a" z
## STDOUT:
run x
run y
run z
## END

#### not found is 127
nonexistent_command 2>/dev/null
echo $?
./nonexistent_command 2>/dev/null
echo $?
/nonexistent/command 2>/dev/null
echo $?
## STDOUT:
127
127
127
## END

#### found but not executable is 126
>f
./f 2>/dev/null
echo $?
mkdir d
./d 2>/dev/null
echo $?
## STDOUT:
126
126
## END
## needs: user

#### a message names the command that is not found
nonexistent_command_a 2>err
grep -c nonexistent_command_a err
## stdout: 1

#### the command name is passed as the argument zero
mkdir d
ln -s /bin/sh d/name_a
PATH=$PWD/d:$PATH
name_a -c 'echo $0'
## stdout: name_a

#### arguments are passed as they are
$SH -c 'printf "<%s>\n" "$@"' x 'a b' '' "$(printf 'c\nd')" '*'
## STDOUT:
<a b>
<>
<c
d>
<*>
## END

#### many and long arguments
x=$(printf '%010000d' 0)
$SH -c 'echo $# ${#9}' x $x $x $x $x $x $x $x $x $x
## stdout: 9 10000

#### an argument list that is too long fails and the shell goes on
x=$(printf '%0100000d' 0)
x=$x$x$x$x$x$x$x$x$x$x
/bin/echo $x >/dev/null 2>&1
echo $?
## stdout: 126

#### the environment holds exported variables only
x=1
y=2
export y
env -i A=1 PATH="$PATH" "$SH" -c 'b=2; export c=3; env' | grep '^[Abc]=' | sort
## STDOUT:
A=1
c=3
## END

#### the utility does not change the shell's environment
$SH -c 'cd /; x=2; umask 077'
echo ${PWD##*/} "${x-unset}" $(umask -S)
## stdout: cwd unset u=rwx,g=rx,o=rx

#### ignored signals are inherited by utilities and trapped ones are default
trap '' USR1
trap : USR2
$SH -c 'kill -USR1 $$; echo alive'
$SH -c 'kill -USR2 $$; echo no'
test $? -gt 128 && echo killed
## STDOUT:
alive
killed
## END

#### unset PATH
unset PATH
nonexistent_command 2>/dev/null
echo $?
## stdout: 127
## OK yash: finds echo through PATH only

#### command -p finds the standard utilities
PATH=/nonexistent
command -p ls / >/dev/null && echo found
## stdout: found
## OK yash: finds echo through PATH only

#### a function named like a utility calls it through command
ls() { command ls "$@" | tr a-z A-Z; }
>abc
ls
## stdout: ABC

# SPDX-License-Identifier: GPL-3.0-or-later
# Invocation (sh, SYNOPSIS and OPTIONS).

#### -c with a command name and operands
$SH -c 'echo "$0" $# "$1" "$2"' name a 'b c'
## stdout: name 2 a b c

#### -c without operands
$SH -c 'echo $# "${0##*/}"'
## stdout: 0 sh

#### -c and options behind it
$SH -c -e 'false; echo no' || echo failed
$SH -c -- 'echo a'
## STDOUT:
failed
a
## END

#### options combined
$SH -ec 'false; echo no' || echo failed
$SH -efc 'echo *'
## STDOUT:
failed
*
## END

#### -o and +o
$SH -o noglob -c 'echo *'
$SH -f +f -c 'echo *' | head -n 1 | grep -c '*'
$SH -o errexit -c 'false; echo no' || echo failed
## STDOUT:
*
1
failed
## END

#### a script file with operands
cat >script <<'END'
echo "$0" $# "$1" "$2"
END
$SH script a 'b c'
$SH ./script
## STDOUT:
script 2 a b c
./script 0  
## END

#### options before a script file
echo 'echo *; false; echo no' >script
$SH -e -f script || echo failed
## STDOUT:
*
failed
## END

#### two hyphens end the options
echo 'echo $1' >-script
$SH -- -script a
$SH -c 'echo $1' -- b
## STDOUT:
a
b
## END

#### a single hyphen ends the options
echo 'echo $1' >script
$SH - script a
## stdout: a

#### a script that is not found
$SH ./nonexistent 2>/dev/null
echo $?
## stdout: 127
## BUG dash busybox: 2

#### a script that cannot be read
mkdir d
$SH d >/dev/null 2>&1
test $? -gt 0 && echo failed
## stdout: failed
## BUG dash mksh busybox: takes a read error for the end

#### a script is searched in PATH if it is not in the working directory
mkdir d
echo 'echo found' >d/script_a
chmod +x d/script_a
PATH=$PWD/d:$PATH $SH script_a
## stdout: found
## OK dash mksh yash busybox: the search is optional

#### an unknown option is an error
$SH -Z -c 'echo no' 2>/dev/null
test $? -gt 0 && echo failed
$SH -o nonexistent_a -c 'echo no' 2>/dev/null
test $? -gt 0 && echo failed
## STDOUT:
failed
failed
## END
## BUG busybox: accepts it

#### -c without a command string is an error
$SH -c 2>/dev/null
test $? -gt 0 && echo failed
## stdout: failed

#### options are seen in $-
case $($SH -aefu -c 'echo $-') in *a*) echo a;; esac
case $($SH -C -c 'echo $-') in *C*) echo C;; esac
case $($SH -c 'echo $-') in *i*) echo i;; esac
## STDOUT:
a
C
## END

#### -a exports
$SH -a -c 'x=1; env' | grep '^x='
## stdout: x=1

#### -u
$SH -u -c 'echo $x; echo no' 2>/dev/null
test $? -gt 0 && echo failed
## stdout: failed

#### -n reads but does not execute
$SH -n -c 'echo no; if true; then :; fi'
echo $?
$SH -n -c 'if' 2>/dev/null
test $? -gt 0 && echo failed
## STDOUT:
0
failed
## END

#### -v writes what is read
$SH -v -c 'echo a' 2>err
printf 'echo b\n# comment\n' | $SH -v 2>err
cat err
## STDOUT:
a
b
echo b
# comment
## END

#### -x traces
$SH -x -c 'x=1; echo a "$x"' 2>err
grep -c '^+ echo a 1$' err
## STDOUT:
a 1
1
## END

#### -b -h -m are accepted
$SH -b -h -c 'echo a'
## stdout: a
## BUG dash busybox: no -h

#### the environment is not changed by the shell itself
env -i "$SH" -c 'PATH=/usr/bin:/bin; export PATH; env' | grep -v -e '^PWD=' -e '^OLDPWD=' -e '^_=' -e '^SHLVL=' -e '^PATH=' -e '^A__z=' -e SAN_OPTIONS
:
## status: 0

#### ENV is not read by a non-interactive shell
echo 'echo no' >rc
ENV=$PWD/rc $SH -c 'echo a'
## stdout: a

#### arguments of every kind
$SH -c 'for i do printf "<%s>" "$i"; done; echo' x '' ' ' '*' -e + -- 'a
b'
## STDOUT:
<>< ><*><-e><+><--><a
b>
## END

#### closed standard streams
$SH -c 'echo a' <&-
$SH -c 'echo no' >&- 2>/dev/null
$SH -c 'echo b' 2>&-
## STDOUT:
a
b
## END

#### a script with a NUL-free binary byte in a comment
printf '# \377\200\necho a\n' >script
$SH script
## stdout: a
## BUG yash: cannot read bytes that are no characters of the locale

#### a script without final newline
printf 'echo a\nprintf b' >script
$SH script
echo
## STDOUT:
a
b
## END

#### a script whose name has a slash is not searched
mkdir d
echo 'echo a' >d/script
$SH d/script
## stdout: a

#### +c and options with plus
$SH -e +e -c 'false; echo a'
## stdout: a

#### many operands
$SH -c 'echo $# ${500}' x $(i=0; while [ $i -lt 500 ]; do echo $i; i=$((i + 1)); done)
## stdout: 500 499

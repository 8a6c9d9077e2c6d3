# SPDX-License-Identifier: GPL-3.0-or-later
# Consequences of shell errors (XCU 2.8.1): what ends a non-interactive shell and what does not.

#### a syntax error in a command string ends the shell
$SH -c 'echo a
)
echo no' 2>/dev/null
test $? -gt 0 && echo failed
## STDOUT:
a
failed
## END

#### a syntax error in eval ends the shell
$SH -c 'eval "if"; echo no' 2>/dev/null
test $? -gt 0 && echo failed
## stdout: failed
## BUG ksh93: goes on

#### a syntax error in eval behind command does not end the shell
$SH -c 'command eval "if"; echo yes $?' 2>/dev/null | sed 's/ [1-9][0-9]*/ above/'
## stdout: yes above
## BUG mksh yash: ends the shell

#### a syntax error in a dot script ends the shell
echo 'if' >lib
$SH -c '. ./lib; echo no' 2>/dev/null
test $? -gt 0 && echo failed
## stdout: failed
## BUG mksh ksh93: goes on

#### dot of a file that does not exist ends the shell
$SH -c '. /nonexistent/f; echo no' 2>/dev/null
test $? -gt 0 && echo failed
## stdout: failed

#### set with an unknown option ends the shell
$SH -c 'set -o nonexistent_a; echo no' 2>/dev/null
test $? -gt 0 && echo failed
## stdout: failed
## BUG busybox: goes on

#### readonly violation by export ends the shell
$SH -c 'readonly x=1; export x=2; echo no' 2>/dev/null
test $? -gt 0 && echo failed
## stdout: failed

#### unset of a readonly variable ends the shell
$SH -c 'readonly x=1; unset x; echo no' 2>/dev/null
test $? -gt 0 && echo failed
## stdout: failed
## BUG bash mksh ksh93: goes on

#### a special built-in error behind command does not end the shell
$SH -c 'command . /nonexistent/f; echo yes; command set -o nonexistent_a; echo yes; readonly x=1; command unset x; echo yes; command export x=2; echo yes' 2>/dev/null
## STDOUT:
yes
yes
yes
yes
## END

#### an error of another built-in does not end the shell
$SH -c 'cd /nonexistent; echo 1; kill -s NOSUCH $$; echo 2; umask x; echo 3; read 1a </dev/null; echo 4; alias nonexistent_a >/dev/null; echo 5; wait 99999; echo 6; getopts; echo 7' 2>/dev/null
## STDOUT:
1
2
3
4
5
6
7
## END

#### a redirection error with a special built-in ends the shell
$SH -c ': </nonexistent/f; echo no' 2>/dev/null
test $? -gt 0 && echo failed
$SH -c 'exec </nonexistent/f; echo no' 2>/dev/null
test $? -gt 0 && echo failed
$SH -c 'eval echo a </nonexistent/f; echo no' 2>/dev/null
test $? -gt 0 && echo failed
## STDOUT:
failed
failed
failed
## END

#### a redirection error with a special built-in behind command does not end the shell
$SH -c 'command : </nonexistent/f; echo 1; command exec </nonexistent/f; echo 2' 2>/dev/null
## STDOUT:
1
2
## END

#### a redirection error with a compound command does not end the shell
$SH -c '{ :; } </nonexistent/f; echo 1; (:) </nonexistent/f; echo 2; if :; then :; fi </nonexistent/f; echo 3
for i in 1; do :; done </nonexistent/f; echo 4; while false; do :; done </nonexistent/f; echo 5; case a in a) ;; esac </nonexistent/f; echo 6' 2>/dev/null
## STDOUT:
1
2
3
4
5
6
## END

#### a redirection error with a function does not end the shell
$SH -c 'f() { echo no; }; f </nonexistent/f; echo 1; g() { echo no; } </nonexistent/f; g; echo 2' 2>/dev/null
## STDOUT:
1
2
## END

#### a redirection error with another utility does not end the shell
$SH -c 'echo a </nonexistent/f; echo 1; ls </nonexistent/f; echo 2; cd . </nonexistent/f; echo 3' 2>/dev/null
## STDOUT:
1
2
3
## END

#### a redirection error without a command does not end the shell
$SH -c '</nonexistent/f; echo 1; x=1 </nonexistent/f; echo 2' 2>/dev/null
## STDOUT:
1
2
## END

#### a variable assignment error ends the shell
$SH -c 'readonly x=1; x=2; echo no' 2>/dev/null
test $? -gt 0 && echo failed
$SH -c 'readonly x=1; x=2 :; echo no' 2>/dev/null
test $? -gt 0 && echo failed
$SH -c 'readonly x=1; : ${x:=2} $((x = 3)); echo no' 2>/dev/null
test $? -gt 0 && echo failed
## STDOUT:
failed
failed
failed
## END

#### an expansion error ends the shell
$SH -c 'echo ${x?}; echo no' 2>/dev/null
test $? -gt 0 && echo failed
$SH -c 'echo $((1 +)); echo no' 2>/dev/null
test $? -gt 0 && echo failed
$SH -c 'echo $((1 / 0)); echo no' 2>/dev/null
test $? -gt 0 && echo failed
$SH -c 'set -u; echo $x; echo no' 2>/dev/null
test $? -gt 0 && echo failed
$SH -c 'x=${y?}; echo no' 2>/dev/null
test $? -gt 0 && echo failed
$SH -c 'for i in ${y?}; do :; done; echo no' 2>/dev/null
test $? -gt 0 && echo failed
$SH -c 'case ${y?} in *) ;; esac; echo no' 2>/dev/null
test $? -gt 0 && echo failed
## STDOUT:
failed
failed
failed
failed
failed
failed
failed
## END

#### an expansion error behind command ends the shell too
$SH -c 'command echo ${x?}; echo no' 2>/dev/null
test $? -gt 0 && echo failed
## stdout: failed

#### an expansion error in a function ends the shell
$SH -c 'f() { : ${x?}; echo no; }; f; echo no' 2>/dev/null
test $? -gt 0 && echo failed
## stdout: failed
## BUG mksh: goes on

#### an expansion error in a condition ends the shell
$SH -c 'if echo ${x?}; then :; fi; echo no' 2>/dev/null
test $? -gt 0 && echo failed
$SH -c 'echo ${x?} || echo no' 2>/dev/null
test $? -gt 0 && echo failed
## STDOUT:
failed
failed
## END

#### a bad substitution ends the shell
$SH -c 'echo ${x!y}; echo no' 2>/dev/null
test $? -gt 0 && echo failed
## stdout: failed

#### errors in a subshell end only the subshell
$SH -c '(echo ${x?}; echo no); echo 1; (shift 5; readonly y=1; y=2; echo no); echo 2; (: </nonexistent/f; echo no); echo 3' 2>/dev/null
## STDOUT:
1
2
3
## END

#### errors in a command substitution end only the substitution
$SH -c 'x=$(echo ${y?}; echo no); echo "1 <$x>"; x=$(: </nonexistent/f; echo no); echo "2 <$x>"' 2>/dev/null
## STDOUT:
1 <>
2 <>
## END

#### errors in an asynchronous list end only the list
$SH -c '{ echo ${y?}; echo no; } & wait; echo 1' 2>/dev/null
## stdout: 1

#### errors in a pipeline's part but the last end only the part
$SH -c '{ echo ${y?}; echo no; } | cat; echo 1' 2>/dev/null
## stdout: 1

#### a command that is not found does not end the shell here
$SH -c 'nonexistent_command; echo $?' 2>/dev/null
## stdout: 127

#### the EXIT trap runs after an error
$SH -c 'trap "echo trap" EXIT; echo ${x?}; echo no' 2>/dev/null
$SH -c 'trap "echo trap" EXIT; : </nonexistent/f; echo no' 2>/dev/null
$SH -c 'trap "echo trap" EXIT; readonly x=1; x=2; echo no' 2>/dev/null
## STDOUT:
trap
trap
trap
## END
## status: >0

#### each error writes a message
for c in 'if' 'readonly x=1; x=2' ': ${x?}' ': </nonexistent/f' 'nonexistent_command' 'echo </nonexistent/f' 'echo $((1/0))'; do
  $SH -c "$c" >/dev/null 2>err
  test -s err || echo "no message: $c"
done
## status: 0

#### messages go to standard error only
for c in 'if' 'readonly x=1; x=2' ': ${x?}' ': </nonexistent/f' 'nonexistent_command' 'echo $((1/0))'; do
  $SH -c "$c" 2>/dev/null
done
:
## status: 0

#### a syntax error late in a script is found when it is reached
printf 'echo a\nexit 0\nif\n' >script
$SH script
## stdout: a

#### a syntax error within a compound command prevents all of it
printf '{ echo a\n) }\n' >script
$SH script 2>/dev/null
test $? -gt 0 && echo failed
## stdout: failed

#### a dot script that ends with an error inside a function
echo ': ${y?}' >lib
$SH -c 'f() { . ./lib; echo no; }; f; echo no' 2>/dev/null
test $? -gt 0 && echo failed
## stdout: failed
## BUG mksh ksh93: goes on

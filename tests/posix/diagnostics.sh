# SPDX-License-Identifier: GPL-3.0-or-later
# Diagnostics of vsh: the one-line forms that editors and grep read, and what stands under them on a terminal or with
# VSH_DIAGNOSTICS=full: the line, a caret, the opener, the call chain, help. Peers have wordings of their own; standard
# error is compared for vsh alone.

#### a syntax error: file, line, column
cat >t <<'SCRIPT'
echo >/dev/null
if true
fi
SCRIPT
"$SH" t || :
## STDERR:
t:3:1: error: syntax error: unexpected `fi', expected `then'
## END

#### a command: the file and the line
cat >t <<'SCRIPT'

cd /nowhere
SCRIPT
"$SH" t || :
## STDERR:
vsh: t:2: cd: /nowhere: No such file or directory
## END

#### a command that is not found
cat >t <<'SCRIPT'

no_such_command
SCRIPT
"$SH" t || :
## STDERR:
vsh: t:2: no_such_command: not found
## END

#### the line of a command string
"$SH" -c "

cd /nowhere" || :
## STDERR:
vsh: -c:3: cd: /nowhere: No such file or directory
## END

#### a syntax error in a command string
"$SH" -c ": || :
  fi" || :
## STDERR:
-c:2:3: error: syntax error: unexpected `fi', expected a command
## END

#### a name given to a command string is not the file
"$SH" -c "cd /nowhere" name || :
## STDERR:
vsh: -c:1: cd: /nowhere: No such file or directory
## END

#### a script on standard input
printf ":\ncd /nowhere\n" | "$SH" || :
## STDERR:
vsh: stdin:2: cd: /nowhere: No such file or directory
## END

#### a syntax error on standard input
printf ":\nfi\n" | "$SH" || :
## STDERR:
stdin:2:1: error: syntax error: unexpected `fi', expected a command
## END

#### a script that is not there
"$SH" ./no_script || :
## STDERR:
vsh: ./no_script: No such file or directory
## END

#### after a comment, blank lines and a here-document
cat >t <<'SCRIPT'
# comment

cat >/dev/null <<E
a
b
E
cd /nowhere
SCRIPT
"$SH" t || :
## STDERR:
vsh: t:7: cd: /nowhere: No such file or directory
## END

#### after a string of several lines
cat >t <<'SCRIPT'
x="a
b
c"
cd /nowhere
SCRIPT
"$SH" t || :
## STDERR:
vsh: t:4: cd: /nowhere: No such file or directory
## END

#### behind a string of several lines, the line of the command
cat >t <<'SCRIPT'
echo "a
b" >/dev/null; cd /nowhere
SCRIPT
"$SH" t || :
## STDERR:
vsh: t:2: cd: /nowhere: No such file or directory
## END

#### after line continuations
cat >t <<'SCRIPT'
echo a \
  b \
  c >/dev/null
cd /nowhere
SCRIPT
"$SH" t || :
## STDERR:
vsh: t:4: cd: /nowhere: No such file or directory
## END

#### in compound commands
cat >t <<'SCRIPT'
if :; then
  cd /nowhere
fi
for i in 1
do
  cd /nowhere
done
case a in
a)
  cd /nowhere
esac
SCRIPT
"$SH" t || :
## STDERR:
vsh: t:2: cd: /nowhere: No such file or directory
vsh: t:6: cd: /nowhere: No such file or directory
vsh: t:10: cd: /nowhere: No such file or directory
## END

#### in each command of a list and of a pipeline
cat >t <<'SCRIPT'
: &&
  cd /nowhere ||
  :
: |
  cd /nowhere
SCRIPT
"$SH" t || :
## STDERR:
vsh: t:2: cd: /nowhere: No such file or directory
vsh: t:5: cd: /nowhere: No such file or directory
## END

#### in a subshell and an asynchronous list
cat >t <<'SCRIPT'
(
  cd /nowhere
)
{
  cd /nowhere
} &
wait
SCRIPT
"$SH" t || :
## STDERR:
vsh: t:2: cd: /nowhere: No such file or directory
vsh: t:5: cd: /nowhere: No such file or directory
## END

#### in command substitutions
cat >t <<'SCRIPT'
x=$(
  cd /nowhere
)
x=`
  cd /nowhere
`
x="$(cd /nowhere)"
SCRIPT
"$SH" t || :
## STDERR:
vsh: t:2: cd: /nowhere: No such file or directory
vsh: t:5: cd: /nowhere: No such file or directory
vsh: t:7: cd: /nowhere: No such file or directory
## END

#### in a function, the line of its body
cat >t <<'SCRIPT'
f() {
  cd /nowhere
}

f
cd /nowhere
SCRIPT
"$SH" t || :
## STDERR:
vsh: t:2: cd: /nowhere: No such file or directory
vsh: t:6: cd: /nowhere: No such file or directory
## END

#### in a function of a dot script
printf 'f() {\n  cd /nowhere\n}\n' >lib
cat >t <<'SCRIPT'
. ./lib

f
SCRIPT
"$SH" t || :
## STDERR:
vsh: ./lib:2: cd: /nowhere: No such file or directory
## END

#### in a dot script, and behind it
printf '\ncd /nowhere\n' >lib
cat >t <<'SCRIPT'
. ./lib
cd /nowhere
SCRIPT
"$SH" t || :
## STDERR:
vsh: ./lib:2: cd: /nowhere: No such file or directory
vsh: t:2: cd: /nowhere: No such file or directory
## END

#### a syntax error in a dot script
printf ':\n  fi\n' >lib
cat >t <<'SCRIPT'
. ./lib
SCRIPT
"$SH" t || :
## STDERR:
./lib:2:3: error: syntax error: unexpected `fi', expected a command
## END

#### eval: where it stands, and the line within its text
cat >t <<'SCRIPT'

eval "
cd /nowhere"
eval "cd /nowhere"
SCRIPT
"$SH" t || :
## STDERR:
vsh: t:2: eval:2: cd: /nowhere: No such file or directory
vsh: t:4: eval:1: cd: /nowhere: No such file or directory
## END

#### a syntax error in eval
cat >t <<'SCRIPT'


eval ":
fi"
SCRIPT
"$SH" t || :
## STDERR:
t:3: eval:2:1: error: syntax error: unexpected `fi', expected a command
## END

#### eval in eval: where the outer one stands
cat >t <<'SCRIPT'

eval 'eval "

cd /nowhere"'
SCRIPT
"$SH" t || :
## STDERR:
vsh: t:2: eval:3: cd: /nowhere: No such file or directory
## END

#### a function that an eval defined
cat >t <<'SCRIPT'
eval "
f() {
  cd /nowhere
}"

f
SCRIPT
"$SH" t || :
## STDERR:
vsh: t:1: eval:3: cd: /nowhere: No such file or directory
## END

#### the action of a trap: where it was taken
cat >t <<'SCRIPT'
trap "cd /nowhere" USR1

kill -USR1 $$
SCRIPT
"$SH" t || :
## STDERR:
vsh: t:3: trap USR1:1: cd: /nowhere: No such file or directory
## END

#### the action of the EXIT trap
cat >t <<'SCRIPT'
trap "
cd /nowhere" EXIT

:
SCRIPT
"$SH" t || :
## STDERR:
vsh: t:4: trap EXIT:2: cd: /nowhere: No such file or directory
## END

#### the EXIT trap of a command string
"$SH" -c "trap 'cd /nowhere' EXIT" || :
## STDERR:
vsh: -c:1: trap EXIT:1: cd: /nowhere: No such file or directory
## END

#### a redirection
cat >t <<'SCRIPT'
echo a >/dev/null
echo \
  >/nowhere/file
SCRIPT
"$SH" t || :
## STDERR:
vsh: t:3: /nowhere/file: No such file or directory
## END

#### a redirection of a compound command
cat >t <<'SCRIPT'
{
  :
} >/nowhere/file
SCRIPT
"$SH" t || :
## STDERR:
vsh: t:3: /nowhere/file: No such file or directory
## END

#### a redirection to a closed descriptor
cat >t <<'SCRIPT'

: >&7
SCRIPT
"$SH" t || :
## STDERR:
vsh: t:2: 7: Bad file descriptor
## END

#### noclobber
cat >t <<'SCRIPT'
set -C
: >t
SCRIPT
"$SH" t || :
## STDERR:
vsh: t:2: t: cannot overwrite an existing file (set -C)
## END

#### an external command cannot be executed
: >file
mkdir directory
cat >t <<'SCRIPT'

./file
./directory
SCRIPT
"$SH" t || :
## STDERR:
vsh: t:2: ./file: Permission denied
vsh: t:3: ./directory: Is a directory
## END

#### a parameter that is not set
cat >t <<'SCRIPT'
set -u
echo "$none"
SCRIPT
"$SH" t || :
## STDERR:
vsh: t:2: none: parameter not set
## END

#### a positional parameter that is not set
cat >t <<'SCRIPT'
set -u
echo "$1"
SCRIPT
"$SH" t || :
## STDERR:
vsh: t:2: 1: parameter not set
## END

#### an unset variable in arithmetic
cat >t <<'SCRIPT'
set -u

: $((none + 1))
SCRIPT
"$SH" t || :
## STDERR:
vsh: t:3: none: parameter not set
## END

#### ${x?}, ${x:?} and their words
cat >t <<'SCRIPT'
x=
(: ${none?})
(: ${x:?})
(: ${x:?the reason})
: ${none?two  "words"}
SCRIPT
"$SH" t || :
## STDERR:
vsh: t:2: none: parameter not set
vsh: t:3: x: parameter not set or null
vsh: t:4: x: the reason
vsh: t:5: none: two  words
## END

#### a bad substitution
cat >t <<'SCRIPT'

echo ${x!y}
SCRIPT
"$SH" t || :
## STDERR:
vsh: t:2: ${x!y}: bad substitution
## END

#### division by zero
cat >t <<'SCRIPT'

echo $((1 / 0))
SCRIPT
"$SH" t || :
## STDERR:
vsh: t:2: arithmetic: division by zero
## END

#### arithmetic that is not an expression
cat >t <<'SCRIPT'

(: $((1 +)))
(: $((08)))
(: $((1 2)))
(: $((1 = 2)))
x=abc\*
: $((x))
SCRIPT
"$SH" t || :
## STDERR:
vsh: t:2: arithmetic: expected an operand after `+'
vsh: t:3: arithmetic: not an integer constant: `08'
vsh: t:4: arithmetic: expected an operator at `2'
vsh: t:5: arithmetic: a variable must stand before `='
vsh: t:7: arithmetic: x: `abc*' is not a number
## END

#### an expansion error in a function
cat >t <<'SCRIPT'
f() {
  : ${1?no operand}
}

f
SCRIPT
"$SH" t || :
## STDERR:
vsh: t:2: 1: no operand
## END

#### an expansion error in the words of for and of case
cat >t <<'SCRIPT'
(for i in ${none?}; do :; done)
(case ${none?} in *) ;; esac)
case a in
b) ;;
${none?}) ;;
esac
SCRIPT
"$SH" t || :
## STDERR:
vsh: t:1: none: parameter not set
vsh: t:2: none: parameter not set
vsh: t:5: none: parameter not set
## END

#### a readonly variable
cat >t <<'SCRIPT'
readonly r=1

r=2
SCRIPT
"$SH" t || :
## STDERR:
vsh: t:3: r: is read only
## END

#### the name of the built-in
cat >t <<'SCRIPT'

shift 3 4
SCRIPT
"$SH" t || :
## STDERR:
vsh: t:2: shift: too many operands (usage: shift [n])
## END

#### an unknown option
cat >t <<'SCRIPT'

umask -Q
SCRIPT
"$SH" t || :
## STDERR:
vsh: t:2: umask: unknown option -Q (usage: umask [-S] [mask])
## END

#### standard error of the command
: >file
cat >t <<'SCRIPT'
cd /nowhere 2>/dev/null
{ no_such_command; } 2>/dev/null
no_such_command 2>/dev/null
./file 2>/dev/null
SCRIPT
"$SH" t || :
## STDERR:
## END

#### control characters are shown as octal
"$SH" -c "$(printf "cd \"/a\033[1m\nb\"")" || :
## STDERR:
vsh: -c:1: cd: /a\033[1m\012b: No such file or directory
## END

#### an unclosed quote: the line it began in
cat >t <<'SCRIPT'
:
echo "a

:
SCRIPT
"$SH" t || :
## STDERR:
t:4:2: error: syntax error: unexpected end of file, expected a closing `"' (line 2: this double-quote is not closed)
## END

#### unclosed if
cat >t <<'SCRIPT'
if true; then
  echo a
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
t:2:9: error: syntax error: unexpected end of file, expected `fi' (line 1: this `if' is not closed)
    2 |   echo a
      |         ^
    1 | if true; then
      | ^ this `if' is not closed
help: each `if' needs a `fi' of its own; `else if' opens another, `elif' does not
## END

#### missing then
cat >t <<'SCRIPT'
if true
  echo a
fi
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
t:3:1: error: syntax error: unexpected `fi', expected `then'
    3 | fi
      | ^
    1 | if true
      | ^ this `if' is not closed
help: `if' and `elif' need `; then' behind their condition
## END

#### missing do
cat >t <<'SCRIPT'

while true
  echo a
done
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
t:4:1: error: syntax error: unexpected `done', expected `do'
    4 | done
      | ^
    2 | while true
      | ^ this `while' is not closed
help: a loop needs `; do' before its commands
## END

#### missing done
cat >t <<'SCRIPT'
for i in a; do
  echo a
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
t:2:9: error: syntax error: unexpected end of file, expected `done' (line 1: this `for' is not closed)
    2 |   echo a
      |         ^
    1 | for i in a; do
      | ^ this `for' is not closed
help: the commands of a loop end with `done'
## END

#### done for fi
cat >t <<'SCRIPT'
if true; then
  echo a
done
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
t:3:1: error: syntax error: unexpected `done', expected `fi'
    3 | done
      | ^
    1 | if true; then
      | ^ this `if' is not closed
help: each `if' needs a `fi' of its own; `else if' opens another, `elif' does not
## END

#### fi for done
cat >t <<'SCRIPT'
while true; do
  echo a
fi
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
t:3:1: error: syntax error: unexpected `fi', expected `done'
    3 | fi
      | ^
    1 | while true; do
      | ^ this `while' is not closed
help: the commands of a loop end with `done'
## END

#### missing esac
cat >t <<'SCRIPT'
case a in
a) echo a ;;
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
t:2:13: error: syntax error: unexpected end of file, expected a pattern or `esac' (line 1: this `case' is not closed)
    2 | a) echo a ;;
      |             ^
    1 | case a in
      | ^ this `case' is not closed
help: `case' ends with `esac'
## END

#### missing ;;
cat >t <<'SCRIPT'
case a in
a) echo a
b) echo b
esac
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
t:3:2: error: syntax error: unexpected `)', expected `;;' or `esac'
    3 | b) echo b
      |  ^
    1 | case a in
      | ^ this `case' is not closed
help: `case' ends with `esac'
## END

#### else if
cat >t <<'SCRIPT'
if a; then
  b
else if c; then
  d
fi
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
t:5:3: error: syntax error: unexpected end of file, expected `fi' (line 1: this `if' is not closed)
    5 | fi
      |   ^
    1 | if a; then
      | ^ this `if' is not closed
help: each `if' needs a `fi' of its own; `else if' opens another, `elif' does not
## END

#### a word of if, of a loop and of case without it
"$SH" -c fi || :
"$SH" -c done || :
"$SH" -c esac || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
-c:1:1: error: syntax error: unexpected `fi', expected a command
    1 | fi
      | ^
help: it belongs to an `if', and none is open here
-c:1:1: error: syntax error: unexpected `done', expected a command
    1 | done
      | ^
help: it belongs to a loop, and none is open here
-c:1:1: error: syntax error: unexpected `esac', expected a command
    1 | esac
      | ^
help: it belongs to a `case', and none is open here
## END

#### ;; outside case
cat >t <<'SCRIPT'
echo a;;
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
t:1:7: error: syntax error: unexpected `;;', expected a newline or `;'
    1 | echo a;;
      |       ^
help: `;;' ends an item of `case', and none is open here
## END

#### a brace that is not closed
cat >t <<'SCRIPT'
f() {
  echo a; echo }
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
t:2:17: error: syntax error: unexpected end of file, expected `}' (line 1: this `{' is not closed)
    2 |   echo a; echo }
      |                 ^
    1 | f() {
      |     ^ this `{' is not closed
help: `}' is recognised only where a command may begin: write `; }'
## END

#### a parenthesis that is not closed
cat >t <<'SCRIPT'
(
  echo a
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
t:2:9: error: syntax error: unexpected end of file, expected `)' (line 1: this `(' is not closed)
    2 |   echo a
      |         ^
    1 | (
      | ^ this `(' is not closed
## END

#### a quote that is not closed
cat >t <<'SCRIPT'

echo 'a
echo b
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
t:3:7: error: syntax error: unexpected end of file, expected a closing `'' (line 2: this single-quote is not closed)
    3 | echo b
      |       ^
    2 | echo 'a
      |      ^ this single-quote is not closed
## END

#### a double quote that is not closed
cat >t <<'SCRIPT'
echo a "b
echo c
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
t:2:7: error: syntax error: unexpected end of file, expected a closing `"' (line 1: this double-quote is not closed)
    2 | echo c
      |       ^
    1 | echo a "b
      |        ^ this double-quote is not closed
## END

#### a substitution that is not closed
cat >t <<'SCRIPT'

x=$(echo a
echo b
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
t:3:7: error: syntax error: unexpected end of file, expected `)' (line 2: this `$(' is not closed)
    3 | echo b
      |       ^
    2 | x=$(echo a
      |   ^ this `$(' is not closed
## END

#### a backquote that is not closed
cat >t <<'SCRIPT'

x=`echo a
echo b
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
t:3:7: error: syntax error: unexpected end of file, expected a closing backquote (line 2: this backquote is not closed)
    3 | echo b
      |       ^
    2 | x=`echo a
      |   ^ this backquote is not closed
## END

#### a parameter expansion that is not closed
cat >t <<'SCRIPT'

echo "${x"
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
t:2:11: error: syntax error: unexpected end of file, expected a closing `"'
    2 | echo "${x"
      |           ^
    2 | echo "${x"
      |          ^ this double-quote is not closed
## END

#### arithmetic that is not closed
cat >t <<'SCRIPT'

echo $((1 + 2)
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
t:2:15: error: syntax error: unexpected end of file, expected `)'
    2 | echo $((1 + 2)
      |               ^
    2 | echo $((1 + 2)
      |      ^ this `$(' is not closed
## END

#### the innermost construct that is not closed
cat >t <<'SCRIPT'
while :; do
  if a; then
    b
done
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
t:4:1: error: syntax error: unexpected `done', expected `fi'
    4 | done
      | ^
    2 |   if a; then
      |   ^ this `if' is not closed
help: each `if' needs a `fi' of its own; `else if' opens another, `elif' does not
## END

#### a closing parenthesis alone
cat >t <<'SCRIPT'
echo a )
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
t:1:8: error: syntax error: unexpected `)', expected a newline or `;'
    1 | echo a )
      |        ^
## END

#### x = 5
cat >t <<'SCRIPT'

x = 5
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
vsh: t:2: x: not found
    2 | x = 5
help: an assignment has no spaces around `=': x=...
## END

#### x =5
cat >t <<'SCRIPT'

x =5
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
vsh: t:2: x: not found
    2 | x =5
help: an assignment has no space before `=': x=5
## END

#### x= 5
cat >t <<'SCRIPT'

x= 5
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
vsh: t:2: 5: not found
    2 | x= 5
help: an assignment has no space behind `=': x=5
## END

#### a blank is missing before ]
cat >t <<'SCRIPT'

[ 1 = 1]
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
vsh: t:2: [: missing `]'
    2 | [ 1 = 1]
help: put a blank before the closing ]
## END

#### a blank is missing behind [
cat >t <<'SCRIPT'

[1 = 1 ]
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
vsh: t:2: [1: not found
    2 | [1 = 1 ]
help: `[' is a command: a space must follow it
## END

#### [[ is not part of sh
cat >t <<'SCRIPT'
[[ a == b ]]
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
vsh: t:1: [[: not found
    1 | [[ a == b ]]
help: `[[' is not part of sh: use `[', or `case' for patterns
## END

#### function is not part of sh
cat >t <<'SCRIPT'
function f {
  :
}
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
vsh: t:1: function: not found
    1 | function f {
help: `function' is not part of sh: write `name() {'
t:3:1: error: syntax error: unexpected `}', expected a command
    3 | }
      | ^
help: `function' is not part of sh: write `name() {'
## END

#### an array is not part of sh
cat >t <<'SCRIPT'
a=(1 2)
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
t:1:3: error: syntax error: unexpected `(', expected a word, a redirection or the end of the command
    1 | a=(1 2)
      |   ^
help: arrays are not part of sh: use "$@" or several variables
## END

#### CR LF line ends: a command
printf ':\r\nno_such_command\r\n' >crlf
"$SH" crlf || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
vsh: crlf:1: :\015: not found
    1 | :\015
help: the line ends in a carriage return: convert the file from CRLF to LF line ends
vsh: crlf:2: no_such_command\015: not found
    2 | no_such_command\015
help: the line ends in a carriage return: convert the file from CRLF to LF line ends
## END

#### CR LF line ends: a syntax error
printf 'if :; then\r\n  :\r\nfi\r\n' >crlf
"$SH" crlf || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
crlf:3:4: error: syntax error: unexpected end of file, expected `then' (line 1: this `if' is not closed)
    3 | fi\015
      |       ^
    1 | if :; then\015
      | ^ this `if' is not closed
help: lines end in CR LF, as in DOS: take the carriage returns out with  tr -d '\r'
## END

#### typographic quotes around a command
cat >t <<'SCRIPT'

“ls”
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
vsh: t:2: “ls”: not found
    2 | “ls”
help: typographic quotes do not quote: use ' or "
## END
## OK yash: refuses bytes above 127 in the C locale

#### typographic quotes: a syntax error
cat >t <<'SCRIPT'
echo “it’s (a)”
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
t:1:16: error: syntax error: unexpected `(', expected a word, a redirection or the end of the command
    1 | echo “it’s (a)”
      |            ^
help: typographic quotes are ordinary characters to the shell: use ' or "
## END
## OK yash: refuses bytes above 127 in the C locale

#### the interpreter that #! names is not there
printf '#!/nowhere/sh\n' >script
chmod +x script
cat >t <<'SCRIPT'

./script
:
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
vsh: t:2: ./script: bad interpreter: No such file or directory
    2 | ./script
help: its #! line names an interpreter that is not there: /nowhere/sh
## END

#### ... as the last command
printf '#!/nowhere/sh -e\n' >script
chmod +x script
cat >t <<'SCRIPT'

./script
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
vsh: t:2: ./script: bad interpreter: No such file or directory
    2 | ./script
help: its #! line names an interpreter that is not there: /nowhere/sh
## END

#### ... with CR LF line ends
printf '#!/bin/sh\r\n:\r\n' >script
chmod +x script
cat >t <<'SCRIPT'

./script
:
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
vsh: t:2: ./script: bad interpreter: No such file or directory
    2 | ./script
help: its #! line ends in a carriage return: convert the file from CRLF to LF line ends
## END

#### ... by exec
printf '#!/nowhere/sh\n' >script
chmod +x script
cat >t <<'SCRIPT'

exec ./script
:
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
vsh: t:2: ./script: bad interpreter: No such file or directory
    2 | exec ./script
help: its #! line names an interpreter that is not there: /nowhere/sh
## END

#### ... with standard error elsewhere
printf '#!/nowhere/sh\n' >script
chmod +x script
cat >t <<'SCRIPT'

./script 2>/dev/null
:
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
## END

#### a file without permission
: >file
cat >t <<'SCRIPT'

./file
:
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
vsh: t:2: ./file: Permission denied
    2 | ./file
## END

#### the call chain: functions
cat >t <<'SCRIPT'
f() {
  g
}
g() {
  cd /nowhere
}

f
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
vsh: t:5: cd: /nowhere: No such file or directory
    5 |   cd /nowhere
  in function g, called from t:2
  in function f, called from t:8
## END

#### the call chain: a dot script
printf '\ncd /nowhere\n' >lib
cat >t <<'SCRIPT'
f() {
  . ./lib
}

f
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
vsh: ./lib:2: cd: /nowhere: No such file or directory
    2 | cd /nowhere
  in file ./lib, called from t:2
  in function f, called from t:5
## END

#### the call chain: eval
cat >t <<'SCRIPT'
f() {
  eval "
  cd /nowhere"
}

f
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
vsh: t:2: eval:2: cd: /nowhere: No such file or directory
    2 |   cd /nowhere
  in eval, called from t:2
  in function f, called from t:6
## END

#### the call chain: a trap
cat >t <<'SCRIPT'
f() {
  kill -USR1 $$
}
trap "cd /nowhere" USR1
f
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
vsh: t:2: trap USR1:1: cd: /nowhere: No such file or directory
    1 | cd /nowhere
  in trap on USR1, called from t:2
  in function f, called from t:5
## END

#### the call chain: an expansion error
cat >t <<'SCRIPT'
set -u
f() {
  echo "$2"
}

f a
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
vsh: t:3: 2: parameter not set
    3 |   echo "$2"
  in function f, called from t:6
## END

#### the call chain: an external command that cannot be run
: >file
cat >t <<'SCRIPT'
f() {
  ./file
}

f
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
vsh: t:2: ./file: Permission denied
    2 |   ./file
  in function f, called from t:5
## END

#### the call chain: a syntax error in eval
cat >t <<'SCRIPT'
f() {
  eval ")"
}

f
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
t:2: eval:1:1: error: syntax error: unexpected `)', expected a command
    1 | )
      | ^
  in eval, called from t:2
  in function f, called from t:5
## END

#### the caret stands right behind tabs and multibyte characters
cat >t <<'SCRIPT'
	echo	ä )
SCRIPT
"$SH" t || :
## env: VSH_DIAGNOSTICS=full
## STDERR:
t:1:10: error: syntax error: unexpected `)', expected a newline or `;'
    1 | 	echo	ä )
      | 	    	  ^
## END
## OK yash: refuses bytes above 127 in the C locale

#### VSH_DIAGNOSTICS=short is one line
VSH_DIAGNOSTICS=short "$SH" -c "fi" || :
## STDERR:
-c:1:1: error: syntax error: unexpected `fi', expected a command
## END

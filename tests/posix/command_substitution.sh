# SPDX-License-Identifier: GPL-3.0-or-later
# Command substitution (XCU 2.6.3), both forms.

#### the output replaces the substitution
echo a$(echo b)c a`echo b`c
## stdout: abc abc

#### trailing newlines are removed and inner ones kept
x=$(printf 'a\n\nb\n\n\n')
printf '<%s>\n' "$x"
## STDOUT:
<a

b>
## END

#### output of newlines only is empty
x=$(printf '\n\n\n')
echo "<$x>"
## stdout: <>

#### unquoted output is split and quoted output is not
set -- $(printf 'a  b\nc\n')
echo $#
set -- "$(printf 'a  b\nc\n')"
echo $#
## STDOUT:
3
1
## END

#### empty output
set -- $(:) "$(:)" `:` "`:`"
echo $#
## stdout: 2

#### an empty substitution
x=$() y=`` z=$( ) w=$(
)
echo "<$x$y$z$w>" $?
## stdout: <> 0

#### unquoted output is expanded as pathnames and quoted output is not
>f1
>f2
echo $(echo 'f*') "$(echo 'f*')"
## stdout: f1 f2 f*

#### the output is not expanded again
x=1
echo $(echo '$x `echo a` ~ $((1))')
## stdout: $x `echo a` ~ $((1))

#### backslashes in the output are kept
printf '%s\n' $(printf '%s' 'a\b') "$(printf '%s' 'a\\b')"
## STDOUT:
a\b
a\\b
## END

#### several commands
echo $(echo a; echo b
echo c && echo d) `echo e; echo f`
## stdout: a b c d e f

#### it runs in a subshell environment
x=1
y=$(x=2; cd /; echo $x)
echo $x $y ${PWD##*/}
## stdout: 1 2 cwd

#### functions and unexported variables are seen
f() { echo "f $x"; }
x=1
echo $(f) `f`
## stdout: f 1 f 1

#### positional parameters are seen
set -- a 'b c'
echo "$(echo $# "$2")"
## stdout: 2 b c

#### the exit status is kept by a command without a name
x=$(exit 3)
echo $?
x=`exit 4`
echo $?
$(exit 5)
echo $?
## STDOUT:
3
4
5
## END

#### the exit status is lost where a command has a name
echo $(exit 3)
echo $?
## STDOUT:

0
## END

#### the last of several substitutions gives the status
x=$(exit 3)$(exit 4)
echo $?
x=$(exit 3) y=$(true)
echo $?
## STDOUT:
4
0
## END

#### $? inside is that of the last command before
(exit 3)
echo $(echo $?)
## stdout: 3

#### nesting
echo $(echo a $(echo b $(echo c $(echo d))))
echo "$(echo "a $(echo "b  $(echo "c   d")")")"
## STDOUT:
a b c d
a b  c   d
## END

#### nesting in backquotes
echo `echo a \`echo b \\\`echo c\\\`\``
## stdout: a b c

#### backquotes: backslash is literal except before dollar backquote backslash
printf '%s\n' `printf '%s' '\a\\b'` `echo '\$'`
## STDOUT:
\a\b
$
## END

#### backquotes: an escaped dollar is expanded inside
x=1
echo `x=2; echo \$x $x`
## stdout: 2 2

#### backquotes within double-quotes
x='a  b'
printf '%s\n' "`echo "$x"`" "`printf '%s' \"$x\"`" "`echo \$x`"
## STDOUT:
a  b
a  b
a b
## END

#### both forms within each other
echo $(echo `echo a` b) `echo $(echo c) d`
## stdout: a b c d

#### quotes inside do not end quotes outside
echo "a $(echo "b" 'c' "d") e"
## stdout: a b c d e

#### a case command with unbalanced parentheses
echo $(case x in x) echo a;; y) echo b;; esac)
echo "$(case x in (x) echo c;; esac)"
## STDOUT:
a
c
## END

#### a here-document inside
x=$(cat <<END
a )
b
END
)
echo "$x"
## STDOUT:
a )
b
## END

#### here-documents inside and outside
cat <<END $(echo /dev/stdin <<IN >/dev/null
inner
IN
)
outer
END
## stdout: outer
## BUG ksh93: crashes

#### quotes and parentheses that are quoted inside
echo $(echo ')' "(" \) '(') 
## stdout: ) ( ) (

#### a subshell inside
echo $( (echo a; echo b) | sort -r )
## stdout: b a

#### a substitution that begins with two parentheses but is no arithmetic
echo $((echo a); (echo b))
## stdout: a b
## BUG dash busybox: takes it for arithmetic

#### a subshell at the beginning of one says nothing of the next command's arithmetic
echo $((echo a); echo b)
echo $((1 + 2))
echo $((echo a); echo b)
echo $((3 + 4))
echo $((5 + 6))
## STDOUT:
a b
3
a b
7
11
## END

#### pipelines and lists inside
echo $(echo a | tr a b && false || echo c)
## stdout: b c

#### compound commands and function definitions inside
echo $(for i in 1 2 3; do echo $i; done) $(if true; then echo a; fi) $(f() { echo b; }; f)
## stdout: 1 2 3 a b

#### exit inside leaves only the substitution
echo $(echo a; exit; echo b) c
## stdout: a c

#### standard error joins where it is redirected
x=$( { echo a; echo b >&2; } 2>&1 )
echo $x
## stdout: a b
## stderr: empty

#### standard error is not captured
x=$( { echo a; echo b >&2; } 2>f)
echo $x
cat f
## STDOUT:
a
b
## END

#### large output
x=$(i=0; while [ $i -lt 20000 ]; do echo 0123456789; i=$((i + 1)); done)
echo ${#x}
## stdout: 219999
## timeout: 60

#### a background process that holds the output is waited for
x=$(echo a; (sleep 1; echo b) &)
echo $x
## stdout: a b

#### as command name and arguments
$(echo echo a) b
`echo echo` c
## STDOUT:
a b
c
## END

#### in an assignment the result is neither split nor expanded
>f1
x=$(echo 'a  f*')
echo "$x"
## stdout: a  f*

#### in a redirection target
echo a >$(echo f)
cat <$(echo f)
## stdout: a

#### in a case word and pattern
case $(echo x) in $(echo x)) echo yes;; esac
## stdout: yes

#### in arithmetic
echo $(($(echo 3) + `echo 4`))
## stdout: 7

#### in a for list
for i in $(echo a b) "$(echo c d)"; do echo $i; done
## STDOUT:
a
b
c d
## END

#### in a here-document
cat <<END
$(echo "a  b") `echo c`
END
## stdout: a  b c

#### traps are reset inside
trap 'echo trap' EXIT
x=$(echo a)
echo "<$x>"
trap - EXIT
## stdout: <a>

#### an EXIT trap set inside runs inside
x=$(trap 'echo trap' EXIT; echo a)
echo $x
## stdout: a trap

#### a comment inside
x=$(echo a # it's ) a comment
echo b)
echo $x
## stdout: a b

#### the last line without newline
x=$(printf a)$(printf b)
echo $x
## stdout: ab

#### standard input is that of the shell
printf '1\n2\n' >f
{ x=$(read a; echo $a); read b; echo $x $b; } <f
## stdout: 1 2

#### a syntax error inside is an error
$SH -c 'echo $(if)' >/dev/null 2>&1 || echo error
## stdout: error

#### a command that is not found inside
x=$(nonexistent_command 2>/dev/null)
echo $?
## stdout: 127

#### bytes that are no characters are kept
x=$(printf '\377\200a')
printf %s "$x" | od -An -tx1 | tr -d ' \n'
echo
## stdout: ff8061
## BUG yash: drops bytes that are no characters of the locale

#### carriage returns are kept
x=$(printf 'a\r\n')
printf %s "$x" | od -An -tx1 | tr -d ' \n'
echo
## stdout: 610d

# SPDX-License-Identifier: GPL-3.0-or-later
# Parameter expansion (XCU 2.6.2): defaults, alternatives, errors, length, quoting of the word.

#### use default values
unset u
n= s=set
echo "${u-d}" "${n-d}" "${s-d}"
echo "${u:-d}" "${n:-d}" "${s:-d}"
## STDOUT:
d  set
d d set
## END

#### assign default values
unset u
n= s=set
echo "${u=d}" "${n=d}" "${s=d}" "$u" "$n"
unset u
echo "${u:=d}" "${n:=d}" "${s:=d}" "$u" "$n"
## STDOUT:
d  set d 
d d set d d
## END

#### use alternative values
unset u
n= s=set
echo "<${u+a}>" "<${n+a}>" "<${s+a}>"
echo "<${u:+a}>" "<${n:+a}>" "<${s:+a}>"
## STDOUT:
<> <a> <a>
<> <> <a>
## END

#### error if unset: value
n= s=set
echo "<${n?}>" "${s?}" "${s:?}"
## stdout: <> set set

#### error if unset ends the shell
$SH -c 'unset u; echo ${u?}; echo not reached' 2>/dev/null
test $? -gt 0 && echo failed
## stdout: failed

#### error if null ends the shell
$SH -c 'n=; echo ${n:?}; echo not reached' 2>/dev/null
test $? -gt 0 && echo failed
## stdout: failed

#### error if unset writes the word
$SH -c 'unset u; : ${u?my message}' 2>err
grep -c 'my message' err
## stdout: 1

#### error if unset names the parameter
$SH -c 'unset name_a; : ${name_a?}' 2>err
grep -c name_a err
## stdout: 1

#### error if unset in a subshell ends only the subshell
(: ${u?}) 2>/dev/null
test $? -gt 0 && echo after
## stdout: after

#### the word is expanded only when it is needed
unset u
s=set
: ${s:-$(echo x >f)} ${s:=$(echo x >f)} ${s:?$(echo x >f)} ${u:+$(echo x >f)} ${s-$(echo x >f)}
test -e f || echo not run
## stdout: not run

#### the word undergoes tilde parameter command and arithmetic expansion
unset u
HOME=/h x=X
echo ${u:-~} ${u:-$x} ${u:-$(echo c)} ${u:-`echo b`} ${u:-$((1 + 1))}
## stdout: /h X c b 2

#### no tilde expansion of the word in double-quotes
unset u
HOME=/h
echo "${u:-~}"
## stdout: ~
## BUG yash: expands it

#### nesting
unset a b c
echo ${a:-${b:-${c:-deep}}}
c=1
echo "${a:-"${b:-${c:+x}}"}"
## STDOUT:
deep
x
## END

#### nesting many levels deep
unset u
eval "echo $(i=0; while [ $i -lt 200 ]; do printf '${u:-'; i=$((i + 1)); done)x$(i=0; while [ $i -lt 200 ]; do printf '}'; i=$((i + 1)); done)"
## stdout: x

#### an unquoted word is split
unset u
printf '<%s>\n' ${u:-a b  c}
## STDOUT:
<a>
<b>
<c>
## END

#### quoted parts of an unquoted word are not split
unset u
printf '<%s>\n' ${u:-'a b' "c d" e\ f}
## STDOUT:
<a b>
<c d>
<e f>
## END

#### a double-quoted expansion gives one field
unset u
printf '<%s>\n' "${u:-a b  c}"
## stdout: <a b  c>

#### single-quotes in the word of a double-quoted expansion are literal
unset u
x=1
printf '%s\n' "${u:-'$x'}"
## stdout: '1'
## BUG yash: they quote

#### a lone single-quote in the word of a double-quoted expansion is literal
unset u
printf '%s\n' "${u:-it's}"
## stdout: it's
## BUG yash ksh93: begins a quoted string

#### single-quotes in the word of an unquoted expansion quote
unset u
x=1
printf '%s\n' ${u:-'$x'}
## stdout: $x

#### a backslash in the word of a double-quoted expansion
unset u
printf '%s\n' "${u:-\$x \a \" \\ \}}"
## stdout: $x \a " \ }

#### a closing brace in the word must be quoted
unset u
printf '%s\n' ${u:-a\}b} ${u:-'a}b'} ${u:-"a}b"} ${u:-a}b}
## STDOUT:
a}b
a}b
a}b
ab}
## END

#### a closing brace inside nested constructs
unset u
printf '%s\n' ${u:-$(echo '}')} "${u:-$(echo "}")}" ${u:-`echo '}'`} ${u:-${v:-\}}}
## STDOUT:
}
}
}
}
## END

#### an empty word
unset u
echo "<${u-}>" "<${u:-}>" "<${u+}>" "<${u=}>"
echo "${u-still unset}"
## STDOUT:
<> <> <> <>

## END

#### a null unquoted word makes no field and a quoted one does
unset u
set -- ${u:-} ${u:-''} "${u:-}"
echo $#
## stdout: 2
## BUG ksh93: drops the quoted empty field

#### assigning keeps the whole word
unset u
: ${u:='a  b'}
echo "$u"
unset u
: ${u:=a  b}
echo "$u"
## STDOUT:
a  b
a  b
## END

#### an unquoted assigning expansion is split after the assignment
unset u
printf '<%s>\n' ${u:='a b' c}
echo "$u"
## STDOUT:
<a>
<b>
<c>
a b c
## END

#### the value assigned is after quote removal
unset u
: "${u:=a\b\$c}"
printf '%s\n' "$u"
unset u
: ${u:=a\b'$c'}
printf '%s\n' "$u"
## STDOUT:
a\b$c
ab$c
## END

#### assigning to a positional parameter is an error
$SH -c 'set --; : ${1=x}; echo not reached' 2>/dev/null
test $? -gt 0 && echo failed
## stdout: failed

#### assigning to a readonly variable is an error
$SH -c 'readonly u; : ${u=x}; echo not reached' 2>/dev/null
test $? -gt 0 && echo failed
## stdout: failed

#### assigned defaults of an exported variable are exported
export u
unset v
: ${u=1}
env | grep '^u='
## stdout: u=1

#### positional parameters with operators
set -- a '' 
echo "${1-d}" "${2-d}" "${3-d}" "${2:-d}" "${1+s}" "${3+s}"
## stdout: a  d d s 

#### length
x=abc n=
unset u
echo ${#x} ${#n} ${#u}
## stdout: 3 0 0

#### length of a value with blanks and newlines
x='a b
c'
echo ${#x} "${#x}"
## stdout: 5 5

#### length of positional parameters
set -- abc de f g h i j k l mnopq
echo ${#1} ${#2} ${#10}
## stdout: 3 2 5

#### length counts characters of the locale
x=$(printf 'h\303\251\342\202\254')
echo ${#x}
LC_ALL=C
echo ${#x}
## STDOUT:
3
6
## END
## env: LC_ALL=C.UTF-8
## needs: locale C.UTF-8
## N-I dash: counts bytes
## OK yash: an assignment to LC_ALL has no effect on a running shell

#### length counts bytes in the C locale
x=$(printf '\303\251')
echo ${#x}
## stdout: 2
## BUG yash: drops bytes that are no characters of the locale

#### ${#} with operators behind it is the count
set -- a b c
echo ${#:-x} ${#-x} ${#?}
## stdout: 3 3 1

#### a bad substitution is an error
$SH -c 'echo ${x!y}; echo not reached' >out 2>/dev/null || echo failed
$SH -c 'echo ${}; echo not reached' >>out 2>/dev/null || echo failed
$SH -c 'echo ${x y}; echo not reached' >>out 2>/dev/null || echo failed
cat out
## STDOUT:
failed
failed
failed
## END

#### the expansion of a name with braces inside a word
x=1
echo a${x}b${x}c
## stdout: a1b1c

#### set -u makes an unset variable an error
$SH -uc 'echo $u; echo not reached' 2>/dev/null
test $? -gt 0 && echo failed
$SH -uc 'echo ${u}; echo not reached' 2>/dev/null
test $? -gt 0 && echo failed
$SH -uc 'echo "$1"; echo not reached' 2>/dev/null
test $? -gt 0 && echo failed
$SH -uc 'echo ${#u}; echo not reached' 2>/dev/null
test $? -gt 0 && echo failed
$SH -uc 'echo ${u%x}; echo not reached' 2>/dev/null
test $? -gt 0 && echo failed
## STDOUT:
failed
failed
failed
failed
failed
## END

#### set -u does not concern defaults and $@ and $*
set -u
set --
unset u
echo "${u-d}" "${u:-d}" "${u+s}" "$@" "$*" "${u=x}" $# "$?" "$-" >/dev/null && echo ok
## stdout: ok

#### set -u in arithmetic
$SH -uc 'echo $((u + 1)); echo not reached' 2>/dev/null
test $? -gt 0 && echo failed
## stdout: failed
## N-I dash mksh busybox: an unset variable is 0

#### set -u and $!
$SH -uc 'echo "<$!>"; echo not reached' >/dev/null 2>&1
:
## status: 0

#### double-quotes inside an unquoted expansion inside double-quotes in a word
x='a  b'
unset u
printf '<%s>\n' ${u:-"$x" "${u:-$x}"}
## STDOUT:
<a  b>
<a  b>
## END

#### command substitution with quotes in a double-quoted word
unset u
printf '<%s>\n' "${u:-$(printf '%s' "a  b")}"
## stdout: <a  b>

#### a pathname pattern in an unquoted word is expanded
>f1
>f2
unset u
echo ${u:-f*} "${u:-f*}" ${u:-'f*'} ${u:-"f"*}
## stdout: f1 f2 f* f* f1 f2

#### a newline in the word
unset u
printf '<%s>\n' "${u:-a
b}"
## STDOUT:
<a
b>
## END

#### a here-document expands parameters with words
unset u
cat <<END
${u:-a "b" 'c' \$d}
END
## STDOUT:
a b 'c' $d
## END
## BUG yash: single-quotes quote within ${} in a here-document

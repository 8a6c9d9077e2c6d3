# SPDX-License-Identifier: GPL-3.0-or-later
# Removal of prefix and suffix patterns (XCU 2.6.2).

#### smallest and largest suffix
x=a.b.c
echo ${x%.*} ${x%%.*}
## stdout: a.b a

#### smallest and largest prefix
x=a.b.c
echo ${x#*.} ${x##*.}
## stdout: b.c c

#### no match leaves the value
x=abc
echo ${x%x} ${x%%x*} ${x#x} ${x##x*}
## stdout: abc abc abc abc

#### a match of everything leaves nothing
x=abc
echo "<${x%%*}>" "<${x##*}>" "<${x%abc}>" "<${x#abc}>" "<${x%*}>" "<${x#*}>"
## stdout: <> <> <> <> <abc> <abc>

#### an empty pattern
x=abc
echo ${x%} ${x#} ${x%%} ${x##}
## stdout: abc abc abc abc

#### an empty or unset value
n=
unset u
echo "<${n%x}>" "<${u#x}>" "<${u##*}>"
## stdout: <> <> <>

#### question mark and brackets
x=abcabc
echo ${x%?} ${x#?} ${x%[bc]} ${x#[ab]} ${x%%[!a]*} ${x##*[!c]}
## stdout: abcab bcabc abcab bcabc a c

#### directory and base name
p=/usr/lib/x.so.1
echo ${p##*/} ${p%/*} ${p#/} ${p%%/*}x
## stdout: x.so.1 /usr/lib usr/lib/x.so.1 x

#### a slash and a leading dot are ordinary characters
x=.a/b
echo ${x#?} ${x##*b} ${x%/*} ${x%%[/]*}
## stdout: a/b .a .a

#### quoted pattern characters are literal
x='a*b*c'
echo ${x%'*'*} ${x%\**} ${x%"*"*} ${x##*'*'}
## stdout: a*b a*b a*b c

#### single-quotes quote in the pattern also within double-quotes
x='a*b*c'
echo "${x%'*'*}" "${x#a'*'}" "${x%"*c"}"
## stdout: a*b b*c a*b

#### the pattern is expanded
x=abcabc p='c*' q=b
echo ${x%$p} ${x%%$p} ${x##*$q} ${x%$(echo c)} ${x%`echo bc`}
## stdout: abcab ab c abcab abca

#### a quoted expansion in the pattern is literal
x='abc*' p='*'
echo "${x%"$p"}" "<${x%%$p}>" "${x%%"$p"}"
## stdout: abc <> abc

#### a backslash from an expansion quotes in the pattern
x='a*b' p='\**'
echo "${x%$p}"
## stdout: a
## BUG mksh: takes it for an ordinary character

#### tilde expansion in the pattern
HOME=/h
x=/h/f
echo ${x#~}
## stdout: /f

#### no tilde expansion within double-quotes of the pattern
HOME=/h
x='~a'
echo "${x#"~"}"
## stdout: a

#### the result is split when unquoted
x='a b c d'
printf '<%s>\n' ${x%d}
printf '[%s]\n' "${x% d}"
## STDOUT:
<a>
<b>
<c>
[a b c]
## END

#### positional parameters
set -- a.b c.d
echo ${1%.*} ${2#*.}
## stdout: a d

#### a pattern with a closing brace
x='a}b}'
echo ${x%\}} ${x%'}'} "${x%\}}" "${x#*\}}"
## stdout: a}b a}b a}b b}

#### nested expansions in the pattern
x=abc y=c z=b
echo ${x%${y#${z}}} ${x%"${z}${y}"}
## stdout: ab a

#### a pattern with newline
x='a
b'
nl='
'
echo ${x%"$nl"*} ${x#*
}
## stdout: a b

#### character classes
x=abc123
echo ${x%%[[:digit:]]*} ${x##*[[:alpha:]]} ${x%[0-9]}
## stdout: abc 123 abc12

#### characters of the locale are removed whole
x=$(printf '\303\251a\303\251')
printf '%s\n' "${x#?}" "${x%?}" | od -An -tx1 | tr -d ' \n'
echo
## stdout: 61c3a90ac3a9610a
## env: LC_ALL=C.UTF-8
## needs: locale C.UTF-8
## N-I dash: takes bytes
## BUG busybox: takes bytes

#### a byte that is no character stands for itself
x=$(printf 'a\377b')
printf '%s' "${x#a}" | od -An -tx1 | tr -d ' \n'
echo
printf '%s' "${x%b}" | od -An -tx1 | tr -d ' \n'
echo
## STDOUT:
ff62
61ff
## END
## env: LC_ALL=C.UTF-8
## needs: locale C.UTF-8
## OK yash: drops it

#### largest suffix over a long value
x=$(printf '%010000d' 0)
x=a$x
echo "${x%%0*}" "${#x}"
## stdout: a 10001

#### number signs as pattern and as operator
x='##a'
echo ${x#\#} ${x##\#} ${x#'##'} "${x##*\#}"
## stdout: #a #a a a

#### percent signs as pattern
x='a%%'
echo ${x%\%} ${x%%\%} ${x%'%%'} "${x%%\%*}"
## stdout: a% a% a a

#### an unset variable in the pattern
x=abc
unset u
echo ${x%$u} ${x#"$u"}
## stdout: abc abc

#### the pattern is not subject to field splitting
x='a b c' p='b c'
echo "${x%$p}."
## stdout: a .

#### a bracket without its end is literal
x='a[b'
echo ${x%[b} ${x#a[}
## stdout: a b

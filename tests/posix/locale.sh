# SPDX-License-Identifier: GPL-3.0-or-later
# Locale variables (XCU 2.5.3) and bytes that are no characters.

#### LC_ALL overrides LC_CTYPE and LANG
x=$(printf '\303\251')
LC_ALL=C LC_CTYPE=C.UTF-8 LANG=C.UTF-8 $SH -c 'echo ${#1}' x "$x"
LC_ALL= LC_CTYPE=C.UTF-8 LANG=C $SH -c 'echo ${#1}' x "$x"
LC_ALL= LC_CTYPE= LANG=C.UTF-8 $SH -c 'echo ${#1}' x "$x"
## STDOUT:
2
1
1
## END
## needs: locale C.UTF-8
## N-I dash busybox: counts bytes
## BUG yash: drops bytes that are no characters of the locale

#### unset variables mean the C locale
x=$(printf '\303\251')
unset LC_ALL LC_CTYPE LANG
$SH -c 'echo ${#1}' x "$x"
## stdout: 2
## BUG yash: drops bytes that are no characters of the locale

#### an assignment in the script changes expansions
x=$(printf '\303\251')
LC_ALL=C.UTF-8
echo ${#x}
LC_ALL=C
echo ${#x}
## STDOUT:
1
2
## END
## needs: locale C.UTF-8
## N-I dash: counts bytes
## OK yash: no effect on a running shell

#### an unknown locale does no harm
LC_ALL=xx_NOWHERE.UTF-8 $SH -c 'echo ok' 2>/dev/null
LC_ALL=xx_NOWHERE
echo ok
## STDOUT:
ok
ok
## END

#### patterns match characters
x=$(printf 'a\303\251b')
case $x in a?b) echo yes;; *) echo no;; esac
## stdout: yes
## env: LC_ALL=C.UTF-8
## needs: locale C.UTF-8
## N-I dash busybox: matches bytes

#### invalid bytes survive assignment expansion and output
x=$(printf 'a\377\303b\200')
printf %s "$x" | od -An -tx1 | tr -d ' \n'
echo
y=${x#a}
printf %s "$y" | od -An -tx1 | tr -d ' \n'
echo
## STDOUT:
61ffc36280
ffc36280
## END
## env: LC_ALL=C.UTF-8
## needs: locale C.UTF-8
## BUG yash: drops bytes that are no characters of the locale

#### invalid bytes survive field splitting and arguments
x=$(printf 'a\377 \303b')
set -- $x
printf '%s|' "$@" | od -An -tx1 | tr -d ' \n'
echo
## stdout: 61ff7cc3627c
## env: LC_ALL=C.UTF-8
## needs: locale C.UTF-8
## BUG yash: drops bytes that are no characters of the locale

#### invalid bytes survive the environment
x=$(printf '\377\376')
export x
env | grep '^x=' | od -An -tx1 | tr -d ' \n'
echo
## stdout: 783dfffe0a
## BUG yash: drops bytes that are no characters of the locale

#### invalid bytes in names of files
touch "$(printf 'f\377')"
for i in f*; do printf %s "$i" | od -An -tx1 | tr -d ' \n'; done
echo
## stdout: 66ff
## env: LC_ALL=C.UTF-8
## needs: locale C.UTF-8
## BUG yash: cannot name them

#### invalid bytes survive read and here-documents
printf 'a\377b\n' >f
read x <f
cat <<END | od -An -tx1 | tr -d ' \n'
$x
END
echo
## stdout: 61ff620a
## env: LC_ALL=C.UTF-8
## needs: locale C.UTF-8
## BUG yash: drops bytes that are no characters of the locale

#### names of files sort by the locale
>B
>a
>C
echo *
LC_ALL=C $SH -c 'echo *'
## STDOUT:
B C a
B C a
## END

#### multibyte characters in variable values and messages
x='日本'
echo "${#x} ${x%?}"
## stdout: 2 日
## env: LC_ALL=C.UTF-8
## needs: locale C.UTF-8
## N-I dash: counts bytes
## N-I busybox: takes bytes


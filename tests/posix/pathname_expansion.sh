# SPDX-License-Identifier: GPL-3.0-or-later
# Pathname expansion (XCU 2.6.6, 2.14.3).

#### an asterisk matches names in the working directory
>b
>a
>c
echo *
## stdout: a b c

#### a question mark matches one character
>a
>ab
>ac
echo ? a?
## stdout: a ab ac

#### a bracket expression matches one character
>a1
>a2
>a3
>ab
echo a[12] a[!1-3] a[0-9]
## stdout: a1 a2 ab a1 a2 a3

#### no match leaves the pattern
echo *.none [xyz] ?????
## stdout: *.none [xyz] ?????

#### quoted pattern characters do not match
>a
echo '*' \* "?" '['a] \[a]
## stdout: * * ? [a] [a]

#### a partly quoted pattern
>'a*b'
>acb
echo a\*b a'*'* 'a'* "a"?b
## stdout: a*b a*b a*b acb a*b acb

#### a leading dot is matched only by a dot
>.a
>b
echo * ?a [!b]a .a*
## stdout: b ?a [!b]a .a

#### a leading dot in a directory
mkdir d
>d/.a
>d/b
echo d/* d/.a*
## stdout: d/b d/.a

#### a slash is matched only by a slash
mkdir d
>d/f
echo * d* d?f d[/]f */f
## stdout: d d d?f d[/]f d/f

#### patterns in several components
mkdir a b
>a/x
>b/x
>b/y
echo */x ?/[xy]
## stdout: a/x b/x a/x b/x b/y

#### a pattern that ends in a slash matches directories
mkdir d e
>f
echo */
## stdout: d/ e/

#### several slashes are kept
mkdir d
>d/f
echo d//* */f
## stdout: d//f d/f

#### a bracket is not continued beyond a slash
mkdir 'a[b'
>'a[b/c]d'
echo a[b/c]*
## stdout: a[b/c]d

#### results are sorted
for i in c B a A b C 2 10 1; do >$i; done
echo *
## stdout: 1 10 2 A B C a b c

#### results of each pattern are sorted by themselves
>b
>a
>c
echo c* a* *b
## stdout: c a b

#### symbolic links without a target match
ln -s nowhere l
echo l* 
## stdout: l

#### a directory that may be searched but not read
mkdir d
>d/f
chmod 111 d
echo d/f d/* d/f*
chmod 755 d
## stdout: d/f d/* d/f*
## needs: user

#### a directory that may be read but not searched
mkdir d
>d/f
chmod 444 d
echo d/*
chmod 755 d
## stdout: d/f
## needs: user

#### set -f turns it off and set +f on
>a
set -f
echo *
set +f
echo *
## STDOUT:
*
a
## END

#### from variables and substitutions
>a1
>a2
x='a*'
echo $x $(echo 'a?') "$x"
## stdout: a1 a2 a1 a2 a*

#### a quoted expansion among pattern characters
>'a*'
>ab
x='*'
echo a"$x" a$x
## stdout: a* a* ab

#### a backslash from a variable escapes in a pattern
>'a*b'
>acb
x='a\*?'
echo $x
## stdout: a*b
## BUG mksh ksh93: does not escape

#### a pattern whose only special character is escaped by a backslash from a variable is kept
>'a*b'
x='a\*b'
printf '%s\n' $x
## stdout: a\*b

#### a backslash from a variable without other pattern characters is kept
>ab
x='a\b'
printf '%s\n' $x
## stdout: a\b

#### assignments are not expanded
>a
x=*
echo "$x"
## stdout: *

#### words of for are expanded
>a
>b
for i in *; do echo $i; done
## STDOUT:
a
b
## END

#### case words are not expanded
>a
case * in '*') echo same;; esac
## stdout: same

#### here-documents are not expanded
>a
cat <<END
*
END
## stdout: *

#### redirection targets are not expanded
>a1
echo x >a?
ls
## STDOUT:
a1
a?
## END

#### names with blanks and newlines are single fields
>'a b'
>'c
d'
set -- *
echo $#
## stdout: 2

#### names with special characters are not expanded again
>'$x'
>'`y`'
>'*'
printf '%s\n' *
## STDOUT:
$x
*
`y`
## END

#### names that are no text
touch "$(printf 'a\377')" "$(printf 'a\200b')"
set -- a*
echo $#
## stdout: 2
## BUG yash: cannot name them

#### a name that begins with a hyphen
>-n
echo ./* 
## stdout: ./-n

#### absolute patterns
echo /de[v] /dev/nul?
## stdout: /dev /dev/null

#### dot and dot-dot are not matched by an asterisk
echo d/* 
mkdir d
echo d/*
## STDOUT:
d/*
d/*
## END

#### classes
>a
>B
>1
>_
echo [[:alpha:]] [[:upper:]] [[:digit:]] [![:alnum:]] [[:lower:][:digit:]]
## stdout: B a B 1 _ 1 a

#### a range and a literal hyphen and bracket
>-
>']'
>b
echo [-x] []x] [a-c] [!]-]
## stdout: - ] b b

#### many files
i=0
while [ $i -lt 300 ]; do >f$i; i=$((i + 1)); done
set -- f*
echo $# $1 ${300}
set -- f?
echo $#
## STDOUT:
300 f0 f99
10
## END

#### a long path of patterns
mkdir -p a/b/c/d/e
>a/b/c/d/e/f
echo */*/*/*/*/* ?/?/?/?/?/?
## stdout: a/b/c/d/e/f a/b/c/d/e/f

#### expansion happens after cd
mkdir d
>d/x
cd d
echo *
## stdout: x

#### an unclosed bracket is literal
>'[a'
>'[b'
echo [* [a
## stdout: [a [b [a
## OK ksh93: unspecified whether the asterisk is special

#### characters of the locale
>é
>e
echo ?
## stdout: e é
## env: LC_ALL=C.UTF-8
## needs: locale C.UTF-8
## N-I dash busybox: matches bytes

#### in the C locale a character of two bytes is two
touch "$(printf '\303\251')"
set -- ??
echo $# ${#1}
## stdout: 1 2

# SPDX-License-Identifier: GPL-3.0-or-later
# Pattern matching (XCU 2.14.1, 2.14.2), through case.

#### ordinary characters
m() { case $1 in $2) echo yes;; *) echo no;; esac; }
m abc abc
m abc ab
m '' ''
m abc ABC
## STDOUT:
yes
no
yes
no
## END

#### asterisk
case '' in *) echo 1;; esac
case abc in *) echo 2;; esac
case abc in a*c) echo 3;; esac
case ac in a*c) echo 4;; esac
case abcabc in a*c) echo 5;; esac
case abcab in a*c) echo no;; *) echo 6;; esac
case a in **) echo 7;; esac
case aXbXc in a*b*c) echo 8;; esac
## STDOUT:
1
2
3
4
5
6
7
8
## END

#### question mark
case a in ?) echo 1;; esac
case '' in ?) echo no;; *) echo 2;; esac
case ab in ?) echo no;; ??) echo 3;; esac
case abc in a?c) echo 4;; esac
## STDOUT:
1
2
3
4
## END

#### bracket expressions
case b in [abc]) echo 1;; esac
case d in [abc]) echo no;; *) echo 2;; esac
case d in [!abc]) echo 3;; esac
case b in [a-c]) echo 4;; esac
case d in [!a-c]) echo 5;; esac
case '' in [!a]) echo no;; *) echo 6;; esac
## STDOUT:
1
2
3
4
5
6
## END

#### special places in bracket expressions
case ] in []]) echo 1;; esac
case a in []a]) echo 2;; esac
case a in [!]]) echo 3;; esac
case - in [-a]) echo 4;; esac
case - in [a-]) echo 5;; esac
case '!' in [a!]) echo 6;; esac
case '[' in [[]) echo 7;; esac
case - in [!-]) echo no;; *) echo 8;; esac
## STDOUT:
1
2
3
4
5
6
7
8
## END

#### pattern characters are ordinary in brackets
case '*' in [*]) echo 1;; esac
case a in [*]) echo no;; *) echo 2;; esac
case '?' in [?]) echo 3;; esac
case '[' in [a[]) echo 4;; esac
## STDOUT:
1
2
3
4
## END

#### quotes in bracket expressions
case ] in [a']'b]) echo 1;; esac
case - in [a'-'z]) echo 2;; esac
case m in [a'-'z]) echo no;; *) echo 3;; esac
case ] in [\]]) echo 4;; esac
case '!' in ['!'a]) echo 5;; esac
case b in ['!'a]) echo no;; *) echo 6;; esac
case '\' in [\\]) echo 7;; esac
case b in [a"b"]) echo 8;; esac
## STDOUT:
1
2
3
4
5
6
7
8
## END

#### character classes
case a in [[:alpha:]]) echo alpha;; esac
case 1 in [[:digit:]]) echo digit;; esac
case A in [[:upper:]]) echo upper;; esac
case a in [[:lower:]]) echo lower;; esac
case ' ' in [[:space:]]) echo space;; esac
case ' ' in [[:blank:]]) echo blank;; esac
case , in [[:punct:]]) echo punct;; esac
case f in [[:xdigit:]]) echo xdigit;; esac
case a in [[:alnum:]]) echo alnum;; esac
case a in [[:print:]]) echo print;; esac
case a in [[:graph:]]) echo graph;; esac
case "$(printf '\001')" in [[:cntrl:]]) echo cntrl;; esac
## STDOUT:
alpha
digit
upper
lower
space
blank
punct
xdigit
alnum
print
graph
cntrl
## END

#### character classes do not match others
case 1 in [[:alpha:]]) echo no;; *) echo 1;; esac
case a in [![:alpha:]]) echo no;; *) echo 2;; esac
case 1 in [![:alpha:]]) echo 3;; esac
case _ in [[:alpha:][:digit:]_]) echo 4;; esac
## STDOUT:
1
2
3
4
## END

#### collating symbols and equivalence classes
case a in [[.a.]]) echo 1;; esac
case - in [[.-.]z]) echo 2;; esac
case a in [[=a=]]) echo 3;; esac
case ] in [[.].]]) echo 4;; esac
case b in [[.a.]-[.c.]]) echo 5;; esac
## STDOUT:
1
2
3
4
5
## END
## N-I dash: no collating symbols

#### quoting makes characters literal
case '*' in \*) echo 1;; esac
case a in \*) echo no;; *) echo 2;; esac
case '?' in '?') echo 3;; esac
case '[a]' in "[a]") echo 4;; esac
case a in '[a]') echo no;; *) echo 5;; esac
case 'a*c' in a'*'c) echo 6;; esac
case '\' in \\) echo 7;; esac
## STDOUT:
1
2
3
4
5
6
7
## END

#### an unquoted expansion is a pattern and a quoted one is literal
p='a*'
case abc in $p) echo 1;; esac
case abc in "$p") echo no;; *) echo 2;; esac
case 'a*' in "$p") echo 3;; esac
case 'a*bc' in "$p"*) echo 4;; esac
## STDOUT:
1
2
3
4
## END

#### a backslash from an expansion escapes
p='a\*'
case 'a*' in $p) echo 1;; esac
case abc in $p) echo no;; *) echo 2;; esac
p='\a'
case a in $p) echo 3;; esac
## STDOUT:
1
2
3
## END
## BUG mksh: takes it for an ordinary character
## BUG ksh93: not before an ordinary character

#### a bracket expression from an expansion
p='[a-c]'
case b in $p) echo 1;; esac
p='[!a-c]'
case b in $p) echo no;; *) echo 2;; esac
p='[[:digit:]]'
case 5 in $p) echo 3;; esac
## STDOUT:
1
2
3
## END

#### an unclosed bracket is literal
case '[a' in [a) echo 1;; esac
case '[' in [) echo 2;; esac
case 'a[' in a[) echo 3;; esac
case '[]' in []) echo 4;; esac
case '[!]' in [!]) echo 5;; esac
## STDOUT:
1
2
3
4
5
## END

#### newlines and slashes and dots are ordinary
case 'a
b' in a?b) echo 1;; esac
case a/b in a*b) echo 2;; esac
case .a in *) echo 3;; esac
case .a in ?a) echo 4;; esac
case / in [/]) echo 5;; esac
## STDOUT:
1
2
3
4
5
## END

#### backtracking over many asterisks ends in time
x=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
case $x in *a*a*a*a*a*a*a*a*a*a*a*a*b) echo yes;; *) echo no;; esac
## stdout: no
## OK ksh93 mksh: takes too long
## BUG dash: takes too long

#### characters of the locale
case é in ?) echo 1;; esac
case é in [é]) echo 2;; esac
case é in [[:alpha:]]) echo 3;; esac
case aéb in a?b) echo 4;; esac
case é in [!a]) echo 5;; esac
## STDOUT:
1
2
3
4
5
## END
## env: LC_ALL=C.UTF-8
## needs: locale C.UTF-8
## N-I dash mksh busybox: matches bytes

#### bytes in the C locale
case "$(printf '\303\251')" in ??) echo 1;; esac
case "$(printf '\377')" in ?) echo 2;; esac
## STDOUT:
1
2
## END
## BUG yash: drops bytes that are no characters of the locale

#### a caret in brackets is not portable but quoted it is ordinary
case '^' in ['^'a]) echo 1;; esac
case '^' in [a^]) echo 2;; esac
## STDOUT:
1
2
## END

#### a range of one character
case b in [b-b]) echo 1;; esac
## stdout: 1

#### digits ranges in several parts
case 57 in [0-4][0-9]) echo no;; [5-9][0-9]) echo yes;; esac
## stdout: yes

#### parentheses bars and blanks are quoted in patterns
case '(a|b) ' in '(a|b) ') echo 1;; esac
case '(' in \() echo 2;; esac
case '|' in "|") echo 3;; esac
## STDOUT:
1
2
3
## END

# SPDX-License-Identifier: GPL-3.0-or-later
# Quote removal (XCU 2.6.7).

#### quotes of the word are removed
printf '%s\n' 'a'"b"\c
## stdout: abc

#### quotes from expansions are kept
x=\'a\' y='"b"' z='\c'
printf '%s\n' $x $y $z "$x" "$y" "$z"
## STDOUT:
'a'
"b"
\c
'a'
"b"
\c
## END

#### quotes from command substitution are kept
printf '%s\n' $(printf '%s' "'a' \"b\" \\c")
## STDOUT:
'a'
"b"
\c
## END

#### quotes in an assignment are removed
x='a b'"c d"\ e
printf '%s\n' "$x"
## stdout: a bc d e

#### quotes in redirection targets are removed
echo a >'f 1'
cat "f 1" f\ 1
## STDOUT:
a
a
## END

#### quotes in case words and patterns are removed
case 'a'"b" in a'b') echo yes;; esac
## stdout: yes

#### quotes in for words are removed
for i in 'a b' "c"d; do echo "$i"; done
## STDOUT:
a b
cd
## END

#### quoted quotes stay
printf '%s\n' "'" '"' \' \" "\""
## STDOUT:
'
"
'
"
"
## END

#### quotes in the result of pathname expansion stay
>"a'b"
printf '%s\n' a*
## stdout: a'b

#### quotes in the delimiter of a here-document are removed
cat <<'E'N"D"
$x
END
## stdout: $x

#### eval removes quotes once more
x="'a  b'"
eval printf "'%s\n'" "$x"
## stdout: a  b

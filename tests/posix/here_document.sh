# SPDX-License-Identifier: GPL-3.0-or-later
# Here-documents (XCU 2.7.4).

#### lines up to the delimiter
cat <<END
a
 b
END
echo c
## STDOUT:
a
 b
c
## END

#### an empty here-document
cat <<END
END
echo a
## stdout: a

#### expansions happen with an unquoted delimiter
x=1
cat <<END
$x ${x} $(echo 2) `echo 3` $((2 + 2))
END
## stdout: 1 1 2 3 4

#### no expansion with a quoted delimiter
cat <<'END'
$x ${x} $(echo) `echo` $((1)) \$ \\ \
END
## STDOUT:
$x ${x} $(echo) `echo` $((1)) \$ \\ \
## END

#### any quoting of the delimiter counts
cat <<\END
$x
END
cat <<E"N"D
$y
END
cat <<""

cat <<EN\D
$z
END
## STDOUT:
$x
$y
$z
## END
## BUG ksh93: no empty delimiter

#### an empty delimiter ends at an empty line
cat <<''
a

echo b
## STDOUT:
a
b
## END
## BUG ksh93: no empty delimiter

#### backslash as in double-quotes
cat <<END
\$x \`y\` \\ \a \" \'
END
## STDOUT:
$x `y` \ \a \" \'
## END

#### backslash newline continues a line
cat <<END
a\
b
END
## stdout: ab

#### a line continuation may hide the delimiter
cat <<END
a\
END
b
END
## STDOUT:
aEND
b
## END

#### quotes are ordinary characters
x=1
cat <<END
"$x" '$x' it's "
END
## STDOUT:
"1" '1' it's "
## END

#### the delimiter must be the whole line
cat <<END
 END
END 
ENDE
xEND
END
## STDOUT:
 END
END 
ENDE
xEND
## END

#### leading tabs are removed by the hyphen form
cat <<-END
	a
		b
	 	c
	END
## STDOUT:
a
b
 	c
## END

#### leading tabs are removed with a quoted delimiter too
cat <<-'END'
	$x
		\	a
	END
## STDOUT:
$x
\	a
## END

#### leading spaces are kept by the hyphen form
cat <<-END
  a
	END
## stdout:   a

#### tabs from expansions are kept by the hyphen form
x=$(printf '\ta')
cat <<-END
	$x
	END
## stdout: 	a

#### two here-documents on a line
cat <<A; cat <<B
a
A
b
B
## STDOUT:
a
b
## END

#### two here-documents of one command: the last wins
cat <<A <<B
a
A
b
B
## stdout: b

#### here-documents of different descriptors
cat <<A /dev/fd/3 3<<B
a
A
b
B
## stdout: b
## status: 0

#### the command goes on after the operator
cat <<END | tr a-z A-Z && echo done
abc
END
## STDOUT:
ABC
done
## END

#### in a compound command
if true; then
  cat <<END
a
END
fi
for i in 1 2; do cat <<END; done
$i
END
## STDOUT:
a
1
2
## END

#### for a compound command
while read x; do echo "<$x>"; done <<END
a
b
END
{ cat; } <<END
c
END
## STDOUT:
<a>
<b>
c
## END

#### in a function: expanded at each call
f() {
  cat <<END
<$1>
END
}
f a
f b
## STDOUT:
<a>
<b>
## END

#### in a command substitution
x=$(cat <<END
a
b
END
)
echo "$x"
## STDOUT:
a
b
## END

#### in backquotes
x=`cat <<END
a
END
`
echo "$x"
## stdout: a

#### in a subshell and in braces
(cat <<END)
a
END
{ cat <<END; }
b
END
## STDOUT:
a
b
## END

#### with a pipeline on the next line
cat <<END |
a
END
tr a b
## stdout: b

#### with an and-or list on the next line
cat <<END &&
a
END
echo b
## STDOUT:
a
b
## END

#### an asynchronous command
cat <<END &
a
END
wait
## stdout: a

#### parameter expansions with words and quotes
unset u
cat <<END
${u:-a b} ${u:+x}y ${#u} ${u-"q"}
END
## stdout: a b y 0 q

#### nested command substitution with quotes
cat <<END
$(echo "a  b" 'c  d')
END
## stdout: a  b c  d

#### an expansion with newlines
x='a
b'
cat <<END
$x
END
## STDOUT:
a
b
## END

#### the delimiter from an expansion does not end it
x=END
cat <<END
$x
a
END
## STDOUT:
END
a
## END

#### "$@" joins
set -- a b
cat <<END
$@ $*
END
## stdout: a b a b

#### no field splitting no pathname expansion no tilde expansion
>f1
x='a  b'
cat <<END
$x * f? ~
END
## stdout: a  b * f? ~

#### the delimiter is not expanded
cat <<$x
a
$x
## stdout: a

#### a delimiter with special characters
cat <<'a b'
1
a b
cat <<-*
2
*
cat <<"}"
3
}
## STDOUT:
1
2
3
## END

#### not expanded where the command does not run
unset n
false && cat <<END
${n=set}
END
echo "${n-unset}"
## stdout: unset

#### a here-document larger than a pipe
x=0123456789
x=$x$x$x$x$x$x$x$x$x$x
x=$x$x$x$x$x$x$x$x$x$x
x=$x$x$x$x$x$x$x$x$x$x
cat <<END | wc -c | tr -d ' '
$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x
END
## stdout: 200001

#### a large here-document that nobody reads
x=0123456789
x=$x$x$x$x$x$x$x$x$x$x
x=$x$x$x$x$x$x$x$x$x$x
x=$x$x$x$x$x$x$x$x$x$x
: <<END
$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x
END
true <<END
$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x$x
END
echo ok
## stdout: ok

#### a built-in reads part and the next command the rest
{ read x; cat; } <<END
a
b
c
END
echo $x
## STDOUT:
b
c
a
## END

#### exec with a here-document
exec 3<<END
a
END
cat <&3
## stdout: a

#### the end of a command string ends it
$SH -c 'cat <<END
a
END'
## stdout: a

#### backslash before a newline with a quoted delimiter is kept
cat <<'END'
a\
b
END
## STDOUT:
a\
b
## END

#### bytes above 127
cat <<END | od -An -tx1 | tr -d ' \n'
é
END
echo
## stdout: c3a90a
## BUG yash: cannot read bytes that are no characters of the locale

#### a here-document between function and call
f() { cat; }
f <<END
a
END
## stdout: a

#### delimiters that look like other things
cat <<if
a
if
cat <<2
b
2
## STDOUT:
a
b
## END

#### a comment behind the operator
cat <<END # <<NOT
a
END
## stdout: a

#### in case inside command substitution
x=$(case a in a) cat <<END
b
END
;; esac)
echo $x
## stdout: b

#### blank lines are kept
cat <<END

a

END
## STDOUT:

a

## END

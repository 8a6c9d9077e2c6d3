# SPDX-License-Identifier: GPL-3.0-or-later
# Comments (XCU 2.3 rule 9) and line continuation (2.2.1).

#### a comment lasts to the end of the line
echo a # b; echo c
echo d
## STDOUT:
a
d
## END

#### a number sign inside a word begins no comment
echo a#b c#
## stdout: a#b c#

#### a quoted number sign begins no comment
echo '#' \#b "#c"
## stdout: # #b #c

#### a number sign after an operator begins a comment
echo a;# b
true&&# comment
echo c
(# comment
echo d)
## STDOUT:
a
c
d
## END

#### a number sign after an expansion is part of the word
x=1
echo $x#2 ${x}#3
## stdout: 1#2 1#3

#### a comment holds unmatched quotes and parentheses
echo a # it's "a ( ${ $( `
echo b
## STDOUT:
a
b
## END

#### a comment inside a command substitution
echo $(echo a # b )
echo c
)
## stdout: a c

#### a comment with an unmatched parenthesis inside a command substitution
echo $(
echo a # :-) it's
)
## stdout: a

#### a comment inside backquotes
echo `echo a # b
echo c`
## stdout: a c

#### a comment inside a compound command
if true # if
then # then
  echo a # a
# line
fi # fi
for i in 1 2 # words
do # do
  echo $i
done
case x in # in
  # before a pattern
  x) # pattern
    echo x # body
    ;; # end
esac
## STDOUT:
a
1
2
x
## END

#### a comment after a here-document operator
cat <<END # comment
text # no comment
END
## stdout: text # no comment

#### a backslash at the end of a comment continues nothing
# comment \
echo a
## stdout: a

#### a comment after a line continuation
echo a \
# comment
echo b
## STDOUT:
a
b
## END

#### a script of comments only
# a
# b
## status: 0

#### the first line of a script is a comment
#!/nonexistent/interpreter
echo a
## stdout: a

#### a blank line and a line of blanks do nothing
false

 	
echo $?
## stdout: 1

#### continuation inside a word inside an operator inside a keyword
ec\
ho a >\
> f
cat f
whi\
le fal\
se; d\
o :; don\
e
echo b
## STDOUT:
a
b
## END
## BUG ksh93 zsh: XCU 2.2.1: line continuation comes before tokens

#### continuation between a dollar and its parenthesis
echo $\
(echo a) $\
((1 + 1)) $(\
(1 + 2)) $((3)\
)
## stdout: a 2 3 3
## BUG ksh93: XCU 2.2.1: line continuation comes before tokens

#### continuation inside arithmetic
echo $((1\
2 +\
 3)) 
## stdout: 15

#### continuation inside backquotes
echo `ec\
ho a`
## stdout: a

#### continuation before a here-document delimiter ends
cat <<E\
ND
a
END
## stdout: a

#### continuation inside a name of an assignment
ab\
c=1
ab\
c\
=2
echo $abc
## stdout: 2

#### continuation between a file descriptor and its operator
echo a 1\
>f
cat f
## stdout: a

#### many continuations in a row
echo a\
\
\
\
b
## stdout: ab

#### continuation at the end of the input
printf 'echo a\\\n' >script
$SH script
## stdout: a

#### no continuation where the backslash is quoted
echo a\\
echo b
## STDOUT:
a\
b
## END

#### continuation inside a here-document
cat <<END
a\
b
END
## stdout: ab

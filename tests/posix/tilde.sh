# SPDX-License-Identifier: GPL-3.0-or-later
# Tilde expansion (XCU 2.6.1).

#### a tilde alone is HOME
HOME=/h
echo ~ ~/ ~/a
## stdout: /h /h/ /h/a

#### a login name
echo ~root ~root/x
## stdout: /root /root/x

#### an unknown login name stays
echo ~no_such_user_a ~no_such_user_a/b
## stdout: ~no_such_user_a ~no_such_user_a/b
## OK busybox: unspecified: an unknown login name

#### only at the beginning of a word
HOME=/h
echo a~ a/~ a:~ =~ ~a~
## stdout: a~ a/~ a:~ =~ ~a~
## BUG mksh: expands behind any equals sign

#### not when quoted
HOME=/h
echo '~' "~" \~ "~"/a \~/a '~'root
## stdout: ~ ~ ~ ~/a ~/a ~root

#### not when part of the login name is quoted
HOME=/h
echo ~'root' ~r\oot ~""
## stdout: ~root ~root ~
## OK ksh93: unspecified: no portable login name

#### not when an expansion is in the tilde-prefix
HOME=/h
x=root
echo ~$x ~$(echo root)
## stdout: ~root ~root
## OK ksh93: unspecified: no portable login name

#### the rest of the word behind the slash may be quoted or expanded
HOME=/h
x='a b'
echo ~/"$x" ~/'*'
## stdout: /h/a b /h/*

#### after the equals sign of an assignment
HOME=/h
x=~ y=~/a z=~root
echo $x $y $z
## stdout: /h /h/a /root

#### after each colon of an assignment
HOME=/h
x=~:~/a:b~:~root:~
echo $x
## stdout: /h:/h/a:b~:/root:/h

#### a colon ends the tilde-prefix in an assignment
HOME=/h
x=~:a
echo $x
## stdout: /h:a

#### a colon does not end the tilde-prefix elsewhere
HOME=/h
echo ~:a
## stdout: ~:a
## OK bash ksh93: unspecified: no portable login name

#### not after a quoted colon of an assignment nor a quoted equals sign
HOME=/h
x=a':'~
y='':~
echo $x $y
## stdout: a:~ :/h

#### not in an argument that looks like an assignment
HOME=/h
echo x=~ a=b:~
## stdout: x=~ a=b:~
## BUG mksh: expands behind any equals sign

#### in operands of declaration utilities
HOME=/h
export x=~:~/a
readonly y=~
echo $x $y
## stdout: /h:/h/a /h
## N-I yash: no declaration utilities

#### the result is not split
HOME='/a b'
set -- ~ ~/c
printf '<%s>\n' "$@"
## STDOUT:
</a b>
</a b/c>
## END

#### the result is not expanded as a pathname
>f1
HOME='f*'
echo ~
## stdout: f*

#### the result is not expanded further
HOME='$x `y`'
echo ~
## stdout: $x `y`

#### a null HOME makes an empty field
HOME=
set -- ~
echo $# "<$1>"
## stdout: 1 <>
## BUG dash mksh yash ksh93 busybox: makes no field

#### an unset HOME does no harm
unset HOME
echo ~ >/dev/null
echo $?
## stdout: 0

#### HOME of one slash gives no double slash
HOME=/
echo ~/x ~
## stdout: /x /
## OK dash bash mksh yash busybox: the standard says should

#### HOME that ends in a slash
HOME=/h/
echo ~/x
## stdout: /h/x
## OK dash bash yash ksh93 busybox: the standard says should

#### in redirection targets
HOME=$PWD
echo a >~/f
cat f
## stdout: a

#### in case words and patterns
HOME=/h
case ~ in /h) echo subject ;; esac
case /h in ~) echo pattern ;; esac
## STDOUT:
subject
pattern
## END

#### in for words
HOME=/h
for i in ~ ~/a; do echo $i; done
## STDOUT:
/h
/h/a
## END

#### in the words of parameter expansions
HOME=/h
unset u
echo ${u:-~} ${u:-~/a} ${u:=~/b}
echo $u
## STDOUT:
/h /h/a /h/b
/h/b
## END

#### not in here-documents
HOME=/h
cat <<END
~ ~/a
END
## stdout: ~ ~/a

#### not from an expansion
HOME=/h
x='~'
echo $x ${x}/a
## stdout: ~ ~/a

#### in a prefix assignment
HOME=/h
x=~/a env | grep '^x='
## stdout: x=/h/a

#### tilde in a command name
mkdir d
printf '#!/bin/sh\necho run\n' >d/cmd
chmod +x d/cmd
HOME=$PWD/d
~/cmd
## stdout: run

#### a backslash newline inside a tilde-prefix
HOME=/h
echo ~\
/a
## stdout: /h/a

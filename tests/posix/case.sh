# SPDX-License-Identifier: GPL-3.0-or-later
# The case command (XCU 2.9.4.3). What patterns match is in patterns.sh.

#### the first match is taken
case a in a) echo 1;; a) echo 2;; *) echo 3;; esac
## stdout: 1

#### no match: nothing happens and the status is 0
false
case a in b) echo no;; esac
echo $?
## stdout: 0

#### alternatives
for i in a b c; do case $i in a|b) echo "$i 1";; c | d) echo "$i 2";; esac; done
## STDOUT:
a 1
b 1
c 2
## END

#### leading parentheses
case a in (a) echo 1;; esac
case b in ( a | b ) echo 2;; esac
## STDOUT:
1
2
## END

#### without any clause
case a in esac
case a in
esac
echo $?
## stdout: 0

#### empty clauses
false
case a in a) ;; esac
echo $?
false
case a in a) esac
echo $?
case a in
a)
;;
esac
echo $?
## STDOUT:
0
0
0
## END

#### the last clause needs no terminator
case a in a) echo 1; esac
case a in a) echo 2
esac
case a in b) ;; a) echo 3 ; esac
## STDOUT:
1
2
3
## END

#### fall through
case a in a) echo 1;& b) echo 2;; c) echo 3;; esac
## STDOUT:
1
2
## END
## N-I dash yash busybox: no ;&

#### fall through several clauses to the end
case a in z) echo 0;; a) echo 1;& b) echo 2;& c) echo 3;& esac
## STDOUT:
1
2
3
## END
## N-I dash yash busybox: no ;&

#### fall through an empty clause
case a in a) ;& b) ;& c) echo 3;; d) echo 4;; esac
## stdout: 3
## N-I dash yash busybox: no ;&

#### fall through into a last clause without terminator
case a in a) echo 1;& b) echo 2
esac
## STDOUT:
1
2
## END
## N-I dash yash busybox: no ;&

#### patterns passed by a fall through are not expanded
unset x
case a in a) :;& ${x=1}) echo b;; esac
echo "${x-unset}"
## STDOUT:
b
unset
## END
## N-I dash yash busybox: no ;&

#### the status after a fall through
case a in a) (exit 3);& b) (exit 4);; esac
echo $?
case a in a) (exit 3);& b) ;; esac
echo $?
## STDOUT:
4
0
## END
## N-I dash yash busybox: no ;&
## OK ksh93: an empty list keeps the status

#### the status is that of the last command
case a in a) (exit 3);; esac
echo $?
## stdout: 3

#### the word is expanded but not split
x='a  b'
case $x in 'a  b') echo 1;; esac
case "$x"c in 'a  bc') echo 2;; esac
case $(echo d) in d) echo 3;; esac
case $((1+1)) in 2) echo 4;; esac
case ~ in "$HOME") echo 5;; esac
## STDOUT:
1
2
3
4
5
## END

#### an empty word
unset u
case $u in '') echo 1;; esac
case "" in *) echo 2;; esac
case '' in ?) echo no;; "") echo 3;; esac
## STDOUT:
1
2
3
## END

#### patterns are expanded
p=a*
case abc in $p) echo 1;; esac
case b in $(echo b)) echo 2;; esac
case 3 in $((1+2))) echo 3;; esac
case "$HOME" in ~) echo 4;; esac
## STDOUT:
1
2
3
4
## END

#### patterns behind the match are not expanded
unset x y
case a in b|${x=1}) ;; a) ;; ${y=2}) ;; esac
echo "${x-unset}" "${y-unset}"
## stdout: 1 unset

#### $? in the word and in patterns and in the body
(exit 3)
case $? in 3) echo 1;; esac
(exit 4)
case a in a) echo $?;; esac
## STDOUT:
1
4
## END

#### reserved words as patterns
for i in if esac in do; do case $i in if) echo 1;; in|do) echo 2;; (esac) echo 3;; esac; done
## STDOUT:
1
3
2
2
## END
## N-I yash: esac behind a parenthesis, new in POSIX.1-2024

#### newlines everywhere
case a

in

(a|b)

echo 1

;;

esac
## stdout: 1

#### nested case
case a in a) case b in b) echo 1;; esac;; esac
## stdout: 1

#### redirections
case a in a) echo 1;; esac >f
cat f
case a in a) cat;; esac <<END
2
END
## STDOUT:
1
2
## END

#### in a pipeline
echo abc | case x in x) cat;; esac | tr a-c A-C
## stdout: ABC

#### a body that ends with an ampersand
case a in a) echo 1 & ;; esac
wait
## stdout: 1

#### break and continue inside a loop
for i in 1 2 3; do case $i in 1) continue;; 3) break;; esac; echo $i; done
## stdout: 2

#### quoted words and patterns
case 'a b' in 'a b') echo 1;; esac
case "a"'b' in a"b") echo 2;; esac
case \* in \*) echo 3;; esac
## STDOUT:
1
2
3
## END

#### syntax errors
for text in 'case a b) ;; esac' 'case a in b ;; esac' 'case a in b) ;; c ;; esac' 'case in esac' 'case a in ) ;; esac' 'case a in a|) ;; esac'; do
  $SH -c "$text" 2>/dev/null && echo "accepted: $text"
done
:
## status: 0

#### many clauses
c='case 499 in'
i=0
while [ $i -lt 500 ]; do c="$c $i) echo $i;;"; i=$((i + 1)); done
eval "$c esac"
## stdout: 499

#### a word that is a here-document away
case $(cat <<END
a
END
) in a) echo 1;; esac
## stdout: 1

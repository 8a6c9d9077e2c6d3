# SPDX-License-Identifier: GPL-3.0-or-later
# The while and until loops (XCU 2.9.4.5, 2.9.4.6).

#### while runs as long as the condition is true
i=0
while [ $i -lt 3 ]; do echo $i; i=$((i + 1)); done
## STDOUT:
0
1
2
## END

#### until runs as long as the condition is false
i=0
until [ $i -ge 3 ]; do echo $i; i=$((i + 1)); done
## STDOUT:
0
1
2
## END

#### without iteration the status is 0
while false; do :; done
echo $?
(exit 3)
until true; do :; done
echo $?
while (exit 4); do :; done
echo $?
## STDOUT:
0
0
0
## END

#### the status is that of the last body
i=0
while [ $i -lt 2 ]; do i=$((i + 1)); (exit 5); done
echo $?
i=0
until [ $i -ge 2 ]; do i=$((i + 1)); (exit 6); done
echo $?
## STDOUT:
5
6
## END

#### the condition is a list
i=0
while echo "c$i"; [ $i -lt 1 ]; do i=$((i + 1)); done
## STDOUT:
c0
c1
## END

#### break and continue
i=0
while true; do i=$((i + 1)); [ $i = 2 ] && continue; [ $i -gt 3 ] && break; echo $i; done
## STDOUT:
1
3
## END

#### break in the condition
while break; do echo no; done
until break; do echo no; done
echo $?
## stdout: 0

#### continue in the condition
i=0
while i=$((i + 1)); [ $i -lt 3 ] && continue; false; do echo no; done
echo $i
## stdout: 3

#### break out of nested loops
while true; do while true; do break 2; done; echo no; done
until false; do for i in 1 2; do break 2; done; echo no; done
echo end
## stdout: end

#### break beyond the outermost loop
while true; do while true; do break 10; done; echo no; done
echo end
## stdout: end

#### the status after break is 0
while true; do false || break; done
echo $?
while true; do (exit 3); break; done
echo $?
## STDOUT:
0
0
## END

#### $? in the condition and the body
(exit 3)
while echo $?; false; do :; done
until (exit 4); do echo $?; break; done
## STDOUT:
3
4
## END

#### redirections
i=0
while [ $i -lt 2 ]; do echo $i; i=$((i + 1)); done >f
while read x; do echo "<$x>"; done <f
## STDOUT:
<0>
<1>
## END

#### changes inside last also with a redirection
i=0
while [ $i -lt 2 ]; do i=$((i + 1)); done </dev/null
echo $i
## stdout: 2

#### in a pipeline
printf '1\n2\n' | while read x; do echo "<$x>"; done | tr 12 ab
## STDOUT:
<a>
<b>
## END

#### newlines
while
false
do
:
done
until
true
do
:
done
echo end
## stdout: end

#### a pipeline and a negation as condition
i=0
while echo $i | grep -q '[0-2]'; do i=$((i + 1)); done
echo $i
while ! true; do :; done
echo end
## STDOUT:
3
end
## END

#### reading a file by lines keeps its blanks and backslashes
printf '  a\\b  \n\n c\n' >f
while IFS= read -r x; do printf '<%s>\n' "$x"; done <f
## STDOUT:
<  a\b  >
<>
< c>
## END

#### the body's descriptors do not swallow the input
printf '1\n2\n' >f
while read x; do cat </dev/null; echo "$x"; done <f
## STDOUT:
1
2
## END

#### many iterations
i=0
while [ $i -lt 20000 ]; do i=$((i + 1)); done
echo $i
## stdout: 20000

#### a loop in the background
i=0
while [ $i -lt 2 ]; do echo $i; i=$((i + 1)); done &
wait
## STDOUT:
0
1
## END

#### a command that is not found ends the loop
while nonexistent_command 2>/dev/null; do echo no; done
echo $?
## stdout: 0

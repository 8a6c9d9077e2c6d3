# SPDX-License-Identifier: GPL-3.0-or-later
# break and continue (XCU 2.15 break, continue).

#### break leaves a for loop
for i in 1 2 3; do [ $i = 2 ] && break; echo $i; done
echo end
## STDOUT:
1
end
## END

#### break leaves while and until
while :; do echo w; break; done
until false; do echo u; break; done
## STDOUT:
w
u
## END

#### break has status 0
for i in 1; do false; break; done
echo $?
## stdout: 0

#### break 2
for i in 1 2; do for j in a b; do echo $i$j; break 2; done; echo no; done
echo end
## STDOUT:
1a
end
## END

#### break 1 is break
for i in 1 2; do for j in a b; do echo $i$j; break 1; done; done
## STDOUT:
1a
2a
## END

#### break with more than there are leaves all
for i in 1 2; do for j in a b; do echo $i$j; break 100; done; done
echo end
## STDOUT:
1a
end
## END

#### continue goes on with the next turn
for i in 1 2 3; do [ $i = 2 ] && continue; echo $i; done
## STDOUT:
1
3
## END

#### continue evaluates the condition again
i=0
while [ $i -lt 3 ]; do i=$((i + 1)); [ $i = 2 ] && continue; echo $i; done
## STDOUT:
1
3
## END

#### continue 2
for i in 1 2; do for j in a b; do echo $i$j; continue 2; done; echo no; done
## STDOUT:
1a
2a
## END

#### continue with more than there are goes on with the outermost
for i in 1 2; do for j in a b; do echo $i$j; continue 9; done; echo no; done
## STDOUT:
1a
2a
## END

#### continue has status 0
for i in 1 2; do false; continue; done
echo $?
## stdout: 0

#### break in the condition of a while loop
while break; do echo no; done
echo $?
## stdout: 0

#### continue in the condition goes on with the loop around
n=0
for i in 1 2; do n=$((n + 1)); while [ $n -lt 9 ]; do continue 2; done; echo no; done
echo $n
## stdout: 2

#### break in nested compounds
for i in 1 2; do if :; then { case x in x) break;; esac; }; fi; echo no; done
echo $i
## stdout: 1

#### break after a pipeline
for i in 1 2; do echo $i | cat; break; done
## stdout: 1

#### break in and-or lists
for i in 1 2; do false || break; echo no; done
for i in 1 2; do true && break; echo no; done
echo $i
## stdout: 1

#### break in a subshell does not leave the loop around it
for i in 1 2; do (break; :) ; echo $i; done
## STDOUT:
1
2
## END

#### break outside of a loop does nothing
break
echo $?
## stdout: 0
## OK yash: an error

#### continue outside of a loop does nothing
continue
echo $?
## stdout: 0
## OK yash: an error

#### break in a function does not leave the caller's loop
f() { break; echo "in f"; }
for i in 1 2; do f; echo $i; done 2>/dev/null
## STDOUT:
in f
1
in f
2
## END
## OK busybox zsh: leaves it
## OK yash: an error

#### 0 is an error
for i in 1; do break 0; done
echo no
## status: >0
## OK bash: goes on

#### no number is an error
for i in 1; do continue abc; done
echo no
## status: >0

#### a double hyphen is skipped
for i in 1 2; do break -- 1; done
echo $i
## stdout: 1
## N-I dash: takes it for a number

#### command break leaves the loop
for i in 1 2; do command break; echo no; done
echo $i
## stdout: 1

#### redirections of the loop are undone by break
for i in 1 2; do echo in; break; done >log
echo out
cat log
## STDOUT:
out
in
## END

#### break in a for loop keeps the variable
for i in a b c; do [ $i = b ] && break; done
echo $i
## stdout: b

#### a loop in a pipeline stage
echo x | while read l; do echo $l; break; done
## stdout: x

#### break in a loop body that is the last of a script
while :; do break; done
## status: 0

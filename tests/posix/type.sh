# SPDX-License-Identifier: GPL-3.0-or-later
# type (XCU type).

#### a special built-in
type export
## stdout: export is a special shell builtin
## OK yash: other words

#### a built-in
type cd
## stdout: cd is a shell builtin
## OK yash: other words

#### a reserved word
type if
## stdout: if is a shell keyword
## OK mksh yash ksh93: other words

#### a function
f() { :; }
type f
## stdout: f is a shell function
## OK mksh yash ksh93 bash: other words

#### an alias
alias ll='ls -l'
type ll
## stdout: ll is an alias for ls -l
## OK mksh yash ksh93 bash: other words

#### an external command has its path
type ls | grep -c '/ls$'
## stdout: 1

#### a name with a slash
type /bin/sh | grep -c '/bin/sh'
## stdout: 1

#### nothing
type nonexistent-command >/dev/null 2>&1
echo $(($? > 0))
## stdout: 1

#### several, one missing
type cd nonexistent-command export >list 2>/dev/null
echo $(($? > 0))
grep -c -e cd -e export list
## STDOUT:
1
2
## END

#### a file that is not executable
>file
type ./file >/dev/null 2>&1
echo $(($? > 0))
## stdout: 1
## BUG dash: reports it

#### a function hides a built-in, not a special one
cd() { :; }
type cd | grep -c function
## stdout: 1

#### in PATH order
mkdir one two
for d in one two; do printf '' >$d/prog; chmod +x $d/prog; done
PATH=$PWD/two:$PWD/one:$PATH
type prog | sed 's,.*/two/prog$,two,'
## stdout: two

#### a double hyphen
type -- cd >/dev/null
echo $?
## stdout: 0
## N-I dash: takes it for a name

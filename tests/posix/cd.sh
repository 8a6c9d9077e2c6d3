# SPDX-License-Identifier: GPL-3.0-or-later
# cd (XCU cd).

#### without operand goes to HOME
mkdir h
HOME=$PWD/h
cd / && cd && echo "${PWD##*/}"
## stdout: h

#### without operand and with HOME unset fails
unset HOME
cd
echo "$?"
## stdout: 1
## stderr-has: HOME is not set
## OK dash busybox zsh mksh: HOME unset is implementation-defined

#### without operand and with HOME empty fails
HOME=
cd
echo "$?"
## stdout: 1
## stderr-has: HOME is not set
## OK dash bash busybox zsh mksh: HOME empty is implementation-defined

#### absolute operand
cd /usr/bin && pwd
## stdout: /usr/bin

#### relative operand
mkdir -p a/b
cd a && cd b && echo "${PWD##*/a/}"
## stdout: b

#### PWD and OLDPWD are set
cd / && cd /usr && echo "$PWD $OLDPWD"
## stdout: /usr /

#### an empty operand is an error
cd ''
echo "$?"
## stdout: 1
## stderr-has: cd: : No such file or directory
## BUG dash bash yash busybox zsh mksh: goes nowhere, successfully

#### a missing directory is an error and nothing changes
cd /usr
OLDPWD=/old
cd /nonexistent/dir 2>/dev/null || echo "failed $PWD $OLDPWD"
## stdout: failed /usr /old

#### the message names file, line, operand and reason
cd /nonexistent
## status: >0
## stderr-has: :1: cd: /nonexistent: No such file or directory

#### a file is not a directory
cd /etc/passwd
## status: >0
## stderr-has: /etc/passwd: Not a directory

#### too many operands are an error
cd / /usr
## status: >0
## stderr-has: too many arguments
## OK dash busybox: more operands are ignored

#### an unknown option is a usage error
cd -x /
## status: 2
## stderr-has: unknown option -x
## OK zsh: status 1

#### double hyphen ends the options
mkdir ./-d
cd -- -d && echo "${PWD##*/}"
## stdout: -d

#### hyphen goes to OLDPWD and writes it
cd /usr
cd /
cd -
echo "$PWD $OLDPWD"
## STDOUT:
/usr
/usr /
## END

#### hyphen behind double hyphen is OLDPWD too
cd /usr && cd / && cd -- -
## stdout: /usr

#### hyphen with OLDPWD unset fails
unset OLDPWD
cd -
## status: >0
## stderr-has: OLDPWD is not set
## OK zsh: keeps the directory itself
## OK dash busybox: keep the directory itself

#### hyphen with OLDPWD empty fails
OLDPWD=
cd - >/dev/null
## status: >0
## BUG dash bash mksh busybox zsh: the same as cd ''

#### dot stays, and sets OLDPWD
cd /usr
cd .
echo "$PWD $OLDPWD"
## stdout: /usr /usr

#### dot-dot goes to the parent
cd /usr/bin && cd .. && pwd
## stdout: /usr

#### dot-dot at the root stays there
cd / && cd ../.. && pwd
## stdout: /

#### dot and dot-dot components are taken out
cd /usr/./bin/../lib/. && echo "$PWD"
## stdout: /usr/lib

#### several slashes are one
cd /usr///bin// && echo "$PWD"
## stdout: /usr/bin

#### three leading slashes are one
cd ///usr && echo "$PWD"
## stdout: /usr

#### the logical parent of a symbolic link is where the link is
mkdir -p real/sub links
ln -s ../real/sub links/l
cd links/l && cd .. && echo "${PWD##*/}"
## stdout: links

#### PWD keeps the name of the symbolic link
mkdir real
ln -s real l
cd l && echo "${PWD##*/}" && cd -P . && echo "${PWD##*/}"
## STDOUT:
l
real
## END

#### -P resolves symbolic links
mkdir real
ln -s real l
cd -P l && echo "${PWD##*/}"
## stdout: real

#### -P dot-dot is the physical parent
mkdir -p real/sub links
ln -s ../real/sub links/l
cd -P links/l/.. && echo "${PWD##*/}"
## stdout: real

#### the last of -L and -P wins
mkdir real
ln -s real l
(cd -P -L l && echo "${PWD##*/}")
(cd -L -P l && echo "${PWD##*/}")
(cd -PL l && echo "${PWD##*/}")
## STDOUT:
l
real
l
## END
## BUG zsh: -P wins

#### a component before dot-dot must be a directory
cd /etc/passwd/..
## status: >0
## BUG dash mksh busybox: not checked

#### a component before dot-dot must exist
cd /usr/nonexistent/../bin
## status: >0
## BUG dash mksh busybox: not checked

#### dot-dot from a removed directory fails
mkdir gone
cd gone
rmdir ../gone
cd .. 2>/dev/null || echo failed
## stdout: failed
## BUG dash mksh ksh93 busybox zsh: not checked

#### -e with -P fails with 1 where the new directory cannot be named
mkdir gone
cd gone
rmdir ../gone
cd -e -P . 2>/dev/null
echo "$?"
## stdout: 1
## N-I dash yash busybox: no -e

#### -P without -e succeeds where the new directory cannot be named
mkdir gone
cd gone
rmdir ../gone
cd -P . 2>/dev/null
echo "$?"
## stdout: 0

#### -e with -P fails with more than 1 where the directory is not changed
cd -eP /nonexistent 2>/dev/null
echo "$(($? > 1))"
## stdout: 1
## N-I zsh: no -e
## BUG bash: status 1

#### -e without -P changes nothing
cd -e /usr && pwd
## stdout: /usr
## N-I dash yash busybox zsh: no -e

#### CDPATH is searched, and the directory found is written
mkdir -p a/b
CDPATH=/nonexistent:$PWD/a
cd b | grep -c '/a/b$'
## stdout: 1
## BUG ksh93: written elsewhere

#### an empty element of CDPATH is the working directory and nothing is written
mkdir -p b a/b
CDPATH=:$PWD/a
cd b
echo "${PWD##*/}"
## stdout: b

#### an empty last element of CDPATH
mkdir b
CDPATH=/nonexistent:
cd b && echo "${PWD##*/}"
## stdout: b
## BUG ksh93: finds CDPATH itself

#### the working directory comes after CDPATH
mkdir b
CDPATH=/nonexistent
cd b && echo "${PWD##*/}"
## stdout: b
## BUG mksh ksh93: only CDPATH, or with output

#### the first match in CDPATH counts
mkdir -p x/d y/d
CDPATH=$PWD/x:$PWD/y
cd d >/dev/null
case $PWD in */x/d) echo x ;; *) echo "$PWD" ;; esac
## stdout: x

#### a file in CDPATH is no match
mkdir -p x y/d
: >x/d
CDPATH=$PWD/x:$PWD/y
cd d >/dev/null
case $PWD in */y/d) echo y ;; *) echo "$PWD" ;; esac
## stdout: y

#### CDPATH element that ends with a slash
CDPATH=/
mkdir usr
cd usr
## stdout: /usr
## OK dash busybox: two leading slashes may stay

#### CDPATH is not used for dot and dot-dot operands
mkdir -p a/b c
CDPATH=$PWD/a
cd ./b 2>/dev/null || echo no
cd ../b 2>/dev/null || echo no
## STDOUT:
no
no
## END

#### CDPATH is not used for absolute operands
mkdir -p a/usr
CDPATH=$PWD/a
cd /usr && pwd
## stdout: /usr

#### CDPATH with a relative element writes an absolute pathname
mkdir -p a/b
CDPATH=a
out=$(cd b)
[ "$out" = "$PWD/a/b" ] && echo yes
## stdout: yes
## BUG zsh: writes a relative one

#### CDPATH with dot as element
mkdir b
CDPATH=.
cd b >/dev/null && echo "${PWD##*/}"
## stdout: b

#### cd in a subshell does not change the parent
cd /usr
(cd /)
pwd
## stdout: /usr

#### PWD is not exported if it was not
env -u PWD -u OLDPWD "$SH" -c 'unset PWD OLDPWD; cd /usr; env | grep -c "^PWD="'
## status: 1
## stdout: 0
## OK dash ksh93 busybox zsh: export PWD

#### PWD stays exported
export PWD
cd /usr
env | grep '^PWD='
## stdout: PWD=/usr

#### set -a exports OLDPWD
unset OLDPWD
set -a
cd /usr
cd /
env | grep '^OLDPWD='
## stdout: OLDPWD=/usr
## BUG mksh yash: not exported

#### a readonly PWD: the directory is changed, the status tells
readonly PWD
cd /usr
echo "$?"
/bin/pwd
## STDOUT:
1
/usr
## END
## stderr-has: PWD: is read only
## OK dash yash mksh ksh93 busybox: other status
## OK zsh: ends the shell

#### a relative cd does not believe a wrong PWD
cd /usr
PWD=/nonexistent
cd bin && /bin/pwd
## stdout: /usr/bin

#### cd works where PWD is unset
cd /usr
unset PWD
cd bin && echo "$PWD"
## stdout: /usr/bin

#### cd closes nothing and prints nothing
cd / 3>&1
## status: 0

#### cd to a directory without search permission
mkdir d
chmod 000 d
cd d 2>/dev/null || echo failed
## stdout: failed
## needs: user

#### cd into a directory that is searchable but not readable
mkdir d
chmod 111 d
cd d && echo "${PWD##*/}"
chmod 755 .
## stdout: d

#### write error of cd -
cd /usr
cd /
cd - >/dev/full 2>/dev/null
echo "$?"
## stdout: 1
## BUG yash ksh93 zsh: status 0

#### a directory deeper than PATH_MAX
n=abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz
n=$n$n
i=0
while [ "$i" -lt 25 ]; do
  mkdir "$n" && cd "$n" || break
  i=$((i + 1))
done
[ "${#PWD}" -gt 4096 ] && echo deep
cd .. && cd "$n" && cd ../.. && [ "${PWD##*/}" = "$n" ] && echo moved
cd "$HOME" && rm -rf "$n"
## STDOUT:
deep
moved
## END
## BUG dash busybox ksh93 mksh yash bash: cannot do it or lose PWD

#### an operand longer than PATH_MAX fails
n=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/../
n=$n$n$n$n$n$n
n=$n$n$n$n$n$n$n
cd "$n" 2>/dev/null || echo failed
## stdout: failed
## BUG dash mksh busybox: the component before .. is not checked

#### a directory name with newline and spaces
d='a
b  c'
mkdir "$d"
cd "$d" && printf '%s\n' "${PWD##*/}"
## STDOUT:
a
b  c
## END

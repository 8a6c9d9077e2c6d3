# SPDX-License-Identifier: GPL-3.0-or-later
# pwd (XCU pwd), and PWD at start (XCU 2.5.3).

#### writes the working directory
cd /usr/bin
pwd
## stdout: /usr/bin

#### -L is the default
mkdir real
ln -s real l
cd l
pwd | sed 's,.*/,,'
pwd -L | sed 's,.*/,,'
pwd -P | sed 's,.*/,,'
## STDOUT:
l
l
real
## END

#### the last of -L and -P wins
mkdir real
ln -s real l
cd l
pwd -LP | sed 's,.*/,,'
pwd -P -L | sed 's,.*/,,'
## STDOUT:
real
l
## END
## BUG zsh: -P wins

#### -P does not change PWD
mkdir real
ln -s real l
cd l
pwd -P >/dev/null
echo "${PWD##*/}"
## stdout: l
## OK bash: PWD follows

#### double hyphen
cd /usr
pwd --
## stdout: /usr

#### an unknown option is a usage error
pwd -x
## status: 2
## stderr-has: unknown option -x
## OK mksh zsh: status 1

#### operands are an error
pwd x >/dev/null
## status: >0
## OK dash bash ksh93 busybox: ignored

#### a wrong PWD is not believed
cd /usr
PWD=/bin/nonexistent
pwd
## stdout: /usr

#### a PWD with dot-dot is not believed
cd /usr/bin
PWD=/usr/lib/../bin
pwd
## stdout: /usr/bin

#### PWD unset
cd /usr
unset PWD
pwd
## stdout: /usr

#### write error
pwd >/dev/full 2>/dev/null
echo "$?"
## stdout: 1
## BUG ksh93 zsh: status 0

#### closed standard output
pwd >&- 2>/dev/null
echo "$(($? > 0))"
## stdout: 1
## BUG ksh93 zsh: status 0

#### removed directory
mkdir gone
cd gone
rmdir ../gone
pwd -P 2>/dev/null || echo failed
## stdout: failed
## BUG dash busybox zsh: writes the name it had

#### PWD from the environment is taken where it is right
mkdir real
ln -s real l
cd l
"$SH" -c 'pwd; echo "$PWD"' | sed 's,.*/,,'
## STDOUT:
l
l
## END
## BUG mksh: not taken

#### PWD from the environment is not taken where it is wrong
cd /usr
PWD=/nonexistent "$SH" -c 'pwd; echo "$PWD"'
## STDOUT:
/usr
/usr
## END

#### PWD from the environment is not taken where it is relative
cd /usr
PWD=. "$SH" -c 'pwd; echo "$PWD"'
## STDOUT:
/usr
/usr
## END
## BUG mksh: is taken

#### a function named pwd comes before the built-in
pwd() { echo mine; }
pwd
## stdout: mine

# SPDX-License-Identifier: GPL-3.0-or-later
# The built-in umask (XCU umask): octal and symbolic masks.

#### the mask is shown in octal
umask 022
umask
## stdout: 0022
## OK mksh: three digits

#### four digits always
umask 7
umask
umask 0
umask
## STDOUT:
0007
0000
## END
## OK mksh: three digits

#### the output sets the same mask again
umask 027
mask=$(umask)
umask 0
umask "$mask"
umask -S
## stdout: u=rwx,g=rx,o=

#### -S shows what is allowed
umask 022
umask -S
umask 777
umask -S
umask 0
umask -S
## STDOUT:
u=rwx,g=rx,o=rx
u=,g=,o=
u=rwx,g=rwx,o=rwx
## END

#### the output of -S sets the same mask again
umask 053
mask=$(umask -S)
umask 0
umask "$mask"
umask -S
## stdout: u=rwx,g=w,o=r

#### files get what the mask allows
umask 027
> file
mkdir dir
ls -ld dir file | sed 's/ .*//; s/[.+]$//'
## STDOUT:
drwxr-x---
-rw-r-----
## END

#### it holds for commands
umask 0
umask 077
$SH -c 'umask -S'
## stdout: u=rwx,g=,o=

#### a subshell changes its own
umask 022
(umask 077; umask -S)
umask -S
## STDOUT:
u=rwx,g=,o=
u=rwx,g=rx,o=rx
## END

#### an operand writes nothing
umask 077
umask -S 022
umask u=rwx
umask -S
## stdout: u=rwx,g=rx,o=rx
## OK bash: -S shows the new mask

#### = sets
umask 777
umask u=rwx,g=rx,o=
umask -S
umask u=w
umask -S
## STDOUT:
u=rwx,g=rx,o=
u=w,g=rx,o=
## END

#### + allows
umask 777
umask g+w
umask -S
umask u+rx,g+r
umask -S
## STDOUT:
u=,g=w,o=
u=rx,g=rw,o=
## END

#### - forbids
umask 0
umask o-rwx
umask -S
umask g-w,u-x
umask -S
## STDOUT:
u=rwx,g=rwx,o=
u=rw,g=rx,o=
## END

#### no who is all
umask 777
umask +r
umask -S
umask =rx
umask -S
umask -- -x
umask -S
## STDOUT:
u=r,g=r,o=r
u=rx,g=rx,o=rx
u=r,g=r,o=r
## END
## N-I busybox: no who is none

#### a is all
umask 777
umask a=rx
umask -S
umask a-r
umask -S
## STDOUT:
u=rx,g=rx,o=rx
u=x,g=x,o=x
## END

#### several who
umask 777
umask ug=rw
umask -S
umask go+x
umask -S
## STDOUT:
u=rw,g=rw,o=
u=rw,g=rwx,o=x
## END

#### several operations in a clause
umask 777
umask u+rw-w+x
umask -S
umask g=r+x
umask -S
## STDOUT:
u=rx,g=,o=
u=rx,g=rx,o=
## END
## N-I bash: one operation a clause

#### clauses from left to right
umask 777
umask a=r,u+w,g+x
umask -S
## stdout: u=rw,g=rx,o=r

#### permissions are copied
umask 077
umask g=u
umask -S
umask o=g,g-w
umask -S
umask u-o
umask -S
## STDOUT:
u=rwx,g=rwx,o=
u=rwx,g=rx,o=rwx
u=,g=rx,o=rwx
## END
## BUG bash ksh93: not taken

#### an operator without permissions
umask 022
umask u=
umask -S
umask g+,o-
umask -S
## STDOUT:
u=,g=rx,o=rx
u=,g=rx,o=rx
## END

#### = alone forbids all
umask 0
umask =
umask
## stdout: 0777

#### X is x where somebody may execute
umask 077
umask a+X
umask -S
umask 777
umask a+X
umask -S
## STDOUT:
u=rwx,g=x,o=x
u=,g=,o=
## END
## BUG bash: not taken

#### s and t are no part of the mask
umask 0
umask u=rs,o=rt
umask -S
## stdout: u=r,g=rwx,o=r
## BUG bash: not taken
## N-I dash mksh yash busybox: t or s is not taken

#### only the permission bits count
umask 7022
umask
## stdout: 0022
## OK mksh: three digits

#### a digit that is not octal is an error
umask 022
umask 28 2> /dev/null
test $? -gt 0 && umask -S
## stdout: u=rwx,g=rx,o=rx

#### a number that is too large is an error
umask 10000
## status: >0
## BUG dash mksh yash ksh93: taken

#### an unknown permission is an error and changes nothing
umask 022
umask u=rwx,g=q 2> /dev/null
test $? -gt 0 && umask -S
## stdout: u=rwx,g=rx,o=rx

#### an unknown who is an error
umask z=r
## status: >0
## stderr-has: z=r

#### no operator is an error
umask u
## status: >0
## BUG dash mksh ksh93: taken

#### an empty clause is an error
umask u=r,
## status: >0
## BUG dash mksh ksh93 busybox: taken

#### an empty operand is an error
umask ''
## status: >0
## BUG dash mksh ksh93 busybox: taken

#### blanks are an error
umask 'u=r, g=w'
## status: >0

#### a second operand is an error
umask 022 033
## status: >0
## OK dash bash mksh ksh93 busybox: ignored

#### an unknown option is an error
umask -x
## status: >0

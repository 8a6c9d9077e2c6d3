# SPDX-License-Identifier: GPL-3.0-or-later
# The built-in ulimit (XCU ulimit): units, soft and hard limits, -a, errors.

#### a limit that was set is shown
ulimit -n 30
ulimit -n
## stdout: 30

#### without -H and -S both are set
ulimit -n 30
ulimit -S -n
ulimit -H -n
## STDOUT:
30
30
## END

#### -S sets the soft limit only
hard=$(ulimit -H -n)
ulimit -S -n 30
ulimit -n
test "$(ulimit -H -n)" = "$hard" && echo same
## STDOUT:
30
same
## END

#### -H sets the hard limit only
ulimit -S -n 30
ulimit -H -n 50
ulimit -n
ulimit -H -n
## STDOUT:
30
50
## END

#### without options the file size
ulimit -f 100
ulimit
## stdout: 100

#### a number alone sets the file size
ulimit 100
ulimit -f
## stdout: 100

#### the file size is in units of 512 bytes
ulimit -f 2
(trap '' XFSZ; dd if=/dev/zero of=out bs=512 count=5 2>/dev/null)
wc -c < out | tr -d ' '
## stdout: 1024

#### options in one word
ulimit -Sn 30
ulimit -Hn 50
ulimit -Sn
ulimit -Hn
## STDOUT:
30
50
## END

#### -H and -S together set both
ulimit -HSn 40
ulimit -Sn
ulimit -Hn
## STDOUT:
40
40
## END
## OK dash mksh yash: the last letter counts

#### every limit of the standard is shown
for o in -c -d -f -n -s -t -v; do
  case $(ulimit $o) in
  unlimited | [0-9]*) ;;
  *) echo "$o" ;;
  esac
done
## status: 0

#### every limit of the standard can be set to what it is
for o in -c -d -f -n -s -t -v; do
  ulimit -S $o "$(ulimit -S $o)" || echo "$o"
done
## status: 0

#### the limits of Linux are shown
for o in -e -i -l -m -q -r -u -x; do
  case $(ulimit $o) in
  unlimited | [0-9]*) ;;
  *) echo "$o" ;;
  esac
done
## status: 0
## N-I dash mksh: not all

#### -p and -w as in dash
test "$(ulimit -p)" = "$(ulimit -u)" && test "$(ulimit -w)" = "$(ulimit -x)" && echo same
## stdout: same
## N-I dash bash mksh yash ksh93 busybox: other letters

#### unlimited is a limit
ulimit -S -t 1000
ulimit -S -t unlimited
ulimit -t
## stdout: unlimited

#### hard and soft are limits
ulimit -S -n 30
ulimit -n hard 
test "$(ulimit -n)" = "$(ulimit -H -n)" && echo same
ulimit -S -n 30
ulimit -H -n soft
ulimit -H -n
## STDOUT:
same
30
## END
## N-I dash mksh ksh93 busybox: not taken

#### units of 1024 bytes
ulimit -v 40000000000
$SH -c 'ulimit -v'
ulimit -d 40000000001
ulimit -d
ulimit -s 4096
ulimit -s
## STDOUT:
40000000000
40000000001
4096
## END
## BUG mksh: has 32 bits

#### the limit is the limit of commands
ulimit -n 30
$SH -c 'ulimit -n'
## stdout: 30

#### a subshell changes its own
ulimit -S -n 40
(ulimit -S -n 30; ulimit -n)
ulimit -n
## STDOUT:
30
40
## END

#### -a shows a line a limit with the option's letter
ulimit -a > out
for o in c d f n s t v; do grep -q -e "-$o" out || echo "$o"; done
## status: 0
## OK dash: without letters

#### -a shows the values
ulimit -n 37
ulimit -a | grep -c ' 37$'
ulimit -H -a | grep -c ' 37$'
## STDOUT:
1
1
## END

#### -a and a number is an error
ulimit -a 5
## status: >0
## OK bash busybox: ignored

#### several limits are shown with their names
ulimit -n 37
ulimit -c 0
ulimit -n -c | sed 's/.*(.*-\([cn]\)) */\1 /'
## STDOUT:
n 37
c 0
## END
## OK dash mksh yash: the last letter counts
## OK ksh93: in an order of its own

#### only one limit can be set
ulimit -n -c 0
## status: >0
## OK dash mksh yash busybox: the last letter counts
## OK bash: each takes an operand

#### a word is an error
ulimit -n x
## status: >0
## stderr-has: x

#### an empty word is an error
ulimit -n ''
## status: >0
## BUG ksh93 dash: not noticed
## BUG bash: not noticed

#### a negative number is an error
ulimit -n -5
## status: >0

#### a negative number behind -- is an error
ulimit -n -- -5
## status: >0
## BUG busybox: shows the limit

#### a number with a fraction is an error
ulimit -n 5.5
## status: >0
## BUG ksh93: taken

#### two numbers are an error
ulimit -n 30 40
## status: >0
## BUG bash busybox: the second is ignored

#### an unknown option is an error
ulimit -Z
## status: >0

#### a number that does not fit is an error
ulimit -S -f 99999999999999999999999
## status: >0
## BUG dash ksh93: not noticed
## BUG mksh: not noticed

#### a number that does not fit in bytes is an error
ulimit -S -f 36028797018963968
## status: >0
## BUG dash mksh ksh93 busybox: wraps

#### a hard limit cannot be raised again
ulimit -n 30
ulimit -n 40 2>/dev/null
echo $?
ulimit -n
## STDOUT:
1
30
## END
## needs: user
## OK dash: status 2

#### a soft limit cannot be above the hard limit
ulimit -S -n 30
ulimit -H -n 50
ulimit -S -n 60
## status: >0
## stderr-has: Invalid argument

#### a hard limit cannot be below the soft limit
ulimit -S -n 50
ulimit -H -n 40
## status: >0

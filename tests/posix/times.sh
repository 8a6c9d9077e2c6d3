# SPDX-License-Identifier: GPL-3.0-or-later
# The special built-in times (XCU 2.15).

#### two lines of two times
times | sed 's/[0-9][0-9]*/N/g'
## STDOUT:
NmN.Ns NmN.Ns
NmN.Ns NmN.Ns
## END

#### seconds are less than 60
times | tr ' ' '\n' | sed 's/.*m//; s/[.].*//' | while read -r s; do test ${s#0} -lt 60 2>/dev/null || test $s = 0 || echo $s; done
## status: 0

#### the shell's own time counts
i=0
while [ $i -lt 200000 ]; do i=$((i + 1)); done
times > out
sed -n '1{s/ .*//;s/[0m.s]//g;p;}' out | grep -c '[1-9]'
## stdout: 1

#### the children's time is counted apart
$SH -c 'i=0; while [ $i -lt 200000 ]; do i=$((i + 1)); done'
times > out
sed -n '2{s/ .*//;s/[0m.s]//g;p;}' out | grep -c '[1-9]'
## stdout: 1

#### the status is 0
times > /dev/null
## status: 0

#### a write error is an error
(times) > /dev/full
test $? -gt 0
## status: 0
## BUG ksh93: not noticed

#### an operand is an error that ends the shell
times x > /dev/null
echo no
## status: 2
## OK dash bash mksh busybox: ignored

#### command keeps the error from ending the shell
command times x 2> /dev/null > /dev/null
echo $?
## stdout: 2
## OK dash bash mksh busybox: ignored

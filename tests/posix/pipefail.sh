# SPDX-License-Identifier: GPL-3.0-or-later
# The pipefail option (XCU 2.9.2, set -o; new in POSIX.1-2024).

#### off by default
false | true
echo $?
## stdout: 0

#### the rightmost failure counts
set -o pipefail
(exit 3) | (exit 4) | true
echo $?
(exit 3) | true | true
echo $?
true | true | (exit 5)
echo $?
(exit 3) | (exit 4) | (exit 5)
echo $?
## STDOUT:
4
3
5
5
## END
## N-I dash: no pipefail

#### success where all succeed
set -o pipefail
true | true | true
echo $?
## stdout: 0
## N-I dash: no pipefail

#### with negation
set -o pipefail
! false | true
echo $?
! true | true
echo $?
## STDOUT:
0
1
## END
## N-I dash: no pipefail

#### turned off again
set -o pipefail
set +o pipefail
false | true
echo $?
## stdout: 0
## N-I dash: no pipefail

#### the setting at the start of the pipeline counts
set -o pipefail
f() { set +o pipefail; }
(exit 3) | { sleep 0; } | true
echo $?
## stdout: 3
## N-I dash: no pipefail

#### the last command's own setting has no effect
false | set -o pipefail
echo $?
## stdout: 0
## N-I dash: no pipefail

#### with set -e
$SH -c 'set -e -o pipefail; false | true; echo no'
echo $?
$SH -c 'set -e; false | true; echo yes'
## STDOUT:
1
yes
## END
## N-I dash: no pipefail

#### set -e does not act in a condition
set -e -o pipefail
if false | true; then echo then; else echo else; fi
false | true || echo or
## STDOUT:
else
or
## END
## N-I dash: no pipefail

#### a writer that SIGPIPE ends counts
set -o pipefail
yes | true
test $? -gt 128 && echo signal
## stdout: signal
## N-I dash: no pipefail
## OK ksh93: the writer sees a write error instead

#### inherited by subshells and substitutions
set -o pipefail
(false | true; echo $?)
echo $(false | true; echo $?)
## STDOUT:
1
1
## END
## N-I dash: no pipefail

#### as an invocation option
$SH -o pipefail -c 'false | true; echo $?'
$SH -o pipefail +o pipefail -c 'false | true; echo $?'
## STDOUT:
1
0
## END
## N-I dash: no pipefail

#### in a background pipeline
set -o pipefail
(exit 3) | true &
wait $!
echo $?
## stdout: 3
## N-I dash: no pipefail

#### a background pipeline keeps the setting of its start
set -o pipefail
{ sleep 1; exit 3; } | true &
set +o pipefail
wait $!
echo $?
## stdout: 3
## N-I dash: no pipefail
## BUG mksh yash busybox zsh: takes the setting at the end

#### set -o lists it
set -o | grep -c pipefail
set -o pipefail
saved=$(set +o)
set +o pipefail
eval "$saved"
false | true
echo $?
## STDOUT:
1
1
## END
## N-I dash: no pipefail

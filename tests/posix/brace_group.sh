# SPDX-License-Identifier: GPL-3.0-or-later
# Brace groups (XCU 2.9.4.1).

#### commands run in the current environment
{ x=1; cd /; }
echo $x $PWD
## stdout: 1 /

#### the status is that of the last command
{ true; (exit 3); }
echo $?
{ false; true; }
echo $?
## STDOUT:
3
0
## END

#### newlines in place of semicolons
{
echo a
echo b
}
## STDOUT:
a
b
## END

#### an ampersand before the brace
{ echo a & }
wait
## stdout: a

#### nested groups
{ { { echo a; }; }; }
{ { echo b; } }
## STDOUT:
a
b
## END

#### redirections
{ echo a; echo b; } >f
{ read x; read y; } <f
echo $x $y
## stdout: a b

#### in pipelines and lists
{ echo a; echo b; } | { read x; echo "<$x>"; }
false || { echo c; }
## STDOUT:
<a>
c
## END

#### exit inside ends the shell
$SH -c '{ exit 3; }; echo no'
echo $?
## stdout: 3

#### a failing redirection prevents the commands
{ echo a; } </nonexistent/f 2>/dev/null
test $? -gt 0 && echo failed
## stdout: failed

#### several redirections
{ echo a; echo b >&2; } >f 2>g
cat f g
## STDOUT:
a
b
## END

#### comments inside
{ # one
  echo a # two
} # three
## stdout: a

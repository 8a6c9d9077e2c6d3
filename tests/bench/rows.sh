# The rows of the benchmark. Each begins at its #### line and is a script of its own; @N@ is a count that --quick divides.
#### external_commands
i=0; while [ $i -lt @2000@ ]; do /bin/true; i=$((i + 1)); done
#### external_big_variable
x=0123456789abcdef
for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22; do x=$x$x; done
i=0; while [ $i -lt @300@ ]; do /bin/true; i=$((i + 1)); done
#### substitution_external
i=0; while [ $i -lt @1000@ ]; do x=$(/bin/echo hi); i=$((i + 1)); done; echo $x
#### substitution_builtin
i=0; while [ $i -lt @2000@ ]; do x=$(echo hi); i=$((i + 1)); done; echo $x
#### subshell
i=0; while [ $i -lt @2000@ ]; do (:); i=$((i + 1)); done
#### pipeline_external
i=0; while [ $i -lt @1000@ ]; do /bin/true | /bin/true; i=$((i + 1)); done
#### redirected_external
i=0; while [ $i -lt @1000@ ]; do /bin/true >/dev/null 2>&1; i=$((i + 1)); done
#### start_up
i=0; while [ $i -lt @500@ ]; do $SH -c :; i=$((i + 1)); done
#### test_and_count
i=0; while [ $i -lt @300000@ ]; do i=$((i + 1)); done; echo $i
#### function_calls
f() { return 0; }
i=0; while [ $i -lt @200000@ ]; do f a b; i=$((i + 1)); done
#### param_expansions
s=/usr/local/lib/file.tar.gz
i=0; while [ $i -lt @100000@ ]; do a=${s##*/} b=${s%/*} c=${s%%.*} d=${s#/} e=${s:-x}; i=$((i + 1)); done; echo $a $b $c $d $e
#### case_globs
i=0; while [ $i -lt @100000@ ]; do
  case file$i.txt in *.c) : ;; a*|b*) : ;; [0-9]*) : ;; *.txt) : ;; esac; i=$((i + 1)); done
#### set_words
words='one two three four five six seven eight nine ten'
i=0; while [ $i -lt @50000@ ]; do set -- $words; i=$((i + 1)); done; echo $# $10
#### read_lines
i=0; while [ $i -lt @100000@ ]; do echo "line $i of the file"; i=$((i + 1)); done >f
n=0; while read -r a b; do n=$((n + 1)); done <f; echo $n; rm f
#### echo_builtin
i=0; while [ $i -lt @200000@ ]; do echo "line $i"; i=$((i + 1)); done >/dev/null
#### printf_builtin
i=0; while [ $i -lt @100000@ ]; do printf '%s %d\n' line $i; i=$((i + 1)); done >/dev/null
#### grow_string
s=; i=0; while [ $i -lt @20000@ ]; do s="$s..........."; i=$((i + 1)); done; echo ${#s}
#### for_loop
set -- a b c d e f g h i j
i=0; while [ $i -lt @30000@ ]; do for x in "$@"; do :; done; i=$((i + 1)); done
#### arithmetic
i=0 s=0; while [ $i -lt @100000@ ]; do s=$((s * 31 + (i % 7) * 3 - (i >> 2) & 65535)); i=$((i + 1)); done; echo $s
#### here_document
i=0; while [ $i -lt @5000@ ]; do read x <<E
line $i
E
i=$((i + 1)); done; echo $x
#### eval_text
i=0; while [ $i -lt @50000@ ]; do eval "x=\$((i + 1)); y=a\$x"; i=$((i + 1)); done; echo $y
#### local_variables
f() { local a b=2; a=$1; echo $a$b; }
i=0; while [ $i -lt @50000@ ]; do f $i; i=$((i + 1)); done >/dev/null
#### quoted_words
a=1 b='x y' c='*'
i=0; while [ $i -lt @100000@ ]; do : "$a-$b" "${c}" "pre$a/$b.suf" 'lit' "$@"; i=$((i + 1)); done
#### split_ifs
p=/usr/bin:/bin:/usr/sbin:/sbin:/usr/local/bin
i=0; while [ $i -lt @30000@ ]; do IFS=:; for d in $p; do :; done; unset IFS; i=$((i + 1)); done
#### glob_small
mkdir d; for i in 1 2 3 4 5 6 7 8 9; do : >d/f$i.c; : >d/g$i.h; done
i=0; while [ $i -lt @5000@ ]; do set -- d/*.c; i=$((i + 1)); done; echo $#; rm -r d
#### if_elif
i=0; while [ $i -lt @100000@ ]; do
  if [ "$i" = a ]; then :; elif [ -z "$i" ]; then :; elif [ $i -eq -1 ]; then :; else :; fi; i=$((i + 1)); done

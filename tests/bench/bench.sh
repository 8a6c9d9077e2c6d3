#!/bin/sh
# Times the rows of script work under vsh and every peer that is installed, as ratios in one run: the shells take turns
# (A B C A B C ...), the median over the rounds counts, and output is compared first: a wrong answer counts as a loss.
# usage: bench.sh BUILD_DIR [--quick] [--rounds N] [ROW ...]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "$1" && pwd)
shift
rounds=5
scale=1
while [ $# -gt 0 ]; do
  case $1 in
    --quick) rounds=3 scale=4 ;;
    --rounds) rounds=$2; shift ;;
    *) break ;;
  esac
  shift
done
vsh=$build/vsh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

shells=vsh
for peer in dash bash mksh busybox yash ksh93 zsh; do
  command -v $peer >/dev/null 2>&1 && shells="$shells $peer"
done
mkdir bin
for shell in $shells; do
  case $shell in
    vsh) ln -s "$vsh" bin/vsh ;;
    *) mkdir bin/$shell.d && ln -s "$(command -v $shell)" bin/$shell.d/sh ;;
  esac
done
path_of() { case $1 in vsh) echo bin/vsh ;; *) echo bin/$1.d/sh ;; esac; }

# Milliseconds of one run, its output in $work/out.
now() { date +%s%N; }
run_once() {
  start=$(now)
  SH=$(path_of "$1") timeout 120 "$(path_of "$1")" "$2" >out.$1 2>/dev/null || return 1
  end=$(now)
  echo $(((end - start) / 1000))
}

median() { sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }

printf '%-28s' row
for shell in $shells; do printf '%9s' $shell; done
echo '   (ratio to dash; vsh in ms)'
rows=${*-}
[ -n "$rows" ] || rows=$(sed -n 's/^#### \([a-z0-9_]*\).*/\1/p' "$here/rows.sh")
: >ratios
for row in $rows; do
  awk -v want="$row" '/^#### / {on = ($2 == want)} on && !/^####/' "$here/rows.sh" >body
  sed "s/@\([0-9]*\)@/\$((\1 \/ $scale))/g" body >script
  for shell in $shells; do : >times.$shell; done
  round=0
  while [ $round -lt "$rounds" ]; do
    for shell in $shells; do
      [ -e lost.$row.$shell ] && continue
      if time=$(run_once $shell script); then echo "$time" >>times.$shell; else : >lost.$row.$shell; fi
      [ $shell = vsh ] || cmp -s out.vsh out.$shell || [ $shell = ksh93 ] || : >differs.$row.$shell
    done
    round=$((round + 1))
  done
  base=$(median <times.dash)
  printf '%-28s' "$row"
  for shell in $shells; do
    if [ -e lost.$row.$shell ]; then printf '%9s' lost; continue; fi
    mark=' '
    [ -e differs.$row.$shell ] && mark='!'
    awk -v t="$(median <times.$shell)" -v b="$base" -v m="$mark" 'BEGIN {printf "%8.2f%s", t / b, m}'
    [ $shell = vsh ] && awk -v t="$(median <times.vsh)" -v b="$base" -v r=$row 'BEGIN {print r, t / b}' >>ratios
  done
  awk -v t="$(median <times.vsh)" 'BEGIN {printf "  %9.1f\n", t / 1000}'
done
awk '{s += log($2); n++} END {if (n) printf "geometric mean of vsh over %d rows: %.2f x dash\n", n, exp(s / n)}' ratios
echo '! = its output differs from that of vsh'

# The floor: a raw vfork loop in C++ beside the shell's own loop.
if [ -x "$build/tests/raw_vfork_loop" ]; then
  echo
  echo 'external commands against the raw loop (microseconds each, median)'
  count=$((2000 / scale))
  for heap in 0 64 1024; do
    : >raw
    : >loop
    # A variable of that many MiB, built by doubling: no other process fills it.
    cat >script <<END
x=; n=$heap
if [ \$n -gt 0 ]; then
  x=0123456789abcdef x=\$x\$x\$x\$x x=\$x\$x\$x\$x x=\$x\$x\$x\$x x=\$x\$x\$x\$x x=\$x\$x\$x\$x x=\$x\$x\$x\$x x=\$x\$x\$x\$x x=\$x\$x\$x\$x
  while [ \$n -gt 1 ]; do x=\$x\$x n=\$((n / 2)); done
fi
date +%s%N
i=0
while [ \$i -lt $count ]; do /bin/true; i=\$((i + 1)); done
date +%s%N
END
    round=0
    while [ $round -lt "$rounds" ]; do
      "$build/tests/raw_vfork_loop" $count /bin/true >>raw
      "$vsh" script | awk -v n=$count 'NR == 1 {a = $1} NR == 2 {print ($1 - a) / 1000 / n}' >>loop
      round=$((round + 1))
    done
    awk -v h=$heap -v r="$(median <raw)" -v l="$(median <loop)" \
      'BEGIN {printf "%5d MiB held: raw %.1f, vsh %.1f, ratio %.3f\n", h, r, l, l / r}'
  done
fi

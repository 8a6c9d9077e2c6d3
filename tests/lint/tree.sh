#!/bin/sh
# Small rules about the tree: licence lines, no unfinished marks, the built-ins' synopses in the manual.
# usage: tree.sh SOURCE_DIR
set -eu
cd "$1"
failed=0
for file in $(find parser exec builtins shell tests -name '*.cc' -o -name '*.h'); do
  read -r first <"$file"
  case $first in
    '// SPDX-License-Identifier: GPL-3.0-or-later'*) ;;
    *)
      echo "tree: $file: the first line is not the licence line"
      failed=1
      ;;
  esac
done
if grep -rnE 'TO''DO|FIX''ME|XX''X' parser exec builtins shell man; then
  echo "tree: unfinished marks"
  failed=1
fi
if grep -rnE '^#include <(iostream|regex|functional|locale)>' parser exec builtins shell; then
  echo "tree: headers that cost start-up time"
  failed=1
fi
# Each row of the table: the words of its synopsis stand in the manual.
sed -n 's/^ *{"\([^"]*\)", .*/\1/p' builtins/table.cc | while read -r name; do
  grep -qE "^\.It (Ic|Xo Ic|Xo) .*" man/vsh.1 && grep -qF -- "Ic $name" man/vsh.1 || grep -qF -- "Ic \\&$name" man/vsh.1 || {
    echo "tree: the built-in $name is not in man/vsh.1"
    exit 1
  }
done || failed=1
[ "$failed" -eq 0 ] && echo "1 passed, 0 failed"
exit "$failed"

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
if grep -rnwE 'TO''DO|FIX''ME|XX''X' parser exec builtins shell man; then
  echo "tree: unfinished marks"
  failed=1
fi
if grep -rnE '^#include <(iostream|regex|functional|locale)>' parser exec builtins shell; then
  echo "tree: headers that cost start-up time"
  failed=1
fi
# Each row of the table: the manual has an item for the name, and as formatted it is the synopsis word for word.
manual=$(mandoc -T ascii -O width=200 man/vsh.1 | sed "s/.$(printf '\b')//g; s/^ *//; s/  .*//")
rows=$(sed -nE 's/^ *\{"([^"]*)", [^,]*, [^,]*, [^,]*, (kOwn|kNone|"[^"]*"), "([^"]*)".*/\1 \3/p' builtins/table.cc)
[ "$(printf '%s\n' "$rows" | wc -l)" -eq "$(grep -cE '^    \{"' builtins/table.cc)" ] || {
  echo "tree: builtins/table.cc has rows that this check cannot read"
  failed=1
}
while read -r name synopsis; do
  grep -qE "^\.It Ic (\\\\&)?$(printf '%s' "$name" | sed 's/[].[]/\\&/g')( |\$)" man/vsh.1 || {
    echo "tree: the built-in $name has no item in man/vsh.1"
    failed=1
  }
  printf '%s\n' "$manual" | grep -qxF -- "$synopsis" || {
    echo "tree: man/vsh.1 does not have the synopsis '$synopsis'"
    failed=1
  }
done <<END
$rows
END
[ "$failed" -eq 0 ] && echo "1 passed, 0 failed"
exit "$failed"

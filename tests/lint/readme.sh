#!/bin/sh
# Every file that README.md names between backquotes, with a slash in its path, exists; a name that ends in a slash is a
# directory. What begins with / or ~ is on the user's system. usage: readme.sh SOURCE_DIR
set -euf
cd "$1"
failed=0
missing=
names=$(sed '/^```/,/^```/d' README.md | grep -oE '`[^` ]+/[^` ]*`' | tr -d '`' | sort -u)
for name in $names; do
  case $name in
    /* | '~'*) continue ;;
    */) [ -d "$name" ] || missing=$name ;;
    *) [ -f "$name" ] || missing=$name ;;
  esac
  [ -z "$missing" ] && continue
  echo "readme: README.md names $missing, which does not exist"
  missing=
  failed=1
done
[ "$failed" -eq 0 ] && echo "1 passed, 0 failed"
exit "$failed"

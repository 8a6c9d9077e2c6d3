#!/bin/sh
# `vsh -n` over every shell script that the system ships: programs, init scripts, libraries, maintainer scripts. It has
# to accept what `dash -n` accepts and to reject what that rejects. Where the two may differ, the file's name is in
# `known`, with the reason. usage: parse.sh SHELL
set -eu
shell=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The files whose first line names sh or dash, and libraries (*.sh, git-sh-*) that have no such line.
find -L /bin /sbin /usr/bin /usr/sbin /usr/lib /usr/libexec /usr/share /etc /var/lib/dpkg/info -type f -size -2048k \
  -print 2>/dev/null |
  grep -Ev '\.(so|py|pyc|pm|pl|h|html|js|json|gz|png|svg|list|md5sums|mo|txt|c|a|o|rb|el|xml|cmake|java|go|ts)$' |
  tr '\n' '\0' |
  xargs -0 awk 'FNR == 1 { if ($0 ~ /^#! *(\/usr)?\/bin\/(env +)?(da)?sh([ \t]|$)/ ||
      (/^[^!]*$/ && FILENAME ~ /\.sh$|\/git-sh-[a-z0-9]*$|\/mergetools\//)) print FILENAME; nextfile }' \
    >"$work/all" 2>/dev/null || true

# One file of a kind: /bin is /usr/bin on a merged system, and links show a script more than once.
tr '\n' '\0' <"$work/all" | xargs -0 -r readlink -f | LC_ALL=C sort -u >"$work/scripts"

# Prints FILE for each script of standard input that the shell $1 accepts.
accepted_by() {
  while IFS= read -r file; do
    "$1" -n -- "$file" </dev/null >/dev/null 2>"$work/message" && echo "$file"
  done
}
accepted_by dash <"$work/scripts" >"$work/dash" || true
accepted_by "$shell" <"$work/scripts" >"$work/vsh" || true

# Where vsh and dash may differ: a glob of file names per line, then the reason.
known='
'
passed=$(LC_ALL=C comm -12 "$work/dash" "$work/vsh" | wc -l)
LC_ALL=C comm -3 "$work/dash" "$work/vsh" | tr -d '\t' >"$work/differ"
LC_ALL=C sort -u "$work/dash" "$work/vsh" | LC_ALL=C comm -23 "$work/scripts" - >"$work/neither"
failed=0
while IFS= read -r file; do
  for pattern in $known; do
    # shellcheck disable=SC2254 # the pattern is one
    case $file in $pattern) continue 2 ;; esac
  done
  failed=$((failed + 1))
  if grep -qxF "$file" "$work/dash"; then other=dash; else other="not dash"; fi
  echo "parse: $other accepts $file; $("$shell" -n -- "$file" 2>&1 </dev/null | head -n 1)"
done <"$work/differ"
echo "rejected by both: $(wc -l <"$work/neither")"
sed 's/^/  /' "$work/neither"
echo "$((passed)) passed, $failed failed"
[ "$passed" -gt 0 ] && [ "$failed" -eq 0 ]

#!/bin/sh
# Git's own shell scripts, as copies whose first line names the shell, in a real scenario (submodules, filter-branch,
# octopus merges, a merge tool, bisect, request-pull, quilt patches, difftool, hooks): output, statuses and the commits
# made have to be the same as under dash. usage: git_scripts.sh SHELL
set -eu
shell=$(readlink -f "$1")
if ! command -v git >/dev/null 2>&1; then
  echo "git_scripts: skipped: git is not installed" >&2
  echo "0 passed, 0 failed"
  exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
original=$(git --exec-path)
unset CDPATH EDITOR VISUAL PAGER GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE GIT_EDITOR
HOME=$work/home
LC_ALL=C
GIT_CONFIG_NOSYSTEM=1
GIT_AUTHOR_NAME=author GIT_AUTHOR_EMAIL=author@example.org GIT_AUTHOR_DATE='1700000000 +0100'
GIT_COMMITTER_NAME=committer GIT_COMMITTER_EMAIL=committer@example.org GIT_COMMITTER_DATE='1700000000 +0100'
export HOME LC_ALL GIT_CONFIG_NOSYSTEM GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL GIT_AUTHOR_DATE GIT_COMMITTER_NAME \
  GIT_COMMITTER_EMAIL GIT_COMMITTER_DATE
FILTER_BRANCH_SQUELCH_WARNING=1
export FILTER_BRANCH_SQUELCH_WARNING
mkdir home bin
git config --global protocol.file.allow always
git config --global init.defaultBranch main
git config --global advice.detachedHead false

# exec/ is git's exec path with every shell script copied; $work/bin/sh is the shell under test or dash in turn, and it
# also runs hooks, aliases and whatever else says sh.
cp -a "$original" exec
scripts=0
for script in $(grep -lI '^#! */bin/sh' exec/* 2>/dev/null); do
  sed "1s|^#! */bin/sh|#!$work/bin/sh|" "$original/${script#exec/}" >"$script.new"
  chmod 755 "$script.new"
  mv -f "$script.new" "$script"
  scripts=$((scripts + 1))
done
GIT_EXEC_PATH=$work/exec
PATH=$work/bin:$PATH
export GIT_EXEC_PATH PATH

run() {
  echo "== $*"
  status=0
  "$@" </dev/null 2>&1 || status=$?
  echo "-- $status"
}
commit() {
  printf '%s\n' "$2" >>"$1"
  git add "$1"
  git commit -qm "$3"
}
scenario() {
  git init -q library && cd library
  commit lib.c 'int lib;' 'Start library'
  commit lib.c 'int more;' 'More library'
  cd ..
  git init -q project && cd project
  commit main.c 'int main;' 'Start'
  commit 'a file' 'x' 'A name with a space'

  run git submodule add -q ../library 'sub/the library'
  run git submodule status
  run git submodule foreach 'echo "$name|$sm_path|$toplevel" | sed "s|$HOME/*||"; git log --oneline | wc -l'
  run git commit -qam 'Add a submodule'
  run git submodule
  run git submodule summary
  run git submodule init
  run git submodule sync
  run git submodule set-branch --branch main 'sub/the library'
  run git submodule nonsense
  run git submodule update --nonsense
  run git submodule add
  run git submodule -h
  run git clone -q --recurse-submodules ../project ../clone
  run git -C ../clone submodule update --init --recursive
  (cd ../library && commit lib.c 'int third;' 'Third')
  run git -C ../clone submodule update --remote --merge
  run git -C ../clone submodule summary
  run git -C ../clone submodule status --recursive
  run git submodule deinit -f --all
  run git submodule update --init -- 'sub/the library'
  run git submodule absorbgitdirs
  git commit -qam 'Set branch' || true

  run git branch topic
  commit main.c 'int two;' 'Two'
  commit main.c 'int three;' 'Three'
  run git tag -m 'a tag' v1 HEAD~1
  git checkout -q topic
  printf 'int other;\n' >other.c && git add other.c && git commit -qm 'Topic'
  git checkout -q -b third main~1
  printf 'int third;\n' >third.c && git add third.c && git commit -qm 'Third'
  git checkout -q main
  run git merge -q -s octopus -m Octopus topic third
  run git log --oneline --graph --all
  run git merge -s resolve -m Resolve topic
  git checkout -q -b left main~1
  commit main.c 'left' 'Left'
  git checkout -q -b right main~1
  commit main.c 'right' 'Right'
  run git merge -q -s resolve -m Conflict left
  run git status --short
  run git -c mergetool.prompt=false -c \
    mergetool.mine.cmd='cat "$LOCAL" "$REMOTE" >"$MERGED"; wc -l "$BASE" | sed "s/_[0-9]*\././"' \
    -c mergetool.mine.trustExitCode=true mergetool --tool=mine
  run git status --short
  run git commit -qm 'Merged by hand'
  run git mergetool
  run git mergetool --tool-help
  run git difftool --tool-help
  run git mergetool --tool=nonsense
  run git difftool -y -x 'diff -u --label a --label b' HEAD~1
  run git -c difftool.show.cmd='echo "$MERGED"; cat "$LOCAL" "$REMOTE"' difftool -y -t show left main -- main.c

  run git checkout -q main
  run git filter-branch -f --msg-filter 'sed "s/^/[it] /"' \
    --env-filter 'GIT_AUTHOR_NAME="new name"; export GIT_AUTHOR_NAME' \
    --tag-name-filter 'sed s/v/w/' -- main v1
  run git log --format='%h %an %s' main w1
  run git filter-branch -f --tree-filter 'rm -f "a file"; echo added >added.txt' HEAD~2..HEAD
  run git ls-tree -r --name-only HEAD
  run git filter-branch -f --index-filter 'git rm -q --cached --ignore-unmatch main.c' --prune-empty topic
  run git filter-branch -f --subdirectory-filter sub -- third
  run git filter-branch -f --parent-filter cat --commit-filter '
    if [ "$GIT_AUTHOR_NAME" = nobody ]; then skip_commit "$@"; else git commit-tree "$@"; fi' topic
  run git filter-branch
  run git filter-branch -f --tree-filter false HEAD
  run git show-ref

  run git bisect start main main~3
  run git bisect run sh -c 'test ! -f third.c'
  run git bisect log
  run git bisect reset
  run git bisect nonsense

  run git request-pull v1 ../library main
  run git request-pull main~1 . main
  run git request-pull
  run git -C ../clone request-pull -p HEAD~1 ../project main

  mkdir patches
  git format-patch -q -o patches main~2..main~1 >/dev/null
  (cd patches && ls | sed -n '/patch$/p' >series)
  run git checkout -q -b quilt main~2
  run git quiltimport --dry-run --patches patches
  run git quiltimport --author 'A U Thor <a@example.org>' --patches patches
  run git quiltimport --nonsense
  run git log --format='%h %an %s' -2
  git reset -q --hard

  git checkout -q -b with-subtree third
  run git subtree add -q --prefix=tree ../library main
  run git subtree split -q --prefix=tree
  run git subtree push
  run git log --oneline -3
  run git web--browse --nonsense
  run git web--browse -b nonsense x
  run git instaweb --nonsense

  printf '#!%s/bin/sh\nwhile read -r old new name; do echo "pre-push $old $name"; done; echo "to $1"\n' "$work" \
    >.git/hooks/pre-push
  printf '#!%s/bin/sh\nsed -i "1s/^/hooked: /" "$1"\n' "$work" >.git/hooks/commit-msg
  chmod +x .git/hooks/*
  git init -q --bare ../bare
  run git push ../bare main
  run git commit -q --allow-empty -m 'with a hook'
  run git log -1 --format=%s
  run git -c alias.hello='!f() { echo "hello $# $1"; }; f' hello 'a b' c
  run env GIT_EDITOR='sed -i -e 2d' git rebase -q -i HEAD~1
  git config sequence.editor "sed -i -e 's/^pick/reword/'"
  run env GIT_EDITOR='f() { printf "edited\n" >"$1"; }; f' git commit -q --amend
  run git log -1 --format=%s
  printf 'message\n\nSigned-off-by: a\nSigned-off-by: a\n' >../message
  for sample in "${original%/*/*}"/share/git-core/templates/hooks/*.sample; do
    head -n 1 "$sample" 2>/dev/null | grep -q '^#! */bin/sh' || continue
    run env PATH="$GIT_EXEC_PATH:$PATH" sh "$sample" ../message origin ../bare
  done
  cat >../setup <<'SETUP'
. git-sh-setup
require_work_tree
cd_to_toplevel
say said
echo "$GIT_DIR"
require_clean_work_tree x
git_editor y
die dead
SETUP
  run env PATH="$GIT_EXEC_PATH:$PATH" GIT_EDITOR=echo sh ../setup
  cat >../i18n <<'I18N'
. git-sh-i18n
eval_gettext "value \$v"; echo
gettext plain; echo
eval_ngettext one many 2; echo
I18N
  run env PATH="$GIT_EXEC_PATH:$PATH" v=5 sh ../i18n
  run git fsck --no-progress
  run git stash list
  cd ..
}
for one in dash vsh; do
  case $one in
    vsh) ln -sf "$shell" bin/sh ;;
    dash) ln -sf "$(command -v dash)" bin/sh ;;
  esac
  mkdir scenario
  (cd scenario && scenario) >"$one.raw" 2>"$one.err" </dev/null || echo "scenario: status $?" >>"$one.raw"
  rm -rf scenario
done

# What changes from run to run: filter-branch's time (from which it makes the step of its counter), temporary names,
# process ids; and the form of the shells' own messages.
for one in dash vsh; do
  sed -e 's/([0-9]*\/\([0-9]*)\) ([0-9]* seconds passed, remaining [0-9]* predicted)/(\1/g' \
    -e 's/\/tmp\/[A-Za-z0-9._-]*/\/tmp\/NAME/g' \
    -e 's/_\(BASE\|LOCAL\|REMOTE\|BACKUP\)_[0-9]*/_\1_PID/g' \
    -e 's/^vsh: \([^ :]*\):\([0-9][0-9]*\): /\1: \2: /' "$one.raw" >"$one.out"
done
passed=0
failed=0
# A command is its "== " line and what follows.
count=$(grep -c '^== ' dash.out)
if diff dash.out vsh.out >difference && cmp -s dash.err vsh.err; then
  passed=$count
else
  failed=1
  head -n 40 difference
  diff dash.err vsh.err | head -n 10
fi
[ "$scripts" -ge 5 ] || { echo "git_scripts: only $scripts scripts in $original"; failed=$((failed + 1)); }
# The scenario is one only if its steps succeed.
successes=$(grep -c '^-- 0$' dash.out)
[ "$successes" -ge $((count / 2)) ] || {
  echo "git_scripts: only $successes of $count commands succeed under dash"
  failed=$((failed + 1))
}
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]

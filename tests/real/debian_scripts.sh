#!/bin/sh
# Runs shell scripts that Debian's packages ship (gzip, bzip2, xz-utils, debianutils, libc-bin, autoconf ...) under the
# shell and under dash, each in the same new directory, and compares standard output, standard error, the status and the
# files they leave, byte for byte. `sh` in PATH is the shell under test, for scripts that start others.
# usage: debian_scripts.sh SHELL
set -eu
shell=$(readlink -f "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir bin fixture
PATH="$work/bin:/usr/sbin:/usr/bin:/sbin:/bin"
LC_ALL=C
export PATH LC_ALL
unset CDPATH GZIP TMPDIR DEBUG VERBOSE

# What each run finds in its directory.
cd fixture
printf 'alpha\nbeta\ngamma\n' >one.txt
printf 'alpha\nBETA\ngamma\ndelta\n' >two.txt
printf 'x\n' >'name with  spaces'
printf 'y\n' >./-dash.txt
for file in one two; do
  gzip -nk "$file.txt"
  bzip2 -k "$file.txt" 2>/dev/null || true
  xz -k "$file.txt" 2>/dev/null || true
done
printf '# comment\n/bin/sh\n/usr/bin/some\n' >shells
mkdir rotate && printf 'log\n' >rotate/log && printf 'older\n' >rotate/log.0
printf '#!/bin/sh\necho "program: $*"\n' >program && chmod +x program
cat >library.sh <<'LIBRARY'
. gettext.sh
who=world
export who
eval_gettext 'hello $who'; echo
eval_ngettext 'one $who' 'many $who' 2; echo
gettext 'plain'; echo
LIBRARY
cd ..
# The same times, so that listings agree.
find fixture -exec touch -d 2024-01-02T03:04:05Z {} +

# run SHELL COMMAND...: in a copy of the fixture; leaves out.*, and files: names, modes, contents.
run() {
  ln -sf "$1" bin/sh
  shift
  rm -rf here
  cp -a fixture here
  status=0
  (cd here && exec timeout 60 "$@") >out 2>err <input || status=$?
  (cd here && find . -printf '%p %y %m\n' | LC_ALL=C sort && find . -type f -exec cksum {} + | LC_ALL=C sort) >files
}
# What is not compared: the form of the shells' own messages (the line number is), the addresses that ldd prints, and the
# time of day that savelog tells.
normalise() {
  sed -e 's/^vsh: \([^ :]*\):\([0-9][0-9]*\): /\1: \2: /' \
    -e 's/\(: [0-9][0-9]*: \)cannot open \(.*\): No such file$/\1\2: No such file or directory/' \
    -e 's/^\/.*: illegal option -- \(.\)$/Illegal option -\1/' -e 's/ (0x[0-9a-f]*)$/ (ADDRESS)/' \
    -e 's/ at [A-Z][a-z][a-z] [A-Z][a-z][a-z] .*$/ at TIME/' "$1"
}
passed=0
failed=0
differ() {
  failed=$((failed + 1))
  echo "debian_scripts: $1 differs:$title"
  diff dash.$1 vsh.$1 | head -n 10
}
# compare SCRIPT ARGUMENT...: as `sh SCRIPT ARGUMENT...`; a script that is not installed is left out.
compare() {
  path=$(command -v -- "$1") || return 0
  shift
  title=" $path $*"
  set -- sh "$path" "$@"
  run "$(command -v dash)" "$@"
  dash_status=$status
  for part in out err files; do normalise $part >dash.$part; done
  run "$shell" "$@"
  good=$failed
  [ "$status" -eq "$dash_status" ] || {
    failed=$((failed + 1))
    echo "debian_scripts: status $status, dash has $dash_status:$title"
  }
  for part in out err files; do
    normalise $part >vsh.$part
    cmp -s dash.$part vsh.$part || differ $part
  done
  [ $failed -ne $good ] || passed=$((passed + 1))
  : >input
}
: >input

# gzip
compare gunzip -k -f one.txt.gz
compare gunzip --version
compare gunzip no-such.gz
compare zcat one.txt.gz two.txt.gz
compare zcat -- no-such
compare zgrep -n a one.txt.gz two.txt.gz
compare zgrep -i -c beta one.txt.gz two.txt.gz one.txt
compare zgrep -l -e BETA -e nothing one.txt.gz two.txt.gz
compare zgrep -h -A1 alpha two.txt.gz
compare zgrep nothing one.txt.gz
compare zgrep "it's" one.txt.gz
compare zgrep --help
compare zgrep
compare zgrep -f one.txt two.txt.gz
compare zegrep 'a|b' one.txt.gz 'name with  spaces'
compare zfgrep a.b one.txt.gz
cp fixture/two.txt.gz input
compare zgrep alpha
compare zdiff one.txt.gz two.txt.gz
compare zdiff -u one.txt one.txt.gz
compare zdiff one.txt.gz
compare zcmp one.txt.gz two.txt.gz
compare zcmp -s one.txt.gz one.txt
compare zdiff no-such one.txt
compare znew --version
compare znew no-such.Z
compare zforce one.txt one.txt.gz
compare zmore --version
compare zless --version
compare gzexe --help
compare gzexe -d program
compare gzexe ./program
compare uncompress --help
# bzip2
compare bzgrep -n beta one.txt.bz2 two.txt.bz2
compare bzgrep -i beta one.txt.bz2 two.txt.bz2 'name with  spaces'
compare bzegrep 'x|y' 'name with  spaces'
compare bzdiff one.txt.bz2 two.txt.bz2
compare bzcmp one.txt.bz2 one.txt
compare bzexe ./program
compare bzgrep
compare bzdiff
# xz-utils
compare xzgrep -n beta one.txt.xz two.txt.xz
compare xzgrep -i -e beta -e "it's" one.txt.xz two.txt.gz one.txt.bz2 'name with  spaces'
compare xzgrep -L alpha one.txt.xz
compare xzgrep --help
compare xzgrep --nonsense x
compare xzdiff one.txt.xz two.txt.xz
compare xzdiff one.txt two.txt.xz
compare xzcmp one.txt.xz
compare xzmore --help
compare xzless --version
# debianutils
compare which sh ls no-such-program
compare which -a sh
compare which -x
compare which.debianutils -s ls
compare which.debianutils -a ls ./program /bin/ls ''
compare savelog -n -q -c 3 rotate/log
compare savelog -t -l -d -D %Y rotate/log
compare savelog -m 600 -u root -r rolled rotate/log
compare savelog
compare savelog -z
compare add-shell
compare remove-shell
compare update-shells --no-such
compare select-editor --help
compare sensible-pager -- no-such
# libc-bin, base-files, grep, ncurses, util-linux and what else most machines have
compare ldd /bin/true
compare ldd --version
compare ldd
compare ldd one.txt no-such
compare ldd --nonsense
compare tzselect --version
compare egrep 'al|ga' one.txt
compare fgrep a.b one.txt
compare rgrep alpha one.txt two.txt
compare red --version
compare dpkg-maintscript-helper --help
compare dpkg-maintscript-helper supports rm_conffile
compare dpkg-maintscript-helper nonsense
compare dpkg-realpath --help
compare dpkg-realpath /bin/sh
compare dpkg-realpath --root / /no/such/path
compare service --help
compare service --version
compare service no-such-service status
compare invoke-rc.d --help
compare invoke-rc.d
compare invoke-rc.d --query no-such-service start
compare update-ca-certificates --help
compare update-ca-certificates --nonsense
compare locale-gen --help
compare ucf --help
compare ucf --version
compare ucf
compare ucf --state-dir "$work/here" --debconf-ok -n one.txt new.txt
compare ucfr --help
compare paperconfig --help
compare lesspipe
compare lesspipe one.txt.gz
compare lessfile
compare lesspipe two.txt
compare pg_config --version
compare xml2-config --libs --cflags
compare ncurses6-config --libs --version --datadir
compare libpng-config --libs
compare nroff --version
compare nroff -Tascii one.txt
compare neqn --version
compare ps2pdf --help
compare perldoc --help
compare zipgrep alpha no-such.zip
compare gettext.sh --version
compare gettext.sh --help
compare gettext.sh
compare "$work/fixture/library.sh"
compare python3-config --includes --libs --nonsense
compare python3-config --help
compare xdg-user-dir DOWNLOAD
compare fakeroot --version
compare fakeroot -- sh -c 'id -u; echo "$0" "$@"' a 'b  c'
compare ssh-argv0
compare ssh-copy-id -h
compare strace-log-merge
compare mkfontdir --help
compare c99 -c no-such.c
compare c89 -std=nonsense
compare lsb_release -a
compare lsb_release --nonsense
compare apt-key help
# the tools that make configure scripts
compare autoconf --version
compare autoconf --help
compare autoconf --nonsense
compare autoconf no-such.ac
compare libtoolize --version
compare libtoolize --help
compare libtoolize --nonsense
compare gettextize --help
compare autopoint --version
for guess in /usr/share/misc/config.guess /usr/share/automake*/config.guess \
  /usr/share/autoconf/build-aux/config.guess; do
  [ -f "$guess" ] || continue
  directory=${guess%/*}
  compare "$guess"
  compare "$guess" --version
  compare "$guess" --nonsense
  for triple in x86_64-pc-linux-gnu i686-linux sparc-sun-solaris2.10 amd64-freebsd aarch64-apple-darwin20 m68k \
    nonsense-z a-b-c-d-e; do
    compare "$directory/config.sub" $triple
  done
  compare "$directory/config.sub"
  compare "$directory/install-sh" -c -m 640 one.txt copied.txt
  compare "$directory/install-sh" -d -m 700 new/er/directory
  compare "$directory/install-sh" -b -t rotate one.txt two.txt 'name with  spaces'
  compare "$directory/install-sh" -C one.txt
  compare "$directory/mkinstalldirs" -m 755 p/q r
  compare "$directory/missing" no-such-program --version
  compare "$directory/missing" --help
  compare "$directory/depcomp" --help
  compare "$directory/compile" cc --version
  compare "$directory/ylwrap" --help
  compare "$directory/test-driver" --test-name t --log-file t.log --trs-file t.trs -- ./program a b
  compare "$directory/ar-lib" --help
  compare "$directory/mdate-sh" one.txt
done
library=/usr/share/libtool/build-aux/ltmain.sh
if [ -f "$library" ]; then
  compare "$library" --help
  compare "$library" --version
  compare "$library" --mode=compile --nonsense
  compare "$library"
fi
# init scripts: what does not start or stop anything
for script in /etc/init.d/*; do
  head -n 1 "$script" 2>/dev/null | grep -q '^#! *[a-z/]*/sh' || continue
  compare "$script"
  compare "$script" nonsense
  compare "$script" status
done
echo "$passed passed, $failed failed"
[ "$passed" -gt 0 ] && [ "$failed" -eq 0 ]

#!/bin/sh
# Makes a configure script with autoconf and runs it under the shell and under dash: what they write to the terminal,
# config.h, Makefile, config.status, config.log and the statuses have to be the same, also for --help, --version,
# errors, config.status --recheck and a second run with the cache. The line numbers in config.log have to be those of
# lines that mention LINENO. usage: configure.sh SHELL
set -eu
shell=$(readlink -f "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
unset CONFIG_SITE CONFIG_SHELL CDPATH
LC_ALL=C
export LC_ALL

mkdir source
cat >source/configure.ac <<'AC'
AC_PREREQ([2.69])
AC_INIT([thing "quoted" & co], [1.2-rc3], [bugs@example.org], [thing], [https://example.org/?a=b&c=$d])
AC_CONFIG_SRCDIR([thing.c])
AC_CONFIG_AUX_DIR([aux-dir])
AC_CONFIG_HEADERS([config.h second.h:second.in])
AC_USE_SYSTEM_EXTENSIONS
AC_PROG_CC
AC_PROG_CPP
AC_PROG_AWK
AC_PROG_SED
AC_PROG_GREP
AC_PROG_EGREP
AC_PROG_FGREP
AC_PROG_INSTALL
AC_PROG_LN_S
AC_PROG_MAKE_SET
AC_PROG_MKDIR_P
AC_PROG_RANLIB
AC_CANONICAL_HOST
AC_PATH_PROG([SORT], [sort], [/no/sort])
AC_PATH_PROGS([EDITOR_PROGRAM], [no-such-editor-1 no-such-editor-2 ed cat], [none])
AC_CHECK_TOOL([STRIP], [strip], [:])
AC_SYS_LARGEFILE
AC_C_CONST
AC_C_INLINE
AC_C_RESTRICT
AC_C_VOLATILE
AC_C_BIGENDIAN
AC_CHECK_HEADERS([fcntl.h limits.h sys/time.h sys/ioctl.h termios.h no/such-header.h wchar.h])
AC_HEADER_DIRENT
AC_HEADER_STDBOOL
AC_HEADER_SYS_WAIT
AC_TYPE_PID_T
AC_TYPE_SIZE_T
AC_TYPE_UID_T
AC_TYPE_INT64_T
AC_TYPE_LONG_LONG_INT
AC_CHECK_TYPES([ptrdiff_t, struct no_such_type, sig_atomic_t], [], [], [[#include <stddef.h>
#include <signal.h>]])
AC_CHECK_MEMBERS([struct stat.st_blksize, struct stat.st_nothing])
AC_STRUCT_TM
AC_CHECK_SIZEOF([int])
AC_CHECK_SIZEOF([long])
AC_CHECK_SIZEOF([void *])
AC_COMPUTE_INT([answer], [6 * 7])
AC_DEFINE_UNQUOTED([ANSWER], [$answer], [The answer])
AC_CHECK_ALIGNOF([double])
AC_CHECK_DECLS([strdup, environ, no_such_declaration], [], [], [[#include <string.h>
#include <unistd.h>]])
AC_FUNC_ALLOCA
AC_FUNC_FORK
AC_FUNC_MALLOC
AC_FUNC_MMAP
AC_FUNC_STRERROR_R
AC_CHECK_FUNCS([dup2 getcwd memmove setlocale no_such_function])
AC_REPLACE_FUNCS([strlcpy_not_here memchr])
AC_SEARCH_LIBS([cos], [m nonsense])
AC_CHECK_LIB([dl], [dlopen])
AC_CHECK_LIB([nonsense], [nothing])
AC_ARG_ENABLE([debug], [AS_HELP_STRING([--enable-debug@<:@=LEVEL@:>@], [more checks; a help text that is long enough
to be broken into lines by the macro that formats it (default: no)])], [], [enable_debug=no])
AC_ARG_WITH([editor], [AS_HELP_STRING([--without-editor], [leave the editor out])], [], [with_editor=yes])
AC_ARG_VAR([THING_FLAGS], [flags of the thing])
AS_IF([test "x$enable_debug" != xno], [AC_DEFINE_UNQUOTED([DEBUG_LEVEL], ["$enable_debug"], [Debugging])])
AS_CASE([$with_editor], [yes], [AC_DEFINE([EDITOR], [1], [Editing])], [no], [AC_MSG_NOTICE([no editor])],
  [AC_DEFINE_UNQUOTED([EDITOR_NAME], ["$with_editor"], [Which])])
AC_MSG_CHECKING([whether a here-document in a function keeps \backslashes and $dollars])
AC_CACHE_VAL([thing_cv_odd], [thing_cv_odd="a'b\"c \\\$d  e"])
AC_MSG_RESULT([$thing_cv_odd])
AC_SUBST([ODD], [$thing_cv_odd])
AC_SUBST([LINES], ['first line
second & line \1
third|line'])
AS_VAR_SET([plain_variable], [value])
AS_FOR([WORD], [word], [one two three], [AS_ECHO(["word WORD"])])
AS_MKDIR_P([deep/er/dir])
if test "$cross_compiling" = no; then
  AC_RUN_IFELSE([AC_LANG_PROGRAM([[#include <stdio.h>]], [[return printf("ran\n") != 4;]])],
    [AC_MSG_NOTICE([a program ran])], [AC_MSG_WARN([a program failed])], [:])
fi
AC_COMPILE_IFELSE([AC_LANG_SOURCE([[this is no C]])], [AC_MSG_ERROR([compiled nonsense])],
  [AC_MSG_NOTICE([nonsense refused])])
AM_CONDITIONAL_LIKE=x; AC_SUBST([AM_CONDITIONAL_LIKE])
AC_CONFIG_FILES([Makefile sub/Makefile])
AC_CONFIG_FILES([script.sh:script.in], [chmod +x script.sh])
AC_CONFIG_LINKS([linked.c:thing.c])
AC_CONFIG_COMMANDS([stamp], [echo "stamp $stamp_value" >stamp], [stamp_value='$odd "value"'])
AC_OUTPUT
AS_BOX([done $PACKAGE_VERSION])
AC
mkdir source/aux-dir source/sub
for helper in config.guess config.sub install-sh; do
  found=$(find /usr/share/misc /usr/share/autoconf /usr/share/automake* -name "$helper" 2>/dev/null | head -n 1) || true
  # Without the packages that ship them, scripts with the interface that configure needs.
  case $helper,$found in
    *,/*) cp "$found" source/aux-dir/$helper ;;
    config.guess,) printf '#!/bin/sh\necho "$(uname -m)-unknown-linux-gnu"\n' >source/aux-dir/$helper ;;
    config.sub,) printf '#!/bin/sh\necho "$1"\n' >source/aux-dir/$helper ;;
    install-sh,) printf '#!/bin/sh\nexit 1\n' >source/aux-dir/$helper ;;
  esac
  chmod +x source/aux-dir/$helper
done
echo 'int main(void) { return 0; }' >source/thing.c
cat >source/Makefile.in <<'MAKE'
SHELL = @SHELL@
CC = @CC@
CFLAGS = @CFLAGS@ @DEFS@ @LIBS@
ODD = @ODD@
FLAGS = @THING_FLAGS@
@LINES@
prefix = @prefix@
bindir = @bindir@
datarootdir = @datarootdir@
mandir = @mandir@
srcdir = @srcdir@
top = @abs_top_builddir@ @abs_srcdir@ @top_srcdir@
programs = @AWK@ @SED@ @GREP@ @EGREP@ @FGREP@ @INSTALL@ @LN_S@ @MKDIR_P@ @SORT@ @EDITOR_PROGRAM@ @STRIP@
host = @host@ @host_cpu@ @host_vendor@ @host_os@
objects = @LIBOBJS@ @ALLOCA@
@SET_MAKE@
unchanged = @not_substituted@ $(x) `y` \n
VPATH = @srcdir@
MAKE
cp source/Makefile.in source/sub/Makefile.in
printf '#!@SHELL@\n# @configure_input@\necho "@PACKAGE_STRING@"\n' >source/script.in
printf '#undef HAVE_FCNTL_H\n#  undef SIZEOF_LONG\n#undef ANSWER\n#define KEPT 1\n#undef NOT_KNOWN\n' >source/second.in
(cd source && autoconf 2>&1 && autoheader 2>&1) >autoconf.log || {
  cat autoconf.log
  echo "configure: autoconf failed"
  exit 1
}

# The shells are called $work/bin/sh and work in $work/build in turn, so that no name of theirs differs.
mkdir bin
run() {
  title=$1
  shift
  echo "== $title" >>transcript
  status=0
  "$@" >>transcript 2>>transcript.err </dev/null || status=$?
  echo "status of $title: $status" >>transcript
  echo "== $title $status" >>transcript.err
}
scenario() {
  run version "$CONFIG_SHELL" ../source/configure --version
  run help "$CONFIG_SHELL" ../source/configure --help
  run help-short "$CONFIG_SHELL" ../source/configure --help=short
  run unknown-option "$CONFIG_SHELL" ../source/configure --no-such-option
  run bad-feature "$CONFIG_SHELL" ../source/configure '--enable-a/b'
  run bad-variable "$CONFIG_SHELL" ../source/configure 'a-b=c'
  run relative-prefix "$CONFIG_SHELL" ../source/configure --prefix=relative
  run no-source "$CONFIG_SHELL" ../source/configure --srcdir=/
  run configure "$CONFIG_SHELL" ../source/configure --prefix="/opt/a b" --enable-debug=3 --with-editor="it's" \
    --with-unknown --disable-strange --mandir='${prefix}/man $x' -C THING_FLAGS='-Da="b c" $(x) `y`' CFLAGS='-O0'
  cp config.log config.log.first
  run recheck ./config.status --recheck
  run remake ./config.status
  run one-file ./config.status sub/Makefile
  run header ./config.status --header=-:../source/second.in
  run file-to-stdout ./config.status --file=-:../source/script.in
  run commands ./config.status stamp
  run status-help ./config.status --help
  run status-version ./config.status --version
  run status-config ./config.status --config
  run status-bad ./config.status --nonsense
  run changed-cache "$CONFIG_SHELL" ../source/configure -C THING_FLAGS=other
  run script sh -c './script.sh'
}
export CONFIG_SHELL="$work/bin/sh"
for one in vsh dash; do
  case $one in
    vsh) ln -sf "$shell" bin/sh ;;
    dash) ln -sf "$(command -v dash)" bin/sh ;;
  esac
  mkdir build
  cd build
  scenario
  cd ..
  mv build "result.$one"
done

# Names that the compiler makes up, process ids and times. Debian builds dash without LINENO, for which configure makes
# a copy of itself with the numbers of the lines in it, and dash's `set` quotes every value.
normalise() {
  sed -e 's/cc[A-Za-z0-9]\{6\}\.\([a-z]*\)/ccXXXXXX.\1/g' -e 's/conf[0-9][0-9]*-[0-9][0-9]*/confPID/g' \
    -e 's/^\(uptime\|hostname\) *=.*/\1/' -e 's/\(configure\|config\.status\):[0-9][0-9]*:/\1:LINE:/' \
    -e 's/\(as_lineno-\)[0-9][0-9]*/\1$LINENO/g' -e 's/"[0-9][0-9]*" 5/"$LINENO" 5/g' -e "/_cv_/s/['\"\\\\]//g" "$1"
}
# line_numbers NAME SCRIPT: each line NUMBER of SCRIPT for which config.log has "NAME:NUMBER:".
line_numbers() {
  sed -n "s/^$1:\([0-9][0-9]*\):.*/\1/p" result.vsh/config.log.first | sort -un >numbers
  [ -s numbers ] || return 1
  awk 'FNR == NR { wanted[$1] = 1; next }
    FNR in wanted && !/LINENO/ { print FILENAME ":" FNR ": " $0; bad = 1 }
    END { exit bad }' numbers "$2"
}
passed=0
failed=0
check() {
  if "$@"; then passed=$((passed + 1)); else
    failed=$((failed + 1))
    echo "configure: failed: $*"
  fi
}
same() {
  normalise "result.dash/$1" >expected
  normalise "result.vsh/$1" >actual
  diff expected actual >difference && return 0
  head -n 20 difference
  return 1
}
for file in transcript transcript.err config.h second.h Makefile sub/Makefile script.sh linked.c stamp config.status \
  config.cache config.log.first config.log; do
  check same $file
done
check line_numbers configure source/configure
check line_numbers config.status result.vsh/config.status
check grep -q '^status of configure: 0$' result.vsh/transcript
check grep -q "^SHELL = $work/bin/sh\$" result.vsh/Makefile
check grep -q '^#define ANSWER 42$' result.vsh/config.h
check grep -q '^#define HAVE_FCNTL_H 1$' result.vsh/second.h
check test -x result.vsh/script.sh
(cd result.dash && find . -type f ! -name configure.lineno | LC_ALL=C sort) >files.dash
(cd result.vsh && find . -type f ! -name configure.lineno | LC_ALL=C sort) >files.vsh
check cmp files.dash files.vsh
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]

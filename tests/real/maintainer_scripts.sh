#!/bin/sh
# Runs the maintainer scripts of all installed packages (/var/lib/dpkg/info) under the shell and under dash and compares
# output and statuses. They run as nobody, with stubs for what would change the system and with a debconf that always
# answers the same; only root can become nobody, so other users skip this. usage: maintainer_scripts.sh SHELL
set -eu
shell=$(readlink -f "$1")
if [ "$(id -u)" -ne 0 ] || ! command -v setpriv >/dev/null 2>&1; then
  echo "maintainer_scripts: skipped: only root can run them as nobody" >&2
  echo "0 passed, 0 failed"
  exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
chmod 755 .
mkdir bin empty tmp
chmod 1777 tmp
cp "$shell" vsh
cp "$(command -v dash)" dash

cat >stub <<'END_OF_STUB'
#!/bin/dash
echo "stub: ${0##*/} $*"
END_OF_STUB
chmod 755 stub vsh dash
for name in adduser addgroup apt-get chgrp chmod chown dbus-send debconf deb-systemd-helper deb-systemd-invoke deluser \
  dpkg-divert dpkg-reconfigure dpkg-statoverride dpkg-trigger fc-cache gtk-update-icon-cache groupadd \
  initctl install-info invoke-rc.d kill killall ldconfig locale-gen mandb mktexlsr mount openssl pam-auth-update perl \
  pkill py3clean py3compile pycompile pyclean python3 service start-stop-daemon su systemctl systemd-sysusers \
  systemd-tmpfiles udevadm umount update-alternatives update-ca-certificates update-catalog update-fonts-alias \
  update-fonts-dir update-fonts-scale update-gsfontmap update-icon-caches update-initramfs update-mime-database \
  update-passwd update-rc.d update-shells update-xmlcatalog useradd usermod; do
  ln stub bin/$name
done
lines=0
while [ $lines -lt 300 ]; do
  echo "0 false"
  lines=$((lines + 1))
done >answers

# run SHELL SCRIPT ARGUMENT...: what it writes, and its status, on standard output.
run() {
  ln -sf "../$1" bin/sh
  status=0
  (cd empty && exec env -i PATH="$work/bin:/usr/sbin:/usr/bin:/sbin:/bin" LC_ALL=C TMPDIR="$work/tmp" \
    DEBIAN_FRONTEND=noninteractive DEBIAN_HAS_FRONTEND=1 DPKG_MAINTSCRIPT_PACKAGE="$package" \
    DPKG_MAINTSCRIPT_NAME="$kind" DPKG_MAINTSCRIPT_ARCH=all DPKG_RUNNING_VERSION=1.21.22 \
    setpriv --reuid 65534 --regid 65534 --clear-groups --no-new-privs \
    timeout 20 sh "$2" "$3" ${4+"$4"}) <answers 2>&1 || status=$?
  echo "status $status"
}

# The shells' own messages differ in form and in what they say of the line; after one the status is 1 or 2. Names that
# programs make up are left out.
normalise() {
  sed -e 's/[^ ]*: [0-9][0-9]*: \(\.: \)\{0,1\}cannot \(create\|open\) \(.*: [A-Z][a-z ]*\)$/SHELL: \3/' \
    -e 's/vsh: [^ ]*:[0-9][0-9]*: \(\.: \)\{0,1\}\(\/.*: [A-Z][a-z ]*\)$/SHELL: \2/' \
    -e 's/\/tmp\/[A-Za-z0-9_.-]*/\/tmp\/NAME/g' -e 's/\(\.pyc\)\.[0-9]*/\1/' -e 's/\/sed[A-Za-z0-9]\{6\}:/\/sedNAME:/' \
    -e 's/\.[A-Z0-9]\{6\}\(.\{1,3\}: Permission\)/.NAME\1/g' "$1" |
    awk '/SHELL: / { message = 1 } message { sub(/^status [12]$/, "status 1 or 2") } { print }'
}
passed=0
failed=0
compare() {
  run dash "$@" >raw
  normalise raw >expected
  run vsh "$@" >raw
  normalise raw >actual
  if cmp -s expected actual; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "maintainer_scripts: differs: $*"
    diff expected actual | head -n 6
  fi
}
for script in /var/lib/dpkg/info/*.preinst /var/lib/dpkg/info/*.postinst /var/lib/dpkg/info/*.prerm \
  /var/lib/dpkg/info/*.postrm; do
  head -n 1 "$script" | grep -q '^#! */bin/sh' || continue
  # Not Debian's: it leaves processes behind that write into what runs after it.
  case $script in */google-cloud*) continue ;; esac
  kind=${script##*.}
  package=${script##*/}
  package=${package%.*}
  case $kind in
    preinst) compare "$script" install ;;
    postinst) compare "$script" configure 0.1 ;;
    prerm) compare "$script" remove ;;
    postrm) compare "$script" purge ;;
  esac
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]

#!/bin/sh
# The manual page is clean mdoc. usage: man.sh SOURCE_DIR
set -eu
cd "$1"
mandoc -Tlint -W warning man/vsh.1
echo "1 passed, 0 failed"

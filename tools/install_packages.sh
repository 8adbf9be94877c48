#!/bin/sh
# Installs Debian packages that are missing, through sudo when not root; says what it installs.
# Usage: install_packages.sh [--if-missing] PACKAGE...
set -eu

[ "${1:-}" = --if-missing ] && shift

if ! command -v dpkg-query >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1; then
    echo "This system is not Debian. Please install the counterparts of:" >&2
    echo "  $*" >&2
    exit 0
fi

missing=
for package in "$@"; do
    state=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$state" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

echo "Installing:$missing"
as_root=
if [ "$(id -u)" -ne 0 ]; then
    as_root=sudo
    command -v sudo >/dev/null 2>&1 || {
        echo "Not root and no sudo: please install$missing" >&2
        exit 1
    }
fi
$as_root apt-get update -q
# shellcheck disable=SC2086
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing

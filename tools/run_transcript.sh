#!/bin/sh
# Runs a transcript and compares it with itself.
#
# Usage: run_transcript.sh PROGRAM FILE.test
#   A line "$ COMMAND" is run by sh in a new empty folder in which `capaian` is the program and
#   $ROOT the project; what follows is its output, stdout and stderr together, then "[STATUS]"
#   when the exit status is not 0. Lines that begin with "#" are comments.
# Exit status: 0 as written, 1 not. TRANSCRIPT_UPDATE=1 rewrites the file instead.
set -u

program=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
file=$2
ROOT=$(pwd)
export ROOT
top=$(mktemp -d) || exit 1
trap 'rm -rf "$top"' EXIT
mkdir "$top/bin" "$top/work"
ln -s "$program" "$top/bin/capaian"
PATH=$top/bin:$PATH
export PATH

got=$top/got
: >"$got"
while IFS= read -r line || [ -n "$line" ]; do
    case $line in
    '#'*) printf '%s\n' "$line" >>"$got" ;;
    '$ '*)
        printf '%s\n' "$line" >>"$got"
        (cd "$top/work" && sh -c "${line#??}" </dev/null) >"$top/output" 2>&1
        status=$?
        cat "$top/output" >>"$got"
        if [ "$status" -ne 0 ]; then printf '[%d]\n' "$status" >>"$got"; fi
        ;;
    esac
done <"$file"

if [ -n "${TRANSCRIPT_UPDATE:-}" ]; then
    cp "$got" "$file"
    exit 0
fi
diff -u "$file" "$got"

#!/bin/sh
# Writes the stress practice, makes its reports and checks every page of them.
#
# Usage: run_stress.sh PROGRAM FOLDER all | "KIND EDITION LANGUAGE"...
#   Works in FOLDER. Prints the finds; the documents and their number stay in FOLDER.
# Exit status: 0 nothing found, 1 found, 2 something could not be run.
set -eu

program=$(readlink -f "$(command -v "$1")")
tools=$(cd "$(dirname "$0")" && pwd)
helpers=$(dirname "$program")/tests/stress
mkdir -p "$2"
cd "$2"
shift 2
rm -rf data reports finds
mkdir data reports finds
"$helpers/write_practice" data
cp "$tools/capaian.ini" data/

run() { (cd data && "$program" --as-of 2026-11-24 "$@") >>log 2>&1 || { cat log; exit 2; }; }

# make KIND EDITION LANGUAGE
make() {
    run report -q --kind "$1" --edition "$2" --lang "$3" --period all --names \
        --without-consent --force --out ../reports
}

: >log
run ingest -q clients.csv goals.csv sessions.csv journal.csv
if [ "$*" = all ]; then
    for kind in progress closure; do
        for edition in counsellor client summary; do
            make $kind $edition id
            make $kind $edition en
        done
    done
else
    for set in "$@"; do
        # shellcheck disable=SC2086 # three words
        make $set
    done
fi

find reports -name '*.pdf' | sort >documents
# shellcheck disable=SC2016 # $1 is that of the inner shell
xargs -P "$(nproc)" -n 1 sh -c '
    name=$(basename "$1" .pdf)
    { pdftotext -bbox "$1" -; pdftohtml -xml -i -stdout "$1"; } 2>>log |
        "$0/check_pages" "$name" >"finds/$name"
    [ -s "finds/$name" ] || rm "finds/$name"' "$helpers" <documents || true
echo "$(wc -l <documents) documents" >>log
find finds -type f -exec cat {} + >found
cat found
echo "$(wc -l <found) finds"
[ ! -s found ] && [ -s documents ]

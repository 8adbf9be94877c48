#!/bin/sh
# Reads sample-data into a new database and writes its reports, in a folder of its own.
# Usage: demo.sh PROGRAM FOLDER
set -eu

program=$1
folder=$2
day=2026-11-24 # the day that counts as today: the demo prints the same reports for ever
capaian() {
    "$program" --db "$folder/capaian.db" --config sample-data/capaian.ini --as-of "$day" "$@"
}

rm -rf "$folder"
mkdir -p "$folder"
begin=$(date +%s%N)
echo "Membaca sample-data (praktik rekaan dengan 24 konseli) / reading an invented practice"
capaian ingest sample-data
echo
echo "Menulis laporan / writing reports"
capaian report --period all --out "$folder/reports"
end=$(date +%s%N)

count=$(find "$folder/reports" -name '*.pdf' | wc -l)
echo
echo "$count laporan PDF di / PDF reports in $folder/reports ($(((end - begin) / 1000000)) ms)"

#!/bin/sh
# Measures what the program promises on speed and size, and prints measured and required ratios.
#
# Usage: run_bench.sh PROGRAM GENERATOR FOLDER [ROWS]
#   Works in FOLDER, which holds some hundred megabytes for 1,000,000 rows. Time is compared with
#   `sqlite3 .import` of the same file in the same run: ratios last, seconds differ from machine to
#   machine. The processor time (user and system) counts, the median of RUNS (5). Nothing is
#   asserted: a busy machine must not fail.
set -eu

program=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
generator=$(cd "$(dirname "$2")" && pwd)/$(basename "$2")
sample=$(pwd)/sample-data
mkdir -p "$3"
cd "$3"
rows=${4:-1000000}
runs=${RUNS:-5}
as_of=2026-11-24
clients=10000

for tool in sqlite3 /usr/bin/time awk; do
    command -v "$tool" >/dev/null || { echo "bench needs $tool" >&2; exit 1; }
done

capaian() { "$program" --as-of "$as_of" "$@"; }

# measure NAME COMMAND...: adds "CPU-seconds kilobytes" to NAME.times.
measure() {
    name=$1
    shift
    /usr/bin/time -q -a -o "$name.times" -f '%U %S %M' "$@" >"$name.out" 2>&1 || [ $? -eq 1 ]
}

# seconds NAME, kilobytes NAME: the median of CPU time, the largest memory.
seconds() { awk '{ print $1 + $2 }' "$1.times" | sort -n | awk '{ t[NR] = $1 } END { print t[int((NR + 1) / 2)] }'; }
kilobytes() { awk '$3 > m { m = $3 } END { print m }' "$1.times"; }

row() { printf '%-44s %14s %14s\n' "$1" "$2" "$3"; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f x", a / (b > 0 ? b : 1e-9) }'; }

rm -f ./*.times ./*.db ./*.db-journal
echo "making $rows rows ..." >&2
"$generator" --rows "$rows" >log.csv
"$generator" --rows "$rows" --dialect excel-id >log_excel.csv
"$generator" --rows "$rows" --revision 2 --truth truth.txt >log_later.csv
"$generator" --clients "$clients" >caseload.csv

i=0
while [ "$i" -lt "$runs" ]; do
    i=$((i + 1))
    echo "run $i of $runs ..." >&2
    rm -f plain.db log.db
    measure sqlite sqlite3 plain.db '.import --csv log.csv log'
    measure first "$program" --db log.db --as-of "$as_of" ingest log.csv
    measure same "$program" --db log.db --as-of "$as_of" ingest log.csv
    measure excel "$program" --db log.db --as-of "$as_of" ingest log_excel.csv
    measure later "$program" --db log.db --as-of "$as_of" ingest log_later.csv
    rm -f plain.db
    measure small sqlite3 plain.db '.import --csv caseload.csv log'
    if [ "$i" -eq 1 ]; then
        capaian --db caseload.db ingest -q caseload.csv
    fi
    measure analyze "$program" --db caseload.db --as-of "$as_of" analyze --period all --format json
done

# A term of 40 clients: everything from the files to the reports.
"$generator" --clients 40 >term.csv
i=0
while [ "$i" -lt "$runs" ]; do
    i=$((i + 1))
    rm -rf term.db reports
    measure term sh -c '"$1" --db term.db --as-of "$2" ingest -q term.csv &&
        "$1" --db term.db --as-of "$2" analyze --period all >/dev/null &&
        "$1" --db term.db --as-of "$2" report --period all --out reports -q' sh "$program" "$as_of"
done

# What one report more costs, in instructions: eleven reports less one, by ten.
instructions() {
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$program" --db sample.db --as-of "$as_of" \
        report --force -q --period all --out reports "$@" 2>&1 | awk '/Collected/ { print $NF }'
}
marginal=-
if command -v valgrind >/dev/null; then
    rm -f sample.db
    capaian --db sample.db ingest -q "$sample" || [ $? -eq 1 ]
    eleven=$(capaian --db sample.db export --kind clients | awk -F, 'NR > 1 { print $1 }' | sort -u | head -n 11)
    one=$(instructions $(echo "$eleven" | head -n 1))
    all=$(instructions $eleven)
    marginal=$(awk -v a="$all" -v b="$one" 'BEGIN { printf "%.1f M", (a - b) / 10 / 1e6 }')
fi

base=$(seconds sqlite)
echo
row "$rows rows, $(wc -c <log.csv) bytes" measured required
row "sqlite3 .import" "$base s" -
row "first import" "$(ratio "$(seconds first)" "$base")" "2.00 x"
row "first import, resident memory" "$(($(kilobytes first) / 1024)) MB" "100 MB"
row "the same bytes again" "$(ratio "$(seconds same)" "$base")" "0.10 x"
row "saved again by a spreadsheet" "$(ratio "$(seconds excel)" "$base")" "1.20 x"
row "a later export" "$(ratio "$(seconds later)" "$base")" -
row "analyze $clients clients" "$(ratio "$(seconds analyze)" "$(seconds small)")" "5.00 x"
row "40 clients: import, analyze, report" "$(seconds term) s" "0.5 s"
row "one report more, instructions" "$marginal" -
echo
tail -n 1 excel.out
tail -n 1 later.out
echo "truth: $(cut -d ' ' -f 1 truth.txt | sort | uniq -c | tr -s ' \n' ' ')"

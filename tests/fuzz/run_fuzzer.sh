#!/bin/sh
# Runs one fuzz target; what it finds lands below BUILD, the stored corpus stays as it is.
# Usage: run_fuzzer.sh BUILD TARGET SECONDS
set -eu

build=$1
target=$2
seconds=$3
case $target in
mapping) other=ingest/mappings ;;
*) other=tests/suite ;;
esac
words=tests/fuzz/$target.dict
[ -f "$words" ] || words=
mkdir -p "$build/corpus/$target" "$build/found"
echo "fuzz $target, $seconds s"
"$build/fuzz/$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -max_len=20000 \
    -print_final_stats=1 ${words:+-dict="$words"} -artifact_prefix="$build/found/$target-" \
    "$build/corpus/$target" "tests/fuzz/corpus/$target" "$other" >"$build/fuzz-$target.log" 2>&1 || {
    tail -n 40 "$build/fuzz-$target.log"
    exit 1
}
grep -E 'number_of_executed_units|DONE|new_units' "$build/fuzz-$target.log"

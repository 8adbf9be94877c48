#!/bin/sh
# Runs test programs and transcripts, shows what failed, and ends with "N passed, N failed".
# Usage: run_tests.sh BUILD PROGRAM|TRANSCRIPT...
set -u

build=$1
shift
passed=0
failed=0
log=$build/test.log
: >"$log"

for test in "$@"; do
    output=$build/test.output
    case $test in
    *.test)
        if sh tools/run_transcript.sh "$build/capaian" "$test" >"$output" 2>&1; then good=1 bad=0; else good=0 bad=1; fi
        ;;
    *)
        "$test" >"$output" 2>&1
        status=$?
        good=$(grep -c '^\[       OK \]' "$output")
        # Each is named twice, when it fails and in the list at the end.
        bad=$(grep '^\[  FAILED  \] [a-z_0-9]*$' "$output" | sort -u | wc -l)
        # A program that died, or failed without naming a test, counts as one failure.
        if [ "$status" -ne 0 ] && [ "$bad" -eq 0 ]; then bad=1; fi
        ;;
    esac
    cat "$output" >>"$log"
    if [ "$bad" -ne 0 ]; then
        echo "FAILED: $test"
        grep -v '^\[ RUN      \]\|^\[       OK \]' "$output"
    fi
    passed=$((passed + good))
    failed=$((failed + bad))
done

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]

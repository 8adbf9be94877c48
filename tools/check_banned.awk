# check_banned.awk banned.txt FILES: no call of a banned function outside the places that may.
FILENAME ~ /banned\.txt$/ {
    if ($1 !~ /^#/ && NF) { banned[$1]; for (i = 2; i <= NF; i++) place[$1] = place[$1] " " $i }
    next
}
{
    line = $0
    sub(/\/\/.*$/, "", line)
    gsub(/"([^"\\]|\\.)*"/, "\"\"", line)
    if (line ~ /^ *(\/\*|\*)/) next
    while (match(line, /[A-Za-z_][A-Za-z_0-9]*\(/)) {
        word = substr(line, RSTART, RLENGTH - 1)
        line = substr(line, RSTART + RLENGTH)
        if (!(word in banned)) continue
        count = split(place[word], where, " "); here = 0
        for (i = 1; i <= count; i++) if (index(FILENAME, where[i]) == 1) here = 1
        if (!here) { printf "%s:%d: %s is banned here\n", FILENAME, FNR, word; bad = 1 }
    }
}
END { exit bad }

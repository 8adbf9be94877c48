# check_layers.awk layers.txt FILES: no include that layers.txt does not allow ("report  base model
# analyze language"), and no foreign header outside its home ("<hpdf.h> report/pdf/").
FILENAME ~ /layers\.txt$/ {
    if ($1 ~ /^</) { for (i = 2; i <= NF; i++) home[$1] = home[$1] " " $i }
    else if ($1 !~ /^#/) { known[$1]; for (i = 1; i <= NF; i++) allowed[$1, $i] }
    next
}
FNR == 1 { split(FILENAME, path, "/"); from = path[1] }
/^#include "/ {
    split($2, part, /["\/]/); to = part[2]
    if ((from in known) && !((from, to) in allowed)) {
        printf "%s:%d: %s/ must not include %s/\n", FILENAME, FNR, from, to; bad = 1
    }
}
/^#include </ && from != "tests" && ($2 in home) {
    count = split(home[$2], place, " "); here = 0
    for (i = 1; i <= count; i++) if (index(FILENAME, place[i]) == 1) here = 1
    if (!here) { printf "%s:%d: %s belongs into%s\n", FILENAME, FNR, $2, home[$2]; bad = 1 }
}
END { exit bad }

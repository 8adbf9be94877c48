/* Where a row of shapes is broken into lines; knows nothing of fonts. */
#ifndef REPORT_PDF_LINE_BREAKS_H
#define REPORT_PDF_LINE_BREAKS_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

enum break_kind {
    BREAK_NONE,  /* only inside a word that is too wide */
    BREAK_NEVER, /* a mark that must stay with the letter before it */
    BREAK_BLANK, /* a blank: a line may end behind it, and it takes no room there */
    BREAK_AFTER, /* a hyphen, dash or slash inside a word */
    BREAK_LINE   /* the line ends here; takes no room */
};

struct breakable {
    double width;
    enum break_kind kind;
};

struct line {
    size_t first, count; /* what is drawn, with one blank at the end where one stood */
    double width;        /* without blanks at the end */
};

struct lines {
    struct line *items;
    size_t count;
};

/*
 * Greedy: each line takes what fits into `width`. Blanks at the end of a line hang out. Empty
 * lines at the end are left out, so that nothing gives no line.
 */
struct lines
line_breaks(const struct breakable *row, size_t count, double width, struct arena *arena);

#endif

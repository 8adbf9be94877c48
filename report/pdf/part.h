/* The parts that blocks fall into: what is never broken over two pages. */
#ifndef REPORT_PDF_PART_H
#define REPORT_PDF_PART_H

#include <stdbool.h>
#include <stddef.h>

#include "report/document.h"
#include "report/pdf/sheet.h"
#include "report/pdf/words.h"

/* Points; least <= natural <= greatest. `chosen` is set when the page is filled. */
struct extent {
    double least, natural, greatest;
    double chosen;
};

struct extent extent_fixed(double points);

/* What takes the room that is left on a page, in this order. */
enum growth {
    GROWTH_CHART, /* height of a chart */
    GROWTH_LINES  /* lines to write on, a whole one at a time */
};

struct part {
    const struct block *block; /* decides who draws it */
    double x, width;           /* the column it stands in */
    struct extent gap;         /* white above it; none at the top of a page */
    struct extent height;
    enum growth growth;
    size_t unit; /* index of the document's block that it belongs to */

    bool keeps_next;        /* no page ends between it and the next part */
    bool is_not_first_page; /* stands on page 2 at the earliest */
    bool waits_for_page;    /* put aside until the next page begins */
    bool is_repeated;       /* a table's head, once more: an artifact */
    size_t head_distance;   /* the table's head is so many parts before; 0 = none */

    /* What of the block it is; the block's own file knows the meaning. */
    size_t first, count;
    size_t line, line_count;
    const void *detail; /* set while measuring, used while drawing */
};

/* Where a block stands: the same block is set differently. */
enum placement {
    PLACE_PAGE,    /* directly on the page */
    PLACE_SECTION, /* below a heading, full width */
    PLACE_HALF,    /* in a half of the width */
    PLACE_RUN_IN   /* beside the name of its section */
};

/* Collects parts from top to bottom of one column. */
struct flow {
    struct sheet *sheet;
    struct part *parts;
    size_t count, capacity;
    double x, width;
    enum placement place;
    struct extent gap; /* above the part that is added next */
    size_t unit;
};

/*
 * Appends a part of fixed height that stands in the flow's column and returns it; valid until
 * the next one is appended. Takes the flow's gap and leaves none for the next part.
 */
struct part *flow_add(struct flow *flow, const struct block *block, double height);

/*
 * Appends words that may be broken over pages, but not so that one line stands alone: `first`,
 * `line` and `line_count` of the parts say which.
 */
void flow_add_words(struct flow *flow,
                    const struct block *block,
                    size_t first,
                    const struct words *words);

/*
 * Draws the part's lines; the first part of the words opens their element, the last closes it.
 * `start` is the left edge and the baseline of the part's first line.
 */
void words_draw_part(struct sheet *sheet,
                     const struct part *part,
                     enum tag tag,
                     const struct words *words,
                     struct point start);

/*
 * How many of the `rest` lines of a row stand in its next part, of `line_count` in all: a row
 * is one part unless it is so long that it must go on in parts below.
 */
size_t row_lines_in_part(size_t line_count, size_t rest);

/* Sum of heights and gaps of the parts as if on one page. */
double parts_height(const struct part *parts, size_t count);
double parts_least_height(const struct part *parts, size_t count);
double parts_greatest_height(const struct part *parts, size_t count);

/* Keeps all of them on one page; does nothing when they are taller than a page. */
void parts_keep_together(struct part *parts, size_t count);

#endif

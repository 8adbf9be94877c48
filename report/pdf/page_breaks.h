/* Which part begins each page. */
#ifndef REPORT_PDF_PAGE_BREAKS_H
#define REPORT_PDF_PAGE_BREAKS_H

#include <stddef.h>

#include "base/arena.h"
#include "report/pdf/part.h"

struct page_breaks {
    size_t *starts; /* index of each page's first part */
    size_t count;   /* of pages */
};

/*
 * A page takes the parts that fit into `room` points at their natural heights; where that would
 * leave it much emptier than tightening does, it is tightened. A block is rather not broken
 * where filling the page covers the white, unless that takes more pages. A nearly empty last
 * page is avoided: by tightening all pages, else by moving what stands last on the page before.
 * Parts that are kept together stay so as far as a page can hold them.
 */
struct page_breaks
page_breaks_find(const struct part *parts, size_t count, double room, struct arena *arena);

/* Height of a table's head that is drawn again above the part when it opens a page; else 0. */
double repeated_head_height(const struct part *part);

#endif

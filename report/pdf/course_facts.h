/* The facts of a score course: in a column beside the chart, or in a row below it. */
#ifndef REPORT_PDF_COURSE_FACTS_H
#define REPORT_PDF_COURSE_FACTS_H

#include <stddef.h>

#include "report/document.h"
#include "report/pdf/words.h"

#define COURSE_FACTS 5 /* at most */

struct set_fact {
    struct words label, value, qualifier;
    bool is_qualifier_below; /* not beside the value */
};

struct set_facts {
    struct set_fact items[COURSE_FACTS];
    size_t count;
    double width; /* of one */
};

/* Set in a column of that width, or as many beside each other as there are. */
struct set_facts
facts_set_column(struct sheet *sheet, const struct fact *facts, size_t count, double width);
struct set_facts
facts_set_row(struct sheet *sheet, const struct fact *facts, size_t count, double width);

double facts_column_height(const struct set_facts *facts);
double facts_row_height(const struct set_facts *facts);

/* `corner` is the left end of the hairline above the first one. */
void facts_draw_column(struct sheet *sheet, const struct set_facts *facts, struct point corner);
void facts_draw_row(struct sheet *sheet, const struct set_facts *facts, struct point corner);

#endif

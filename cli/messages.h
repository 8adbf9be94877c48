/* Problems in words: "log.csv:17:2: ... [date-invalid]" and one line of advice. */
#ifndef CLI_MESSAGES_H
#define CLI_MESSAGES_H

#include <stdbool.h>
#include <stdio.h>

#include "base/arena.h"
#include "base/day.h"
#include "model/problem.h"
#include "report/phrasing.h"

struct message_style {
    const struct phrasing *phrasing;
    day_number today;
    bool shows_values; /* quote what stood in the file; never a note or a name */
};

/* The two lines of one problem, without the last line feed, in the phrasing's arena. */
struct text message_of(const struct problem *problem, const struct message_style *style);

/* Writes all problems from `first` on. */
void messages_print(const struct problems *problems,
                    size_t first,
                    const struct message_style *style,
                    FILE *out);

#endif

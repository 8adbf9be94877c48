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

/* The stable code: "date-invalid", of a hint on a goal "goal-no-step". */
const char *message_code(const struct problem *problem);

/* "log.csv:17:2: ", as far as it is known. */
struct text message_place(const struct place *place, struct arena *arena);

/* The two lines of one problem, without the last line feed, in the phrasing's arena. */
struct text message_of(const struct problem *problem, const struct message_style *style);

/* Writes all problems from `first` on. */
void messages_print(const struct problems *problems,
                    size_t first,
                    const struct message_style *style,
                    FILE *out);

#endif

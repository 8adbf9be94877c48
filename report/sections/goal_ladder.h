/* The goal ladder: a table with each goal on its way from start to target. */
#ifndef REPORT_SECTIONS_GOAL_LADDER_H
#define REPORT_SECTIONS_GOAL_LADDER_H

#include "report/sections/wording.h"

/* What the latest rating of a goal is to the reader. */
enum ladder_moment {
    LADDER_NOW,       /* the course goes on */
    LADDER_END,       /* it has ended as planned: the final rating */
    LADDER_LAST_KNOWN /* it ended before an ending was agreed: no success is claimed */
};

/* Adds the table, its legend and its caption. There must be a goal. */
void goal_ladder_write(const struct wording *wording,
                       struct blocks *body,
                       enum ladder_moment moment);

#endif

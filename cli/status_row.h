/* One course of counselling in the list of capaian status. */
#ifndef CLI_STATUS_ROW_H
#define CLI_STATUS_ROW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "analyze/case_findings.h"
#include "base/arena.h"

/* Small on purpose: a caseload of 10,000 is held whole, to be sorted. */
struct status_row {
    struct text client;
    struct text counselor; /* missing when not known */
    int episode;
    day_number last_session; /* held; DAY_NONE = none */
    day_number closed_on;    /* DAY_NONE = still running */
    int goals, rated, attained;
    int improving; /* improving, or reached once */
    int worse;
    uint32_t flags; /* a bit for each code, the worst one highest: see status_row_has */
};

struct status_rows {
    struct status_row *items;
    size_t count, capacity;
    struct arena *arena; /* owns rows and their texts */
};

/*
 * Adds an episode that is still running, or was closed and has something left to do
 * (closure-incomplete, followup-due); any other one is left out.
 */
void status_rows_add(struct status_rows *rows, const struct case_findings *findings);

/*
 * Worst first: by the worst flag, at equality by the next one; then by the longest time since
 * the last session, then by client code and episode.
 */
void status_rows_sort(struct status_rows *rows);

bool status_row_has(const struct status_row *row, enum flag_code code);

/* A flag that asks for something, not one that is good news alone. */
bool status_row_needs_attention(const struct status_row *row);

#endif

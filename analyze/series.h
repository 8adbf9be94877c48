/*
 * The dated scores of one measure by one rater, missing ones left out.
 *
 * Source:  data rules of the service: equal scores of one day are one observation, a day has
 *          one score, its last; weeks instead of sessions when the gaps are uneven
 * Checked: tests/analyze/test_series.c
 */
#ifndef ANALYZE_SERIES_H
#define ANALYZE_SERIES_H

#include <stdbool.h>
#include <stddef.h>

#include "analyze/case_findings.h"
#include "analyze/episode_view.h"
#include "base/arena.h"

struct series {
    struct text name; /* "phq-9", or "phq-9@teacher" for another rater than the client */
    struct text measure;
    enum rater rater;
    const struct instrument *instrument; /* made up when unknown, never NULL */
    struct score_point *points;          /* the observations, in order; x as of is_weeks */
    size_t count;
    struct score_point *days; /* one score a day */
    size_t day_count;
    int missing;   /* held sessions in which no score of the series was recorded */
    bool is_weeks; /* x: weeks since the first score; else number of the session */
};

/*
 * All series of the episode whose instrument has one of the roles in `roles` (bits 1 << role),
 * in the order of the catalogue, then unknown ones by name, then by rater; in the arena.
 */
struct series *
series_of(const struct episode_view *view, unsigned roles, struct arena *arena, size_t *count);

/* The values of `count` points as an array, in `work`. */
double *point_values(const struct score_point *points, size_t count, struct arena *work);

#endif

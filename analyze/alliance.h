/*
 * How client and counsellor get on, by the client's ratings: low, drops, repairs, ceiling.
 *
 * For counsellors: How the client rates the working relationship. A low or falling rating is an
 * invitation to ask, often the most useful one there is; a repaired drop is a good sign.
 */
#ifndef ANALYZE_ALLIANCE_H
#define ANALYZE_ALLIANCE_H

#include <stdbool.h>
#include <stddef.h>

#include "analyze/case_findings.h"
#include "analyze/episode_view.h"
#include "base/arena.h"

/*
 * Of the alliance instrument that the client rated most often in the episode (of equal ones
 * srs, csrs, wai-sr, alliance, then others); exists = false without a rating.
 *
 * Source:  Strauss et al. 2006, Journal of Consulting and Clinical Psychology 74, 337-345
 *          (drops and repairs); Duncan et al. 2003, Journal of Brief Therapy 3, 3-12 (cut)
 * Checked: tests/analyze/test_alliance.c
 */
struct alliance_findings alliance_findings_of(const struct episode_view *view,
                                              struct arena *arena);

/* A fall below the mean of the up to three ratings before it. */
struct alliance_drop {
    size_t index;         /* into alliance_findings.days */
    double mean;          /* of the ratings before it */
    size_t ratings_until; /* number of ratings until the repair, 1..3; 0 = not repaired */
};

/*
 * The latest drop; false when there is none.
 *
 *     drop: below the rating before it, and mean of up to 3 before it - rating >= threshold
 *     with 6 earlier ratings also below their mean - 2.66 * mean moving range
 *     repaired: one of the next 3 ratings >= that mean - threshold / 2
 *
 * Source:  as above; limits by moving ranges: Shewhart 1931
 * Checked: tests/analyze/test_alliance.c
 */
bool alliance_latest_drop(const struct alliance_findings *alliance, struct alliance_drop *drop);

#endif

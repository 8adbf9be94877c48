/*
 * The caseload's typical course: a line in ln(session), with a line of its own for each client.
 *
 * For counsellors: The course that clients of this practice usually take on one questionnaire:
 * quick change at first, then slower. It is the yardstick for the band in which a new client's
 * scores are expected.
 */
#ifndef ANALYZE_GROWTH_MODEL_H
#define ANALYZE_GROWTH_MODEL_H

#include <stdbool.h>
#include <stddef.h>

#include "analyze/estimate.h"
#include "base/arena.h"

/*
 * score = b0 + b1 x + u0 + u1 x + e,  x = ln(session),
 * (u0, u1) normal with variances g00, g11 and covariance g01, e normal with variance sigma2.
 */
struct growth_parameters {
    double b0; // points at session 1
    double b1; // points per unit of ln(session)
    double g00;
    double g01;
    double g11;
    double sigma2; // > 0
};

struct growth_score {
    size_t client;  // 0 .. client_count - 1
    double session; // > 0
    double score;
};

/* How far one client's line lies from the typical one: the best linear predictor. */
struct growth_deviation {
    double u0;
    double u1;
};

/* NaN where undefined. */
struct growth_model {
    enum why why;
    size_t client_count; // with scores
    size_t score_count;
    struct growth_parameters parameters;
    double b0_error;
    double b1_error;
    double b0_b1_covariance;
    double criterion; // -2 log restricted likelihood, constants kept
    bool is_singular; // the clients' lines vary in one direction only, or not at all
    const struct growth_deviation
        *deviations; // of each client, in the arena; NULL when undefined
};

/*
 * Fits the model by restricted maximum likelihood. A boundary (singular) fit is an answer.
 * Undefined: fewer than 3 clients with two different sessions, or fewer than 6 scores
 * (WHY_TOO_FEW); all scores equal (WHY_CONSTANT); every client on a line of his own
 * (WHY_EXACT); a score or session that is not usable (WHY_NO_DATA).
 *
 *     minimise (N - 2) log 2 pi + sum log|V| + log|X' V^-1 X| + r' V^-1 r
 *     V = Z G Z' + sigma2 I
 *     N: scores.  r: residuals.  V: one block for each client.
 *
 * Source:  Laird & Ware 1982, Biometrics 38, 963-974; Patterson & Thompson 1971, Biometrika 58,
 * 545-554; Bates et al. 2015, Journal of Statistical Software 67(1); Henderson 1975, Biometrics
 * 31, 423-447; ln(session): Lutz et al. 1999, Journal of Consulting and Clinical Psychology 67,
 *          571-577.
 * Checked: tests/reference/growth.csv
 */
struct growth_model growth_model_fit(const struct growth_score *scores,
                                     size_t count,
                                     size_t client_count,
                                     struct arena *work);

#endif

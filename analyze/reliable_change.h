/*
 * Change beyond measurement error, and whether it crosses into the range of people without the
 * problem.
 *
 * For counsellors: Whether the difference between two scores is larger than the questionnaire's
 * own inaccuracy, and whether the client has come from the range of people in need of help into
 * that of people without the problem. Only a change beyond that inaccuracy is called improved
 * or worse.
 */
#ifndef ANALYZE_RELIABLE_CHANGE_H
#define ANALYZE_RELIABLE_CHANGE_H

#include "analyze/estimate.h"
#include "model/judgement.h"

/* How the change is set against measurement error. Reports use the first, the others are for
 * supervisors. */
enum change_index {
    INDEX_JACOBSON_TRUAX,
    INDEX_GULLIKSEN_LORD_NOVICK, // allows for regression to the mean of the clients
    INDEX_HSU_LINN_LORD,         // to the mean after counselling; of a sample only
    INDEX_EDWARDS_NUNNALLY,      // to the mean, around the estimated true score
    INDEX_NUNNALLY_KOTSCH,       // with a reliability of its own after counselling
    INDEX_HAGEMAN_ARRINDELL,     // reliability of the differences; of a sample only
};

enum change_cutoff {
    CUTOFF_A, // two sd from the mean of clients
    CUTOFF_B, // two sd from the mean of people without the problem
    CUTOFF_C, // where the two groups meet
};

/* What is known of an instrument, in points. NaN where unknown. */
struct change_norms {
    int direction; // +1 = higher is better, -1 = lower is better
    double mean;   // of clients before counselling
    double sd;
    double functional_mean; // of people without the problem
    double functional_sd;
    double reliability;      // 0..1
    double reliability_post; // after counselling; Nunnally & Kotsch only
    double mean_post;        // these three of a sample of clients: Hsu, and Hageman & Arrindell
    double sd_post;
    double pre_post_correlation;
};

/* All that is fixed before the first client is looked at. NaN where undefined. */
struct change_rule {
    enum why why;        // why there is no index
    enum why cutoff_why; // why there is no category
    enum change_index index;
    struct change_norms norms;
    double critical;                   // |index| beyond it is reliable
    double error;                      // standard error of measurement, points
    double sd_difference;              // of a difference by measurement error alone, points
    double limit;                      // smallest reliable change of Jacobson & Truax, points
    double cutoff;                     // points
    double reliability_of_post;        // these two of Hageman & Arrindell
    double reliability_of_differences; // r_dd
};

/*
 * The rule for one instrument. No index: sd unknown or not above 0, reliability unknown or
 * outside [0, 1) (WHY_NO_NORMS), Hageman & Arrindell without reliable differences
 * (WHY_NO_NORMS). No category: no index, or norms unknown that the cutoff needs
 * (WHY_NO_CUTOFF).
 *
 *     error = sd sqrt(1 - reliability),  sd_difference = sqrt(2) error
 *     limit = critical * sd_difference
 *     cutoff a = M + 2 d sd,  b = Mf - 2 d sdf,  c = (sd Mf + sdf M) / (sd + sdf)
 *     M, sd: of clients.  Mf, sdf: of people without the problem.  d: direction.
 *
 * Source:  Jacobson & Truax 1991, Journal of Consulting and Clinical Psychology 59, 12-19; Hsu
 * 1989, Behavioral Assessment 11, 459-467; Hsu 1999, same journal as the first 67, 594-598;
 *          Speer 1992, same journal 60, 402-408; Nunnally & Kotsch 1983, British Journal of
 * Clinical Psychology 22, 83-93; Hageman & Arrindell 1999, Behaviour Research and Therapy 37,
 *          1169-1193.
 * Checked: tests/reference/rci.csv
 */
struct change_rule reliable_change_rule(const struct change_norms *norms,
                                        enum change_index index,
                                        enum change_cutoff cutoff,
                                        double confidence);

/* One client. */
struct reliable_change {
    struct estimate index; // no unit; its sign is that of post - pre
    enum why category_why;
    enum change_category category; // CATEGORY_NONE when category_why is not WHY_NONE
};

/*
 * Judges the change from `pre` to `post`. Comparisons are strict: an index at the critical
 * value is not reliable, a score on the cutoff is on neither side, except that harmed takes it
 * for the healthy side before and for the clinical one after. Undefined besides the rule's
 * reasons: a score that is not usable (WHY_NO_DATA).
 *
 *     Jacobson & Truax: index = (post - pre) / sd_difference; reliable when |index| > critical
 *     recovered = reliably better and across the cutoff;  improved = reliably better
 *     harmed = reliably worse and across the cutoff;  deteriorated = reliably worse
 *     else unchanged
 *
 * Source:  as of reliable_change_rule.
 * Checked: tests/reference/rci.csv
 */
struct reliable_change
reliable_change_judge(const struct change_rule *rule, double pre, double post);

#endif

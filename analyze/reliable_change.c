#include "analyze/reliable_change.h"

#include <math.h>

#include "analyze/distribution.h"

static double square(double value)
{
    return value * value;
}

/* The share of the differences between post and pre that is not measurement error. */
static double reliability_of_differences(const struct change_norms *norms, double post)
{
    double variance = square(norms->sd);
    double variance_post = square(norms->sd_post);
    double shared = 2 * norms->sd * norms->sd_post * norms->pre_post_correlation;
    return (variance * norms->reliability + variance_post * post - shared) /
           (variance + variance_post - shared);
}

static bool norms_are_usable(const struct change_norms *norms)
{
    return norms->sd > 0 && value_is_usable(norms->sd) && norms->reliability >= 0 &&
           norms->reliability < 1;
}

/* Hageman and Arrindell measure the distance of the groups in sd of true scores. */
static double cutoff_between_true_scores(const struct change_rule *rule,
                                         enum change_cutoff cutoff)
{
    const struct change_norms *norms = &rule->norms;
    double sd = norms->sd * sqrt(norms->reliability);
    double functional_sd = sqrt(square(norms->functional_sd) - square(rule->error));
    if (cutoff == CUTOFF_A)
        return norms->mean + norms->direction * 2 * sd;
    return (sd * norms->functional_mean + functional_sd * norms->mean) / (sd + functional_sd);
}

static double cutoff_of(const struct change_rule *rule, enum change_cutoff cutoff)
{
    const struct change_norms *norms = &rule->norms;
    if (rule->index == INDEX_HAGEMAN_ARRINDELL && cutoff != CUTOFF_B)
        return cutoff_between_true_scores(rule, cutoff);
    switch (cutoff) {
    case CUTOFF_A:
        return norms->mean + norms->direction * 2 * norms->sd;
    case CUTOFF_B:
        return norms->functional_mean - norms->direction * 2 * norms->functional_sd;
    case CUTOFF_C:
        return (norms->sd * norms->functional_mean + norms->functional_sd * norms->mean) /
               (norms->sd + norms->functional_sd);
    }
    return NAN;
}

static struct change_rule empty_rule(const struct change_norms *norms, enum change_index index)
{
    return (struct change_rule){
        .why = WHY_NO_NORMS,
        .cutoff_why = WHY_NO_NORMS,
        .index = index,
        .norms = *norms,
        .critical = NAN,
        .error = NAN,
        .sd_difference = NAN,
        .limit = NAN,
        .cutoff = NAN,
        .reliability_of_post = NAN,
        .reliability_of_differences = NAN,
    };
}

struct change_rule reliable_change_rule(const struct change_norms *norms,
                                        enum change_index index,
                                        enum change_cutoff cutoff,
                                        double confidence)
{
    struct change_rule rule = empty_rule(norms, index);
    if (!norms_are_usable(norms))
        return rule;
    rule.error = norms->sd * sqrt(1 - norms->reliability);
    rule.sd_difference = M_SQRT2 * rule.error;
    rule.critical = normal_two_sided_quantile(confidence);
    rule.why = WHY_NONE;
    if (index == INDEX_HAGEMAN_ARRINDELL) {
        rule.critical = normal_quantile(confidence); // one-sided, as they have it
        rule.reliability_of_post = 1 - square(rule.error) / square(norms->sd_post);
        rule.reliability_of_differences =
            reliability_of_differences(norms, rule.reliability_of_post);
        if (!(rule.reliability_of_post > 0) || !(rule.reliability_of_differences > 0))
            rule.why = WHY_NO_NORMS;
    }
    rule.limit = rule.critical * rule.sd_difference;
    rule.cutoff = cutoff_of(&rule, cutoff);
    rule.cutoff_why = rule.why != WHY_NONE ? rule.why : WHY_NO_CUTOFF;
    if (rule.why == WHY_NONE && isfinite(rule.cutoff))
        rule.cutoff_why = WHY_NONE;
    return rule;
}

static double index_of(const struct change_rule *rule, double pre, double post)
{
    const struct change_norms *norms = &rule->norms;
    double r = norms->reliability;
    double regressed = r * (pre - norms->mean); // estimated true distance from the mean
    double spread = norms->sd * sqrt(1 - square(r));
    double r_differences = rule->reliability_of_differences;
    switch (rule->index) {
    case INDEX_JACOBSON_TRUAX:
        return (post - pre) / rule->sd_difference;
    case INDEX_GULLIKSEN_LORD_NOVICK:
        return (post - norms->mean - regressed) / spread;
    case INDEX_HSU_LINN_LORD:
        return (post - norms->mean_post - regressed) / spread;
    case INDEX_EDWARDS_NUNNALLY:
        return (post - (regressed + norms->mean)) / rule->error;
    case INDEX_NUNNALLY_KOTSCH:
        return (post - (regressed + norms->mean)) /
               (norms->sd * sqrt(square(r) * (1 - r) + (1 - norms->reliability_post)));
    case INDEX_HAGEMAN_ARRINDELL:
        return ((post - pre) * r_differences +
                (norms->mean_post - norms->mean) * (1 - r_differences)) /
               (sqrt(r_differences) * rule->sd_difference);
    }
    return NAN;
}

/* Hageman and Arrindell ask whether the true score lies beyond the cutoff, not the observed
 * one. */
static bool is_surely_beyond_cutoff(const struct change_rule *rule, double post)
{
    const struct change_norms *norms = &rule->norms;
    double r = rule->reliability_of_post;
    double true_post = norms->mean_post + (post - norms->mean_post) * r;
    double distance = (true_post - rule->cutoff) / (sqrt(r) * rule->error);
    return norms->direction * distance > rule->critical;
}

static enum change_category
category_of(const struct change_rule *rule, double pre, double post, double index)
{
    int direction = rule->norms.direction;
    bool is_by_true_score = rule->index == INDEX_HAGEMAN_ARRINDELL;
    bool was_clinical = direction * pre < direction * rule->cutoff;
    bool is_functional = direction * post > direction * rule->cutoff;
    if (is_by_true_score)
        is_functional = is_surely_beyond_cutoff(rule, post);

    if (direction * index > rule->critical)
        return was_clinical && is_functional ? CATEGORY_RECOVERED : CATEGORY_IMPROVED;
    if (direction * index < -rule->critical)
        return !was_clinical && !is_functional && !is_by_true_score ? CATEGORY_HARMED
                                                                    : CATEGORY_DETERIORATED;
    return CATEGORY_UNCHANGED;
}

struct reliable_change
reliable_change_judge(const struct change_rule *rule, double pre, double post)
{
    struct reliable_change result = {
        .index = estimate_missing(rule->why),
        .category_why = rule->cutoff_why,
        .category = CATEGORY_NONE,
    };
    if (rule->why != WHY_NONE)
        return result;
    if (!value_is_usable(pre) || !value_is_usable(post)) {
        result.index = estimate_missing(WHY_NO_DATA);
        result.category_why = WHY_NO_DATA;
        return result;
    }
    double index = index_of(rule, pre, post);
    if (!isfinite(index)) {
        result.index = estimate_missing(WHY_NO_NORMS);
        result.category_why = WHY_NO_NORMS;
        return result;
    }
    result.index = estimate_of(index);
    if (result.category_why == WHY_NONE)
        result.category = category_of(rule, pre, post, index);
    return result;
}

/* Findings of a case that a test has built. */
#ifndef TESTS_ANALYZE_FIND_CASE_H
#define TESTS_ANALYZE_FIND_CASE_H

#include "analyze/case_findings.h"
#include "analyze/episode_view.h"
#include "analyze/expected_curve.h"
#include "tests/support/case_builder.h"
#include "tests/support/test.h"

/* The episodes that begin by `cutoff`, with the default thresholds. */
static inline struct episode *
episodes_at(struct case_builder *builder, const char *cutoff, size_t *count)
{
    return episodes_of(&builder->file, day_at(cutoff), &thresholds_default, builder->arena,
                       count);
}

/* The only episode on `cutoff`, as the questions see it; the test fails when it is not one. */
static inline struct episode_view view_at(struct case_builder *builder, const char *cutoff)
{
    size_t count;
    struct episode *episodes = episodes_at(builder, cutoff, &count);
    struct instruments *instruments = ARENA_NEW(builder->arena, struct instruments);
    assert_int_equal(count, 1);
    *instruments = instruments_builtin(builder->arena);
    struct episode_view view = episode_view_of(&builder->file, &episodes[0], instruments,
                                               &thresholds_default, builder->arena);
    view.cutoff = day_at(cutoff);
    return view;
}

/* Findings of the client from `from` (NULL: the beginning) to `as_of`. */
static inline struct case_findings **findings_between(struct case_builder *builder,
                                                      const char *from,
                                                      const char *as_of,
                                                      size_t *count)
{
    struct instruments instruments = instruments_builtin(builder->arena);
    struct findings_options options = {
        .instruments = &instruments,
        .thresholds = &thresholds_default,
        .period = period_span(day_at(from), day_at(as_of), day_at(as_of)),
        .as_of = day_at(as_of),
    };
    return client_findings_of(&builder->file, &options, builder->arena, count);
}

/* Findings of the only episode on `as_of`. */
static inline struct case_findings *find_case(struct case_builder *builder, const char *as_of)
{
    size_t count;
    struct case_findings **findings = findings_between(builder, NULL, as_of, &count);
    assert_int_equal(count, 1);
    return findings[0];
}

/* The same; gad-7 has an expected course: a line at 15 that scores should stay below. */
static inline struct case_findings *find_compared_case(struct case_builder *builder,
                                                       const char *as_of)
{
    struct expected_curve *curve = ARENA_NEW(builder->arena, struct expected_curve);
    *curve = (struct expected_curve){
        .measure = TEXT("gad-7"), .baseline_hi = 21, .unit = CURVE_SESSION, .a = 15};
    const struct expected_curves curves = {curve, 1};
    struct instruments instruments = instruments_builtin(builder->arena);
    struct findings_options options = {
        .instruments = &instruments,
        .thresholds = &thresholds_default,
        .curves = &curves,
        .period = period_span(DAY_NONE, day_at(as_of), day_at(as_of)),
        .as_of = day_at(as_of),
    };
    size_t count;
    struct case_findings **found =
        client_findings_of(&builder->file, &options, builder->arena, &count);
    assert_int_equal(count, 1);
    return found[0];
}

/* The flag of that code, NULL when it is not raised. */
static inline const struct flag *find_flag(const struct case_findings *findings,
                                           enum flag_code code)
{
    for (size_t i = 0; i < findings->flag_count; i++)
        if (findings->flags[i].code == code)
            return &findings->flags[i];
    return NULL;
}

#endif

#include <math.h>

#include "tests/analyze/find_case.h"

/*
 * Every reason why a figure does not exist, with a case that gives it and the nearest that does
 * not. One that is added without both fails here.
 */
#define FIRST "2026-01-05"
#define AS_OF "2026-03-09"

#define RISING "6 14 9 16 10 18 13 19"

typedef void build_case(struct case_builder *builder, bool is_raised);
typedef enum why read_why(const struct case_findings *findings);

static enum why why_of_minutes(const struct case_findings *findings)
{
    return findings->attendance.minutes.why;
}

static enum why why_of_rate(const struct case_findings *findings)
{
    return findings->attendance.rate.why;
}

static enum why why_of_p(const struct case_findings *findings)
{
    return findings->measures[0].trend.ols_p.why;
}

static enum why why_of_interval(const struct case_findings *findings)
{
    return findings->measures[0].trend.lo.why;
}

static enum why why_of_percent(const struct case_findings *findings)
{
    return findings->goals[0].percent.why;
}

static enum why why_of_limit(const struct case_findings *findings)
{
    return findings->measures[0].reliable_change.why;
}

static enum why why_of_cutoff(const struct case_findings *findings)
{
    return findings->measures[0].cutoff.why;
}

static enum why why_of_band(const struct case_findings *findings)
{
    return findings->measures[0].band_why;
}

static enum why why_of_category(const struct case_findings *findings)
{
    return findings->measures[0].category_why;
}

static enum why why_of_direction(const struct case_findings *findings)
{
    return findings->measures[0].trend.direction_why;
}

static enum why why_of_off_track(const struct case_findings *findings)
{
    return findings->measures[0].off_track_why;
}

static void unheld(struct case_builder *builder, bool is_raised)
{
    case_session(builder, FIRST, is_raised ? ATTENDANCE_NO_SHOW : ATTENDANCE_LATE);
}

static void four_booked(struct case_builder *builder, bool is_raised)
{
    case_weekly_scores(builder, FIRST, "phq-9", is_raised ? "- - - -" : "- - - - -");
}

static void two_values(struct case_builder *builder, bool is_raised)
{
    case_weekly_scores(builder, FIRST, "phq-9",
                       is_raised ? "12 13 13 12 13 12 12 13" : "12 13 13 12 13 12 12 14");
}

static void constant(struct case_builder *builder, bool is_raised)
{
    case_weekly_scores(builder, FIRST, "phq-9", is_raised ? "9 9 9 9 9" : "9 9 9 9 8");
}

static void exact(struct case_builder *builder, bool is_raised)
{
    case_weekly_scores(builder, FIRST, "phq-9", is_raised ? "9 8 7 6 5" : "9 8 7 6 4");
}

static void not_rated(struct case_builder *builder, bool is_raised)
{
    case_goal(builder, "G1", GOAL_GAS, NULL);
    case_weekly_ratings(builder, FIRST, "G1", is_raised ? "-" : "-1");
}

static void no_target(struct case_builder *builder, bool is_raised)
{
    case_goal(builder, "G1", GOAL_VALUE, NULL)->target = is_raised ? NAN : 8;
    case_weekly_ratings(builder, FIRST, "G1", "5");
}

static void target_is_baseline(struct case_builder *builder, bool is_raised)
{
    case_goal(builder, "G1", GOAL_VALUE, NULL)->target = is_raised ? 0 : 1;
    case_weekly_ratings(builder, FIRST, "G1", "5");
}

static void no_norms(struct case_builder *builder, bool is_raised)
{
    case_weekly_scores(builder, FIRST, is_raised ? "dass21-d" : "phq-9", "12");
}

static void no_cutoff(struct case_builder *builder, bool is_raised)
{
    case_weekly_scores(builder, FIRST, is_raised ? "pss-10" : "phq-9", "12");
}

static void no_bands(struct case_builder *builder, bool is_raised)
{
    case_weekly_scores(builder, FIRST, is_raised ? "ors" : "phq-9", "12");
}

static void no_room(struct case_builder *builder, bool is_raised)
{
    case_weekly_scores(builder, FIRST, "phq-9", is_raised ? "5 4" : "6 4");
}

static void late_first_score(struct case_builder *builder, bool is_raised)
{
    case_weekly_scores(builder, FIRST, "phq-9", is_raised ? "- - 18 5" : "- 18 17 5");
}

static void unknown_instrument(struct case_builder *builder, bool is_raised)
{
    case_weekly_scores(builder, FIRST, is_raised ? "mood" : "rses", RISING);
}

static void no_comparison(struct case_builder *builder, bool is_raised)
{
    case_weekly_scores(builder, FIRST, is_raised ? "phq-9" : "gad-7", "12 12 12 12");
}

static const struct {
    enum why why;
    build_case *build;
    read_why *read;
} why_cases[] = {
    {WHY_NO_DATA,            unheld,             why_of_minutes  },
    {WHY_TOO_FEW,            four_booked,        why_of_rate     },
    {WHY_FEW_VALUES,         two_values,         why_of_p        },
    {WHY_CONSTANT,           constant,           why_of_interval },
    {WHY_EXACT,              exact,              why_of_interval },
    {WHY_NOT_RATED,          not_rated,          why_of_percent  },
    {WHY_NO_TARGET,          no_target,          why_of_percent  },
    {WHY_TARGET_IS_BASELINE, target_is_baseline, why_of_percent  },
    {WHY_NO_NORMS,           no_norms,           why_of_limit    },
    {WHY_NO_CUTOFF,          no_cutoff,          why_of_cutoff   },
    {WHY_NO_BANDS,           no_bands,           why_of_band     },
    {WHY_NO_ROOM,            no_room,            why_of_category },
    {WHY_LATE_FIRST_SCORE,   late_first_score,   why_of_category },
    {WHY_UNKNOWN_INSTRUMENT, unknown_instrument, why_of_direction},
    {WHY_NO_COMPARISON,      no_comparison,      why_of_off_track},
};

static size_t why_case_of(int why)
{
    for (size_t i = 0; i < COUNT(why_cases); i++)
        if (why_cases[i].why == (enum why)why)
            return i;
    fail_msg("%s has no case", why_code((enum why)why));
    return 0;
}

static void check_reason(size_t row, bool is_raised)
{
    struct case_builder builder = case_begin();
    why_cases[row].build(&builder, is_raised);
    enum why read = why_cases[row].read(find_compared_case(&builder, AS_OF));
    if (read != (is_raised ? why_cases[row].why : WHY_NONE))
        fail_msg("%s, raised %d: %d", why_code(why_cases[row].why), is_raised, (int)read);
    case_end(&builder);
}

/* WHY_TOO_MANY is a reason of Tau-BC alone, on which no figure of the findings rests. */
static void every_reason_is_given_and_is_not(void **state)
{
    (void)state;
    for (int why = WHY_NONE + 1; why < WHY_COUNT; why++) {
        if (why == WHY_TOO_MANY)
            continue;
        check_reason(why_case_of(why), true);
        check_reason(why_case_of(why), false);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_reason_is_given_and_is_not),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

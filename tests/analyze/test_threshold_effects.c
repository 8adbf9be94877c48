#include "analyze/thresholds.h"

#include <math.h>

#include "analyze/expected_course.h"
#include "tests/analyze/find_case.h"

#define FIRST_DAY "2026-01-05"

/* What is built of a threshold's case, and how many days after FIRST_DAY it is looked at. */
typedef void build_case(struct case_builder *builder);

/* The figure that the threshold decides. */
typedef double probe_findings(struct case_findings *const *found, size_t count);

static void add_scores(struct case_builder *builder, const char *values)
{
    case_weekly_scores(builder, FIRST_DAY, "phq-9", values);
}

static void add_sessions(struct case_builder *builder, int count, int days_between)
{
    for (int i = 0; i < count; i++)
        case_session(builder, FIRST_DAY, ATTENDANCE_ATTENDED)->day += i * days_between;
}

static void two_months_apart(struct case_builder *builder)
{
    add_sessions(builder, 2, 60);
}

static void gbo_without_target(struct case_builder *builder)
{
    case_goal(builder, "G1", GOAL_GBO, FIRST_DAY)->target = NAN;
    case_weekly_ratings(builder, FIRST_DAY, "G1", "0 7");
}

static void gbo_two_points(struct case_builder *builder)
{
    case_goal(builder, "G1", GOAL_GBO, FIRST_DAY);
    case_weekly_ratings(builder, FIRST_DAY, "G1", "0 2");
}

static void value_an_eighth(struct case_builder *builder)
{
    case_goal(builder, "G1", GOAL_VALUE, FIRST_DAY);
    case_weekly_ratings(builder, FIRST_DAY, "G1", "0 1");
}

static void three_sessions(struct case_builder *builder)
{
    add_sessions(builder, 3, 7);
}

static void five_sessions(struct case_builder *builder)
{
    add_sessions(builder, 5, 7);
}

static void two_of_five_attended(struct case_builder *builder)
{
    add_sessions(builder, 5, 7);
    for (size_t i = 0; i < 3; i++)
        builder->file.sessions[i].attendance = ATTENDANCE_NO_SHOW;
}

static void two_of_five_without_score(struct case_builder *builder)
{
    add_scores(builder, "18 - 6 - 6");
}

static void first_score_at_three(struct case_builder *builder)
{
    add_scores(builder, "- - 18 6 6");
}

static void better_at_five(struct case_builder *builder)
{
    add_scores(builder, "18 18 18 18 6");
}

static void ten_falling(struct case_builder *builder)
{
    add_scores(builder, "20 19 19 16 17 14 15 12 13 10");
}

static void three_values(struct case_builder *builder)
{
    add_scores(builder, "12 12 11 11 10 10 11 10");
}

static void five_scores(struct case_builder *builder)
{
    add_scores(builder, "12 13 11 12 10");
}

static void scores_three_weeks_apart(struct case_builder *builder)
{
    for (int i = 0; i < 6; i++) {
        case_session(builder, FIRST_DAY, ATTENDANCE_ATTENDED)->day += 21 * i;
        case_score(builder, "phq-9", 12 + i % 2);
    }
}

static void own_norms(struct case_builder *builder)
{
    case_weekly_scores(builder, FIRST_DAY, "gad-7", "12 12 12");
}

static void three_equal(struct case_builder *builder)
{
    add_scores(builder, "12 12 12");
}

static void step_due_twenty_days_ago(struct case_builder *builder)
{
    add_sessions(builder, 1, 0);
    struct journal_entry *step = case_journal(builder, FIRST_DAY, JOURNAL_STEP);
    step->due = day_at(FIRST_DAY) + 10;
    step->state = STATE_OPEN;
}

static void obstacle(struct case_builder *builder)
{
    add_sessions(builder, 1, 0);
    case_journal(builder, FIRST_DAY, JOURNAL_OBSTACLE)->state = STATE_OPEN;
}

static void risk(struct case_builder *builder)
{
    add_sessions(builder, 1, 0);
    case_journal(builder, FIRST_DAY, JOURNAL_RISK)->state = STATE_RISK_HIGH;
}

#define PROBE(name, expression)                                                                \
    static double name(struct case_findings *const *found, size_t count)                       \
    {                                                                                          \
        (void)count;                                                                           \
        (void)found;                                                                           \
        return (expression);                                                                   \
    }

#define FLAG_PROBE(name, code) PROBE(name, find_flag(found[0], (code)) != NULL)

PROBE(episodes_found, (double)count)
PROBE(goal_target, found[0]->goals[0].target.value)
PROBE(goal_improves, found[0]->goals[0].state == GOAL_IMPROVING)
PROBE(has_rate, found[0]->attendance.rate.why == WHY_NONE)
PROBE(lowered_by_missing, found[0]->measures[0].is_lowered_by_missing)
PROBE(is_late, found[0]->measures[0].category_why == WHY_LATE_FIRST_SCORE)
PROBE(has_p, found[0]->measures[0].trend.ols_p.why == WHY_NONE)
PROBE(claim, found[0]->measures[0].trend.claim)
PROBE(has_trend, found[0]->measures[0].trend.exists)
PROBE(in_weeks, found[0]->measures[0].trend.is_weeks)
PROBE(has_limit, found[0]->measures[0].reliable_change.why == WHY_NONE)
PROBE(overdue_steps, found[0]->plan.steps_overdue)
PROBE(is_red, find_flag(found[0], FLAG_NO_CONTACT)->is_red)
FLAG_PROBE(attendance_low, FLAG_ATTENDANCE_LOW)
FLAG_PROBE(early_change, FLAG_EARLY_CHANGE)
FLAG_PROBE(stalled, FLAG_STALLED)
FLAG_PROBE(obstacle_open, FLAG_OBSTACLE_OPEN)
FLAG_PROBE(review_overdue, FLAG_REVIEW_OVERDUE)
FLAG_PROBE(no_contact, FLAG_NO_CONTACT)
FLAG_PROBE(risk_review, FLAG_RISK_REVIEW)

static const struct {
    const char *name;
    double value; // in place of the default
    build_case *build;
    int days; // after FIRST_DAY
    probe_findings *probe;
    double before, after;
} effects[] = {
    {"episode_gap_days",       30,   two_months_apart,          60,  episodes_found,     1, 2},
    {"gbo_target",             7,    gbo_without_target,        10,  goal_target,        8, 7},
    {"gbo_reliable",           2,    gbo_two_points,            10,  goal_improves,      0, 1},
    {"value_percent",          10,   value_an_eighth,           10,  goal_improves,      0, 1},
    {"attendance_denominator", 3,    three_sessions,            30,  has_rate,           0, 1},
    {"attendance_target",      0.3,  two_of_five_attended,      30,  attendance_low,     1, 0},
    {"missing_share",          0.5,  two_of_five_without_score, 30,  lowered_by_missing, 1, 0},
    {"first_score_session",    3,    first_score_at_three,      30,  is_late,            1, 0},
    {"early_session",          5,    better_at_five,            30,  early_change,       0, 1},
    {"trend_scores",           12,   ten_falling,               70,  has_p,              1, 0},
    {"trend_scores_firm",      12,   ten_falling,               70,  claim,              3, 2},
    {"trend_values",           5,    three_values,              70,  has_p,              1, 0},
    {"slope_scores",           7,    five_scores,               30,  has_trend,          1, 0},
    {"break_days",             14,   scores_three_weeks_apart,  110, in_weeks,           0, 1},
    {"minimum_reliability",    0.99, own_norms,                 30,  has_limit,          1, 0},
    {"stalled_days",           2,    three_equal,               20,  stalled,            0, 1},
    {"step_overdue_days",      30,   step_due_twenty_days_ago,  30,  overdue_steps,      1, 0},
    {"obstacle_days",          60,   obstacle,                  30,  obstacle_open,      1, 0},
    {"review_sessions",        5,    five_sessions,             30,  review_overdue,     0, 1},
    {"review_days",            14,   three_sessions,            30,  review_overdue,     0, 1},
    {"no_contact_days",        60,   three_sessions,            40,  no_contact,         1, 0},
    {"no_contact_red_days",    20,   three_sessions,            40,  is_red,             0, 1},
    {"risk_days",              30,   risk,                      10,  risk_review,        1, 0},
};

/* The figure of a case; gad-7 has no published limit here, so that its own norms decide. */
static double figure_of(size_t row, const struct thresholds *thresholds)
{
    struct case_builder builder = case_begin();
    struct instruments instruments = instruments_builtin(builder.arena);
    day_number as_of = day_at(FIRST_DAY) + effects[row].days;
    struct findings_options options = {
        .instruments = &instruments,
        .thresholds = thresholds,
        .period = period_span(DAY_NONE, as_of, as_of),
        .as_of = as_of,
    };
    for (size_t i = 0; i < instruments.count; i++)
        if (text_equal_string(instruments.items[i].id, "gad-7"))
            instruments.items[i].reliable_change = NAN;
    size_t count;
    effects[row].build(&builder);
    struct case_findings **found =
        client_findings_of(&builder.file, &options, builder.arena, &count);
    double figure = effects[row].probe(found, count);
    case_end(&builder);
    return figure;
}

static void each_threshold_decides_a_figure(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(effects); i++) {
        struct thresholds thresholds = thresholds_default;
        double before = figure_of(i, &thresholds);
        assert_true(thresholds_set(&thresholds, text_of(effects[i].name), effects[i].value));
        double after = figure_of(i, &thresholds);
        if (before != effects[i].before || after != effects[i].after)
            fail_msg("%s: %g, then %g", effects[i].name, before, after);
    }
}

/* Twelve clients who get better, each in his own way. */
static size_t courses_with(const struct thresholds *thresholds)
{
    struct case_builder builder = case_begin();
    struct instruments instruments = instruments_builtin(builder.arena);
    struct caseload_scores scores = {
        .instruments = &instruments,
        .thresholds = thresholds,
        .cutoff = day_at("2026-12-31"),
        .arena = builder.arena,
    };
    for (int client = 0; client < 12; client++) {
        struct case_builder other = case_begin();
        for (int i = 0; i < 6; i++) {
            case_session(&other, FIRST_DAY, ATTENDANCE_ATTENDED)->day += 7 * i;
            case_score(&other, "phq-9",
                       18 + client % 5 - i * (1 + client % 2) + client * i % 3);
        }
        caseload_scores_add(&scores, &other.file, other.arena);
        case_end(&other);
    }
    size_t count = expected_courses_fit(&scores, builder.arena)->count;
    case_end(&builder);
    return count;
}

static void fewer_episodes_can_be_asked_for(void **state)
{
    (void)state;
    struct thresholds thresholds = thresholds_default;
    assert_int_equal(courses_with(&thresholds), 0);
    assert_true(thresholds_set(&thresholds, TEXT("comparison_episodes"), 12));
    assert_int_equal(courses_with(&thresholds), 1);
}

static void every_threshold_has_a_case(void **state)
{
    (void)state;
    for (size_t i = 0; i < threshold_name_count; i++) {
        bool has_case =
            text_equal_string(text_of(threshold_names[i].name), "comparison_episodes");
        for (size_t j = 0; j < COUNT(effects); j++)
            has_case |= text_equal_string(text_of(threshold_names[i].name), effects[j].name);
        if (!has_case)
            fail_msg("%s", threshold_names[i].name);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_threshold_decides_a_figure),
        cmocka_unit_test(fewer_episodes_can_be_asked_for),
        cmocka_unit_test(every_threshold_has_a_case),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

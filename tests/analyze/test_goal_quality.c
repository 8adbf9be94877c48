#include "analyze/goal_quality.h"

#include <math.h>

#include "analyze/goal_findings.h"
#include "tests/analyze/find_case.h"

#define START "2026-01-05"
#define CUTOFF "2026-03-01"

/*
 * Every row changes a goal that has no fault and is rated in all of four weekly sessions;
 * `change` also may change the case. A journal is kept, and a step names the goal.
 */
struct change {
    struct case_builder *builder;
    struct goal *goal;
};

static void nothing(struct change *change)
{
    (void)change;
}

static void short_statement(struct change *change)
{
    change->goal->statement = TEXT("  fourteen char ");
}

static void statement_of_fifteen(struct change *change)
{
    change->goal->statement = TEXT("fifteen charact");
}

static void statement_in_greek(struct change *change)
{
    change->goal->statement = TEXT("Μιλάω στην τάξη"); // 15 characters, 28 bytes
}

static void no_indicator(struct change *change)
{
    change->goal->indicator = TEXT(" ");
}

static void no_indicator_gbo(struct change *change)
{
    change->goal->kind = GOAL_GBO;
    change->goal->indicator = (struct text){0};
}

static void two_variables(struct change *change)
{
    change->goal->indicator = TEXT("30 minutes and 5 pages");
}

static void two_in_statement(struct change *change)
{
    change->goal->statement = TEXT("Belajar 30 menit dan 5 halaman");
}

static void one_variable_and_more(struct change *change)
{
    change->goal->indicator = TEXT("30 minutes and more");
}

static void no_unit(struct change *change)
{
    change->goal->unit = (struct text){0};
}

static void no_unit_of_value(struct change *change)
{
    change->goal->kind = GOAL_VALUE;
    change->goal->baseline = 0;
    change->goal->target = 3;
    change->goal->unit = (struct text){0};
}

static void level_missing(struct change *change)
{
    change->goal->levels[GOAL_LEVEL_INDEX(2)] = TEXT(" ");
}

static void level_0_missing(struct change *change)
{
    change->goal->levels[GOAL_LEVEL_INDEX(0)] = (struct text){0};
}

static void baseline_level_missing(struct change *change)
{
    change->goal->levels[GOAL_LEVEL_INDEX(-2)] = (struct text){0};
}

static void no_levels(struct change *change)
{
    for (size_t i = 0; i < GOAL_LEVELS; i++)
        change->goal->levels[i] = (struct text){0};
}

static void overlap(struct change *change)
{
    change->goal->levels[GOAL_LEVEL_INDEX(0)] = TEXT("1..2");
}

static void gap(struct change *change)
{
    change->goal->levels[GOAL_LEVEL_INDEX(2)] = TEXT("5");
}

static void turning(struct change *change)
{
    change->goal->direction = GOAL_DOWN;
}

static void uneven(struct change *change)
{
    change->goal->levels[GOAL_LEVEL_INDEX(2)] = TEXT("4..99");
}

static void no_baseline(struct change *change)
{
    change->goal->baseline = NAN; // but rated in the first session
}

static void no_rating(struct change *change)
{
    change->builder->file.rating_count = 0;
}

static void no_baseline_no_rating(struct change *change)
{
    change->goal->baseline = NAN;
    change->builder->file.rating_count = 0;
}

static void rated_from_third(struct change *change)
{
    change->goal->baseline = NAN;
    change->builder->file.ratings += 2;
    change->builder->file.rating_count -= 2;
}

static void rated_from_fourth(struct change *change)
{
    change->goal->baseline = NAN;
    change->builder->file.ratings += 3;
    change->builder->file.rating_count -= 3;
}

static void gas_baseline_0(struct change *change)
{
    change->goal->baseline = 0;
}

static void value_baseline_past(struct change *change)
{
    change->goal->kind = GOAL_VALUE;
    change->goal->direction = GOAL_DOWN;
    change->goal->baseline = 2;
    change->goal->target = 3;
    no_levels(change);
}

static void gbo_baseline_past(struct change *change)
{
    change->goal->kind = GOAL_GBO;
    change->goal->baseline = 9;
}

static void no_date(struct change *change)
{
    change->goal->review_on = DAY_NONE;
}

static void only_target_date(struct change *change)
{
    change->goal->review_on = DAY_NONE;
    change->goal->target_on = change->goal->start_on + 91;
}

static void too_far_for_short(struct change *change)
{
    change->goal->target_on = change->goal->start_on + 92;
}

static void far_for_long(struct change *change)
{
    change->goal->term = TERM_LONG;
    change->goal->target_on = change->goal->start_on + 92;
}

static void review_before_start(struct change *change)
{
    change->goal->review_on = change->goal->start_on - 1;
    change->goal->status = STATUS_ATTAINED; // not overdue then
}

static void review_passed(struct change *change)
{
    change->goal->review_on = day_at("2026-02-28");
}

static void review_today(struct change *change)
{
    change->goal->review_on = day_at(CUTOFF);
}

static void review_passed_and_rated(struct change *change)
{
    change->goal->review_on = day_at("2026-01-26"); // the last session
}

static void review_passed_attained(struct change *change)
{
    review_passed(change);
    change->builder->file.ratings[2].value = 0; // the last two
    change->builder->file.ratings[3].value = 0;
}

static void review_passed_closed(struct change *change)
{
    review_passed(change);
    case_course(change->builder, START)->closed_on = day_at("2026-02-20");
}

static void zero_weight(struct change *change)
{
    change->goal->importance = 0;
    change->goal->difficulty = 3;
}

static void weight_given(struct change *change)
{
    zero_weight(change);
    change->goal->weight = 1; // wins over the product
}

static void one_of_four(struct change *change)
{
    for (size_t i = 0; i < 3; i++)
        case_rating(change->builder, (const char *[]){"G2", "G3", "G4"}[i], -1);
}

static void one_of_five(struct change *change)
{
    one_of_four(change);
    case_rating(change->builder, "G5", -1);
}

static void long_alone(struct change *change)
{
    change->goal->term = TERM_LONG;
    change->builder->file.journal[0].goal = TEXT("G2");
}

static void long_with_step(struct change *change)
{
    change->goal->term = TERM_LONG;
}

static void no_step(struct change *change)
{
    change->builder->file.journal[0].goal = TEXT("G2");
}

static void dropped_step(struct change *change)
{
    change->builder->file.journal[0].state = STATE_DROPPED;
}

static void no_journal(struct change *change)
{
    change->goal->term = TERM_LONG;
    change->builder->file.journal_count = 0;
    change->builder->file.first_journal_day = DAY_NONE;
}

static void journal_kept_later(struct change *change)
{
    change->builder->file.journal_count = 0;
    change->builder->file.first_journal_day = day_at("2026-03-02");
}

static void no_step_begun_late(struct change *change)
{
    no_step(change);
    change->goal->start_on = day_at("2026-01-26"); // one session since
}

static void negative(struct change *change)
{
    change->goal->statement = TEXT("Tidak bolos lagi dari sekolah");
    change->goal->indicator = TEXT("tidak hadir");
}

static void negative_well_counted(struct change *change)
{
    change->goal->statement = TEXT("Tidak bolos lagi dari sekolah");
}

static void owner_missing(struct change *change)
{
    change->goal->set_by = OWNER_NONE;
}

static void owner_counselor(struct change *change)
{
    change->goal->set_by = OWNER_COUNSELOR;
}

static void owner_joint(struct change *change)
{
    change->goal->set_by = OWNER_JOINT;
}

static void text_changed(struct change *change)
{
    change->goal->is_text_changed_after_rating = true;
}

static void rated_first_only(struct change *change)
{
    change->builder->file.rating_count = 1; // of four sessions: not in the last three
}

static void rated_in_last_three(struct change *change)
{
    change->builder->file.rating_count = 2;
}

static void attained_by_status(struct change *change)
{
    rated_first_only(change);
    change->goal->status = STATUS_ATTAINED; // no longer worked on, whatever the state
}

static void low_confidence(struct change *change)
{
    change->goal->confidence = 4;
}

static void fair_confidence(struct change *change)
{
    change->goal->confidence = 4.5;
}

static void dropped(struct change *change)
{
    change->goal->statement = TEXT("short");
    change->goal->status = STATUS_DROPPED;
}

#define CHECK(name) (1U << CHECK_##name)

/* Of levels that just meet, and of a text that never changed. */
#define ALMOST                                                                                 \
    (CHECK(LEVEL_MISSING) | CHECK(OVERLAP) | CHECK(GAP) | CHECK(NOT_MONOTONE) |                \
     CHECK(UNEVEN) | CHECK(TEXT_ONLY_CHANGE))

static const struct {
    const char *name;
    void (*change)(struct change *change);
    unsigned checks; // bits 1 << check
    unsigned near;   // that are nearly raised: one fact less, or more, and they are
    bool is_error;
} rows[] = {
    {"no fault",                 nothing,                 0,                                     ALMOST,                                false},
    {"statement of 14",          short_statement,         CHECK(NO_STATEMENT),                   0,                                     true },
    {"statement of 15",          statement_of_fifteen,    0,                                     CHECK(NO_STATEMENT),                   false},
    {"characters, not bytes",    statement_in_greek,      0,                                     CHECK(NO_STATEMENT),                   false},
    {"no indicator",             no_indicator,            CHECK(NO_VARIABLE),                    0,                                     false},
    {"no indicator, gbo",        no_indicator_gbo,        0,                                     CHECK(NO_VARIABLE),                    false},
    {"two variables",            two_variables,           CHECK(TWO_VARIABLES),                  0,                                     false},
    {"two in the statement",     two_in_statement,        CHECK(TWO_VARIABLES),                  0,                                     false},
    {"one unit alone",           one_variable_and_more,   0,                                     CHECK(TWO_VARIABLES),                  false},
    {"gas needs no unit",        no_unit,                 0,                                     CHECK(NO_UNIT),                        false},
    {"value needs a unit",       no_unit_of_value,        CHECK(NO_UNIT),                        0,                                     false},
    {"level +2 missing",         level_missing,           CHECK(LEVEL_MISSING),                  0,                                     false},
    {"level 0 missing",          level_0_missing,         CHECK(LEVEL_MISSING),                  0,                                     true },
    {"baseline level missing",   baseline_level_missing,  CHECK(LEVEL_MISSING),                  0,                                     true },
    {"no levels at all",         no_levels,               CHECK(LEVEL_MISSING),                  0,                                     false},
    {"overlap",                  overlap,                 CHECK(OVERLAP),                        0,                                     true },
    {"gap",                      gap,                     CHECK(GAP),                            0,                                     false},
    {"turning",                  turning,                 CHECK(NOT_MONOTONE),                   0,                                     true },
    {"uneven",                   uneven,                  CHECK(UNEVEN),                         0,                                     false},
    {"baseline is first rating", no_baseline,             0,                                     CHECK(NO_BASELINE),                    false},
    {"unrated with baseline",    no_rating,               CHECK(NOT_RATED),                      0,                                     false},
    {"neither of them",          no_baseline_no_rating,   CHECK(NO_BASELINE) | CHECK(NOT_RATED), 0,                                     false},
    {"rated from the third",     rated_from_third,        0,                                     CHECK(NO_BASELINE),                    false},
    {"rated from the fourth",    rated_from_fourth,       CHECK(NO_BASELINE),                    0,                                     false},
    {"gas baseline 0",           gas_baseline_0,          CHECK(BASELINE_NOT_BELOW),             0,                                     true },
    {"value baseline past",      value_baseline_past,     CHECK(BASELINE_NOT_BELOW),             0,                                     true },
    {"gbo baseline past",        gbo_baseline_past,       0,                                     CHECK(BASELINE_NOT_BELOW),             false},
    {"no date",                  no_date,                 CHECK(NO_TARGET_DATE),                 0,                                     false},
    {"only a target date",       only_target_date,        0,                                     CHECK(NO_TARGET_DATE),                 false},
    {"92 days are not short",    too_far_for_short,       CHECK(NO_TARGET_DATE),                 0,                                     false},
    {"92 days may be long",      far_for_long,            0,                                     CHECK(NO_TARGET_DATE),                 false},
    {"review before start",      review_before_start,     CHECK(NO_TARGET_DATE),                 0,                                     false},
    {"review passed",            review_passed,           CHECK(REVIEW_OVERDUE),                 0,                                     false},
    {"review today",             review_today,            0,                                     CHECK(REVIEW_OVERDUE),                 false},
    {"rated on the review day",  review_passed_and_rated, 0,                                     CHECK(REVIEW_OVERDUE),                 false},
    {"attained",                 review_passed_attained,  0,                                     CHECK(REVIEW_OVERDUE),                 false},
    {"episode closed",           review_passed_closed,    0,                                     CHECK(REVIEW_OVERDUE),                 false},
    {"weight 0",                 zero_weight,             CHECK(WEIGHT_ZERO),                    0,                                     false},
    {"a weight given",           weight_given,            0,                                     CHECK(WEIGHT_ZERO),                    false},
    {"four goals",               one_of_four,             0,                                     CHECK(TOO_MANY),                       false},
    {"five goals",               one_of_five,             CHECK(TOO_MANY),                       0,                                     false},
    {"long without short",       long_alone,              CHECK(NO_SHORT_TERM) | CHECK(NO_STEP), 0,                                     false},
    {"long with a step",         long_with_step,          0,                                     CHECK(NO_SHORT_TERM),                  false},
    {"no step",                  no_step,                 CHECK(NO_STEP),                        0,                                     false},
    {"a dropped step is one",    dropped_step,            0,                                     CHECK(NO_STEP),                        false},
    {"no journal is kept",       no_journal,              0,                                     CHECK(NO_SHORT_TERM) | CHECK(NO_STEP), false},
    {"journal begun later",      journal_kept_later,      0,                                     CHECK(NO_STEP),                        false},
    {"no step, begun late",      no_step_begun_late,      0,                                     CHECK(NO_STEP),                        false},
    {"negative",                 negative,                CHECK(NEGATIVE_WORDING),               0,                                     false},
    {"well counted",             negative_well_counted,   0,                                     CHECK(NEGATIVE_WORDING),               false},
    {"no owner",                 owner_missing,           CHECK(OWNER_MISSING),                  0,                                     false},
    {"counsellor's goal",        owner_counselor,         CHECK(OWNER_MISSING),                  0,                                     false},
    {"joint goal",               owner_joint,             0,                                     CHECK(OWNER_MISSING),                  false},
    {"text changed",             text_changed,            CHECK(TEXT_ONLY_CHANGE),               0,                                     true },
    {"rated in the first only",  rated_first_only,        CHECK(NOT_RATED),                      0,                                     false},
    {"attained by its status",   attained_by_status,      0,                                     CHECK(NOT_RATED),                      false},
    {"rated in the last three",  rated_in_last_three,     0,                                     CHECK(NOT_RATED),                      false},
    {"confidence 4",             low_confidence,          CHECK(CONFIDENCE_LOW),                 0,                                     false},
    {"confidence 4.5",           fair_confidence,         0,                                     CHECK(CONFIDENCE_LOW),                 false},
    {"dropped goals have none",  dropped,                 0,                                     CHECK(NO_STATEMENT),                   false},
};

static struct goal_findings find_row(struct case_builder *builder, size_t row)
{
    struct change change = {builder, case_goal(builder, "G1", GOAL_GAS, START)};
    case_weekly_ratings(builder, START, "G1", "-2 -1 -1 -1");
    case_journal(builder, START, JOURNAL_STEP)->goal = TEXT("G1");
    rows[row].change(&change);
    struct episode_view view = view_at(builder, CUTOFF);
    size_t count;
    return goal_findings_of(&view, builder->arena, &count)[0];
}

static unsigned checks_of(const struct goal_findings *found)
{
    unsigned checks = 0;
    for (size_t i = 0; i < CHECK_COUNT; i++)
        checks |= found->has_check[i] ? 1U << i : 0;
    return checks;
}

static void each_fault_raises_its_check_alone(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct case_builder builder = case_begin();
        struct goal_findings found = find_row(&builder, i);
        if (checks_of(&found) != rows[i].checks)
            fail_msg("%s: %x, expected %x", rows[i].name, checks_of(&found), rows[i].checks);
        if (found.has_error != rows[i].is_error)
            fail_msg("%s: error %d", rows[i].name, found.has_error);
        case_end(&builder);
    }
}

static void every_check_is_raised_and_nearly_raised(void **state)
{
    (void)state;
    unsigned checks = 0;
    unsigned near = 0;
    for (size_t i = 0; i < COUNT(rows); i++) {
        assert_int_equal(rows[i].checks & rows[i].near, 0);
        checks |= rows[i].checks;
        near |= rows[i].near;
    }
    assert_int_equal(checks, (1U << CHECK_COUNT) - 1);
    assert_int_equal(near, (1U << CHECK_COUNT) - 1);
}

static void four_closeness_goals_are_too_many(void **state)
{
    (void)state;
    for (size_t count = 3; count <= 4; count++) {
        struct case_builder builder = case_begin();
        const char *const ids[] = {"G1", "G2", "G3", "G4"};
        for (size_t i = 0; i < count; i++)
            case_goal(&builder, ids[i], GOAL_GBO, START);
        case_session(&builder, START, ATTENDANCE_ATTENDED);
        struct episode_view view = view_at(&builder, CUTOFF);
        size_t found;
        struct goal_findings *goals = goal_findings_of(&view, builder.arena, &found);
        assert_int_equal(goals[0].has_check[CHECK_TOO_MANY], count == 4);
        case_end(&builder);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_fault_raises_its_check_alone),
        cmocka_unit_test(every_check_is_raised_and_nearly_raised),
        cmocka_unit_test(four_closeness_goals_are_too_many),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

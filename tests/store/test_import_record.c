#include "store/import_record.h"

#include <math.h>

#include "tests/support/store/store_rows.h"
#include "tests/support/test.h"

static void a_goal_comes_back_whole(void **state)
{
    (void)state;
    struct store store = store_create();
    struct goal_row row = goal_row("A", "G1", "Tidur sebelum pukul 23.00");

    row.goal.kind = GOAL_VALUE;
    row.goal.term = TERM_SHORT;
    row.goal.direction = GOAL_DOWN;
    row.goal.baseline = 7.5;
    row.goal.target = 2;
    row.goal.levels[GOAL_LEVEL_INDEX(2)] = text_of("0..1");
    row.goal.weight = 0;
    row.goal.target_on = store_day("2026-12-01");
    row.goal.set_by = OWNER_JOINT;
    row.line = 9;
    assert_int_equal(store_goal(&store, row), ROW_NEW);
    assert_int_equal(store_goal(&store, row), ROW_UNCHANGED);

    const struct case_file *file = store_load(&store, "A");
    assert_int_equal(file->goal_count, 1);
    const struct goal *goal = &file->goals[0];
    assert_text_equal(goal->statement, "Tidur sebelum pukul 23.00");
    assert_int_equal(goal->kind, GOAL_VALUE);
    assert_int_equal(goal->term, TERM_SHORT);
    assert_int_equal(goal->direction, GOAL_DOWN);
    assert_true(goal->baseline == 7.5 && goal->target == 2 && goal->weight == 0);
    assert_true(isnan(goal->importance));
    assert_text_equal(goal->levels[4], "0..1");
    assert_true(goal->levels[0].data == NULL);
    assert_int_equal(goal->start_on, DAY_NONE);
    assert_int_equal(goal->target_on, store_day("2026-12-01"));
    assert_int_equal(goal->set_by, OWNER_JOINT);
    assert_int_equal(goal->status, STATUS_ACTIVE);
    assert_int_equal(goal->origin.line, 9);
    assert_false(goal->is_text_changed_after_rating);
    store_destroy(&store);
}

static void an_empty_cell_clears_and_a_missing_column_keeps(void **state)
{
    (void)state;
    struct store store = store_create();
    struct goal_row row = goal_row("A", "G1", "Tidur lebih awal setiap hari");
    struct goal_row bare = row;

    row.goal.unit = text_of("jam");
    store_goal(&store, row);
    bare.present &= ~FIELD_BIT(GOAL_FIELD_UNIT);
    assert_int_equal(store_goal(&store, bare), ROW_UNCHANGED);
    assert_text_equal(store_load(&store, "A")->goals[0].unit, "jam");
    bare.present = UINT64_MAX;
    assert_int_equal(store_goal(&store, bare), ROW_CHANGED);
    assert_true(text_is_empty(store_load(&store, "A")->goals[0].unit));
    store_destroy(&store);
}

static void a_statement_changed_before_the_first_rating_is_no_matter(void **state)
{
    (void)state;
    struct store store = store_create();
    const char *rating[] = {"A|2026-11-12|1||||||G1|0", NULL};

    store_goal(&store, goal_row("A", "G1", "Tidur lebih awal"));
    store_goal(&store, goal_row("A", "G1", "Tidur sebelum pukul 23.00"));
    store_sessions(&store, rating);
    assert_false(store_load(&store, "A")->goals[0].is_text_changed_after_rating);
    store_goal(&store, goal_row("A", "G1", "Tidur sebelum pukul 23.00"));
    assert_false(store_load(&store, "A")->goals[0].is_text_changed_after_rating);
    store_goal(&store, goal_row("A", "G1", "Tidur"));
    assert_true(store_load(&store, "A")->goals[0].is_text_changed_after_rating);
    store_destroy(&store);
}

static void journal_entries_are_told_apart_by_key_and_place(void **state)
{
    (void)state;
    struct store store = store_create();
    struct journal_row step = journal_row("A", "2026-11-12", JOURNAL_STEP, "Jurnal tidur");
    struct journal_row again = step;
    struct journal_row earlier = journal_row("A", "2026-11-01", JOURNAL_SUCCESS, "Bangun pagi");

    again.repeat = 1;
    step.entry.state = STATE_OPEN;
    assert_int_equal(store_journal(&store, step), ROW_NEW);
    assert_int_equal(store_journal(&store, again), ROW_NEW);
    assert_int_equal(store_journal(&store, earlier), ROW_NEW);
    assert_int_equal(store_journal(&store, step), ROW_UNCHANGED);
    step.entry.state = STATE_DONE;
    step.entry.done_on = store_day("2026-11-20");
    assert_int_equal(store_journal(&store, step), ROW_CHANGED);

    const struct case_file *file = store_load(&store, "A");
    assert_int_equal(file->journal_count, 3);
    assert_int_equal(file->first_journal_day, store_day("2026-11-01"));
    assert_text_equal(file->journal[0].text, "Bangun pagi");
    assert_int_equal(file->journal[1].state, STATE_DONE);
    assert_int_equal(file->journal[1].done_on, store_day("2026-11-20"));
    assert_true(file->journal[1].goal.data == NULL);
    assert_int_equal(file->journal[2].state, STATE_NONE);
    store_destroy(&store);
}

static void courses_are_known_by_episode_or_beginning(void **state)
{
    (void)state;
    struct store store = store_create();
    struct course_row attributes = course_row("A", NULL);
    struct course_row course = course_row("A", "2026-07-01");
    struct course_row episode = course_row("A", "2026-01-10");

    attributes.course.name = text_of("Ani");
    course.course.consent = CONSENT_CLIENT | CONSENT_PRINCIPAL;
    episode.course.episode_id = text_of("E1");
    assert_int_equal(store_course(&store, attributes), ROW_NEW);
    assert_int_equal(store_course(&store, course), ROW_NEW);
    assert_int_equal(store_course(&store, episode), ROW_NEW);
    course.course.closed_on = store_day("2026-11-01");
    course.course.close_reason = REASON_GRADUATED;
    assert_int_equal(store_course(&store, course), ROW_CHANGED);
    episode.course.started_on = store_day("2026-01-12");
    assert_int_equal(store_course(&store, episode), ROW_CHANGED);
    assert_int_equal(store_course(&store, attributes), ROW_UNCHANGED);

    const struct case_file *file = store_load(&store, "A");
    assert_int_equal(file->course_count, 3);
    assert_text_equal(file->courses[0].episode_id, "E1");
    assert_int_equal(file->courses[1].consent, CONSENT_CLIENT | CONSENT_PRINCIPAL);
    assert_int_equal(file->courses[1].close_reason, REASON_GRADUATED);
    assert_int_equal(file->courses[2].started_on, DAY_NONE);
    assert_text_equal(file->courses[2].name, "Ani");
    store_destroy(&store);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_goal_comes_back_whole),
        cmocka_unit_test(an_empty_cell_clears_and_a_missing_column_keeps),
        cmocka_unit_test(a_statement_changed_before_the_first_rating_is_no_matter),
        cmocka_unit_test(journal_entries_are_told_apart_by_key_and_place),
        cmocka_unit_test(courses_are_known_by_episode_or_beginning),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

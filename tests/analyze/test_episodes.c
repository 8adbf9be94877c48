#include "analyze/episodes.h"

#include "tests/analyze/find_case.h"

#define CUTOFF "2026-11-24"

static struct session *session(struct case_builder *builder, const char *day)
{
    return case_session(builder, day, ATTENDANCE_ATTENDED);
}

static void a_gap_of_ninety_days_continues_and_one_more_begins_anew(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    session(&builder, "2026-01-01");
    session(&builder, "2026-04-01"); // 90 days
    session(&builder, "2026-07-01"); // 91 days
    size_t count;
    struct episode *episodes = episodes_at(&builder, CUTOFF, &count);
    assert_int_equal(count, 2);
    assert_int_equal(episodes[0].session_count, 2);
    assert_int_equal(episodes[0].ended_on, day_at("2026-04-01")); // lapsed
    assert_int_equal(episodes[0].closed_on, DAY_NONE);
    assert_int_equal(episodes[1].started_on, day_at("2026-07-01"));
    assert_int_equal(episodes[1].ended_on, DAY_NONE);
    assert_int_equal(episodes[1].number, 2);
    case_end(&builder);
}

static void missed_sessions_count_for_the_gap(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    session(&builder, "2026-01-01");
    case_session(&builder, "2026-03-20", ATTENDANCE_NO_SHOW);
    session(&builder, "2026-06-01");
    size_t count;
    episodes_at(&builder, CUTOFF, &count);
    assert_int_equal(count, 1);
    case_end(&builder);
}

static void a_given_course_is_not_split_and_takes_what_was_before(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_course(&builder, "2026-02-01");
    session(&builder, "2026-01-10");
    session(&builder, "2026-02-02");
    session(&builder, "2026-09-01");
    size_t count;
    struct episode *episodes = episodes_at(&builder, CUTOFF, &count);
    assert_int_equal(count, 1);
    assert_true(episodes[0].is_given);
    assert_int_equal(episodes[0].session_count, 3);
    assert_int_equal(episodes[0].started_on, day_at("2026-02-01"));
    case_end(&builder);
}

static void sessions_go_to_the_latest_given_course(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_course(&builder, "2026-01-05");
    case_course(&builder, "2026-03-02");
    case_course(&builder, "2026-12-01"); // after the cutoff date: not seen
    session(&builder, "2026-01-05");
    session(&builder, "2026-03-01");
    session(&builder, "2026-03-02");
    size_t count;
    struct episode *episodes = episodes_at(&builder, CUTOFF, &count);
    assert_int_equal(count, 2);
    assert_int_equal(episodes[0].session_count, 2);
    assert_int_equal(episodes[0].ended_on, day_at("2026-03-01"));
    assert_int_equal(episodes[1].session_count, 1);
    case_end(&builder);
}

/* The course takes the sessions before it and is closed by one; the next begins before it. */
static void episodes_are_numbered_by_their_beginning(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_course(&builder, "2026-05-01");
    case_course(&builder, "2026-09-01");
    session(&builder, "2026-01-10")->kind = SESSION_CLOSURE;
    session(&builder, "2026-02-10");
    session(&builder, "2026-09-01");
    case_journal(&builder, "2026-05-02", JOURNAL_SUCCESS);
    size_t count;
    struct episode *episodes = episodes_at(&builder, CUTOFF, &count);
    assert_int_equal(count, 3);
    for (size_t i = 0; i < count; i++) {
        assert_int_equal(episodes[i].number, i + 1);
        assert_int_equal(episodes[i].session_count, 1);
    }
    assert_int_equal(episodes[0].started_on, day_at("2026-02-10"));
    assert_int_equal(episodes[0].ended_on, day_at("2026-02-10"));
    assert_int_equal(episodes[1].started_on, day_at("2026-05-01"));
    assert_int_equal(episodes[1].closed_on, day_at("2026-01-10"));
    assert_int_equal(episodes[1].journal_count, 1);
    assert_int_equal(episodes[2].started_on, day_at("2026-09-01"));
    case_end(&builder);
}

static void a_course_without_sessions_is_an_episode(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_course(&builder, "2026-01-05");
    size_t count;
    struct episode *episodes = episodes_at(&builder, CUTOFF, &count);
    assert_int_equal(count, 1);
    assert_int_equal(episodes[0].session_count, 0);
    case_end(&builder);
}

static void a_row_without_beginning_and_no_session_is_none(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_course(&builder, NULL);
    size_t count;
    episodes_at(&builder, CUTOFF, &count);
    assert_int_equal(count, 0);
    case_end(&builder);
}

static void a_held_closure_session_closes(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    session(&builder, "2026-01-05");
    struct session *missed = case_session(&builder, "2026-01-12", ATTENDANCE_NO_SHOW);
    missed->kind = SESSION_CLOSURE;
    session(&builder, "2026-01-19")->kind = SESSION_CLOSURE;
    session(&builder, "2026-01-19"); // the same day still belongs to it
    session(&builder, "2026-02-02")->kind = SESSION_FOLLOWUP;
    session(&builder, "2026-02-09"); // any other kind begins a new one
    size_t count;
    struct episode *episodes = episodes_at(&builder, CUTOFF, &count);
    assert_int_equal(count, 2);
    assert_int_equal(episodes[0].closed_on, day_at("2026-01-19"));
    assert_int_equal(episodes[0].ended_on, day_at("2026-01-19"));
    assert_int_equal(episodes[0].session_count, 4);
    assert_int_equal(episodes[0].followup_count, 1);
    assert_int_equal(episodes[1].started_on, day_at("2026-02-09"));
    assert_false(episodes[1].is_given);
    case_end(&builder);
}

static void a_given_closing_wins_and_is_not_seen_before_its_day(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_course(&builder, "2026-01-05")->closed_on = day_at("2026-06-30");
    session(&builder, "2026-01-05");
    session(&builder, "2026-10-01");
    size_t count;
    struct episode *episodes = episodes_at(&builder, "2026-06-29", &count);
    assert_int_equal(episodes[0].closed_on, DAY_NONE);
    episodes = episodes_at(&builder, CUTOFF, &count);
    assert_int_equal(count, 2);
    assert_int_equal(episodes[0].closed_on, day_at("2026-06-30"));
    case_end(&builder);
}

static void a_followup_in_an_open_episode_is_an_ordinary_session(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    session(&builder, "2026-01-05");
    session(&builder, "2026-01-12")->kind = SESSION_FOLLOWUP;
    size_t count;
    struct episode *episodes = episodes_at(&builder, CUTOFF, &count);
    assert_int_equal(episodes[0].session_count, 2);
    assert_int_equal(episodes[0].followup_count, 0);
    case_end(&builder);
}

static void sessions_are_numbered_when_held_or_recorded(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    session(&builder, "2026-01-05");
    case_session(&builder, "2026-01-12", ATTENDANCE_NO_SHOW);
    case_session(&builder, "2026-01-19", ATTENDANCE_NO_SHOW);
    case_score(&builder, "phq-9", 9);
    session(&builder, "2026-01-26");
    size_t count;
    struct episode *episodes = episodes_at(&builder, CUTOFF, &count);
    assert_int_equal(episodes[0].sessions[0].ordinal, 1);
    assert_int_equal(episodes[0].sessions[1].ordinal, 0);
    assert_int_equal(episodes[0].sessions[2].ordinal, 2);
    assert_int_equal(episode_ordinal(&episodes[0], 3), 3);
    assert_int_equal(episode_ordinal(&episodes[0], 1), 0);
    assert_int_equal(episode_ordinal(&episodes[0], 9), 0);
    case_end(&builder);
}

static void journal_entries_go_by_date_and_stay_after_the_end(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_course(&builder, "2026-01-05")->closed_on = day_at("2026-03-01");
    session(&builder, "2026-01-05");
    session(&builder, "2026-09-01");
    case_journal(&builder, "2025-12-01", JOURNAL_EVENT);
    case_journal(&builder, "2026-08-31", JOURNAL_FOLLOWUP);
    case_journal(&builder, "2026-09-01", JOURNAL_STEP);
    case_journal(&builder, "2026-12-01", JOURNAL_STEP);
    size_t count;
    struct episode *episodes = episodes_at(&builder, CUTOFF, &count);
    assert_int_equal(count, 2);
    assert_int_equal(episodes[0].journal_count, 2);
    assert_int_equal(episodes[1].journal_count, 1);
    case_end(&builder);
}

static void facts_of_contacts_after_the_closing_enter_no_figure(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_course(&builder, "2026-01-05")->closed_on = day_at("2026-03-01");
    session(&builder, "2026-01-05");
    case_rating(&builder, "G1", -1);
    case_score(&builder, "phq-9", 12);
    session(&builder, "2026-04-01")->kind = SESSION_FOLLOWUP;
    case_rating(&builder, "G1", 0);
    case_score(&builder, "phq-9", 5);
    size_t count;
    struct episode *episodes = episodes_at(&builder, CUTOFF, &count);
    assert_int_equal(episodes[0].rating_count, 1);
    assert_int_equal(episodes[0].score_count, 1);
    case_end(&builder);
}

/* Two episodes: from January to March, and from September on. */
static const struct {
    const char *name;
    const char *start;    // of the goal; NULL = not known
    const char *rated;    // day of its rating; NULL = not rated
    size_t first, second; // goals of either episode
} goals[] = {
    {"rated in the first",           NULL,         "2026-01-05", 1, 0},
    {"rated in the second",          "2026-01-05", "2026-09-01", 0, 1},
    {"unrated, begun in the first",  "2026-02-01", NULL,         1, 0},
    {"unrated, begun before all",    "2025-02-01", NULL,         1, 0},
    {"unrated, begun in the second", "2026-09-02", NULL,         0, 1},
    {"unrated, start not known",     NULL,         NULL,         0, 1},
    {"unrated, not begun yet",       "2026-12-02", NULL,         0, 0},
};

static void goals_belong_where_they_are_rated_or_begun(void **state)
{
    (void)state;
    const char *const days[] = {"2026-01-05", "2026-09-01"};
    for (size_t i = 0; i < COUNT(goals); i++) {
        struct case_builder builder = case_begin();
        case_goal(&builder, "G1", GOAL_GAS, goals[i].start);
        for (size_t j = 0; j < COUNT(days); j++) {
            session(&builder, days[j]);
            if (goals[i].rated != NULL && day_at(goals[i].rated) == day_at(days[j]))
                case_rating(&builder, "G1", -1);
        }
        size_t count;
        struct episode *episodes = episodes_at(&builder, CUTOFF, &count);
        assert_int_equal(count, 2);
        if (episodes[0].goal_count != goals[i].first ||
            episodes[1].goal_count != goals[i].second)
            fail_msg("%s: %zu and %zu", goals[i].name, episodes[0].goal_count,
                     episodes[1].goal_count);
        case_end(&builder);
    }
}

static void the_counselor_is_of_the_row_else_of_the_latest_session(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_course(&builder, "2026-01-05");
    session(&builder, "2026-01-05")->counselor = TEXT("C01");
    session(&builder, "2026-01-12")->counselor = TEXT("C02");
    session(&builder, "2026-01-19");
    size_t count;
    assert_text_equal(episodes_at(&builder, CUTOFF, &count)[0].counselor, "C02");
    case_course(&builder, NULL)->counselor = TEXT("C03");
    assert_text_equal(episodes_at(&builder, CUTOFF, &count)[0].counselor, "C03");
    builder.file.courses[0].counselor = TEXT("C04");
    assert_text_equal(episodes_at(&builder, CUTOFF, &count)[0].counselor, "C04");
    case_end(&builder);
}

static void nothing_after_the_cutoff_date_is_seen(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    session(&builder, "2026-11-24");
    session(&builder, "2026-11-25");
    size_t count;
    assert_int_equal(episodes_at(&builder, CUTOFF, &count)[0].session_count, 1);
    episodes_at(&builder, "2026-11-23", &count);
    assert_int_equal(count, 0);
    case_end(&builder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_gap_of_ninety_days_continues_and_one_more_begins_anew),
        cmocka_unit_test(missed_sessions_count_for_the_gap),
        cmocka_unit_test(a_given_course_is_not_split_and_takes_what_was_before),
        cmocka_unit_test(sessions_go_to_the_latest_given_course),
        cmocka_unit_test(episodes_are_numbered_by_their_beginning),
        cmocka_unit_test(a_course_without_sessions_is_an_episode),
        cmocka_unit_test(a_row_without_beginning_and_no_session_is_none),
        cmocka_unit_test(a_held_closure_session_closes),
        cmocka_unit_test(a_given_closing_wins_and_is_not_seen_before_its_day),
        cmocka_unit_test(a_followup_in_an_open_episode_is_an_ordinary_session),
        cmocka_unit_test(sessions_are_numbered_when_held_or_recorded),
        cmocka_unit_test(journal_entries_go_by_date_and_stay_after_the_end),
        cmocka_unit_test(facts_of_contacts_after_the_closing_enter_no_figure),
        cmocka_unit_test(goals_belong_where_they_are_rated_or_begun),
        cmocka_unit_test(the_counselor_is_of_the_row_else_of_the_latest_session),
        cmocka_unit_test(nothing_after_the_cutoff_date_is_seen),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

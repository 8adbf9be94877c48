#include "cli/status_row.h"

#include "tests/analyze/find_case.h"

/* A case with these flags, last met on that day. */
static void add(struct status_rows *rows,
                const char *client,
                const char *day,
                const enum flag_code *flags,
                size_t flag_count)
{
    struct case_file file = {.client = text_of(client)};
    struct session session = {.day = day_at(day), .attendance = ATTENDANCE_ATTENDED};
    struct episode_session held = {.session = &session};
    struct episode episode = {
        .number = 1,
        .closed_on = DAY_NONE,
        .ended_on = DAY_NONE,
        .sessions = &held,
        .session_count = 1,
    };
    struct flag raised[FLAG_COUNT];
    struct case_findings findings = {
        .case_file = &file, .episode = &episode, .flags = raised, .flag_count = flag_count};
    for (size_t i = 0; i < flag_count; i++)
        raised[i] = (struct flag){.code = flags[i]};
    status_rows_add(rows, &findings);
}

#define ADD(rows, client, day, ...)                                                            \
    add((rows), (client), (day), (const enum flag_code[]){__VA_ARGS__},                        \
        sizeof((const enum flag_code[]){__VA_ARGS__}) / sizeof(enum flag_code))

static void the_worst_stands_first(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct status_rows rows = {.arena = arena};
    static const char *const order[] = {"risk",     "drop2", "drop1", "drop", "late",
                                        "attained", "early", "B",     "A"};
    ADD(&rows, "early", "2026-11-02", FLAG_EARLY_CHANGE);
    ADD(&rows, "attained", "2026-11-02", FLAG_GOAL_ATTAINED_OPEN);
    ADD(&rows, "late", "2026-11-02", FLAG_STEP_OVERDUE);
    ADD(&rows, "drop", "2026-11-02", FLAG_ALLIANCE_DROP, FLAG_STEP_OVERDUE);
    ADD(&rows, "drop1", "2026-11-02", FLAG_ALLIANCE_DROP, FLAG_STALLED);
    ADD(&rows, "drop2", "2026-11-02", FLAG_ALLIANCE_DROP, FLAG_STALLED, FLAG_NO_GOAL);
    ADD(&rows, "risk", "2026-11-02", FLAG_RISK_REVIEW);
    add(&rows, "A", "2026-11-03", NULL, 0);
    add(&rows, "B", "2026-11-02", NULL, 0);
    status_rows_sort(&rows);
    assert_int_equal(rows.count, COUNT(order));
    for (size_t i = 0; i < COUNT(order); i++)
        assert_text_equal(rows.items[i].client, order[i]);
    arena_destroy(arena);
}

static void good_news_needs_no_attention(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    for (int code = 0; code < FLAG_COUNT; code++) {
        struct status_rows rows = {.arena = arena};
        ADD(&rows, "K1", "2026-11-02", (enum flag_code)code);
        assert_true(status_row_has(&rows.items[0], (enum flag_code)code));
        assert_false(status_row_has(&rows.items[0], (enum flag_code)((code + 1) % FLAG_COUNT)));
        assert_int_equal(status_row_needs_attention(&rows.items[0]),
                         code <= FLAG_GOAL_ATTAINED_OPEN);
    }
    arena_destroy(arena);
}

static void goals_and_the_last_session_are_those_of_the_course(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    struct status_rows rows = {.arena = builder.arena};
    case_goal(&builder, "G1", GOAL_GAS, "2026-08-03");
    case_goal(&builder, "G2", GOAL_GAS, "2026-08-03");
    case_goal(&builder, "G3", GOAL_GAS, "2026-08-03")->status = STATUS_DROPPED;
    case_goal(&builder, "G4", GOAL_GAS, "2026-08-03");
    case_weekly_ratings(&builder, "2026-08-03", "G1", "-2 0 0 1");
    for (size_t i = 1; i < 4; i++) {
        builder.file.ratings =
            arena_grow(builder.arena, builder.file.ratings, &builder.rating_capacity,
                       builder.file.rating_count + 1, sizeof *builder.file.ratings);
        builder.file.ratings[builder.file.rating_count++] =
            (struct goal_rating){.goal = TEXT("G2"), .session = i, .value = -1};
    }
    case_session(&builder, "2026-08-31", ATTENDANCE_NO_SHOW);
    status_rows_add(&rows, find_case(&builder, "2026-09-01"));
    assert_int_equal(rows.count, 1);
    assert_int_equal(rows.items[0].goals, 3);
    assert_int_equal(rows.items[0].rated, 2);
    assert_int_equal(rows.items[0].attained, 1);
    assert_int_equal(rows.items[0].improving, 1);
    assert_int_equal(rows.items[0].worse, 0);
    assert_int_equal(rows.items[0].last_session, day_at("2026-08-24"));
    assert_int_equal(rows.items[0].closed_on, DAY_NONE);
    case_end(&builder);
}

static const struct {
    const char *name;
    enum session_kind last_kind;
    const char *as_of;
    size_t count;
} endings[] = {
    {"running",            SESSION_SESSION, "2026-08-31", 1},
    {"closed, incomplete", SESSION_CLOSURE, "2026-08-31", 1},
    {"closed a year ago",  SESSION_CLOSURE, "2027-08-31", 1}, // closure-incomplete stays
};

static void closed_courses_stay_while_something_is_left_to_do(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(endings); i++) {
        struct case_builder builder = case_begin();
        struct status_rows rows = {.arena = builder.arena};
        case_weekly_ratings(&builder, "2026-08-03", "G1", "-2 0 0");
        builder.file.sessions[2].kind = endings[i].last_kind;
        status_rows_add(&rows, find_case(&builder, endings[i].as_of));
        if (rows.count != endings[i].count)
            fail_msg("%s: %zu", endings[i].name, rows.count);
        case_end(&builder);
    }
}

static void a_complete_closing_is_not_listed(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    struct status_rows rows = {.arena = builder.arena};
    case_weekly_ratings(&builder, "2026-08-03", "G1", "-2 0 0");
    case_journal(&builder, "2026-08-17", JOURNAL_FOLLOWUP_PLAN);
    struct course *course = case_course(&builder, "2026-08-03");
    course->closed_on = day_at("2026-08-17");
    course->close_reason = REASON_GOALS_COMPLETED;
    status_rows_add(&rows, find_case(&builder, "2026-08-20"));
    assert_int_equal(rows.count, 0);
    status_rows_add(&rows, find_case(&builder, "2026-09-20")); // now a follow-up is due
    assert_int_equal(rows.count, 1);
    assert_true(status_row_has(&rows.items[0], FLAG_FOLLOWUP_DUE));
    case_end(&builder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_worst_stands_first),
        cmocka_unit_test(good_news_needs_no_attention),
        cmocka_unit_test(goals_and_the_last_session_are_those_of_the_course),
        cmocka_unit_test(closed_courses_stay_while_something_is_left_to_do),
        cmocka_unit_test(a_complete_closing_is_not_listed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

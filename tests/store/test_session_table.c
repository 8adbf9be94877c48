#include "store/session_table.h"

#include "tests/support/store/store_rows.h"
#include "tests/support/test.h"

#define MAX_SESSIONS 4
#define NONE SESSION_NOT_FOUND

struct given_session {
    const char *day;
    int32_t number;
    uint32_t course; // 1 + run that met it in this file
    bool is_deleted;
};

static const struct {
    const char *name;
    struct given_session sessions[MAX_SESSIONS];
    const char *day;
    int32_t number;
    uint32_t course;
    size_t expected;
} cases[] = {
    {"nothing stored",                                              {{0}},                        "2026-11-12", 1, 0, NONE},
    {"same number and day",                                         {{"2026-11-12", 1, 0, 0}},    "2026-11-12", 1, 0, 0   },
    {"other number",                                                {{"2026-11-12", 1, 0, 0}},    "2026-11-12", 2, 0, NONE},
    {"90 days away",                                                {{"2026-01-01", 1, 0, 0}},    "2026-04-01", 1, 0, 0   },
    {"91 days away",                                                {{"2026-01-01", 1, 0, 0}},    "2026-04-02", 1, 0, NONE},
    {"the nearest of two",
     {{"2026-03-01", 1, 0, 0}, {"2026-01-01", 1, 0, 0}},
     "2026-02-20",                                                                                              1,
     0,                                                                                                               0   },
    {"met by this course, however far",                             {{"2026-01-01", 1, 1, 0}},    "2026-06-01", 1, 0, 0   },
    {"met by another course",                                       {{"2026-03-01", 1, 1, 0}},    "2026-03-01", 1, 1, NONE},
    {"a number for the one without",                                {{"2026-11-12", 0, 0, 0}},    "2026-11-12", 3, 0, 0   },
    {"its own number before the one without",
     {{"2026-11-12", 0, 0, 0}, {"2026-11-10", 3, 0, 0}},
     "2026-11-12",                                                                                              3,
     0,                                                                                                               1   },
    {"without a number: the only one of the day",
     {{"2026-11-12", 3, 0, 0}},
     "2026-11-12",                                                                                              0,
     0,                                                                                                               0   },
    {"without a number: two of the day",
     {{"2026-11-12", 3, 0, 0}, {"2026-11-12", 4, 0, 0}},
     "2026-11-12",                                                                                              0,
     0,                                                                                                               NONE},
    {"without a number: two of the day, one without",
     {{"2026-11-12", 3, 0, 0}, {"2026-11-12", 0, 0, 0}},
     "2026-11-12",                                                                                              0,
     0,                                                                                                               1   },
    {"without a number: another day",                               {{"2026-11-12", 0, 0, 0}},    "2026-11-13", 0, 0, NONE},
    {"the living before the deleted",
     {{"2026-11-12", 1, 0, true}, {"2026-11-20", 1, 0, 0}},
     "2026-11-12",                                                                                              1,
     0,                                                                                                               1   },
    {"the deleted when there is no other",                          {{"2026-11-12", 1, 0, true}}, "2026-11-12", 1, 0, 0   },
    {"without a number: a living one before a deleted one without",
     {{"2026-11-12", 0, 0, true}, {"2026-11-12", 2, 0, 0}},
     "2026-11-12",                                                                                              0,
     0,                                                                                                               1   },
};

static void rows_meet_their_sessions(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct arena *arena = arena_create();
        struct session_table table = session_table_create(arena);
        for (size_t j = 0; j < MAX_SESSIONS && cases[i].sessions[j].day; j++) {
            const struct given_session *given = &cases[i].sessions[j];
            struct known_session session = {.history.deleted_run = given->is_deleted,
                                            .day = store_day(given->day),
                                            .number = given->number,
                                            .course = given->course};
            session_table_add(&table, &session);
        }
        size_t found = session_table_match(&table, store_day(cases[i].day), cases[i].number,
                                           cases[i].course);
        if (found != cases[i].expected)
            fail_msg("%s: index %zu, expected %zu", cases[i].name, found, cases[i].expected);
        arena_destroy(arena);
    }
}

static void many_sessions_are_found_after_moving(void **state)
{
    (void)state;
    const int32_t count = 5000;
    struct arena *arena = arena_create();
    struct session_table table = session_table_create(arena);

    for (int32_t i = 1; i <= count; i++) {
        struct known_session session = {.day = 10000 + i, .number = i % 3 == 0 ? 0 : i};
        assert_int_equal(session_table_add(&table, &session), (size_t)i - 1);
    }
    for (int32_t i = 1; i <= count; i++)
        session_table_move(&table, (size_t)i - 1, 20000 + i, i);
    for (int32_t i = 1; i <= count; i++) {
        assert_int_equal(session_table_match(&table, 20000 + i, i, 0), (size_t)i - 1);
        assert_int_equal(session_table_match(&table, 20000 + i, 0, 0), (size_t)i - 1);
        assert_int_equal(session_table_match(&table, 10000 + i, 0, 0), NONE);
    }
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_meet_their_sessions),
        cmocka_unit_test(many_sessions_are_found_after_moving),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

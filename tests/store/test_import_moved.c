#include "store/import_store.h"
#include "tests/support/store/store_rows.h"
#include "tests/support/test.h"

enum { MOST_ROWS = 4 };

// client|date|number|course|attendance|duration|counselor|rater|goal|rating|measure|score|note
static const struct {
    const char *name;
    const char *before[MOST_ROWS];
    const char *file[MOST_ROWS];
    size_t moved;
} cases[] = {
    {"two days later",           {"A|2026-01-05|||||||G1|1"},      {"A|2026-01-07|||||||G1|1"},         1},
    {"a week earlier",           {"A|2026-01-12|||||||||phq-9|9"}, {"A|2026-01-05|||||||||phq-9|9"},    1},
    {"more than a week",         {"A|2026-01-05|||||||G1|1"},      {"A|2026-01-13|||||||G1|1"},         0},
    {"another value",            {"A|2026-01-05|||||||G1|1"},      {"A|2026-01-07|||||||G1|2"},         0},
    {"one value more",           {"A|2026-01-05|||||||G1|1"},      {"A|2026-01-07|||||||G1|1|phq-9|9"}, 0},
    {"another rater",            {"A|2026-01-05|||||||G1|1"},      {"A|2026-01-07||||||teacher|G1|1"},  0},
    {"no values",                {"A|2026-01-05"},                 {"A|2026-01-07"},                    0},
    {"the file holds both",
     {"A|2026-01-05|||||||G1|1"},
     {"A|2026-01-05|||||||G1|1", "A|2026-01-07|||||||G1|1"},
     0                                                                                                   },
    {"the stored has a number",  {"A|2026-01-05|1||||||G1|1"},     {"A|2026-01-07|||||||G1|1"},         0},
    {"the new one has a number", {"A|2026-01-05|||||||G1|1"},      {"A|2026-01-07|2||||||G1|1"},        0},
    {"another client",           {"B|2026-01-05|||||||G1|1"},      {"A|2026-01-07|||||||G1|1"},         0},
};

static size_t moved_in(struct store *store, const char *const *rows)
{
    struct import *import = store_begin(store);
    struct moved_session *moved;
    size_t count = 0;

    for (uint32_t i = 0; i < MOST_ROWS && rows[i] != NULL; i++)
        store_session(store, import, i + 2, rows[i]);
    assert_true(import_moved_sessions(import, TEXT("A"), store->arena, &moved, &count,
                                      &store->problems));
    if (count > 0)
        assert_int_equal(moved[0].line, 2);
    import_roll_back(import);
    return count;
}

static void a_session_that_moved_is_found(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct store store = store_create();
        store_sessions(&store, cases[i].before);
        size_t moved = moved_in(&store, cases[i].file);
        if (moved != cases[i].moved)
            fail_msg("%s: %zu", cases[i].name, moved);
        store_destroy(&store);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_session_that_moved_is_found),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

#include "ingest/duplicates.h"

#include <math.h>

#include "tests/support/test.h"

#define MAX_ROWS 6

// One row of a sessions file as far as it takes part in keys.
struct visit_row {
    const char *day;
    int number;
    const char *goal;
    double rating;
    int duration; // 0 = empty
};

static const struct {
    const char *name;
    size_t count;
    struct visit_row rows[MAX_ROWS];
    const char *states;  // g good, d duplicate, c conflict
    const char *courses; // run of the number
} cases[] = {
    {"one row",                                                1, {{"2026-01-01", 1, "G1", 0, 50}},                                   "g", "0"   },
    {"two sessions",
     2,                                                           {{"2026-01-01", 1, "G1", 0, 50}, {"2026-01-08", 2, "G1", 0, 50}},
     "gg",                                                                                                                                 "00"  },
    {"the same again",
     2,                                                           {{"2026-01-01", 1, "G1", 0, 50}, {"2026-01-01", 1, "G1", 0, 50}},
     "gd",                                                                                                                                 "00"  },
    {"the same three times",
     3,                                                           {{"2026-01-01", 1, "G1", 0, 50},
      {"2026-01-01", 1, "G1", 0, 50},
      {"2026-01-01", 1, "G1", 0, 50}},
     "gdd",                                                                                                                                "000" },
    {"another rating refuses the repeated rows too",
     3,                                                           {{"2026-01-01", 1, "G1", 0, 50},
      {"2026-01-01", 1, "G1", 0, 50},
      {"2026-01-01", 1, "G1", 1, 50}},
     "ccc",                                                                                                                                "000" },
    {"an empty rating is no contradiction",
     2,                                                           {{"2026-01-01", 1, "G1", 0, 50}, {"2026-01-01", 1, "G1", NAN, 50}},
     "gg",                                                                                                                                 "00"  },
    {"an empty duration is none either",
     3,                                                           {{"2026-01-01", 1, "G1", 0, 0},
      {"2026-01-01", 1, "G2", 0, 50},
      {"2026-01-01", 1, "G3", 0, 0}},
     "ggg",                                                                                                                                "000" },
    {"two durations refuse the whole session",
     3,                                                           {{"2026-01-01", 1, "G1", 0, 0},
      {"2026-01-01", 1, "G2", 0, 50},
      {"2026-01-01", 1, "G3", 0, 45}},
     "ccc",                                                                                                                                "000" },
    {"two days of one number",
     3,                                                           {{"2026-01-01", 1, "G1", 0, 50},
      {"2026-01-02", 1, "G1", 0, 50},
      {"2026-01-02", 2, "G1", 0, 50}},
     "ccg",                                                                                                                                "000" },
    {"the next course",
     4,                                                           {{"2026-08-01", 1, "G1", 0, 50},
      {"2026-01-01", 1, "G1", 0, 50},
      {"2026-08-01", 1, "G2", 0, 50},
      {"2026-01-01", 1, "G2", 0, 50}},
     "gggg",                                                                                                                               "1010"},
    {"neighbours decide, not the whole span",
     3,                                                           {{"2026-01-01", 1, "G1", 0, 50},
      {"2026-03-01", 1, "G1", 0, 50},
      {"2026-05-01", 1, "G1", 0, 50}},
     "ccc",                                                                                                                                "000" },
    {"without numbers the day is the session",
     3,                                                           {{"2026-01-01", 0, "G1", 0, 50},
      {"2026-01-01", 0, "G1", 1, 50},
      {"2026-01-02", 0, "G1", 2, 50}},
     "ccg",                                                                                                                                "000" },
    {"a row without number joins the only session of the day",
     2,                                                           {{"2026-01-01", 7, "G1", 0, 50}, {"2026-01-01", 0, "G1", 1, 50}},
     "cc",                                                                                                                                 "00"  },
    {"but none of two",
     3,                                                           {{"2026-01-01", 7, "G1", 0, 50},
      {"2026-01-01", 0, "G1", 1, 50},
      {"2026-01-01", 8, "G1", 2, 50}},
     "ggg",                                                                                                                                "000" },
};

static struct log_entry
entry_of(const struct visit_row *row, uint32_t line, struct arena *arena)
{
    struct log_entry entry = {.kind = FILE_SESSIONS, .line = line};
    struct session_row *session = &entry.session;

    assert_true(day_parse_iso(text_of(row->day), &session->day));
    session->line = line;
    session->number = row->number;
    session->duration_minutes = row->duration > 0 ? row->duration : SESSION_NO_DURATION;
    session->ratings = ARENA_NEW(arena, struct row_rating);
    session->ratings[0] = (struct row_rating){.goal = text_of(row->goal), .value = row->rating};
    session->rating_count = 1;
    // Any function of the content will do.
    entry.content_hash =
        (uint64_t)(session->day * 1000 + row->number * 100 + row->duration) * 100 +
        (uint64_t)(isnan(row->rating) ? 9 : row->rating) + (uint64_t)row->goal[1] * 10;
    return entry;
}

static void rows_that_contradict_are_refused_together(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct arena *arena = arena_create();
        struct log_entry entries[MAX_ROWS] = {{.line = 0}};
        struct group_entry group[MAX_ROWS] = {{0}};

        for (size_t j = 0; j < cases[i].count; j++) {
            entries[j] = entry_of(&cases[i].rows[j], (uint32_t)j + 2, arena);
            group[j].entry = &entries[j];
        }
        duplicates_judge(group, cases[i].count, arena);
        for (size_t j = 0; j < cases[i].count; j++) {
            if ("gdc"[group[j].state] != cases[i].states[j])
                fail_msg("%s: row %zu is %c", cases[i].name, j, "gdc"[group[j].state]);
            if (entries[j].session.course != (uint32_t)(cases[i].courses[j] - '0'))
                fail_msg("%s: row %zu is in course %u", cases[i].name, j,
                         entries[j].session.course);
            if (group[j].state != ENTRY_GOOD && group[j].other_line == entries[j].line)
                fail_msg("%s: row %zu names itself", cases[i].name, j);
        }
        arena_destroy(arena);
    }
}

static void refused_rows_take_no_part(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct visit_row row = {"2026-01-01", 1, "G1", 0, 50};
    struct visit_row other = {"2026-01-01", 1, "G1", 2, 50};
    struct log_entry entries[] = {entry_of(&row, 2, arena), entry_of(&other, 3, arena)};
    struct group_entry group[] = {{.entry = &entries[0]}, {.entry = &entries[1]}};

    entries[1].is_refused = true;
    duplicates_judge(group, COUNT(group), arena);
    assert_int_equal(group[0].state, ENTRY_GOOD);
    assert_int_equal(group[1].state, ENTRY_GOOD);
    arena_destroy(arena);
}

static void like_entries_of_the_journal_are_numbered(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    static const char *const texts[] = {"a", "b", "a", "a"};
    static const uint32_t repeats[] = {0, 0, 1, 2};
    struct log_entry entries[COUNT(texts)];
    struct group_entry group[COUNT(texts)] = {{0}};

    for (size_t i = 0; i < COUNT(texts); i++) {
        entries[i] = (struct log_entry){.kind = FILE_JOURNAL, .line = (uint32_t)i + 2};
        entries[i].journal.entry.text = text_of(texts[i]);
        group[i].entry = &entries[i];
    }
    duplicates_judge(group, COUNT(texts), arena);
    for (size_t i = 0; i < COUNT(texts); i++) {
        assert_int_equal(group[i].state, ENTRY_GOOD);
        assert_int_equal(entries[i].journal.repeat, repeats[i]);
    }
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_that_contradict_are_refused_together),
        cmocka_unit_test(refused_rows_take_no_part),
        cmocka_unit_test(like_entries_of_the_journal_are_numbered),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

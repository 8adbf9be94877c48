/*
 * Logs made at random (always the same ones): rows of one session with several goals, measures,
 * raters and notes, with and without number. What `capaian export` writes of them changes
 * nothing where it came from, and makes the same of an empty database.
 */
#include <stdint.h>

#include "base/buffer.h"
#include "base/digest.h"
#include "tests/support/cli/exported.h"
#include "tests/support/ingest/import_case.h"
#include "tests/support/test.h"

enum { LOG_COUNT = 300, MOST_FILES = 3, MOST_ROWS = 14, LOG_MAX_BYTES = 65536 };

#define HEADER                                                                                 \
    "client_id,session_date,session_no,counselor_id,attendance,duration_min,kind,goal_id,"     \
    "goal_rating,rater,measure,score,note\n"

static const char *const clients[] = {"K1", "K1", "K2", "''k", "=1+1"};
static const char *const days[] = {"2026-01-05", "2026-01-12", "2026-06-01", "2026-06-08"};
static const char *const numbers[] = {"1", "2", "3", "", ""}; // the first three are numbers
static const char *const counselors[] = {"", "C1"};
static const char *const durations[] = {"", "50"};
static const char *const kinds[] = {"", "", "tinjauan", "asesmen"};
static const char *const goals[] = {"", "G1", "G2", "''g", "1.234"};
static const char *const ratings[] = {"", "-2", "0", "2"};
static const char *const raters[] = {"", "", "guru", "konselor"};
static const char *const measures[] = {"", "phq-9", "xyz", "1.5"};
static const char *const scores[] = {"", "3", "12", "0.125", "1234.567"};
static const char *const notes[] = {"",  "",   "a",         "b",     "=1+1",    "'007", ",",
                                    "-", "\n", "tidak ada", "#REF!", "\"\"x\"", "  "};

static uint32_t next_number(uint32_t *seed)
{
    *seed = *seed * UINT32_C(1664525) + UINT32_C(1013904223);
    return *seed >> 16;
}

#define ONE_OF(list, seed) ((list)[next_number(seed) % COUNT(list)])

static void put_cell(struct buffer *out, const char *text)
{
    buffer_put_byte(out, '"');
    for (; *text != '\0'; text++) {
        if (*text == '"')
            buffer_put_byte(out, '"');
        buffer_put_byte(out, *text);
    }
    buffer_put_string(out, "\",");
}

static void put_row(struct buffer *out, bool is_numbered, uint32_t *seed)
{
    const char *goal = ONE_OF(goals, seed);
    const char *measure = ONE_OF(measures, seed);

    put_cell(out, ONE_OF(clients, seed));
    put_cell(out, ONE_OF(days, seed));
    put_cell(out, is_numbered ? numbers[next_number(seed) % 3] : ONE_OF(numbers, seed));
    put_cell(out, ONE_OF(counselors, seed));
    put_cell(out, "hadir");
    put_cell(out, ONE_OF(durations, seed));
    put_cell(out, ONE_OF(kinds, seed));
    put_cell(out, goal);
    put_cell(out, *goal != '\0' ? ONE_OF(ratings, seed) : "");
    put_cell(out, ONE_OF(raters, seed));
    put_cell(out, measure);
    put_cell(out, *measure != '\0' ? ONE_OF(scores, seed) : "");
    put_cell(out, ONE_OF(notes, seed));
    out->length--; // the last comma
    buffer_put_byte(out, '\n');
}

static struct text log_of(struct arena *arena, bool is_numbered, uint32_t *seed)
{
    struct buffer out = buffer_create(arena, LOG_MAX_BYTES);
    size_t rows = 1 + next_number(seed) % MOST_ROWS;

    buffer_put_string(&out, HEADER);
    for (size_t i = 0; i < rows; i++)
        put_row(&out, is_numbered, seed);
    return buffer_text(&out);
}

static struct import_report take(struct import_case *test, struct text content)
{
    struct import_report report;

    assert_true(
        import_bytes("log.csv", content, &test->options, test->database, test->arena, &report));
    return report;
}

// The same lines in any order have the same sum.
static uint64_t sum_of_lines(struct text content)
{
    uint64_t sum = 0;

    while (content.length > 0)
        sum += digest_quick(text_split(&content, '\n'));
    return sum;
}

static void expect_unchanged(struct import_case *test, struct text content, int log)
{
    struct import_report report = take(test, content);

    if (report.outcome != IMPORT_OK || report.counts.new_rows + report.counts.changed > 0)
        fail_msg("log %d: %s\n%.*s", log, import_case_outcome(test, &report).data,
                 (int)content.length, content.data);
}

// A later file may move a numbered session to the day of one without, which no file can say:
// several files number all of theirs.
static void check_log(int log)
{
    struct import_case *first = import_case_create();
    struct import_case *second = import_case_create();
    uint32_t seed = (uint32_t)log;
    size_t files = 1 + next_number(&seed) % MOST_FILES;

    for (size_t i = 0; i < files; i++)
        take(first, log_of(first->arena, files > 1, &seed));
    struct text content = exported_rows(first->database, FILE_SESSIONS, first->arena);
    if (text_find(content, '\n') + 1 < content.length) { // not all rows were in conflict
        expect_unchanged(first, content, log);
        take(second, content);
        struct text again = exported_rows(second->database, FILE_SESSIONS, second->arena);
        if (sum_of_lines(content) != sum_of_lines(again))
            fail_msg("log %d:\n%.*s\n%.*s", log, (int)content.length, content.data,
                     (int)again.length, again.data);
    }
    import_case_destroy(first);
    import_case_destroy(second);
}

static void the_export_of_any_log_says_all_of_it(void **state)
{
    (void)state;
    for (int log = 1; log <= LOG_COUNT; log++)
        check_log(log);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_export_of_any_log_says_all_of_it),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

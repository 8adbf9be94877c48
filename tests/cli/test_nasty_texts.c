/* Texts that spreadsheets, programs and people break: in, out by `export`, and in again. */
#include "base/buffer.h"
#include "ingest/label.h"
#include "tests/support/cli/exported.h"
#include "tests/support/ingest/import_case.h"
#include "tests/support/test.h"

enum { TEXT_COUNT = 500, MOST_PIECES = 6, LONG_RUN = 300 };

// What texts are made of. A long run of the last one is put in now and then.
static const char *const pieces[] = {
    // formulas and what looks like them
    "=1+1",
    "=HYPERLINK(\"http://x\";\"y\")",
    "+62812",
    "-3",
    "@SUM(A1)",
    "=cmd|' /C calc'!A0",
    "=\"x\"",
    "=\"00123\"",
    "'",
    "''",
    "'007",
    "=\"",
    "=",
    "#REF!",
    "#N/A",
    "####",
    "Err:502",
    // CSV
    "\"",
    "\"\"",
    ",",
    ";",
    "|",
    "\t",
    "\n",
    "\r\n",
    "\r",
    "\\",
    "\\\"",
    "sep=;",
    "#",
    // missing and other words
    "-",
    "–",
    "NA",
    "n/a",
    "null",
    "kosong",
    "tidak ada",
    "hadir",
    "client_id",
    "Total",
    // dates and numbers
    "31/02/2026",
    "2026-02-31",
    "3/4",
    "04-Mar",
    "1.234",
    "1,234.5",
    "7,5",
    "1E+15",
    "3,17401E+15",
    "0x1F",
    "nan",
    "inf",
    "46338",
    "00123",
    "1e3",
    // blanks and what nobody sees
    " ",
    "  ",
    "\xC2\xA0",
    "\xE2\x80\x8B",
    "\xE2\x80\x8E",
    "\xE2\x80\xAE",
    "\xE2\x81\xA6",
    "\xEF\xBB\xBF",
    "\xC2\xAD",
    "\xE2\x80\xA8",
    "\xC2\x85",
    "\xE3\x80\x80",
    // control characters
    "\x01",
    "\x07",
    "\x08",
    "\x0B",
    "\x0C",
    "\x1A",
    "\x1B[31m",
    "\x1F",
    "\x7F",
    // letters
    "e\xCC\x81",
    "\xC3\xA9",
    "a\xCC\x88\xCC\xA3",
    "\xE5\x91\xA8",
    "\xD7\xA9\xD7\x9C",
    "\xD9\x85\xD8\xB1",
    "\xF0\x9F\x98\x80",
    "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7",
    "\xF4\x8F\xBF\xBF",
    "\xEF\xBF\xBD",
    "Zoë",
    "Jum'at",
    "<b>&amp;</b>",
    "%s%n",
    "${x}",
    "x",
};

// The same numbers everywhere: x = x * a + c, its upper bits.
static unsigned draw(uint64_t *state, unsigned below)
{
    *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (unsigned)(*state >> 33) % below;
}

static struct text nasty_text(uint64_t *state, struct arena *arena)
{
    struct buffer out = buffer_create(arena, SIZE_MAX);
    unsigned count = 1 + draw(state, MOST_PIECES);

    for (unsigned i = 0; i < count; i++)
        buffer_put_string(&out, pieces[draw(state, COUNT(pieces))]);
    if (draw(state, 20) == 0) {
        const char *again = pieces[draw(state, COUNT(pieces))];
        for (int i = 0; i < LONG_RUN; i++)
            buffer_put_string(&out, again);
    }
    return buffer_text(&out);
}

static void put_quoted(struct buffer *out, struct text text)
{
    buffer_put_byte(out, '"');
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] == '"')
            buffer_put_byte(out, '"');
        buffer_put_byte(out, text.data[i]);
    }
    buffer_put_byte(out, '"');
}

// All line ends become one line feed; blanks at both ends go.
static struct text kept_note(struct text text, struct arena *arena)
{
    struct buffer out = buffer_create(arena, SIZE_MAX);

    for (size_t i = 0; i < text.length; i++) {
        char byte = text.data[i];
        bool has_feed = i + 1 < text.length && text.data[i + 1] == '\n';
        if (byte != '\r')
            buffer_put_byte(&out, byte);
        else if (!has_feed)
            buffer_put_byte(&out, '\n');
    }
    return text_trim(buffer_text(&out));
}

// Of an id also what nobody sees goes, and one wrapping.
static struct text kept_id(struct text text, struct arena *arena)
{
    struct buffer out = buffer_create(arena, SIZE_MAX);
    struct text rest = kept_note(text, arena);

    while (rest.length > 0) {
        struct text from = rest;
        if (!label_is_invisible(text_next_code_point(&rest)))
            buffer_put_text(&out, text_slice(from, 0, from.length - rest.length));
    }
    struct text id = text_trim(buffer_text(&out));
    if (id.length > 3 && text_starts_with(id, TEXT("=\"")) && text_ends_with(id, TEXT("\"")))
        return text_trim(text_slice(id, 2, id.length - 3));
    if (id.length > 1 && id.data[0] == '\'')
        return text_trim(text_slice(id, 1, id.length - 1));
    return id;
}

static struct text file_of(struct import_case *test, struct text client, struct text note)
{
    struct buffer out = buffer_create(test->arena, SIZE_MAX);

    buffer_put_string(&out, "client_id,session_date,attendance,note\n");
    put_quoted(&out, client);
    buffer_put_string(&out, ",2026-01-05,hadir,");
    put_quoted(&out, note);
    buffer_put_byte(&out, '\n');
    return buffer_text(&out);
}

static bool has_refusal(const struct import_report *report)
{
    return report->accepted_count == 0 &&
           problems_count(&report->problems, SEVERITY_ROW_REFUSED) > 0;
}

static void expect_text(const char *what, int number, struct text got, struct text expected)
{
    if (!text_equal(got, expected) && got.length + expected.length > 0)
        fail_msg("%s %d: \"%.*s\", expected \"%.*s\"", what, number, (int)got.length, got.data,
                 (int)expected.length, expected.data);
}

// Imports, exports and imports the export: 0 changes, and the same row.
static void check(const char *what, int number, struct text client, struct text note)
{
    struct import_case *test = import_case_create();
    struct import_report first =
        import_case_run(test, "first.csv", file_of(test, client, note));

    if (!has_refusal(&first)) {
        assert_int_equal(first.accepted_count, 1);
        const struct session_row *row = &first.accepted[0].session;
        expect_text(what, number, row->client, kept_id(client, test->arena));
        expect_text(what, number, row->note, kept_note(note, test->arena));

        struct import_report again = import_case_run(
            test, "again.csv", exported_rows(test->database, FILE_SESSIONS, test->arena));
        if (again.counts.unchanged != 1 || again.accepted_count != 1)
            fail_msg("%s %d: the export comes to: %s", what, number,
                     import_case_outcome(test, &again).data);
        expect_text(what, number, again.accepted[0].session.client, row->client);
        expect_text(what, number, again.accepted[0].session.note, row->note);
    }
    import_case_destroy(test);
}

static void nasty_notes_come_back_as_they_were(void **state)
{
    struct arena *arena = arena_create();
    uint64_t seed = 2026;

    (void)state;
    for (int i = 0; i < TEXT_COUNT; i++)
        check("note", i, TEXT("K1"), nasty_text(&seed, arena));
    arena_destroy(arena);
}

static void nasty_codes_come_back_as_they_were_or_are_refused(void **state)
{
    struct arena *arena = arena_create();
    uint64_t seed = 1124;

    (void)state;
    for (int i = 0; i < TEXT_COUNT; i++)
        check("code", i, nasty_text(&seed, arena), TEXT("x"));
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nasty_notes_come_back_as_they_were),
        cmocka_unit_test(nasty_codes_come_back_as_they_were_or_are_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

#include "ingest/rejects.h"

#include "base/buffer.h"
#include "base/file.h"
#include "ingest/row_key.h"
#include "tests/support/ingest/import_case.h"
#include "tests/support/test.h"

#define HASH "@" // in `rejects`: the first digits of the file's SHA-256

static const struct {
    const char *name;
    struct text content;
    struct text rejects;
} cases[] = {
    {"a plain file",
     TEXT_INIT("client_id,session_date,attendance\nK1,x,hadir\nK2,1/2/2026,hadir\n"),
     TEXT_INIT("client_id,session_date,attendance,capaian_ref\nK1,x,hadir,@-2\n")            },
    {"semicolons, CRLF and a mark",
     TEXT_INIT(
         "\xEF\xBB\xBFKode Konseli;Tanggal;Kehadiran\r\nK1;x;hadir\r\nK2;y;\"hadir\"\r\n"),
     TEXT_INIT("\xEF\xBB\xBFKode Konseli;Tanggal;Kehadiran;capaian_ref\r\n"
               "K1;x;hadir;@-2\r\nK2;y;\"hadir\";@-3\r\n")                                   },
    {"quotes and line breaks as they stood",
     TEXT_INIT("client_id,session_date,attendance,note\nK1,x,hadir,\" a\nb \"\"c\"\" \"\n"),
     TEXT_INIT("client_id,session_date,attendance,note,capaian_ref\n"
               "K1,x,hadir,\" a\nb \"\"c\"\" \",@-2\n")                                      },
    {"a short row is filled up",
     TEXT_INIT("client_id,session_date,attendance,goal_id,note\nK1,x,hadir\n"),
     TEXT_INIT(
         "client_id,session_date,attendance,goal_id,note,capaian_ref\nK1,x,hadir,,,@-2\n")   },
    {"Windows-1252",
     TEXT_INIT("client_id,session_date,attendance,note\nK1,x,hadir,caf\xE9 \x96\n"),
     TEXT_INIT(
         "client_id,session_date,attendance,note,capaian_ref\nK1,x,hadir,caf\xE9 \x96,@-2\n")},
    {"stray bytes",
     TEXT_INIT("client_id,session_date,attendance,note\nK1,1/2/2026,hadir,\xC3\xA9 \xE9\n"),
     TEXT_INIT("client_id,session_date,attendance,note,capaian_ref\n"
               "K1,1/2/2026,hadir,\xC3\xA9 \xE9,@-2\n")                                      },
    {"a file that came back keeps its references",
     TEXT_INIT("client_id,session_date,attendance,capaian_ref\nK1,x,hadir,abc-2\n"),
     TEXT_INIT("client_id,session_date,attendance,capaian_ref\nK1,x,hadir,abc-2\n")          },
    {"a title above is not repeated",
     TEXT_INIT("Log,,\nclient_id,session_date,attendance\nK1,x,hadir\n"),
     TEXT_INIT("client_id,session_date,attendance,capaian_ref\nK1,x,hadir,@-3\n")            },
};

// The expected bytes with the file's own digits.
static struct text
with_hash(struct import_case *test, struct text expected, const struct import_report *report)
{
    struct buffer out = buffer_create(test->arena, SIZE_MAX);
    struct text reference = row_reference(&report->source.sha256, 1, test->arena);

    for (size_t i = 0; i < expected.length; i++) {
        if (expected.data[i] == HASH[0])
            buffer_put_text(&out, text_slice(reference, 0, reference.length - 2));
        else
            buffer_put_byte(&out, expected.data[i]);
    }
    return buffer_text(&out);
}

static void rejects_are_the_bytes_of_the_file(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct import_case *test = import_case_create();
        struct problems problems = problems_create(test->arena);
        struct import_report report = import_case_run(test, "x.csv", cases[i].content);
        struct text content;

        assert_true(rejects_content(&report, test->arena, &content, &problems));
        struct text expected = with_hash(test, cases[i].rejects, &report);
        if (!text_equal(content, expected))
            fail_msg("%s: %.*s", cases[i].name, (int)content.length, content.data);
        import_case_destroy(test);
    }
}

static void a_corrected_row_comes_back(void **state)
{
    (void)state;
    struct import_case *test = import_case_create();
    struct problems problems = problems_create(test->arena);
    struct import_report report = import_case_run(
        test, "sesi.csv", TEXT("client_id,session_date,attendance\nK1,31/02/2026,hadir\n"));
    const char *path;
    struct text content;

    assert_true(
        rejects_write(&report, test->folder, TEXT("why\n"), test->arena, &path, &problems));
    assert_text_equal(file_name(path), "sesi.csv.rejects.csv");
    assert_int_equal(file_read(path, SIZE_MAX / 2, test->arena, &content), 0);
    struct buffer corrected = buffer_create(test->arena, SIZE_MAX);
    size_t fault = text_find(content, '3');
    buffer_put_text(&corrected, text_slice(content, 0, fault));
    buffer_put_text(&corrected, TEXT("28"));
    buffer_put_text(&corrected, text_slice(content, fault + 2, content.length));
    report = import_case_run(test, "sesi.csv.rejects.csv", buffer_text(&corrected));
    assert_text_equal(import_case_outcome(test, &report), "ok new 1");
    assert_true(report.accepted[0].reference.length > 0);
    import_case_destroy(test);
}

static void without_refused_rows_nothing_is_written(void **state)
{
    (void)state;
    struct import_case *test = import_case_create();
    struct problems problems = problems_create(test->arena);
    struct import_report report = import_case_run(
        test, "x.csv", TEXT("client_id,session_date,attendance\nK1,1/2/2026,hadir\n"));
    const char *path = "";

    assert_true(rejects_write(&report, "/nowhere", TEXT(""), test->arena, &path, &problems));
    assert_null(path);
    import_case_destroy(test);
}

static void a_folder_that_cannot_be_made_is_a_failure(void **state)
{
    (void)state;
    struct import_case *test = import_case_create();
    struct problems problems = problems_create(test->arena);
    struct import_report report =
        import_case_run(test, "x.csv", TEXT("client_id,session_date,attendance\nK1,x,hadir\n"));
    const char *path;

    assert_false(
        rejects_write(&report, "/dev/null/x", TEXT(""), test->arena, &path, &problems));
    assert_int_equal(problems.items[0].code, PROBLEM_FILE_UNWRITABLE);
    import_case_destroy(test);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rejects_are_the_bytes_of_the_file),
        cmocka_unit_test(a_corrected_row_comes_back),
        cmocka_unit_test(without_refused_rows_nothing_is_written),
        cmocka_unit_test(a_folder_that_cannot_be_made_is_a_failure),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

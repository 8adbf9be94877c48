#include "cli/settings.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "tests/support/test.h"

enum { PATH_BYTES = 200 };

// A folder for capaian.ini, and an arena for what is read.
struct desk {
    struct arena *arena;
    char folder[PATH_BYTES];
    const char *path;
};

static int create_desk(void **state)
{
    struct arena *arena = arena_create();
    struct desk *desk = ARENA_NEW(arena, struct desk);
    desk->arena = arena;
    memcpy(desk->folder, "/tmp/settings-XXXXXX", sizeof("/tmp/settings-XXXXXX"));
    if (mkdtemp(desk->folder) == NULL)
        return 1;
    desk->path = file_join(arena, desk->folder, TEXT("capaian.ini"));
    *state = desk;
    return 0;
}

static int remove_desk(void **state)
{
    struct desk *desk = *state;
    unlink(desk->path);
    rmdir(desk->folder);
    arena_destroy(desk->arena);
    return 0;
}

static bool read_content(struct desk *desk,
                         struct text content,
                         struct settings *settings,
                         struct problems *problems)
{
    *settings = settings_default();
    *problems = problems_create(desk->arena);
    assert_int_equal(file_replace(desk->path, content), 0);
    return settings_read(settings, desk->path, desk->arena, problems);
}

static const char *below(struct desk *desk, const char *name)
{
    return file_join(desk->arena, desk->folder, text_of(name));
}

static void every_setting_is_read(void **state)
{
    struct desk *desk = *state;
    struct settings settings;
    struct problems problems;
    assert_true(read_content(desk,
                             TEXT("db = data/isi.db\n"
                                  "inbox = masuk\n"
                                  "out = /srv/laporan\n"
                                  "state = .\n"
                                  "language = en\n"
                                  "utc_offset = +09:00\n"
                                  "date_order = mdy\n"
                                  "names = ya\n"
                                  "[practice]\n"
                                  "school = SMP Harapan Nusantara\n"
                                  "unit = Bimbingan dan Konseling\n"
                                  "place = Bandung\n"
                                  "principal = Drs. Bambang Wiratmo, M.Pd.\n"
                                  "principal_nip = 19680412 199403 1 007\n"
                                  "coordinator = Sri Lestari\n"
                                  "coordinator_nip = 19850917 201001 2 014\n"
                                  "term_client = klien\n"
                                  "term_counsellor = Guru BK\n"
                                  "[counsellor C01]\n"
                                  "name = Ratna Puspita, S.Pd.\n"
                                  "nip = 19790621 200501 2 011\n"
                                  "[counsellor  C 02 ]\n"
                                  "name = Dewi\n"
                                  "[thresholds]\n"
                                  "episode_gap_days = 120\n"
                                  "attendance_target = 0.75\n"),
                             &settings, &problems));
    assert_string_equal(settings.file, desk->path);
    assert_string_equal(settings.database, below(desk, "data/isi.db"));
    assert_string_equal(settings.inbox, below(desk, "masuk"));
    assert_string_equal(settings.out, "/srv/laporan");
    assert_string_equal(settings.state, below(desk, "."));
    assert_string_equal(settings.language->code, "en");
    assert_int_equal(settings.utc_offset_minutes, 540);
    assert_text_equal(settings.date_order, "mdy");
    assert_true(settings.with_names);
    assert_text_equal(settings.letterhead.school, "SMP Harapan Nusantara");
    assert_text_equal(settings.letterhead.unit, "Bimbingan dan Konseling");
    assert_text_equal(settings.letterhead.place, "Bandung");
    assert_text_equal(settings.letterhead.principal, "Drs. Bambang Wiratmo, M.Pd.");
    assert_text_equal(settings.letterhead.principal_number, "19680412 199403 1 007");
    assert_text_equal(settings.letterhead.coordinator, "Sri Lestari");
    assert_text_equal(settings.letterhead.coordinator_number, "19850917 201001 2 014");
    assert_int_equal(settings.letterhead.counsellor_count, 2);
    assert_text_equal(settings.letterhead.counsellors[0].code, "C01");
    assert_text_equal(settings.letterhead.counsellors[0].name, "Ratna Puspita, S.Pd.");
    assert_text_equal(settings.letterhead.counsellors[0].number, "19790621 200501 2 011");
    assert_text_equal(settings.letterhead.counsellors[1].code, "C 02");
    assert_true(settings.thresholds.episode_gap_days == 120);
    assert_true(settings.thresholds.attendance_target == 0.75);
    assert_true(settings.thresholds.review_days == thresholds_default.review_days);
}

static void without_a_word_everything_is_as_by_default(void **state)
{
    struct settings settings;
    struct problems problems;
    assert_true(read_content(*state, TEXT("; nothing\n\n[practice]\n"), &settings, &problems));
    assert_null(settings.database);
    assert_null(settings.out);
    assert_string_equal(settings.language->code, "id");
    assert_int_equal(settings.utc_offset_minutes, UTC_OFFSET_DEFAULT_MINUTES);
    assert_true(text_is_empty(settings.date_order));
    assert_false(settings.with_names);
    assert_int_equal(settings.letterhead.client, PRACTICE_SCHOOL);
    assert_memory_equal(&settings.thresholds, &thresholds_default, sizeof(thresholds_default));
}

static void the_other_terms_follow_that_for_the_client(void **state)
{
    struct settings settings;
    struct problems problems;
    assert_true(
        read_content(*state, TEXT("[practice]\nterm_client = klien\n"), &settings, &problems));
    assert_int_equal(settings.letterhead.client, PRACTICE_CLINIC);
    assert_int_equal(settings.letterhead.counsellor, PRACTICE_CLINIC);
    assert_int_equal(settings.letterhead.supervisor, PRACTICE_CLINIC);
    assert_true(read_content(
        *state, TEXT("[practice]\nterm_counsellor = guru bk\nterm_client = klien\n"), &settings,
        &problems));
    assert_int_equal(settings.letterhead.counsellor, PRACTICE_SCHOOL);
    assert_int_equal(settings.letterhead.supervisor, PRACTICE_CLINIC);
}

static const struct {
    const char *name;
    struct text content;
    unsigned line;
    const char *about, *value;
} bad[] = {
    {"unknown key",                 TEXT_INIT("\nbahasa = id\n"),                        2, "bahasa",      "id"     },
    {"unknown section",             TEXT_INIT("[lain]\nkey = v\n"),                      2, "key",         "v"      },
    {"key of another section",      TEXT_INIT("school = x\n"),                           1, "school",      "x"      },
    {"top key in a section",        TEXT_INIT("[practice]\ndb = a.db\n"),                2, "db",          "a.db"   },
    {"unknown language",            TEXT_INIT("language = fr\n"),                        1, "language",    "fr"     },
    {"empty path",                  TEXT_INIT("\n\ndb =\n"),                             3, "db",          ""       },
    {"offset without sign",         TEXT_INIT("utc_offset = 07:00\n"),                   1, "utc_offset",  "07:00"  },
    {"order of dates",              TEXT_INIT("date_order = dym\n"),                     1, "date_order",  "dym"    },
    {"neither yes nor no",          TEXT_INIT("names = mungkin\n"),                      1, "names",       "mungkin"},
    {"unknown term",                TEXT_INIT("[practice]\nterm_client = pasien\n"),     2, "term_client",
     "pasien"                                                                                                       },
    {"unknown key of a counsellor", TEXT_INIT("[counsellor C01]\ngaji = 1\n"),           2, "gaji",        "1"      },
    {"counsellor without a code",   TEXT_INIT("[counsellor ]\nname = x\n"),              2, "name",        "x"      },
    {"unknown threshold",           TEXT_INIT("[thresholds]\nlain = 1\n"),               2, "lain",        "1"      },
    {"threshold in words",          TEXT_INIT("[thresholds]\nreview_days = lama\n"),     2, "review_days",
     "lama"                                                                                                         },
    {"threshold out of range",      TEXT_INIT("[thresholds]\nattendance_target = 80\n"), 2,
     "attendance_target",                                                                                  "80"     },
    {"threshold without a value",   TEXT_INIT("[thresholds]\nreview_days =\n"),          2, "review_days",
     ""                                                                                                             },
    {"no setting at all",           TEXT_INIT("language = id\nnonsense\n"),              2, "",            ""       },
};

static void faults_name_line_key_and_value(void **state)
{
    struct desk *desk = *state;
    for (size_t i = 0; i < COUNT(bad); i++) {
        struct settings settings;
        struct problems problems;
        if (read_content(desk, bad[i].content, &settings, &problems) || problems.count != 1)
            fail_msg("%s: %zu problems", bad[i].name, problems.count);
        if (problems.items[0].code != PROBLEM_SETTING_INVALID ||
            problems.items[0].severity != SEVERITY_FAILURE ||
            problems.items[0].place.line != bad[i].line)
            fail_msg("%s: line %u", bad[i].name, (unsigned)problems.items[0].place.line);
        assert_string_equal(problems.items[0].place.file, desk->path);
        assert_text_equal(problems.items[0].about, bad[i].about);
        assert_text_equal(problems.items[0].value, bad[i].value);
    }
}

static void all_faults_of_a_file_are_told(void **state)
{
    struct settings settings;
    struct problems problems;
    assert_false(read_content(*state, TEXT("language = fr\nnames = ?\nout = x\nlain = 1\n"),
                              &settings, &problems));
    assert_int_equal(problems.count, 3);
    assert_int_equal(problems.items[0].place.line, 1);
    assert_int_equal(problems.items[1].place.line, 2);
    assert_int_equal(problems.items[2].place.line, 4);
}

static void after_an_unknown_language_there_are_still_words(void **state)
{
    struct settings settings;
    struct problems problems;
    assert_false(read_content(*state, TEXT("language = fr\n"), &settings, &problems));
    assert_non_null(settings.language);
}

static void a_file_that_cannot_be_read_is_a_failure(void **state)
{
    struct desk *desk = *state;
    struct settings settings = settings_default();
    struct problems problems = problems_create(desk->arena);
    assert_false(settings_read(&settings, below(desk, "none.ini"), desk->arena, &problems));
    assert_false(settings_read(&settings, desk->folder, desk->arena, &problems));
    assert_int_equal(problems.count, 2);
    assert_int_equal(problems.items[0].code, PROBLEM_FILE_NOT_FOUND);
    assert_int_equal(problems.items[1].code, PROBLEM_FILE_NOT_REGULAR);
}

static const struct {
    const char *text;
    bool is_good;
    int minutes;
} offsets[] = {
    {"Z",       true,  0   },
    {"+07:00",  true,  420 },
    {"-03:30",  true,  -210},
    {"+00:00",  true,  0   },
    {"+14:00",  true,  840 },
    {"",        false, 0   },
    {"7",       false, 0   },
    {"+7:00",   false, 0   },
    {"07:00",   false, 0   },
    {"+0700",   false, 0   },
    {"+07:60",  false, 0   },
    {"+15:00",  false, 0   },
    {"+07:00 ", false, 0   },
    {"+-1:00",  false, 0   },
    {"++1:00",  false, 0   },
    {"+ 7:00",  false, 0   },
    {"+07:-1",  false, 0   },
    {"z",       false, 0   },
};

static void offsets_are_hours_and_minutes(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(offsets); i++) {
        int minutes = 0;
        bool is_good = utc_offset_parse(text_of(offsets[i].text), &minutes);
        if (is_good != offsets[i].is_good || (is_good && minutes != offsets[i].minutes))
            fail_msg("\"%s\": %d, %d minutes", offsets[i].text, is_good, minutes);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_setting_is_read),
        cmocka_unit_test(without_a_word_everything_is_as_by_default),
        cmocka_unit_test(the_other_terms_follow_that_for_the_client),
        cmocka_unit_test(faults_name_line_key_and_value),
        cmocka_unit_test(all_faults_of_a_file_are_told),
        cmocka_unit_test(after_an_unknown_language_there_are_still_words),
        cmocka_unit_test(a_file_that_cannot_be_read_is_a_failure),
        cmocka_unit_test(offsets_are_hours_and_minutes),
    };
    return cmocka_run_group_tests(tests, create_desk, remove_desk);
}

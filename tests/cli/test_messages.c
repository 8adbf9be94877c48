#include "cli/messages.h"

#include <string.h>

#include "tests/support/case_builder.h"
#include "tests/support/test.h"

static int create_arena(void **state)
{
    *state = arena_create();
    return 0;
}

static int destroy_arena(void **state)
{
    arena_destroy(*state);
    return 0;
}

static const struct phrasing *phrasing_in(const struct language *language, struct arena *arena)
{
    struct phrasing *phrasing = ARENA_NEW(arena, struct phrasing);
    *phrasing = (struct phrasing){
        .language = language,
        .terms = language_terms(language, PRACTICE_SCHOOL, PRACTICE_SCHOOL, PRACTICE_SCHOOL),
        .arena = arena,
    };
    return phrasing;
}

static const char *said(const struct problem *problem,
                        const char *language,
                        bool shows_values,
                        struct arena *arena)
{
    const struct message_style style = {
        .phrasing = phrasing_in(language_find(text_of(language)), arena),
        .today = day_at("2026-11-24"),
        .shows_values = shows_values,
    };
    return arena_string(arena, message_of(problem, &style));
}

static const struct problem whole = {
    .severity = SEVERITY_ROW_REFUSED,
    .place = {.file = "sesi.csv", .line = 17, .column = 2},
    .role = "session_date",
    .header = TEXT_INIT("Tanggal Sesi"),
    .value = TEXT_INIT("SECRET"),
    .about = TEXT_INIT("2026-03-14"),
    .low = 3,
    .high = 27,
    .detail = "no space",
};

static void check_message(const char *message, const char *ending, const char *code)
{
    const char *line_end = strchr(message, '\n');
    if (line_end == NULL || strchr(line_end + 1, '\n') != NULL ||
        strpbrk(message, "{}|") != NULL)
        fail_msg("%s: %s", code, message);
    if (strncmp(message, "sesi.csv:17:2: ", 15) != 0 || strstr(message, ending) == NULL ||
        strstr(message, "  ") != line_end + 1 || strstr(message, "\xE2\x80\x9C\xE2\x80\x9D"))
        fail_msg("%s: %s", code, message);
}

// Of each code in each language: place, words, code; advice in a second line; nothing unfilled.
static void every_code_is_worded_in_both_languages(void **state)
{
    for (int code = 0; code < PROBLEM_COUNT; code++) {
        struct problem problem = whole;
        char ending[64];
        problem.code = (enum problem_code)code;
        snprintf(ending, sizeof(ending), " [%s]\n", message_code(&problem));
        for (int shows = 0; shows < 2; shows++) {
            const char *id = said(&problem, "id", shows, *state);
            const char *en = said(&problem, "en", shows, *state);
            check_message(id, ending, message_code(&problem));
            check_message(en, ending, message_code(&problem));
            assert_non_null(strstr(id, "\n  saran: "));
            assert_non_null(strstr(en, "\n  advice: "));
        }
    }
}

static void a_problem_that_says_nothing_else_is_worded_too(void **state)
{
    for (int code = 0; code < PROBLEM_COUNT; code++) {
        const struct problem problem = {.code = (enum problem_code)code,
                                        .severity = SEVERITY_FAILURE};
        const char *message = said(&problem, "en", true, *state);
        if (strpbrk(message, "{}|") != NULL || message[0] == ' ')
            fail_msg("%s: %s", problem_code_name(problem.code), message);
    }
}

// Values of settings, mappings and periods are nobody's, and whoever wrote them must mend them.
static bool is_open(enum problem_code code)
{
    return code == PROBLEM_PERIOD_INVALID || code == PROBLEM_SETTING_INVALID ||
           code == PROBLEM_INSTRUMENT_INVALID || code == PROBLEM_CURVE_INVALID ||
           code == PROBLEM_MAPPING_INVALID || code == PROBLEM_ENCODING_GUESSED ||
           code == PROBLEM_SESSION_UNKNOWN;
}

static void values_are_hidden_unless_asked_for(void **state)
{
    for (int code = 0; code < PROBLEM_COUNT; code++) {
        struct problem problem = whole;
        problem.code = (enum problem_code)code;
        if (is_open(problem.code))
            continue;
        if (strstr(said(&problem, "id", false, *state), "SECRET") != NULL)
            fail_msg("%s", problem_code_name(problem.code));
    }
}

static void what_was_read_out_of_a_hidden_value_is_hidden_too(void **state)
{
    const enum problem_code codes[] = {PROBLEM_DATE_SERIAL, PROBLEM_DATE_SHORT_YEAR,
                                       PROBLEM_POSSIBLE_MOVED_SESSION,
                                       PROBLEM_NUMBER_AMBIGUOUS};
    for (size_t i = 0; i < COUNT(codes); i++) {
        struct problem problem = whole;
        problem.code = codes[i];
        problem.about = TEXT("2026-03-14");
        problem.low = 14;
        problem.high = 14000;
        if (strstr(said(&problem, "en", false, *state), "14") != NULL)
            fail_msg("%s", problem_code_name(problem.code));
        assert_non_null(strstr(said(&problem, "en", true, *state), "14"));
    }
}

static const char *const private_roles[] = {"note",    "name",     "text",     "statement",
                                            "problem", "extra",    "level_m2", "level_m1",
                                            "level_0", "level_p1", "level_p2"};

static void notes_and_names_are_never_shown(void **state)
{
    for (size_t i = 0; i < COUNT(private_roles); i++) {
        for (int code = 0; code < PROBLEM_COUNT; code++) {
            struct problem problem = whole;
            problem.code = (enum problem_code)code;
            problem.role = private_roles[i];
            if (!is_open(problem.code) &&
                strstr(said(&problem, "id", true, *state), "SECRET") != NULL)
                fail_msg("%s: %s", private_roles[i], problem_code_name(problem.code));
        }
    }
}

static const struct {
    const char *name;
    struct problem problem;
    const char *language;
    const char *message;
} cases[] = {
    {"date",
     {.code = PROBLEM_DATE_INVALID,
      .severity = SEVERITY_ROW_REFUSED,
      .place = {.file = "log.csv", .line = 17, .column = 2},
      .role = "session_date",
      .value = TEXT_INIT("31/02/2026")},
     "id", "log.csv:17:2: tanggal “31/02/2026” tidak ada di kalender [date-invalid]\n"
     "  saran: tulis seperti 28/02/2026 atau 2026-02-28"                        },
    {"score out of range",
     {.code = PROBLEM_OUT_OF_RANGE,
      .severity = SEVERITY_ROW_REFUSED,
      .place = {.file = "log.csv", .line = 2, .column = 10},
      .role = "score",
      .value = TEXT_INIT("28"),
      .about = TEXT_INIT("phq-9"),
      .high = 27},
     "en", "log.csv:2:10: score “28” is outside the range of phq-9 (0–27) [out-of-range]\n"
     "  advice: check the score or the measure"                                 },
    {"another number out of range",
     {.code = PROBLEM_OUT_OF_RANGE,
      .severity = SEVERITY_ROW_REFUSED,
      .place = {.file = "log.csv", .line = 2, .column = 6},
      .role = "duration_min",
      .header = TEXT_INIT("Durasi (menit)"),
      .value = TEXT_INIT("1500"),
      .low = 1,
      .high = 1440},
     "id", "log.csv:2:6: “1500” di luar rentang kolom “Durasi (menit)” (1–1.440) [out-of-range]\n"
     "  saran: periksa angkanya"                                                },
    {"column by its role",
     {.code = PROBLEM_REQUIRED_EMPTY,
      .severity = SEVERITY_ROW_REFUSED,
      .place = {.file = "log.csv", .line = 4, .column = 1},
      .role = "client_id"},
     "en", "log.csv:4:1: column “client_id” is empty [required-empty]\n"
     "  advice: fill it in every row, merged cells too"                         },
    {"ambiguous number",
     {.code = PROBLEM_NUMBER_AMBIGUOUS,
      .severity = SEVERITY_ROW_REFUSED,
      .value = TEXT_INIT("1.234"),
      .low = 1234,
      .high = 1.234},
     "id", "“1.234” dapat berarti 1234 atau 1,234 [number-ambiguous]\n"
     "  saran: tulis tanpa titik ribuan"                                        },
    {"order of dates",
     {.code = PROBLEM_DATE_ORDER,
      .severity = SEVERITY_ROW_REFUSED,
      .value = TEXT_INIT("13/01/2026"),
      .about = TEXT_INIT("mdy")},
     "en", "date “13/01/2026” does not fit the order month/day/year [date-order]\n"
     "  advice: write all dates alike or use --date-order mdy"                  },
    {"two goals of one code",
     {.code = PROBLEM_KEY_CONFLICT,
      .severity = SEVERITY_ROW_REFUSED,
      .about = TEXT_INIT("goals"),
      .low = 2,
      .high = 4},
     "en", "rows 2 and 4 hold the same thing with different content [key-conflict]\n"
     "  advice: keep the right one"                                             },
    {"row again",
     {.code = PROBLEM_DUPLICATE_ROW, .severity = SEVERITY_REMARK, .low = 4, .high = 2},
     "en", "(remark) this row equals row 2 [duplicate-row]\n"
     "  advice: nothing to do; the row counts once"                             },
    {"unknown setting",
     {.code = PROBLEM_SETTING_INVALID,
      .severity = SEVERITY_FAILURE,
      .about = TEXT_INIT("ketua"),
      .low = SETTING_UNKNOWN},
     "id", "pengaturan “ketua” tidak dikenal [setting-invalid]\n"
     "  saran: lihat keterangan dalam capaian.ini yang dibuat oleh capaian init"},
    {"missing column",
     {.code = PROBLEM_HEADER_MISSING,
      .severity = SEVERITY_FILE_REFUSED,
      .place = {.file = "log.csv", .line = 1},
      .role = "session_date"},
     "en", "log.csv:1: required column “session_date” not found in the first 20 lines "
     "[header-missing]\n"
     "  advice: add the header or use --map"                                    },
    {"no header",
     {.code = PROBLEM_HEADER_MISSING,
      .severity = SEVERITY_FILE_REFUSED,
      .place = {.file = "log.csv", .line = 1}},
     "en", "log.csv:1: the kind of file cannot be told from its header [header-missing]\n"
     "  advice: use the headers of the template, or --kind or --map"            },
    {"warning with the encoding",
     {.code = PROBLEM_ENCODING_GUESSED,
      .severity = SEVERITY_WARNING,
      .place = {.file = "log.csv", .line = 1},
      .value = TEXT_INIT("windows-1252")},
     "id", "log.csv:1: (peringatan) berkas dibaca sebagai windows-1252 [encoding-guessed]\n"
     "  saran: periksa nama yang berhuruf khusus"                               },
    {"the only field",
     {.code = PROBLEM_FIELD_COUNT,
      .severity = SEVERITY_ROW_REFUSED,
      .place = {.file = "log.csv", .line = 3},
      .low = 1,
      .high = 11},
     "en", "log.csv:3: the row has 1 field, the header 11 [field-count]\n"
     "  advice: check delimiter and quotes in this row"                         },
    {"workbook",
     {.code = PROBLEM_NOT_CSV,
      .severity = SEVERITY_FILE_REFUSED,
      .place = {.file = "log.csv"},
      .value = TEXT_INIT("ole/xls")},
     "en", "log.csv: this file is an Excel workbook, not CSV [not-csv]\n"
     "  advice: choose Save as “CSV UTF-8”"                                 },
    {"no file, a term of the practice",
     {.code = PROBLEM_CLIENT_UNKNOWN, .severity = SEVERITY_FAILURE, .value = TEXT_INIT("K9")},
     "id", "tidak ada konseli berkode “K9” [client-unknown]\n"
     "  saran: periksa kodenya; huruf besar dan kecil dibedakan"                },
    {"controls are written out",
     {.code = PROBLEM_DATE_INVALID,
      .severity = SEVERITY_ROW_REFUSED,
      .place = {.file = "a\nb.csv", .line = 1, .column = 1},
      .value = TEXT_INIT("\x1B[2J")},
     "en", "a\\x0ab.csv:1:1: date “\\x1b[2J” is not in the calendar [date-invalid]\n"
     "  advice: write 28/02/2026 or 2026-02-28"                                 },
    {"braces of a value are no placeholders",
     {.code = PROBLEM_DATE_INVALID,
      .severity = SEVERITY_ROW_REFUSED,
      .place = {.file = "{file}.csv", .line = 1, .column = 1},
      .value = TEXT_INIT("{value}")},
     "en", "{file}.csv:1:1: date “{value}” is not in the calendar [date-invalid]\n"
     "  advice: write 28/02/2026 or 2026-02-28"                                 },
};

static void messages_read_as_written_here(void **state)
{
    for (size_t i = 0; i < COUNT(cases); i++) {
        const char *message = said(&cases[i].problem, cases[i].language, true, *state);
        if (strcmp(message, cases[i].message) != 0)
            fail_msg("%s:\n%s\nexpected\n%s", cases[i].name, message, cases[i].message);
    }
}

static void every_check_of_a_goal_is_worded(void **state)
{
    for (int check = 0; check < CHECK_COUNT; check++) {
        const struct problem problem = {.code = PROBLEM_GOAL_CHECK,
                                        .severity = SEVERITY_REMARK,
                                        .about = TEXT("G1"),
                                        .low = check};
        assert_null(strstr(said(&problem, "id", false, *state), "G1”: ["));
        assert_null(strpbrk(said(&problem, "en", false, *state), "{}|"));
    }
}

static void problems_are_printed_from_the_first_one_wanted(void **state)
{
    struct problems problems = problems_create(*state);
    const struct message_style style = {
        .phrasing = phrasing_in(language_find(TEXT("en")), *state),
        .today = day_at("2026-11-24"),
    };
    char printed[512] = "";
    FILE *out = tmpfile();
    assert_non_null(out);
    for (int i = 0; i < 3; i++)
        problem_add(&problems, (struct problem){.code = PROBLEM_EMPTY_FILE,
                                                .severity = SEVERITY_FILE_REFUSED,
                                                .place = {.file = i < 2 ? "a" : "b"}});
    messages_print(&problems, 2, &style, out);
    rewind(out);
    printed[fread(printed, 1, sizeof(printed) - 1, out)] = '\0';
    fclose(out);
    assert_string_equal(printed, "b: the file is empty [empty-file]\n"
                                 "  advice: check that the export finished\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_code_is_worded_in_both_languages),
        cmocka_unit_test(a_problem_that_says_nothing_else_is_worded_too),
        cmocka_unit_test(values_are_hidden_unless_asked_for),
        cmocka_unit_test(what_was_read_out_of_a_hidden_value_is_hidden_too),
        cmocka_unit_test(notes_and_names_are_never_shown),
        cmocka_unit_test(messages_read_as_written_here),
        cmocka_unit_test(every_check_of_a_goal_is_worded),
        cmocka_unit_test(problems_are_printed_from_the_first_one_wanted),
    };
    return cmocka_run_group_tests(tests, create_arena, destroy_arena);
}

#include "report/sections/methods_run.h"

#include "analyze/expected_course.h"
#include "analyze/expected_curve.h"
#include "language/en.h"
#include "language/id.h"
#include "tests/report/report_case.h"

/* What a sentence is made of: one measure, three files, the limits of the settings. */
struct run {
    struct measure_findings measure;
    struct source sources[3];
    struct case_file file;
    struct case_findings findings;
    struct thresholds thresholds;
    struct findings_options options;
    struct instrument instrument;
    struct report_input input;
    struct document document;
};

static struct wording wording_for(struct run *run, const struct language *language)
{
    static const char *const names[] = {"sesi.csv", "tujuan.csv", "sesi.csv"};

    run->instrument = (struct instrument){
        .id = TEXT("phq-9"), .title = TEXT("PHQ-9"), .is_known = true, .step = 1};
    run->measure.instrument = &run->instrument;
    run->measure.measure = TEXT("phq-9");
    for (size_t i = 0; i < COUNT(names); i++)
        run->sources[i].name = text_of(names[i]);
    run->file.client = TEXT("K0003");
    run->file.sources = run->sources;
    run->findings.case_file = &run->file;
    run->findings.measures = &run->measure;
    run->findings.measure_count = 1;
    run->options.thresholds = &run->thresholds;
    run->input = (struct report_input){
        .findings = &run->findings,
        .options = &run->options,
        .language = language,
        .letterhead = &report_case_school,
    };
    run->document.arena = arena_create();
    return wording_of(&run->input, &run->document);
}

static void expect(struct text got, const char *expected)
{
    if (!text_equal_string(got, expected))
        fail_msg("\"%.*s\", expected \"%s\"", (int)got.length, got.data, expected);
}

static void an_expected_course_says_what_it_rests_on(void **state)
{
    (void)state;
    const struct expected_course course = {
        .measure = TEXT_INIT("phq-9"),
        .episode_count = 34,
        .first_day = day_at("2025-01-13"),
        .last_day = day_at("2026-11-20"),
        .model = {.score_count = 312, .parameters = {.b0 = 15.14, .b1 = -3.08}},
    };
    struct run run = {.measure = {.course = &course}};
    struct wording wording = wording_for(&run, &language_id);
    expect(methods_expected_courses(&wording),
           "Rentang perkiraan PHQ-9 dihitung dari 34 rangkaian konseling dalam basis data ini "
           "(312 skor, 13 Januari 2025 sampai 20 November 2026): rata-rata 15,1 − 3,1 × "
           "ln(sesi); sekitar delapan dari sepuluh skor diperkirakan berada di dalamnya.");
    run.measure.course = NULL;
    assert_true(text_is_empty(methods_expected_courses(&wording)));
    arena_destroy(run.document.arena);
}

static void a_table_of_the_user_is_named_by_its_source(void **state)
{
    (void)state;
    const struct expected_curve curve = {.source = TEXT_INIT("Lutz 1999, table 2")};
    struct run run = {.measure = {.curve = &curve}};
    struct wording wording = wording_for(&run, &language_en);
    expect(methods_expected_courses(&wording),
           "The expected range of PHQ-9 is taken from Lutz 1999, table 2.");
    arena_destroy(run.document.arena);
}

static void only_changed_limits_are_named(void **state)
{
    (void)state;
    struct run run = {.thresholds = thresholds_default};
    struct wording wording = wording_for(&run, &language_id);
    expect(methods_limits_in_use(&wording),
           "Dihitung dengan capaian " CAPAIAN_VERSION "; batas lain memakai nilai bawaannya.");
    run.thresholds.attendance_target = 0.9;
    run.thresholds.episode_gap_days = 120;
    expect(methods_limits_in_use(&wording),
           "Batas yang diubah dalam pengaturan: episode_gap_days 120 (bawaan 90) dan "
           "attendance_target 0,9 (bawaan 0,8). Dihitung dengan capaian " CAPAIAN_VERSION
           "; batas lain memakai nilai bawaannya.");
    arena_destroy(run.document.arena);
}

static void each_file_is_named_once(void **state)
{
    (void)state;
    struct run run = {.file = {.source_count = 3}};
    struct wording wording = wording_for(&run, &language_en);
    expect(methods_sources(&wording),
           "Sources: sesi.csv and tujuan.csv; the command capaian why K0003 shows file, line "
           "and SHA-256 of every figure.");
    run.file.source_count = 0;
    assert_true(text_is_empty(methods_sources(&wording)));
    arena_destroy(run.document.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_expected_course_says_what_it_rests_on),
        cmocka_unit_test(a_table_of_the_user_is_named_by_its_source),
        cmocka_unit_test(only_changed_limits_are_named),
        cmocka_unit_test(each_file_is_named_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

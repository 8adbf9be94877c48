#include "analyze/measure_findings.h"

#include <math.h>

#include "tests/analyze/find_case.h"

#define CUTOFF "2026-11-24"
#define LATE WHY_LATE_FIRST_SCORE

/* PHQ-9: 0..27, lower is better, limit 6, cutoff 10. WHO-5: 0..100, higher, 10, 50. */
static const struct {
    const char *name;
    const char *measure;
    const char *scores;
    enum change_category category;
    enum why category_why;
    int confirmed; // -1 = not judged
    enum why confirmed_why;
} rows[] = {
    {"recovered",           "phq-9", "18 9 8",     CATEGORY_RECOVERED,    WHY_NONE,     1,  WHY_NONE    },
    {"10 is clinical",      "phq-9", "18 11 10",   CATEGORY_IMPROVED,     WHY_NONE,     1,  WHY_NONE    },
    {"9 is not",            "phq-9", "9 2 3",      CATEGORY_IMPROVED,     WHY_NONE,     1,  WHY_NONE    },
    {"limit reached at 6",  "phq-9", "18 12",      CATEGORY_IMPROVED,     WHY_NONE,     -1, WHY_TOO_FEW },
    {"5 is not enough",     "phq-9", "18 13 13",   CATEGORY_UNCHANGED,    WHY_NONE,     0,  WHY_NONE    },
    {"seen once",           "phq-9", "18 13 12",   CATEGORY_IMPROVED,     WHY_NONE,     0,  WHY_NONE    },
    {"one each way",        "phq-9", "14 20 8",    CATEGORY_RECOVERED,    WHY_NONE,     0,  WHY_NONE    },
    {"deteriorated",        "phq-9", "12 18 19",   CATEGORY_DETERIORATED, WHY_NONE,     1,  WHY_NONE    },
    {"harmed",              "phq-9", "8 14 15",    CATEGORY_HARMED,       WHY_NONE,     1,  WHY_NONE    },
    {"worse, not clinical", "phq-9", "2 8 9",      CATEGORY_DETERIORATED, WHY_NONE,     1,  WHY_NONE    },
    {"no room",             "phq-9", "5 4 4",      CATEGORY_NONE,         WHY_NO_ROOM,  0,  WHY_NONE    },
    {"just room",           "phq-9", "6 4 4",      CATEGORY_UNCHANGED,    WHY_NONE,     0,  WHY_NONE    },
    {"no room but worse",   "phq-9", "5 11 12",    CATEGORY_HARMED,       WHY_NONE,     1,  WHY_NONE    },
    {"50 is not clinical",  "who-5", "36 50 52",   CATEGORY_RECOVERED,    WHY_NONE,     1,  WHY_NONE    },
    {"48 is",               "who-5", "36 48 48",   CATEGORY_IMPROVED,     WHY_NONE,     1,  WHY_NONE    },
    {"no room above",       "who-5", "92 96",      CATEGORY_NONE,         WHY_NO_ROOM,  -1, WHY_TOO_FEW },
    {"one score",           "phq-9", "18",         CATEGORY_NONE,         WHY_TOO_FEW,  -1, WHY_TOO_FEW },
    {"first in session 2",  "phq-9", "- 18 9 8",   CATEGORY_RECOVERED,    WHY_NONE,     1,  WHY_NONE    },
    {"from session 3",      "phq-9", "- - 18 9 8", CATEGORY_NONE,         LATE,         -1, LATE        },
    {"late and few",        "phq-9", "- - 18",     CATEGORY_NONE,         WHY_TOO_FEW,  -1, WHY_TOO_FEW },
    {"no norms",            "rses",  "10 20 21",   CATEGORY_NONE,         WHY_NO_NORMS, -1, WHY_NO_NORMS},
    {"unknown",             "mood",  "1 9",        CATEGORY_NONE,         WHY_NO_NORMS, -1, WHY_NO_NORMS},
};

static struct measure_findings *find_measures(struct case_builder *builder, size_t *count)
{
    struct episode_view view = view_at(builder, CUTOFF);
    size_t tested;
    return measure_findings_of(&view, builder->arena, count, &tested);
}

static void categories_follow_limit_and_cutoff(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct case_builder builder = case_begin();
        case_weekly_scores(&builder, "2026-01-05", rows[i].measure, rows[i].scores);
        size_t count;
        struct measure_findings found = find_measures(&builder, &count)[0];
        if (found.category != rows[i].category || found.category_why != rows[i].category_why)
            fail_msg("%s: category %d, why %d", rows[i].name, found.category,
                     found.category_why);
        if (found.confirmed != (rows[i].confirmed == 1) ||
            found.confirmed_why != rows[i].confirmed_why)
            fail_msg("%s: confirmed %d, why %d", rows[i].name, found.confirmed,
                     found.confirmed_why);
        case_end(&builder);
    }
}

static void every_category_has_a_row(void **state)
{
    (void)state;
    for (int category = 0; category < CATEGORY_COUNT; category++) {
        bool is_found = false;
        for (size_t i = 0; i < COUNT(rows); i++)
            is_found = is_found || rows[i].category == (enum change_category)category;
        assert_true(is_found);
    }
}

static void a_decimal_change_reaches_the_limit_exactly(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    // ORS, limit 6; 25.3 - 19.3 < 6 in binary
    case_weekly_scores(&builder, "2026-01-05", "ors", "19.3 25.3");
    size_t count;
    struct measure_findings found = find_measures(&builder, &count)[0];
    assert_true(found.change.value == 6);
    assert_int_equal(found.category, CATEGORY_RECOVERED);
    case_end(&builder);
}

static void the_index_stands_beside_the_limit(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_weekly_scores(&builder, "2026-01-05", "phq-9", "14 1");
    case_score(&builder, "who-5", 36);
    size_t count;
    struct measure_findings *found = find_measures(&builder, &count);
    assert_near(found[0].rci.value, -5.039289659314429, 1e-12, "rci"); // sd 5.5, alpha .89
    assert_near(found[0].reliable_change.value, 6, 0, "limit");
    assert_true(found[0].is_limit_published);
    assert_int_equal(found[1].rci.why, WHY_NO_NORMS);
    assert_int_equal(found[1].change.why, WHY_TOO_FEW);
    case_end(&builder);
}

/* An instrument of one's own: what is known of it decides how its limit is found. */
static const struct {
    const char *name;
    double reliability, sd, published;
    double limit; // NAN = none
    double last;  // after 20, lower is better
    bool is_beyond;
} norms[] = {
    {"published",             NAN,  NAN, 4,   4,                  16,    true },
    {"published, below",      NAN,  NAN, 4,   4,                  16.01, false},
    {"computed",              0.75, 10,  NAN, 13.859292911256331, 6.14,  true },
    {"computed, not reached", 0.75, 10,  NAN, 13.859292911256331, 6.15,  false},
    {"alpha below .70",       0.69, 10,  NAN, NAN,                0,     false},
    {"alpha unknown",         NAN,  10,  NAN, NAN,                0,     false},
    {"sd unknown",            0.9,  NAN, NAN, NAN,                0,     false},
};

static void limits_are_published_else_computed(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(norms); i++) {
        struct case_builder builder = case_begin();
        case_weekly_scores(&builder, "2026-01-05", "phq-9", "20 0");
        builder.file.scores[1].value = norms[i].last;
        struct episode_view view = view_at(&builder, CUTOFF);
        struct instrument *own = &view.instruments->items[0];
        own->reliability = norms[i].reliability;
        own->sd_clinical = norms[i].sd;
        own->reliable_change = norms[i].published;
        size_t count;
        size_t tested;
        struct measure_findings found =
            measure_findings_of(&view, builder.arena, &count, &tested)[0];
        assert_near(found.reliable_change.value, norms[i].limit, 1e-12, norms[i].name);
        if (measure_is_beyond_limit(&found, found.change.value) != norms[i].is_beyond)
            fail_msg("%s: change %g", norms[i].name, found.change.value);
        case_end(&builder);
    }
}

static void without_a_cutoff_the_groups_meeting_point_is_used(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_weekly_scores(&builder, "2026-01-05", "core-10", "20");
    struct episode_view view = view_at(&builder, CUTOFF);
    for (size_t i = 0; i < view.instruments->count; i++)
        view.instruments->items[i].cutoff = NAN;
    size_t count;
    size_t tested;
    struct measure_findings found =
        measure_findings_of(&view, builder.arena, &count, &tested)[0];
    // (7.7 * 4.7 + 4.8 * 19.7) / (7.7 + 4.8)
    assert_near(found.cutoff.value, 10.46, 1e-12, "cutoff c");
    case_end(&builder);
}

static const struct {
    enum sex sex;
    int birth_year; // 0 = not known
    double cutoff;  // NAN = none
} persons[] = {
    {SEX_FEMALE,  2013, 14.4},
    {SEX_FEMALE,  2010, 15.9},
    {SEX_MALE,    2013, 10.3},
    {SEX_MALE,    2010, 14.1},
    {SEX_MALE,    1990, NAN },
    {SEX_UNKNOWN, 2013, NAN },
    {SEX_MALE,    0,    NAN },
};

static void a_cutoff_by_age_and_sex_needs_both(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(persons); i++) {
        struct case_builder builder = case_begin();
        struct course *course = case_course(&builder, "2026-01-05");
        course->sex = persons[i].sex;
        course->birth_year = persons[i].birth_year;
        case_weekly_scores(&builder, "2026-01-05", "yp-core", "20");
        size_t count;
        struct measure_findings found = find_measures(&builder, &count)[0];
        assert_near(found.cutoff.value, persons[i].cutoff, 1e-12, "cutoff");
        assert_int_equal(found.cutoff.why, isnan(persons[i].cutoff) ? WHY_NO_CUTOFF : WHY_NONE);
        case_end(&builder);
    }
}

/* Sex and year of birth are the client's, whichever row tells them. */
static void another_row_may_tell_age_and_sex(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_course(&builder, "2026-01-05")->sex = SEX_NOT_SAID;
    case_course(&builder, NULL)->sex = SEX_FEMALE;
    case_course(&builder, NULL)->birth_year = 2012;
    case_weekly_scores(&builder, "2026-01-05", "yp-core", "20");
    size_t count;
    struct measure_findings found = find_measures(&builder, &count)[0];
    assert_near(found.cutoff.value, 15.9, 1e-12, "girl of 14");
    case_end(&builder);
}

static void bands_are_of_the_last_score(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_weekly_scores(&builder, "2026-01-05", "phq-9", "3 16");
    case_score(&builder, "mood", 3);
    size_t count;
    struct measure_findings *found = find_measures(&builder, &count);
    assert_text_equal(found[0].instrument->bands[found[0].band].name, "moderately severe");
    assert_int_equal(found[1].band, -1);
    assert_int_equal(found[1].band_why, WHY_NO_BANDS);
    case_end(&builder);
}

/* Each alone would be suggested (p .040); together they are not. */
static void trends_are_adjusted_for_one_another(void **state)
{
    (void)state;
    const double scores[] = {12, 14, 11, 13, 11, 12, 10, 11, 11, 10};
    for (size_t measures = 1; measures <= 3; measures++) {
        const char *const names[] = {"phq-9", "gad-7", "core-10"};
        struct case_builder builder = case_begin();
        for (size_t i = 0; i < COUNT(scores); i++) {
            case_session(&builder, "2026-01-05", ATTENDANCE_ATTENDED)->day += 7 * (int)i;
            for (size_t j = 0; j < measures; j++)
                case_score(&builder, names[j], scores[i]);
        }
        struct episode_view view = view_at(&builder, CUTOFF);
        size_t count;
        size_t tested;
        struct measure_findings found =
            measure_findings_of(&view, builder.arena, &count, &tested)[0];
        assert_int_equal(tested, measures);
        assert_int_equal(found.trend.direction,
                         measures == 1 ? DIRECTION_BETTER : DIRECTION_NONE);
        case_end(&builder);
    }
}

static void uca_is_listed_and_not_judged(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_weekly_scores(&builder, "2026-01-05", "uca-u", "3 4");
    struct episode_view view = view_at(&builder, CUTOFF);
    size_t count;
    struct measure_findings *found = uca_findings_of(&view, builder.arena, &count);
    assert_int_equal(count, 1);
    assert_int_equal(found[0].n, 2);
    assert_int_equal(find_measures(&builder, &count) != NULL && count == 0, 1);
    case_end(&builder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(categories_follow_limit_and_cutoff),
        cmocka_unit_test(every_category_has_a_row),
        cmocka_unit_test(a_decimal_change_reaches_the_limit_exactly),
        cmocka_unit_test(the_index_stands_beside_the_limit),
        cmocka_unit_test(limits_are_published_else_computed),
        cmocka_unit_test(without_a_cutoff_the_groups_meeting_point_is_used),
        cmocka_unit_test(a_cutoff_by_age_and_sex_needs_both),
        cmocka_unit_test(another_row_may_tell_age_and_sex),
        cmocka_unit_test(bands_are_of_the_last_score),
        cmocka_unit_test(trends_are_adjusted_for_one_another),
        cmocka_unit_test(uca_is_listed_and_not_judged),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

#include "analyze/alliance.h"

#include <math.h>

#include "tests/analyze/find_case.h"

#define CUTOFF "2026-11-24"
#define NONE SIZE_MAX

/* SRS: 0..40, cut 36, drop 4. alliance: 0..10, cut 8, drop 2. wai-sr: 1..5, no cut, drop 0.5.
 */
static const struct {
    const char *name;
    const char *measure;
    const char *ratings;
    int low; // -1 = no cutoff
    int drops, repaired;
    bool ceiling;
    size_t latest; // drop; NONE = there is none
    size_t ratings_until;
} rows[] = {
    {"one rating",              "srs",      "36",                 0,  0, 0, false, NONE, 0},
    {"below the cut",           "srs",      "35.9 36 35",         2,  0, 0, false, NONE, 0},
    {"a drop of 4",             "srs",      "38 38 38 34",        1,  1, 0, false, 3,    0},
    {"not quite 4",             "srs",      "38 38 38 34.1",      1,  0, 0, false, NONE, 0},
    {"from the mean of two",    "alliance", "10 9 7",             1,  1, 0, false, 2,    0},
    {"of the last three only",  "alliance", "10 10 7 7 7 6",      4,  1, 0, false, 2,    0},
    {"not below the last one",  "alliance", "10 6 6",             2,  1, 0, false, 1,    0},
    {"repaired at half",        "alliance", "9 9 7 8",            1,  1, 1, false, 2,    1},
    {"repaired as the third",   "alliance", "9 9 7 7 7 8",        3,  1, 1, false, 2,    3},
    {"too late to repair",      "alliance", "9 9 7 7 7 7 9",      4,  1, 0, false, 2,    0},
    {"two drops, one repaired", "alliance", "9 9 7 9 9 6",        2,  2, 1, false, 5,    0},
    {"within the usual range",  "alliance", "6 10 6 10 6 10 6",   4,  2, 2, false, 4,    1},
    {"beyond the usual range",  "alliance", "9 9 9 9 9 9 7",      1,  1, 0, false, 6,    0},
    {"no cut",                  "wai-sr",   "4.5 4",              -1, 1, 0, false, 1,    0},
    {"ceiling of four",         "srs",      "30 39.5 40 39.5 40", 1,  0, 0, true,  NONE, 0},
    {"three are too few",       "srs",      "39.5 40 39.5",       0,  0, 0, false, NONE, 0},
    {"39.4 is below it",        "srs",      "40 40 39.4 40",      0,  0, 0, false, NONE, 0},
    {"ceiling in whole points", "alliance", "10 10 10 10",        0,  0, 0, true,  NONE, 0},
    {"9 is below it",           "alliance", "10 10 10 9",         0,  0, 0, false, NONE, 0},
};

static struct alliance_findings find_alliance(struct case_builder *builder)
{
    struct episode_view view = view_at(builder, CUTOFF);
    return alliance_findings_of(&view, builder->arena);
}

static void drops_repairs_and_ceilings_are_found(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct case_builder builder = case_begin();
        case_weekly_scores(&builder, "2026-01-05", rows[i].measure, rows[i].ratings);
        struct alliance_findings found = find_alliance(&builder);
        if (!found.exists || found.drops != rows[i].drops ||
            found.repaired != rows[i].repaired || found.ceiling != rows[i].ceiling)
            fail_msg("%s: %d drops, %d repaired, ceiling %d", rows[i].name, found.drops,
                     found.repaired, found.ceiling);
        if (rows[i].low < 0 ? found.low.why != WHY_NO_CUTOFF : found.low.value != rows[i].low)
            fail_msg("%s: low %g", rows[i].name, found.low.value);
        struct alliance_drop drop = {.index = NONE};
        if (alliance_latest_drop(&found, &drop) != (rows[i].latest != NONE) ||
            drop.index != rows[i].latest || drop.ratings_until != rows[i].ratings_until)
            fail_msg("%s: drop at %zu, repaired after %zu", rows[i].name, drop.index,
                     drop.ratings_until);
        case_end(&builder);
    }
}

static void the_instrument_rated_most_often_counts(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_session(&builder, "2026-01-05", ATTENDANCE_ATTENDED);
    case_score(&builder, "wai-sr", 4);
    case_score(&builder, "alliance", 9);
    case_score(&builder, "srs", 38);
    assert_text_equal(find_alliance(&builder).measure, "srs"); // of equal ones
    case_session(&builder, "2026-01-12", ATTENDANCE_ATTENDED);
    case_score(&builder, "alliance", 8);
    struct alliance_findings found = find_alliance(&builder);
    assert_text_equal(found.measure, "alliance");
    assert_int_equal(found.n, 2);
    assert_near(found.last, 8, 0, "last");
    case_end(&builder);
}

static void only_the_clients_ratings_count(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    case_session(&builder, "2026-01-05", ATTENDANCE_ATTENDED);
    case_score(&builder, "srs", 38)->rater = RATER_COUNSELOR;
    case_score(&builder, "uca-u", 9);
    assert_false(find_alliance(&builder).exists);
    case_end(&builder);
}

static void a_day_has_one_rating_its_last(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    const double ratings[] = {39, 30, 39};
    for (size_t i = 0; i < COUNT(ratings); i++) {
        case_session(&builder, i < 2 ? "2026-01-05" : "2026-01-12", ATTENDANCE_ATTENDED);
        case_score(&builder, "srs", ratings[i]);
    }
    struct alliance_findings found = find_alliance(&builder);
    assert_int_equal(found.n, 3);
    assert_int_equal(found.day_count, 2);
    assert_int_equal(found.drops, 0); // 39 and 30 are of one day
    assert_near(found.low.value, 1, 0, "low");
    case_end(&builder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(drops_repairs_and_ceilings_are_found),
        cmocka_unit_test(the_instrument_rated_most_often_counts),
        cmocka_unit_test(only_the_clients_ratings_count),
        cmocka_unit_test(a_day_has_one_rating_its_last),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

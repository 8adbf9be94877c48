#include "model/instrument.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "tests/support/test.h"

struct fixture {
    struct arena *arena;
    struct instruments catalogue;
    struct problems problems;
};

static int open_catalogue(void **state)
{
    struct arena *arena = arena_create();
    struct fixture *fixture = ARENA_NEW(arena, struct fixture);

    fixture->arena = arena;
    fixture->catalogue = instruments_builtin(arena);
    fixture->problems = problems_create(arena);
    *state = fixture;
    return 0;
}

static int close_catalogue(void **state)
{
    arena_destroy(((struct fixture *)*state)->arena);
    return 0;
}

static const struct instrument *find(const struct fixture *fixture, const char *id)
{
    const struct instrument *found = instruments_find(&fixture->catalogue, text_of(id));

    if (found == NULL)
        fail_msg("%s is not in the catalogue", id);
    return found;
}

static bool read(struct fixture *fixture, const char *content)
{
    return instruments_read(&fixture->catalogue, text_of(content), "own.ini", fixture->arena,
                            &fixture->problems);
}

// Figures of some sections, written down once more from the publications.
static const struct {
    const char *id;
    double minimum, maximum, step;
    enum better better;
    double cutoff;
    double reliability, sd_clinical, mean_clinical, mean_norm, sd_norm;
    double reliable_change, drop;
} figures[] = {
    {"phq-9",    0,   27,  1,    BETTER_LOWER,  10,  0.89, 5.5,  15.4, NAN, NAN, 6,    NAN},
    {"gad-7",    0,   21,  1,    BETTER_LOWER,  8,   0.92, 4.5,  14.0, NAN, NAN, 4,    NAN},
    {"core-10",  0,   40,  1,    BETTER_LOWER,  11,  0.90, 7.7,  19.7, 4.7, 4.8, 6,    NAN},
    {"wsas",     0,   40,  1,    BETTER_LOWER,  10,  NAN,  8.5,  NAN,  NAN, NAN, 8,    NAN},
    {"who-5",    0,   100, 4,    BETTER_HIGHER, 50,  0.84, NAN,  NAN,  NAN, NAN, 10,   NAN},
    {"yp-core",  0,   40,  1,    BETTER_LOWER,  NAN, 0.80, NAN,  NAN,  NAN, NAN, 8,    NAN},
    {"srs",      0,   40,  0.1,  BETTER_HIGHER, 36,  0.88, NAN,  NAN,  NAN, NAN, NAN,  4  },
    {"k10",      10,  50,  1,    BETTER_LOWER,  22,  0.92, 8.84, NAN,  NAN, NAN, 7,    NAN},
    {"y-oq",     -16, 240, 1,    BETTER_LOWER,  47,  NAN,  NAN,  NAN,  NAN, NAN, 13,   NAN},
    {"rcads-t",  0,   100, 1,    BETTER_LOWER,  70,  0.95, 10,   NAN,  50,  10,  7,    NAN},
    {"wai-sr",   1,   5,   0.01, BETTER_HIGHER, NAN, 0.90, 0.7,  NAN,  NAN, NAN, 0.62, 0.5},
    {"alliance", 0,   10,  1,    BETTER_HIGHER, 8,   NAN,  NAN,  NAN,  NAN, NAN, NAN,  2  },
};

static const struct {
    const char *id;
    const char *title;
    bool is_verified;
    const char *bands;
} words[] = {
    {"phq-9",    "Patient Health Questionnaire 9",           true,
     "0 minimal;5 mild;10 moderate;15 moderately severe;20 severe"                                           },
    {"gad-7",    "Generalised Anxiety Disorder 7",           true,  "0 minimal;5 mild;10 moderate;15 severe" },
    {"core-10",  "CORE-10",                                  true,
     "0 healthy;6 low level;11 mild;15 moderate;20 moderately severe;25 severe"                              },
    {"wsas",     "Work and Social Adjustment Scale",         false,
     "0 subclinical;10 significant;21 moderately severe"                                                     },
    {"who-5",    "WHO-5 percentage (raw x 4)",               true,  "0 very low;29 low;50 adequate"          },
    {"yp-core",  "YP-CORE clinical score",                   true,  ""                                       },
    {"srs",      "Session Rating Scale",                     true,  "0 poor;35 fair;39 good"                 },
    {"k10",      "Kessler 10 (items 1-5)",                   true,  "10 low;16 moderate;22 high;30 very high"},
    {"y-oq",     "Y-OQ 2.01 parent",                         false, ""                                       },
    {"rcads-t",  "RCADS total T score",                      false, "0 normal;65 borderline;70 clinical"     },
    {"wai-sr",   "Working Alliance Inventory SR (mean 1-5)", false, ""                                       },
    {"alliance", "Alliance, one question",                   true,  ""                                       },
};

static void assert_bands(const struct instrument *instrument, const char *expected)
{
    struct text rest = text_of(expected);
    size_t count = 0;

    while (rest.data != NULL && *expected != '\0') {
        struct text name = text_split(&rest, ';');
        struct text from = text_split(&name, ' ');
        char digits[8] = {0};
        memcpy(digits, from.data, from.length);
        assert_near(instrument->bands[count].from, strtod(digits, NULL), 0, expected);
        assert_int_equal(text_compare(instrument->bands[count].name, name), 0);
        count++;
    }
    assert_int_equal(instrument->band_count, count);
}

static void figures_are_those_of_the_publications(void **state)
{
    for (size_t i = 0; i < COUNT(figures); i++) {
        const char *id = figures[i].id;
        const struct instrument *found = find(*state, id);
        assert_text_equal(found->id, id);
        assert_near(found->minimum, figures[i].minimum, 0, id);
        assert_near(found->maximum, figures[i].maximum, 0, id);
        assert_near(found->step, figures[i].step, 0, id);
        assert_int_equal(found->better, figures[i].better);
        assert_near(found->cutoff, figures[i].cutoff, 0, id);
        assert_near(found->reliability, figures[i].reliability, 0, id);
        assert_near(found->sd_clinical, figures[i].sd_clinical, 0, id);
        assert_near(found->mean_clinical, figures[i].mean_clinical, 0, id);
        assert_near(found->mean_norm, figures[i].mean_norm, 0, id);
        assert_near(found->sd_norm, figures[i].sd_norm, 0, id);
        assert_near(found->reliable_change, figures[i].reliable_change, 0, id);
        assert_near(found->drop, figures[i].drop, 0, id);
    }
}

static void titles_and_bands_are_those_of_the_publications(void **state)
{
    for (size_t i = 0; i < COUNT(words); i++) {
        const struct instrument *found = find(*state, words[i].id);
        assert_text_equal(found->title, words[i].title);
        assert_int_equal(found->is_verified, words[i].is_verified);
        assert_bands(found, words[i].bands);
    }
}

static void the_order_is_that_of_the_file(void **state)
{
    const char *const order[] = {
        "phq-9",  "gad-7",    "wsas",   "core-10", "core-om",  "yp-core",  "k10",
        "k10-0",  "k6",       "who-5",  "wemwbs",  "swemwbs",  "ors",      "ors-ya",
        "cors",   "cors-p",   "oq-45",  "oq-30",   "y-oq",     "y-oq-sr",  "ccaps34-di",
        "sdq-sr", "sdq-p",    "sdq-t",  "rcads-t", "dass21-d", "dass21-a", "dass21-s",
        "pss-10", "rses",     "srq-20", "wai-sr",  "srs",      "csrs",     "gbo",
        "gas-t",  "alliance", "uca-u",  "uca-c",   "uca-a",
    };
    const struct fixture *fixture = *state;

    assert_int_equal(fixture->catalogue.count, COUNT(order));
    for (size_t i = 0; i < COUNT(order); i++) {
        assert_text_equal(fixture->catalogue.items[i].id, order[i]);
        assert_int_equal(instruments_position(&fixture->catalogue, text_of(order[i])), i);
    }
    assert_int_equal(instruments_position(&fixture->catalogue, TEXT("mood")), COUNT(order));
}

static void assert_section(const struct instrument *one)
{
    char *id = (char *)one->id.data;

    if (text_is_empty(one->title) || text_is_empty(one->source) || !one->is_known)
        fail_msg("%s: title or source is missing", id);
    if (!(one->minimum < one->maximum) || !(one->step > 0) || one->better == BETTER_UNKNOWN)
        fail_msg("%s: range or direction is missing", id);
    if (!isnan(one->cutoff) && !instrument_allows(one, one->cutoff))
        fail_msg("%s: cutoff outside the range", id);
    if (!isnan(one->reliability) && !(one->reliability >= 0.7 && one->reliability <= 1))
        fail_msg("%s: reliability", id);
    if (one->role != ROLE_ALLIANCE && !isnan(one->drop))
        fail_msg("%s: a drop belongs to the alliance", id);
    if (one->band_count > 0 && one->bands[0].from != one->minimum)
        fail_msg("%s: scores below the first band", id);
    for (size_t i = 0; i < one->band_count; i++) {
        if (text_is_empty(one->bands[i].name_indonesian))
            fail_msg("%s: band %zu has no Indonesian name", id, i);
    }
}

static void every_section_keeps_the_general_rules(void **state)
{
    const struct fixture *fixture = *state;

    for (size_t i = 0; i < fixture->catalogue.count; i++)
        assert_section(&fixture->catalogue.items[i]);
}

static void roles_tell_outcomes_from_the_alliance_and_uca(void **state)
{
    const struct fixture *fixture = *state;
    size_t counts[3] = {0};

    for (size_t i = 0; i < fixture->catalogue.count; i++)
        counts[fixture->catalogue.items[i].role]++;
    assert_int_equal(counts[ROLE_OUTCOME], 33);
    assert_int_equal(counts[ROLE_ALLIANCE], 4);
    assert_int_equal(counts[ROLE_UCA], 3);
    assert_int_equal(find(fixture, "csrs")->role, ROLE_ALLIANCE);
    assert_int_equal(find(fixture, "uca-a")->role, ROLE_UCA);
}

static void no_spelling_belongs_to_two_instruments(void **state)
{
    const struct fixture *fixture = *state;

    for (size_t i = 0; i < fixture->catalogue.count; i++) {
        const struct instrument *one = &fixture->catalogue.items[i];
        for (size_t j = 0; j < one->alias_count; j++)
            assert_ptr_equal(instruments_find(&fixture->catalogue, one->aliases[j]), one);
    }
}

static void ids_and_aliases_are_found_in_any_case(void **state)
{
    const char *const spellings[] = {"phq-9", "PHQ-9", "PHQ9", "phq9_score", "Phq 9"};
    const struct fixture *fixture = *state;

    for (size_t i = 0; i < COUNT(spellings); i++)
        assert_text_equal(find(fixture, spellings[i])->id, "phq-9");
    assert_text_equal(find(fixture, "GAD7")->id, "gad-7");
    assert_null(instruments_find(&fixture->catalogue, TEXT("phq")));
    assert_null(instruments_find(&fixture->catalogue, TEXT("")));
}

static void band_names_stand_in_two_languages(void **state)
{
    const struct instrument *phq = find(*state, "phq-9");

    assert_text_equal(phq->bands[3].name, "moderately severe");
    assert_text_equal(phq->bands[3].name_indonesian, "agak berat");
}

static void bands_are_found_by_their_lowest_score(void **state)
{
    const struct {
        const char *id;
        double score;
        int band;
    } cases[] = {
        {"phq-9",      0,    0 },
        {"phq-9",      4,    0 },
        {"phq-9",      5,    1 },
        {"phq-9",      27,   4 },
        {"phq-9",      -1,   -1},
        {"phq-9",      NAN,  -1},
        {"yp-core",    10,   -1},
        {"swemwbs",    20.9, 1 },
        {"ccaps34-di", 1.30, 1 },
    };

    for (size_t i = 0; i < COUNT(cases); i++)
        assert_int_equal(instrument_band(find(*state, cases[i].id), cases[i].score),
                         cases[i].band);
}

static void cutoffs_depend_on_sex_and_age_where_rows_say_so(void **state)
{
    const struct {
        const char *id;
        enum sex sex;
        int age;
        double cutoff;
    } cases[] = {
        {"yp-core", SEX_MALE,    11, 10.3},
        {"yp-core", SEX_MALE,    13, 10.3},
        {"yp-core", SEX_MALE,    14, 14.1},
        {"yp-core", SEX_FEMALE,  12, 14.4},
        {"yp-core", SEX_FEMALE,  16, 15.9},
        {"yp-core", SEX_FEMALE,  17, NAN },
        {"yp-core", SEX_MALE,    0,  NAN },
        {"yp-core", SEX_UNKNOWN, 12, NAN },
        {"yp-core", SEX_OTHER,   12, NAN },
        {"phq-9",   SEX_UNKNOWN, 0,  10  },
        {"wai-sr",  SEX_MALE,    30, NAN },
    };

    for (size_t i = 0; i < COUNT(cases); i++)
        assert_near(instrument_cutoff(find(*state, cases[i].id), cases[i].sex, cases[i].age),
                    cases[i].cutoff, 0, cases[i].id);
}

static void the_cutoff_itself_is_clinical_only_when_lower_is_better(void **state)
{
    const struct instrument *phq = find(*state, "phq-9");
    const struct instrument *who = find(*state, "who-5");
    struct instrument mood = instrument_unknown(TEXT("mood"));

    assert_true(instrument_is_clinical(phq, phq->cutoff, 10));
    assert_false(instrument_is_clinical(phq, phq->cutoff, 9));
    assert_false(instrument_is_clinical(who, who->cutoff, 50));
    assert_true(instrument_is_clinical(who, who->cutoff, 48));
    assert_false(instrument_is_clinical(phq, NAN, 20));
    assert_false(instrument_is_clinical(&mood, 5, 20));
}

static void scores_are_allowed_within_the_range(void **state)
{
    const struct instrument *phq = find(*state, "phq-9");
    struct instrument mood = instrument_unknown(TEXT("mood"));

    assert_true(instrument_allows(phq, 0));
    assert_true(instrument_allows(phq, 27));
    assert_false(instrument_allows(phq, 27.5));
    assert_false(instrument_allows(phq, -1));
    assert_false(instrument_allows(phq, NAN));
    assert_true(instrument_allows(&mood, -1e6));
    assert_false(instrument_allows(&mood, INFINITY));
}

static void a_section_of_the_same_id_replaces_and_a_new_one_is_put_behind(void **state)
{
    struct fixture *fixture = *state;
    size_t count = fixture->catalogue.count;

    assert_true(read(fixture, "[Mood]\nrange = 0, 100, 5\nbetter = higher\naliases = PHQ9\n"
                              "[PHQ-9]\nbetter = lower\ncutoff = 6\nrange = 0, 27, 1\n"
                              "reliability =\n"));
    assert_int_equal(fixture->catalogue.count, count + 1);
    assert_int_equal(instruments_position(&fixture->catalogue, TEXT("mood")), count);
    assert_text_equal(fixture->catalogue.items[0].id, "phq-9");
    assert_near(find(fixture, "phq-9")->cutoff, 6, 0, "own cutoff");
    assert_near(find(fixture, "phq-9")->reliability, NAN, 0, "empty value");
    assert_int_equal(find(fixture, "phq-9")->band_count, 0);
    assert_text_equal(find(fixture, "PHQ9")->id, "mood");
    assert_false(find(fixture, "mood")->is_verified);
    assert_true(find(fixture, "mood")->is_known);
}

#define GOOD "[mood]\nrange = 0, 10, 1\nbetter = higher\n"

static const struct {
    const char *content;
    uint32_t line;
    const char *key;
    const char *value;
} faults[] = {
    {GOOD "colour = red\n",                                              4, "colour",          "red"           },
    {GOOD "Cutoff = 3\n",                                                4, "Cutoff",          "3"             },
    {GOOD "cutoff = three\n",                                            4, "cutoff",          "three"         },
    {GOOD "cutoff = 11\n",                                               4, "cutoff",          "11"            },
    {GOOD "cutoff = 3,5\n",                                              4, "cutoff",          "3,5"           },
    {GOOD "cutoff m = 3\n",                                              4, "cutoff m",        "3"             },
    {GOOD "cutoff x 11-13 = 3\n",                                        4, "cutoff x 11-13",  "3"             },
    {GOOD "cutoff m 13-11 = 3\n",                                        4, "cutoff m 13-11",  "3"             },
    {GOOD "cutoff m 11-13 = 30\n",                                       4, "cutoff m 11-13",  "30"            },
    {GOOD "cutoff m 1-5=3\ncutoff m 5-9 = 4\n",                          5, "cutoff m 5-9",    "4"             },
    {GOOD "bands = 0 low, 11 high\n",                                    4, "bands",           "0 low, 11 high"},
    {GOOD "bands = 5 low, 0 high\n",                                     4, "bands",           "5 low, 0 high" },
    {GOOD "bands = 5 low, 5 high\n",                                     4, "bands",           "5 low, 5 high" },
    {GOOD "bands = 0\n",                                                 4, "bands",           "0"             },
    {GOOD "bands = low 0\n",                                             4, "bands",           "low 0"         },
    {GOOD "bands = 0 a,1 b,2 c,3 d,4 e,5 f,6 g,7 h,8 i\n",               4, "bands",
     "0 a,1 b,2 c,3 d,4 e,5 f,6 g,7 h,8 i"                                                                     },
    {GOOD "bands_id = rendah\n",                                         4, "bands_id",        "rendah"        },
    {GOOD "bands = 0 a, 5 b\nbands_id = x\n",                            5, "bands_id",        "x"             },
    {GOOD "bands = 0 a\nbands_id = x, y\n",                              5, "bands_id",        "x, y"          },
    {GOOD "reliability = 1.2\n",                                         4, "reliability",     "1.2"           },
    {GOOD "reliability = -0.2\n",                                        4, "reliability",     "-0.2"          },
    {GOOD "reliability = 0.9-0.8\n",                                     4, "reliability",     "0.9-0.8"       },
    {GOOD "sd_clinical = 0\n",                                           4, "sd_clinical",     "0"             },
    {GOOD "reliable_change = -3\n",                                      4, "reliable_change", "-3"            },
    {GOOD "role = friend\n",                                             4, "role",            "friend"        },
    {GOOD "verified = maybe\n",                                          4, "verified",        "maybe"         },
    {GOOD "aliases = a,,b\n",                                            4, "aliases",         "a,,b"          },
    {GOOD "better = lower\n",                                            4, "better",          "lower"         },
    {"[mood]\nrange = 10, 10, 1\n",                                      2, "range",           "10, 10, 1"     },
    {"[mood]\nrange = 0, 10\n",                                          2, "range",           "0, 10"         },
    {"[mood]\nrange = 0, 10, 0\n",                                       2, "range",           "0, 10, 0"      },
    {"[mood]\nrange = 0, 10, 1, 2\n",                                    2, "range",           "0, 10, 1, 2"   },
    {"[mood]\nbetter = up\nrange = 0, 10, 1\n",                          2, "better",          "up"            },
    {"[mood]\ntitle = Mood\n",                                           2, "range",           ""              },
    {"\n[mood]\nrange = 0, 10, 1\n",                                     3, "better",          ""              },
    {"[]\nrange = 0, 10, 1\n",                                           2, "",                ""              },
    {"range = 0, 10, 1\n",                                               1, "",                ""              },
    {"[mood@teacher]\nrange = 0, 10, 1\n",                               2, "",                "mood@teacher"  },
    {GOOD "[x]\nrange = 0,1,1\nbetter = lower\n[MOOD]\nrange = 0,1,1\n", 8, "",                "MOOD"          },
    {GOOD "nonsense\n",                                                  4, "",                ""              },
};

static void faults_are_named_with_line_key_and_value(void **state)
{
    for (size_t i = 0; i < COUNT(faults); i++) {
        struct fixture *fixture = *state;
        fixture->problems = problems_create(fixture->arena);
        const struct instrument *items = fixture->catalogue.items;
        if (read(fixture, faults[i].content))
            fail_msg("%s was taken", faults[i].content);
        const struct problem *problem = &fixture->problems.items[0];
        assert_int_equal(problem->code, PROBLEM_INSTRUMENT_INVALID);
        assert_int_equal(problem->severity, SEVERITY_FILE_REFUSED);
        assert_string_equal(problem->place.file, "own.ini");
        if (problem->place.line != faults[i].line)
            fail_msg("%s: line %u", faults[i].content, (unsigned)problem->place.line);
        assert_text_equal(problem->about, faults[i].key);
        assert_text_equal(problem->value, faults[i].value);
        assert_ptr_equal(fixture->catalogue.items, items);
    }
}

static void every_fault_of_a_file_is_reported(void **state)
{
    struct fixture *fixture = *state;

    assert_false(read(fixture, "[a]\nrange = 0, 1, 1\nbetter = up\ncutoff = 2\n"
                               "[b]\ntitle = no range\n"));
    assert_int_equal(fixture->problems.count, 3);
}

static void an_empty_file_changes_nothing(void **state)
{
    struct fixture *fixture = *state;
    size_t count = fixture->catalogue.count;

    assert_true(read(fixture, ""));
    assert_true(read(fixture, "; nothing but a remark\n"));
    assert_int_equal(fixture->catalogue.count, count);
}

#define TEST(function)                                                                         \
    cmocka_unit_test_setup_teardown(function, open_catalogue, close_catalogue)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(figures_are_those_of_the_publications),
        TEST(titles_and_bands_are_those_of_the_publications),
        TEST(the_order_is_that_of_the_file),
        TEST(every_section_keeps_the_general_rules),
        TEST(roles_tell_outcomes_from_the_alliance_and_uca),
        TEST(no_spelling_belongs_to_two_instruments),
        TEST(ids_and_aliases_are_found_in_any_case),
        TEST(band_names_stand_in_two_languages),
        TEST(bands_are_found_by_their_lowest_score),
        TEST(cutoffs_depend_on_sex_and_age_where_rows_say_so),
        TEST(the_cutoff_itself_is_clinical_only_when_lower_is_better),
        TEST(scores_are_allowed_within_the_range),
        TEST(a_section_of_the_same_id_replaces_and_a_new_one_is_put_behind),
        TEST(faults_are_named_with_line_key_and_value),
        TEST(every_fault_of_a_file_is_reported),
        TEST(an_empty_file_changes_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

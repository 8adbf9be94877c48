#include "report/phrasing.h"

#include <math.h>

#include "language/en.h"
#include "language/id.h"
#include "tests/support/test.h"

static struct phrasing phrasing_in(const struct language *language, struct arena *arena)
{
    return (struct phrasing){language, language->terms[PRACTICE_SCHOOL], arena};
}

static const struct {
    const char *template;
    const char *id, *en;
} templates[] = {
    {"",                               "",                              ""                     },
    {"nothing to fill",                "nothing to fill",               "nothing to fill"      },
    {"{name}",                         "G1",                            "G1"                   },
    {"{name} and {name}.",             "G1 and G1.",                    "G1 and G1."           },
    {"a{name}b",                       "aG1b",                          "aG1b"                 },
    {"{braces}",                       "{name}",                        "{name}"               },
    {"[{empty}]",                      "[]",                            "[]"                   },
    {"{one} {one|session|sessions}",   "1 session",                     "1 session"            },
    {"{many} {many|session|sessions}", "1.200 session",                 "1,200 sessions"       },
    {"{zero} {zero|session|sessions}", "0 session",                     "0 sessions"           },
    {"{half} {half|point|points}",     "0,5 point",                     "0.5 points"           },
    {"{shown} {shown|point|points}",   "1,0 point",                     "1,0 point"            },
    {"{one|only one|}",                "only one",                      "only one"             },
    {"{client} {Client}",              "konseli Konseli",               "client Client"        },
    {"{counsellor} {Counsellor}",      "guru BK Guru BK",               "counsellor Counsellor"},
    {"{supervisor} {Supervisor}",      "koordinator BK Koordinator BK", "supervisor Supervisor"},
};

static void templates_are_filled_in_both_languages(void **state)
{
    struct arena *arena = arena_create();
    (void)state;
    for (size_t i = 0; i < COUNT(templates); i++) {
        for (size_t j = 0; languages[j] != NULL; j++) {
            struct phrasing phrasing = phrasing_in(languages[j], arena);
            struct text got = PHRASE(
                &phrasing, templates[i].template, filling_string("name", "G1"),
                filling_text("braces", TEXT("{name}")), filling_text("empty", (struct text){0}),
                filling_count(&phrasing, "one", 1), filling_count(&phrasing, "many", 1200),
                filling_count(&phrasing, "zero", 0), filling_number(&phrasing, "half", 0.5),
                filling_shown("shown", TEXT("1,0"), 1));
            assert_text_equal(got,
                              languages[j] == &language_id ? templates[i].id : templates[i].en);
        }
    }
    arena_destroy(arena);
}

static void a_filling_of_the_name_of_a_term_wins(void **state)
{
    struct arena *arena = arena_create();
    struct phrasing phrasing = phrasing_in(&language_id, arena);
    (void)state;
    assert_text_equal(PHRASE(&phrasing, "{client}", filling_string("client", "K0001")),
                      "K0001");
    arena_destroy(arena);
}

static void terms_are_those_of_the_practice(void **state)
{
    struct arena *arena = arena_create();
    struct phrasing phrasing = {&language_id, language_id.terms[PRACTICE_CLINIC], arena};
    (void)state;
    assert_text_equal(phrase_plain(&phrasing, "{Client} dan {counsellor}"),
                      "Klien dan konselor");
    arena_destroy(arena);
}

enum style { STYLE_PLAIN, STYLE_SIGNED, STYLE_SLOPE, STYLE_PERCENT, STYLE_FIXED };

static struct text
number_in(const struct phrasing *phrasing, enum style style, double number, int places)
{
    switch (style) {
    case STYLE_PLAIN:
        return phrasing_number(phrasing, number);
    case STYLE_SIGNED:
        return phrasing_signed(phrasing, number);
    case STYLE_SLOPE:
        return phrasing_slope(phrasing, number);
    case STYLE_PERCENT:
        return phrasing_percent(phrasing, number);
    case STYLE_FIXED:
        break;
    }
    return phrasing_fixed(phrasing, number, places);
}

static const struct {
    enum style style;
    double number;
    int places;
    const char *id, *en;
} numbers[] = {
    {STYLE_PLAIN,   0,        0, "0",          "0"         },
    {STYLE_PLAIN,   18,       0, "18",         "18"        },
    {STYLE_PLAIN,   7.5,      0, "7,5",        "7.5"       },
    {STYLE_PLAIN,   0.11,     0, "0,11",       "0.11"      },
    {STYLE_PLAIN,   -2,       0, "−2",       "−2"      },
    {STYLE_PLAIN,   -0.0,     0, "0",          "0"         },
    {STYLE_PLAIN,   999,      0, "999",        "999"       },
    {STYLE_PLAIN,   1000,     0, "1.000",      "1,000"     },
    {STYLE_PLAIN,   -1234.5,  0, "−1.234,5", "−1,234.5"},
    {STYLE_PLAIN,   1234567,  0, "1.234.567",  "1,234,567" },
    {STYLE_SIGNED,  2,        0, "+2",         "+2"        },
    {STYLE_SIGNED,  0,        0, "0",          "0"         },
    {STYLE_SIGNED,  -1,       0, "−1",       "−1"      },
    {STYLE_SIGNED,  1500,     0, "+1.500",     "+1,500"    },
    {STYLE_FIXED,   38,       1, "38,0",       "38.0"      },
    {STYLE_FIXED,   55,       0, "55",         "55"        },
    {STYLE_FIXED,   30.04,    1, "30,0",       "30.0"      },
    {STYLE_FIXED,   -0.004,   2, "0,00",       "0.00"      },
    {STYLE_SLOPE,   0.333,    0, "0,33",       "0.33"      },
    {STYLE_SLOPE,   -1.375,   0, "−1,4",     "−1.4"    },
    {STYLE_SLOPE,   12.3,     0, "12",         "12"        },
    {STYLE_SLOPE,   0,        0, "0,00",       "0.00"      },
    {STYLE_PERCENT, 0.9,      0, "90",         "90"        },
    {STYLE_PERCENT, 0,        0, "0",          "0"         },
    {STYLE_PERCENT, 1,        0, "100",        "100"       },
    {STYLE_PERCENT, 0.888888, 0, "89",         "89"        },
};

static void numbers_are_written_as_the_language_does(void **state)
{
    struct arena *arena = arena_create();
    struct phrasing id = phrasing_in(&language_id, arena);
    struct phrasing en = phrasing_in(&language_en, arena);
    (void)state;
    for (size_t i = 0; i < COUNT(numbers); i++) {
        assert_text_equal(
            number_in(&id, numbers[i].style, numbers[i].number, numbers[i].places),
            numbers[i].id);
        assert_text_equal(
            number_in(&en, numbers[i].style, numbers[i].number, numbers[i].places),
            numbers[i].en);
    }
    arena_destroy(arena);
}

static void a_day_that_is_not_known_is_a_dash(void **state)
{
    struct arena *arena = arena_create();
    struct phrasing phrasing = phrasing_in(&language_id, arena);
    (void)state;
    assert_text_equal(phrasing_date(&phrasing, DAY_NONE, DATE_LONG), "–");
    assert_text_equal(phrasing_date(&phrasing, day_of((struct date){2026, 8, 28}), DATE_SHORT),
                      "28 Agu 2026");
    arena_destroy(arena);
}

static const struct {
    const char *text, *capital;
} capitals[] = {
    {"skor terakhir", "Skor terakhir"},
    {"PHQ-9",         "PHQ-9"        },
    {"9 skor",        "9 skor"       },
    {"étape",        "étape"       },
    {"",              ""             },
};

static void only_a_small_first_letter_becomes_a_capital(void **state)
{
    struct arena *arena = arena_create();
    struct phrasing phrasing = phrasing_in(&language_id, arena);
    (void)state;
    for (size_t i = 0; i < COUNT(capitals); i++)
        assert_text_equal(phrasing_capital(&phrasing, text_of(capitals[i].text)),
                          capitals[i].capital);
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(templates_are_filled_in_both_languages),
        cmocka_unit_test(a_filling_of_the_name_of_a_term_wins),
        cmocka_unit_test(terms_are_those_of_the_practice),
        cmocka_unit_test(numbers_are_written_as_the_language_does),
        cmocka_unit_test(a_day_that_is_not_known_is_a_dash),
        cmocka_unit_test(only_a_small_first_letter_becomes_a_capital),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

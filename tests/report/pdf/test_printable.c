#include "report/pdf/printable.h"

#include "tests/support/test.h"

static const struct {
    const char *name;
    const char *text;
    const char *shown;
} cases[] = {
    {"nothing",                     "",                             ""                        },
    {"plain",                       "Siti (12%)",                   "Siti (12%)"              },
    {"accents, Greek, Cyrillic",    "Zo\u00EB \u0395 \u042E",       "Zo\u00EB \u0395 \u042E"  },
    {"beyond the first plane",      "\U0001F600",                   "\U0001F600"              },
    {"controls are blanks",         "a\x01\t\n\x1B[\x7F",
     "a   "
     " [ "                                                                                    },
    {"C1 controls are blanks",      "a\xC2\x85z",                   "a z"                     },
    {"separators are blanks",       "a\u2028z\u2029",               "a z "                    },
    {"direction is left out",       "a\u202Ez\u2066\u200F\u061C",   "az"                      },
    {"byte order mark is left out", "\uFEFFz",                      "z"                       },
    {"private use",                 "\uE000\uF8FF\U000F0000",       "\uFFFD\uFFFD\uFFFD"      },
    {"noncharacters",               "\uFDD0\uFFFE\uFFFF\U0001FFFE", "\uFFFD\uFFFD\uFFFD\uFFFD"},
    {"bytes that are not UTF-8",    "a\xFF\xC0\xAFz",               "a\uFFFD\uFFFD\uFFFDz"    },
    {"surrogate",                   "\xED\xA0\x80",                 "\uFFFD\uFFFD\uFFFD"      },
    {"cut in the middle",           "a\xE2\x80",                    "a\uFFFD\uFFFD"           },
};

static void texts_are_shown_by_one_policy(void **state)
{
    (void)state;
    struct arena *arena = arena_create();

    for (size_t i = 0; i < COUNT(cases); i++) {
        struct text shown = printable_text(text_of(cases[i].text), 1000, arena);
        if (!text_equal_string(shown, cases[i].shown))
            fail_msg("%s: \"%.*s\"", cases[i].name, (int)shown.length, shown.data);
    }
    arena_destroy(arena);
}

static void texts_are_cut_at_the_maximum(void **state)
{
    (void)state;
    struct arena *arena = arena_create();

    assert_text_equal(printable_text(TEXT("Zo\u00EB"), 3, arena), "Zo\u00EB");
    assert_text_equal(printable_text(TEXT("Zo\u00EB"), 2, arena), "Zo");
    assert_text_equal(printable_text(TEXT("Zo\u00EB"), 0, arena), "");
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts_are_shown_by_one_policy),
        cmocka_unit_test(texts_are_cut_at_the_maximum),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

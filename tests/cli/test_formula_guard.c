#include "cli/formula_guard.h"

#include "tests/support/test.h"

static const struct {
    const char *text;
    const char *guarded;
} cases[] = {
    {"",                          ""                          },
    {"Membaca lebih lancar",      "Membaca lebih lancar"      },
    {"=1+1",                      "'=1+1"                     },
    {"=HYPERLINK(\"http://x\")",  "'=HYPERLINK(\"http://x\")" },
    {"+62812",                    "+62812"                    }, // a plain number
    {"+62 812",                   "'+62 812"                  },
    {"-3",                        "-3"                        },
    {"-3,5",                      "'-3,5"                     },
    {"-1e5",                      "'-1e5"                     },
    {"--3",                       "'--3"                      },
    {"@SUM(A1)",                  "'@SUM(A1)"                 },
    {"\t=1",                      "'\t'=1"                    },
    {"\r=1",                      "'\r'=1"                    },
    {"  =1",                      "  '=1"                     },
    {"tenang;=cmd|' /C calc'!A0", "tenang;'=cmd|' /C calc'!A0"},
    {"tenang; =1",                "tenang; '=1"               },
    {"a,-b",                      "a,'-b"                     },
    {"a\"+b",                     "a\"'+b"                    },
    {"a\n@b",                     "a\n'@b"                    },
    {"a = b",                     "a = b"                     },
    {"tidur-bangun",              "tidur-bangun"              },
    {"a;-3",                      "a;'-3"                     },
};

static void no_text_begins_a_formula(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    for (size_t i = 0; i < COUNT(cases); i++)
        assert_text_equal(formula_guarded(arena, text_of(cases[i].text)), cases[i].guarded);
    arena_destroy(arena);
}

static void what_is_harmless_is_not_copied(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct text text = TEXT("Tidur-bangun teratur");
    assert_ptr_equal(formula_guarded(arena, text).data, text.data);
    assert_int_equal(formula_guarded(arena, (struct text){0}).length, 0);
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_text_begins_a_formula),
        cmocka_unit_test(what_is_harmless_is_not_copied),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

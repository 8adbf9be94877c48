#include "report/pdf/line_breaks.h"

#include "base/buffer.h"
#include "tests/support/test.h"

// One character a shape of width 1: a blank, "-" to break after, "|" a line feed, "'" a mark
// without width that stays with its letter; all else is a letter. Lines are shown in brackets.
static const struct {
    const char *name;
    const char *row;
    double width;
    const char *lines;
} cases[] = {
    {"nothing",                      "",         5,  ""              },
    {"blanks alone",                 "   ",      5,  ""              },
    {"line feeds alone",             "||",       5,  ""              },
    {"one word",                     "abc",      5,  "[abc]"         },
    {"fits exactly",                 "ab cd",    5,  "[ab cd]"       },
    {"second word goes down",        "ab cd",    4,  "[ab ][cd]"     },
    {"blank at the edge hangs out",  "abc d",    3,  "[abc ][d]"     },
    {"many blanks count as one",     "ab    cd", 3,  "[ab ][cd]"     },
    {"blanks at the end",            "ab   ",    9,  "[ab ]"         },
    {"blanks at the beginning stay", "  ab",     9,  "[  ab]"        },
    {"behind a hyphen",              "ab-cd",    4,  "[ab-][cd]"     },
    {"hyphen that does not fit",     "abc-de",   3,  "[abc][-de]"    },
    {"last chance wins",             "a b-c d",  4,  "[a b-][c d]"   },
    {"word wider than the column",   "abcdefgh", 3,  "[abc][def][gh]"},
    {"wide word behind another",     "a bcdefg", 3,  "[a ][bcd][efg]"},
    {"marks stay with their letter", "abc'd",    3,  "[abc'][d]"     },
    {"marks go down with it",        "abcd'e",   3,  "[abc][d'e]"    },
    {"column without width",         "abc",      0,  "[a][b][c]"     },
    {"column of negative width",     "ab",       -1, "[a][b]"        },
    {"line feed",                    "ab|cd",    9,  "[ab][cd]"      },
    {"line feed at the end",         "ab|",      9,  "[ab]"          },
    {"empty line between",           "ab||cd",   9,  "[ab][][cd]"    },
    {"empty line first",             "|ab",      9,  "[][ab]"        },
    {"line feed behind a break",     "ab cd|e",  4,  "[ab ][cd][e]"  },
};

static struct breakable breakable_of(char shown)
{
    switch (shown) {
    case ' ':
        return (struct breakable){1, BREAK_BLANK};
    case '-':
        return (struct breakable){1, BREAK_AFTER};
    case '|':
        return (struct breakable){0, BREAK_LINE};
    case '\'':
        return (struct breakable){0, BREAK_NEVER};
    default:
        return (struct breakable){1, BREAK_NONE};
    }
}

static struct lines broken(struct text row, double width, struct arena *arena)
{
    struct breakable *breakables = ARENA_ARRAY(arena, struct breakable, row.length);

    for (size_t i = 0; i < row.length; i++)
        breakables[i] = breakable_of(row.data[i]);
    return line_breaks(breakables, row.length, width, arena);
}

static void lines_take_what_fits(void **state)
{
    (void)state;
    struct arena *arena = arena_create();

    for (size_t i = 0; i < COUNT(cases); i++) {
        struct lines lines = broken(text_of(cases[i].row), cases[i].width, arena);
        struct buffer shown = buffer_create(arena, 1000);
        for (size_t k = 0; k < lines.count; k++)
            buffer_print(&shown, "[%.*s]", (int)lines.items[k].count,
                         cases[i].row + lines.items[k].first);
        if (!text_equal_string(buffer_text(&shown), cases[i].lines))
            fail_msg("%s: %s, expected %s", cases[i].name, buffer_string(&shown),
                     cases[i].lines);
    }
    arena_destroy(arena);
}

static void width_leaves_blanks_at_the_end_out(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct lines lines = broken(TEXT("ab   cd "), 4, arena);

    assert_int_equal(lines.count, 2);
    assert_near(lines.items[0].width, 2, 1e-12, "first line");
    assert_int_equal(lines.items[0].count, 3);
    assert_near(lines.items[1].width, 2, 1e-12, "last line");
    arena_destroy(arena);
}

static void sums_of_widths_may_differ_in_their_last_digits(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct breakable row[] = {
        {0.1, BREAK_NONE},
        {0.2, BREAK_NONE},
        {0.3, BREAK_NONE}
    };
    struct lines lines = line_breaks(row, COUNT(row), 0.6, arena);

    assert_int_equal(lines.count, 1);
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_take_what_fits),
        cmocka_unit_test(width_leaves_blanks_at_the_end_out),
        cmocka_unit_test(sums_of_widths_may_differ_in_their_last_digits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

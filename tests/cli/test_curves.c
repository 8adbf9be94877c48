#include "cli/curves.h"

#include "tests/support/test.h"

#define HEADER "measure,baseline_lo,baseline_hi,x_unit,a,b,source,licence\n"

static const struct {
    const char *name;
    const char *content;
    size_t count;
    double a; // of the first curve
} good[] = {
    {"commas",       HEADER "phq-9,10,14,session,15.5,-0.81,Table 2,CC BY\n",       1, 15.5},
    {"semicolons",
     "measure;baseline_lo;baseline_hi;x_unit;a;b;source;licence\r\n"
     "phq-9;10;14;week;15,5;-0,81;Tabel 2;CC BY\r\n",                               1, 15.5},
    {"with a mark",  "\xEF\xBB\xBF" HEADER "phq-9,1,2,session,3,4,T,L\n",           1, 3   },
    {"other order",
     "A,B,Source,Licence,Measure,Baseline_lo,Baseline_hi,X_unit,note\n"
     "7,1,T,L,phq-9,1,2,Session,x\n",                                               1, 7   },
    {"blank lines",  HEADER "\nphq-9,1,2,session,3,4,T,L\n\n,,,,,,,\n",             1, 3   },
    {"two rows",     HEADER "phq-9,1,2,session,3,4,T,L\nphq-9,3,4,session,5,4,T,L", 2, 3   },
    {"one score",    HEADER "phq-9,2,2,session,3,4,T,L\n",                          1, 3   },
    {"header alone", HEADER,                                                        0, 0   },
};

static void tables_are_read(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(good); i++) {
        struct arena *arena = arena_create();
        struct problems problems = problems_create(arena);
        struct expected_curves curves;
        if (!curves_read(&curves, text_of(good[i].content), "curves.csv", arena, &problems) ||
            curves.count != good[i].count)
            fail_msg("%s: %zu curves, %zu problems", good[i].name, curves.count,
                     problems.count);
        if (curves.count > 0)
            assert_true(curves.items[0].a == good[i].a);
        arena_destroy(arena);
    }
}

static const struct {
    const char *name;
    const char *content;
    unsigned line, column;
    const char *about;
    size_t count; // of problems
} bad[] = {
    {"empty",            "",                                                             1, 0, "measure",     8},
    {"no source column", "measure,baseline_lo,baseline_hi,x_unit,a,b,licence\n",         1, 0, "source",
     1                                                                                                         },
    {"no measure",       HEADER ",1,2,session,3,4,T,L\n",                                2, 1, "measure",     1},
    {"word as number",   HEADER "phq-9,1,2,session,x,4,T,L\n",                           2, 5, "a",           1},
    {"thousands",        HEADER "phq-9,\"1.000,5\",2000,session,3,4,T,L\n",              2, 2, "baseline_lo", 1},
    {"exponent",         HEADER "phq-9,1,2,session,3,4e2,T,L\n",                         2, 6, "b",           1},
    {"other unit",       HEADER "phq-9,1,2,day,3,4,T,L\n",                               2, 4, "x_unit",      1},
    {"backwards",        HEADER "phq-9,3,2,session,3,4,T,L\n",                           2, 3, "baseline_hi", 1},
    {"no licence",       HEADER "phq-9,1,2,session,3,4,T,\n",                            2, 8, "licence",     1},
    {"short row",        HEADER "phq-9,1,2,session,3,4\n",                               2, 7, "source",      2},
    {"second row",       HEADER "phq-9,1,2,session,3,4,T,L\nphq-9,,2,session,3,4,T,L\n", 3, 2,
     "baseline_lo",                                                                                           1},
};

static void every_fault_names_its_place(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(bad); i++) {
        struct arena *arena = arena_create();
        struct problems problems = problems_create(arena);
        struct expected_curves curves;
        assert_false(
            curves_read(&curves, text_of(bad[i].content), "curves.csv", arena, &problems));
        const struct problem *problem = &problems.items[0];
        if (problems.count != bad[i].count || problem->code != PROBLEM_CURVE_INVALID ||
            problem->place.line != bad[i].line || problem->place.column != bad[i].column)
            fail_msg("%s: %zu problems, the first at %u:%u", bad[i].name, problems.count,
                     problem->place.line, problem->place.column);
        assert_text_equal(problem->about, bad[i].about);
        arena_destroy(arena);
    }
}

static void all_of_a_row_is_kept(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct problems problems = problems_create(arena);
    struct expected_curves curves;
    struct text content =
        TEXT(HEADER "who-5,20,40.5,week,30,-1.5,\"Author, 2001\",CC BY 4.0\n");
    assert_true(curves_read(&curves, content, "curves.csv", arena, &problems));
    const struct expected_curve *curve = &curves.items[0];
    assert_text_equal(curve->measure, "who-5");
    assert_true(curve->baseline_lo == 20 && curve->baseline_hi == 40.5);
    assert_int_equal(curve->unit, CURVE_WEEK);
    assert_true(curve->a == 30 && curve->b == -1.5);
    assert_text_equal(curve->source, "Author, 2001");
    assert_text_equal(curve->licence, "CC BY 4.0");
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tables_are_read),
        cmocka_unit_test(every_fault_names_its_place),
        cmocka_unit_test(all_of_a_row_is_kept),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

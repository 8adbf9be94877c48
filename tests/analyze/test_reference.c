#include "tests/support/test.h"

#include <math.h>
#include <stdio.h>

#include "base/file.h"
#include "tests/support/statistics/reference.h"

enum { SHOWN_MAXIMUM = 10 };

static const char folder[] = "tests/reference";

static void show_disagreement(const struct reference *reference, size_t row, struct text got)
{
    struct text name = reference_name(reference, row);
    struct text quantity = reference_question(reference, row).quantity;
    struct text expected = reference_expected(reference, row);
    print_error("%.*s %.*s: got \"%.*s\", expected \"%.*s\"\n", (int)name.length, name.data,
                (int)quantity.length, quantity.data, (int)got.length, got.data,
                (int)expected.length, expected.data);
}

static size_t count_disagreements(struct desk *desk, const struct reference *reference)
{
    size_t wrong = 0;
    for (size_t row = 0; row < reference->table.row_count; row++) {
        struct question question = reference_question(reference, row);
        char out[ANSWER_TEXT_BYTES];
        struct text got = answer_print(desk_answer(desk, &question), out);
        if (reference_agrees(reference, row, got))
            continue;
        if (wrong++ < SHOWN_MAXIMUM)
            show_disagreement(reference, row, got);
    }
    return wrong;
}

/* `state` is the method: the name of its reference file. */
static void figures_agree(void **state)
{
    const char *method = *state;
    struct arena *arena = arena_create();
    char name[64];
    struct desk desk;
    struct reference reference;
    int length = snprintf(name, sizeof name, "%s.csv", method);
    const char *path = file_join(arena, folder, (struct text){name, (size_t)length});
    assert_true(desk_open(file_join(arena, folder, TEXT("inputs")), arena, &desk));
    assert_true(reference_open(path, arena, &reference));
    assert_true(reference.table.row_count > 0);
    size_t wrong = count_disagreements(&desk, &reference);
    desk_close(&desk);
    arena_destroy(arena);
    if (wrong > 0)
        fail_msg("%s: %zu figures disagree", method, wrong);
}

/* The comparison itself must notice what is wrong. */
static void comparison_notices_errors(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct reference reference;
    assert_true(reference_open("tests/reference/describe.csv", arena, &reference));
    char out[ANSWER_TEXT_BYTES];
    size_t row = 1; // the mean of the first series, 6
    assert_text_equal(reference_expected(&reference, row), "6");
    double expected = number_in(reference_expected(&reference, row));
    static const struct {
        double factor;
        bool agrees;
    } cases[] = {
        {1,         true },
        {1 + 5e-10, true },
        {1 - 5e-10, true },
        {1 + 2e-9,  false},
        {1.01,      false},
        {NAN,       false},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct text got = answer_print(answer_of(expected * cases[i].factor), out);
        assert_int_equal(reference_agrees(&reference, row, got), cases[i].agrees);
    }
    arena_destroy(arena);
}

#define METHOD(name)                                                                           \
    {                                                                                          \
#name "_agrees_with_the_reference", figures_agree, NULL, NULL, (void *)#name           \
    }

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(comparison_notices_errors),
        METHOD(describe),
        METHOD(ols),
        METHOD(theilsen),
        METHOD(mannkendall),
        METHOD(acf),
        METHOD(xmr),
        METHOD(xmrrules),
        METHOD(runchart),
        METHOD(overlap),
        METHOD(rci),
        METHOD(paired),
        METHOD(groups),
        METHOD(wilson),
        METHOD(attendance),
        METHOD(funnel),
        METHOD(km),
        METHOD(growth),
        METHOD(growth_given),
        METHOD(padjust),
        METHOD(gas),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

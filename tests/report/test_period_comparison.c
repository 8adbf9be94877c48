/* The period beside the time before it. */
#include "report/sections/period_comparison.h"

#include "language/en.h"
#include "language/id.h"
#include "tests/report/constellations.h"
#include "tests/report/document_texts.h"

/* Eight weeks from 1 June 2026 on: five in the first half-year, three in the second. */
static void build_across(struct case_builder *builder)
{
    case_goal(builder, "G1", GOAL_GBO, "2026-06-01")->statement = TEXT("Tidur teratur");
    case_goal(builder, "G2", GOAL_GBO, "2026-06-01");
    case_weekly_scores(builder, "2026-06-01", "phq-9", "18 17 16 - 15 12 11 9");
    builder->file.sessions[3].attendance = ATTENDANCE_NO_SHOW;
    case_rating(builder, "G1", 6);
}

/* Runs of blanks become one: the widths of columns are no matter here. */
static struct text squeezed(struct text page, struct arena *arena)
{
    char *bytes = ARENA_ARRAY(arena, char, page.length + 1);
    size_t length = 0;
    for (size_t i = 0; i < page.length; i++) {
        if (page.data[i] != ' ' || length == 0 || bytes[length - 1] != ' ')
            bytes[length++] = page.data[i];
    }
    return (struct text){bytes, length};
}

static struct text page_of(struct case_builder *builder,
                           const struct language *language,
                           const char *period,
                           const char *as_of)
{
    struct report_case report = {.language = language, .period = period, .as_of = as_of};
    return squeezed(text_writer_write(write_report(builder, &report), builder->arena),
                    builder->arena);
}

static const struct {
    const char *name, *period, *as_of;
    const char *part; // NULL: no comparison
} cases[] = {
    {"scores on both sides",      "2026-H2", "2026-11-24", "PHQ-9 15 9 ["                         },
    {"attended of those counted", "2026-H2", "2026-11-24", "Kehadiran 4 dari 5 3 dari 3"          },
    {"a rating on one side",      "2026-H2", "2026-11-24", "G1 Tidur teratur – 6 –"           },
    {"the days of both sides",    "2026-H2", "2026-08-01", "Sampai 30 Jun 2026 1 Jul–1 Agu 2026"},
    {"all of it is the period",   "all",     "2026-11-24", NULL                                   },
    {"nothing before it",         "2026-H1", "2026-11-24", NULL                                   },
    {"nothing within it yet",     "2026-H2", "2026-07-02", NULL                                   },
};

static void a_period_is_compared_with_what_was_before(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct case_builder builder = case_begin();
        build_across(&builder);
        struct text page = page_of(&builder, &language_id, cases[i].period, cases[i].as_of);
        if (cases[i].part && !has_part(page, cases[i].part))
            fail_msg("%s: \"%s\" is not in\n%.*s", cases[i].name, cases[i].part,
                     (int)page.length, page.data);
        if (!cases[i].part && has_part(page, "Angka terakhir sebelum periode ini"))
            fail_msg("%s: there is a comparison", cases[i].name);
        case_end(&builder);
    }
}

static void goals_without_a_rating_are_left_out(void **state)
{
    (void)state;
    struct case_builder builder = case_begin();
    build_across(&builder);
    struct text page = page_of(&builder, &language_en, "2026-H2", NULL);
    assert_true(has_part(page, "Until 30 Jun 2026"));
    assert_false(has_part(page, "\nG2 "));
    case_end(&builder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_period_is_compared_with_what_was_before),
        cmocka_unit_test(goals_without_a_rating_are_left_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

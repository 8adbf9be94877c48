#include "report/pdf/page_breaks.h"

#include <string.h>

#include "tests/support/test.h"

#define COUNT(array) (sizeof(array) / sizeof(array)[0])
#define MOST_PARTS 16
#define ROOM 1000.0

/* A part for a test: all white is 0. */
struct sample {
    double least, natural, greatest;
    bool keeps_next;
    size_t unit;
    size_t head_distance;
    bool is_not_first_page;
};

/* clang-format off */
static const struct {
    const char *name;
    size_t count;
    struct sample parts[MOST_PARTS];
    size_t page_count;
    size_t starts[4];
} cases[] = {
    {"nothing still takes a page",
     0, {{0, 0, 0, .unit = 0}}, 1, {0}},
    {"what fits stays on one page",
     2, {{500, 500, 500, .unit = 0}, {500, 500, 500, .unit = 1}}, 1, {0}},
    {"what does not fit opens the next",
     3, {{500, 500, 500, .unit = 0}, {500, 500, 500, .unit = 1}, {500, 500, 500, .unit = 2}},
     2, {0, 2}},
    {"a heading goes with its content",
     3, {{800, 800, 800, .unit = 0}, {100, 100, 100, .keeps_next = true, .unit = 1},
         {600, 600, 600, .unit = 1}},
     2, {0, 1}},
    {"what is kept together but taller than a page is broken where it is full",
     3, {{600, 600, 600, .keeps_next = true}, {600, 600, 600, .keeps_next = true}, {600, 600, 600, .unit = 0}},
     3, {0, 1, 2}},
    {"a part that is taller than a page has one of its own",
     3, {{500, 500, 500, .unit = 0}, {1300, 1300, 1300, .unit = 1}, {500, 500, 500, .unit = 2}},
     3, {0, 1, 2}},
    {"a nearly empty last page is avoided by tightening",
     3, {{400, 500, 500, .unit = 0}, {300, 400, 400, .unit = 1}, {250, 300, 300, .unit = 2}},
     1, {0}},
    {"or by moving what stands last on the page before",
     4, {{500, 500, 500, .unit = 0}, {300, 300, 300, .unit = 1}, {200, 200, 200, .unit = 2},
         {300, 300, 300, .unit = 3}},
     2, {0, 2}},
    {"but not so that the page before is left empty",
     3, {{400, 400, 400, .unit = 0}, {600, 600, 600, .unit = 1}, {300, 300, 300, .unit = 2}},
     2, {0, 2}},
    {"a section is not broken where filling covers the white",
     4, {{400, 400, 600, .unit = 0}, {300, 300, 400, .unit = 0}, {200, 200, 200, .unit = 1},
         {600, 600, 600, .unit = 1}},
     2, {0, 2}},
    {"a page is tightened rather than left with much white",
     3, {{200, 200, 200, .unit = 0}, {750, 900, 900, .unit = 1}, {700, 700, 700, .unit = 2}},
     2, {0, 2}},
    {"what is not for page one opens page two",
     2, {{200, 200, 200, .unit = 0}, {750, 750, 750, .unit = 1, .is_not_first_page = true}},
     2, {0, 1}},
    {"a repeated head takes its room",
     4, {{200, 200, 200, .keeps_next = true}, {700, 700, 700, .head_distance = 1},
         {700, 700, 700, .head_distance = 2}, {200, 200, 200, .head_distance = 3}},
     3, {0, 2, 3}},
};
/* clang-format on */

static size_t set_parts(struct part *parts, const struct sample *samples, size_t count)
{
    for (size_t i = 0; i < count; i++)
        parts[i] = (struct part){
            .height = {samples[i].least, samples[i].natural, samples[i].greatest, 0},
            .keeps_next = samples[i].keeps_next,
            .unit = samples[i].unit,
            .head_distance = samples[i].head_distance,
            .is_not_first_page = samples[i].is_not_first_page,
        };
    return count;
}

static void pages_begin_where_the_rules_say(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct arena *arena = arena_create();
        struct part parts[MOST_PARTS];
        size_t count = set_parts(parts, cases[i].parts, cases[i].count);
        struct page_breaks breaks = page_breaks_find(parts, count, ROOM, arena);
        if (breaks.count != cases[i].page_count)
            fail_msg("%s: %zu pages, expected %zu", cases[i].name, breaks.count,
                     cases[i].page_count);
        for (size_t page = 0; page < breaks.count; page++) {
            if (breaks.starts[page] != cases[i].starts[page])
                fail_msg("%s: page %zu begins with %zu, expected %zu", cases[i].name, page,
                         breaks.starts[page], cases[i].starts[page]);
        }
        arena_destroy(arena);
    }
}

static void the_gap_above_a_page_is_dropped(void **state)
{
    struct arena *arena = arena_create();
    struct part parts[2] = {
        {.height = extent_fixed(ROOM), .unit = 0},
        { .height = extent_fixed(ROOM),    .gap = extent_fixed(200), .unit = 1},
    };

    (void)state;
    struct page_breaks breaks = page_breaks_find(parts, 2, ROOM, arena);
    assert_int_equal(breaks.count, 2);
    assert_int_equal(breaks.starts[1], 1);
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pages_begin_where_the_rules_say),
        cmocka_unit_test(the_gap_above_a_page_is_dropped),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

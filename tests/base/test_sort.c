#include "base/sort.h"

#include <string.h>

#include "tests/support/test.h"

static int by_number(const void *left, const void *right)
{
    const int *a = left;
    const int *b = right;

    return (*a > *b) - (*a < *b);
}

static const struct {
    size_t count;
    int items[5];
    int sorted[5];
} cases[] = {
    {0, {0},             {0}            },
    {1, {7},             {7}            },
    {5, {1, 2, 2, 4, 5}, {1, 2, 2, 4, 5}},
    {5, {1, 2, 4, 5, 3}, {1, 2, 3, 4, 5}},
    {5, {5, 4, 3, 2, 1}, {1, 2, 3, 4, 5}},
    {2, {2, 1},          {1, 2}         },
};

static void items_come_into_order(void **state)
{
    (void)state;
    sort_items(NULL, 0, sizeof(int), by_number);
    for (size_t i = 0; i < COUNT(cases); i++) {
        int items[5];
        memcpy(items, cases[i].items, sizeof(items));
        sort_items(items, cases[i].count, sizeof(items[0]), by_number);
        assert_memory_equal(items, cases[i].sorted, cases[i].count * sizeof(items[0]));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(items_come_into_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

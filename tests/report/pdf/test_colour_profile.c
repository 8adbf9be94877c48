#include "report/pdf/colour_profile.h"

#include <string.h>

#include "tests/support/test.h"

static uint32_t number_at(struct text profile, size_t offset)
{
    const unsigned char *bytes = (const unsigned char *)profile.data + offset;

    return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 |
           bytes[3];
}

static void header_says_what_it_is(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct text profile = colour_profile_srgb(arena);

    assert_int_equal(number_at(profile, 0), profile.length);
    assert_memory_equal(profile.data + 12, "mntrRGB XYZ ", 12);
    assert_memory_equal(profile.data + 36, "acsp", 4);
    arena_destroy(arena);
}

static void tags_lie_inside_and_aligned(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct text profile = colour_profile_srgb(arena);
    size_t count = number_at(profile, 128);

    assert_int_equal(count, 9);
    for (size_t i = 0; i < count; i++) {
        size_t offset = number_at(profile, 132 + 12 * i + 4);
        size_t length = number_at(profile, 132 + 12 * i + 8);
        assert_int_equal(offset % 4, 0);
        assert_true(offset >= 132 + 12 * count && offset + length <= profile.length);
    }
    arena_destroy(arena);
}

static void colours_add_up_to_white(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct text profile = colour_profile_srgb(arena);
    double sums[3] = {0};

    for (size_t tag = 3; tag < 6; tag++) {
        size_t offset = number_at(profile, 132 + 12 * tag + 4);
        for (size_t i = 0; i < 3; i++)
            sums[i] += number_at(profile, offset + 8 + 4 * i) / 65536.0;
    }
    assert_near(sums[0], 0.9642, 2e-3, "X");
    assert_near(sums[1], 1.0, 2e-3, "Y");
    assert_near(sums[2], 0.8249, 2e-3, "Z");
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(header_says_what_it_is),
        cmocka_unit_test(tags_lie_inside_and_aligned),
        cmocka_unit_test(colours_add_up_to_white),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

#include "base/arena.h"

#include <stdint.h>
#include <string.h>

#include "tests/support/test.h"

static bool is_all_zero(const unsigned char *bytes, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (bytes[i] != 0)
            return false;
    }
    return true;
}

static void destroying_no_arena_is_allowed(void **state)
{
    (void)state;
    arena_destroy(NULL);
}

static void memory_is_zeroed(void **state)
{
    (void)state;
    const size_t sizes[] = {1, 7, 1000, 16384, 20000, 3000000};
    struct arena *arena = arena_create();
    for (size_t i = 0; i < COUNT(sizes); i++) {
        unsigned char *memory = arena_alloc(arena, sizes[i], 1);
        assert_true(is_all_zero(memory, sizes[i]));
        memset(memory, 0xAB, sizes[i]);
    }
    arena_destroy(arena);
}

static void memory_is_zeroed_again_after_a_reset(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    for (int round = 0; round < 4; round++) {
        for (size_t size = 1; size < 200000; size = size * 3 + 1) {
            unsigned char *memory = arena_alloc(arena, size, 8);
            assert_true(is_all_zero(memory, size));
            memset(memory, 0xCD, size);
        }
        arena_reset(arena);
    }
    arena_destroy(arena);
}

static void a_reset_of_an_unused_arena_is_allowed(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    arena_reset(arena);
    assert_non_null(arena_alloc(arena, 10, 1));
    arena_destroy(arena);
}

static void memory_is_aligned(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    for (size_t alignment = 1; alignment <= alignof(max_align_t); alignment *= 2) {
        (void)arena_alloc(arena, 1, 1);
        uintptr_t address = (uintptr_t)arena_alloc(arena, 3, alignment);
        assert_int_equal(address % alignment, 0);
    }
    arena_destroy(arena);
}

static void objects_do_not_overlap(void **state)
{
    (void)state;
    enum { OBJECTS = 3000 };
    struct arena *arena = arena_create();
    unsigned **objects = ARENA_ARRAY(arena, unsigned *, OBJECTS);
    for (unsigned i = 0; i < OBJECTS; i++) {
        objects[i] = ARENA_ARRAY(arena, unsigned, 1 + i % 50);
        for (unsigned k = 0; k <= i % 50; k++)
            objects[i][k] = i;
    }
    for (unsigned i = 0; i < OBJECTS; i++) {
        for (unsigned k = 0; k <= i % 50; k++)
            assert_int_equal(objects[i][k], i);
    }
    arena_destroy(arena);
}

static void size_zero_gives_a_pointer(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    assert_non_null(arena_alloc(arena, 0, 1));
    assert_non_null(ARENA_ARRAY(arena, int, 0));
    arena_destroy(arena);
}

static void copies_end_with_a_nul(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct text copy = arena_copy(arena, text_slice(TEXT("abcdef"), 1, 3));
    assert_text_equal(copy, "bcd");
    assert_int_equal(copy.data[3], '\0');
    assert_string_equal(arena_string(arena, TEXT("xyz")), "xyz");
    assert_string_equal(arena_string(arena, (struct text){NULL, 0}), "");
    arena_destroy(arena);
}

static void growing_keeps_what_was_there(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    int *numbers = NULL;
    size_t capacity = 99; // of no array: must not be believed
    for (int i = 0; i < 10000; i++) {
        numbers = arena_grow(arena, numbers, &capacity, (size_t)i + 1, sizeof *numbers);
        assert_true(capacity > (size_t)i);
        numbers[i] = i;
    }
    for (int i = 0; i < 10000; i++)
        assert_int_equal(numbers[i], i);
    arena_destroy(arena);
}

static void growing_to_what_it_holds_moves_nothing(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    size_t capacity = 0;
    char *bytes = arena_grow(arena, NULL, &capacity, 5, 1);
    assert_ptr_equal(arena_grow(arena, bytes, &capacity, capacity, 1), bytes);
    arena_destroy(arena);
}

static void growing_between_others_keeps_both(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    size_t first_capacity = 0, second_capacity = 0;
    char *first = NULL, *second = NULL;
    for (size_t i = 0; i < 5000; i++) {
        first = arena_grow(arena, first, &first_capacity, i + 1, 1);
        first[i] = 'a';
        if (i % 3 == 0) {
            second = arena_grow(arena, second, &second_capacity, i / 3 + 1, 1);
            second[i / 3] = 'b';
        }
    }
    assert_non_null(second);
    for (size_t i = 0; i < 5000; i++) {
        assert_int_equal(first[i], 'a');
        assert_int_equal(second[i / 3], 'b');
    }
    assert_int_equal(first[5000], '\0'); // 8192 fit, and what grew is zeroed
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(destroying_no_arena_is_allowed),
        cmocka_unit_test(memory_is_zeroed),
        cmocka_unit_test(memory_is_zeroed_again_after_a_reset),
        cmocka_unit_test(a_reset_of_an_unused_arena_is_allowed),
        cmocka_unit_test(memory_is_aligned),
        cmocka_unit_test(objects_do_not_overlap),
        cmocka_unit_test(size_zero_gives_a_pointer),
        cmocka_unit_test(copies_end_with_a_nul),
        cmocka_unit_test(growing_keeps_what_was_there),
        cmocka_unit_test(growing_to_what_it_holds_moves_nothing),
        cmocka_unit_test(growing_between_others_keeps_both),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

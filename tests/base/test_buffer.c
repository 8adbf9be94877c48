#include "base/buffer.h"

#include <string.h>

#include "tests/support/test.h"

static int create_arena(void **state)
{
    *state = arena_create();
    return 0;
}

static int destroy_arena(void **state)
{
    arena_destroy(*state);
    return 0;
}

static void pieces_are_joined(void **state)
{
    struct buffer buffer = buffer_create(*state, 1000);
    buffer_put(&buffer, "ab", 2);
    buffer_put_text(&buffer, TEXT("cd"));
    buffer_put_string(&buffer, "ef");
    buffer_put_byte(&buffer, 'g');
    buffer_put_code_point(&buffer, 0x2026);
    buffer_print(&buffer, "%d-%s", -5, "x");
    assert_text_equal(buffer_text(&buffer), "abcdefg\xE2\x80\xA6-5-x");
    assert_false(buffer.is_truncated);
}

static void what_is_reserved_is_room_and_no_content(void **state)
{
    struct buffer buffer = buffer_create(*state, SIZE_MAX);

    buffer_put_string(&buffer, "ab");
    buffer_reserve(&buffer, 1000);
    const char *data = buffer.data;
    assert_true(text_equal_string(buffer_text(&buffer), "ab"));
    for (int i = 0; i < 1000; i++)
        buffer_put_byte(&buffer, 'c');
    assert_ptr_equal(buffer.data, data);
    assert_int_equal(buffer.length, 1002);
}

static void an_empty_buffer_is_an_empty_string(void **state)
{
    struct buffer buffer = buffer_create(*state, 0);
    buffer_put(&buffer, NULL, 0);
    buffer_put_text(&buffer, (struct text){NULL, 0});
    assert_false(buffer.is_truncated);
    assert_true(text_is_empty(buffer_text(&buffer)));
    assert_string_equal(buffer_string(&buffer), "");
}

static void the_string_can_be_taken_and_written_on(void **state)
{
    struct buffer buffer = buffer_create(*state, 5);
    buffer_put_string(&buffer, "abc");
    assert_string_equal(buffer_string(&buffer), "abc");
    buffer_put_string(&buffer, "de");
    assert_string_equal(buffer_string(&buffer), "abcde");
    assert_false(buffer.is_truncated);
}

static void what_goes_beyond_the_maximum_is_dropped(void **state)
{
    struct buffer buffer = buffer_create(*state, 4);
    buffer_put(&buffer, "abc", 3);
    buffer_put(&buffer, "def", 3);
    assert_true(buffer.is_truncated);
    assert_text_equal(buffer_text(&buffer), "abcd");
    buffer_put_byte(&buffer, 'x');
    assert_text_equal(buffer_text(&buffer), "abcd");
}

static void a_cut_text_ends_with_a_whole_code_point(void **state)
{
    struct buffer buffer = buffer_create(*state, 4);
    buffer_put_string(&buffer, "ab\xE2\x80\xA6");
    assert_true(buffer.is_truncated);
    assert_text_equal(buffer_text(&buffer), "ab");
    buffer_put_byte(&buffer, 'x'); // would fit, but something before it is missing
    assert_text_equal(buffer_text(&buffer), "ab");
}

static void printing_respects_the_maximum(void **state)
{
    struct buffer buffer = buffer_create(*state, 3);
    buffer_print(&buffer, "%d", 12345);
    assert_true(buffer.is_truncated);
    assert_text_equal(buffer_text(&buffer), "123");
}

static void long_content_is_kept(void **state)
{
    struct buffer buffer = buffer_create(*state, 1000000);
    for (int i = 0; i < 100000; i++)
        buffer_put_byte(&buffer, (char)('a' + i % 26));
    struct text text = buffer_text(&buffer);
    assert_int_equal(text.length, 100000);
    for (int i = 0; i < 100000; i++)
        assert_int_equal(text.data[i], 'a' + i % 26);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pieces_are_joined),
        cmocka_unit_test(what_is_reserved_is_room_and_no_content),
        cmocka_unit_test(an_empty_buffer_is_an_empty_string),
        cmocka_unit_test(the_string_can_be_taken_and_written_on),
        cmocka_unit_test(what_goes_beyond_the_maximum_is_dropped),
        cmocka_unit_test(a_cut_text_ends_with_a_whole_code_point),
        cmocka_unit_test(printing_respects_the_maximum),
        cmocka_unit_test(long_content_is_kept),
    };
    return cmocka_run_group_tests(tests, create_arena, destroy_arena);
}

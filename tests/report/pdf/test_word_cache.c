#include "report/pdf/word_cache.h"

#include "tests/support/test.h"

#define MANY 5000 /* more than the cache holds */

static struct {
    struct arena *arena;
    struct word_cache *cache;
} fixture;

static int open_cache(void **state)
{
    (void)state;
    fixture.arena = arena_create();
    fixture.cache = word_cache_create(fixture.arena);
    return 0;
}

static int close_cache(void **state)
{
    (void)state;
    word_cache_destroy(fixture.cache);
    arena_destroy(fixture.arena);
    return 0;
}

// A word of three code points and one glyph, which says which word it is.
static struct shaped_word numbered(uint32_t number)
{
    struct shaped_word word = {.language = "id-ID", .code_point_count = 3, .count = 1};

    word.code_points = ARENA_ARRAY(fixture.arena, uint32_t, 3);
    word.code_points[1] = number;
    word.glyphs = ARENA_NEW(fixture.arena, struct glyph);
    word.glyphs[0] = (struct glyph){.id = number, .text_length = 1};
    return word;
}

static void nothing_is_known_at_first(void **state)
{
    (void)state;
    struct shaped_word word = numbered(1);

    assert_null(word_cache_find(fixture.cache, &word));
}

static void a_copy_is_kept(void **state)
{
    (void)state;
    struct shaped_word word = numbered(1);
    struct shaped_word wanted = numbered(1);

    word_cache_add(fixture.cache, &word);
    word.code_points[1] = 2;
    word.glyphs[0].id = 2;
    const struct shaped_word *found = word_cache_find(fixture.cache, &wanted);
    assert_non_null(found);
    assert_int_equal(found->count, 1);
    assert_int_equal(found->glyphs[0].id, 1);
}

static void face_language_and_length_tell_words_apart(void **state)
{
    (void)state;
    struct shaped_word word = numbered(1);
    struct shaped_word other_face = numbered(1);
    struct shaped_word other_language = numbered(1);
    struct shaped_word shorter = numbered(1);

    word_cache_add(fixture.cache, &word);
    other_face.face = FACE_BOLD;
    other_language.language = "en-GB";
    shorter.code_point_count = 2;
    assert_null(word_cache_find(fixture.cache, &other_face));
    assert_null(word_cache_find(fixture.cache, &other_language));
    assert_null(word_cache_find(fixture.cache, &shorter));
}

static void a_full_cache_begins_anew(void **state)
{
    (void)state;
    size_t known = 0;

    for (uint32_t i = 0; i < MANY; i++) {
        struct shaped_word word = numbered(i);
        word_cache_add(fixture.cache, &word);
        const struct shaped_word *found = word_cache_find(fixture.cache, &word);
        assert_non_null(found);
        assert_int_equal(found->glyphs[0].id, i);
    }
    for (uint32_t i = 0; i < MANY; i++) {
        struct shaped_word word = numbered(i);
        const struct shaped_word *found = word_cache_find(fixture.cache, &word);
        known += found != NULL;
        assert_true(!found || found->glyphs[0].id == i);
    }
    assert_in_range(known, 1, MANY / 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(nothing_is_known_at_first, open_cache, close_cache),
        cmocka_unit_test_setup_teardown(a_copy_is_kept, open_cache, close_cache),
        cmocka_unit_test_setup_teardown(face_language_and_length_tell_words_apart, open_cache,
                                        close_cache),
        cmocka_unit_test_setup_teardown(a_full_cache_begins_anew, open_cache, close_cache),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

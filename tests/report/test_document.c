#include "report/document.h"

#include "tests/support/test.h"

static struct arena *arena;

static int open_arena(void **state)
{
    (void)state;
    arena = arena_create();
    return 0;
}

static int close_arena(void **state)
{
    (void)state;
    arena_destroy(arena);
    return 0;
}

static void an_added_block_is_empty_and_of_its_kind(void **state)
{
    struct blocks blocks = {0};

    (void)state;
    for (int i = 0; i < 100; i++) {
        struct block *block = blocks_add(&blocks, BLOCK_GOALS, arena);
        assert_int_equal(block->kind, BLOCK_GOALS);
        assert_int_equal(block->goals.count, 0);
        block->goals.count = (size_t)i;
    }
    assert_int_equal(blocks.count, 100);
    for (size_t i = 0; i < 100; i++)
        assert_int_equal(blocks.items[i].goals.count, i);
}

static void pieces_keep_their_order_and_look(void **state)
{
    struct sentence sentence = {0};

    (void)state;
    sentence_add_bold(&sentence, TEXT("G2"), arena);
    sentence_add(&sentence, TEXT(" uraian: "), arena);
    sentence_add_user(&sentence, TEXT("berani bicara"), arena);
    assert_int_equal(sentence.count, 3);
    assert_true(sentence.pieces[0].is_bold);
    assert_false(sentence.pieces[0].is_user_text);
    assert_false(sentence.pieces[1].is_bold);
    assert_true(sentence.pieces[2].is_user_text);
    assert_text_equal(sentence_text(&sentence, arena), "G2 uraian: berani bicara");
}

static void empty_texts_add_no_piece(void **state)
{
    struct sentence sentence = {0};

    (void)state;
    assert_true(sentence_is_empty(&sentence));
    sentence_add(&sentence, TEXT(""), arena);
    sentence_add_bold(&sentence, (struct text){0}, arena);
    sentence_add_user(&sentence, TEXT(""), arena);
    assert_true(sentence_is_empty(&sentence));
    assert_text_equal(sentence_text(&sentence, arena), "");
    sentence_add(&sentence, TEXT("a"), arena);
    assert_false(sentence_is_empty(&sentence));
}

static void a_sentence_grows_without_losing_pieces(void **state)
{
    static const char digits[] = "0123456789";

    (void)state;
    for (size_t count = 0; count < 70; count++) {
        struct sentence sentence = {0};
        for (size_t i = 0; i < count; i++)
            sentence_add(&sentence, (struct text){digits + i % 10, 1}, arena);
        struct text joined = sentence_text(&sentence, arena);
        assert_int_equal(joined.length, count);
        for (size_t i = 0; i < count; i++)
            assert_int_equal(joined.data[i], digits[i % 10]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_added_block_is_empty_and_of_its_kind),
        cmocka_unit_test(pieces_keep_their_order_and_look),
        cmocka_unit_test(empty_texts_add_no_piece),
        cmocka_unit_test(a_sentence_grows_without_losing_pieces),
    };

    return cmocka_run_group_tests(tests, open_arena, close_arena);
}

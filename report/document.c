#include "report/document.h"

#include "base/buffer.h"

#define FEW_PIECES 16 /* what arena_grow gives at least */

struct block *blocks_add(struct blocks *blocks, enum block_kind kind, struct arena *arena)
{
    blocks->items = arena_grow(arena, blocks->items, &blocks->capacity, blocks->count + 1,
                               sizeof blocks->items[0]);
    struct block *block = &blocks->items[blocks->count++];
    *block = (struct block){.kind = kind};
    return block;
}

// A sentence knows no capacity: its array grows whenever the count reaches a power of two.
static void add_piece(struct sentence *sentence, struct piece piece, struct arena *arena)
{
    size_t count = sentence->count;
    bool is_full = count == 0 || (count >= FEW_PIECES && (count & (count - 1)) == 0);

    if (is_full) {
        size_t capacity = count;
        sentence->pieces = arena_grow(arena, sentence->pieces, &capacity, 2 * count,
                                      sizeof sentence->pieces[0]);
    }
    sentence->pieces[count] = piece;
    sentence->count = count + 1;
}

void sentence_add(struct sentence *sentence, struct text text, struct arena *arena)
{
    if (!text_is_empty(text))
        add_piece(sentence, (struct piece){.text = text}, arena);
}

void sentence_add_bold(struct sentence *sentence, struct text text, struct arena *arena)
{
    if (!text_is_empty(text))
        add_piece(sentence, (struct piece){.text = text, .is_bold = true}, arena);
}

void sentence_add_user(struct sentence *sentence, struct text text, struct arena *arena)
{
    if (!text_is_empty(text))
        add_piece(sentence, (struct piece){.text = text, .is_user_text = true}, arena);
}

bool sentence_is_empty(const struct sentence *sentence)
{
    return sentence->count == 0;
}

struct text sentence_text(const struct sentence *sentence, struct arena *arena)
{
    size_t length = 0;

    for (size_t i = 0; i < sentence->count; i++)
        length += sentence->pieces[i].text.length;
    struct buffer buffer = buffer_create(arena, length);
    for (size_t i = 0; i < sentence->count; i++)
        buffer_put_text(&buffer, sentence->pieces[i].text);
    return buffer_text(&buffer);
}

#include "report/pdf/glyph_codes.h"

#include <math.h>
#include <string.h>

#include "report/pdf/printable.h"

#define SLOTS 8192      /* a power of two */
#define MOST_CODES 4000 /* half the slots; also PDF/A's limit on the array of widths */

struct glyph_codes {
    struct arena *arena;
    const struct font_face *face;
    struct glyph_code *items; // items[0] is unused: code 0 stands for no glyph
    size_t count;
    size_t capacity;
    uint16_t slots[SLOTS]; // hash to code; 0 = free
};

struct glyph_codes *glyph_codes_create(const struct font_face *face, struct arena *arena)
{
    struct glyph_codes *codes = ARENA_NEW(arena, struct glyph_codes);

    codes->arena = arena;
    codes->face = face;
    codes->items = arena_grow(arena, NULL, &codes->capacity, 64, sizeof codes->items[0]);
    return codes;
}

static bool is_same(const struct glyph_code *a, const struct glyph_code *b)
{
    return a->glyph == b->glyph && a->text_length == b->text_length &&
           memcmp(a->text, b->text, a->text_length * sizeof a->text[0]) == 0;
}

static size_t slot_of(const struct glyph_codes *codes, const struct glyph_code *wanted)
{
    uint32_t hash = wanted->glyph * 2654435761U;
    for (size_t i = 0; i < wanted->text_length; i++)
        hash = (hash ^ wanted->text[i]) * 16777619U;

    size_t slot = (hash ^ hash >> 16) % SLOTS;
    while (codes->slots[slot] != 0 && !is_same(&codes->items[codes->slots[slot]], wanted))
        slot = (slot + 1) % SLOTS;
    return slot;
}

static uint16_t code_of(struct glyph_codes *codes, struct glyph_code wanted)
{
    size_t slot = slot_of(codes, &wanted);

    if (codes->slots[slot] == 0) {
        wanted.width = (int)lround(
            hb_font_get_glyph_h_advance(codes->face->font, wanted.glyph) * codes->face->scale);
        codes->count++;
        codes->items = arena_grow(codes->arena, codes->items, &codes->capacity,
                                  codes->count + 1, sizeof codes->items[0]);
        codes->items[codes->count] = wanted;
        codes->slots[slot] = (uint16_t)codes->count;
    }
    return codes->slots[slot];
}

uint16_t
glyph_code_of(struct glyph_codes *codes, const struct glyph_run *run, const struct glyph *glyph)
{
    struct glyph_code wanted = {.glyph = glyph->id, .text_length = glyph->text_length};

    memcpy(wanted.text, run->code_points + glyph->text,
           glyph->text_length * sizeof wanted.text[0]);
    // A document with thousands of foreign characters: from here on all of them are one.
    if (codes->count >= MOST_CODES && codes->slots[slot_of(codes, &wanted)] == 0)
        wanted = (struct glyph_code){
            .glyph = codes->face->missing, .text_length = 1, .text = {REPLACEMENT_CODE_POINT}};
    return code_of(codes, wanted);
}

size_t glyph_codes_count(const struct glyph_codes *codes)
{
    return codes->count;
}

const struct glyph_code *glyph_code_at(const struct glyph_codes *codes, size_t code)
{
    return &codes->items[code];
}

const struct font_face *glyph_codes_face(const struct glyph_codes *codes)
{
    return codes->face;
}

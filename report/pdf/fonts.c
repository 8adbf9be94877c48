#include "report/pdf/fonts.h"

#include <assert.h>
#include <hb-ot.h>
#include <hb.h>
#include <math.h>

#include "report/pdf/Roboto-Bold.ttf.data.h"
#include "report/pdf/Roboto-Italic.ttf.data.h"
#include "report/pdf/Roboto-Regular.ttf.data.h"
#include "report/pdf/font_face.h"
#include "report/pdf/printable.h"
#include "report/pdf/word_cache.h"

struct fonts {
    struct font_face faces[FACE_COUNT];
    hb_buffer_t *buffer;
    struct word_cache *words;
};

// The width of a stem stands in no table of the file; these are measured on the letter l.
static const struct {
    const char *name;
    const unsigned char *data;
    unsigned length;
    int stem_width;
} embedded_faces[FACE_COUNT] = {
    [FACE_REGULAR] = {"Roboto-Regular", embedded_Roboto_Regular_ttf,
                      embedded_Roboto_Regular_ttf_bytes, 90},
    [FACE_BOLD] = {"Roboto-Bold", embedded_Roboto_Bold_ttf, embedded_Roboto_Bold_ttf_bytes,
                   142},
    [FACE_ITALIC] = {"Roboto-Italic", embedded_Roboto_Italic_ttf,
                     embedded_Roboto_Italic_ttf_bytes, 90},
};

static int scaled(const struct font_face *face, double units)
{
    return (int)lround(units * face->scale);
}

// A signed 16-bit number in the face's table.
static int table_number(hb_face_t *face, hb_tag_t tag, unsigned offset)
{
    hb_blob_t *table = hb_face_reference_table(face, tag);
    unsigned length;
    const unsigned char *data = (const unsigned char *)hb_blob_get_data(table, &length);
    int number = 0;

    if (offset + 2 <= length)
        number = (int16_t)(data[offset] << 8 | data[offset + 1]);
    hb_blob_destroy(table);
    return number;
}

static void read_metrics(struct font_face *face)
{
    hb_font_extents_t extents;
    hb_position_t capital_height = 0;

    hb_font_get_h_extents(face->font, &extents);
    hb_ot_metrics_get_position(face->font, HB_OT_METRICS_TAG_CAP_HEIGHT, &capital_height);
    face->ascent = scaled(face, extents.ascender);
    face->descent = scaled(face, extents.descender);
    face->capital_height = scaled(face, capital_height);
    face->italic_angle = table_number(face->face, HB_TAG('p', 'o', 's', 't'), 4);
    for (unsigned i = 0; i < 4; i++)
        face->box[i] =
            scaled(face, table_number(face->face, HB_TAG('h', 'e', 'a', 'd'), 36 + 2 * i));
}

static void open_face(struct font_face *face, enum face which)
{
    hb_blob_t *blob =
        hb_blob_create((const char *)embedded_faces[which].data, embedded_faces[which].length,
                       HB_MEMORY_MODE_READONLY, NULL, NULL);

    face->face = hb_face_create(blob, 0);
    hb_blob_destroy(blob);
    face->font = hb_font_create(face->face);
    face->scale = 1000.0 / hb_face_get_upem(face->face);
    face->name = embedded_faces[which].name;
    face->stem_width = embedded_faces[which].stem_width;
    read_metrics(face);
    hb_bool_t found =
        hb_font_get_nominal_glyph(face->font, REPLACEMENT_CODE_POINT, &face->missing);
    assert(found); // the build cuts the faces so that they hold it
    face->missing_advance = hb_font_get_glyph_h_advance(face->font, face->missing);
}

struct fonts *fonts_open(struct arena *arena)
{
    struct fonts *fonts = ARENA_NEW(arena, struct fonts);

    for (enum face face = 0; face < FACE_COUNT; face++)
        open_face(&fonts->faces[face], face);
    fonts->buffer = hb_buffer_create();
    fonts->words = word_cache_create(arena);
    return fonts;
}

void fonts_close(struct fonts *fonts)
{
    word_cache_destroy(fonts->words);
    hb_buffer_destroy(fonts->buffer);
    for (enum face face = 0; face < FACE_COUNT; face++) {
        hb_font_destroy(fonts->faces[face].font);
        hb_face_destroy(fonts->faces[face].face);
    }
}

double fonts_capital_height(const struct fonts *fonts, enum face face)
{
    return fonts->faces[face].capital_height / 1000.0;
}

const struct font_face *fonts_face(const struct fonts *fonts, enum face face)
{
    return &fonts->faces[face];
}

hb_buffer_t *fonts_buffer(const struct fonts *fonts)
{
    return fonts->buffer;
}

struct word_cache *fonts_word_cache(const struct fonts *fonts)
{
    return fonts->words;
}

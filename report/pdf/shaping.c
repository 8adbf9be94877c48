#include "report/pdf/shaping.h"

#include <hb.h>

#include "base/attributes.h"
#include "report/pdf/printable.h"
#include "report/pdf/word_cache.h"

#define ZERO_WIDTH_SPACE 0x200B

#define WHOLE_TEXT HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END

// Ligatures would make one glyph of two letters. Roboto's figures have one width as they are;
// its "tnum" is not asked for, since it gives the italic 6 and 8 another one.
static const hb_feature_t features[] = {
    {HB_TAG('l', 'i', 'g', 'a'), 0, WHOLE_TEXT},
    {HB_TAG('c', 'l', 'i', 'g'), 0, WHOLE_TEXT},
    {HB_TAG('c', 'a', 'l', 't'), 0, WHOLE_TEXT},
    {HB_TAG('k', 'e', 'r', 'n'), 1, WHOLE_TEXT},
};

// The code points of a text, growing in an arena.
struct code_points {
    struct arena *arena;
    uint32_t *items;
    size_t count;
    size_t capacity;
};

static void append(struct code_points *code_points, uint32_t code_point)
{
    code_points->items =
        arena_grow(code_points->arena, code_points->items, &code_points->capacity,
                   code_points->count + 1, sizeof code_points->items[0]);
    code_points->items[code_points->count++] = code_point;
}

static bool has_glyph(const struct font_face *face, uint32_t code_point)
{
    hb_codepoint_t glyph;

    return hb_font_get_nominal_glyph(face->font, code_point, &glyph);
}

// A letter that the face has only as base and mark is taken apart here, so that each of the
// two glyphs has a character of its own and what is copied is canonically the same.
static void
append_split(struct code_points *code_points, const struct font_face *face, uint32_t code_point)
{
    uint32_t marks[4];
    size_t mark_count = 0;
    hb_codepoint_t base = code_point;
    hb_codepoint_t mark;
    hb_unicode_funcs_t *unicode = hb_unicode_funcs_get_default();

    while (!has_glyph(face, base) && mark_count < COUNT(marks) &&
           hb_unicode_decompose(unicode, base, &base, &mark) && has_glyph(face, mark))
        marks[mark_count++] = mark;
    if (!has_glyph(face, base)) {
        append(code_points, code_point);
        return;
    }
    append(code_points, base);
    while (mark_count > 0)
        append(code_points, marks[--mark_count]);
}

static struct code_points
read_text(struct text text, const struct font_face *face, struct arena *arena)
{
    struct code_points code_points = {.arena = arena};
    uint32_t code_point;

    code_points.items = arena_grow(arena, NULL, &code_points.capacity, text.length + 1,
                                   sizeof code_points.items[0]);
    while (printable_next(&text, &code_point)) {
        if (code_point < 0xC0)
            append(&code_points, code_point);
        else
            append_split(&code_points, face, code_point);
    }
    // Not part of the text: for glyphs that stand for no character of their own.
    append(&code_points, ZERO_WIDTH_SPACE);
    code_points.count--;
    return code_points;
}

static void
shape(hb_buffer_t *buffer, const struct shaped_word *word, const struct font_face *face)
{
    int count = (int)word->code_point_count;

    hb_buffer_clear_contents(buffer);
    hb_buffer_add_codepoints(buffer, word->code_points, count, 0, count);
    hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS);
    // Set, because HarfBuzz would take the language from the process's locale.
    hb_buffer_set_language(buffer, hb_language_from_string(word->language, -1));
    hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
    hb_buffer_guess_segment_properties(buffer);
    hb_shape(face->font, buffer, features, COUNT(features));
}

static struct glyph
make_glyph(const struct font_face *face, hb_glyph_info_t info, hb_glyph_position_t position)
{
    if (info.codepoint == 0)
        return (struct glyph){
            .id = face->missing, .is_missing = true, .advance = face->missing_advance};
    return (struct glyph){.id = info.codepoint,
                          .advance = position.x_advance,
                          .x_offset = position.x_offset,
                          .y_offset = position.y_offset};
}

// Deals the code points first .. end - 1 out to glyphs that HarfBuzz keeps together: one each,
// the rest to the last; a glyph too many gets the filler.
static void
deal_text(struct glyph *glyphs, size_t glyph_count, size_t first, size_t end, size_t filler)
{
    for (size_t i = 0; i < glyph_count; i++) {
        size_t left = first < end ? end - first : 0;
        size_t length = i + 1 < glyph_count && left > 1 ? 1 : left;
        if (length > GLYPH_TEXT_LENGTH)
            length = GLYPH_TEXT_LENGTH;
        glyphs[i].text = (uint32_t)(length > 0 ? first : filler);
        glyphs[i].text_length = (uint8_t)(length > 0 ? length : 1);
        first += length;
    }
}

static void assign_text(struct shaped_word *word, const hb_glyph_info_t *infos)
{
    size_t filler = word->code_point_count;

    for (size_t first = 0, end; first < word->count; first = end) {
        end = first + 1;
        while (end < word->count && infos[end].cluster == infos[first].cluster)
            end++;
        size_t text_end = end < word->count ? infos[end].cluster : word->code_point_count;
        deal_text(word->glyphs + first, end - first, infos[first].cluster, text_end, filler);
    }
}

static void shape_word(const struct fonts *fonts, struct shaped_word *word, struct arena *arena)
{
    const struct font_face *face = fonts_face(fonts, word->face);
    hb_buffer_t *buffer = fonts_buffer(fonts);

    shape(buffer, word, face);
    word->count = hb_buffer_get_length(buffer);
    word->glyphs = ARENA_ARRAY(arena, struct glyph, word->count);
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer, NULL);
    const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(buffer, NULL);
    for (size_t i = 0; i < word->count; i++)
        word->glyphs[i] = make_glyph(face, infos[i], positions[i]);
    assign_text(word, infos);
}

// What the faces hold: letters that do not change with their neighbours, in no script.
static bool is_of_the_faces(uint32_t code_point)
{
    return code_point < 0x0530 || (code_point >= 0x1E00 && code_point < 0x2600);
}

static bool may_be_parted(const struct code_points *code_points)
{
    for (size_t i = 0; i < code_points->count; i++) {
        if (!is_of_the_faces(code_points->items[i]))
            return false;
    }
    return true;
}

// Behind a blank, before a character that Roboto does not kern with it: T is the one it does.
static bool is_word_end(const uint32_t *code_points, size_t index)
{
    return code_points[index - 1] == ' ' && code_points[index] > ' ' &&
           code_points[index] <= '~' && code_points[index] != 'T';
}

static size_t word_end(const struct code_points *code_points, size_t first)
{
    size_t end = first + 1;

    while (end < code_points->count && !is_word_end(code_points->items, end))
        end++;
    return end;
}

struct run_writer {
    const struct fonts *fonts;
    struct arena *arena;
    struct glyph_run *run;
    size_t capacity;
    size_t code_point_count; // of the run
};

static void
append_glyphs(struct run_writer *writer, const struct shaped_word *word, size_t first)
{
    struct glyph_run *run = writer->run;

    run->glyphs = arena_grow(writer->arena, run->glyphs, &writer->capacity,
                             run->count + word->count, sizeof run->glyphs[0]);
    for (size_t i = 0; i < word->count; i++) {
        struct glyph glyph = word->glyphs[i];
        bool is_filler = glyph.text == word->code_point_count;
        glyph.text = (uint32_t)(is_filler ? writer->code_point_count : glyph.text + first);
        run->glyphs[run->count++] = glyph;
    }
}

static void append_word(struct run_writer *writer, struct shaped_word word, size_t first)
{
    struct word_cache *cache = fonts_word_cache(writer->fonts);
    bool is_short = word.code_point_count <= CACHED_WORD_LENGTH;
    const struct shaped_word *known = is_short ? word_cache_find(cache, &word) : NULL;

    if (known) {
        append_glyphs(writer, known, first);
        return;
    }
    shape_word(writer->fonts, &word, writer->arena);
    append_glyphs(writer, &word, first);
    if (is_short)
        word_cache_add(cache, &word);
}

struct glyph_run *glyph_run_shape(const struct fonts *fonts,
                                  enum face face,
                                  struct text text,
                                  const char *language,
                                  struct arena *arena)
{
    struct glyph_run *run = ARENA_NEW(arena, struct glyph_run);

    run->face = face;
    run->font = fonts_face(fonts, face);
    struct code_points code_points = read_text(text, run->font, arena);
    run->code_points = code_points.items;
    struct run_writer writer = {
        .fonts = fonts,
        .arena = arena,
        .run = run,
        .code_point_count = code_points.count,
    };
    run->glyphs =
        arena_grow(arena, NULL, &writer.capacity, code_points.count, sizeof run->glyphs[0]);
    bool is_parted = may_be_parted(&code_points);
    for (size_t first = 0, end; first < code_points.count; first = end) {
        end = is_parted ? word_end(&code_points, first) : code_points.count;
        struct shaped_word word = {
            .face = face,
            .language = language,
            .code_points = code_points.items + first,
            .code_point_count = end - first,
        };
        append_word(&writer, word, first);
    }
    return run;
}

double glyph_run_width(const struct glyph_run *run, size_t first, size_t count)
{
    int64_t units = 0;

    for (size_t i = first; i < first + count; i++)
        units += run->glyphs[i].advance;
    return (double)units * run->font->scale / 1000;
}

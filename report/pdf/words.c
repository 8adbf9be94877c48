#include "report/pdf/words.h"

#include "report/charts/palette.h"

/* From the top of a line's column to its baseline, in units of the size. */
#define ASCENT 0.93

static const struct type types[ROLE_COUNT] = {
    [ROLE_TITLE] = {22, 26, FACE_BOLD, COLOUR_INK, ALIGN_LEFT},
    [ROLE_SUBTITLE] = {10, 13, FACE_REGULAR, COLOUR_MUTED, ALIGN_LEFT},
    [ROLE_HEADLINE] = {14, 18.5, FACE_BOLD, COLOUR_INK, ALIGN_LEFT},
    [ROLE_SECTION_NAME] = {8, 10.5, FACE_BOLD, COLOUR_BLUE, ALIGN_LEFT},
    [ROLE_FINDING] = {12, 15.5, FACE_BOLD, COLOUR_INK, ALIGN_LEFT},
    [ROLE_FINDING_HALF] = {10, 13, FACE_BOLD, COLOUR_INK, ALIGN_LEFT},
    [ROLE_BODY] = {9.5, 13, FACE_REGULAR, COLOUR_INK, ALIGN_LEFT},
    [ROLE_SMALL] = {8.5, 11.5, FACE_REGULAR, COLOUR_INK, ALIGN_LEFT},
    [ROLE_METHODS] = {8, 11, FACE_REGULAR, COLOUR_MUTED, ALIGN_LEFT},
    [ROLE_CALLOUT_TITLE] = {10, 13, FACE_BOLD, COLOUR_RUST, ALIGN_LEFT},
    [ROLE_CALLOUT_ITEM] = {9, 12, FACE_REGULAR, COLOUR_INK, ALIGN_LEFT},
    [ROLE_LIST_ITEM] = {9, 13, FACE_REGULAR, COLOUR_INK, ALIGN_LEFT},
    [ROLE_LIST_DATE] = {8.5, 13, FACE_REGULAR, COLOUR_MUTED, ALIGN_LEFT},
    [ROLE_TABLE_HEAD] = {7.5, 10.5, FACE_BOLD, COLOUR_MUTED, ALIGN_LEFT},
    [ROLE_CELL] = {8.5, 11.5, FACE_REGULAR, COLOUR_INK, ALIGN_LEFT},
    [ROLE_CELL_NOW] = {9.5, 11.5, FACE_BOLD, COLOUR_BLUE, ALIGN_LEFT},
    [ROLE_LABEL] = {7.5, 10.5, FACE_REGULAR, COLOUR_MUTED, ALIGN_LEFT},
    [ROLE_VALUE] = {9, 11.5, FACE_REGULAR, COLOUR_INK, ALIGN_LEFT},
    [ROLE_TILE_LABEL] = {8, 10.5, FACE_BOLD, COLOUR_INK, ALIGN_LEFT},
    [ROLE_TILE_FIGURE] = {22, 26, FACE_BOLD, COLOUR_INK, ALIGN_LEFT},
    [ROLE_TILE_UNIT] = {9, 11, FACE_REGULAR, COLOUR_MUTED, ALIGN_LEFT},
    [ROLE_TILE_STATE] = {8.5, 11, FACE_BOLD, COLOUR_INK, ALIGN_LEFT},
    [ROLE_TILE_REASON] = {8, 11, FACE_REGULAR, COLOUR_MUTED, ALIGN_LEFT},
    [ROLE_FACT] = {11, 13, FACE_BOLD, COLOUR_INK, ALIGN_LEFT},
    [ROLE_WRITE_IN_LABEL] = {8.5, 11.5, FACE_BOLD, COLOUR_INK, ALIGN_LEFT},
    [ROLE_SIGNER] = {9, 12, FACE_BOLD, COLOUR_INK, ALIGN_LEFT},
};

struct type type_of(enum role role)
{
    return types[role];
}

uint32_t tone_colour(enum tone tone)
{
    switch (tone) {
    case TONE_PLAIN:
        return COLOUR_INK;
    case TONE_GOOD:
        return COLOUR_GREEN;
    case TONE_ATTENTION:
        return COLOUR_RUST;
    case TONE_MUTED:
        return COLOUR_MUTED;
    }
    return COLOUR_INK;
}

struct type type_toned(enum role role, enum tone tone)
{
    struct type type = types[role];

    if (tone == TONE_GOOD || tone == TONE_ATTENTION)
        type.face = FACE_BOLD;
    if (tone != TONE_PLAIN)
        type.colour = tone_colour(tone);
    return type;
}

static struct words
set(struct sheet *sheet, const struct span *spans, size_t count, struct type type, double width)
{
    struct text_style style = {type.size, type.leading, type.alignment};
    struct words words = {.type = type};

    words.paragraph = typeset_paragraph(sheet->pdf, spans, count, style, width, sheet->arena);
    if (paragraph_width(words.paragraph) > 0)
        words.line_count = paragraph_line_count(words.paragraph);
    return words;
}

struct words
words_of_text(struct sheet *sheet, struct text text, struct type type, double width)
{
    struct span span = {text, type.face, type.colour};

    return set(sheet, &span, 1, type, width);
}

struct words words_of_sentence(struct sheet *sheet,
                               const struct sentence *sentence,
                               struct type type,
                               double width)
{
    struct span *spans = ARENA_ARRAY(sheet->arena, struct span, sentence->count);
    bool is_user_text = sentence->count > 0;

    for (size_t i = 0; i < sentence->count; i++) {
        const struct piece *piece = &sentence->pieces[i];
        enum face face = piece->is_bold ? FACE_BOLD : type.face;
        spans[i] = (struct span){piece->text, face, type.colour};
        is_user_text = is_user_text && piece->is_user_text;
    }
    struct words words = set(sheet, spans, sentence->count, type, width);
    words.is_user_text = is_user_text;
    return words;
}

struct words words_limited(struct sheet *sheet, struct words words, size_t line_count)
{
    if (words.line_count <= line_count)
        return words;
    words.paragraph = paragraph_cut(sheet->pdf, words.paragraph, line_count, sheet->arena);
    words.line_count = line_count;
    return words;
}

double words_height(const struct words *words)
{
    return (double)words->line_count * words->type.leading;
}

double words_below_first(const struct words *words)
{
    return words->line_count > 1 ? words_height(words) - words->type.leading : 0;
}

double type_ascent(struct type type)
{
    return ASCENT * type.size;
}

double words_ascent(const struct words *words)
{
    return type_ascent(words->type);
}

void words_draw_lines(struct sheet *sheet,
                      const struct words *words,
                      size_t first,
                      size_t count,
                      struct point start)
{
    if (words->is_user_text)
        tag_open(sheet->pdf, TAG_SPAN);
    tag_content_begin(sheet->pdf);
    paragraph_draw_lines(sheet->pdf, words->paragraph, first, count, start);
    tag_content_end(sheet->pdf);
    if (words->is_user_text)
        tag_close(sheet->pdf);
}

void words_draw(struct sheet *sheet,
                enum tag tag,
                const struct words *words,
                struct point start)
{
    if (words->line_count == 0)
        return;
    tag_open(sheet->pdf, tag);
    words_draw_lines(sheet, words, 0, words->line_count, start);
    tag_close(sheet->pdf);
}

double words_width(struct sheet *sheet, struct text text, struct type type)
{
    return typeset_width(sheet->pdf, text, type.face, type.size);
}

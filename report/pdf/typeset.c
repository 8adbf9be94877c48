#include "report/pdf/typeset.h"

#include <assert.h>
#include <string.h>

#include "base/buffer.h"
#include "report/pdf/line_breaks.h"
#include "report/pdf/output_private.h"
#include "report/pdf/text_drawing.h"

#define EN_DASH 0x2013
#define FIRST_LETTER_BEYOND_ASCII 0xC0

static const struct text ellipsis = TEXT_INIT("\xE2\x80\xA6");

/* Sums of widths differ in their last digits from the width that was measured for them. */
#define TOLERANCE 1e-6

static const double alignment_factors[] = {
    [ALIGN_LEFT] = 0, [ALIGN_CENTRE] = 0.5, [ALIGN_RIGHT] = 1};

// A part of a span between line feeds.
struct piece {
    const struct glyph_run *run;
    size_t first; // index of its first glyph among all of the paragraph
    uint32_t colour;
};

struct paragraph {
    struct text_style style;
    double width; // of the column
    struct piece *pieces;
    size_t piece_count, piece_capacity;
    struct lines lines;
    struct piece ending; // the ellipsis behind the last line; no run: nothing was cut
};

// A paragraph while its glyphs are collected.
struct collection {
    struct pdf *pdf;
    struct arena *arena;
    struct paragraph *paragraph;
    struct breakable *row;
    size_t count, capacity;
};

static uint32_t last_code_point(const struct glyph_run *run, const struct glyph *glyph)
{
    return run->code_points[glyph->text + glyph->text_length - 1];
}

static bool is_word_character(uint32_t code_point)
{
    return (code_point >= '0' && code_point <= '9') ||
           (code_point >= 'A' && code_point <= 'Z') ||
           (code_point >= 'a' && code_point <= 'z') || code_point >= FIRST_LETTER_BEYOND_ASCII;
}

// A line may end behind "kata-", but not between the sign and the digit of "-5".
static bool is_joint(const struct glyph_run *run, size_t index)
{
    uint32_t code_point = last_code_point(run, &run->glyphs[index]);

    if (code_point != '-' && code_point != '/' && code_point != EN_DASH)
        return false;
    return index > 0 && is_word_character(last_code_point(run, &run->glyphs[index - 1]));
}

static enum break_kind break_kind_of(const struct glyph_run *run, size_t index)
{
    if (last_code_point(run, &run->glyphs[index]) == ' ')
        return BREAK_BLANK;
    if (run->glyphs[index].advance == 0)
        return BREAK_NEVER;
    return is_joint(run, index) ? BREAK_AFTER : BREAK_NONE;
}

static void make_room(struct collection *collection, size_t count)
{
    collection->row = arena_grow(collection->arena, collection->row, &collection->capacity,
                                 collection->count + count, sizeof collection->row[0]);
}

static void append_piece(struct collection *collection, struct text text, struct span span)
{
    struct paragraph *paragraph = collection->paragraph;
    const struct glyph_run *run = shaped_text(collection->pdf, text, span.face);
    struct piece piece = {run, collection->count, span.colour};

    paragraph->pieces =
        arena_grow(collection->arena, paragraph->pieces, &paragraph->piece_capacity,
                   paragraph->piece_count + 1, sizeof piece);
    paragraph->pieces[paragraph->piece_count++] = piece;
    make_room(collection, run->count);
    for (size_t i = 0; i < run->count; i++)
        collection->row[collection->count++] = (struct breakable){
            glyph_run_width(run, i, 1) * paragraph->style.size,
            break_kind_of(run, i),
        };
}

static void append_span(struct collection *collection, struct span span)
{
    struct text rest = span.text;

    while (rest.data) {
        struct text part = text_split(&rest, '\n');
        append_piece(collection, part, span);
        if (!rest.data)
            return;
        make_room(collection, 1);
        collection->row[collection->count++] = (struct breakable){0, BREAK_LINE};
    }
}

struct paragraph *typeset_paragraph(struct pdf *pdf,
                                    const struct span *spans,
                                    size_t count,
                                    struct text_style style,
                                    double width,
                                    struct arena *arena)
{
    struct paragraph *paragraph = ARENA_NEW(arena, struct paragraph);
    struct collection collection = {.pdf = pdf, .arena = arena, .paragraph = paragraph};

    paragraph->style = style;
    paragraph->width = width;
    for (size_t i = 0; i < count; i++)
        append_span(&collection, spans[i]);
    paragraph->lines = line_breaks(collection.row, collection.count, width, arena);
    return paragraph;
}

size_t paragraph_line_count(const struct paragraph *paragraph)
{
    return paragraph->lines.count;
}

double paragraph_height(const struct paragraph *paragraph)
{
    return (double)paragraph->lines.count * paragraph->style.leading;
}

double paragraph_width(const struct paragraph *paragraph)
{
    double widest = 0;

    for (size_t i = 0; i < paragraph->lines.count; i++) {
        if (paragraph->lines.items[i].width > widest)
            widest = paragraph->lines.items[i].width;
    }
    return widest;
}

double paragraph_last_width(const struct paragraph *paragraph)
{
    size_t count = paragraph->lines.count;

    return count > 0 ? paragraph->lines.items[count - 1].width : 0;
}

// The piece that a glyph of the paragraph belongs to; NULL for a line feed between two pieces.
static const struct piece *piece_of(const struct paragraph *paragraph, size_t glyph)
{
    for (size_t i = 0; i < paragraph->piece_count; i++) {
        const struct piece *piece = &paragraph->pieces[i];
        if (glyph >= piece->first && glyph < piece->first + piece->run->count)
            return piece;
    }
    return NULL;
}

static double width_between(const struct paragraph *paragraph, size_t first, size_t end)
{
    double width = 0;

    for (size_t i = first; i < end; i++) {
        const struct piece *piece = piece_of(paragraph, i);
        if (piece)
            width += glyph_run_width(piece->run, i - piece->first, 1) * paragraph->style.size;
    }
    return width;
}

// Whether words may be cut before this glyph: not between a letter and its mark, nor at a
// blank.
static bool may_end_before(const struct paragraph *paragraph, size_t glyph)
{
    const struct piece *next = piece_of(paragraph, glyph);
    const struct piece *last = piece_of(paragraph, glyph - 1);

    if (next && next->run->glyphs[glyph - next->first].advance == 0)
        return false;
    return last &&
           last_code_point(last->run, &last->run->glyphs[glyph - 1 - last->first]) != ' ';
}

// Shortens the line until so much room is free behind it.
static void line_shorten(const struct paragraph *paragraph, struct line *line, double room)
{
    while (line->count > 0) {
        size_t end = line->first + line->count;
        line->width = width_between(paragraph, line->first, end);
        if (may_end_before(paragraph, end) &&
            line->width + room <= paragraph->width + TOLERANCE)
            return;
        line->count--;
    }
    line->width = 0;
}

struct paragraph *paragraph_cut(struct pdf *pdf,
                                const struct paragraph *paragraph,
                                size_t line_count,
                                struct arena *arena)
{
    struct paragraph *cut = ARENA_NEW(arena, struct paragraph);

    assert(line_count > 0 && line_count < paragraph->lines.count);
    *cut = *paragraph;
    cut->lines.items = ARENA_ARRAY(arena, struct line, line_count);
    cut->lines.count = line_count;
    memcpy(cut->lines.items, paragraph->lines.items, line_count * sizeof(struct line));
    struct line *last = &cut->lines.items[line_count - 1];
    const struct piece *piece = piece_of(paragraph, last->first);
    if (!piece)
        piece = &paragraph->pieces[0];
    cut->ending =
        (struct piece){shaped_text(pdf, ellipsis, piece->run->face), 0, piece->colour};
    double width =
        glyph_run_width(cut->ending.run, 0, cut->ending.run->count) * cut->style.size;
    line_shorten(cut, last, width);
    last->width += width;
    return cut;
}

static void draw_line(struct pdf *pdf,
                      const struct paragraph *paragraph,
                      const struct line *line,
                      struct point at)
{
    size_t line_end = line->first + line->count;

    for (size_t i = 0; i < paragraph->piece_count; i++) {
        const struct piece *piece = &paragraph->pieces[i];
        size_t piece_end = piece->first + piece->run->count;
        size_t first = piece->first > line->first ? piece->first : line->first;
        size_t end = piece_end < line_end ? piece_end : line_end;
        if (first >= end)
            continue;
        struct text_look look = {paragraph->style.size, piece->colour};
        glyph_run_draw(pdf, piece->run, first - piece->first, end - first, look, at);
        at.x += glyph_run_width(piece->run, first - piece->first, end - first) * look.size;
    }
    if (paragraph->ending.run && line + 1 == paragraph->lines.items + paragraph->lines.count) {
        struct text_look look = {paragraph->style.size, paragraph->ending.colour};
        glyph_run_draw(pdf, paragraph->ending.run, 0, paragraph->ending.run->count, look, at);
    }
}

void paragraph_draw_lines(struct pdf *pdf,
                          const struct paragraph *paragraph,
                          size_t first,
                          size_t count,
                          struct point start)
{
    assert(first + count <= paragraph->lines.count);
    for (size_t i = 0; i < count; i++) {
        const struct line *line = &paragraph->lines.items[first + i];
        double slack = paragraph->width - line->width;
        struct point at = {
            start.x + slack * alignment_factors[paragraph->style.alignment],
            start.y + (double)i * paragraph->style.leading,
        };
        draw_line(pdf, paragraph, line, at);
    }
}

void paragraph_draw(struct pdf *pdf,
                    const struct paragraph *paragraph,
                    double x,
                    double baseline)
{
    paragraph_draw_lines(pdf, paragraph, 0, paragraph->lines.count,
                         (struct point){x, baseline});
}

double typeset_width(struct pdf *pdf, struct text text, enum face face, double size)
{
    const struct glyph_run *run = shaped_text(pdf, text, face);

    return glyph_run_width(run, 0, run->count) * size;
}

double typeset_line(
    struct pdf *pdf, struct point at, struct span span, double size, enum alignment alignment)
{
    const struct glyph_run *run = shaped_text(pdf, span.text, span.face);
    double width = glyph_run_width(run, 0, run->count) * size;

    at.x -= width * alignment_factors[alignment];
    glyph_run_draw(pdf, run, 0, run->count, (struct text_look){size, span.colour}, at);
    return width;
}

// How many glyphs fit into `width`, without tearing marks off their letters.
static size_t fitting_glyphs(const struct glyph_run *run, double size, double width)
{
    double used = 0;
    size_t whole = 0;

    for (size_t i = 0; i < run->count; i++) {
        if (run->glyphs[i].advance != 0)
            whole = i;
        used += glyph_run_width(run, i, 1) * size;
        if (used > width + TOLERANCE)
            return whole;
    }
    return run->count;
}

static struct text
text_of_glyphs(const struct glyph_run *run, size_t count, struct arena *arena)
{
    struct buffer buffer = buffer_create(arena, SIZE_MAX);

    for (size_t i = 0; i < count; i++) {
        for (size_t k = 0; k < run->glyphs[i].text_length; k++)
            buffer_put_code_point(&buffer, run->code_points[run->glyphs[i].text + k]);
    }
    return buffer_text(&buffer);
}

struct text typeset_fit(struct pdf *pdf,
                        struct text text,
                        enum face face,
                        double size,
                        double width,
                        struct arena *arena)
{
    const struct glyph_run *run = shaped_text(pdf, text, face);
    double ellipsis_width = typeset_width(pdf, ellipsis, face, size);
    struct buffer cut = buffer_create(arena, SIZE_MAX);

    if (glyph_run_width(run, 0, run->count) * size <= width + TOLERANCE)
        return text;
    if (ellipsis_width > width + TOLERANCE)
        return TEXT("");
    run = shaped_text(pdf, text, face); // the ellipsis may have taken its place
    size_t count = fitting_glyphs(run, size, width - ellipsis_width);
    buffer_put_text(&cut, text_trim(text_of_glyphs(run, count, arena)));
    buffer_put_text(&cut, ellipsis);
    return buffer_text(&cut);
}

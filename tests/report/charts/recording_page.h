/*
 * A page that only remembers what was painted on it. It takes the place of report/pdf/ in the
 * test programs of the charts, so that they can ask where each word and each line lies.
 */
#ifndef TESTS_REPORT_CHARTS_RECORDING_PAGE_H
#define TESTS_REPORT_CHARTS_RECORDING_PAGE_H

#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "report/charts/canvas.h"
#include "report/pdf/content.h"
#include "report/pdf/typeset.h"
#include "tests/support/test.h"

/* Every character is so wide, in units of the size: a little wider than our face's mean. */
#define RECORDED_CHARACTER_WIDTH 0.56

#define RECORDED_WORDS 256
#define RECORDED_WORD_BYTES 64

struct recorded_words {
    char bytes[RECORDED_WORD_BYTES];
    double left, right, top, bottom;
    double size;
    uint32_t colour;
};

enum recorded_shape { SHAPE_LINE, SHAPE_POLYGON, SHAPE_BOX, SHAPE_CIRCLE, SHAPE_COUNT };

struct pdf {
    double left, right, top, bottom; /* of all ink */
    struct recorded_words words[RECORDED_WORDS];
    size_t word_count;
    size_t shapes[SHAPE_COUNT];
    struct point last_circle;
    uint32_t fill, stroke;
    double line_width, dash;
    size_t dashed_lines;
    size_t fills_of_rust, lines_of_rust;
    int depth; /* of saved states */
    bool has_wild_number;
    uint64_t digest; /* of all operations and numbers, FNV-1a */
};

static inline void page_clear(struct pdf *pdf)
{
    *pdf = (struct pdf){
        .left = INFINITY,
        .right = -INFINITY,
        .top = INFINITY,
        .bottom = -INFINITY,
        .digest = 14695981039346656037u,
    };
}

static inline void record_bytes(struct pdf *pdf, const void *bytes, size_t count)
{
    const unsigned char *byte = bytes;
    for (size_t i = 0; i < count; i++)
        pdf->digest = (pdf->digest ^ byte[i]) * 1099511628211u;
}

static inline void record_number(struct pdf *pdf, double number)
{
    if (!isfinite(number) || fabs(number) > 32767)
        pdf->has_wild_number = true;
    record_bytes(pdf, &number, sizeof number);
}

static inline void record_ink(struct pdf *pdf, struct point at, double reach)
{
    record_number(pdf, at.x);
    record_number(pdf, at.y);
    pdf->left = fmin(pdf->left, at.x - reach);
    pdf->right = fmax(pdf->right, at.x + reach);
    pdf->top = fmin(pdf->top, at.y - reach);
    pdf->bottom = fmax(pdf->bottom, at.y + reach);
}

static inline void record_shape(struct pdf *pdf, enum recorded_shape shape, enum paint paint)
{
    pdf->shapes[shape]++;
    record_bytes(pdf, &shape, sizeof shape);
    record_bytes(pdf, &paint, sizeof paint);
    if (paint != PAINT_STROKE && pdf->fill == 0xAE4709u)
        pdf->fills_of_rust++;
    if (paint == PAINT_STROKE && pdf->stroke == 0xAE4709u)
        pdf->lines_of_rust++;
    if (paint == PAINT_STROKE && pdf->dash > 0)
        pdf->dashed_lines++;
}

void content_fill_colour(struct pdf *pdf, uint32_t colour)
{
    pdf->fill = colour;
    record_bytes(pdf, &colour, sizeof colour);
}

void content_stroke_colour(struct pdf *pdf, uint32_t colour)
{
    pdf->stroke = colour;
    record_bytes(pdf, &colour, sizeof colour);
}

void content_line_width(struct pdf *pdf, double points)
{
    pdf->line_width = points;
    record_number(pdf, points);
}

void content_line_cap(struct pdf *pdf, enum line_cap cap)
{
    record_bytes(pdf, &cap, sizeof cap);
}

void content_dash(struct pdf *pdf, double on, double off)
{
    pdf->dash = on + off;
    record_number(pdf, on);
    record_number(pdf, off);
}

void content_save(struct pdf *pdf)
{
    pdf->depth++;
}

void content_restore(struct pdf *pdf)
{
    pdf->depth--;
}

void content_polyline(struct pdf *pdf, const struct point *points, size_t count)
{
    record_shape(pdf, SHAPE_LINE, PAINT_STROKE);
    for (size_t i = 0; i < count; i++)
        record_ink(pdf, points[i], 0);
}

/* Lines along an axis are as wide as their pen; others are given half of it on each side. */
void content_line(struct pdf *pdf, struct point from, struct point to)
{
    record_shape(pdf, SHAPE_LINE, PAINT_STROKE);
    record_ink(pdf, from, 0);
    record_ink(pdf, to, 0);
    if (from.x == to.x)
        record_ink(pdf, (struct point){from.x, (from.y + to.y) / 2}, pdf->line_width / 2);
    else
        record_ink(pdf, (struct point){(from.x + to.x) / 2, from.y}, pdf->line_width / 2);
}

void content_polygon(struct pdf *pdf,
                     const struct point *points,
                     size_t count,
                     enum paint paint)
{
    record_shape(pdf, SHAPE_POLYGON, paint);
    for (size_t i = 0; i < count; i++)
        record_ink(pdf, points[i], paint == PAINT_FILL ? 0 : pdf->line_width / 2);
}

void content_box(struct pdf *pdf, struct box box, enum paint paint)
{
    double reach = paint == PAINT_FILL ? 0 : pdf->line_width / 2;

    assert_true(box.width >= 0 && box.height >= 0);
    record_shape(pdf, SHAPE_BOX, paint);
    record_ink(pdf, (struct point){box.x, box.y}, reach);
    record_ink(pdf, (struct point){box.x + box.width, box.y + box.height}, reach);
}

void content_circle(struct pdf *pdf, struct point centre, double radius, enum paint paint)
{
    assert_true(radius > 0);
    record_shape(pdf, SHAPE_CIRCLE, paint);
    record_ink(pdf, centre, radius + (paint == PAINT_FILL ? 0 : pdf->line_width / 2));
    pdf->last_circle = centre;
}

double typeset_width(struct pdf *pdf, struct text text, enum face face, double size)
{
    (void)pdf;
    (void)face;
    return (double)text_count_code_points(text) * RECORDED_CHARACTER_WIDTH * size;
}

double typeset_line(
    struct pdf *pdf, struct point at, struct span span, double size, enum alignment alignment)
{
    double width = typeset_width(pdf, span.text, span.face, size);
    double left = alignment == ALIGN_LEFT     ? at.x
                  : alignment == ALIGN_CENTRE ? at.x - width / 2
                                              : at.x - width;
    struct recorded_words words = {
        .left = left,
        .right = left + width,
        .top = at.y - 0.711 * size,
        .bottom = at.y,
        .size = size,
        .colour = span.colour,
    };

    if (span.text.length == 0)
        return 0;
    assert_true(pdf->word_count < RECORDED_WORDS && span.text.length < RECORDED_WORD_BYTES);
    memcpy(words.bytes, span.text.data, span.text.length);
    pdf->words[pdf->word_count++] = words;
    record_bytes(pdf, span.text.data, span.text.length);
    record_ink(pdf, (struct point){words.left, words.top}, 0);
    record_ink(pdf, (struct point){words.right, words.bottom}, 0);
    return width;
}

struct text typeset_fit(struct pdf *pdf,
                        struct text text,
                        enum face face,
                        double size,
                        double width,
                        struct arena *arena)
{
    double room = floor(width / (RECORDED_CHARACTER_WIDTH * size));
    (void)arena;
    if (typeset_width(pdf, text, face, size) <= width)
        return text;
    return text_slice(text, 0, room > 0 ? (size_t)room : 0);
}

/* A paragraph of words that all have one width: `per_line` characters a line. */
struct paragraph {
    struct span span;
    struct text_style style;
    size_t per_line, line_count;
};

struct paragraph *typeset_paragraph(struct pdf *pdf,
                                    const struct span *spans,
                                    size_t count,
                                    struct text_style style,
                                    double width,
                                    struct arena *arena)
{
    struct paragraph *paragraph = ARENA_NEW(arena, struct paragraph);
    (void)pdf;
    assert_int_equal(count, 1);
    paragraph->span = spans[0];
    paragraph->style = style;
    paragraph->per_line = (size_t)(width / (RECORDED_CHARACTER_WIDTH * style.size));
    paragraph->line_count =
        (spans[0].text.length + paragraph->per_line - 1) / paragraph->per_line;
    return paragraph;
}

size_t paragraph_line_count(const struct paragraph *paragraph)
{
    return paragraph->line_count;
}

double paragraph_height(const struct paragraph *paragraph)
{
    return (double)paragraph->line_count * paragraph->style.leading;
}

void paragraph_draw(struct pdf *pdf,
                    const struct paragraph *paragraph,
                    double x,
                    double baseline)
{
    struct span line = paragraph->span;
    for (size_t i = 0; i < paragraph->line_count; i++) {
        struct point at = {x, baseline + (double)i * paragraph->style.leading};
        size_t from = i * paragraph->per_line;
        line.text = text_slice(paragraph->span.text, from, paragraph->per_line);
        typeset_line(pdf, at, line, paragraph->style.size, paragraph->style.alignment);
    }
}

/* The words if they stand on the page, else NULL. */
static inline const struct recorded_words *page_words(const struct pdf *pdf, const char *bytes)
{
    for (size_t i = 0; i < pdf->word_count; i++)
        if (strcmp(pdf->words[i].bytes, bytes) == 0)
            return &pdf->words[i];
    return NULL;
}

static inline bool words_overlap(const struct recorded_words *a, const struct recorded_words *b)
{
    return a->left < b->right && b->left < a->right && a->top < b->bottom && b->top < a->bottom;
}

/* What every chart promises. */
static inline void assert_page_is_sound(const struct pdf *pdf, struct box box, const char *name)
{
    const double tolerance = 0.02; // PLplot counts in units of a fraction of a point

    if (pdf->has_wild_number)
        fail_msg("%s: a number is not finite or too large", name);
    if (pdf->left < box.x - tolerance || pdf->right > box.x + box.width + tolerance ||
        pdf->top < box.y - tolerance || pdf->bottom > box.y + box.height + tolerance)
        fail_msg("%s: ink at %.2f..%.2f, %.2f..%.2f outside the box", name, pdf->left,
                 pdf->right, pdf->top, pdf->bottom);
    for (size_t i = 0; i < pdf->word_count; i++) {
        if (pdf->words[i].size < 7)
            fail_msg("%s: \"%s\" is smaller than 7 pt", name, pdf->words[i].bytes);
        for (size_t j = 0; j < i; j++)
            if (words_overlap(&pdf->words[i], &pdf->words[j]))
                fail_msg("%s: \"%s\" lies on \"%s\"", name, pdf->words[i].bytes,
                         pdf->words[j].bytes);
    }
}

/* What a test program of charts holds from its first test to its last. */
struct chart_fixture {
    struct arena *arena;
    struct canvas *canvas;
    struct pdf page;
};

static inline int open_chart_fixture(void **state)
{
    struct arena *arena = arena_create();
    struct chart_fixture *fixture = ARENA_NEW(arena, struct chart_fixture);
    fixture->arena = arena;
    fixture->canvas = canvas_open(arena);
    page_clear(&fixture->page);
    *state = fixture;
    return 0;
}

static inline int close_chart_fixture(void **state)
{
    struct chart_fixture *fixture = *state;
    canvas_close(fixture->canvas);
    arena_destroy(fixture->arena);
    return 0;
}

#endif

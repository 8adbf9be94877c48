#include "report/pdf/text_drawing.h"

#include <math.h>

#include "base/digest.h"
#include "report/pdf/coordinate.h"
#include "report/pdf/output_private.h"

/* The pen may stray this far from where HarfBuzz wants it before it is moved: 0.015 pt at a
 * size of 10. In thousandths of the size, in which all positions below are measured. */
#define STRAY_LIMIT 1.5

// What is being written between "[" and "]TJ".
struct glyph_writer {
    struct pdf *pdf;
    struct buffer *content;
    const struct glyph_run *run;
    struct glyph_codes *codes;
    double size;
    double ahead;      // of the viewer's pen before the one of HarfBuzz
    bool is_in_string; // between "(" and ")"
};

const struct glyph_run *shaped_text(struct pdf *pdf, struct text text, enum face face)
{
    size_t slot = (size_t)((digest_quick(text) + face) % SHAPED_TEXTS);
    struct shaped_text *shaped = &pdf->shaped_texts[slot];

    if (!shaped->run || shaped->run->face != face || !text_equal(shaped->text, text)) {
        shaped->text = arena_copy(pdf->arena, text);
        shaped->run = glyph_run_shape(pdf->fonts, face, text, pdf->info.language, pdf->arena);
    }
    return shaped->run;
}

static void set_font(struct pdf *pdf, enum face face, double size)
{
    static const char *const names[FACE_COUNT] = {"/F0 ", "/F1 ", "/F2 "};
    struct graphics_state *state = &pdf->states[pdf->state_depth];

    pdf_current_page(pdf)->uses_face[face] = true;
    if (!pdf->codes[face])
        pdf->codes[face] = glyph_codes_create(fonts_face(pdf->fonts, face), pdf->arena);
    if (state->face == face && state->font_size == size)
        return;
    state->face = face;
    state->font_size = size;
    content_put(pdf, names[face]);
    content_number(pdf, size);
    content_put(pdf, "Tf ");
}

static void leave_string(struct glyph_writer *writer)
{
    if (writer->is_in_string)
        buffer_put_byte(writer->content, ')');
    writer->is_in_string = false;
}

// Moves the viewer's pen when it has strayed too far from `wanted`, relative to HarfBuzz's.
static void correct_pen(struct glyph_writer *writer, double wanted)
{
    char out[COORDINATE_BYTES];
    double stray = round(writer->ahead - wanted);

    if (fabs(writer->ahead - wanted) < STRAY_LIMIT)
        return;
    leave_string(writer);
    buffer_put_text(writer->content, coordinate_print(stray, out));
    writer->ahead -= stray;
}

// A return would be read as a line feed, the others as the end or the beginning of something.
static void put_string_byte(struct buffer *content, char byte)
{
    if (byte == '\r') {
        buffer_put_string(content, "\\r");
        return;
    }
    if (byte == '(' || byte == ')' || byte == '\\')
        buffer_put_byte(content, '\\');
    buffer_put_byte(content, byte);
}

static void put_code(struct glyph_writer *writer, const struct glyph *glyph)
{
    uint16_t code = glyph_code_of(writer->codes, writer->run, glyph);

    if (!writer->is_in_string)
        buffer_put_byte(writer->content, '(');
    writer->is_in_string = true;
    put_string_byte(writer->content, (char)(code >> 8));
    put_string_byte(writer->content, (char)code);
    writer->ahead += glyph_code_at(writer->codes, code)->width;
}

// Lifts what follows by so many thousandths of the size.
static void set_rise(struct glyph_writer *writer, double rise)
{
    leave_string(writer);
    buffer_put_string(writer->content, "]TJ ");
    content_number(writer->pdf, rise * writer->size / 1000);
    buffer_put_string(writer->content, "Ts[");
}

static void put_glyph(struct glyph_writer *writer, const struct glyph *glyph)
{
    double scale = writer->run->font->scale;

    correct_pen(writer, glyph->x_offset * scale);
    if (glyph->y_offset != 0)
        set_rise(writer, glyph->y_offset * scale);
    put_code(writer, glyph);
    if (glyph->y_offset != 0)
        set_rise(writer, 0);
    writer->ahead -= glyph->advance * scale;
    writer->pdf->missing_characters += glyph->is_missing;
}

void glyph_run_draw(struct pdf *pdf,
                    const struct glyph_run *run,
                    size_t first,
                    size_t count,
                    struct text_look look,
                    struct point at)
{
    if (count == 0)
        return;
    content_fill_colour(pdf, look.colour);
    content_put(pdf, "BT ");
    set_font(pdf, run->face, look.size);
    content_number(pdf, at.x);
    content_number(pdf, PAGE_HEIGHT - at.y);
    content_put(pdf, "Td[");
    struct glyph_writer writer = {
        .pdf = pdf,
        .content = &pdf_current_page(pdf)->content,
        .run = run,
        .codes = pdf->codes[run->face],
        .size = look.size,
    };
    for (size_t i = first; i < first + count; i++)
        put_glyph(&writer, &run->glyphs[i]);
    leave_string(&writer);
    content_put(pdf, "]TJ ET\n");
}

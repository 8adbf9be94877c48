#include "report/pdf/page.h"

#include "base/buffer.h"
#include "report/charts/palette.h"
#include "report/pdf/tags.h"
#include "report/pdf/typeset.h"

#define GRID_PITCH (14.5 * MILLIMETRE)
#define GRID_GUTTER (4 * MILLIMETRE)

#define HEAD_BASELINE (16 * MILLIMETRE)
#define HEAD_RULE (18.5 * MILLIMETRE)
#define FOOT_RULE (PAGE_HEIGHT - 17.5 * MILLIMETRE)
#define FOOT_BASELINE (PAGE_HEIGHT - 13 * MILLIMETRE)
#define FURNITURE_SIZE 7.5

/* Shares of the width that the left and the right end of the head may take. */
#define HEAD_LEFT_SHARE 0.6
#define HEAD_RIGHT_SHARE 0.35
#define FOOT_GAP 14 /* between its two ends, at least */

#define PAGE_OF_BYTES 200

double grid_x(double column)
{
    return CONTENT_LEFT + column * GRID_PITCH;
}

double grid_width(double columns)
{
    return columns * GRID_PITCH - GRID_GUTTER;
}

void page_rule(
    struct sheet *sheet, struct point start, double width, double thickness, uint32_t colour)
{
    struct point end = {start.x + width, start.y};

    tag_artifact_begin(sheet->pdf, ARTIFACT_LAYOUT);
    content_stroke_colour(sheet->pdf, colour);
    content_line_width(sheet->pdf, thickness);
    content_line_cap(sheet->pdf, CAP_BUTT);
    content_dash(sheet->pdf, 0, 0);
    content_line(sheet->pdf, start, end);
    tag_artifact_end(sheet->pdf);
}

void page_tint(struct sheet *sheet, struct box box, uint32_t colour)
{
    tag_artifact_begin(sheet->pdf, ARTIFACT_LAYOUT);
    content_fill_colour(sheet->pdf, colour);
    content_box(sheet->pdf, box, PAINT_FILL);
    tag_artifact_end(sheet->pdf);
}

struct text text_shortened(struct text text, size_t length, struct arena *arena)
{
    struct text rest = text;

    if (text_count_code_points(text) <= length)
        return text;
    for (size_t i = 1; i < length; i++)
        text_next_code_point(&rest);
    struct buffer buffer = buffer_create(arena, text.length + sizeof "…");
    buffer_put_text(&buffer, text_slice(text, 0, text.length - rest.length));
    buffer_put_string(&buffer, "…");
    return buffer_text(&buffer);
}

static struct text fitted(struct sheet *sheet, struct text text, enum face face, double width)
{
    return typeset_fit(sheet->pdf, text, face, FURNITURE_SIZE, width, sheet->arena);
}

// "halaman {i} dari {j}" with both numbers in their places.
static struct text page_of(struct sheet *sheet, struct text template, size_t i, size_t j)
{
    struct buffer buffer = buffer_create(sheet->arena, template.length + PAGE_OF_BYTES);

    while (!text_is_empty(template)) {
        bool is_number =
            text_starts_with(template, TEXT("{i}")) || text_starts_with(template, TEXT("{j}"));
        if (is_number)
            buffer_print(&buffer, "%zu", template.data[1] == 'i' ? i : j);
        else
            buffer_put_byte(&buffer, template.data[0]);
        size_t used = is_number ? 3 : 1;
        template = text_slice(template, used, template.length - used);
    }
    return buffer_text(&buffer);
}

static struct text document_heading(const struct document *document)
{
    for (size_t i = 0; i < document->blocks.count; i++) {
        if (document->blocks.items[i].kind == BLOCK_TITLE)
            return document->blocks.items[i].title.title;
    }
    return document->title;
}

static void draw_ends(struct sheet *sheet, double baseline, struct span left, struct span right)
{
    struct point start = {CONTENT_LEFT, baseline};
    struct point end = {CONTENT_LEFT + CONTENT_WIDTH, baseline};

    if (!text_is_empty(left.text))
        typeset_line(sheet->pdf, start, left, FURNITURE_SIZE, ALIGN_LEFT);
    if (!text_is_empty(right.text))
        typeset_line(sheet->pdf, end, right, FURNITURE_SIZE, ALIGN_RIGHT);
}

static void draw_line_across(struct sheet *sheet, double y, uint32_t colour)
{
    content_stroke_colour(sheet->pdf, colour);
    content_line_width(sheet->pdf, RULE_HAIR);
    content_line_cap(sheet->pdf, CAP_BUTT);
    content_dash(sheet->pdf, 0, 0);
    content_line(sheet->pdf, (struct point){CONTENT_LEFT, y},
                 (struct point){CONTENT_LEFT + CONTENT_WIDTH, y});
}

static void draw_head(struct sheet *sheet, const struct document *document, size_t index)
{
    const struct furniture *furniture = &document->furniture;
    enum face face = index == 0 ? FACE_REGULAR : FACE_BOLD;
    uint32_t colour = index == 0 ? COLOUR_MUTED : COLOUR_INK;
    struct text left = index == 0 ? furniture->letterhead : document_heading(document);

    left = fitted(sheet, left, face, HEAD_LEFT_SHARE * CONTENT_WIDTH);
    struct text right = fitted(sheet, furniture->code, face, HEAD_RIGHT_SHARE * CONTENT_WIDTH);
    tag_artifact_begin(sheet->pdf, ARTIFACT_HEADER);
    draw_line_across(sheet, HEAD_RULE, index == 0 ? COLOUR_RULE : COLOUR_HAIR);
    draw_ends(sheet, HEAD_BASELINE, (struct span){left, face, colour},
              (struct span){right, face, colour});
    tag_artifact_end(sheet->pdf);
}

static void
draw_foot(struct sheet *sheet, const struct furniture *furniture, struct text numbering)
{
    double numbering_width = typeset_width(sheet->pdf, numbering, FACE_REGULAR, FURNITURE_SIZE);
    double room = CONTENT_WIDTH - numbering_width - FOOT_GAP;
    struct text left = furniture->foot;

    if (typeset_width(sheet->pdf, left, FACE_REGULAR, FURNITURE_SIZE) > room)
        left = furniture->foot_short;
    left = fitted(sheet, left, FACE_REGULAR, room);
    tag_artifact_begin(sheet->pdf, ARTIFACT_FOOTER);
    draw_line_across(sheet, FOOT_RULE, COLOUR_HAIR);
    draw_ends(sheet, FOOT_BASELINE, (struct span){left, FACE_REGULAR, COLOUR_MUTED},
              (struct span){numbering, FACE_REGULAR, COLOUR_MUTED});
    tag_artifact_end(sheet->pdf);
}

void page_add(struct sheet *sheet, const struct document *document, size_t index, size_t count)
{
    const struct furniture *furniture = &document->furniture;
    struct text numbering = page_of(sheet, furniture->page_of, index + 1, count);

    pdf_add_page(sheet->pdf);
    draw_head(sheet, document, index);
    draw_foot(sheet, furniture,
              fitted(sheet, numbering, FACE_REGULAR, HEAD_RIGHT_SHARE * CONTENT_WIDTH));
}

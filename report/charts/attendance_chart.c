#include "report/charts/attendance_chart.h"

#include <math.h>

#include "report/charts/attendance_layout.h"
#include "report/charts/palette.h"

#define EDGE 0.7
#define ATTENTION_EDGE 0.9
#define STROKE_INSET 2.2 /* of a cross from the edges of its cell */

/* Crosses are too small to be seen in cells that are narrower. */
#define NARROWEST_CROSSED_CELL 7.5

#define MONTH_DEPTH 2.9 /* middle of the month below the top of its row */
#define DAY_DEPTH 6.6   /* middle of the day below its cell */
#define ROOMY_CELL 12.0 /* days under narrower ones are 7 pt */
#define SMALL_DAY_SIZE 7.0
#define LEGEND_BOX 7.0
#define LEGEND_BOX_GAP 3.0
#define LEGEND_ITEM_GAP 8.0
#define LEGEND_MIDDLE 4.5

static void
paint_edge(const struct drawing *drawing, struct box cell, double edge, uint32_t colour)
{
    struct box inner = {cell.x + edge / 2, cell.y + edge / 2, cell.width - edge,
                        cell.height - edge};
    content_stroke_colour(drawing->pdf, colour);
    content_line_width(drawing->pdf, edge);
    content_line_cap(drawing->pdf, CAP_BUTT);
    content_dash(drawing->pdf, 0, 0);
    content_box(drawing->pdf, inner, PAINT_STROKE);
}

static void paint_box(const struct drawing *drawing, struct box box, uint32_t colour)
{
    content_fill_colour(drawing->pdf, colour);
    content_box(drawing->pdf, box, PAINT_FILL);
}

static struct box lower_half(struct box cell)
{
    return (struct box){cell.x, cell.y + cell.height / 2, cell.width, cell.height / 2};
}

/* One stroke from the lower left to the upper right, or both. */
static void paint_strokes(const struct drawing *drawing, struct box cell, bool is_cross)
{
    double inset = fmin(STROKE_INSET, cell.width / 4);
    struct point top_left = {cell.x + inset, cell.y + inset};
    struct point top_right = {cell.x + cell.width - inset, cell.y + inset};
    struct point bottom_left = {cell.x + inset, cell.y + cell.height - inset};
    struct point bottom_right = {cell.x + cell.width - inset, cell.y + cell.height - inset};

    draw_rule(drawing, bottom_left, top_right, 1, COLOUR_RUST);
    if (is_cross)
        draw_rule(drawing, top_left, bottom_right, 1, COLOUR_RUST);
}

static void
draw_cell(const struct drawing *drawing, struct box cell, enum cell_kind kind, bool is_narrow)
{
    switch (kind) {
    case CELL_HELD:
        paint_box(drawing, cell, COLOUR_STEEL);
        paint_edge(drawing, cell, EDGE, COLOUR_STEEL_EDGE);
        return;
    case CELL_LATE:
        paint_box(drawing, cell, COLOUR_WHITE);
        paint_box(drawing, lower_half(cell), COLOUR_STEEL);
        paint_edge(drawing, cell, EDGE, COLOUR_STEEL_EDGE);
        return;
    case CELL_MISSED:
        paint_box(drawing, cell, is_narrow ? COLOUR_RUST : COLOUR_WHITE);
        paint_edge(drawing, cell, ATTENTION_EDGE, COLOUR_RUST);
        if (!is_narrow)
            paint_strokes(drawing, cell, true);
        return;
    case CELL_LATE_CANCELLED:
        paint_box(drawing, cell, COLOUR_WHITE);
        if (is_narrow)
            paint_box(drawing, lower_half(cell), COLOUR_RUST);
        paint_edge(drawing, cell, ATTENTION_EDGE, COLOUR_RUST);
        if (!is_narrow)
            paint_strokes(drawing, cell, false);
        return;
    case CELL_CANCELLED:
        paint_box(drawing, cell, COLOUR_WHITE);
        paint_edge(drawing, cell, EDGE, COLOUR_RULE);
        return;
    }
}

/* Where the words of a row have come to. */
struct row_words {
    double month_end; /* right edge of the last month written */
    double right;     /* of the box */
};

static void draw_month(const struct drawing *drawing,
                       const struct attendance_cell *cell,
                       struct point row,
                       struct row_words *words)
{
    double width = label_width(drawing, cell->month);
    double x = fmin(row.x, words->right - width);

    if (text_is_empty(cell->month) || x < words->month_end + 3)
        return;
    draw_label(drawing, (struct point){x, row.y + MONTH_DEPTH}, cell->month, ALIGN_LEFT);
    words->month_end = x + width;
}

static void
draw_day(const struct drawing *drawing, const struct attendance_cell *cell, struct box box)
{
    struct span span = {cell->day, FACE_REGULAR, COLOUR_MUTED};
    double size = box.width < ROOMY_CELL ? SMALL_DAY_SIZE : LABEL_SIZE;
    struct point middle = {box.x + box.width / 2, box.y + box.height + DAY_DEPTH};

    if (!text_is_empty(cell->day))
        draw_words(drawing, middle, span, size, ALIGN_CENTRE);
}

/* Width of a bare row, which stands at the right edge of its tile. */
static double row_width(const struct attendance_layout *layout, size_t cells)
{
    return (double)cells * (layout->cell_width + layout->gap) - layout->gap;
}

static void draw_row(const struct attendance_chart *chart,
                     const struct attendance_layout *layout,
                     const struct drawing *drawing,
                     struct box box,
                     size_t row)
{
    size_t first = row * layout->cells_per_row;
    size_t left = chart->cell_count - first;
    size_t count = left < layout->cells_per_row ? left : layout->cells_per_row;
    struct row_words words = {.month_end = box.x - 3, .right = box.x + box.width};
    struct point at = {box.x, box.y + (double)row * layout->row_pitch};

    if (layout->is_bare)
        at.x += box.width - row_width(layout, count);
    for (size_t i = first; i < first + count; i++) {
        const struct attendance_cell *cell = &chart->cells[i];
        if (i > first && !text_is_empty(cell->month))
            at.x += MONTH_GAP;
        struct box outline = {at.x, at.y + layout->month_height, layout->cell_width,
                              CELL_HEIGHT};
        draw_cell(drawing, outline, cell->kind, layout->cell_width < NARROWEST_CROSSED_CELL);
        draw_month(drawing, cell, at, &words);
        if (layout->day_height > 0)
            draw_day(drawing, cell, outline);
        at.x += layout->cell_width + layout->gap;
    }
}

static void draw_legend_item(const struct drawing *drawing,
                             const struct attendance_legend *item,
                             struct point at,
                             double room,
                             bool is_narrow)
{
    struct box icon = {at.x, at.y - LEGEND_BOX / 2, LEGEND_BOX, LEGEND_BOX};
    double indent = LEGEND_BOX + LEGEND_BOX_GAP;
    struct text label = typeset_fit(drawing->pdf, item->label, FACE_REGULAR, LABEL_SIZE,
                                    room - indent, drawing->arena);

    draw_cell(drawing, icon, item->kind, is_narrow);
    draw_label(drawing, (struct point){at.x + indent, at.y}, label, ALIGN_LEFT);
}

/* Breaks where attendance_layout_of counted that it breaks, so that the height is kept. */
static void draw_legend(const struct attendance_chart *chart,
                        const struct attendance_layout *layout,
                        const struct drawing *drawing,
                        struct box box)
{
    bool is_narrow = layout->cell_width < NARROWEST_CROSSED_CELL;
    struct point at = {box.x, box.y + layout->legend_top + LEGEND_MIDDLE};
    double counted = 0;

    for (size_t i = 0; i < chart->legend_count; i++) {
        struct text label = chart->legend[i].label;
        double room = legend_item_room(label);
        if (counted > 0 && counted + room > box.width) {
            at = (struct point){box.x, at.y + layout->legend_row_pitch};
            counted = 0;
        }
        counted += room;
        draw_legend_item(drawing, &chart->legend[i], at, box.x + box.width - at.x, is_narrow);
        at.x += LEGEND_BOX + LEGEND_BOX_GAP + label_width(drawing, label) + LEGEND_ITEM_GAP;
    }
}

double attendance_chart_height(const struct attendance_chart *chart, double width)
{
    struct attendance_layout layout = attendance_layout_of(chart, width);
    return attendance_layout_height(&layout);
}

void attendance_chart_draw(const struct attendance_chart *chart,
                           const struct drawing *drawing,
                           struct box box)
{
    struct attendance_layout layout = attendance_layout_of(chart, box.width);

    for (size_t row = 0; row < layout.row_count; row++)
        draw_row(chart, &layout, drawing, box, row);
    draw_legend(chart, &layout, drawing, box);
}

#include "report/charts/time_line.h"

#include "report/charts/palette.h"

/* Points below the top of the box. */
#define LABEL_MIDDLE 5.0
#define LINE_DEPTH 20.0
#define MONTH_MIDDLE 38.0

#define INSET 0.5 /* at both ends: half of the widest line */
#define WINDOW_REACH 7.0
#define TICK_REACH 3.6
#define TODAY_REACH 9.5
#define LABEL_INDENT 3.0
#define LABEL_GAP 5.0 /* between two labels on one line */
#define DOT_RADIUS 3.9
#define RING_RADIUS 3.6

static double day_x(const struct time_line_chart *chart, struct box box, day_number day)
{
    double share = (double)(day - chart->from) / (chart->to - chart->from);
    return box.x + INSET + (box.width - 2 * INSET) * share;
}

static void
draw_windows(const struct time_line_chart *chart, const struct drawing *drawing, struct box box)
{
    content_fill_colour(drawing->pdf, COLOUR_MINT);
    for (size_t i = 0; i < chart->window_count; i++) {
        double left = day_x(chart, box, chart->windows[i].from);
        double right = day_x(chart, box, chart->windows[i].to);
        struct box area = {left, box.y + LINE_DEPTH - WINDOW_REACH, right - left,
                           2 * WINDOW_REACH};
        content_box(drawing->pdf, area, PAINT_FILL);
    }
}

static void
draw_axis(const struct time_line_chart *chart, const struct drawing *drawing, struct box box)
{
    double y = box.y + LINE_DEPTH;

    draw_rule(drawing, (struct point){box.x, y}, (struct point){box.x + box.width, y}, 0.7,
              COLOUR_RULE);
    for (size_t i = 0; i < chart->month_count; i++) {
        double x = day_x(chart, box, chart->months[i].day);
        struct point label = {x, box.y + MONTH_MIDDLE};
        if (chart->months[i].day > chart->from)
            draw_rule(drawing, (struct point){x, y - TICK_REACH},
                      (struct point){x, y + TICK_REACH}, 0.7, COLOUR_RULE);
        double next = i + 1 < chart->month_count
                          ? day_x(chart, box, chart->months[i + 1].day) - LABEL_GAP
                          : box.x + box.width;
        if (x + label_width(drawing, chart->months[i].label) <= next)
            draw_label(drawing, label, chart->months[i].label, ALIGN_LEFT);
    }
}

static struct span bold(struct text text)
{
    return (struct span){text, FACE_BOLD, COLOUR_INK};
}

/* The end at the left, today at the right, and between them the names of the windows. */
static void
draw_labels(const struct time_line_chart *chart, const struct drawing *drawing, struct box box)
{
    double y = box.y + LABEL_MIDDLE;
    double ended = day_x(chart, box, chart->ended);
    double taken = ended - DOT_RADIUS;

    taken += draw_words(drawing, (struct point){taken, y}, bold(chart->ended_label), LABEL_SIZE,
                        ALIGN_LEFT) +
             LABEL_GAP;
    for (size_t i = 0; i < chart->window_count; i++) {
        double x = day_x(chart, box, chart->windows[i].from) + LABEL_INDENT;
        if (x < taken)
            x = taken;
        taken = x +
                draw_label(drawing, (struct point){x, y}, chart->windows[i].label, ALIGN_LEFT) +
                LABEL_GAP;
    }
}

static void
draw_today(const struct time_line_chart *chart, const struct drawing *drawing, struct box box)
{
    double x = day_x(chart, box, chart->today);
    double y = box.y + LINE_DEPTH;
    double half = typeset_width(drawing->pdf, chart->today_label, FACE_BOLD, LABEL_SIZE) / 2;
    double middle = x + half > box.x + box.width ? box.x + box.width - half : x;

    draw_rule(drawing, (struct point){x, y - TODAY_REACH}, (struct point){x, y + TODAY_REACH},
              1, COLOUR_INK);
    draw_words(drawing, (struct point){middle, box.y + MONTH_MIDDLE + 7},
               bold(chart->today_label), LABEL_SIZE, ALIGN_CENTRE);
}

static void draw_check(const struct drawing *drawing, struct point centre)
{
    const struct point check[] = {
        {centre.x - 1.9, centre.y + 0.1},
        {centre.x - 0.6, centre.y + 1.5},
        {centre.x + 2, centre.y - 1.4},
    };

    content_stroke_colour(drawing->pdf, COLOUR_WHITE);
    content_line_width(drawing->pdf, 1.1);
    content_line_cap(drawing->pdf, CAP_ROUND);
    content_polyline(drawing->pdf, check, 3);
    content_line_cap(drawing->pdf, CAP_BUTT);
}

static void draw_point(const struct drawing *drawing, enum time_mark mark, struct point centre)
{
    struct ring ring = {.radius = RING_RADIUS, .edge = 1.2, .colour = COLOUR_RULE};

    switch (mark) {
    case TIME_REACHED:
        draw_dot(drawing, centre, DOT_RADIUS + 0.4, 0.8, COLOUR_GREEN);
        draw_check(drawing, centre);
        return;
    case TIME_NOT_REACHED:
        ring.colour = COLOUR_MUTED;
        draw_ring(drawing, centre, ring);
        draw_cross(drawing, centre, 1.5, 1, COLOUR_MUTED);
        return;
    case TIME_PLANNED:
        draw_ring(drawing, centre, ring);
        return;
    }
}

void time_line_draw(const struct time_line_chart *chart,
                    const struct drawing *drawing,
                    struct box box)
{
    double y = box.y + LINE_DEPTH;

    content_dash(drawing->pdf, 0, 0);
    draw_windows(chart, drawing, box);
    draw_axis(chart, drawing, box);
    draw_labels(chart, drawing, box);
    if (chart->today != DAY_NONE)
        draw_today(chart, drawing, box);
    draw_dot(drawing, (struct point){day_x(chart, box, chart->ended), y}, DOT_RADIUS, 0,
             COLOUR_INK);
    for (size_t i = 0; i < chart->point_count; i++) {
        struct point centre = {day_x(chart, box, chart->points[i].day), y};
        draw_point(drawing, chart->points[i].mark, centre);
    }
}

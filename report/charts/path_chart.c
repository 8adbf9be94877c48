#include "report/charts/path_chart.h"

#include <math.h>

#include "report/charts/palette.h"

#define NOW_MIDDLE 4.5   /* of the words above the bar, below the top of the box */
#define BAR_MIDDLE 18.5  /* of the bar */
#define ENDS_MIDDLE 32.0 /* of the words below it */
#define BAR_WIDTH 5.0
#define STONE_RADIUS 1.1
#define STONES 3 /* between start and target, at equal distances */
#define RING_RADIUS 4.6
#define RING_EDGE 1.6
#define DOT_RADIUS 6.0
#define DOT_EDGE 1.2
#define POLE_TOP 13.0 /* of the flag above the bar */
#define POLE_FOOT 4.5 /* below it */
#define POLE_WIDTH 1.3
#define FLAG_LENGTH 11.0
#define FLAG_HEIGHT 7.5
#define NOW_SIZE 9.5
#define END_LABEL_GAP 8.0 /* between the two words below the bar */

/* Where the bar begins and ends on the page. */
struct way {
    double from, to, y;
};

static double way_x(const struct way *way, double share)
{
    return way->from + (way->to - way->from) * fmin(fmax(share, 0), 1);
}

static void
draw_bar(const struct path_chart *chart, const struct drawing *drawing, const struct way *way)
{
    struct point from = {way->from, way->y}, to = {way->to, way->y};

    draw_rule(drawing, from, to, BAR_WIDTH, COLOUR_BAND);
    for (int stone = 1; stone <= STONES; stone++) {
        struct point at = {way_x(way, stone / (STONES + 1.0)), way->y};
        draw_dot(drawing, at, STONE_RADIUS, 0, COLOUR_STEEL_EDGE);
    }
    if (isnan(chart->way))
        return;
    to.x = way_x(way, chart->way);
    draw_rule(drawing, from, to, BAR_WIDTH, COLOUR_BLUE);
}

static void draw_flag(const struct drawing *drawing, const struct way *way)
{
    struct point top = {way->to, way->y - POLE_TOP}, foot = {way->to, way->y + POLE_FOOT};
    const struct point cloth[] = {
        top,
        {top.x + FLAG_LENGTH, top.y + FLAG_HEIGHT / 2},
        {top.x, top.y + FLAG_HEIGHT},
    };

    draw_rule(drawing, top, foot, POLE_WIDTH, COLOUR_GREEN);
    content_fill_colour(drawing->pdf, COLOUR_GREEN);
    content_polygon(drawing->pdf, cloth, 3, PAINT_FILL);
}

static void draw_places(const struct path_chart *chart,
                        const struct drawing *drawing,
                        const struct way *way)
{
    bool is_rated = !isnan(chart->way);
    struct ring ring = {RING_RADIUS, RING_EDGE, is_rated ? COLOUR_BLUE : COLOUR_RULE};

    draw_ring(drawing, (struct point){way->from, way->y}, ring);
    if (is_rated)
        draw_dot(drawing, (struct point){way_x(way, chart->way), way->y}, DOT_RADIUS, DOT_EDGE,
                 COLOUR_BLUE);
}

static struct span
fitted(const struct drawing *drawing, struct text text, uint32_t colour, double room)
{
    text = typeset_fit(drawing->pdf, text, FACE_REGULAR, LABEL_SIZE, room, drawing->arena);
    return (struct span){text, FACE_REGULAR, colour};
}

static void
draw_end_labels(const struct path_chart *chart, const struct drawing *drawing, struct box box)
{
    double y = box.y + ENDS_MIDDLE, room = box.width - END_LABEL_GAP;
    struct span target = fitted(drawing, chart->target_label, COLOUR_GREEN, room / 2);
    double used = label_width(drawing, target.text);
    struct span start = fitted(drawing, chart->start_label, COLOUR_MUTED, room - used);

    draw_words(drawing, (struct point){box.x, y}, start, LABEL_SIZE, ALIGN_LEFT);
    draw_words(drawing, (struct point){box.x + box.width, y}, target, LABEL_SIZE, ALIGN_RIGHT);
}

/* Above the dot, but neither beyond the box nor into the flag. */
static void draw_now_label(const struct path_chart *chart,
                           const struct drawing *drawing,
                           const struct way *way,
                           struct box box)
{
    double room = way->to - END_LABEL_GAP - box.x;
    struct text text =
        typeset_fit(drawing->pdf, chart->now_label, FACE_BOLD, NOW_SIZE, room, drawing->arena);
    double width = typeset_width(drawing->pdf, text, FACE_BOLD, NOW_SIZE);
    double left = fmin(way_x(way, chart->way) - width / 2, box.x + room - width);
    struct point at = {fmax(left, box.x), box.y + NOW_MIDDLE};

    draw_words(drawing, at, (struct span){text, FACE_BOLD, COLOUR_BLUE}, NOW_SIZE, ALIGN_LEFT);
}

void path_chart_draw(const struct path_chart *chart,
                     const struct drawing *drawing,
                     struct box box)
{
    double reach = fmax(RING_RADIUS + RING_EDGE / 2, DOT_RADIUS + DOT_EDGE / 2);
    struct way way = {box.x + reach, box.x + box.width - FLAG_LENGTH, box.y + BAR_MIDDLE};

    draw_bar(chart, drawing, &way);
    draw_flag(drawing, &way);
    draw_places(chart, drawing, &way);
    draw_end_labels(chart, drawing, box);
    if (!isnan(chart->way))
        draw_now_label(chart, drawing, &way, box);
}

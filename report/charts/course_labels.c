#include "report/charts/course_labels.h"

#include <math.h>

#include "base/attributes.h"
#include "report/charts/palette.h"

/* From the middle of the dot to that of its value, and a second try farther away. */
#define VALUE_OFFSET 10.0
#define VALUE_SECOND_OFFSET 20.0
#define VALUE_BESIDE 7.0
#define VALUE_EDGE_GAP 2.0

/* From a line to the middle of its name, and from the sides of the plot. */
#define NAME_OFFSET 5.8
#define NAME_EDGE_GAP 5.0

#define HALO 1.5

/* Shares of the plot's width where the middle of a line's name is tried after both ends. */
static const double name_shares[] = {0.66, 0.40};

/* In the order of their right to a place. */
static const enum line_kind line_order[] = {LINE_CUTOFF, LINE_IMPROVEMENT, LINE_WORSENING};

static double right_edge(const struct course_view *view)
{
    return view->plot.x + view->plot.width;
}

/* Centred on `x`, but inside the plot. */
static struct label_place
centred_place(const struct course_view *view, double x, double y, double width)
{
    double left = fmin(x - width / 2, right_edge(view) - VALUE_EDGE_GAP - width);
    left = fmax(left, view->plot.x + VALUE_EDGE_GAP);
    return (struct label_place){.left = left, .right = left + width, .y = y};
}

#define VALUE_PLACES 6

/*
 * The places of a value, best first. `upwards` is -1 when the course leaves the dot downwards,
 * so that the space above it is free, else 1; `sidewards` is the side without the course.
 */
static void value_places(const struct course_view *view,
                         struct point dot,
                         double width,
                         double upwards,
                         double sidewards,
                         struct label_place places[VALUE_PLACES])
{
    double right = dot.x + VALUE_BESIDE;
    double left = dot.x - VALUE_BESIDE - width;
    double near_side = sidewards > 0 ? right : left;
    double far_side = sidewards > 0 ? left : right;
    double offset = upwards * VALUE_OFFSET;
    double second = upwards * VALUE_SECOND_OFFSET;

    places[0] = centred_place(view, dot.x, dot.y + offset, width);
    places[1] = centred_place(view, dot.x, dot.y - offset, width);
    places[2] = (struct label_place){near_side, near_side + width, dot.y};
    places[3] = (struct label_place){far_side, far_side + width, dot.y};
    places[4] = centred_place(view, dot.x, dot.y + second, width);
    places[5] = centred_place(view, dot.x, dot.y - second, width);
}

static void keep_label(struct course_labels *labels,
                       struct obstacles *obstacles,
                       struct label_choice choice,
                       struct span span,
                       double size)
{
    label_keep(obstacles, choice.place);
    labels->items[labels->count++] = (struct placed_label){
        .place = choice.place,
        .span = span,
        .size = size,
        .is_crowded = choice.shortfall > 0,
    };
}

static void place_value(const struct course_view *view,
                        struct course_labels *labels,
                        struct obstacles *obstacles,
                        size_t own,
                        struct text text)
{
    struct label_place places[VALUE_PLACES];
    struct span span = {.text = text, .face = FACE_BOLD, .colour = COLOUR_BLUE};
    size_t last = view->chart->point_count - 1;
    size_t neighbour = own > 0 ? own - 1 : last > 0 ? 1 : 0;
    double width = typeset_width(view->drawing->pdf, text, FACE_BOLD, VALUE_SIZE);

    if (text_is_empty(text))
        return;
    double upwards = view->dots[neighbour].y >= view->dots[own].y ? -1 : 1;
    value_places(view, view->dots[own], width, upwards, own > 0 ? 1 : -1, places);
    keep_label(labels, obstacles, label_choose(obstacles, places, COUNT(places), own), span,
               VALUE_SIZE);
}

#define NAME_PLACES 8

static void name_places(const struct course_view *view,
                        const struct course_line *line,
                        double width,
                        struct label_place places[NAME_PLACES])
{
    double y = course_place(view, 0, line->value).y;
    double side = line->kind == LINE_WORSENING ? -NAME_OFFSET : NAME_OFFSET;
    const double lefts[] = {
        right_edge(view) - NAME_EDGE_GAP - width,
        view->plot.x + NAME_EDGE_GAP,
        view->plot.x + name_shares[0] * view->plot.width - width / 2,
        view->plot.x + name_shares[1] * view->plot.width - width / 2,
    };
    for (size_t i = 0; i < COUNT(lefts); i++) {
        double right = lefts[i] + width;
        places[2 * i] = (struct label_place){lefts[i], right, y + side};
        places[2 * i + 1] = (struct label_place){lefts[i], right, y - side};
    }
}

static struct span name_span(const struct course_line *line)
{
    struct span span = {.text = line->label, .face = FACE_REGULAR};
    switch (line->kind) {
    case LINE_CUTOFF:
        span.face = FACE_BOLD;
        span.colour = COLOUR_INK;
        break;
    case LINE_IMPROVEMENT:
        span.colour = COLOUR_GREEN;
        break;
    case LINE_WORSENING:
        span.colour = COLOUR_RUST;
        break;
    }
    return span;
}

static void place_name(const struct course_view *view,
                       struct course_labels *labels,
                       struct obstacles *obstacles,
                       const struct course_line *line)
{
    struct label_place places[NAME_PLACES];
    struct span span = name_span(line);

    if (text_is_empty(span.text))
        return;
    double width = typeset_width(view->drawing->pdf, span.text, span.face, LABEL_SIZE);
    name_places(view, line, width, places);
    struct label_choice choice = label_choose(obstacles, places, COUNT(places), NO_DOT);
    if (choice.shortfall == 0)
        keep_label(labels, obstacles, choice, span, LABEL_SIZE);
}

/* At the right end of one of its lines, below or above it. */
static void place_expected(const struct course_view *view,
                           struct course_labels *labels,
                           struct obstacles *obstacles)
{
    struct span span = {view->chart->expected_label, FACE_REGULAR, COLOUR_MUTED};
    struct label_place places[2 * EXPECTED_SIDES];
    size_t count = 0;

    if (text_is_empty(span.text))
        return;
    double width = typeset_width(view->drawing->pdf, span.text, span.face, LABEL_SIZE);
    for (size_t i = 0; i < obstacles->thin_line_count; i++) {
        const struct thin_line *line = &obstacles->thin_lines[i];
        struct point end = line->points[line->count - 1];
        double left = fmin(end.x, right_edge(view) - NAME_EDGE_GAP) - width;
        places[count++] = (struct label_place){left, left + width, end.y + NAME_OFFSET};
        places[count++] = (struct label_place){left, left + width, end.y - NAME_OFFSET};
    }
    if (count == 0)
        return;
    struct label_choice choice = label_choose(obstacles, places, count, NO_DOT);
    if (choice.shortfall == 0)
        keep_label(labels, obstacles, choice, span, LABEL_SIZE);
}

/* A line of which one day at least lies within the plot's scores. */
static void add_thin_lines(const struct course_view *view, struct obstacles *obstacles)
{
    struct arena *arena = view->drawing->arena;
    struct thin_line *lines = ARENA_ARRAY(arena, struct thin_line, EXPECTED_SIDES);

    for (enum expected_side side = 0; side < EXPECTED_SIDES; side++) {
        struct expected_line line = course_expected_line(view, side);
        struct point *points = ARENA_ARRAY(arena, struct point, line.count);
        for (size_t i = 0; i < line.count; i++)
            points[i] = course_place(view, (day_number)line.days[i], line.values[i]);
        if (line.count > 1)
            lines[obstacles->thin_line_count++] = (struct thin_line){points, line.count};
    }
    obstacles->thin_lines = lines;
}

static void add_levels(const struct course_view *view, struct obstacles *obstacles)
{
    const struct course_chart *chart = view->chart;
    double *levels = ARENA_ARRAY(view->drawing->arena, double, chart->line_count);

    for (size_t i = 0; i < chart->line_count; i++)
        if (course_shows_line(view, &chart->lines[i]))
            levels[obstacles->level_count++] = course_place(view, 0, chart->lines[i].value).y;
    obstacles->levels = levels;
}

static void add_verticals(const struct course_view *view, struct obstacles *obstacles)
{
    const struct course_chart *chart = view->chart;
    double *verticals = ARENA_ARRAY(view->drawing->arena, double, chart->event_count);

    for (size_t i = 0; i < chart->event_count; i++)
        if (course_shows_day(view, chart->events[i].day))
            verticals[obstacles->vertical_count++] =
                course_place(view, chart->events[i].day, view->window.y_bottom).x;
    obstacles->verticals = verticals;
}

struct course_labels course_labels_place(const struct course_view *view)
{
    const struct course_chart *chart = view->chart;
    struct arena *arena = view->drawing->arena;
    size_t most = 3 + chart->line_count; // two values, the lines, the expected range
    struct course_labels labels = {.items = ARENA_ARRAY(arena, struct placed_label, most)};
    struct obstacles obstacles = {
        .plot = view->plot,
        .dots = view->dots,
        .dot_count = chart->point_count,
        .labels = ARENA_ARRAY(arena, struct label_place, most),
    };

    add_levels(view, &obstacles);
    add_verticals(view, &obstacles);
    add_thin_lines(view, &obstacles);
    place_value(view, &labels, &obstacles, 0, chart->first_label);
    if (chart->point_count > 1)
        place_value(view, &labels, &obstacles, chart->point_count - 1, chart->last_label);
    for (size_t kind = 0; kind < COUNT(line_order); kind++)
        for (size_t i = 0; i < chart->line_count; i++)
            if (chart->lines[i].kind == line_order[kind] &&
                course_shows_line(view, &chart->lines[i]))
                place_name(view, &labels, &obstacles, &chart->lines[i]);
    place_expected(view, &labels, &obstacles);
    return labels;
}

/* The colour that the ground has at a height of the page. */
static uint32_t ground_colour(const struct course_view *view, double y)
{
    const struct course_chart *chart = view->chart;
    if (!course_has_change(view) || !isfinite(chart->band_low) || !isfinite(chart->band_high))
        return COLOUR_PALE;
    double top = course_place(view, 0, chart->band_high).y;
    double bottom = course_place(view, 0, chart->band_low).y;
    return y >= top && y <= bottom ? COLOUR_BAND : COLOUR_PALE;
}

void course_labels_clear(const struct course_view *view, const struct course_labels *labels)
{
    struct box plot = view->plot;
    for (size_t i = 0; i < labels->count; i++) {
        const struct placed_label *label = &labels->items[i];
        double reach = CAPITAL_HEIGHT * label->size / 2 + HALO;
        double left = fmax(label->place.left - HALO, plot.x);
        double right = fmin(label->place.right + HALO, plot.x + plot.width);
        double top = fmax(label->place.y - reach, plot.y);
        double bottom = fmin(label->place.y + reach, plot.y + plot.height);
        if (!label->is_crowded || right <= left || bottom <= top)
            continue;
        content_fill_colour(view->drawing->pdf, ground_colour(view, label->place.y));
        content_box(view->drawing->pdf, (struct box){left, top, right - left, bottom - top},
                    PAINT_FILL);
    }
}

void course_labels_draw(const struct course_view *view, const struct course_labels *labels)
{
    for (size_t i = 0; i < labels->count; i++) {
        const struct placed_label *label = &labels->items[i];
        struct point at = {label->place.left, label->place.y};
        draw_words(view->drawing, at, label->span, label->size, ALIGN_LEFT);
    }
}

#include "report/charts/course_time.h"

#include <math.h>
#include <stdlib.h>

#include "base/attributes.h"
#include "base/number.h"
#include "report/charts/palette.h"

/* Points below the axis. */
#define TICK_LENGTH 2.2
#define NUMBER_DEPTH 7.4 /* middle of the row of numbers */

/* Every session has its number when their median distance is at least this, else every fifth.
 */
#define ROOMY_PITCH 11.0
#define LEAST_NUMBER_PITCH 8.5
#define LEAST_NUMBER_GAP 2.5

/* What stands in the row of numbers, and how far it reaches to both sides. */
struct slot {
    double x;
    double reach;
};

struct number_row {
    struct slot *slots;
    size_t count;
};

static double tick_x(const struct course_view *view, const struct course_tick *tick)
{
    return course_place(view, tick->day, view->window.y_bottom).x;
}

static double axis_y(const struct course_view *view)
{
    return view->plot.y + view->plot.height;
}

static void draw_axis(const struct course_view *view)
{
    double y = axis_y(view);
    struct point left = {view->plot.x, y};
    struct point right = {view->plot.x + view->plot.width, y};

    for (size_t i = 0; i < view->chart->tick_count; i++) {
        double x = tick_x(view, &view->chart->ticks[i]);
        draw_rule(view->drawing, (struct point){x, y}, (struct point){x, y + TICK_LENGTH}, 0.6,
                  COLOUR_RULE);
    }
    draw_rule(view->drawing, left, right, 0.6, COLOUR_RULE);
    draw_label(view->drawing, (struct point){view->plot.x - 2, y + NUMBER_DEPTH},
               view->chart->axis_label, ALIGN_RIGHT);
}

/* Crosses are always drawn; numbers give way to them. */
static void draw_crosses(const struct course_view *view, struct number_row *row)
{
    for (size_t i = 0; i < view->chart->tick_count; i++) {
        const struct course_tick *tick = &view->chart->ticks[i];
        struct point at = {tick_x(view, tick), axis_y(view) + NUMBER_DEPTH};
        if (tick->kind == TICK_HELD)
            continue;
        bool is_missed = tick->kind == TICK_MISSED;
        double reach = is_missed ? 2.5 : 1.8;
        double width = is_missed ? 1.5 : 0.9;
        draw_cross(view->drawing, at, reach, width, is_missed ? COLOUR_RUST : COLOUR_MUTED);
        row->slots[row->count++] = (struct slot){at.x, reach};
    }
}

static bool row_has_room(const struct number_row *row, struct slot slot)
{
    for (size_t i = 0; i < row->count; i++) {
        double needed = slot.reach + row->slots[i].reach + LEAST_NUMBER_GAP;
        if (fabs(slot.x - row->slots[i].x) < fmax(needed, LEAST_NUMBER_PITCH))
            return false;
    }
    return true;
}

/* Draws the number of a held session unless something stands too near. */
static void draw_number(const struct course_view *view,
                        const struct course_tick *tick,
                        struct number_row *row)
{
    char digits[NUMBER_TEXT_BYTES];

    if (tick->kind != TICK_HELD || tick->number <= 0)
        return;
    struct text text = arena_copy(view->drawing->arena, number_print(tick->number, digits));
    struct slot slot = {tick_x(view, tick), label_width(view->drawing, text) / 2};
    if (!row_has_room(row, slot))
        return;
    struct point at = {slot.x, axis_y(view) + NUMBER_DEPTH};
    draw_label(view->drawing, at, text, ALIGN_CENTRE);
    row->slots[row->count++] = slot;
}

static int compare_doubles(const void *left, const void *right)
{
    double a = *(const double *)left, b = *(const double *)right;
    return (a > b) - (a < b);
}

static bool sessions_are_roomy(const struct course_view *view)
{
    size_t count = view->chart->tick_count;
    double *gaps = ARENA_ARRAY(view->drawing->arena, double, count);

    if (count < 2)
        return true;
    for (size_t i = 1; i < count; i++)
        gaps[i - 1] =
            tick_x(view, &view->chart->ticks[i]) - tick_x(view, &view->chart->ticks[i - 1]);
    qsort(gaps, count - 1, sizeof *gaps, compare_doubles);
    return gaps[(count - 1) / 2] >= ROOMY_PITCH;
}

/* What the widest number needs. */
static double number_pitch(const struct course_view *view)
{
    char digits[NUMBER_TEXT_BYTES];
    struct text widest = number_print((double)view->chart->tick_count, digits);

    return fmax(LEAST_NUMBER_PITCH, label_width(view->drawing, widest) + LEAST_NUMBER_GAP);
}

/* Every number, every fifth, or over hundreds of sessions every so many that they have room. */
static int number_step(const struct course_view *view)
{
    static const int steps[] = {5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000};
    const struct course_chart *chart = view->chart;
    double first = tick_x(view, &chart->ticks[0]);
    double width = tick_x(view, &chart->ticks[chart->tick_count - 1]) - first;
    double needed = number_pitch(view) * (double)chart->tick_count;

    if (sessions_are_roomy(view))
        return 1;
    for (size_t i = 0; i + 1 < COUNT(steps); i++)
        if (width * steps[i] >= needed)
            return steps[i];
    return steps[COUNT(steps) - 1];
}

/* The first and the last number come before the others, so that the row has its ends. */
static void draw_numbers(const struct course_view *view, struct number_row *row)
{
    const struct course_chart *chart = view->chart;
    size_t first = 0, last = chart->tick_count;

    while (first < last && chart->ticks[first].kind != TICK_HELD)
        first++;
    while (last > first && chart->ticks[last - 1].kind != TICK_HELD)
        last--;
    if (first == last)
        return;
    int step = number_step(view);
    draw_number(view, &chart->ticks[first], row);
    draw_number(view, &chart->ticks[last - 1], row);
    for (size_t i = first + 1; i + 1 < last; i++)
        if (chart->ticks[i].number % step == 0)
            draw_number(view, &chart->ticks[i], row);
}

void course_time_draw(const struct course_view *view)
{
    struct number_row row = {
        .slots = ARENA_ARRAY(view->drawing->arena, struct slot, view->chart->tick_count),
    };
    draw_axis(view);
    draw_crosses(view, &row);
    draw_numbers(view, &row);
}

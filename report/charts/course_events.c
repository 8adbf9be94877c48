#include "report/charts/course_events.h"

#include <math.h>

#include "base/attributes.h"
#include "base/buffer.h"
#include "report/charts/palette.h"

#define DISC_RADIUS 5.5
#define DISC_HEIGHT 8.6 /* of the centre above the plot */
#define LETTER_SIZE 7.5
#define LETTERS_SIZE 7.0 /* of more than one in a disc */
#define DISC_EDGE 0.9    /* of a disc that is white inside */
#define EVENT_WIDTH 0.8
#define PI 3.14159265358979323846

/* The middle dash of "A–B". */
#define EN_DASH "\xE2\x80\x93"

/* Neighbouring events under one disc. */
struct event_group {
    size_t first, last; /* indices of events */
    double x;           /* centre of the disc */
    double reach;       /* half its width */
};

static double event_x(const struct course_view *view, size_t index)
{
    return course_place(view, view->chart->events[index].day, view->window.y_bottom).x;
}

static struct text group_marks(const struct course_view *view, const struct event_group *group)
{
    const struct course_event *events = view->chart->events;
    struct text first = events[group->first].mark, last = events[group->last].mark;
    struct buffer buffer = buffer_create(view->drawing->arena, SIZE_MAX);

    if (group->first == group->last)
        return first;
    buffer_put_text(&buffer, first);
    buffer_put_string(&buffer, EN_DASH);
    buffer_put_text(&buffer, last);
    return buffer_text(&buffer);
}

static struct event_group group_of(const struct course_view *view, size_t first, size_t last)
{
    struct event_group group = {.first = first, .last = last, .reach = DISC_RADIUS};
    struct text marks = group_marks(view, &group);
    if (marks.length > 1) {
        double width = typeset_width(view->drawing->pdf, marks, FACE_BOLD, LETTERS_SIZE);
        group.reach = width / 2 + 4;
    }
    double lowest = view->box.x + group.reach + 0.5;
    double highest = view->box.x + view->box.width - group.reach - 0.5;
    group.x = (event_x(view, first) + event_x(view, last)) / 2;
    group.x = fmin(fmax(group.x, lowest), highest);
    return group;
}

/* Whether two letters would touch, or two discs of which one holds more letters. */
static bool groups_touch(const struct course_view *view,
                         const struct event_group *left,
                         const struct event_group *right)
{
    return event_x(view, right->first) - event_x(view, left->last) < 2 * DISC_RADIUS ||
           right->x - left->x < left->reach + right->reach;
}

/* Groups from left to right; a new one that touches those before it swallows them. */
static size_t group_events(const struct course_view *view, struct event_group *groups)
{
    size_t count = 0;
    for (size_t i = 0; i < view->chart->event_count; i++) {
        if (!course_shows_day(view, view->chart->events[i].day))
            continue;
        struct event_group group = group_of(view, i, i);
        while (count > 0 && groups_touch(view, &groups[count - 1], &group))
            group = group_of(view, groups[--count].first, group.last);
        groups[count++] = group;
    }
    return count;
}

static bool has_strategy(const struct course_view *view, const struct event_group *group)
{
    for (size_t i = group->first; i <= group->last; i++)
        if (view->chart->events[i].kind == EVENT_STRATEGY)
            return true;
    return false;
}

static void draw_event_line(const struct course_view *view, size_t index)
{
    const struct course_event *event = &view->chart->events[index];
    const double x[] = {event->day, event->day};
    const double y[] = {view->window.y_bottom, view->window.y_top};
    struct stroke stroke = {.colour = COLOUR_MUTED, .width = EVENT_WIDTH};

    if (event->kind == EVENT_OTHER)
        stroke.dash_on = stroke.dash_off = 1.6;
    canvas_line(view->drawing->canvas, x, y, 2, stroke);
}

/* The stroke from the plot up to the disc, which stands in the middle of its group. */
static void draw_stem(const struct course_view *view, double x, double disc_x)
{
    struct point foot = {x, view->plot.y};
    struct point head = {disc_x, view->plot.y - DISC_HEIGHT};
    draw_rule(view->drawing, foot, head, EVENT_WIDTH, COLOUR_MUTED);
}

/* The outline of a disc that is wider than high: two half circles, each of PILL_STEPS + 1
 * points. */
#define PILL_STEPS 10

static void paint_pill(const struct course_view *view,
                       struct point centre,
                       double half_width,
                       double radius,
                       uint32_t colour)
{
    struct point outline[2 * (PILL_STEPS + 1)];
    double side = half_width - radius;

    for (int i = 0; i <= PILL_STEPS; i++) {
        double angle = PI * i / PILL_STEPS;
        double dx = side + radius * sin(angle);
        double dy = radius * cos(angle);
        outline[i] = (struct point){centre.x + dx, centre.y - dy};
        outline[PILL_STEPS + 1 + i] = (struct point){centre.x - dx, centre.y + dy};
    }
    content_fill_colour(view->drawing->pdf, colour);
    content_polygon(view->drawing->pdf, outline, COUNT(outline), PAINT_FILL);
}

static void paint_disc(const struct course_view *view,
                       struct point centre,
                       double half_width,
                       double radius,
                       uint32_t colour)
{
    if (half_width > radius)
        paint_pill(view, centre, half_width, radius, colour);
    else
        draw_dot(view->drawing, centre, radius, 0, colour);
}

static void draw_disc(const struct course_view *view, const struct event_group *group)
{
    struct point centre = {group->x, view->plot.y - DISC_HEIGHT};
    bool is_dark = has_strategy(view, group);
    struct span marks = {
        .text = group_marks(view, group),
        .face = FACE_BOLD,
        .colour = is_dark ? COLOUR_WHITE : COLOUR_INK,
    };

    paint_disc(view, centre, group->reach, DISC_RADIUS, COLOUR_INK);
    if (!is_dark)
        paint_disc(view, centre, group->reach - DISC_EDGE, DISC_RADIUS - DISC_EDGE,
                   COLOUR_WHITE);
    draw_words(view->drawing, centre, marks, marks.text.length > 1 ? LETTERS_SIZE : LETTER_SIZE,
               ALIGN_CENTRE);
}

void course_events_draw(const struct course_view *view)
{
    struct event_group *groups =
        ARENA_ARRAY(view->drawing->arena, struct event_group, view->chart->event_count);
    size_t count = group_events(view, groups);

    for (size_t i = 0; i < count; i++) {
        for (size_t event = groups[i].first; event <= groups[i].last; event++) {
            draw_event_line(view, event);
            draw_stem(view, event_x(view, event), groups[i].x);
        }
        draw_disc(view, &groups[i]);
    }
}

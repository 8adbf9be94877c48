#include "report/charts/label_place.h"

#include <math.h>

/* Distances come from divisions: what misses by less than this is meant to fit. */
#define TOLERANCE 1e-6

/* Labels one beside the other need at least so much between them. */
#define GAP_BETWEEN_LABELS 3.0

/* What a lack of room to another label and to the edges of the plot counts besides. */
#define LABEL_PENALTY 100.0
#define EDGE_PENALTY 1000.0

static double missing_to(double clearance, double distance)
{
    return distance >= clearance - TOLERANCE ? 0 : clearance - distance;
}

static double distance_to_point(struct label_place place, struct point point)
{
    double beside = fmax(fmax(place.left - point.x, point.x - place.right), 0);
    return hypot(beside, place.y - point.y);
}

/* Whether the segment meets the middle line of the place. */
static bool crosses(struct label_place place, struct point from, struct point to)
{
    double rise = to.y - from.y;
    if ((from.y - place.y) * (to.y - place.y) > 0)
        return false;
    if (rise == 0) // both lie on one line
        return fmin(from.x, to.x) <= place.right && fmax(from.x, to.x) >= place.left;
    double x = from.x + (to.x - from.x) * (place.y - from.y) / rise;
    return x >= place.left && x <= place.right;
}

static double distance_point_to_segment(struct point point, struct point from, struct point to)
{
    double dx = to.x - from.x, dy = to.y - from.y;
    double length = dx * dx + dy * dy;
    double along = 0;
    if (length > 0)
        along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
    along = fmin(fmax(along, 0), 1);
    return hypot(point.x - from.x - along * dx, point.y - from.y - along * dy);
}

static double distance_to_segment(struct label_place place, struct point from, struct point to)
{
    struct point left = {place.left, place.y};
    struct point right = {place.right, place.y};
    if (crosses(place, from, to))
        return 0;
    double ends_of_segment = fmin(distance_to_point(place, from), distance_to_point(place, to));
    double ends_of_label = fmin(distance_point_to_segment(left, from, to),
                                distance_point_to_segment(right, from, to));
    return fmin(ends_of_segment, ends_of_label);
}

static double
missing_to_dots(const struct obstacles *obstacles, struct label_place place, size_t own)
{
    double missing = 0;
    for (size_t i = 0; i < obstacles->dot_count; i++)
        if (i != own)
            missing += missing_to(CLEAR_OF_DOT, distance_to_point(place, obstacles->dots[i]));
    return missing;
}

/* The course is one thing: its nearest part counts, or many short parts would outweigh all. */
static double missing_to_course(const struct obstacles *obstacles, struct label_place place)
{
    double missing = 0;
    for (size_t i = 1; i < obstacles->dot_count; i++) {
        double distance =
            distance_to_segment(place, obstacles->dots[i - 1], obstacles->dots[i]);
        missing = fmax(missing, missing_to(CLEAR_OF_COURSE, distance));
    }
    return missing;
}

static double missing_to_thin_lines(const struct obstacles *obstacles, struct label_place place)
{
    double missing = 0;
    for (size_t i = 0; i < obstacles->thin_line_count; i++) {
        const struct thin_line *line = &obstacles->thin_lines[i];
        double most = 0;
        for (size_t k = 1; k < line->count; k++) {
            double distance = distance_to_segment(place, line->points[k - 1], line->points[k]);
            most = fmax(most, missing_to(CLEAR_OF_LEVEL, distance));
        }
        missing += most;
    }
    return missing;
}

static double missing_to_lines(const struct obstacles *obstacles, struct label_place place)
{
    double missing = 0;
    for (size_t i = 0; i < obstacles->level_count; i++)
        missing += missing_to(CLEAR_OF_LEVEL, fabs(place.y - obstacles->levels[i]));
    for (size_t i = 0; i < obstacles->vertical_count; i++) {
        double x = obstacles->verticals[i];
        double inside = fmin(x - place.left, place.right - x); // negative: so far outside
        missing += missing_to(CLEAR_OF_VERTICAL, -inside);
    }
    return missing;
}

/* Two labels in one place cannot be read: worse than a label that lies on the course. */
static double missing_to_labels(const struct obstacles *obstacles, struct label_place place)
{
    double missing = 0;
    for (size_t i = 0; i < obstacles->label_count; i++) {
        struct label_place other = obstacles->labels[i];
        if (place.left < other.right + GAP_BETWEEN_LABELS &&
            place.right > other.left - GAP_BETWEEN_LABELS)
            missing += missing_to(CLEAR_OF_LABEL, fabs(place.y - other.y));
    }
    return missing > 0 ? LABEL_PENALTY + missing : 0;
}

/* A label that sticks out of the plot lies on the words around it: worse than anything else. */
static double missing_to_edges(const struct obstacles *obstacles, struct label_place place)
{
    struct box plot = obstacles->plot;
    double missing = missing_to(CLEAR_OF_EDGE, place.y - plot.y) +
                     missing_to(CLEAR_OF_EDGE, plot.y + plot.height - place.y) +
                     missing_to(0, place.left - plot.x) +
                     missing_to(0, plot.x + plot.width - place.right);
    return missing > 0 ? EDGE_PENALTY + missing : 0;
}

double label_shortfall(const struct obstacles *obstacles, struct label_place place, size_t own)
{
    return missing_to_dots(obstacles, place, own) + missing_to_course(obstacles, place) +
           missing_to_thin_lines(obstacles, place) + missing_to_lines(obstacles, place) +
           missing_to_labels(obstacles, place) + missing_to_edges(obstacles, place);
}

struct label_choice label_choose(const struct obstacles *obstacles,
                                 const struct label_place *places,
                                 size_t count,
                                 size_t own)
{
    struct label_choice best = {.place = places[0], .shortfall = INFINITY};
    for (size_t i = 0; i < count && best.shortfall > 0; i++) {
        double shortfall = label_shortfall(obstacles, places[i], own);
        if (shortfall < best.shortfall)
            best = (struct label_choice){.place = places[i], .shortfall = shortfall};
    }
    return best;
}

void label_keep(struct obstacles *obstacles, struct label_place place)
{
    obstacles->labels[obstacles->label_count++] = place;
}

#include "analyze/minimum.h"

#include <math.h>
#include <stdbool.h>
#include <stdlib.h>

enum { DIMENSIONS = MINIMUM_DIMENSIONS, CORNERS = DIMENSIONS + 1 };

enum { SIMPLEX_STEPS = 600, NEWTON_STEPS = 30, DAMPING_STEPS = 18 };

static const double simplex_size = 0.3;
static const double simplex_flat = 1e-9; // the corners differ by less: in the valley
static const double newton_still = 1e-11;

struct corner {
    struct place_in_space place;
    double height;
};

static double height_at(const struct height *height, const struct place_in_space *place)
{
    double value = height->of(place, height->context);
    return isnan(value) ? INFINITY : value;
}

static int compare_corners(const void *left, const void *right)
{
    const struct corner *a = left;
    const struct corner *b = right;
    return (a->height > b->height) - (a->height < b->height);
}

/* from + part * (to - from) */
static struct corner between(const struct height *height,
                             const struct place_in_space *from,
                             const struct place_in_space *to,
                             double part)
{
    struct corner corner;
    for (int k = 0; k < DIMENSIONS; k++)
        corner.place.at[k] = from->at[k] + part * (to->at[k] - from->at[k]);
    corner.height = height_at(height, &corner.place);
    return corner;
}

/* The middle of all corners but the worst, which is the last. */
static struct place_in_space middle_of_best(const struct corner *corners)
{
    struct place_in_space middle = {{0}};
    for (int i = 0; i < DIMENSIONS; i++)
        for (int k = 0; k < DIMENSIONS; k++)
            middle.at[k] += corners[i].place.at[k] / DIMENSIONS;
    return middle;
}

/* One step: the worst corner is mirrored, stretched or drawn in, or all are drawn to the best.
 */
static void move_simplex(const struct height *height, struct corner *corners)
{
    struct corner *worst = &corners[CORNERS - 1];
    struct place_in_space middle = middle_of_best(corners);
    struct corner mirrored = between(height, &middle, &worst->place, -1);
    if (mirrored.height < corners[0].height) {
        struct corner stretched = between(height, &middle, &worst->place, -2);
        *worst = stretched.height < mirrored.height ? stretched : mirrored;
        return;
    }
    if (mirrored.height < corners[CORNERS - 2].height) {
        *worst = mirrored;
        return;
    }
    struct corner better = mirrored.height < worst->height ? mirrored : *worst;
    struct corner drawn_in = between(height, &middle, &better.place, 0.5);
    if (drawn_in.height < better.height) {
        *worst = drawn_in;
        return;
    }
    for (int i = 1; i < CORNERS; i++)
        corners[i] = between(height, &corners[0].place, &corners[i].place, 0.5);
}

struct place_in_space minimum_by_simplex(const struct height *height,
                                         struct place_in_space start)
{
    struct corner corners[CORNERS];
    for (int i = 0; i < CORNERS; i++) {
        corners[i].place = start;
        if (i > 0)
            corners[i].place.at[i - 1] += simplex_size;
        corners[i].height = height_at(height, &corners[i].place);
    }
    for (int step = 0; step < SIMPLEX_STEPS; step++) {
        qsort(corners, CORNERS, sizeof *corners, compare_corners);
        if (corners[CORNERS - 1].height - corners[0].height < simplex_flat)
            break;
        move_simplex(height, corners);
    }
    qsort(corners, CORNERS, sizeof *corners, compare_corners);
    return corners[0].place;
}

/* Slope and curvature of the height at one place. */
struct shape {
    double height;
    double slope[DIMENSIONS];
    double curvature[DIMENSIONS][DIMENSIONS];
};

static double height_beside(const struct height *height,
                            struct place_in_space place,
                            int i,
                            double by_i,
                            int j,
                            double by_j)
{
    place.at[i] += by_i;
    place.at[j] += by_j;
    return height_at(height, &place);
}

/* Differences of fourth order along the axes, of second order across them. */
static struct shape shape_at(const struct height *height, struct place_in_space place)
{
    struct shape shape = {.height = height_at(height, &place)};
    double step[DIMENSIONS];
    for (int i = 0; i < DIMENSIONS; i++) {
        step[i] = 1e-3 * fmax(fabs(place.at[i]), 0.1);
        double up = height_beside(height, place, i, step[i], i, 0);
        double down = height_beside(height, place, i, -step[i], i, 0);
        double up2 = height_beside(height, place, i, 2 * step[i], i, 0);
        double down2 = height_beside(height, place, i, -2 * step[i], i, 0);
        shape.slope[i] = (8 * (up - down) - (up2 - down2)) / (12 * step[i]);
        shape.curvature[i][i] =
            (16 * (up + down) - (up2 + down2) - 30 * shape.height) / (12 * step[i] * step[i]);
        for (int j = 0; j < i; j++) {
            double both = height_beside(height, place, i, step[i], j, step[j]) +
                          height_beside(height, place, i, -step[i], j, -step[j]);
            double cross = height_beside(height, place, i, step[i], j, -step[j]) +
                           height_beside(height, place, i, -step[i], j, step[j]);
            shape.curvature[i][j] = (both - cross) / (4 * step[i] * step[j]);
            shape.curvature[j][i] = shape.curvature[i][j];
        }
    }
    return shape;
}

/* Solves (curvature + damping) step = -slope; false unless that matrix is positive definite. */
static bool solve_step(const struct shape *shape, double damping, double step[DIMENSIONS])
{
    double rows[DIMENSIONS][DIMENSIONS + 1];
    for (int i = 0; i < DIMENSIONS; i++) {
        for (int j = 0; j < DIMENSIONS; j++)
            rows[i][j] = shape->curvature[i][j];
        rows[i][i] += damping * (fabs(shape->curvature[i][i]) + 1e-6);
        rows[i][DIMENSIONS] = -shape->slope[i];
    }
    for (int i = 0; i < DIMENSIONS; i++) {
        if (!(rows[i][i] > 0))
            return false;
        for (int k = i + 1; k < DIMENSIONS; k++) {
            double factor = rows[k][i] / rows[i][i];
            for (int j = i; j <= DIMENSIONS; j++)
                rows[k][j] -= factor * rows[i][j];
        }
    }
    for (int i = DIMENSIONS - 1; i >= 0; i--) {
        step[i] = rows[i][DIMENSIONS];
        for (int j = i + 1; j < DIMENSIONS; j++)
            step[i] -= rows[i][j] * step[j];
        step[i] /= rows[i][i];
    }
    return true;
}

/* Moves `place` by a step that does not climb; returns its length, -1 when there is none. */
static double try_step(const struct height *height,
                       const struct shape *shape,
                       double damping,
                       struct place_in_space *place)
{
    double step[DIMENSIONS];
    if (!solve_step(shape, damping, step))
        return -1;
    struct place_in_space next = *place;
    double length = 0;
    for (int k = 0; k < DIMENSIONS; k++) {
        next.at[k] += step[k];
        length = fmax(length, fabs(step[k]));
    }
    double rounding = 1e-13 * fabs(shape->height);
    if (!(height_at(height, &next) <= shape->height + rounding))
        return -1;
    *place = next;
    return length;
}

/* Takes the least damped step that is possible; returns its length, 0 when stuck. */
static double take_step(const struct height *height, struct place_in_space *place)
{
    struct shape shape = shape_at(height, *place);
    double damping = 0;
    for (int i = 0; i < DAMPING_STEPS; i++) {
        double length = try_step(height, &shape, damping, place);
        if (length >= 0)
            return length;
        damping = damping > 0 ? damping * 4 : 1e-4;
    }
    return 0;
}

struct place_in_space minimum_by_newton(const struct height *height,
                                        struct place_in_space start)
{
    struct place_in_space place = start;
    for (int i = 0; i < NEWTON_STEPS; i++)
        if (take_step(height, &place) < newton_still)
            break;
    return place;
}

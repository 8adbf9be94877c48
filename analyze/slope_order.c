#include "analyze/slope_order.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

struct slope_point {
    double x;
    double y;
};

/*
 * y - b x in twice the precision of a double, so that pairs with equal slopes cannot fall on
 * both sides of b by rounding.
 */
struct residual {
    double high;
    double low;
};

static struct residual residual_of(struct slope_point point, double slope)
{
    double product = slope * point.x;
    double product_error = fma(slope, point.x, -product);
    double difference = point.y - product;
    double taken = point.y - difference;
    double difference_error = (point.y - (difference + taken)) + (taken - product);
    double low = difference_error - product_error;
    double high = difference + low;
    return (struct residual){high, low - (high - difference)};
}

static bool is_at_most(struct residual a, struct residual b)
{
    return a.high < b.high || (a.high == b.high && a.low <= b.low);
}

static int compare_points(const void *left, const void *right)
{
    const struct slope_point *a = left;
    const struct slope_point *b = right;
    if (a->x != b->x)
        return (a->x > b->x) - (a->x < b->x);
    return (b->y > a->y) - (b->y < a->y);
}

static int compare_doubles(const void *left, const void *right)
{
    double a = *(const double *)left;
    double b = *(const double *)right;
    return (a > b) - (a < b);
}

/* Two runs in ascending order, one behind the other. */
struct runs {
    const struct residual *left;
    size_t left_count;
    const struct residual *right;
    size_t right_count;
};

/* Merges the runs into `out`; returns the pairs whose right residual is at most the left one.
 */
static uint64_t merge(struct runs runs, struct residual *out)
{
    uint64_t inverted = 0;
    size_t i = 0;
    size_t j = 0;
    while (i < runs.left_count || j < runs.right_count) {
        bool take_right = i == runs.left_count ||
                          (j < runs.right_count && is_at_most(runs.right[j], runs.left[i]));
        if (take_right)
            inverted += runs.left_count - i;
        *out++ = take_right ? runs.right[j++] : runs.left[i++];
    }
    return inverted;
}

/*
 * Number of slopes of at most `slope`: pairs whose residuals do not rise with x. Points of
 * equal x stand from the highest y down, so all their pairs are counted and taken off again.
 */
static uint64_t count_up_to(const struct slope_order *order, double slope)
{
    struct residual *from = order->residuals;
    struct residual *to = order->spare;
    size_t count = order->point_count;
    uint64_t inverted = 0;
    for (size_t i = 0; i < count; i++)
        from[i] = residual_of(order->points[i], slope);
    for (size_t width = 1; width < count; width *= 2) {
        for (size_t begin = 0; begin < count; begin += 2 * width) {
            size_t left = width < count - begin ? width : count - begin;
            size_t right = width < count - begin - left ? width : count - begin - left;
            struct runs runs = {from + begin, left, from + begin + left, right};
            inverted += merge(runs, to + begin);
        }
        struct residual *sorted = to;
        to = from;
        from = sorted;
    }
    return inverted - order->pairs_of_equal_x;
}

/* Doubles in ascending order as whole numbers without gaps; both zeros are 0. */
static int64_t order_of_double(double value)
{
    int64_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits < 0 ? INT64_MIN - bits : bits;
}

static double double_of_order(int64_t order)
{
    int64_t bits = order < 0 ? INT64_MIN - order : order;
    double value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

/* The smallest double that enough slopes do not exceed: the slope itself, rounded up. */
static double counted_slope(const struct slope_order *order, uint64_t rank)
{
    int64_t below = order_of_double(-order->steepest) - 1;
    int64_t reached = order_of_double(order->steepest);
    while (below + 1 < reached) {
        int64_t middle = below / 2 + reached / 2 + (below % 2 + reached % 2) / 2;
        if (count_up_to(order, double_of_order(middle)) > rank)
            reached = middle;
        else
            below = middle;
    }
    return double_of_order(reached);
}

double slope_order_at(const struct slope_order *order, uint64_t rank)
{
    assert(rank < order->count);
    return order->listed ? order->listed[rank] : counted_slope(order, rank);
}

static double *list_slopes(const struct slope_order *order, struct arena *work)
{
    double *slopes = ARENA_ARRAY(work, double, order->count);
    uint64_t listed = 0;
    for (size_t i = 0; i < order->point_count; i++) {
        for (size_t j = i + 1; j < order->point_count; j++) {
            struct slope_point a = order->points[i];
            struct slope_point b = order->points[j];
            if (a.x != b.x)
                slopes[listed++] = (b.y - a.y) / (b.x - a.x);
        }
    }
    assert(listed == order->count);
    qsort(slopes, order->count, sizeof *slopes, compare_doubles);
    return slopes;
}

static uint64_t pairs_of_equal_x(const struct slope_point *points, size_t count)
{
    uint64_t pairs = 0;
    for (size_t from = 0, to = 0; from < count; from = to) {
        while (to < count && points[to].x == points[from].x)
            to++;
        pairs += (uint64_t)(to - from) * (to - from - 1) / 2;
    }
    return pairs;
}

/* No slope is steeper than the range of y over the smallest step of x; doubled against
 * rounding. */
static double steepest_slope(const struct slope_point *points, size_t count)
{
    double lowest = points[0].y;
    double highest = lowest;
    double step = INFINITY;
    for (size_t i = 1; i < count; i++) {
        lowest = fmin(lowest, points[i].y);
        highest = fmax(highest, points[i].y);
        if (points[i].x != points[i - 1].x)
            step = fmin(step, points[i].x - points[i - 1].x);
    }
    return 2 * (highest - lowest) / step;
}

struct slope_order slope_order_of(
    const double *x, const double *y, size_t count, bool is_listed, struct arena *work)
{
    struct slope_point *points = ARENA_ARRAY(work, struct slope_point, count);
    for (size_t i = 0; i < count; i++)
        points[i] = (struct slope_point){x[i], y[i]};
    if (count > 1)
        qsort(points, count, sizeof *points, compare_points);
    uint64_t equal = pairs_of_equal_x(points, count);
    struct slope_order order = {
        .count = count < 2 ? 0 : (uint64_t)count * (count - 1) / 2 - equal,
        .point_count = count,
        .points = points,
        .pairs_of_equal_x = equal,
        .steepest = count == 0 ? 0 : steepest_slope(points, count),
    };
    if (is_listed) {
        order.listed = list_slopes(&order, work);
    } else {
        order.residuals = ARENA_ARRAY(work, struct residual, count);
        order.spare = ARENA_ARRAY(work, struct residual, count);
    }
    return order;
}

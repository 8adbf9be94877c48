/*
 * The minimum of a smooth function of three numbers: a simplex search that finds the valley,
 * then Newton steps that find its lowest point.
 *
 * Source:  Nelder & Mead 1965, Computer Journal 7, 308-313; Levenberg 1944 (the damping of
 * Newton's step). Checked: tests/reference/growth.csv
 */
#ifndef ANALYZE_MINIMUM_H
#define ANALYZE_MINIMUM_H

enum { MINIMUM_DIMENSIONS = 3 };

struct place_in_space {
    double at[MINIMUM_DIMENSIONS];
};

/* Smooth where it is finite; NaN counts as infinitely high. */
struct height {
    double (*of)(const struct place_in_space *place, const void *context);
    const void *context;
};

/* The lowest place a simplex of size 0.3 around `start` walks to. */
struct place_in_space minimum_by_simplex(const struct height *height,
                                         struct place_in_space start);

/* The bottom of the valley that `start` lies in. */
struct place_in_space minimum_by_newton(const struct height *height,
                                        struct place_in_space start);

#endif

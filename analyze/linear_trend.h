/*
 * Straight-line change per session or per week, by least squares.
 *
 * For counsellors: By how many points the scores move from one session (or week) to the next
 * when a straight line is drawn through them. The interval says how far that figure may be off;
 * when it holds both a fall and a rise, the line proves nothing.
 */
#ifndef ANALYZE_LINEAR_TREND_H
#define ANALYZE_LINEAR_TREND_H

#include <stddef.h>

#include "analyze/estimate.h"

/* x in sessions or weeks, y in points of the score. Numbers that do not exist are NaN. */
struct linear_trend {
    size_t count;
    double degrees; // of freedom, count - 2
    double confidence;
    struct estimate slope; // points per unit of x
    double intercept;      // the line at x = 0
    double mean_x;
    double mean_y;
    double squares_x; // sum of squared distances of x from its mean
    enum why why;     // why sigma and everything below is NaN though there may be a slope
    double sigma;     // residual sd
    double slope_error;
    double intercept_error;
    double t;
    double p_two_sided;
    double r_squared;
    struct interval slope_interval; // at `confidence`
};

/* The line at one x: interval of the mean there, and of one new score there. */
struct linear_prediction {
    double fit;
    struct interval mean;
    struct interval score;
};

/*
 * Fits y = a + b x. `confidence` within (0, 1), usually 0.95.
 * Slope undefined: fewer than two scores (WHY_TOO_FEW), all x equal (WHY_CONSTANT), or a number
 * that is not usable (WHY_NO_DATA). Sigma, p and interval undefined besides: two scores
 * (WHY_TOO_FEW), all scores equal (WHY_CONSTANT; the slope is exactly 0), or the scores lie on
 * a line, sigma < 1e-9 max|y| (WHY_EXACT).
 *
 *     b = sum((x - mean x)(y - mean y)) / Sxx,  Sxx = sum((x - mean x)^2)
 *     a = mean y - b mean x
 *     sigma = sqrt(sum((y - a - b x)^2) / (n - 2)),  error of b = sigma / sqrt(Sxx)
 *     t = b / error of b,  p = 2 P(T > |t|) with n - 2 degrees
 *     interval = b -+ t_q * error of b
 *     r^2 = 1 - sum((y - a - b x)^2) / sum((y - mean y)^2)
 *
 * Source:  Draper & Smith 1998, Applied Regression Analysis, chapter 1.
 * Checked: tests/reference/ols.csv
 */
struct linear_trend
linear_trend_fit(const double *x, const double *y, size_t count, double confidence);

/*
 * The line at `x`. The fit exists when the slope does, the intervals when the trend's does.
 *
 *     mean at x: a + b x -+ t_q * sigma * sqrt(1 / n + (x - mean x)^2 / Sxx)
 *     one new score at x: a + b x -+ t_q * sigma * sqrt(1 + 1 / n + (x - mean x)^2 / Sxx)
 *
 * Source:  Draper & Smith 1998, chapter 3.
 * Checked: tests/reference/ols.csv
 */
struct linear_prediction linear_trend_predict(const struct linear_trend *trend, double x);

#endif

#include "analyze/growth_band.h"

#include <math.h>

#include "analyze/distribution.h"

static bool parameters_are_usable(const struct growth_parameters *parameters)
{
    return value_is_usable(parameters->b0) && value_is_usable(parameters->b1) &&
           parameters->g00 >= 0 && value_is_usable(parameters->g00) &&
           value_is_usable(parameters->g01) && parameters->g11 >= 0 &&
           value_is_usable(parameters->g11) && parameters->sigma2 > 0 &&
           value_is_usable(parameters->sigma2);
}

static const struct growth_course no_course = {WHY_NO_DATA, {NAN, NAN}, NAN, NAN, NAN};

/* A client's scores less the typical course: cross products in units of sigma2. */
struct course_sums {
    double n;
    double x;
    double xx;
    double e;
    double xe;
};

static bool add_scores(struct course_sums *sums,
                       const struct growth_parameters *parameters,
                       const double *sessions,
                       const double *scores,
                       size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (!(sessions[i] > 0) || !value_is_usable(sessions[i]) || !value_is_usable(scores[i]))
            return false;
        double x = log(sessions[i]);
        double e = scores[i] - (parameters->b0 + parameters->b1 * x);
        sums->n += 1 / parameters->sigma2;
        sums->x += x / parameters->sigma2;
        sums->xx += x * x / parameters->sigma2;
        sums->e += e / parameters->sigma2;
        sums->xe += x * e / parameters->sigma2;
    }
    return true;
}

static bool course_is_finite(const struct growth_course *course)
{
    return isfinite(course->deviation.u0) && isfinite(course->deviation.u1) &&
           isfinite(course->var_u0) && isfinite(course->cov_u0_u1) && isfinite(course->var_u1);
}

/* The variance that remains, M = (I + G A)^-1 G, and the deviation M (sum e, sum x e). */
struct growth_course growth_course_of(const struct growth_parameters *parameters,
                                      const double *sessions,
                                      const double *scores,
                                      size_t count)
{
    struct course_sums a = {0};
    if (!parameters_are_usable(parameters) ||
        !add_scores(&a, parameters, sessions, scores, count))
        return no_course;
    double g00 = parameters->g00;
    double g01 = parameters->g01;
    double g11 = parameters->g11;
    double b00 = 1 + g00 * a.n + g01 * a.x;
    double b01 = g00 * a.x + g01 * a.xx;
    double b10 = g01 * a.n + g11 * a.x;
    double b11 = 1 + g01 * a.x + g11 * a.xx;
    double determinant = b00 * b11 - b01 * b10;
    double m00 = (b11 * g00 - b01 * g01) / determinant;
    double m01 = (b11 * g01 - b01 * g11) / determinant;
    double m11 = (b00 * g11 - b10 * g01) / determinant;
    struct growth_course course = {
        .deviation = {m00 * a.e + m01 * a.xe, m01 * a.e + m11 * a.xe},
        .var_u0 = m00,
        .cov_u0_u1 = m01,
        .var_u1 = m11,
    };
    return determinant > 0 && course_is_finite(&course) ? course : no_course;
}

static const struct growth_band no_band = {WHY_NO_DATA, NAN, NAN, NAN, NAN, NAN, NAN};

static struct growth_band band_of(double mean, double sd)
{
    double quarter = normal_quantile(0.75) * sd;
    double tenth = normal_quantile(0.9) * sd;
    return (struct growth_band){
        .mean = mean,
        .sd = sd,
        .q10 = mean - tenth,
        .q25 = mean - quarter,
        .q75 = mean + quarter,
        .q90 = mean + tenth,
    };
}

struct growth_band growth_band_at(const struct growth_parameters *parameters,
                                  const double *sessions,
                                  const double *scores,
                                  size_t count,
                                  double session)
{
    struct growth_course course = growth_course_of(parameters, sessions, scores, count);
    if (course.why != WHY_NONE || !(session > 0) || !value_is_usable(session))
        return no_band;
    double x = log(session);
    double mean =
        parameters->b0 + course.deviation.u0 + (parameters->b1 + course.deviation.u1) * x;
    double variance = course.var_u0 + 2 * x * course.cov_u0_u1 + x * x * course.var_u1;
    double sd = sqrt(variance + parameters->sigma2);
    return isfinite(mean) && isfinite(sd) ? band_of(mean, sd) : no_band;
}

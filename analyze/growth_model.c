#include "analyze/growth_model.h"

#include <assert.h>
#include <math.h>

#include "analyze/describe.h"
#include "analyze/minimum.h"

/* A relative standard deviation below this is none, as lme4 has it. */
static const double singular_limit = 1e-4;

/* What is left beside the clients' own lines is rounding below this share of all spread. */
static const double exact_share = 1e-12;

/*
 * Random and fixed effects have the same design, so a client enters through these sums alone; y
 * is the score less the grand mean.
 */
struct client_sums {
    double n;
    double x;
    double xx;
    double y;
    double xy;
    double yy;
    double first_x;
    bool has_two_sessions;
};

struct growth_data {
    struct client_sums *clients;
    size_t client_count;
    double score_count;
};

/* A symmetric 2 x 2 matrix. */
struct symmetric {
    double a00;
    double a01;
    double a11;
};

/* What the criterion's evaluation finds on its way. */
struct profile {
    double criterion;
    double b0;
    double b1;
    double sigma2;
    struct symmetric covariance; // of b0 and b1, in sigma2
};

/*
 * W = L (I + L' A L)^-1 L' with L = [t1 0; t2 t3] the relative Cholesky factor and A the
 * client's cross products; V^-1 = I - Z W Z'. Also log det V.
 */
static struct symmetric weights_of(const struct place_in_space *factor,
                                   const struct client_sums *client,
                                   double *log_determinant)
{
    double t1 = factor->at[0];
    double t2 = factor->at[1];
    double t3 = factor->at[2];
    double column0 = client->n * t1 + client->x * t2;
    double column1 = client->x * t1 + client->xx * t2;
    double m00 = 1 + t1 * column0 + t2 * column1;
    double m01 = t3 * column1;
    double m11 = 1 + t3 * t3 * client->xx;
    double determinant = m00 * m11 - m01 * m01;
    double i00 = m11 / determinant;
    double i01 = -m01 / determinant;
    double i11 = m00 / determinant;
    *log_determinant = log(determinant);
    return (struct symmetric){
        .a00 = t1 * t1 * i00,
        .a01 = t1 * (t2 * i00 + t3 * i01),
        .a11 = t2 * t2 * i00 + 2 * t2 * t3 * i01 + t3 * t3 * i11,
    };
}

/* Sums over clients of X' V^-1 X, X' V^-1 y, y' V^-1 y, log det V. */
struct totals {
    struct symmetric information;
    double c0;
    double c1;
    double yy;
    double log_determinants;
};

static void add_client(struct totals *totals,
                       const struct place_in_space *factor,
                       const struct client_sums *client)
{
    double log_determinant;
    struct symmetric w = weights_of(factor, client, &log_determinant);
    double p0 = w.a00 * client->n + w.a01 * client->x;
    double p1 = w.a01 * client->n + w.a11 * client->x;
    double q0 = w.a00 * client->x + w.a01 * client->xx;
    double q1 = w.a01 * client->x + w.a11 * client->xx;
    double z0 = w.a00 * client->y + w.a01 * client->xy;
    double z1 = w.a01 * client->y + w.a11 * client->xy;
    totals->information.a00 += client->n - (client->n * p0 + client->x * p1);
    totals->information.a01 += client->x - (client->n * q0 + client->x * q1);
    totals->information.a11 += client->xx - (client->x * q0 + client->xx * q1);
    totals->c0 += client->y - (client->n * z0 + client->x * z1);
    totals->c1 += client->xy - (client->x * z0 + client->xx * z1);
    totals->yy += client->yy - (client->y * z0 + client->xy * z1);
    totals->log_determinants += log_determinant;
}

/* The best b and sigma2 for a factor are closed forms: the search is over the factor alone. */
static struct profile profile_at(const struct place_in_space *factor,
                                 const struct growth_data *data)
{
    struct totals totals = {0};
    for (size_t i = 0; i < data->client_count; i++)
        add_client(&totals, factor, &data->clients[i]);
    struct symmetric p = totals.information;
    double determinant = p.a00 * p.a11 - p.a01 * p.a01;
    double b0 = (p.a11 * totals.c0 - p.a01 * totals.c1) / determinant;
    double b1 = (p.a00 * totals.c1 - p.a01 * totals.c0) / determinant;
    double degrees = data->score_count - 2;
    double sigma2 = (totals.yy - b0 * totals.c0 - b1 * totals.c1) / degrees;
    return (struct profile){
        .criterion =
            totals.log_determinants + log(determinant) + degrees * (1 + log(2 * M_PI * sigma2)),
        .b0 = b0,
        .b1 = b1,
        .sigma2 = sigma2,
        .covariance = {p.a11 / determinant, -p.a01 / determinant, p.a00 / determinant},
    };
}

static double criterion_at(const struct place_in_space *factor, const void *context)
{
    return profile_at(factor, context).criterion;
}

/* The criterion is even in t1 (with t2) and in t3: their signs are free, we take +. */
static struct place_in_space best_factor(const struct growth_data *data)
{
    static const struct place_in_space starts[] = {
        {{1, 0, 1}},
        {{0.3, 0, 0.1}},
        {{2, -0.5, 0.5}},
    };
    const struct height height = {criterion_at, data};
    struct place_in_space best = starts[0];
    double lowest = INFINITY;
    for (size_t i = 0; i < sizeof starts / sizeof starts[0]; i++) {
        struct place_in_space found = minimum_by_simplex(&height, starts[i]);
        double criterion = criterion_at(&found, data);
        if (criterion < lowest - 1e-9) {
            lowest = criterion;
            best = found;
        }
    }
    best = minimum_by_newton(&height, best);
    if (best.at[0] < 0) {
        best.at[0] = -best.at[0];
        best.at[1] = -best.at[1];
    }
    best.at[2] = fabs(best.at[2]);
    return best;
}

static bool scores_are_usable(const struct growth_score *scores, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (!value_is_usable(scores[i].score) || !value_is_usable(scores[i].session) ||
            scores[i].session <= 0)
            return false;
    return count > 0;
}

static double *centered_scores(const struct growth_score *scores,
                               size_t count,
                               double *grand_mean,
                               struct arena *work)
{
    double *y = ARENA_ARRAY(work, double, count);
    for (size_t i = 0; i < count; i++)
        y[i] = scores[i].score;
    *grand_mean = mean_of(y, count);
    for (size_t i = 0; i < count; i++)
        y[i] -= *grand_mean;
    return y;
}

static void add_score(struct client_sums *client, double x, double y)
{
    if (client->n == 0)
        client->first_x = x;
    client->has_two_sessions = client->has_two_sessions || x != client->first_x;
    client->n += 1;
    client->x += x;
    client->xx += x * x;
    client->y += y;
    client->xy += x * y;
    client->yy += y * y;
}

/* Squares of a client's scores about a line of his own. */
static double squares_about_own_line(const struct client_sums *client)
{
    if (client->n == 0)
        return 0;
    double xx = client->xx - client->x * client->x / client->n;
    double xy = client->xy - client->x * client->y / client->n;
    double yy = client->yy - client->y * client->y / client->n;
    return client->has_two_sessions ? yy - xy * xy / xx : yy;
}

static enum why data_missing(const struct growth_data *data, const double *y, size_t count)
{
    size_t with_two_sessions = 0;
    double squares_left = 0;
    for (size_t i = 0; i < data->client_count; i++) {
        with_two_sessions += data->clients[i].has_two_sessions;
        squares_left += squares_about_own_line(&data->clients[i]);
    }
    if (with_two_sessions < 3 || count <= 5)
        return WHY_TOO_FEW;
    double squares = squares_about_mean(y, count);
    if (!isfinite(squares))
        return WHY_NO_DATA;
    if (squares == 0)
        return WHY_CONSTANT;
    return squares_left <= exact_share * squares ? WHY_EXACT : WHY_NONE;
}

static struct growth_deviation *deviations_of(const struct growth_data *data,
                                              const struct place_in_space *factor,
                                              const struct profile *profile,
                                              struct arena *work)
{
    struct growth_deviation *deviations =
        ARENA_ARRAY(work, struct growth_deviation, data->client_count);
    for (size_t i = 0; i < data->client_count; i++) {
        const struct client_sums *client = &data->clients[i];
        double unused;
        struct symmetric w = weights_of(factor, client, &unused);
        double e0 = client->y - client->n * profile->b0 - client->x * profile->b1;
        double e1 = client->xy - client->x * profile->b0 - client->xx * profile->b1;
        deviations[i].u0 = w.a00 * e0 + w.a01 * e1;
        deviations[i].u1 = w.a01 * e0 + w.a11 * e1;
    }
    return deviations;
}

static struct growth_model no_model(enum why why)
{
    return (struct growth_model){
        .why = why,
        .parameters = {NAN, NAN, NAN, NAN, NAN, NAN},
        .b0_error = NAN,
        .b1_error = NAN,
        .b0_b1_covariance = NAN,
        .criterion = NAN,
    };
}

static void fill_model(struct growth_model *model,
                       const struct profile *profile,
                       const struct place_in_space *factor,
                       double grand_mean)
{
    double t1 = factor->at[0];
    double t2 = factor->at[1];
    double t3 = factor->at[2];
    double sigma2 = profile->sigma2;
    model->parameters = (struct growth_parameters){
        .b0 = profile->b0 + grand_mean,
        .b1 = profile->b1,
        .g00 = sigma2 * t1 * t1,
        .g01 = sigma2 * t1 * t2,
        .g11 = sigma2 * (t2 * t2 + t3 * t3),
        .sigma2 = sigma2,
    };
    model->b0_error = sqrt(sigma2 * profile->covariance.a00);
    model->b1_error = sqrt(sigma2 * profile->covariance.a11);
    model->b0_b1_covariance = sigma2 * profile->covariance.a01;
    model->criterion = profile->criterion;
    model->is_singular = t1 < singular_limit || t3 < singular_limit;
}

struct growth_model growth_model_fit(const struct growth_score *scores,
                                     size_t count,
                                     size_t client_count,
                                     struct arena *work)
{
    struct growth_model model = no_model(WHY_NO_DATA);
    model.score_count = count;
    if (!scores_are_usable(scores, count))
        return model;

    double grand_mean;
    const double *y = centered_scores(scores, count, &grand_mean, work);
    struct growth_data data = {
        .clients = ARENA_ARRAY(work, struct client_sums, client_count),
        .client_count = client_count,
        .score_count = (double)count,
    };
    for (size_t i = 0; i < count; i++) {
        assert(scores[i].client < client_count);
        add_score(&data.clients[scores[i].client], log(scores[i].session), y[i]);
    }
    for (size_t i = 0; i < client_count; i++)
        model.client_count += data.clients[i].n > 0;
    model.why = data_missing(&data, y, count);
    if (model.why != WHY_NONE)
        return model;

    struct place_in_space factor = best_factor(&data);
    struct profile profile = profile_at(&factor, &data);
    if (!(profile.sigma2 > 0) || !isfinite(profile.criterion)) {
        model.why = WHY_NO_DATA; // scores so far apart that their squares overflow
        return model;
    }
    fill_model(&model, &profile, &factor, grand_mean);
    model.deviations = deviations_of(&data, &factor, &profile, work);
    return model;
}

#include "tests/support/analyze/simulation.h"

#include <assert.h>
#include <math.h>

#include "analyze/case_findings.h"
#include "analyze/expected_course.h"
#include "tests/support/case_builder.h"

#define MEASURE "simulated"
#define SESSIONS 12
#define WEEKS_OF_CHANGE 5.0 // from the first session to the sixth
#define CORRELATION 0.3
#define RELIABILITY 0.9
#define SD 10.0
#define START 50.0
#define DAYS_A_WEEK 7
#define LIMIT_FACTOR 1.96
#define LIMITS_OF_CHANGE 2

#define CASELOAD 300
#define COURSE_SESSIONS 6
#define OFF_TRACK_SESSIONS 5
#define OFF_TRACK_FIRST 3

/* The course of the caseload: START and a fall in ln(session), each client in his own way. */
static const struct growth_parameters course = {
    .b0 = START,
    .b1 = -5,
    .g00 = 64,
    .g01 = -4,
    .g11 = 9,
    .sigma2 = 16,
};

/* splitmix64: 64 bits of state, one step an output. */
static uint64_t random_bits(uint64_t *state)
{
    uint64_t bits = *state += 0x9e3779b97f4a7c15;
    bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9;
    bits = (bits ^ (bits >> 27)) * 0x94d049bb133111eb;
    return bits ^ (bits >> 31);
}

/* Uniform in (0, 1). */
static double random_share(uint64_t *state)
{
    return ((double)(random_bits(state) >> 11) + 0.5) * 0x1p-53;
}

/* Standard normal, by Box and Muller; the second of each pair is left. */
static double random_normal(uint64_t *state)
{
    double radius = sqrt(-2 * log(random_share(state)));
    return radius * cos(2 * acos(-1) * random_share(state));
}

static struct instrument simulated_instrument(void)
{
    return (struct instrument){
        .id = TEXT(MEASURE),
        .minimum = 0,
        .maximum = 2 * START,
        .step = 1,
        .better = BETTER_LOWER,
        .cutoff = NAN,
        .reliability = RELIABILITY,
        .sd_clinical = SD,
        .mean_clinical = NAN,
        .sd_norm = NAN,
        .mean_norm = NAN,
        .reliable_change = NAN,
        .drop = NAN,
        .is_known = true,
    };
}

static double measurement_error(void)
{
    return SD * sqrt(1 - RELIABILITY);
}

static double as_score(double value)
{
    return round(fmin(fmax(value, 0), 2 * START));
}

static void add_week(struct case_builder *builder, int week, double value)
{
    case_session(builder, "2026-01-05", ATTENDANCE_ATTENDED)->day += DAYS_A_WEEK * week;
    case_score(builder, MEASURE, as_score(value));
}

/* `change` points are lost evenly until half of the sessions are over, then no more. */
static struct case_builder simulate_change(double change, uint64_t *state)
{
    struct case_builder builder = case_begin();
    double error = random_normal(state);
    for (int week = 0; week < SESSIONS; week++) {
        double way = fmin(1, week / WEEKS_OF_CHANGE);
        add_week(&builder, week, START - change * way + measurement_error() * error);
        error =
            CORRELATION * error + sqrt(1 - CORRELATION * CORRELATION) * random_normal(state);
    }
    return builder;
}

/* A client of the caseload's course. */
static struct case_builder simulate_course(int sessions, uint64_t *state)
{
    struct case_builder builder = case_begin();
    double first = random_normal(state);
    double second = random_normal(state);
    double u0 = sqrt(course.g00) * first;
    double u1 = course.g01 / sqrt(course.g00) * first +
                sqrt(course.g11 - course.g01 * course.g01 / course.g00) * second;
    for (int week = 0; week < sessions; week++)
        add_week(&builder, week,
                 course.b0 + u0 + (course.b1 + u1) * log(week + 1) +
                     sqrt(course.sigma2) * random_normal(state));
    return builder;
}

static const struct measure_findings *find(struct case_builder *builder,
                                           const struct instruments *instruments,
                                           const struct expected_courses *expected,
                                           int sessions)
{
    day_number as_of = day_at("2026-01-05") + DAYS_A_WEEK * (sessions - 1);
    const struct findings_options options = {
        .instruments = instruments,
        .thresholds = &thresholds_default,
        .expected = expected,
        .period = period_span(DAY_NONE, as_of, as_of),
        .as_of = as_of,
    };
    size_t count;
    struct case_findings **found =
        client_findings_of(&builder->file, &options, builder->arena, &count);
    assert(count == 1 && found[0]->measure_count == 1);
    return &found[0]->measures[0];
}

struct counts {
    size_t supported, by_trend, by_change;
};

static struct counts count_supported(size_t clients,
                                     double change,
                                     const struct instruments *instruments,
                                     uint64_t *state)
{
    struct counts counts = {0};
    for (size_t i = 0; i < clients; i++) {
        struct case_builder builder = simulate_change(change, state);
        const struct measure_findings *found = find(&builder, instruments, NULL, SESSIONS);
        bool is_supported = found->level >= LEVEL_E3;
        counts.supported += is_supported;
        counts.by_trend += is_supported && found->trend.claim >= 3;
        counts.by_change +=
            is_supported && found->confirmed_why == WHY_NONE && found->confirmed;
        case_end(&builder);
    }
    return counts;
}

static struct expected_courses *
fit_caseload(const struct instruments *instruments, struct arena *arena, uint64_t *state)
{
    struct caseload_scores scores = {
        .instruments = instruments,
        .thresholds = &thresholds_default,
        .cutoff = day_at("2027-01-01"),
        .arena = arena,
    };
    for (int i = 0; i < CASELOAD; i++) {
        struct case_builder builder = simulate_course(COURSE_SESSIONS, state);
        caseload_scores_add(&scores, &builder.file, builder.arena);
        case_end(&builder);
    }
    return expected_courses_fit(&scores, arena);
}

static size_t
count_off_track(size_t clients, const struct instruments *instruments, uint64_t *state)
{
    struct arena *arena = arena_create();
    struct expected_courses *expected = fit_caseload(instruments, arena, state);
    size_t count = 0;
    assert(expected->count == 1);
    for (size_t i = 0; i < clients; i++) {
        struct case_builder builder = simulate_course(OFF_TRACK_SESSIONS, state);
        bool is_off = false;
        for (int sessions = OFF_TRACK_FIRST; sessions <= OFF_TRACK_SESSIONS; sessions++)
            is_off |=
                find(&builder, instruments, expected, sessions)->off_track == OFF_TRACK_YES;
        count += is_off;
        case_end(&builder);
    }
    arena_destroy(arena);
    return count;
}

void simulate_rules(size_t clients,
                    uint64_t seed,
                    struct simulated_figure figures[SIMULATED_FIGURES])
{
    struct instrument instrument = simulated_instrument();
    const struct instruments instruments = {.items = &instrument, .count = 1};
    double limit = LIMIT_FACTOR * sqrt(2) * measurement_error();
    uint64_t state = seed;
    struct counts none = count_supported(clients, 0, &instruments, &state);
    struct counts true_change =
        count_supported(clients, LIMITS_OF_CHANGE * limit, &instruments, &state);
    size_t off_track = count_off_track(clients, &instruments, &state);
    double n = (double)clients;

    figures[0] = (struct simulated_figure){"no true change: E3 by trend", clients,
                                           (double)none.by_trend / n, 0.03, false};
    figures[1] = (struct simulated_figure){"no true change: E3 by reliable change", clients,
                                           (double)none.by_change / n, 0.02, false};
    figures[2] = (struct simulated_figure){"true change of two limits: E3", clients,
                                           (double)true_change.supported / n, 0.90, true};
    figures[3] = (struct simulated_figure){"as expected: off track by session 5", clients,
                                           (double)off_track / n, 0.09, false};
}

bool simulated_figure_holds(const struct simulated_figure *figure)
{
    return figure->is_minimum ? figure->measured >= figure->required
                              : figure->measured <= figure->required;
}

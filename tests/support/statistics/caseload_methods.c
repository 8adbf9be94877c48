/* The methods that look at many clients: groups, counsellors, time to the goal, growth. */
#include <assert.h>
#include <math.h>

#include "analyze/effect_size.h"
#include "analyze/funnel.h"
#include "analyze/growth_band.h"
#include "analyze/growth_model.h"
#include "analyze/survival.h"
#include "tests/support/statistics/answer.h"

/* The scores of one group. */
static double *
group_scores(const struct rows *rows, const char *group, size_t *count, struct arena *work)
{
    double *scores = ARENA_ARRAY(work, double, rows->count);
    *count = 0;
    for (size_t i = 0; i < rows->count; i++) {
        double score = rows_number(rows, i, "value");
        if (text_equal_string(rows_text(rows, i, "group"), group) && !isnan(score))
            scores[(*count)++] = score;
    }
    return scores;
}

static const struct group_effect *asked_groups(struct desk *desk,
                                               const struct question *question)
{
    if (!text_equal(desk->kept.groups_input, question->input)) {
        struct rows rows = rows_of(&desk->inputs, INPUT_GROUPS, question->input, desk->work);
        size_t first_count;
        size_t second_count;
        const double *first = group_scores(&rows, "1", &first_count, desk->work);
        const double *second = group_scores(&rows, "2", &second_count, desk->work);
        desk->kept.groups = group_effect_of(first, first_count, second, second_count);
        desk->kept.groups_input = question->input;
    }
    return &desk->kept.groups;
}

static struct answer answer_groups(struct desk *desk, const struct question *question)
{
    const struct group_effect *effect = asked_groups(desk, question);
    const struct figure figures[] = {
        {"d",           effect->d.value        },
        {"d_lo",        effect->d.interval.lo  },
        {"d_hi",        effect->d.interval.hi  },
        {"g",           effect->g.value        },
        {"g_lo",        effect->g.interval.lo  },
        {"g_hi",        effect->g.interval.hi  },
        {"smd",         effect->smd.value      },
        {"smd_var",     effect->smd.variance   },
        {"smd_lo",      effect->smd.interval.lo},
        {"smd_hi",      effect->smd.interval.hi},
        {"t",           effect->t              },
        {"df",          effect->degrees        },
        {"p_two_sided", effect->p_two_sided    },
        {"ci_lo",       effect->interval.lo    },
        {"ci_hi",       effect->interval.hi    },
    };
    return pick_figure(figures, COUNT(figures), question);
}

/* One set of counsellors, and the one that is asked for. */
struct asked_funnel {
    struct funnel funnel;
    struct funnel_unit unit;
    double z_winsorised;
};

static struct asked_funnel funnel_of_question(struct desk *desk,
                                              const struct question *question)
{
    struct rows rows = rows_of(&desk->inputs, INPUT_FUNNEL, question->input, desk->work);
    struct funnel_unit *units = ARENA_ARRAY(desk->work, struct funnel_unit, rows.count);
    double *z = ARENA_ARRAY(desk->work, double, rows.count);
    for (size_t i = 0; i < rows.count; i++) {
        units[i].x = (uint64_t)rows_number(&rows, i, "x");
        units[i].n = (uint64_t)rows_number(&rows, i, "n");
    }
    struct asked_funnel asked = {.funnel = funnel_of(units, rows.count, z, desk->work)};
    for (size_t i = 0; i < rows.count; i++) {
        if (text_equal(rows_text(&rows, i, "unit"), question->item)) {
            asked.unit = units[i];
            asked.z_winsorised = z[i];
        }
    }
    return asked;
}

static struct answer answer_funnel_limit(const struct asked_funnel *asked,
                                         const struct question *question,
                                         struct text limits)
{
    enum funnel_limit kind = text_equal_string(limits, "normal") ? FUNNEL_NORMAL
                             : text_equal_string(limits, "exact-quantile")
                                 ? FUNNEL_EXACT
                                 : FUNNEL_INTERPOLATED;
    double target = asked->funnel.target;
    uint64_t n = asked->unit.n;
    const struct figure figures[] = {
        {"lo95",  funnel_limit_at(target, n, 0.025, kind)},
        {"hi95",  funnel_limit_at(target, n, 0.975, kind)},
        {"lo998", funnel_limit_at(target, n, 0.001, kind)},
        {"hi998", funnel_limit_at(target, n, 0.999, kind)},
    };
    return pick_figure(figures, COUNT(figures), question);
}

static struct text position_name(enum funnel_position position)
{
    switch (position) {
    case FUNNEL_LOW_001:
        return TEXT("Low (0.001)");
    case FUNNEL_LOW_025:
        return TEXT("Low (0.025)");
    case FUNNEL_INSIDE:
        return TEXT("Not significant");
    case FUNNEL_HIGH_025:
        return TEXT("High (0.025)");
    case FUNNEL_HIGH_001:
        return TEXT("High (0.001)");
    }
    return TEXT("");
}

static struct answer answer_funnel(struct desk *desk, const struct question *question)
{
    struct asked_funnel asked = funnel_of_question(desk, question);
    struct text limits = argument(question->arguments, "limits");
    bool is_unit = asked.unit.n > 0 && asked.unit.x <= asked.unit.n;
    if (text_equal_string(question->quantity, "significance"))
        return answer_of_text(
            position_name(funnel_position_of(asked.unit, asked.funnel.target)));
    if (!text_is_empty(limits) && is_unit)
        return answer_funnel_limit(&asked, question, limits);
    struct funnel_test test = {NAN, NAN, NAN};
    if (is_unit)
        test = funnel_test_of(asked.unit, asked.funnel.target);
    const struct figure figures[] = {
        {"target", asked.funnel.target          },
        {"phi",    asked.funnel.phi             },
        {"tau2",   asked.funnel.tau2            },
        {"z",      is_unit ? funnel_z(asked.unit, asked.funnel.target) : NAN},
        {"z_winsorised",        is_unit ? asked.z_winsorised : NAN                       },
        {"p_lower_tail",        test.p_lower},
        {"p_upper_tail",        test.p_upper                       },
        {"p_two_sided_exact",        test.p_two_sided},
    };
    return pick_figure(figures, COUNT(figures), question);
}

static struct survival_time *clients_of(struct desk *desk, struct text input, size_t *count)
{
    struct rows rows = rows_of(&desk->inputs, INPUT_SURVIVAL, input, desk->work);
    struct survival_time *clients = ARENA_ARRAY(desk->work, struct survival_time, rows.count);
    *count = rows.count;
    for (size_t i = 0; i < rows.count; i++) {
        clients[i].time = rows_number(&rows, i, "time");
        clients[i].is_event = rows_number(&rows, i, "event") == 1;
    }
    return clients;
}

static struct answer answer_logrank(struct desk *desk, const struct question *question)
{
    struct text second_input = question->input;
    struct text first_input = text_split(&second_input, '+');
    size_t first_count;
    size_t second_count;
    const struct survival_time *first = clients_of(desk, first_input, &first_count);
    const struct survival_time *second = clients_of(desk, second_input, &second_count);
    struct logrank_test test =
        logrank_test_of(first, first_count, second, second_count, desk->work);
    const struct figure figures[] = {
        {"chisq",      test.chi_square     },
        {"p",          test.p              },
        {"expected_1", test.expected_first },
        {"expected_2", test.expected_second},
    };
    return pick_figure(figures, COUNT(figures), question);
}

static struct answer answer_step(const struct survival_curve *curve,
                                 const struct question *question)
{
    double time = number_in(argument(question->item, "t"));
    for (size_t i = 0; i < curve->step_count; i++) {
        const struct survival_step *step = &curve->steps[i];
        const struct figure figures[] = {
            {"n_risk",       (double)step->at_risk},
            {"n_event",      (double)step->events },
            {"surv",         step->surviving      },
            {"se_greenwood", step->error          },
            {"lo",           step->interval.lo    },
            {"hi",           step->interval.hi    },
        };
        if (step->time == time)
            return pick_figure(figures, COUNT(figures), question);
    }
    return answer_of(NAN);
}

static struct answer answer_survival(struct desk *desk, const struct question *question)
{
    if (text_equal_string(argument(question->arguments, "test"), "logrank"))
        return answer_logrank(desk, question);
    size_t count;
    const struct survival_time *clients = clients_of(desk, question->input, &count);
    struct survival_curve curve = survival_curve_of(clients, count, desk->work);
    if (!text_is_empty(question->item))
        return answer_step(&curve, question);
    double horizon = number_in(argument(question->arguments, "tau"));
    struct restricted_mean mean = survival_restricted_mean(&curve, horizon);
    const struct figure figures[] = {
        {"n",         (double)curve.count      },
        {"events",    (double)curve.event_count},
        {"q25",       curve.q25                },
        {"median",    curve.median             },
        {"q75",       curve.q75                },
        {"median_lo", curve.median_interval.lo },
        {"median_hi", curve.median_interval.hi },
        {"rmst",      mean.mean                },
        {"rmst_se",   mean.error               },
    };
    return pick_figure(figures, COUNT(figures), question);
}

/* Number of the client in order of first appearance; the row's own when it is the first. */
static size_t
client_number(const struct rows *rows, const struct text *names, size_t count, struct text name)
{
    assert(count <= rows->count);
    for (size_t i = 0; i < count; i++)
        if (text_equal(names[i], name))
            return i;
    return count;
}

struct growth_clients {
    struct growth_score *scores;
    struct text *names;
    size_t count;
};

static struct growth_clients growth_clients_of(const struct rows *rows, struct arena *work)
{
    struct growth_clients clients = {
        .scores = ARENA_ARRAY(work, struct growth_score, rows->count),
        .names = ARENA_ARRAY(work, struct text, rows->count),
    };
    for (size_t i = 0; i < rows->count; i++) {
        struct text name = rows_text(rows, i, "client");
        size_t number = client_number(rows, clients.names, clients.count, name);
        if (number == clients.count)
            clients.names[clients.count++] = name;
        clients.scores[i] = (struct growth_score){
            .client = number,
            .session = rows_number(rows, i, "session"),
            .score = rows_number(rows, i, "score"),
        };
    }
    return clients;
}

static struct answer answer_growth(struct desk *desk, const struct question *question)
{
    struct rows rows = rows_of(&desk->inputs, INPUT_GROWTH, question->input, desk->work);
    struct growth_clients clients = growth_clients_of(&rows, desk->work);
    if (!text_equal(desk->kept.growth_input, question->input)) {
        desk->kept.growth =
            growth_model_fit(clients.scores, rows.count, clients.count, desk->arena);
        desk->kept.growth_input = question->input;
    }
    const struct growth_model *model = &desk->kept.growth;
    struct growth_deviation deviation = {NAN, NAN};
    size_t client = client_number(&rows, clients.names, clients.count, question->item);
    if (model->deviations && client < clients.count)
        deviation = model->deviations[client];
    const struct figure figures[] = {
        {"n_clients",      (double)model->client_count},
        {"n_obs",          (double)model->score_count },
        {"b0",             model->parameters.b0       },
        {"b1",             model->parameters.b1       },
        {"se_b0",          model->b0_error            },
        {"se_b1",          model->b1_error            },
        {"cov_b0_b1",      model->b0_b1_covariance    },
        {"var_u0",         model->parameters.g00      },
        {"cov_u0_u1",      model->parameters.g01      },
        {"var_u1",         model->parameters.g11      },
        {"sigma2",         model->parameters.sigma2   },
        {"reml_criterion", model->criterion           },
        {"singular",       (double)model->is_singular },
        {"blup_u0",        deviation.u0               },
        {"blup_u1",        deviation.u1               },
    };
    return pick_figure(figures, COUNT(figures), question);
}

static struct growth_parameters asked_parameters(struct desk *desk,
                                                 const struct question *question)
{
    struct rows rows =
        rows_of(&desk->inputs, INPUT_GROWTH_PARAMETERS, question->input, desk->work);
    return (struct growth_parameters){
        .b0 = rows_number(&rows, 0, "b0"),
        .b1 = rows_number(&rows, 0, "b1"),
        .g00 = rows_number(&rows, 0, "g00"),
        .g01 = rows_number(&rows, 0, "g01"),
        .g11 = rows_number(&rows, 0, "g11"),
        .sigma2 = rows_number(&rows, 0, "sigma2"),
    };
}

/* One client's scores by session. */
struct course {
    double *sessions;
    double *scores;
    size_t count;
};

static struct course asked_course(struct desk *desk, const struct question *question)
{
    struct rows rows = rows_of(&desk->inputs, INPUT_GROWTH, question->input, desk->work);
    struct text client = argument(question->item, "client");
    struct course course = {
        .sessions = ARENA_ARRAY(desk->work, double, rows.count),
        .scores = ARENA_ARRAY(desk->work, double, rows.count),
    };
    for (size_t i = 0; i < rows.count; i++) {
        if (!text_equal(rows_text(&rows, i, "client"), client))
            continue;
        double session = rows_number(&rows, i, "session");
        size_t at = course.count++;
        for (; at > 0 && course.sessions[at - 1] > session; at--) {
            course.sessions[at] = course.sessions[at - 1];
            course.scores[at] = course.scores[at - 1];
        }
        course.sessions[at] = session;
        course.scores[at] = rows_number(&rows, i, "score");
    }
    return course;
}

static struct answer answer_course(const struct growth_parameters *parameters,
                                   const struct course *course,
                                   const struct question *question)
{
    struct growth_course found =
        growth_course_of(parameters, course->sessions, course->scores, course->count);
    const struct figure figures[] = {
        {"u0",        found.deviation.u0},
        {"u1",        found.deviation.u1},
        {"var_u0",    found.var_u0      },
        {"cov_u0_u1", found.cov_u0_u1   },
        {"var_u1",    found.var_u1      },
    };
    return pick_figure(figures, COUNT(figures), question);
}

static struct answer answer_growth_given(struct desk *desk, const struct question *question)
{
    struct growth_parameters parameters = asked_parameters(desk, question);
    struct course course = asked_course(desk, question);
    struct text band_name = argument(question->arguments, "band");
    if (text_is_empty(band_name))
        return answer_course(&parameters, &course, question);
    double session = number_in(argument(question->item, "session"));
    bool is_given_all = text_equal_string(band_name, "given-all-before");
    bool is_given_first = text_equal_string(band_name, "given-first");
    if (course.count == 0 && (is_given_all || is_given_first))
        return answer_of(NAN);
    size_t known = is_given_all ? course.count - 1 : is_given_first ? 1 : 0;
    struct growth_band band =
        growth_band_at(&parameters, course.sessions, course.scores, known, session);
    double z = is_given_all ? (course.scores[known] - band.mean) / band.sd : NAN;
    const struct figure figures[] = {
        {"mean",       band.mean},
        {"sd",         band.sd  },
        {"q10",        band.q10 },
        {"q25",        band.q25 },
        {"q75",        band.q75 },
        {"q90",        band.q90 },
        {"z_observed", z        },
    };
    return pick_figure(figures, COUNT(figures), question);
}

const struct method caseload_methods[] = {
    {"groups",       answer_groups      },
    {"funnel",       answer_funnel      },
    {"km",           answer_survival    },
    {"growth",       answer_growth      },
    {"growth_given", answer_growth_given},
};
const size_t caseload_method_count = COUNT(caseload_methods);

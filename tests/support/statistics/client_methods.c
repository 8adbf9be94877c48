/* The methods that look at change from before to after, at goals, attendance and p-values. */
#include <math.h>

#include "analyze/adjusted_p.h"
#include "analyze/attendance_rate.h"
#include "analyze/describe.h"
#include "analyze/effect_size.h"
#include "analyze/goal_attainment.h"
#include "analyze/proportion.h"
#include "analyze/reliable_change.h"
#include "tests/support/statistics/answer.h"

/* Complete pairs of one data set. */
struct pairs {
    size_t count;
    double *pre;
    double *post;
    struct text *client;
};

static struct pairs asked_pairs(struct desk *desk, const struct question *question)
{
    struct rows rows = rows_of(&desk->inputs, INPUT_PREPOST, question->input, desk->work);
    struct pairs pairs = {
        .pre = ARENA_ARRAY(desk->work, double, rows.count),
        .post = ARENA_ARRAY(desk->work, double, rows.count),
        .client = ARENA_ARRAY(desk->work, struct text, rows.count),
    };
    for (size_t i = 0; i < rows.count; i++) {
        double pre = rows_number(&rows, i, "pre");
        double post = rows_number(&rows, i, "post");
        if (isnan(pre) || isnan(post))
            continue;
        pairs.pre[pairs.count] = pre;
        pairs.post[pairs.count] = post;
        pairs.client[pairs.count++] = rows_text(&rows, i, "client");
    }
    return pairs;
}

static struct change_norms
asked_norms(struct desk *desk, const struct question *question, const struct pairs *pairs)
{
    struct rows rows = rows_of(&desk->inputs, INPUT_PREPOST_NORMS, question->input, desk->work);
    struct text better = argument(question->arguments, "better");
    struct change_norms norms = {
        .direction = text_equal_string(better, "lower") ? -1 : 1,
        .mean = rows_number(&rows, 0, "m_clinical"),
        .sd = rows_number(&rows, 0, "sd_clinical"),
        .functional_mean = rows_number(&rows, 0, "m_functional"),
        .functional_sd = rows_number(&rows, 0, "sd_functional"),
        .reliability = rows_number(&rows, 0, "reliability"),
        .reliability_post = rows_number(&rows, 0, "reliability_post"),
        .mean_post = mean_of(pairs->post, pairs->count),
        .sd_post = standard_deviation(pairs->post, pairs->count),
        .pre_post_correlation = correlation(pairs->pre, pairs->post, pairs->count),
    };
    if (text_equal_string(argument(question->arguments, "basis"), "sample")) {
        norms.mean = mean_of(pairs->pre, pairs->count);
        norms.sd = standard_deviation(pairs->pre, pairs->count);
    }
    return norms;
}

static enum change_index asked_index(const struct question *question)
{
    static const struct {
        const char *name;
        enum change_index index;
    } indices[] = {
        {"JT",  INDEX_JACOBSON_TRUAX       },
        {"GLN", INDEX_GULLIKSEN_LORD_NOVICK},
        {"HLL", INDEX_HSU_LINN_LORD        },
        {"EN",  INDEX_EDWARDS_NUNNALLY     },
        {"NK",  INDEX_NUNNALLY_KOTSCH      },
        {"HA",  INDEX_HAGEMAN_ARRINDELL    },
    };
    struct text name = argument(question->arguments, "rci");
    for (size_t i = 0; i < COUNT(indices); i++)
        if (text_equal_string(name, indices[i].name))
            return indices[i].index;
    return INDEX_JACOBSON_TRUAX;
}

static enum change_cutoff asked_cutoff(const struct question *question)
{
    struct text name = argument(question->arguments, "cutoff");
    if (text_equal_string(name, "a"))
        return CUTOFF_A;
    return text_equal_string(name, "b") ? CUTOFF_B : CUTOFF_C;
}

static struct text category_name(enum change_category category)
{
    switch (category) {
    case CATEGORY_RECOVERED:
        return TEXT("recovered");
    case CATEGORY_IMPROVED:
        return TEXT("improved");
    case CATEGORY_UNCHANGED:
        return TEXT("unchanged");
    case CATEGORY_DETERIORATED:
        return TEXT("deteriorated");
    case CATEGORY_HARMED:
        return TEXT("harmed");
    case CATEGORY_NONE:
    case CATEGORY_COUNT:
        break;
    }
    return TEXT("");
}

static struct reliable_change
judge_client(const struct change_rule *rule, const struct pairs *pairs, struct text client)
{
    for (size_t i = 0; i < pairs->count; i++)
        if (text_equal(pairs->client[i], client))
            return reliable_change_judge(rule, pairs->pre[i], pairs->post[i]);
    return reliable_change_judge(rule, NAN, NAN);
}

static struct answer answer_reliable_change(struct desk *desk, const struct question *question)
{
    struct pairs pairs = asked_pairs(desk, question);
    struct change_norms norms = asked_norms(desk, question, &pairs);
    double confidence = number_in(argument(question->arguments, "conf"));
    struct change_rule rule =
        reliable_change_rule(&norms, asked_index(question), asked_cutoff(question),
                             isnan(confidence) ? 0.95 : confidence);
    struct reliable_change change = judge_client(&rule, &pairs, question->item);
    if (text_equal_string(question->quantity, "category"))
        return answer_of_text(change.category_why == WHY_NONE ? category_name(change.category)
                                                              : TEXT(""));
    const struct figure figures[] = {
        {"rci",                 change.index.value             },
        {"cutoff",              rule.cutoff                    },
        {"s_diff",              rule.sd_difference             },
        {"min_reliable_change", rule.limit                     },
        {"r_dd",                rule.reliability_of_differences},
    };
    return pick_figure(figures, COUNT(figures), question);
}

static const struct paired_effect *asked_effect(struct desk *desk,
                                                const struct question *question)
{
    if (!text_equal(desk->kept.paired_input, question->input)) {
        struct pairs pairs = asked_pairs(desk, question);
        desk->kept.paired = paired_effect_of(pairs.pre, pairs.post, pairs.count, desk->work);
        desk->kept.paired_input = question->input;
    }
    return &desk->kept.paired;
}

static struct answer answer_paired(struct desk *desk, const struct question *question)
{
    const struct paired_effect *effect = asked_effect(desk, question);
    const struct figure figures[] = {
        {"n",           (double)effect->count   },
        {"mean_diff",   effect->mean            },
        {"sd_diff",     effect->sd              },
        {"t",           effect->t               },
        {"df",          effect->degrees         },
        {"p_two_sided", effect->p_two_sided     },
        {"ci_lo",       effect->interval.lo     },
        {"ci_hi",       effect->interval.hi     },
        {"r_pre_post",  effect->correlation     },
        {"d_z",         effect->d.value         },
        {"d_z_lo",      effect->d.interval.lo   },
        {"d_z_hi",      effect->d.interval.hi   },
        {"g_z",         effect->g.value         },
        {"g_z_lo",      effect->g.interval.lo   },
        {"g_z_hi",      effect->g.interval.hi   },
        {"smcc",        effect->smcc.value      },
        {"smcc_var",    effect->smcc.variance   },
        {"smcc_lo",     effect->smcc.interval.lo},
        {"smcc_hi",     effect->smcc.interval.hi},
        {"smcr",        effect->smcr.value      },
        {"smcr_var",    effect->smcr.variance   },
        {"smcr_lo",     effect->smcr.interval.lo},
        {"smcr_hi",     effect->smcr.interval.hi},
    };
    return pick_figure(figures, COUNT(figures), question);
}

static struct answer answer_proportion(struct desk *desk, const struct question *question)
{
    struct rows rows = rows_of(&desk->inputs, INPUT_PROPORTIONS, question->input, desk->work);
    uint64_t x = (uint64_t)rows_number(&rows, 0, "x");
    uint64_t n = (uint64_t)rows_number(&rows, 0, "n");
    double confidence = number_in(argument(question->arguments, "conf"));
    bool is_exact =
        text_equal_string(argument(question->arguments, "method"), "clopper-pearson");
    struct proportion proportion = is_exact ? proportion_clopper_pearson(x, n, confidence)
                                            : proportion_wilson(x, n, confidence);
    const struct figure figures[] = {
        {"p",  proportion.rate.value },
        {"lo", proportion.interval.lo},
        {"hi", proportion.interval.hi},
    };
    return pick_figure(figures, COUNT(figures), question);
}

static size_t count_status(const struct rows *rows, const char *status)
{
    size_t count = 0;
    for (size_t i = 0; i < rows->count; i++)
        count += text_equal_string(rows_text(rows, i, "status"), status);
    return count;
}

static struct answer answer_attendance(struct desk *desk, const struct question *question)
{
    struct rows rows = rows_of(&desk->inputs, INPUT_ATTENDANCE, question->input, desk->work);
    struct attendance_counts counts = {
        .attended = count_status(&rows, "attended"),
        .no_show = count_status(&rows, "no_show"),
        .late_cancelled = count_status(&rows, "late_cancel"),
        .excused =
            count_status(&rows, "cancel_client") + count_status(&rows, "cancel_counsellor"),
    };
    struct proportion rate = attendance_rate(counts);
    const struct figure figures[] = {
        {"booked",      (double)rows.count                    },
        {"attended",    (double)counts.attended               },
        {"denominator", (double)attendance_denominator(counts)},
        {"rate",        rate.rate.value                       },
        {"lo",          rate.interval.lo                      },
        {"hi",          rate.interval.hi                      },
    };
    return pick_figure(figures, COUNT(figures), question);
}

static enum p_adjustment asked_adjustment(const struct question *question)
{
    struct text name = argument(question->arguments, "method");
    if (text_equal_string(name, "holm"))
        return ADJUST_HOLM;
    if (text_equal_string(name, "BH"))
        return ADJUST_BENJAMINI_HOCHBERG;
    return text_equal_string(name, "BY") ? ADJUST_BENJAMINI_YEKUTIELI : ADJUST_BONFERRONI;
}

static struct answer answer_adjusted_p(struct desk *desk, const struct question *question)
{
    struct rows rows = rows_of(&desk->inputs, INPUT_P_VALUES, question->input, desk->work);
    double *p = rows_numbers(&rows, "p", desk->work);
    adjust_p_values(p, rows.count, asked_adjustment(question), p, desk->work);
    for (size_t i = 0; i < rows.count; i++)
        if (text_equal(rows_text(&rows, i, "test"), question->item))
            return answer_of(p[i]);
    return answer_of(NAN);
}

static struct goal_level *
goals_at(const struct rows *rows, const char *moment, struct arena *work)
{
    struct goal_level *goals = ARENA_ARRAY(work, struct goal_level, rows->count);
    for (size_t i = 0; i < rows->count; i++) {
        goals[i].level = rows_number(rows, i, moment);
        goals[i].weight = rows_number(rows, i, "weight");
    }
    return goals;
}

static struct answer answer_goals(struct desk *desk, const struct question *question)
{
    struct rows rows = rows_of(&desk->inputs, INPUT_GOALS, question->input, desk->work);
    const struct goal_level *attained = goals_at(&rows, "attained", desk->work);
    double before = goal_attainment_score(goals_at(&rows, "baseline", desk->work), rows.count);
    double after = goal_attainment_score(attained, rows.count);
    double met = (double)goal_attainment_met(attained, rows.count);
    const struct figure figures[] = {
        {"t_baseline",    before                        },
        {"t_attained",    after                         },
        {"t_change",      after - before                },
        {"n_goals_met",   met                           },
        {"pct_goals_met", 100 * met / (double)rows.count},
    };
    return pick_figure(figures, COUNT(figures), question);
}

const struct method client_methods[] = {
    {"rci",        answer_reliable_change},
    {"paired",     answer_paired         },
    {"wilson",     answer_proportion     },
    {"attendance", answer_attendance     },
    {"padjust",    answer_adjusted_p     },
    {"gas",        answer_goals          },
};
const size_t client_method_count = COUNT(client_methods);

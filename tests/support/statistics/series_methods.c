/* The methods that look at one series of scores. */
#include <math.h>

#include "analyze/autocorrelation.h"
#include "analyze/baseline_correction.h"
#include "analyze/describe.h"
#include "analyze/linear_trend.h"
#include "analyze/mann_kendall.h"
#include "analyze/overlap.h"
#include "analyze/run_chart.h"
#include "analyze/theil_sen.h"
#include "analyze/xmr_chart.h"
#include "base/buffer.h"
#include "tests/support/statistics/answer.h"

static struct series asked_series(struct desk *desk, const struct question *question)
{
    return input_series_of(&desk->inputs, question->input, desk->work);
}

static const double *asked_x(const struct series *series, const struct question *question)
{
    bool is_weeks = text_equal_string(argument(question->arguments, "x"), "weeks");
    return is_weeks ? series->weeks : series->session;
}

static struct answer answer_describe(struct desk *desk, const struct question *question)
{
    struct series series = asked_series(desk, question);
    struct description d = describe(series.values, series.count, desk->work);
    const struct figure figures[] = {
        {"n",         (double)series.count  },
        {"n_missing", (double)series.missing},
        {"mean",      d.mean                },
        {"sd",        d.sd                  },
        {"min",       d.minimum             },
        {"q25",       d.q25                 },
        {"median",    d.median              },
        {"q75",       d.q75                 },
        {"max",       d.maximum             },
        {"mad",       d.mad                 },
    };
    return pick_figure(figures, COUNT(figures), question);
}

static struct answer answer_ols(struct desk *desk, const struct question *question)
{
    struct series series = asked_series(desk, question);
    double confidence = number_in(argument(question->arguments, "conf"));
    double at = number_in(argument(question->arguments, "at"));
    struct linear_trend trend =
        linear_trend_fit(asked_x(&series, question), series.values, series.count, confidence);
    struct linear_prediction prediction = linear_trend_predict(&trend, at);
    const struct figure figures[] = {
        {"n",            (double)series.count   },
        {"df",           trend.degrees          },
        {"slope",        trend.slope.value      },
        {"intercept",    trend.intercept        },
        {"se_slope",     trend.slope_error      },
        {"se_intercept", trend.intercept_error  },
        {"sigma",        trend.sigma            },
        {"t",            trend.t                },
        {"p_two_sided",  trend.p_two_sided      },
        {"r2",           trend.r_squared        },
        {"ci_lo",        trend.slope_interval.lo},
        {"ci_hi",        trend.slope_interval.hi},
        {"fit",          prediction.fit         },
        {"mean_lo",      prediction.mean.lo     },
        {"mean_hi",      prediction.mean.hi     },
        {"pred_lo",      prediction.score.lo    },
        {"pred_hi",      prediction.score.hi    },
    };
    return pick_figure(figures, COUNT(figures), question);
}

static struct answer answer_theil_sen(struct desk *desk, const struct question *question)
{
    struct series series = asked_series(desk, question);
    struct theil_sen fit =
        theil_sen_fit(asked_x(&series, question), series.values, series.count, desk->work);
    const struct figure figures[] = {
        {"n_slopes",  (double)fit.slope_count},
        {"slope",     fit.slope.value        },
        {"intercept", fit.intercept          },
        {"ci_lo",     fit.interval.lo        },
        {"ci_hi",     fit.interval.hi        },
    };
    return pick_figure(figures, COUNT(figures), question);
}

static struct answer answer_mann_kendall(struct desk *desk, const struct question *question)
{
    struct series series = asked_series(desk, question);
    bool continuity = !text_equal_string(argument(question->arguments, "continuity"), "0");
    struct mann_kendall test = mann_kendall_test(asked_x(&series, question), series.values,
                                                 series.count, continuity, desk->work);
    bool is_exact = text_equal_string(argument(question->arguments, "exact"), "1");
    double p = is_exact ? mann_kendall_exact_p(&test).value : test.p_two_sided;
    const struct figure figures[] = {
        {"S",           (double)test.s},
        {"varS",        test.variance },
        {"z",           test.z        },
        {"p_two_sided", p             },
        {"tau_a",       test.tau_a    },
        {"tau_b",       test.tau_b    },
    };
    return pick_figure(figures, COUNT(figures), question);
}

static struct answer answer_autocorrelation(struct desk *desk, const struct question *question)
{
    struct series series = asked_series(desk, question);
    struct autocorrelation result = autocorrelation_of(series.values, series.count);
    const struct figure figures[] = {
        {"r1",      result.r1.value},
        {"bound95", result.bound95 },
    };
    return pick_figure(figures, COUNT(figures), question);
}

static struct xmr_chart
asked_chart(const struct series *series, const struct question *question, struct arena *work)
{
    struct text baseline = argument(question->arguments, "baseline");
    size_t used = text_is_empty(baseline) || text_equal_string(baseline, "all")
                      ? 0
                      : (size_t)number_in(baseline);
    bool is_screened = text_equal_string(argument(question->arguments, "mr"), "screened");
    return xmr_chart_of(series->values, series->count, used, is_screened, work);
}

static struct answer answer_xmr(struct desk *desk, const struct question *question)
{
    struct series series = asked_series(desk, question);
    struct xmr_chart chart = asked_chart(&series, question, desk->work);
    const struct figure figures[] = {
        {"center", chart.center    },
        {"mr_bar", chart.mean_range},
        {"sigma",  chart.sigma     },
        {"lcl",    chart.limits.lo },
        {"ucl",    chart.limits.hi },
        {"lwl",    chart.warning.lo},
        {"uwl",    chart.warning.hi},
    };
    return pick_figure(figures, COUNT(figures), question);
}

static bool asked_rule(const struct question *question, enum xmr_rule *rule)
{
    static const struct {
        const char *quantity;
        enum xmr_rule rule;
    } rules[] = {
        {"points_beyond_3sigma",                XMR_BEYOND_THREE_SIGMA     },
        {"points_run_one_side_8",               XMR_RUN_OF_EIGHT           },
        {"points_run_one_side_9",               XMR_RUN_OF_NINE            },
        {"points_six_increasing_or_decreasing", XMR_SIX_IN_A_ROW           },
        {"points_two_of_three_beyond_2sigma",   XMR_TWO_OF_THREE_BEYOND_TWO},
        {"points_four_of_five_beyond_1sigma",   XMR_FOUR_OF_FIVE_BEYOND_ONE},
    };
    for (size_t i = 0; i < COUNT(rules); i++) {
        if (text_equal_string(question->quantity, rules[i].quantity)) {
            *rule = rules[i].rule;
            return true;
        }
    }
    return false;
}

static struct answer answer_xmr_rules(struct desk *desk, const struct question *question)
{
    struct series series = asked_series(desk, question);
    struct xmr_chart chart = asked_chart(&series, question, desk->work);
    enum xmr_rule rule;
    if (!asked_rule(question, &rule))
        return answer_of(NAN);
    struct buffer points = buffer_create(desk->work, ANSWER_TEXT_BYTES - 1);
    for (size_t i = 0; i < series.count; i++)
        if (xmr_chart_signals(&chart, series.values, i, rule))
            buffer_print(&points, points.length > 0 ? " %zu" : "%zu", i + 1);
    return answer_of_text(buffer_text(&points));
}

static struct answer answer_run_chart(struct desk *desk, const struct question *question)
{
    struct series series = asked_series(desk, question);
    struct run_chart chart = run_chart_of(series.values, series.count, desk->work);
    bool is_known = chart.why == WHY_NONE;
    const struct figure figures[] = {
        {"center",          chart.center                                      },
        {"n_useful",        (double)chart.useful_count                        },
        {"longest_run",     is_known ? (double)chart.longest_run : NAN        },
        {"longest_run_max", is_known ? (double)chart.longest_run_maximum : NAN},
        {"crossings",       is_known ? (double)chart.crossings : NAN          },
        {"crossings_min",   is_known ? (double)chart.crossings_minimum : NAN  },
        {"signal",          is_known ? (double)chart.is_signal : NAN          },
    };
    return pick_figure(figures, COUNT(figures), question);
}

/* The scores of each phase, in order. */
static struct phases asked_phases(struct desk *desk, const struct question *question)
{
    struct series series = asked_series(desk, question);
    double *baseline = ARENA_ARRAY(desk->work, double, series.count);
    double *counselling = ARENA_ARRAY(desk->work, double, series.count);
    struct phases phases = {.baseline = baseline, .counselling = counselling};
    for (size_t i = 0; i < series.count; i++) {
        if (text_equal_string(series.phase[i], "A"))
            baseline[phases.baseline_count++] = series.values[i];
        if (text_equal_string(series.phase[i], "B"))
            counselling[phases.counselling_count++] = series.values[i];
    }
    bool is_lower = text_equal_string(argument(question->arguments, "better"), "lower");
    phases.direction = is_lower ? -1 : 1;
    return phases;
}

static struct answer answer_overlap(struct desk *desk, const struct question *question)
{
    struct phases phases = asked_phases(desk, question);
    struct overlap overlap = overlap_of(&phases, desk->work);
    struct baseline_correction corrected = baseline_correction_of(&phases, desk->work);
    bool is_null = text_equal_string(argument(question->arguments, "se"), "null");
    const struct figure figures[] = {
        {"nap",                         overlap.nap                                         },
        {"nap_pairs",                   overlap.nap_pairs                                   },
        {"nap_se",                      is_null ? overlap.nap_null_error : overlap.nap_error},
        {"nap_lo",                      overlap.nap_interval.lo                             },
        {"nap_hi",                      overlap.nap_interval.hi                             },
        {"nap_p_wilcoxon_one_sided_cc", overlap.nap_p                                       },
        {"tau",                         overlap.tau                                         },
        {"tau_u_parker",                overlap.tau_u                                       },
        {"pnd",                         overlap.pnd                                         },
        {"pem",                         overlap.pem                                         },
        {"pand",                        overlap.pand                                        },
        {"ird",                         overlap.ird                                         },
        {"smd_baseline_sd",             overlap.smd                                         },
        {"smd_baseline_sd_corrected",   overlap.smd_corrected                               },
        {"tau_bc",                      corrected.tau.value                                 },
        {"tau_bc_slope",                corrected.slope                                     },
        {"tau_bc_intercept",            corrected.intercept                                 },
        {"tau_bc_kendall_b",            corrected.kendall_b.value                           },
    };
    return pick_figure(figures, COUNT(figures), question);
}

const struct method series_methods[] = {
    {"describe",    answer_describe       },
    {"ols",         answer_ols            },
    {"theilsen",    answer_theil_sen      },
    {"mannkendall", answer_mann_kendall   },
    {"acf",         answer_autocorrelation},
    {"xmr",         answer_xmr            },
    {"xmrrules",    answer_xmr_rules      },
    {"runchart",    answer_run_chart      },
    {"overlap",     answer_overlap        },
};
const size_t series_method_count = COUNT(series_methods);

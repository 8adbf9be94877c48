/* Words in, beside and below charts, and in their place, in one language. */
#ifndef LANGUAGE_CHART_PHRASES_H
#define LANGUAGE_CHART_PHRASES_H

/* The rules of struct phrases hold. */
struct chart_phrases {
    /* Facts and legends beside a chart */
    const char *fact_first;
    const char *fact_latest;
    const char *fact_change;
    const char *fact_trend;
    const char *fact_category;
    const char *fact_limit;    /* {mrc}; part */
    const char *fact_per_unit; /* {unit}; part: behind the slope */
    const char *legend_start;
    const char *legend_now;
    const char *legend_end;
    const char *legend_target;
    const char *legend_within_error;
    const char *legend_follow_up;
    const char *legend_cutoff;

    /* Charts */
    const char *line_cutoff;      /* {cut} */
    const char *line_improvement; /* {mark}: "≤ 11" */
    const char *line_worsening;   /* {mark} */
    const char *line_expected;
    const char *lower_is_better;
    const char *higher_is_better;
    const char *caption_figure; /* {n} {text} */
    const char *caption_ladder;
    const char *caption_scores;                   /* {measure} {x} {n} {better} */
    const char *caption_scores_direction_unknown; /* {measure} {x} {n} */
    const char *caption_band;                     /* the darker area */
    const char *caption_expected;                 /* the thin lines */
    const char *caption_missed;                   /* the cross marks */
    const char *caption_cancelled;                /* the small crosses */
    const char *caption_gap;                      /* {d} */
    const char *caption_strategy;                 /* {date} {text} */
    const char *caption_strategy_before;          /* {text}; part */
    const char *caption_event;                    /* {date} {text} */
    const char *caption_unknown_measure;

    /* Alternative texts */
    const char *alt_scores;           /* {measure} {n} {from} {to} {a} {b} */
    const char *alt_single_score;     /* {measure} {session} {a} */
    const char *alt_cutoff;           /* {cut}; part, behind the above */
    const char *alt_strategy;         /* {sessions} {n}; part */
    const char *alt_ladder;           /* {n} */
    const char *alt_ladder_goal;      /* {goal} {a} {b} {state} */
    const char *alt_ladder_not_rated; /* {goal} */
    const char *alt_relationship;     /* {measure} {n} {last} */
    const char *alt_attendance;       /* {n} {counts} */
    const char *alt_sparkline;        /* {measure} {a} {b} */
    const char *alt_range;            /* {measure} {range} {a} {b} */
    const char *alt_range_follow_up;  /* {score}; part, behind the above */
    const char *alt_time_line; /* {date}: what follows, joined by semicolons, stands behind */
    const char *alt_planned;   /* {date}; part */
};

#endif

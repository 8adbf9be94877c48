/* Courses for the tests of charts: sessions in a row, scores from a list. */
#ifndef TESTS_REPORT_CHARTS_COURSE_EXAMPLE_H
#define TESTS_REPORT_CHARTS_COURSE_EXAMPLE_H

#include <math.h>
#include <string.h>

#include "base/attributes.h"
#include "report/chart.h"
#include "report/charts/drawing.h"

#define EXAMPLE_SESSIONS 120

/* Owns all arrays of its chart: it must stay where it was filled. */
struct course_example {
    struct course_chart chart;
    struct course_point points[EXAMPLE_SESSIONS];
    struct course_tick ticks[EXAMPLE_SESSIONS];
    struct course_month months[EXAMPLE_SESSIONS];
    struct course_line lines[3];
    struct course_event events[8];
};

static const double example_y_ticks[] = {0, 5, 10, 15, 20, 27};

static const struct text example_y_labels[] = {
    TEXT_INIT("0"),  TEXT_INIT("5"),  TEXT_INIT("10"),
    TEXT_INIT("15"), TEXT_INIT("20"), TEXT_INIT("27"),
};

static const struct course_band example_bands[] = {
    {0,  5,  TEXT_INIT("minimal")  },
    {5,  10, TEXT_INIT("mild")     },
    {10, 15, TEXT_INIT("moderate") },
    {15, 20, TEXT_INIT("mod. sev.")},
    {20, 27, TEXT_INIT("severe")   },
};

/*
 * One session every `step` days from 2026-07-03 on: "h" held with a score, "-" held without,
 * "x" missed, "c" cancelled, " " no session. Scores are taken from `values` in turn.
 */
static inline void example_fill(struct course_example *example,
                                const char *sessions,
                                int step,
                                const double *values)
{
    day_number day = day_of((struct date){2026, 7, 3});
    size_t points = 0, ticks = 0;
    int number = 0;

    *example = (struct course_example){
        .chart = {.maximum = 27,
                  .y_ticks = example_y_ticks,
                  .y_labels = example_y_labels,
                  .y_tick_count = COUNT(example_y_ticks),
                  .bands = example_bands,
                  .band_count = COUNT(example_bands),
                  .band_low = NAN,
                  .band_high = NAN,
                  .first_label = TEXT("first"),
                  .last_label = TEXT("last"),
                  .axis_label = TEXT("Sesi"),
                  .break_days = 42,
                  .from = day},
    };
    for (; *sessions != '\0'; sessions++, day += step) {
        if (*sessions == ' ')
            continue;
        number++;
        example->ticks[ticks++] = (struct course_tick){
            .day = day,
            .kind = *sessions == 'x'   ? TICK_MISSED
                    : *sessions == 'c' ? TICK_CANCELLED
                                       : TICK_HELD,
            .number = number,
        };
        if (*sessions == 'h') {
            example->points[points] = (struct course_point){day, values[points], false};
            points++;
        }
    }
    example->chart.to = day;
    example->chart.points = example->points;
    example->chart.point_count = points;
    example->chart.ticks = example->ticks;
    example->chart.tick_count = ticks;
    example->chart.lines = example->lines;
    example->chart.events = example->events;
    example->chart.months = example->months;
}

/* Cutoff 10 and the band of `limit` round the first score. */
static inline void example_add_limits(struct course_example *example, double limit)
{
    struct course_chart *chart = &example->chart;
    chart->band_low = example->points[0].value - limit;
    chart->band_high = example->points[0].value + limit;
    chart->line_count = 3;
    example->lines[0] = (struct course_line){LINE_CUTOFF, 10, TEXT("cutoff")};
    example->lines[1] =
        (struct course_line){LINE_IMPROVEMENT, chart->band_low, TEXT("improvement")};
    example->lines[2] =
        (struct course_line){LINE_WORSENING, chart->band_high, TEXT("worsening")};
}

/* Strategies at the days, marked from A on. */
static inline void
example_add_events(struct course_example *example, const int *days_from_start, size_t count)
{
    static const char marks[] = "ABCDEFGH";

    for (size_t i = 0; i < count; i++)
        example->events[i] = (struct course_event){
            .day = example->chart.from + days_from_start[i],
            .kind = i == 0 ? EVENT_STRATEGY : EVENT_OTHER,
            .mark = {marks + i, 1},
        };
    example->chart.event_count = count;
}

static const struct text example_month_names[] = {
    TEXT_INIT("Jan 27"), TEXT_INIT("Feb"), TEXT_INIT("Mar"), TEXT_INIT("Apr"),
    TEXT_INIT("May"),    TEXT_INIT("Jun"), TEXT_INIT("Jul"), TEXT_INIT("Aug"),
    TEXT_INIT("Sep"),    TEXT_INIT("Oct"), TEXT_INIT("Nov"), TEXT_INIT("Dec"),
};

/* The month in which the span begins, and every later one within it. */
static inline void example_add_months(struct course_example *example)
{
    struct date date = day_date(example->chart.from);
    day_number day = example->chart.from;
    size_t count = 0;

    while (day <= example->chart.to) {
        example->months[count++] =
            (struct course_month){day, example_month_names[date.month - 1]};
        date.day = 1;
        date.year += date.month == 12;
        date.month = date.month % 12 + 1;
        day = day_of(date);
    }
    example->chart.month_count = count;
}

#endif

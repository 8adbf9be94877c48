/* A chart as data: every number, label and mark on it, but no geometry. */
#ifndef REPORT_CHART_H
#define REPORT_CHART_H

#include <stdbool.h>
#include <stddef.h>

#include "base/day.h"
#include "base/text.h"

/* Colours have one meaning each; a shape or a word always says it too. */
enum tone {
    TONE_PLAIN,     /* ink */
    TONE_GOOD,      /* green: target or reached */
    TONE_ATTENTION, /* rust: somebody should look */
    TONE_MUTED
};

enum chart_kind {
    CHART_COURSE,     /* scores over time */
    CHART_SPARKLINE,  /* the same without words */
    CHART_TRACK,      /* a goal from start to target on its own scale */
    CHART_PATH,       /* the same as the client sees it: a way without a scale */
    CHART_HISTORY,    /* a goal's ratings as steps */
    CHART_ATTENDANCE, /* one cell a session */
    CHART_RANGE,      /* first and last score on the whole scale, in a row of a table */
    CHART_TIME_LINE,  /* what follows an ending: windows, contacts, plans */
    CHART_KIND_COUNT
};

struct course_point {
    day_number day;
    double value;
    bool is_flagged; /* below the cutoff of a relationship, or a drop: a diamond */
};

enum tick_kind { TICK_HELD, TICK_MISSED, TICK_CANCELLED };

/* A session below the axis. */
struct course_tick {
    day_number day;
    enum tick_kind kind;
    int number; /* printed for held ones: session number within the episode; 0 = none */
};

/* A named span of the scale, shown as a ruler beside the plot. */
struct course_band {
    double from, to;
    struct text name; /* the page's word: "agak berat" */
};

enum line_kind { LINE_CUTOFF, LINE_IMPROVEMENT, LINE_WORSENING };

struct course_line {
    enum line_kind kind;
    double value;
    struct text label; /* "titik potong 10"; may be empty at half width */
};

enum event_kind { EVENT_STRATEGY, EVENT_OTHER };

struct course_event {
    day_number day;
    enum event_kind kind;
    struct text mark; /* "A" ... "Z", "AA" ...: explained in the caption */
};

/* Where the score of a day was expected; NaN on a side that has no line. */
struct course_expected {
    day_number day;
    double low, high;
};

/* A label under the axis at a day: the first of each month. */
struct course_month {
    day_number day; /* the first of the month, or the first day shown */
    struct text label;
};

struct course_chart {
    double minimum, maximum; /* the whole range of the instrument */
    const double *y_ticks;   /* rising, printed with `y_labels` */
    const struct text *y_labels;
    size_t y_tick_count;
    const struct course_point *points; /* rising by day */
    size_t point_count;
    const struct course_tick *ticks; /* every session of the span */
    size_t tick_count;
    const struct course_month *months;
    size_t month_count;
    const struct course_band *bands; /* rising; none = no ruler */
    size_t band_count;
    bool higher_is_better;      /* turns the ruler: darkest at the lowest band */
    double band_low, band_high; /* band of reliable change; NaN = none */
    const struct course_line *lines;
    size_t line_count;
    const struct course_expected *expected; /* rising by day; none = nothing to compare with */
    size_t expected_count;
    struct text expected_label; /* at the end of its lines; empty at half width */
    const struct course_event *events;
    size_t event_count;
    day_number from, to;     /* the span of the x axis */
    struct text first_label; /* value of the first and of the latest point */
    struct text last_label;
    struct text axis_label; /* "Sesi" */
    int break_days;         /* a gap of so many days stops the line */
    bool is_low;            /* a half that may be still lower: all must fit on one page */
    bool is_half;           /* half width: ruler without names, numbers without months */
};

struct sparkline_chart {
    const double *values;
    size_t count;
    double minimum, maximum;
    double band_low, band_high, cutoff; /* NaN = none */
};

/* Values on a goal's own scale; `left` may be above `right`: right is always better. */
struct track_chart {
    double left, right;
    double start, now, target; /* NaN = not known */
    const double *ticks;       /* at most 11 */
    size_t tick_count;
    struct text left_label, right_label; /* empty in a tile */
    bool is_rated;
};

/* The way to a goal: 0 = start, 1 = target; what lies beyond is shown at the end. */
struct path_chart {
    double way; /* NaN = not rated */
    struct text start_label, now_label, target_label;
};

struct history_chart {
    const double *values; /* ratings in order, turned so that larger is better */
    size_t count;         /* fewer than 2: drawn as an en dash by the table */
    double target;        /* NaN = none */
    double minimum, maximum;
};

enum cell_kind { CELL_HELD, CELL_LATE, CELL_MISSED, CELL_LATE_CANCELLED, CELL_CANCELLED };

struct attendance_cell {
    enum cell_kind kind;
    struct text day;   /* "28" */
    struct text month; /* "Agu" where a month begins, else empty */
};

struct attendance_legend {
    enum cell_kind kind;
    struct text label; /* "hadir 9" */
};

struct attendance_chart {
    const struct attendance_cell *cells; /* in order of date */
    size_t cell_count;
    const struct attendance_legend *legend; /* none in a tile */
    size_t legend_count;
    bool is_plain; /* cells alone, of full size, from the left */
};

/* Scores on the instrument's whole range; `left` may be above `right`: right is better. */
struct range_chart {
    double left, right;
    double first, last;
    double follow_up;           /* latest score after the ending; NaN = none */
    double band_low, band_high; /* band of reliable change; NaN = none */
    double cutoff;              /* NaN = none */
};

/* A span of days in which a contact is expected. */
struct time_window {
    day_number from, to;
    struct text label; /* "laijapen: 1 minggu–1 bulan" */
};

enum time_mark { TIME_REACHED, TIME_NOT_REACHED, TIME_PLANNED };

struct time_point {
    day_number day;
    enum time_mark mark;
};

struct time_line_chart {
    day_number from, to; /* the span that is drawn */
    const struct course_month *months;
    size_t month_count;
    const struct time_window *windows; /* rising, not overlapping */
    size_t window_count;
    const struct time_point *points; /* rising */
    size_t point_count;
    day_number ended, today; /* today: DAY_NONE = beyond the span */
    struct text ended_label, today_label;
};

struct chart {
    enum chart_kind kind;
    struct text alternative; /* what is shown, in a sentence, for readers who do not see */
    union {
        struct course_chart course;
        struct sparkline_chart sparkline;
        struct track_chart track;
        struct path_chart path;
        struct history_chart history;
        struct attendance_chart attendance;
        struct range_chart range;
        struct time_line_chart time_line;
    };
};

#endif

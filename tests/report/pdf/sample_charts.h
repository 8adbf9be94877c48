/* Charts written by hand, for the tests of the layout. */
#ifndef TESTS_REPORT_PDF_SAMPLE_CHARTS_H
#define TESTS_REPORT_PDF_SAMPLE_CHARTS_H

#include <math.h>

#include "base/day.h"
#include "report/document.h"

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

static inline struct sentence plain(struct arena *arena, const char *string)
{
    struct sentence sentence = {0};

    sentence_add(&sentence, text_of(string), arena);
    return sentence;
}

static inline struct chart *
new_chart(struct arena *arena, enum chart_kind kind, const char *alternative)
{
    struct chart *chart = ARENA_NEW(arena, struct chart);

    chart->kind = kind;
    chart->alternative = text_of(alternative);
    return chart;
}

struct sample_track {
    double left, right, start, now, target;
    const char *left_label, *right_label;
    bool is_rated;
};

static inline struct chart *track(struct arena *arena, struct sample_track sample)
{
    struct chart *chart = new_chart(arena, CHART_TRACK, "Tujuan dari awal menuju target");
    double *ticks = ARENA_ARRAY(arena, double, 5);

    for (int i = 0; i < 5; i++)
        ticks[i] = sample.left + (sample.right - sample.left) * i / 4;
    chart->track = (struct track_chart){
        .left = sample.left,
        .right = sample.right,
        .start = sample.start,
        .now = sample.now,
        .target = sample.target,
        .ticks = ticks,
        .tick_count = 5,
        .left_label = text_of(sample.left_label),
        .right_label = text_of(sample.right_label),
        .is_rated = sample.is_rated,
    };
    return chart;
}

static inline struct chart *history(struct arena *arena, double from, double to, double target)
{
    struct chart *chart = new_chart(arena, CHART_HISTORY, "Riwayat penilaian tujuan");
    double *values = ARENA_ARRAY(arena, double, 4);

    for (int i = 0; i < 4; i++)
        values[i] = from + (to - from) * i / 3;
    chart->history = (struct history_chart){
        .values = values,
        .count = 4,
        .target = target,
        .minimum = fmin(fmin(from, to), target),
        .maximum = fmax(fmax(from, to), target),
    };
    return chart;
}

static const struct course_band sample_bands[] = {
    {0,  5,  TEXT_INIT("minimal")   },
    {5,  10, TEXT_INIT("ringan")    },
    {10, 15, TEXT_INIT("sedang")    },
    {15, 20, TEXT_INIT("agak berat")},
    {20, 27, TEXT_INIT("berat")     },
};
static const double sample_ticks[] = {0, 5, 10, 15, 20, 27};
static const struct text sample_labels[] = {TEXT_INIT("0"),  TEXT_INIT("5"),  TEXT_INIT("10"),
                                            TEXT_INIT("15"), TEXT_INIT("20"), TEXT_INIT("27")};
static const struct course_line sample_lines[] = {
    {LINE_CUTOFF,      10, TEXT_INIT("titik potong 10")           },
    {LINE_IMPROVEMENT, 11, TEXT_INIT("perbaikan reliabel ≤ 11") },
    {LINE_WORSENING,   23, TEXT_INIT("kemunduran reliabel ≥ 23")},
};
static const struct course_event sample_events[] = {
    {20728, EVENT_STRATEGY, TEXT_INIT("A")}
};

/* A course of `session_count` weekly sessions, every second one with a score. */
static inline struct chart *course(struct arena *arena, size_t session_count, bool is_half)
{
    struct chart *chart =
        new_chart(arena, CHART_COURSE, "PHQ-9: skor pertama 17, skor terakhir 14, dari 6 skor");
    struct course_point *points = ARENA_ARRAY(arena, struct course_point, session_count);
    struct course_tick *ticks = ARENA_ARRAY(arena, struct course_tick, session_count);
    struct course_month *months = ARENA_ARRAY(arena, struct course_month, 4);
    day_number first = day_of((struct date){2026, 8, 28});
    size_t point_count = 0;

    for (size_t i = 0; i < session_count; i++) {
        day_number day = first + 7 * (int)i;
        ticks[i] = (struct course_tick){day, TICK_HELD, (int)i + 1};
        if (i % 2 == 0)
            points[point_count++] = (struct course_point){day, 17 - (double)(i * 7 % 5), false};
    }
    const char *names[] = {"Agu", "Sep", "Okt", "Nov"};
    for (int i = 0; i < 4; i++)
        months[i] = (struct course_month){
            i == 0 ? first : day_of((struct date){2026, 8 + i, 1}), text_of(names[i])};
    chart->course = (struct course_chart){
        .minimum = 0,
        .maximum = 27,
        .y_ticks = sample_ticks,
        .y_labels = sample_labels,
        .y_tick_count = COUNT(sample_ticks),
        .points = points,
        .point_count = point_count,
        .ticks = ticks,
        .tick_count = session_count,
        .months = months,
        .month_count = is_half ? 0 : 4,
        .bands = sample_bands,
        .band_count = COUNT(sample_bands),
        .band_low = 11,
        .band_high = 23,
        .lines = sample_lines,
        .line_count = COUNT(sample_lines),
        .events = sample_events,
        .event_count = is_half ? 0 : COUNT(sample_events),
        .from = first,
        .to = first + 7 * (int)session_count,
        .first_label = text_of("17"),
        .last_label = text_of("14"),
        .axis_label = text_of("Sesi"),
        .break_days = 42,
        .is_half = is_half,
    };
    return chart;
}

static inline struct chart *strip(struct arena *arena, size_t count, bool has_legend)
{
    static const struct attendance_legend legend[] = {
        {CELL_HELD,           TEXT_INIT("hadir 9")         },
        {CELL_LATE,           TEXT_INIT("terlambat 2")     },
        {CELL_MISSED,         TEXT_INIT("tidak hadir 1")   },
        {CELL_LATE_CANCELLED, TEXT_INIT("batal mendadak 1")},
        {CELL_CANCELLED,      TEXT_INIT("batal 0")         },
    };
    static const char *const days[] = {"28", "4", "11", "18", "25"};
    struct chart *chart =
        new_chart(arena, CHART_ATTENDANCE, "Hadir pada 11 dari 13 sesi yang dihitung");
    struct attendance_cell *cells = ARENA_ARRAY(arena, struct attendance_cell, count);

    for (size_t i = 0; i < count; i++) {
        cells[i].kind =
            i + 2 == count ? CELL_MISSED : (i + 1 == count ? CELL_LATE_CANCELLED : CELL_HELD);
        if (!has_legend)
            continue;
        cells[i].day = text_of(days[i % COUNT(days)]);
        if (i % 5 == 0)
            cells[i].month = text_of(i == 0 ? "Agu" : "Okt");
    }
    chart->attendance.cells = cells;
    chart->attendance.cell_count = count;
    if (has_legend) {
        chart->attendance.legend = legend;
        chart->attendance.legend_count = COUNT(legend);
    }
    return chart;
}

static inline struct chart *sparkline(struct arena *arena)
{
    static const double values[] = {17, 14, 15, 16, 15, 14};
    struct chart *chart = new_chart(arena, CHART_SPARKLINE, "PHQ-9 dari 17 menjadi 14");

    chart->sparkline = (struct sparkline_chart){
        .values = values,
        .count = COUNT(values),
        .minimum = 0,
        .maximum = 27,
        .band_low = 11,
        .band_high = 23,
        .cutoff = 10,
    };
    return chart;
}

#endif

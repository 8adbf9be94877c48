#include "report/sections/attendance_figure.h"

#include "base/buffer.h"

#define WORDS_MAXIMUM_BYTES 8192

static enum cell_kind cell_of(enum attendance attendance)
{
    switch (attendance) {
    case ATTENDANCE_ATTENDED:
        return CELL_HELD;
    case ATTENDANCE_LATE:
        return CELL_LATE;
    case ATTENDANCE_NO_SHOW:
        return CELL_MISSED;
    case ATTENDANCE_LATE_CANCELLED:
        return CELL_LATE_CANCELLED;
    case ATTENDANCE_CANCELLED:
    case ATTENDANCE_CANCELLED_BY_COUNSELOR:
    case ATTENDANCE_COUNT:
        break;
    }
    return CELL_CANCELLED;
}

static void
cells_make(const struct wording *wording, bool with_days, struct attendance_chart *chart)
{
    const struct case_findings *findings = wording->findings;
    const struct episode *episode = findings->episode;
    struct attendance_cell *cells =
        ARENA_ARRAY(wording->arena, struct attendance_cell, episode->session_count + 1);
    int month = 0;

    for (size_t i = 0; i < episode->session_count; i++) {
        const struct session *session = episode->sessions[i].session;
        struct date date = day_date(session->day);
        struct attendance_cell *cell = &cells[chart->cell_count];

        if (findings->period.from != DAY_NONE && session->day < findings->period.from)
            continue;
        cell->kind = cell_of(session->attendance);
        if (!wording_is_counsellors(wording) && !session_is_held(session))
            cell->kind = CELL_CANCELLED;
        if (with_days)
            cell->day = phrasing_number(&wording->phrasing, date.day);
        if (with_days && date.year * 12 + date.month != month)
            cell->month = text_of(wording->phrasing.language->month_short[date.month - 1]);
        month = date.year * 12 + date.month;
        chart->cell_count++;
    }
    chart->cells = cells;
}

static size_t cell_count(const struct attendance_chart *chart, enum cell_kind kind)
{
    size_t count = 0;

    for (size_t i = 0; i < chart->cell_count; i++)
        count += chart->cells[i].kind == kind;
    return count;
}

/* The word for a kind of cell, as the legend and the alternative text use it. */
static struct text cell_word(const struct wording *wording, enum cell_kind kind)
{
    static const enum attendance named[] = {
        [CELL_HELD] = ATTENDANCE_ATTENDED,
        [CELL_LATE] = ATTENDANCE_LATE,
        [CELL_MISSED] = ATTENDANCE_NO_SHOW,
        [CELL_LATE_CANCELLED] = ATTENDANCE_LATE_CANCELLED,
        [CELL_CANCELLED] = ATTENDANCE_CANCELLED,
    };

    if (kind == CELL_CANCELLED && !wording_is_counsellors(wording))
        return text_of(wording->say_to_client->did_not_meet);
    return phrase_plain(&wording->phrasing, wording->words->attendance[named[kind]]);
}

enum { CELL_KINDS = CELL_CANCELLED + 1 };

static struct text counted_cells(const struct wording *wording,
                                 const struct attendance_chart *chart,
                                 enum cell_kind kind)
{
    return wording_join(wording, cell_word(wording, kind),
                        phrasing_number(&wording->phrasing, (double)cell_count(chart, kind)));
}

static void legend_make(const struct wording *wording, struct attendance_chart *chart)
{
    struct attendance_legend *legend =
        ARENA_ARRAY(wording->arena, struct attendance_legend, CELL_KINDS);

    for (int kind = 0; kind < CELL_KINDS; kind++) {
        legend[kind].kind = (enum cell_kind)kind;
        legend[kind].label = counted_cells(wording, chart, (enum cell_kind)kind);
    }
    chart->legend = legend;
    chart->legend_count = CELL_KINDS;
}

static struct text attendance_words(const struct wording *wording,
                                    const struct attendance_chart *chart)
{
    struct buffer counts = buffer_create(wording->arena, WORDS_MAXIMUM_BYTES);

    for (int kind = 0; kind < CELL_KINDS; kind++) {
        if (cell_count(chart, (enum cell_kind)kind) == 0)
            continue;
        if (counts.length > 0)
            buffer_put_string(&counts, ", ");
        buffer_put_text(&counts, counted_cells(wording, chart, (enum cell_kind)kind));
    }
    return PHRASE(&wording->phrasing, wording->say_in_charts->alt_attendance,
                  filling_count(&wording->phrasing, "n", (long)chart->cell_count),
                  filling_text("counts", buffer_text(&counts)));
}

const struct chart *attendance_figure(const struct wording *wording, bool with_legend)
{
    struct chart *chart = ARENA_NEW(wording->arena, struct chart);

    chart->kind = CHART_ATTENDANCE;
    cells_make(wording, with_legend, &chart->attendance);
    if (chart->attendance.cell_count == 0)
        return NULL;
    if (with_legend)
        legend_make(wording, &chart->attendance);
    chart->alternative = attendance_words(wording, &chart->attendance);
    return chart;
}

const struct chart *attendance_figure_plain(const struct wording *wording)
{
    struct chart *chart = ARENA_NEW(wording->arena, struct chart);

    chart->kind = CHART_ATTENDANCE;
    cells_make(wording, false, &chart->attendance);
    if (chart->attendance.cell_count == 0)
        return NULL;
    chart->attendance.is_plain = true;
    chart->alternative = attendance_words(wording, &chart->attendance);
    return chart;
}

#include "report/sections/period_comparison.h"

#include "report/sections/goal_figure.h"
#include "report/sections/goal_wording.h"
#include "report/sections/sparkline_figure.h"
#include "report/sections/table_wording.h"

enum { CELL_NAME, CELL_BEFORE, CELL_WITHIN, CELL_HISTORY, CELLS };

/* Sessions on one side of the period's first day. */
struct sessions {
    int held, counted;
};

static struct sessions sessions_of(const struct case_findings *findings, bool is_before)
{
    const struct episode *episode = findings->episode;
    struct sessions sessions = {0};

    for (size_t i = 0; i < episode->session_count; i++) {
        const struct session *session = episode->sessions[i].session;
        bool is_held = session_is_held(session);

        if ((session->day < findings->period.from) != is_before)
            continue;
        sessions.held += is_held;
        sessions.counted += is_held || session_is_missed(session);
    }
    return sessions;
}

bool period_comparison_exists(const struct case_findings *findings)
{
    return findings->period.from != DAY_NONE && sessions_of(findings, true).held > 0 &&
           sessions_of(findings, false).held > 0;
}

/* Column heads: "sampai 30 Jun 2026", "1 Jul–24 Nov 2026". */
static char *before_head(const struct wording *wording)
{
    const struct phrasing *phrasing = &wording->phrasing;
    day_number last = wording->findings->period.from - 1;

    return arena_string(
        wording->arena,
        PHRASE(phrasing, wording->say->head_until,
               filling_text("date", phrasing_date(phrasing, last, DATE_SHORT))));
}

static char *within_head(const struct wording *wording)
{
    const struct case_findings *findings = wording->findings;

    return arena_string(wording->arena, wording->phrasing.language->date_range(
                                            findings->period.from, findings->cutoff, DATE_SHORT,
                                            wording->arena));
}

/* The latest of the scores before that day, or from it on; empty when there is none. */
static struct text latest_score(const struct wording *wording,
                                const struct measure_findings *measure,
                                bool is_before)
{
    struct text latest = {0};

    for (size_t i = 0; i < measure->n; i++) {
        if ((measure->points[i].day < wording->findings->period.from) == is_before)
            latest = wording_score(wording, measure->instrument, measure->points[i].value);
    }
    return latest;
}

static struct text
latest_rating(const struct wording *wording, const struct goal_findings *goal, bool is_before)
{
    struct text latest = {0};

    for (size_t i = 0; i < goal->point_count; i++) {
        if ((goal->points[i].day < wording->findings->period.from) == is_before)
            latest = goal_wording_value(wording, goal, estimate_of(goal->points[i].value));
    }
    return latest;
}

static void
history_put(const struct wording *wording, const struct chart *history, struct table_cell *cell)
{
    cell->chart = history;
    if (history == NULL)
        cell_put(wording, cell, (struct text){0});
}

static void measure_put(const struct wording *wording,
                        const struct measure_findings *measure,
                        struct table_cell *cells)
{
    sentence_add_bold(&cells[CELL_NAME].content, wording_measure(wording, measure),
                      wording->arena);
    cell_put(wording, &cells[CELL_BEFORE], latest_score(wording, measure, true));
    cell_put(wording, &cells[CELL_WITHIN], latest_score(wording, measure, false));
    history_put(wording, sparkline_figure(wording, measure), &cells[CELL_HISTORY]);
}

static void goal_put(const struct wording *wording,
                     const struct goal_findings *goal,
                     struct table_cell *cells)
{
    struct sentence *name = &cells[CELL_NAME].content;

    sentence_add_bold(name, goal->goal->id, wording->arena);
    if (!text_is_empty(goal->goal->statement)) {
        sentence_add(name, TEXT(" "), wording->arena);
        sentence_add_user(name, goal->goal->statement, wording->arena);
    }
    cell_put(wording, &cells[CELL_BEFORE], latest_rating(wording, goal, true));
    cell_put(wording, &cells[CELL_WITHIN], latest_rating(wording, goal, false));
    history_put(wording, goal_figure_history(wording, goal), &cells[CELL_HISTORY]);
}

static struct text attended(const struct wording *wording, bool is_before)
{
    const struct phrasing *phrasing = &wording->phrasing;
    struct sessions sessions = sessions_of(wording->findings, is_before);

    return PHRASE(phrasing, wording->say->held_of_counted,
                  filling_count(phrasing, "x", sessions.held),
                  filling_count(phrasing, "n", sessions.counted));
}

static void attendance_put(const struct wording *wording, struct table_cell *cells)
{
    sentence_add_bold(&cells[CELL_NAME].content,
                      text_of(wording->say->heading_attendance_short), wording->arena);
    cell_put(wording, &cells[CELL_BEFORE], attended(wording, true));
    cell_put(wording, &cells[CELL_WITHIN], attended(wording, false));
    cell_put(wording, &cells[CELL_HISTORY], (struct text){0});
}

/* Goals that nobody rated have no figure to compare. */
static bool is_compared(const struct goal_findings *goal)
{
    return goal->point_count > 0 && !goal_state_is_given_up(goal->state);
}

void period_comparison_write(const struct wording *wording, struct blocks *body)
{
    const struct case_findings *findings = wording->findings;
    const struct column columns[CELLS] = {
        {wording->say->head_description, 0.42, false},
        {before_head(wording), 0.17, true},
        {within_head(wording), 0.21, true},
        {wording->say->head_history, 0.2, false},
    };
    struct block *table;
    size_t row = 0;

    wording_paragraph(wording, body, text_of(wording->say->periods_compared), PARAGRAPH_SMALL);
    table = table_add(wording, body, columns, CELLS,
                      findings->measure_count + findings->goal_count + 1);
    for (size_t i = 0; i < findings->measure_count; i++)
        measure_put(wording, &findings->measures[i], table_row(table, row++));
    for (size_t i = 0; i < findings->goal_count; i++) {
        if (is_compared(&findings->goals[i]))
            goal_put(wording, &findings->goals[i], table_row(table, row++));
    }
    attendance_put(wording, table_row(table, row++));
    table->table.row_count = row;
}

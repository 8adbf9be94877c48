#include "report/sections/follow_up_figure.h"

#include "base/buffer.h"
#include "report/sections/closing_wording.h"
#include "report/sections/journal_wording.h"
#include "report/sections/months_figure.h"

#define WORDS_MAXIMUM_BYTES 8192

/* Days that are shown before the ending and behind the last window. */
enum { DAYS_BEFORE = 8, DAYS_BEHIND = 8, WINDOWS = 2 };

static const enum followup_kind window_kinds[WINDOWS] = {FOLLOWUP_LAIJAPEN, FOLLOWUP_LAIJAPANG};

static bool is_shown(const struct time_line_chart *line, day_number day)
{
    return day != DAY_NONE && day >= line->from && day <= line->to;
}

static void windows_make(const struct wording *wording, struct time_line_chart *line)
{
    const char *const labels[WINDOWS] = {wording->say_at_closure->short_term_window,
                                         wording->say_at_closure->long_term_window};
    struct time_window *windows = ARENA_ARRAY(wording->arena, struct time_window, WINDOWS);

    for (size_t i = 0; i < WINDOWS; i++) {
        struct days days = closing_window(wording, window_kinds[i]);

        windows[i] = (struct time_window){days.from, days.to, text_of(labels[i])};
    }
    line->windows = windows;
    line->window_count = WINDOWS;
}

/* Contacts over plans: the later one is drawn on top. */
static void points_make(const struct wording *wording, struct time_line_chart *line)
{
    size_t plan_count, contact_count;
    const struct journal_entry **plans =
        journal_of(wording, JOURNAL_FOLLOWUP_PLAN, &plan_count);
    const struct contact *contacts = closing_contacts(wording, &contact_count);
    struct time_point *points =
        ARENA_ARRAY(wording->arena, struct time_point, plan_count + contact_count + 1);

    for (size_t i = 0; i < plan_count; i++) {
        if (is_shown(line, plans[i]->due))
            points[line->point_count++] = (struct time_point){plans[i]->due, TIME_PLANNED};
    }
    for (size_t i = 0; i < contact_count; i++) {
        if (is_shown(line, contacts[i].day))
            points[line->point_count++] = (struct time_point){
                contacts[i].day, contacts[i].is_reached ? TIME_REACHED : TIME_NOT_REACHED};
    }
    line->points = points;
}

static void part_put(const struct wording *wording, struct buffer *out, struct text part)
{
    if (out->length > 0)
        buffer_put_string(out, "; ");
    buffer_put_text(out, wording_small(wording, part));
}

static struct text window_words(const struct wording *wording, enum followup_kind kind)
{
    const struct phrasing *phrasing = &wording->phrasing;
    struct days days = closing_window(wording, kind);

    return PHRASE(phrasing,
                  kind == FOLLOWUP_LAIJAPEN ? wording->say_at_closure->follow_up_short_term
                                            : wording->say_at_closure->follow_up_long_term,
                  filling_text("from", phrasing_date(phrasing, days.from, DATE_LONG)),
                  filling_text("to", phrasing_date(phrasing, days.to, DATE_LONG)));
}

static struct text point_words(const struct wording *wording, const struct time_point *point)
{
    const struct phrasing *phrasing = &wording->phrasing;
    struct filling date = filling_text("date", phrasing_date(phrasing, point->day, DATE_LONG));
    enum journal_state state = point->mark == TIME_REACHED ? STATE_REACHED : STATE_NOT_REACHED;

    if (point->mark == TIME_PLANNED)
        return PHRASE(phrasing, wording->say_in_charts->alt_planned, date);
    return PHRASE(phrasing, wording->say_at_closure->follow_up_contact, date,
                  filling_string("state", wording->words->journal_state[state]));
}

static struct text alternative(const struct wording *wording,
                               const struct time_line_chart *line)
{
    const struct phrasing *phrasing = &wording->phrasing;
    struct buffer out = buffer_create(wording->arena, WORDS_MAXIMUM_BYTES);

    buffer_put_text(
        &out, PHRASE(phrasing, wording->say_in_charts->alt_time_line,
                     filling_text("date", phrasing_date(phrasing, line->ended, DATE_LONG))));
    for (size_t i = 0; i < WINDOWS; i++)
        part_put(wording, &out, window_words(wording, window_kinds[i]));
    for (size_t i = 0; i < line->point_count; i++)
        part_put(wording, &out, point_words(wording, &line->points[i]));
    buffer_put_string(&out, ".");
    return buffer_text(&out);
}

const struct chart *follow_up_figure(const struct wording *wording)
{
    struct chart *chart = ARENA_NEW(wording->arena, struct chart);
    struct time_line_chart *line = &chart->time_line;
    day_number ended = wording->findings->episode->closed_on;

    chart->kind = CHART_TIME_LINE;
    line->from = ended - DAYS_BEFORE;
    line->to = closing_window(wording, FOLLOWUP_LAIJAPANG).to + DAYS_BEHIND;
    line->months = months_figure(wording, line->from, line->to, &line->month_count);
    line->ended = ended;
    line->ended_label = text_of(wording->say_in_charts->legend_end);
    line->today_label = text_of(wording->say_in_charts->legend_now);
    line->today =
        is_shown(line, wording->findings->cutoff) ? wording->findings->cutoff : DAY_NONE;
    windows_make(wording, line);
    points_make(wording, line);
    chart->alternative = alternative(wording, line);
    return chart;
}

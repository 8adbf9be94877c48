/* Attendance: the sentence about missed sessions, the strip, the hours of service. */
#include <math.h>

#include "report/section.h"
#include "report/sections/attendance_figure.h"

enum { MINUTES_PER_HOUR = 60 };

static bool applies(const struct report_input *input)
{
    (void)input;
    return true;
}

static bool is_below_target(const struct wording *wording)
{
    const struct attendance_findings *found = &wording->findings->attendance;
    double target = wording->input->options->thresholds->attendance_target;

    return found->hi.why == WHY_NONE && found->hi.value < target;
}

static struct text finding(const struct wording *wording)
{
    const struct attendance_findings *found = &wording->findings->attendance;
    const struct phrases *say = wording->say;
    const struct phrasing *phrasing = &wording->phrasing;
    double target = wording->input->options->thresholds->attendance_target;
    bool with_percent = wording_has_attendance_share(wording);
    const char *template =
        with_percent ? say->attendance_counted_percent : say->attendance_counted;

    if (found->denominator == 0)
        return phrase_plain(phrasing, say->attendance_none);
    if (is_below_target(wording))
        template = with_percent ? say->attendance_below_percent : say->attendance_below;
    return PHRASE(phrasing, template,
                  filling_count(phrasing, "x", found->attended + found->late),
                  filling_count(phrasing, "n", found->denominator),
                  filling_text("p", with_percent ? phrasing_percent(phrasing, found->rate.value)
                                                 : TEXT("")),
                  filling_text("lo", with_percent ? phrasing_percent(phrasing, found->lo.value)
                                                  : TEXT("")),
                  filling_text("hi", with_percent ? phrasing_percent(phrasing, found->hi.value)
                                                  : TEXT("")),
                  filling_text("goal", phrasing_percent(phrasing, target)));
}

/* Held sessions of the period whose duration is known. */
static int timed_sessions(const struct wording *wording, int *held)
{
    const struct episode *episode = wording->findings->episode;
    day_number from = wording->findings->period.from;
    int timed = 0;

    *held = 0;
    for (size_t i = 0; i < episode->session_count; i++) {
        const struct session *session = episode->sessions[i].session;

        if (!session_is_held(session) || (from != DAY_NONE && session->day < from))
            continue;
        (*held)++;
        timed += session->duration_minutes != SESSION_NO_DURATION;
    }
    return timed;
}

static struct text service(const struct wording *wording)
{
    const struct attendance_findings *found = &wording->findings->attendance;
    const struct phrases *say = wording->say;
    const struct phrasing *phrasing = &wording->phrasing;
    int held, timed = timed_sessions(wording, &held);
    double hours = round(found->minutes.value / MINUTES_PER_HOUR * 10) / 10, mean;
    struct text text;

    if (found->minutes.why != WHY_NONE || timed == 0)
        return (struct text){0};
    mean = found->minutes.value / timed;
    text = PHRASE(phrasing, say->attendance_minutes,
                  filling_number(phrasing, "minutes", found->minutes.value),
                  filling_number(phrasing, "hours", hours));
    if (timed > 1)
        text = wording_join(
            wording, text,
            PHRASE(phrasing, say->attendance_mean_minutes,
                   filling_shown("minutes", phrasing_fixed(phrasing, mean, 0), round(mean))));
    if (timed == held)
        return text;
    return wording_join(wording, text,
                        PHRASE(phrasing, say->attendance_minutes_unknown,
                               filling_count(phrasing, "n", held - timed)));
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    const struct chart *strip = attendance_figure(&wording, true);
    struct block *section =
        wording_section(&wording, &document->blocks, wording.say->heading_attendance);
    struct block *block;

    section->section.keeps_together = true;
    if (strip == NULL) {
        section->section.is_run_in = true;
        wording_paragraph(&wording, &section->section.body, finding(&wording), PARAGRAPH_BODY);
        return;
    }
    sentence_add(&section->section.finding, finding(&wording), wording.arena);
    block = blocks_add(&section->section.body, BLOCK_ATTENDANCE, wording.arena);
    block->attendance.chart = strip;
    sentence_add(&block->attendance.beside, service(&wording), wording.arena);
}

const struct section section_attendance = {"attendance", applies, write};

/* Title of the closure report, who it is about, and how long counselling took. */
#include "report/section.h"
#include "report/sections/identity.h"

enum { DAYS_A_WEEK = 7 };

/* The sessions of the whole course, whatever the period. */
struct course_counts {
    int booked, held, late, missed, minutes;
};

static bool applies(const struct report_input *input)
{
    (void)input;
    return true;
}

static struct course_counts counts_of(const struct episode *episode)
{
    struct course_counts counts = {0};

    for (size_t i = 0; i < episode->session_count; i++) {
        const struct session *session = episode->sessions[i].session;
        bool is_held = session_is_held(session);

        counts.booked++;
        counts.held += is_held;
        counts.late += session->attendance == ATTENDANCE_LATE;
        counts.missed += session_is_missed(session);
        if (is_held && session->duration_minutes != SESSION_NO_DURATION)
            counts.minutes += session->duration_minutes;
    }
    return counts;
}

/* "Rangkaian ke-1 · 13 Juli–17 Agustus 2026"; the summary says for whom it is, as well. */
static struct text subtitle(const struct wording *wording)
{
    const struct episode *episode = wording->findings->episode;
    struct text range = wording->phrasing.language->date_range(
        episode->started_on, episode->closed_on, DATE_LONG, wording->arena);
    struct text course = PHRASE(&wording->phrasing, wording->say_at_closure->closure_subtitle,
                                filling_count(&wording->phrasing, "episode", episode->number),
                                filling_text("range", range));

    return wording_is_counsellors(wording) ? course : identity_for_readers(wording, course);
}

/* "a, b" */
static struct text listed(const struct wording *wording, struct text a, struct text b)
{
    return PHRASE(&wording->phrasing, "{a}, {b}", filling_text("a", a), filling_text("b", b));
}

static struct text booked(const struct wording *wording, const struct course_counts *counts)
{
    const struct phrasing *phrasing = &wording->phrasing;
    struct text text = PHRASE(phrasing, wording->say_at_closure->sessions_booked,
                              filling_count(phrasing, "n", counts->booked));

    if (counts->missed == 0)
        return text;
    return listed(wording, text,
                  PHRASE(phrasing, wording->say_at_closure->sessions_missed,
                         filling_count(phrasing, "n", counts->missed)));
}

static struct text held(const struct wording *wording, const struct course_counts *counts)
{
    const struct phrasing *phrasing = &wording->phrasing;

    if (counts->late == 0)
        return phrasing_number(phrasing, counts->held);
    return PHRASE(phrasing, wording->say_at_closure->sessions_held_late,
                  filling_count(phrasing, "n", counts->held),
                  filling_count(phrasing, "late", counts->late));
}

/* Weeks begun between the first day and the last. */
static struct text length(const struct wording *wording, const struct course_counts *counts)
{
    const struct episode *episode = wording->findings->episode;
    const struct phrasing *phrasing = &wording->phrasing;
    int days = episode->closed_on - episode->started_on;
    int weeks = (days + DAYS_A_WEEK - 1) / DAYS_A_WEEK;
    struct text text = PHRASE(phrasing, wording->say_at_closure->course_weeks,
                              filling_count(phrasing, "n", weeks > 0 ? weeks : 1));

    if (counts->minutes == 0)
        return text;
    return listed(wording, text,
                  PHRASE(phrasing, wording->words->minutes,
                         filling_count(phrasing, "n", counts->minutes)));
}

static void write(const struct report_input *input, struct document *document)
{
    struct wording wording = wording_of(input, document);
    const struct phrases *say = wording.say;
    struct course_counts counts = counts_of(input->findings->episode);
    struct block *block = blocks_add(&document->blocks, BLOCK_TITLE, document->arena);
    const struct label_value pairs[] = {
        identity_client(&wording),
        identity_class(&wording),
        identity_counsellor(&wording),
        identity_field(&wording),
        {text_of(wording.say_at_closure->label_sessions), booked(&wording, &counts)},
        {text_of(wording.say_at_closure->label_held), held(&wording, &counts)},
        {text_of(wording.say_at_closure->label_length), length(&wording, &counts)},
        identity_consent(&wording),
    };

    block->title.title = text_of(input->edition == EDITION_SUMMARY ? say->closure_summary_title
                                                                   : say->closure_title);
    block->title.subtitle = subtitle(&wording);
    identity_write(&wording, pairs, COUNT(pairs), document);
}

const struct section section_closure_course = {"closure_course", applies, write};

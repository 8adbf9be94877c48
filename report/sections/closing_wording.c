#include "report/sections/closing_wording.h"

#include "report/sections/journal_wording.h"
#include "report/sections/measure_wording.h"

/* Days after the ending. */
enum {
    SHORT_TERM_FROM = 7,
    SHORT_TERM_TO = 30, /* from the day after it on, a contact counts as long-term */
    LONG_TERM_FROM = 90,
    LONG_TERM_TO = 180
};

static bool is_reason_of_staying_away(enum close_reason reason)
{
    return reason == REASON_DECLINED || reason == REASON_NO_RESPONSE ||
           reason == REASON_NO_RETURN || reason == REASON_WITHDREW;
}

bool closing_is_unplanned(const struct case_findings *findings)
{
    const struct course *course = findings->episode->course;

    if (course == NULL)
        return false;
    if (course->close_type == CLOSE_NONE || course->close_type == CLOSE_UNKNOWN)
        return is_reason_of_staying_away(course->close_reason);
    return course->close_type == CLOSE_UNPLANNED;
}

bool closing_may_tell(const struct case_findings *findings,
                      const struct measure_findings *measure)
{
    return !closing_is_unplanned(findings) || measure_is_worse(measure) ||
           !measure_is_news(measure);
}

/* Keeps the order of date. A session and an entry of one day are one contact. */
static void contact_put(struct contact *contacts, size_t *count, struct contact contact)
{
    size_t place;

    for (size_t i = 0; i < *count && text_is_empty(contact.words); i++) {
        if (contacts[i].day == contact.day) {
            contacts[i].is_reached |= contact.is_reached;
            return;
        }
    }
    place = (*count)++;
    for (; place > 0 && contacts[place - 1].day > contact.day; place--)
        contacts[place] = contacts[place - 1];
    contacts[place] = contact;
}

struct contact *closing_contacts(const struct wording *wording, size_t *count)
{
    const struct episode *episode = wording->findings->episode;
    size_t entry_count;
    const struct journal_entry **entries = journal_of(wording, JOURNAL_FOLLOWUP, &entry_count);
    struct contact *contacts =
        ARENA_ARRAY(wording->arena, struct contact, entry_count + episode->followup_count + 1);

    *count = 0;
    for (size_t i = 0; i < entry_count; i++)
        contact_put(contacts, count,
                    (struct contact){entries[i]->day, entries[i]->text,
                                     entries[i]->state != STATE_NOT_REACHED});
    for (size_t i = 0; i < episode->followup_count; i++)
        contact_put(contacts, count,
                    (struct contact){.day = episode->followups[i]->day,
                                     .is_reached = session_is_held(episode->followups[i])});
    return contacts;
}

size_t closing_reached_count(const struct contact *contacts, size_t count)
{
    size_t reached = 0;

    for (size_t i = 0; i < count; i++)
        reached += contacts[i].is_reached;
    return reached;
}

struct days closing_window(const struct wording *wording, enum followup_kind kind)
{
    day_number ended = wording->findings->episode->closed_on;

    if (kind == FOLLOWUP_LAIJAPANG)
        return (struct days){ended + LONG_TERM_FROM, ended + LONG_TERM_TO};
    return (struct days){ended + SHORT_TERM_FROM, ended + SHORT_TERM_TO};
}

enum followup_kind closing_kind_on(const struct wording *wording, day_number day)
{
    day_number ended = wording->findings->episode->closed_on;

    if (day == DAY_NONE || day <= ended)
        return FOLLOWUP_NONE;
    return day - ended > SHORT_TERM_TO ? FOLLOWUP_LAIJAPANG : FOLLOWUP_LAIJAPEN;
}

struct text closing_kind_word(const struct wording *wording, enum followup_kind kind)
{
    switch (kind) {
    case FOLLOWUP_LAIJAPEN:
        return text_of(wording->say_at_closure->short_term);
    case FOLLOWUP_LAIJAPANG:
        return text_of(wording->say_at_closure->long_term);
    case FOLLOWUP_NONE:
        break;
    }
    return text_of(wording->say->no_figure);
}

struct text closing_due_words(const struct wording *wording)
{
    const struct case_findings *findings = wording->findings;

    for (size_t i = 0; i < findings->flag_count; i++) {
        const struct flag *flag = &findings->flags[i];

        if (flag->code == FLAG_FOLLOWUP_DUE)
            return PHRASE(&wording->phrasing, wording->say_at_closure->follow_up_lacking,
                          filling_text("kind", closing_kind_word(wording, flag->followup)));
    }
    return (struct text){0};
}

/* What the sections on an ending share: its kind, and the contacts after it. */
#ifndef REPORT_SECTIONS_CLOSING_WORDING_H
#define REPORT_SECTIONS_CLOSING_WORDING_H

#include "report/sections/wording.h"

/* Whether counselling ended before an ending was agreed: then no success is claimed. */
bool closing_is_unplanned(const struct case_findings *findings);

/* Whether what is found of the measure may be told: of an ending that was not agreed, no
 * improvement. */
bool closing_may_tell(const struct case_findings *findings,
                      const struct measure_findings *measure);

/* A contact after the ending, or an attempt at one. */
struct contact {
    day_number day;
    struct text words; /* a person's; may be empty */
    bool is_reached;
};

/* In order of date: from the journal, and follow-up sessions. */
struct contact *closing_contacts(const struct wording *wording, size_t *count);

/* How many of them were reached. */
size_t closing_reached_count(const struct contact *contacts, size_t count);

/* When a contact of a kind is expected: short-term in the first month, long-term later. */
struct days {
    day_number from, to;
};

struct days closing_window(const struct wording *wording, enum followup_kind kind);

/* What a contact on that day counts as; none up to the day of the ending. */
enum followup_kind closing_kind_on(const struct wording *wording, day_number day);

/* "laijapen"; the dash for none. */
struct text closing_kind_word(const struct wording *wording, enum followup_kind kind);

/* "laijapang belum dikerjakan": the contact that is due; empty when none is. */
struct text closing_due_words(const struct wording *wording);

#endif

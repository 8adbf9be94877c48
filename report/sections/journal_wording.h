/* What the sections on the journal share: which entries, in which state, on which day. */
#ifndef REPORT_SECTIONS_JOURNAL_WORDING_H
#define REPORT_SECTIONS_JOURNAL_WORDING_H

#include "report/sections/wording.h"

/* Entries of a kind in the episode, in order of date. */
const struct journal_entry **
journal_of(const struct wording *wording, enum journal_kind kind, size_t *count);

/* Whether a step is done, or an obstacle resolved, on the cutoff date. */
bool journal_is_done(const struct wording *wording, const struct journal_entry *entry);

/* Whether a step is past its date by more than the threshold allows. */
bool journal_is_overdue(const struct wording *wording, const struct journal_entry *entry);

/* "sedang": the level that a risk was given, or that it was given none. */
struct text journal_risk_words(const struct wording *wording, const struct journal_entry *risk);

/* Date and text of one entry, with its goal behind the text. */
struct dated_item journal_item(const struct wording *wording,
                               const struct journal_entry *entry);

/* A list of dated entries with the goal behind the text: successes, skills. */
void journal_list(const struct wording *wording,
                  struct blocks *blocks,
                  const struct journal_entry **entries,
                  size_t count);

#endif

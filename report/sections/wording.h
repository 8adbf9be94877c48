/* Words that several sections need: measures, goals, lists of codes. */
#ifndef REPORT_SECTIONS_WORDING_H
#define REPORT_SECTIONS_WORDING_H

#include "report/document.h"
#include "report/phrasing.h"
#include "report/report_input.h"

/* What a section writes with: the phrasing, the sentences of the language, the arena. */
struct wording {
    const struct report_input *input;
    const struct case_findings *findings;
    const struct phrases *say;
    const struct client_phrases *say_to_client; /* on the client's page and in the summary */
    const struct closure_phrases *say_at_closure;
    const struct chart_phrases *say_in_charts;
    const struct score_phrases *say_of_scores;
    const struct words *words;
    struct phrasing phrasing;
    struct arena *arena;
};

struct wording wording_of(const struct report_input *input, struct document *document);

/* Whether the report is the counsellor's own; all others are in plain words, without rust. */
bool wording_is_counsellors(const struct wording *wording);

/* "Semester Ganjil Tahun Pelajaran 2026/2027" */
struct text wording_period(const struct wording *wording, enum period_form form);

/* "PHQ-9", "PHQ-9 (guru)"; the code as it is when the instrument is unknown. In plain words
 * what it measures: "Suasana hati". */
struct text wording_measure(const struct wording *wording,
                            const struct measure_findings *measure);
struct text wording_instrument(const struct wording *wording,
                               const struct instrument *instrument);

/* A score with the instrument's places: "38,0". */
struct text
wording_score(const struct wording *wording, const struct instrument *instrument, double score);

/* The limit of reliable change as it is printed: a computed one rounded up to the step. */
double wording_limit(const struct measure_findings *measure);

/* Attended of counted sessions: {x} {n}; `none` when there are none. */
struct text
wording_attended(const struct wording *wording, const char *template, const char *none);

/* Whether the attendance of the period is told as a share with its interval: from ten counted
 * sessions on. */
bool wording_has_attendance_share(const struct wording *wording);

/* Text of pieces: `a`, then a blank and `b`; either may be empty. */
struct text wording_join(const struct wording *wording, struct text a, struct text b);

/* Adds a paragraph with one piece of text; nothing when it is empty. */
void wording_paragraph(const struct wording *wording,
                       struct blocks *blocks,
                       struct text text,
                       enum paragraph_size size);

/* Appends a section block and returns it; its body is empty. */
struct block *
wording_section(const struct wording *wording, struct blocks *blocks, const char *heading);

/* A section that is yet to be put beside another one, or left out. */
struct block *wording_half(const struct wording *wording, const char *heading);

/* Puts two of them side by side; one alone, where the other is NULL, over the whole width. */
void wording_halves(const struct wording *wording,
                    struct blocks *blocks,
                    struct block *left,
                    struct block *right);

/* The first letter small, unless the word is written in capitals ("PHQ-9"). */
struct text wording_small(const struct wording *wording, struct text text);

/* Cuts a sentence into what a heading shows and the rest. */
struct finding {
    struct text head; /* up to the first colon or full stop, without an interval */
    struct text rest; /* begins with a capital; may be empty */
};

struct finding wording_finding(const struct wording *wording, struct text sentence);

#endif

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
    const struct words *words;
    struct phrasing phrasing;
    struct arena *arena;
};

struct wording wording_of(const struct report_input *input, struct document *document);

/* "PHQ-9", "PHQ-9 (guru)"; the code as it is when the instrument is unknown. */
struct text wording_measure(const struct wording *wording,
                            const struct measure_findings *measure);
struct text wording_instrument(const struct wording *wording,
                               const struct instrument *instrument);

/* A score with the instrument's places: "38,0". */
struct text
wording_score(const struct wording *wording, const struct instrument *instrument, double score);

/* The limit of reliable change as it is printed: a computed one rounded up to the step. */
double wording_limit(const struct measure_findings *measure);

/* "−2", "+1" for levels, the plain number for all other kinds; the dash when there is none. */
struct text wording_goal_value(const struct wording *wording,
                               const struct goal_findings *goal,
                               struct estimate value);

/* "belum berubah", "menjauh dari target" */
struct text wording_goal_state(const struct wording *wording, const struct goal_findings *goal);

enum mark wording_goal_mark(enum goal_state state);
enum tone wording_goal_tone(enum goal_state state);

/* "G1", "G1 dan G2", ... of the goals for which `wanted` is true. */
struct text wording_goal_list(const struct wording *wording,
                              bool (*wanted)(const struct goal_findings *goal, int what),
                              int what);

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

/* The first letter small, unless the word is written in capitals ("PHQ-9"). */
struct text wording_small(const struct wording *wording, struct text text);

/* Cuts a sentence into what a heading shows and the rest. */
struct finding {
    struct text head; /* up to the first colon or full stop, without an interval */
    struct text rest; /* begins with a capital; may be empty */
};

struct finding wording_finding(const struct wording *wording, struct text sentence);

#endif

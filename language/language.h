/* One language: its words, and its grammar as functions. */
#ifndef LANGUAGE_LANGUAGE_H
#define LANGUAGE_LANGUAGE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/attributes.h"
#include "base/day.h"
#include "base/text.h"
#include "language/caseload_phrases.h"
#include "language/chart_phrases.h"
#include "language/client_phrases.h"
#include "language/closure_phrases.h"
#include "language/messages.h"
#include "language/phrases.h"
#include "language/score_phrases.h"
#include "language/words.h"
#include "model/period.h"

/*
 * Placeholders in all strings of a language:
 *   {name}                    the value of that name, already printed
 *   {name|singular|plural}    one of two forms, chosen by the number behind `name` with
 *                             `is_plural`; the number itself is not printed:
 *                             "{n} {n|day|days}". Indonesian never needs it.
 * Names are those of language/phrases.h; both languages use the same ones in the same string.
 * A form may hold anything but '{', '|' and '}'. What is filled in is never searched again.
 */

/* Which words a place uses for its people: a school (konseli, guru BK) or a clinic (klien). */
enum practice { PRACTICE_SCHOOL, PRACTICE_CLINIC, PRACTICE_COUNT };

/* The words that {client}, {Client} and so on stand for. */
struct terms {
    const char *client, *client_capital;
    const char *counsellor, *counsellor_capital;
    const char *supervisor, *supervisor_capital;
};

enum date_form {
    DATE_LONG,  /* "24 November 2026": text, signatures */
    DATE_SHORT, /* "24 Nov 2026": tables, charts */
    DATE_AXIS   /* "24 Nov" */
};

enum period_form {
    PERIOD_LONG,  /* "Semester Ganjil Tahun Pelajaran 2026/2027" */
    PERIOD_FOOTER /* "Semester Ganjil 2026/2027" */
};

/* A name of an instrument's band or plain name of what instruments measure. */
struct word_pair {
    const char
        *name; /* English band name; id of an instrument, "sdq-*" for all that begin so */
    const char *word;
};

struct language {
    const char *code;         /* "id" */
    const char *name;         /* "Bahasa Indonesia" */
    const char *pdf_language; /* "id-ID" */

    const struct phrases *say;
    const struct client_phrases *say_to_client;
    const struct closure_phrases *say_at_closure;
    const struct chart_phrases *say_in_charts;
    const struct score_phrases *say_of_scores;
    const struct caseload_phrases *say_of_caseload;
    const struct words *words;
    const struct messages *messages;
    struct terms terms[PRACTICE_COUNT];

    const char *decimal_mark;   /* "," */
    const char *thousands_mark; /* "."; from 1.000 on, never in years, codes, page numbers */
    const char *const *month;   /* twelve names, January first */
    const char *const *month_short;
    const char *const *weekday; /* seven names, Monday first */
    const char *const *weekday_short;
    const struct word_pair *band_words; /* ends with {NULL, NULL} */
    const struct word_pair *topics;     /* likewise */

    /* Whether that number takes the plural form. */
    bool (*is_plural)(double number);

    /* The day must not be DAY_NONE. */
    struct text (*date)(day_number day, enum date_form form, struct arena *arena);

    /* "3 Agustus–27 November 2026": what both ends share is said once. DATE_AXIS: no years. */
    struct text (*date_range)(day_number from,
                              day_number to,
                              enum date_form form,
                              struct arena *arena);

    /*
     * What the period is called. A school names half-years by the school year, a clinic by
     * their months. For PERIOD_ALL and PERIOD_SPAN the days are named.
     */
    struct text (*period)(struct period period,
                          enum practice practice,
                          enum period_form form,
                          struct arena *arena);

    /* "a", "a dan b", "a, b, dan c"; "" for none. */
    struct text (*list)(const struct text *items, size_t count, struct arena *arena);

    /* Two printed numbers: "40–89"; with a minus sign, or a comma as decimal mark, the word:
     * "−1,2 sampai −0,4". */
    struct text (*range)(struct text low, struct text high, struct arena *arena);
};

/* All languages, the default one first; ends with NULL. */
extern const struct language *const languages[];

/* By code ("id", "en"), case-blind; NULL when there is none. */
const struct language *language_find(struct text code);

/* The page's word for an instrument's band; the name itself when the language has none. */
struct text language_band_word(const struct language *language, struct text band_name);

/* The plain name of what an instrument measures: "Suasana hati"; its id when unknown. A rater
 * behind the id ("phq-9@teacher") is not looked at. */
struct text language_topic(const struct language *language, struct text instrument_id);

/*
 * The practice that a setting's word means: "konseli", "guru BK", "koordinator BK", "klien",
 * "konselor", case-blind, in every language; a word of both ("client") means the school. false
 * when no language knows it.
 */
MUST_CHECK bool practice_of_word(struct text word, enum practice *practice);

/* Terms that are chosen apart: a school may say "konselor". */
struct terms language_terms(const struct language *language,
                            enum practice client,
                            enum practice counsellor,
                            enum practice supervisor);

#endif

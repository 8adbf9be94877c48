/* For every sentence of a measure, weekly scores that give it and the nearest that do not. */
#ifndef TESTS_SUPPORT_SENTENCE_CASES_H
#define TESTS_SUPPORT_SENTENCE_CASES_H

#include <stddef.h>

#include "model/judgement.h"

// Series that make a trend; the findings of each were worked out apart from this program.
#define RISING "6 14 9 16 10 18 13 19 14 21 16 23 17"
#define RISING_LESS "6 14 9 16 10 18 13 19 14"
#define WAVES "32 36 36 32 40 36 40 36 40 40"
#define WAVES_BACK "32 36 36 32 40 36 40 36 40 32"
#define RISE "4.7 5.8 8 8.7 10.4 11.6 13.5 14.4 16.3 17.7 18.9 20 21.9 22.9 24 25.7 26.9"
#define FALL_AND_RISE "34 " RISE

/* A code, and scores as case_weekly_scores takes them. */
struct scores {
    int code;
    const char *measure;
    const char *with, *without;
};

static const struct scores sentence_cases[] = {
    {SENTENCE_E0,         "phq-9", "18",           "18 17"      },
    {SENTENCE_FLAT,       "phq-9", "12 12 12",     "12 12 13"   },
    {SENTENCE_E1N,        "mood",  "3 9",          "3 3"        },
    {SENTENCE_E1F,        "phq-9", "- - 18 5",     "- 18 17 5"  },
    {SENTENCE_E1R,        "phq-9", "27 12",        "26 12"      },
    {SENTENCE_E1,         "phq-9", "18 13",        "18 12"      },
    {SENTENCE_E2_BETTER,  "phq-9", "18 12",        "18 13"      },
    {SENTENCE_E2_WORSE,   "phq-9", "12 18",        "12 17"      },
    {SENTENCE_E2R_BETTER, "phq-9", "27 15 14",     "26 15 14"   },
    {SENTENCE_E2R_WORSE,  "phq-9", "16 - - 22 24", "16 17 22 24"},
    {SENTENCE_E3_BETTER,  "phq-9", "20 13 12",     "20 15 12"   },
    {SENTENCE_E3_WORSE,   "phq-9", "10 17 18",     "10 15 18"   },
    {SENTENCE_E4_BETTER,  "phq-9", "18 9 8",       "18 10 8"    },
    {SENTENCE_TREND2,     "who-5", WAVES,          WAVES_BACK   },
    {SENTENCE_TREND3,     "rses",  RISING,         RISING_LESS  },
    {SENTENCE_MIXED,      "ors",   FALL_AND_RISE,  RISE         },
};

/* The case of that code, NULL when there is none. */
static inline const struct scores *
find_scores(const struct scores *cases, size_t count, int code)
{
    for (size_t i = 0; i < count; i++)
        if (cases[i].code == code)
            return &cases[i];
    return NULL;
}

#endif

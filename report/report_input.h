/* What a section may read, and nothing else. */
#ifndef REPORT_REPORT_INPUT_H
#define REPORT_REPORT_INPUT_H

#include <stdbool.h>

#include "analyze/case_findings.h"
#include "base/day.h"
#include "base/text.h"
#include "language/language.h"
#include "model/case_file.h"

/* A counsellor as the signature shows them. */
struct counsellor {
    struct text code;   /* "C04": as in the files */
    struct text name;   /* "Sri Lestari, S.Pd., Kons." */
    struct text number; /* employee number (NIP); may be empty */
};

/* From capaian.ini; empty texts are left out of the page. */
struct letterhead {
    struct text school; /* "SMP Harapan Nusantara" */
    struct text unit;   /* "Bimbingan dan Konseling" */
    struct text place;  /* "Bandung" */
    struct text principal;
    struct text principal_number;
    struct text coordinator;
    struct text coordinator_number;
    struct text contact; /* how to come back: "Ruang BK, Senin–Jumat pukul 07.30–14.00" */
    struct counsellor *counsellors; /* those whose names are known */
    size_t counsellor_count;
    enum practice client, counsellor, supervisor; /* which words are used for them */
};

/* The counsellor of that code; NULL when the settings do not name one. */
const struct counsellor *letterhead_counsellor(const struct letterhead *letterhead,
                                               struct text code);

enum edition { EDITION_COUNSELLOR, EDITION_CLIENT, EDITION_SUMMARY, EDITION_COUNT };

/* "counsellor", "client", "summary": on the command line and in the names of files. */
const char *edition_name(enum edition edition);

/* Whether it is recorded that parents or the principal may read a summary of the course. */
bool report_may_be_shared(const struct case_findings *findings);

struct report_input {
    const struct case_findings *findings;   /* holds case_file, episode, period, dates */
    const struct findings_options *options; /* instruments and thresholds, for the methods */
    const struct language *language;
    const struct letterhead *letterhead;
    enum edition edition;
    bool with_names;
    int utc_offset_minutes;
};

#endif

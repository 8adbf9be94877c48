/* What a section may read, and nothing else. */
#ifndef REPORT_REPORT_INPUT_H
#define REPORT_REPORT_INPUT_H

#include <stdbool.h>

#include "analyze/case_findings.h"
#include "base/day.h"
#include "base/text.h"
#include "language/language.h"
#include "model/case_file.h"

/* From capaian.ini; empty texts are left out of the page. */
struct letterhead {
    struct text school;           /* "SMP Harapan Nusantara" */
    struct text unit;             /* "Bimbingan dan Konseling" */
    struct text place;            /* "Bandung" */
    struct text principal;        /* name */
    struct text principal_number; /* NIP */
    struct text counsellor;       /* name of the one who signs */
    struct text counsellor_number;
    struct text coordinator;
    struct text coordinator_number;
    bool is_clinic; /* terms klien, konselor, supervisor */
};

enum edition { EDITION_COUNSELLOR, EDITION_CLIENT, EDITION_SUMMARY };

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

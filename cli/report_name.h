/* Names of report files: one client, one file, on every disk. */
#ifndef CLI_REPORT_NAME_H
#define CLI_REPORT_NAME_H

#include "base/arena.h"
#include "base/text.h"

#define REPORT_NAME_MAXIMUM 180

struct report_name {
    struct text client;
    int episode;
    const char *kind;     /* "progress" */
    const char *edition;  /* "counsellor" */
    const char *language; /* "id" */
    struct text period;   /* "2026-H2" */
    const char *ending;   /* "pdf" */
};

/*
 * "K0003.1.progress.counsellor.id.2026-H2.pdf", at most 180 bytes of [A-Za-z0-9._~-]. Different
 * clients have different names, also where upper and lower case are the same: digits, small
 * letters and "-" stand as they are, a capital as "~" and its small letter unless all letters
 * of the code are capitals, other bytes as "_" and two hexadecimal digits; what would be too
 * long is cut and ends in a hash.
 */
char *report_file_name(const struct report_name *name, struct arena *arena);

#endif

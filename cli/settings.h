/* capaian.ini: folders, language, letterhead, terms, thresholds. */
#ifndef CLI_SETTINGS_H
#define CLI_SETTINGS_H

#include <stdbool.h>

#include "analyze/thresholds.h"
#include "base/arena.h"
#include "base/attributes.h"
#include "language/language.h"
#include "model/problem.h"
#include "report/report_input.h"

#define SETTINGS_MAXIMUM_BYTES ((size_t)1024 * 1024)
#define UTC_OFFSET_DEFAULT_MINUTES (7 * 60)

struct settings {
    const char *file;     /* NULL: there is none */
    const char *database; /* NULL: not given; paths are relative to the file's folder */
    const char *inbox;
    const char *out;
    const char *state;
    const struct language *language;
    int utc_offset_minutes;
    struct text date_order; /* "dmy", "mdy", "ymd"; empty = not given */
    bool with_names;
    struct letterhead letterhead;
    struct thresholds thresholds;
};

/* What holds where no file says otherwise: Indonesian, a school, +07:00. */
struct settings settings_default(void);

/*
 * Reads the file at `path` over the defaults. False with PROBLEM_SETTING_INVALID (line, key,
 * value) or a problem of reading; all faults of the file are reported.
 */
MUST_CHECK bool settings_read(struct settings *settings,
                              const char *path,
                              struct arena *arena,
                              struct problems *problems);

/* "+07:00", "-03:30", "Z" -> minutes east of UTC; false for anything else. */
MUST_CHECK bool utc_offset_parse(struct text text, int *minutes);

#endif

/* What was rendered from what: the batch redoes only what changed. */
#ifndef STORE_REPORT_STORE_H
#define STORE_REPORT_STORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/attributes.h"
#include "base/digest.h"
#include "model/problem.h"
#include "store/database.h"

/* A client and the last import that changed anything a report of theirs could show. */
struct client_version {
    struct text client;
    int64_t changed_run; /* number of the import; grows with every change */
};

/* All clients in order of bytes. */
MUST_CHECK bool report_store_versions(struct database *database,
                                      struct arena *arena,
                                      struct client_version **versions,
                                      size_t *count,
                                      struct problems *problems);

/* A report file that is complete on disk. */
struct rendered_report {
    struct text name;        /* without folder */
    struct text client;      /* missing: it is about more than one client */
    struct digest input;     /* of the facts and settings it was made from */
    const char *rendered_at; /* "2026-11-24T02:00:13Z" */
};

/* *is_current: the file was last rendered from the same input. */
MUST_CHECK bool report_store_is_current(struct database *database,
                                        struct text name,
                                        const struct digest *input,
                                        bool *is_current,
                                        struct problems *problems);

/* Remembers the report in place of an earlier one of that name. */
MUST_CHECK bool report_store_put(struct database *database,
                                 const struct rendered_report *report,
                                 struct problems *problems);

/* Names of all reports that are remembered, in order of bytes; of one client unless missing. */
MUST_CHECK bool report_store_names(struct database *database,
                                   struct text client,
                                   struct arena *arena,
                                   struct text **names,
                                   size_t *count,
                                   struct problems *problems);

#endif

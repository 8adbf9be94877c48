/* The left half of the way: one file into the store, in one transaction. */
#ifndef INGEST_IMPORT_H
#define INGEST_IMPORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/attributes.h"
#include "base/day.h"
#include "ingest/date_field.h"
#include "ingest/dialect.h"
#include "ingest/log_entry.h"
#include "ingest/mapping.h"
#include "ingest/measures.h"
#include "ingest/scan.h"
#include "ingest/source_file.h"
#include "model/instrument.h"
#include "model/problem.h"
#include "model/row.h"
#include "store/database.h"
#include "store/import_store.h"

struct import_options {
    day_number as_of;    /* facts after it are refused */
    bool has_date_order; /* false: the mapping's, else day first */
    enum date_order date_order;
    int utc_offset_minutes;        /* where the day of a moment is taken */
    const struct mapping *mapping; /* NULL = none */
    bool has_kind;                 /* false: told by the header */
    enum file_kind kind;
    const struct instruments *instruments;
    struct measures *measures; /* of all files of the run, so that what is unknown is said
                                  once; NULL = of this file alone */
    const char *imported_at;   /* "2026-11-24T02:00:13Z" */
    const char *actor;         /* "" = not known */
    bool is_forced;            /* also a file that was superseded */
    bool keeps_rows;           /* hand out the accepted rows; needs memory for all of them */
    bool is_snapshot;          /* sessions the file no longer has are deleted */
    bool is_snapshot_confirmed;
    day_number snapshot_from, snapshot_to; /* DAY_NONE: the file's first and last day */
    bool (*should_stop)(void); /* asked for each client and before the commit; NULL = never */
};

enum import_class { IMPORT_OK, IMPORT_PARTIAL, IMPORT_REFUSED };

/* Problems of single rows that are kept with their texts. */
#define IMPORT_MAX_PROBLEMS 100000

/* A refused row, for the rejects file. */
struct refused_place {
    uint32_t line;
    size_t from; /* offset and bytes in the content of the source */
    size_t length;
    size_t field_count; /* 0: not known, the record itself is at fault */
};

/* An accepted row of a goals file. */
struct goal_place {
    uint32_t line;
    struct text client;
    struct text goal;
};

/* All that is to be said of one file. Everything lives in the arena it was read into. */
struct import_report {
    enum import_class outcome;
    struct source_file source; /* path, encoding, byte order mark, SHA-256, content */
    bool has_header;           /* false: nothing below was found out */
    struct dialect dialect;    /* delimiter, header line, kind of file */
    char decimal;              /* '.' or ','; '\0' = nothing in the file tells */
    bool is_same_bytes;        /* imported before, and nothing of it was superseded since */
    struct import_counts counts;
    /* Ordered by line: FILE_REFUSED and ROW_REFUSED are refusals, WARNING are about reading,
     * REMARK about what the data say. */
    struct problems problems; /* of single rows at most IMPORT_MAX_PROBLEMS */
    size_t more_problems; /* further ones, counted only; the rows are refused all the same */
    struct line_list duplicate_lines;
    struct line_list skipped_lines;
    struct refused_place *refused; /* ordered by line */
    size_t refused_count;
    size_t refused_capacity;
    struct goal_place *goals; /* none but of a goals file */
    size_t goal_count;
    size_t goal_capacity;
    struct log_entry *accepted; /* ordered by line; none unless keeps_rows */
    size_t accepted_count;
    size_t accepted_capacity;
};

/*
 * Reads, checks and stores one file, all or nothing. The arena must outlive the report. False
 * only when the world failed (a file that cannot be read, the database, a signal): then
 * problems of severity FAILURE say so and nothing is stored. A refused file is a result.
 */
MUST_CHECK bool import_file(const char *path,
                            const struct import_options *options,
                            struct database *database,
                            struct arena *arena,
                            struct import_report *report);

/* The same for bytes that are in memory already; `path` only names them. */
MUST_CHECK bool import_bytes(const char *path,
                             struct text bytes,
                             const struct import_options *options,
                             struct database *database,
                             struct arena *arena,
                             struct import_report *report);

/* What the options say about headers. */
struct header_rules import_header_rules(const struct import_options *options);

/*
 * Puts files that are imported together in order, those of one kind as they were: goals and
 * clients before sessions, sessions before the journal. What cannot be read goes last.
 */
void import_sort(const char **paths, size_t count, const struct import_options *options);

#endif

/* One record of a file -> one typed, checked row of its kind. */
#ifndef INGEST_LOG_ENTRY_H
#define INGEST_LOG_ENTRY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/day.h"
#include "base/text.h"
#include "ingest/columns.h"
#include "ingest/csv_reader.h"
#include "ingest/date_field.h"
#include "ingest/measures.h"
#include "model/problem.h"
#include "model/row.h"

#define ENTRY_MAX_ID_BYTES 200
#define ENTRY_MAX_DURATION 600 /* minutes */
#define ENTRY_FIRST_YEAR 1990  /* no fact is older */

/* How the records of one file are read. */
struct entry_rules {
    const char *file;    /* for problems */
    struct text content; /* texts that are slices of it are not copied */
    bool is_clean;       /* it has neither NULs nor invalid characters */
    const struct columns *columns;
    enum date_order date_order;
    int utc_offset_minutes;
    day_number as_of; /* facts after it are refused */
    char decimal;     /* the file's decimal mark; '\0' = not known */
    struct measures *measures;
    /* The kind of a goal, false when it is not known (then it is gas); NULL = none is known. */
    bool (*goal_kind)(void *user, struct text client, struct text goal, enum goal_kind *kind);
    void *user;
};

/* Texts are slices of the content or live in the arena given to log_entry_read. */
struct log_entry {
    enum file_kind kind;
    uint32_t line;
    uint32_t line_end;
    size_t from; /* offset of the record in the content */
    size_t length;
    bool is_refused;
    bool is_typed; /* its fields were read; not when the record itself is at fault */
    bool is_score_out_of_range;
    size_t problem_from; /* its problems follow each other in the list */
    size_t problem_count;
    struct text client;    /* missing when it could not be read */
    struct text reference; /* capaian_ref of a corrected row */
    uint64_t content_hash; /* of all typed values: equal rows have equal hashes */
    union {
        struct session_row session;
        struct goal_row goal;
        struct journal_row journal;
        struct course_row course;
    };
};

/* The client code in a record; missing when the cell is empty or at fault. */
struct text log_entry_client(const struct entry_rules *rules,
                             const struct csv_record *record,
                             struct arena *arena);

/* Reads and checks one record; everything that is wrong with it goes to `problems`. */
struct log_entry log_entry_read(const struct entry_rules *rules,
                                const struct csv_record *record,
                                struct arena *arena,
                                struct problems *problems);

#endif

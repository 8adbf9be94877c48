/* The columns of one file: what each header means, and where each role stands. */
#ifndef INGEST_COLUMNS_H
#define INGEST_COLUMNS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/attributes.h"
#include "base/text.h"
#include "ingest/csv_reader.h"
#include "ingest/mapping.h"
#include "ingest/roles.h"
#include "model/instrument.h"
#include "model/problem.h"
#include "model/row.h"

#define COLUMN_NONE SIZE_MAX

/* What gives headers their meaning. */
struct header_rules {
    const struct mapping *mapping;         /* NULL = none */
    const struct instruments *instruments; /* NULL = no column of a measure without mapping */
    bool has_kind;                         /* the user says which kind of file it is */
    enum file_kind kind;
};

struct column {
    struct text header; /* as it stands in the file, trimmed */
    struct text label;  /* in the form of label_of */
    int role;           /* ROLE_NONE: not known */
    struct text key;    /* of a wide column: its measure or goal; missing otherwise */
    bool is_instrument; /* known by the name of an instrument, which rows hold as well */
};

/* Texts live in the arena. */
struct columns {
    enum file_kind kind;
    bool is_told;         /* the headers say which kind it is */
    size_t known_count;   /* columns whose header names a role */
    uint32_t line;        /* physical line on which the header begins */
    struct column *items; /* one for each header */
    size_t count;
    size_t field_count;           /* of the header record, empty cells at its end included */
    size_t place[ROLE_MAX_COUNT]; /* index of the column of a role; COLUMN_NONE */
    size_t *wide;                 /* indices of the columns of one measure or goal */
    size_t wide_count;
    const struct mapping *mapping; /* as far as it is for this kind; NULL = none */
};

/* What a record would mean as a header. */
struct columns columns_of(const struct csv_record *record,
                          const struct header_rules *rules,
                          struct arena *arena);

/* Whether it can be the header of a file: its kind is told and all required roles are there. */
bool columns_are_complete(const struct columns *columns);

/*
 * Reports what is wrong with the header (FILE_REFUSED, then false) and its unknown columns
 * (warnings).
 */
MUST_CHECK bool
columns_check(const struct columns *columns, const char *file, struct problems *problems);

/* The same headers in the same order again. */
bool columns_repeat(const struct columns *columns, const struct csv_record *record);

#endif

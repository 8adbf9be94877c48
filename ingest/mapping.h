/* A mapping: which header means which role in files that others made; read from .ini data. */
#ifndef INGEST_MAPPING_H
#define INGEST_MAPPING_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/attributes.h"
#include "base/text.h"
#include "ingest/date_field.h"
#include "model/problem.h"
#include "model/row.h"

/*
 * [file]       kind = sessions (the default), goals, journal, clients
 *              date_order = dmy, mdy, ymd
 * [columns]    ROLE = header text;  score MEASURE = header;  goal_rating GOAL = header
 *              A trailing `*` matches the beginning; long headers go on in indented lines.
 *              A role may stand in several lines: the first header that the file has counts.
 * [fixed]      ROLE = value: stands in every row that has no such cell
 * [ROLE]       STORED WORD = word in the file, for the coded roles: attendance, rater, ...
 *              The same stored word may stand in several lines.
 */
struct mapping_column {
    int role;          /* of the mapping's kind */
    struct text key;   /* measure or goal of a wide column; missing otherwise */
    struct text label; /* header as label_of writes it */
    bool is_beginning; /* the header only begins so */
};

struct mapping_word {
    int role;
    struct text label; /* as label_of writes it */
    int value;         /* of the role's enum */
};

struct mapping_value {
    int role;
    struct text value;
};

/* Texts live in the arena it was read into. */
struct mapping {
    struct text name;
    enum file_kind kind;
    bool has_date_order;
    enum date_order date_order;
    struct mapping_column *columns;
    size_t column_count;
    struct mapping_word *words;
    size_t word_count;
    struct mapping_value *fixed;
    size_t fixed_count;
};

/* False with PROBLEM_MAPPING_INVALID (file, line, value) for the first line not understood. */
MUST_CHECK bool mapping_read(const char *file,
                             struct text content,
                             struct arena *arena,
                             struct mapping *mapping,
                             struct problems *problems);

/* The text of a mapping that is part of the program ("iaptus"); missing when there is none. */
struct text mapping_builtin(struct text name);

/* The value of a word of the file; WORD_NONE when the mapping does not have it. */
int mapping_word_find(const struct mapping *mapping, int role, struct text label);

/* What stands in rows without a cell of the role; missing when nothing does. */
struct text mapping_fixed_value(const struct mapping *mapping, int role);

#endif

/* Goals, journal entries and courses as the columns of their tables. */
#ifndef STORE_COLUMNS_H
#define STORE_COLUMNS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/attributes.h"
#include "model/course.h"
#include "model/goal.h"
#include "model/journal.h"
#include "model/row.h"
#include "store/statement.h"
#include "store/value.h"

/*
 * The first columns of a table are the fields of its kind of file, in the order of enum
 * goal_field, journal_field, course_field; then what the store adds; then the history.
 */
enum {
    GOAL_COLUMNS = GOAL_FIELD_COUNT,
    JOURNAL_COLUMN_REPEAT = JOURNAL_FIELD_COUNT,
    JOURNAL_COLUMN_ENTRY,
    JOURNAL_COLUMNS,
    COURSE_COLUMN_COURSE = COURSE_FIELD_COUNT,
    COURSE_COLUMNS,
    MAX_COLUMNS = 32
};

/* Their names as parameters: ":client"; from the second character on the name of the column. */
extern const char *const goal_columns[GOAL_COLUMNS];
extern const char *const journal_columns[JOURNAL_COLUMNS];
extern const char *const course_columns[COURSE_COLUMNS];

/* From the struct to values; client, repeat, entry and course are left alone. */
void goal_values(const struct goal *goal, struct value values[GOAL_COLUMNS]);
void journal_values(const struct journal_entry *entry, struct value values[JOURNAL_COLUMNS]);
void course_values(const struct course *course, struct value values[COURSE_COLUMNS]);

/* And back; texts are not copied. False when a word is none of ours: the file is damaged. */
MUST_CHECK bool goal_from_values(const struct value values[GOAL_COLUMNS], struct goal *goal);
MUST_CHECK bool journal_from_values(const struct value values[JOURNAL_COLUMNS],
                                    struct journal_entry *entry);
MUST_CHECK bool course_from_values(const struct value values[COURSE_COLUMNS],
                                   struct course *course);

/* Reads the first `count` columns of the row; texts are copied into the arena. */
void values_read(const struct statement *row,
                 size_t count,
                 struct arena *arena,
                 struct value *values);

#endif

/* Takes typed values out of one record and notes what is wrong with them. */
#ifndef INGEST_ENTRY_READER_H
#define INGEST_ENTRY_READER_H

#include <stdbool.h>
#include <stdint.h>

#include "base/day.h"
#include "base/text.h"
#include "ingest/cell.h"
#include "ingest/log_entry.h"
#include "ingest/number_rule.h"

struct entry_reader {
    const struct entry_rules *rules;
    const struct csv_record *record;
    struct arena *arena;
    struct log_entry *entry;
    struct problems *problems;
};

enum day_rule {
    DAY_OF_FACT, /* not after as_of */
    DAY_OF_PLAN  /* may lie in the future */
};

bool entry_has_column(const struct entry_reader *reader, int role);

/* The file has no such column, and the mapping gives all rows the same value. */
bool entry_is_fixed(const struct entry_reader *reader, int role);

/* Bit n: the file has a column of role n. */
uint64_t entry_present(const struct entry_reader *reader);

/* A problem with the field of a role; place, header and value are filled in. */
void entry_report(struct entry_reader *reader, int role, struct problem problem);

/* The same of the column of that index, which is read in the role given. */
void entry_report_at(struct entry_reader *reader,
                     size_t column,
                     int role,
                     struct problem problem);

/* Values are missing, DAY_NONE, NaN or `empty` when the cell is empty or at fault. */
struct text entry_take_text(struct entry_reader *reader, int role, enum cell_style style);
struct text entry_take_id(struct entry_reader *reader, int role);
day_number entry_take_day(struct entry_reader *reader, int role, enum day_rule rule);
double entry_take_number(struct entry_reader *reader, int role, struct number_rule rule);
int entry_take_word(struct entry_reader *reader, int role, int empty);

/* Adds to the hash of the row's content what no field states as it stands. */
void entry_mix_text(struct entry_reader *reader, struct text text);

/* Several words joined by `;` or `,`: the sum of their bits. */
unsigned entry_take_words(struct entry_reader *reader, int role);

/* The number in the column of that index, read in the role given (wide columns). */
double entry_take_number_at(struct entry_reader *reader,
                            size_t column,
                            int role,
                            struct number_rule rule);

/* The stored kind of a goal of the row's client; gas when the goal is not known. */
enum goal_kind entry_goal_kind(const struct entry_reader *reader, struct text goal);

/* A whole number, or `empty` for NaN. */
int32_t entry_whole_or(double value, int32_t empty);

#endif

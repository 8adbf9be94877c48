/* Count and sum of hashes of each table of facts: a row that went missing shows here alone. */
#ifndef STORE_SEAL_H
#define STORE_SEAL_H

#include <stdint.h>

#include "base/attributes.h"
#include "model/problem.h"
#include "store/database.h"

/* The tables of facts. */
enum fact_table {
    FACT_SESSION,
    FACT_GOAL_RATING,
    FACT_SCORE,
    FACT_SESSION_NOTE,
    FACT_GOAL,
    FACT_JOURNAL,
    FACT_COURSE,
    FACT_TABLE_COUNT
};

/* The name in the schema and in the change log. */
const char *fact_table_name(enum fact_table table);

/* Columns of a row that are hashed, of the tables that sessions files fill. */
#define SESSION_ROW_COLUMNS 13
#define FACT_ROW_COLUMNS 11 /* of a rating or a score */
#define NOTE_ROW_COLUMNS 10

/* The same of any table; the hash is the column behind them. */
int fact_table_columns(enum fact_table table);

/* Rows added since the transaction began, and the sum of hashes added less those taken away. */
struct seal {
    int64_t count;
    uint64_t sum;
};

/* Adds what a transaction changed (one seal per table) to what is stored. */
MUST_CHECK bool seal_store(struct database *database,
                           const struct seal changes[FACT_TABLE_COUNT],
                           struct problems *problems);

/* The stored seal of one table. */
MUST_CHECK bool seal_load(struct database *database,
                          enum fact_table table,
                          struct seal *seal,
                          struct problems *problems);

#endif

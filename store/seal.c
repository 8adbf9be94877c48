#include "store/seal.h"

#include "store/seal.sql.h"
#include "store/statement.h"

static const struct {
    const char *name;
    int columns;
} tables[FACT_TABLE_COUNT] = {
    [FACT_SESSION] = {"session", SESSION_ROW_COLUMNS},
    [FACT_GOAL_RATING] = {"goal_rating", FACT_ROW_COLUMNS},
    [FACT_SCORE] = {"score", FACT_ROW_COLUMNS},
    [FACT_SESSION_NOTE] = {"session_note", NOTE_ROW_COLUMNS},
    [FACT_GOAL] = {"goal", 29},
    [FACT_JOURNAL] = {"journal", 15},
    [FACT_COURSE] = {"course", 21},
};

const char *fact_table_name(enum fact_table table)
{
    return tables[table].name;
}

int fact_table_columns(enum fact_table table)
{
    return tables[table].columns;
}

bool seal_load(struct database *database,
               enum fact_table table,
               struct seal *seal,
               struct problems *problems)
{
    struct statement *load;
    bool found;

    *seal = (struct seal){0};
    if (!statement_of(database, seal_load_sql, &load, problems))
        return false;
    statement_bind_text(load, ":table", text_of(fact_table_name(table)));
    if (!statement_next(load, &found, problems))
        return false;
    if (found) {
        *seal = (struct seal){statement_int(load, 0), (uint64_t)statement_int(load, 1)};
        statement_reset(load);
    }
    return true;
}

// The sum wraps round; SQLite would turn it into a real number, so it is added here.
static bool store_one(struct database *database,
                      enum fact_table table,
                      struct seal change,
                      struct problems *problems)
{
    struct statement *store;
    struct seal seal;

    if (!seal_load(database, table, &seal, problems) ||
        !statement_of(database, seal_store_sql, &store, problems))
        return false;
    statement_bind_int(store, ":count", seal.count + change.count);
    statement_bind_int(store, ":sum", (int64_t)(seal.sum + change.sum));
    statement_bind_text(store, ":table", text_of(fact_table_name(table)));
    return statement_run(store, problems);
}

bool seal_store(struct database *database,
                const struct seal changes[FACT_TABLE_COUNT],
                struct problems *problems)
{
    for (int table = 0; table < FACT_TABLE_COUNT; table++) {
        struct seal change = changes[table];
        if ((change.count != 0 || change.sum != 0) &&
            !store_one(database, (enum fact_table)table, change, problems))
            return false;
    }
    return true;
}

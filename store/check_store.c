#include "store/check_store.h"

#include "store/check_store.sql.h"
#include "store/connection.h"
#include "store/seal.h"
#include "store/statement.h"

static const char *const table_sql[FACT_TABLE_COUNT] = {
    [FACT_SESSION] = check_session_sql, [FACT_GOAL_RATING] = check_goal_rating_sql,
    [FACT_SCORE] = check_score_sql,     [FACT_SESSION_NOTE] = check_session_note_sql,
    [FACT_GOAL] = check_goal_sql,       [FACT_JOURNAL] = check_journal_sql,
    [FACT_COURSE] = check_course_sql,
};

struct check {
    struct database *database;
    bool is_whole;
    struct problems *problems;
};

// What is said is copied by problem_add; `about` is a table or a kind of fault.
static void fault(struct check *check, const char *about, int64_t rows, struct text said)
{
    check->is_whole = false;
    problem_add(check->problems, (struct problem){.code = PROBLEM_DATABASE_DAMAGED,
                                                  .severity = SEVERITY_FAILURE,
                                                  .place.file = check->database->path,
                                                  .about = text_of(about),
                                                  .value = said,
                                                  .detail = about,
                                                  .low = (double)rows});
}

static bool check_pages(struct check *check)
{
    struct statement *rows;
    bool found;

    if (!statement_of(check->database, check_integrity_sql, &rows, check->problems))
        return false;
    for (;;) {
        if (!statement_next(rows, &found, check->problems))
            return false;
        if (!found)
            return true;
        struct text said = statement_text(rows, 0);
        if (!text_equal_string(said, "ok"))
            fault(check, "integrity", 1, said);
    }
}

// One number for all tables, indexes and triggers, as SQLite keeps their SQL.
static bool
schema_hash(struct database *database, uint64_t *hash, size_t *count, struct problems *problems)
{
    const int columns = 4;
    struct statement *rows;
    bool found;

    *hash = 0;
    *count = 0;
    if (!statement_of(database, check_schema_sql, &rows, problems))
        return false;
    for (;;) {
        if (!statement_next(rows, &found, problems))
            return false;
        if (!found)
            return true;
        *hash += statement_hash(rows, columns);
        (*count)++;
    }
}

// A rule that is gone or was changed lets in what no fact of ours can be.
static bool check_schema(struct check *check)
{
    struct database *ours = NULL;
    uint64_t hash, hash_of_ours;
    size_t count, count_of_ours;

    bool ok =
        database_open(&ours, NULL, DATABASE_MEMORY, check->database->arena, check->problems) &&
        schema_hash(ours, &hash_of_ours, &count_of_ours, check->problems) &&
        schema_hash(check->database, &hash, &count, check->problems);
    database_close(ours);
    if (ok && (hash != hash_of_ours || count != count_of_ours))
        fault(check, "schema", 1, (struct text){0});
    return ok;
}

static bool check_references(struct check *check)
{
    struct statement *rows;
    bool found;
    int64_t count = 0;

    if (!statement_of(check->database, check_references_sql, &rows, check->problems))
        return false;
    for (;;) {
        if (!statement_next(rows, &found, check->problems))
            return false;
        if (!found)
            break;
        count++;
    }
    if (count > 0)
        fault(check, "references", count, (struct text){0});
    return true;
}

static bool check_table(struct check *check, enum fact_table table)
{
    const char *name = fact_table_name(table);
    const int columns = fact_table_columns(table);
    struct statement *rows;
    struct seal stored;
    struct seal counted = {0};
    int64_t bad_rows = 0;
    bool found;

    if (!seal_load(check->database, table, &stored, check->problems) ||
        !statement_of(check->database, table_sql[table], &rows, check->problems))
        return false;
    for (;;) {
        if (!statement_next(rows, &found, check->problems))
            return false;
        if (!found)
            break;
        uint64_t hash = (uint64_t)statement_int(rows, columns);
        bad_rows += statement_hash(rows, columns) != hash;
        counted.count++;
        counted.sum += hash;
    }
    if (bad_rows > 0)
        fault(check, name, bad_rows, (struct text){0});
    if (counted.count != stored.count || counted.sum != stored.sum)
        fault(check, name, counted.count - stored.count, text_of("seal"));
    return true;
}

bool check_store(struct database *database, bool *is_whole, struct problems *problems)
{
    struct check check = {.database = database, .is_whole = true, .problems = problems};
    bool ok = check_pages(&check) && check_schema(&check) && check_references(&check);

    for (int table = 0; ok && table < FACT_TABLE_COUNT; table++)
        ok = check_table(&check, (enum fact_table)table);
    *is_whole = check.is_whole;
    return ok;
}

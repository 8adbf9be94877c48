/*
 * Any bytes as files of one practice, a line of %% between them. Imported again at once, a file
 * changes nothing; the store is whole; and what is exported of it changes nothing either.
 */
#include <assert.h>

#include "ingest/import.h"
#include "store/check_store.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/cli/exported.h"

/* 2026-11-24 */
enum { AS_OF = 20781 };

struct practice {
    struct arena *arena;
    struct instruments instruments;
    struct import_options options;
    struct database *database;
};

static struct import_report import(struct practice *practice, struct text bytes)
{
    struct import_report report;

    bool is_done = import_bytes("log.csv", bytes, &practice->options, practice->database,
                                practice->arena, &report);
    assert(is_done);
    return report;
}

static void import_twice(struct practice *practice, struct text bytes)
{
    struct import_report first = import(practice, bytes);
    struct import_report again = import(practice, bytes);

    assert(again.outcome == first.outcome);
    assert(again.counts.new_rows == 0 && again.counts.changed == 0);
    assert(again.counts.refused == first.counts.refused);
}

// Up to the next line of %%, which is taken away too.
static struct text next_file(struct text *rest)
{
    const struct text mark = TEXT("\n%%\n");
    struct text file = *rest;

    for (size_t i = 0; i < rest->length; i++) {
        if (text_starts_with(text_slice(*rest, i, rest->length - i), mark)) {
            file = text_slice(*rest, 0, i + 1);
            break;
        }
    }
    size_t taken = file.length + (file.length < rest->length ? mark.length - 1 : 0);
    *rest = text_slice(*rest, taken, rest->length - taken);
    return file;
}

static void check_whole(struct practice *practice)
{
    struct problems problems = problems_create(practice->arena);
    bool is_whole = false;
    bool is_looked_at = check_store(practice->database, &is_whole, &problems);

    assert(is_looked_at && is_whole);
}

static void export_and_import(struct practice *practice)
{
    for (int kind = 0; kind < FILE_KIND_COUNT; kind++) {
        struct text rows =
            exported_rows(practice->database, (enum file_kind)kind, practice->arena);
        struct import_report report = import(practice, rows);
        assert(report.outcome == IMPORT_OK);
        assert(report.counts.new_rows == 0 && report.counts.changed == 0);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count)
{
    struct practice practice = {.arena = arena_create()};
    struct problems problems = problems_create(practice.arena);
    struct text rest = {(const char *)bytes, count};

    practice.instruments = instruments_builtin(practice.arena);
    practice.options = (struct import_options){.as_of = AS_OF,
                                               .instruments = &practice.instruments,
                                               .keeps_rows = count % 2 == 0,
                                               .snapshot_from = DAY_NONE,
                                               .snapshot_to = DAY_NONE};
    bool is_open =
        database_open(&practice.database, NULL, DATABASE_MEMORY, practice.arena, &problems);
    assert(is_open);
    do
        import_twice(&practice, next_file(&rest));
    while (rest.length > 0);
    check_whole(&practice);
    export_and_import(&practice);
    database_close(practice.database);
    arena_destroy(practice.arena);
    return 0;
}

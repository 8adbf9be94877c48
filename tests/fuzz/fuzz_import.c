/* Any bytes as a file: imported twice into a database in memory, they change nothing again. */
#include <assert.h>

#include "ingest/import.h"
#include "tests/fuzz/fuzz.h"

/* 2026-11-24 */
enum { AS_OF = 20781 };

static void import_again(struct text bytes,
                         const struct import_options *options,
                         const struct import_report *first,
                         struct database *database,
                         struct arena *arena)
{
    struct import_report again;

    assert(import_bytes("log.csv", bytes, options, database, arena, &again));
    assert(again.outcome == first->outcome);
    assert(again.counts.new_rows == 0 && again.counts.changed == 0);
    assert(again.counts.refused == first->counts.refused);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count)
{
    struct arena *arena = arena_create();
    struct problems problems = problems_create(arena);
    struct instruments instruments = instruments_builtin(arena);
    struct import_options options = {.as_of = AS_OF,
                                     .instruments = &instruments,
                                     .keeps_rows = count % 2 == 0,
                                     .snapshot_from = DAY_NONE,
                                     .snapshot_to = DAY_NONE};
    struct text content = {(const char *)bytes, count};
    struct database *database;
    struct import_report report;

    assert(database_open(&database, NULL, DATABASE_MEMORY, arena, &problems));
    assert(import_bytes("log.csv", content, &options, database, arena, &report));
    import_again(content, &options, &report, database, arena);
    database_close(database);
    arena_destroy(arena);
    return 0;
}

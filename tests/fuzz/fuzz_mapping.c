/* Any bytes as a mapping, and behind a NUL byte as the file that it is used on. */
#include <assert.h>

#include "ingest/import.h"
#include "tests/fuzz/fuzz.h"

/* 2026-11-24 */
enum { AS_OF = 20781 };

static void import_with(const struct mapping *mapping, struct text bytes, struct arena *arena)
{
    struct problems problems = problems_create(arena);
    struct instruments instruments = instruments_builtin(arena);
    struct import_options options = {.as_of = AS_OF,
                                     .instruments = &instruments,
                                     .mapping = mapping,
                                     .snapshot_from = DAY_NONE,
                                     .snapshot_to = DAY_NONE};
    struct database *database;
    struct import_report report;

    assert(database_open(&database, NULL, DATABASE_MEMORY, arena, &problems));
    assert(import_bytes("log.csv", bytes, &options, database, arena, &report));
    database_close(database);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count)
{
    struct arena *arena = arena_create();
    struct problems problems = problems_create(arena);
    struct text content = {(const char *)bytes, count};
    size_t end = text_find(content, '\0');
    struct mapping mapping;

    if (!mapping_read("own.ini", text_slice(content, 0, end), arena, &mapping, &problems))
        assert(problems.count > 0);
    else if (end < count)
        import_with(&mapping, text_slice(content, end + 1, count - end - 1), arena);
    arena_destroy(arena);
    return 0;
}

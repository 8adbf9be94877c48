#include "ingest/import.h"

static int rank_of(const char *path, const struct import_options *options)
{
    struct arena *arena = arena_create();
    struct problems problems = problems_create(arena);
    struct header_rules rules = import_header_rules(options);
    struct source_file source;
    struct dialect dialect;
    int rank = FILE_KIND_COUNT;

    if (source_file_open(path, arena, &source, &problems) &&
        dialect_find(path, source.content, &rules, arena, &dialect, &problems)) {
        switch (dialect.columns.kind) {
        case FILE_GOALS:
        case FILE_CLIENTS:
            rank = 0;
            break;
        case FILE_SESSIONS:
            rank = 1;
            break;
        case FILE_JOURNAL:
            rank = 2;
            break;
        case FILE_KIND_COUNT:
            break;
        }
    }
    arena_destroy(arena);
    return rank;
}

void import_sort(const char **paths, size_t count, const struct import_options *options)
{
    struct arena *arena = arena_create();
    int *ranks = ARENA_ARRAY(arena, int, count);

    for (size_t i = 0; count > 1 && i < count; i++) {
        const char *path = paths[i];
        int rank = rank_of(path, options);
        size_t place = i;
        for (; place > 0 && ranks[place - 1] > rank; place--) {
            ranks[place] = ranks[place - 1];
            paths[place] = paths[place - 1];
        }
        ranks[place] = rank;
        paths[place] = path;
    }
    arena_destroy(arena);
}

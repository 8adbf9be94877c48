/* The measures that a file names: id and instrument, each looked up once. */
#ifndef INGEST_MEASURES_H
#define INGEST_MEASURES_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/text.h"
#include "ingest/text_table.h"
#include "model/instrument.h"

struct measure {
    struct text id;                      /* lower case */
    const struct instrument *instrument; /* NULL: no catalogue has it */
    bool is_reported;                    /* that it is unknown has been said */
};

struct measures {
    const struct instruments *instruments;
    struct arena *arena;
    struct text_table names; /* as they stand in the file */
    struct measure **items;  /* by number of the name; two spellings share one */
    size_t capacity;
};

/* `instruments` must outlive it; NULL: every measure is unknown. */
struct measures measures_create(const struct instruments *instruments, struct arena *arena);

/* The measure of a non-empty name. Never NULL. */
struct measure *measures_find(struct measures *measures, struct text name);

#endif

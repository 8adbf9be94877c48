/* One field before its type is known: blanks, wrappings, missing values, faults of cells. */
#ifndef INGEST_CELL_H
#define INGEST_CELL_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/text.h"

/* Free text keeps what a code or number never holds. */
enum cell_style {
    CELL_CODED,     /* ids, days, numbers, words: unwrapped, without invisible characters */
    CELL_NARRATIVE, /* free text: dashes and NA are missing, words are not */
    CELL_NOTE       /* the note of a session: as it stands */
};

struct cell {
    struct text text;           /* trimmed; missing when the cell states nothing */
    bool is_unwrapped;          /* ="00123" or '00123 */
    bool is_freed_of_invisible; /* zero-width characters were taken out */
    bool is_spreadsheet_error;  /* #REF!, ######## */
};

/* What the cell states. Its text is a slice of `raw`, or lives in the arena. */
struct cell cell_read(struct text raw, enum cell_style style, struct arena *arena);

#endif

/* What a column held before an import changed it; append-only. */
#ifndef STORE_CHANGE_LOG_H
#define STORE_CHANGE_LOG_H

#include "store/import_state.h"

/* A fact that is about to change. */
struct changed_row {
    enum fact_table table;
    int64_t client;
    int64_t row;      /* number of the session, entry or course within the client; 0 = none */
    struct text part; /* completes the key: "G1 client"; missing = nothing to complete */
    struct row_history old;
    uint32_t line; /* of this file, that states the new value */
};

MUST_CHECK bool change_log_add(struct import *import,
                               const struct changed_row *row,
                               const char *column,
                               struct value old_value,
                               struct value new_value,
                               struct problems *problems);

#endif

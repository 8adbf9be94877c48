/* One row of a sessions file on its way into the store. */
#ifndef STORE_IMPORT_ROW_H
#define STORE_IMPORT_ROW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/attributes.h"
#include "model/row.h"
#include "store/change_log.h"
#include "store/import_state.h"

#define PLACE_NONE UINT32_MAX

/* The row, the session it met, and what became of its facts so far. */
struct import_row {
    struct import *import;
    struct import_client *client;
    const struct session_row *row;
    int32_t number;   /* of the row, or of the session it joins; 0 = none */
    size_t session;   /* index into client->known->sessions */
    uint32_t place;   /* of the row within its session; PLACE_NONE = not known yet */
    bool is_inserted; /* this import brought the session: no fact of it was stored before */
    bool is_fresh;    /* the same, or it was deleted and this import brought it back */
    bool is_bare;     /* it states nothing but, perhaps, a note */
    bool is_changed;
    bool has_new_key[2]; /* [0] a rating, [1] a score that was not stored before */
    bool has_known_key[2];
};

struct known_session *import_row_session(const struct import_row *work);

/* Stores one rating or score of the row, unless it is silent. */
MUST_CHECK bool import_rating(struct import_row *work,
                              const struct row_rating *rating,
                              struct problems *problems);
MUST_CHECK bool
import_score(struct import_row *work, const struct row_score *score, struct problems *problems);

/* Finds the place of the row from the facts that are stored already. */
void import_row_find_place(struct import_row *work);

/* The place of the row; a new one when none of its facts was stored before. */
uint32_t import_row_place(struct import_row *work);

/* Stores the note of the row, or clears it. Call it after the facts. */
MUST_CHECK bool import_note(struct import_row *work, struct problems *problems);

/* The columns of a row in the order of its table, the hash (the last) left out. */
void session_row_values(const struct import_client *client,
                        size_t index,
                        struct value values[SESSION_ROW_COLUMNS]);
void fact_row_values(const struct import_client *client,
                     const struct known_fact *fact,
                     struct value values[FACT_ROW_COLUMNS]);
void note_row_values(const struct import_client *client,
                     const struct known_note *note,
                     struct value values[NOTE_ROW_COLUMNS]);

/* Writes a changed fact or note; the old history is in it. For import_snapshot as well. */
MUST_CHECK bool fact_put(struct import *import,
                         const struct import_client *client,
                         bool is_score,
                         struct known_fact *fact,
                         struct problems *problems);
MUST_CHECK bool note_put(struct import *import,
                         const struct import_client *client,
                         struct known_note *note,
                         struct problems *problems);
MUST_CHECK bool session_put(struct import *import,
                            const struct import_client *client,
                            size_t session,
                            struct problems *problems);

/* What the change log calls them. */
struct changed_row fact_row(struct import *import,
                            const struct import_client *client,
                            bool is_score,
                            const struct known_fact *fact);
struct changed_row note_row(struct import *import,
                            const struct import_client *client,
                            const struct known_note *note);

#endif

/* What an import in progress knows; shared by the files of the store that write facts. */
#ifndef STORE_IMPORT_STATE_H
#define STORE_IMPORT_STATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/attributes.h"
#include "model/goal.h"
#include "model/problem.h"
#include "store/database.h"
#include "store/hash_chains.h"
#include "store/import_store.h"
#include "store/seal.h"
#include "store/session_table.h"
#include "store/statement.h"
#include "store/value.h"

/* A rating or score. */
struct known_fact {
    struct row_history history;
    struct text key; /* goal or measure */
    double value;    /* NaN: stated without a value */
    uint32_t session;
    uint32_t place;
    enum rater rater;
    bool is_waiting; /* not in the database yet; see import_wait */
};

struct known_note {
    struct row_history history;
    struct text text;
    uint32_t session;
    uint32_t place;
    uint32_t turn;
    bool is_waiting;
};

/* Those stored before this import, sorted by session, key, rater; without chains. Those that it
 * brought, in the order of the file, chained by the same three. */
struct known_facts {
    struct known_fact *items;
    size_t count;
    size_t capacity;
    struct hash_chains chains;
};

/* The same: sorted by session, place, turn; chained by session and place. */
struct known_notes {
    struct known_note *items;
    size_t count;
    size_t capacity;
    struct hash_chains chains;
};

/* What is stored on one client: in the cache, and gone when that grows too large. */
struct known_client {
    struct session_table sessions;
    struct known_facts facts[2]; /* [0] ratings, [1] scores: stored before this import */
    struct known_notes notes;
    struct known_facts fresh_facts[2]; /* brought by it */
    struct known_notes fresh_notes;
};

struct known_goal {
    struct text id;
    enum goal_kind kind;
};

/* One bit per row that was stored before this import and stands in the file. */
struct seen_rows {
    uint8_t *sessions;
    uint8_t *facts[2];
    uint8_t *notes;
};

static inline void bit_set(uint8_t *bits, size_t bit)
{
    bits[bit / 8] |= (uint8_t)(1u << bit % 8);
}

static inline bool bit_is_set(const uint8_t *bits, size_t bit)
{
    return bits[bit / 8] >> bit % 8 & 1;
}

/* A client this import has met; lives as long as the import. */
struct import_client {
    struct text code;
    int64_t id;           /* 0 = not stored yet */
    bool is_new;          /* nothing was stored before this import */
    bool is_named;        /* the file holds an accepted row of this client */
    bool is_changed;      /* a fact changed, or a row was refused */
    bool has_goals;       /* `goals` is loaded */
    day_number first_day; /* of the rows of this file; DAY_NONE = undated */
    day_number last_day;
    uint64_t content;   /* all that the file states of it; 0 = no number says so */
    int64_t next_entry; /* of the journal; 0 = not asked yet */
    struct known_goal *goals;
    size_t goal_count;
    size_t goal_capacity;
    struct seen_rows seen;      /* made when the client is loaded for the first time */
    struct known_client *known; /* NULL = not in the cache */
    struct import_client *next_cached;
};

/* A new row of a table that is not written yet: an index into what is known of its client. */
struct waiting_row {
    const struct import_client *client;
    size_t row;
};

struct waiting_rows {
    struct waiting_row *items;
    size_t count;
    size_t capacity;
};

struct import {
    struct database *database;
    struct arena *arena; /* of the caller */
    struct arena *cache; /* struct known_client and all below */
    size_t cached_rows;
    struct import_client *cached; /* the clients that are in it, the latest first */
    int64_t run;
    uint32_t source;
    enum file_kind kind;
    bool has_notes;        /* the file has a column for notes */
    int64_t open_refusals; /* refused rows not resolved yet */
    struct seal seals[FACT_TABLE_COUNT];
    struct waiting_rows waiting[FACT_TABLE_COUNT]; /* none but of what sessions files bring */
    struct import_client **clients;                /* by hash of their code; NULL = free */
    size_t client_count;
    size_t client_slots; /* a power of two */
    struct import_client *latest;
};

/* *id is 0 when these bytes never came in. */
MUST_CHECK bool import_source_find(struct database *database,
                                   const struct digest *sha256,
                                   enum file_kind kind,
                                   int64_t *id,
                                   struct problems *problems);

/* The client of that code; is stored when it is not (id != 0 afterwards). */
MUST_CHECK bool import_client_store(struct import *import,
                                    struct text code,
                                    struct import_client **client,
                                    struct problems *problems);

/* The same without storing it: id is 0 when there is no such client. */
MUST_CHECK bool import_client_find(struct import *import,
                                   struct text code,
                                   struct import_client **client,
                                   struct problems *problems);

/* Lets the cache go when it has grown too large, after what waits in it was written; nothing
 * may point into it. */
MUST_CHECK bool import_trim_cache(struct import *import, struct problems *problems);

/*
 * The new row (index into the client's sessions, fresh facts or fresh notes) is written with
 * many others: before the cache is trimmed, before the commit, and before its table is asked.
 * Until then the row in the cache may still change.
 */
void import_wait(struct import *import,
                 enum fact_table table,
                 const struct import_client *client,
                 size_t row);

/* Writes all rows that wait. */
MUST_CHECK bool import_write_waiting(struct import *import, struct problems *problems);

/* A fact or note of this import joins those that are known of the client. */
struct known_fact *
fresh_fact_add(struct import *import, struct known_facts *facts, const struct known_fact *fact);
struct known_note *
fresh_note_add(struct import *import, struct known_notes *notes, const struct known_note *note);

/* The fact that this import brought; NULL when it did not. */
struct known_fact *fresh_fact_find(const struct known_facts *facts,
                                   uint32_t session,
                                   struct text key,
                                   enum rater rater);

/* The last note that this import brought at that place of the session, and the one before a
 * note; NULL when there is none. */
struct known_note *
fresh_note_last(const struct known_notes *notes, uint32_t session, uint32_t place);
struct known_note *fresh_note_before(const struct known_notes *notes,
                                     const struct known_note *note);

/* Makes sure that client->known holds all that is stored. */
MUST_CHECK bool import_client_load(struct import *import,
                                   struct import_client *client,
                                   struct problems *problems);

/* Makes sure that client->goals holds all goals. */
MUST_CHECK bool import_client_load_goals(struct import *import,
                                         struct import_client *client,
                                         struct problems *problems);

/* Sets open_refusals. */
MUST_CHECK bool import_count_refusals(struct import *import, struct problems *problems);

/* A row of this file, dated `day` (DAY_NONE: undated), was accepted. */
void import_client_name(struct import_client *client, day_number day);

/* The history of a row that this import states for the first time; and after a change. */
struct row_history history_new(const struct import *import, uint32_t line);
struct row_history
history_changed(const struct import *import, struct row_history old, uint32_t line);

/* Source, line and runs of the tables whose rows do not go: goals, journal, courses. */
void history_bind(struct statement *statement, const struct row_history *history);

/* The same with deleted_run, as values, of the tables whose rows can go. */
#define HISTORY_COLUMNS 5
void history_values(const struct row_history *history, struct value values[HISTORY_COLUMNS]);

/* Reads them from `column` on; the order is source, line, first_run, changed_run, deleted_run,
 * hash. */
struct row_history history_read(const struct statement *statement, int column, bool can_go);

void import_seal_add(struct import *import, enum fact_table table, uint64_t hash);
void import_seal_replace(struct import *import,
                         enum fact_table table,
                         uint64_t old,
                         uint64_t hash);

#endif

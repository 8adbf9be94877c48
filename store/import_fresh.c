#include "store/import_state.h"

#include "store/row_hash.h"

static uint64_t fact_hash(uint32_t session, struct text key, enum rater rater)
{
    return row_hash_int(row_hash_int(row_hash_text(ROW_HASH_START, key), session), rater);
}

static uint64_t place_hash(uint32_t session, uint32_t place)
{
    return row_hash_int(row_hash_int(ROW_HASH_START, session), place);
}

struct known_fact *
fresh_fact_add(struct import *import, struct known_facts *facts, const struct known_fact *fact)
{
    size_t index = facts->count++;

    facts->items =
        arena_grow(import->cache, facts->items, &facts->capacity, facts->count, sizeof(*fact));
    facts->items[index] = *fact;
    facts->chains.arena = import->cache;
    hash_chains_add(&facts->chains, fact_hash(fact->session, fact->key, fact->rater));
    import->cached_rows++;
    return &facts->items[index];
}

struct known_note *
fresh_note_add(struct import *import, struct known_notes *notes, const struct known_note *note)
{
    size_t index = notes->count++;

    notes->items =
        arena_grow(import->cache, notes->items, &notes->capacity, notes->count, sizeof(*note));
    notes->items[index] = *note;
    notes->chains.arena = import->cache;
    hash_chains_add(&notes->chains, place_hash(note->session, note->place));
    import->cached_rows++;
    return &notes->items[index];
}

struct known_fact *fresh_fact_find(const struct known_facts *facts,
                                   uint32_t session,
                                   struct text key,
                                   enum rater rater)
{
    size_t i = hash_chains_first(&facts->chains, fact_hash(session, key, rater));

    for (; i != CHAIN_END; i = hash_chains_next(&facts->chains, i)) {
        struct known_fact *fact = &facts->items[i];
        if (fact->session == session && fact->rater == rater && text_equal(fact->key, key))
            return fact;
    }
    return NULL;
}

// The first of a chain, from `i` on, that lies at the place.
static struct known_note *
note_at(const struct known_notes *notes, size_t i, uint32_t session, uint32_t place)
{
    for (; i != CHAIN_END; i = hash_chains_next(&notes->chains, i)) {
        struct known_note *note = &notes->items[i];
        if (note->session == session && note->place == place)
            return note;
    }
    return NULL;
}

struct known_note *
fresh_note_last(const struct known_notes *notes, uint32_t session, uint32_t place)
{
    size_t first = hash_chains_first(&notes->chains, place_hash(session, place));

    return note_at(notes, first, session, place);
}

struct known_note *fresh_note_before(const struct known_notes *notes,
                                     const struct known_note *note)
{
    size_t next = hash_chains_next(&notes->chains, (size_t)(note - notes->items));

    return note_at(notes, next, note->session, note->place);
}

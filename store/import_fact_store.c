#include "store/import_row.h"

#include <math.h>

#include "base/buffer.h"
#include "store/change_log.h"
#include "store/import_fact_store.sql.h"

#define PART_MAX_BYTES 1024 /* of what names a fact in the change log */

static const struct {
    enum fact_table table;
    const char *put;
} kinds[2] = {
    {FACT_GOAL_RATING, rating_put_sql},
    {FACT_SCORE, score_put_sql},
};

static const char *const row_parameters[FACT_ROW_COLUMNS] = {
    ":client", ":session", ":key",       ":rater",       ":place",       ":value",
    ":source", ":line",    ":first_run", ":changed_run", ":deleted_run",
};

struct known_session *import_row_session(const struct import_row *work)
{
    return &work->client->known->sessions.sessions[work->session];
}

static int
compare(const struct known_fact *fact, uint32_t session, struct text key, enum rater rater)
{
    if (fact->session != session)
        return fact->session < session ? -1 : 1;
    int order = text_compare(fact->key, key);
    // The names of the raters are in the order of the enum.
    return order != 0 ? order : (int)fact->rater - (int)rater;
}

// The fact as it was stored before this import; NULL = it was not.
static struct known_fact *
find_fact(const struct import_row *work, bool is_score, struct text key)
{
    const struct known_facts *facts = &work->client->known->facts[is_score];
    uint32_t session = (uint32_t)work->session + 1;
    size_t low = 0;
    size_t high = work->is_inserted ? 0 : facts->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = compare(&facts->items[middle], session, key, work->row->rater);
        if (order == 0)
            return &facts->items[middle];
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

// Whether the row states nothing that has a place among the rows of its session.
static bool is_bare(const struct session_row *row)
{
    for (size_t i = 0; i < row->rating_count; i++) {
        const struct row_rating *rating = &row->ratings[i];
        if (!rating->is_silent && (rating->is_named || !isnan(rating->value)))
            return false;
    }
    for (size_t i = 0; i < row->score_count; i++) {
        const struct row_score *score = &row->scores[i];
        if (!score->is_silent && (score->is_named || !isnan(score->value)))
            return false;
    }
    return true;
}

void import_row_find_place(struct import_row *work)
{
    const struct session_row *row = work->row;
    const struct known_fact *fact = NULL;

    work->is_bare = is_bare(row);
    work->place = work->is_bare ? 0 : PLACE_NONE;
    for (size_t i = 0; i < row->rating_count && !fact; i++) {
        if (!row->ratings[i].is_silent)
            fact = find_fact(work, false, row->ratings[i].goal);
    }
    for (size_t i = 0; i < row->score_count && !fact; i++) {
        if (!row->scores[i].is_silent)
            fact = find_fact(work, true, row->scores[i].measure);
    }
    if (fact)
        work->place = fact->place;
}

uint32_t import_row_place(struct import_row *work)
{
    if (work->place == PLACE_NONE)
        work->place = import_row_session(work)->next_place++;
    return work->place;
}

void fact_row_values(const struct import_client *client,
                     const struct known_fact *fact,
                     struct value values[FACT_ROW_COLUMNS])
{
    size_t i = 0;

    values[i++] = value_int(client->id);
    values[i++] = value_int(fact->session);
    values[i++] = value_text(fact->key);
    values[i++] = value_name(rater_name(fact->rater));
    values[i++] = value_int(fact->place);
    values[i++] = value_real(fact->value);
    history_values(&fact->history, values + i);
}

bool fact_put(struct import *import,
              const struct import_client *client,
              bool is_score,
              struct known_fact *fact,
              struct problems *problems)
{
    struct value values[FACT_ROW_COLUMNS];
    struct statement *put;
    uint64_t old = fact->history.hash;

    if (!statement_of(import->database, kinds[is_score].put, &put, problems))
        return false;
    fact_row_values(client, fact, values);
    fact->history.hash = value_bind_row(values, row_parameters, FACT_ROW_COLUMNS, put);
    import_seal_replace(import, kinds[is_score].table, old, fact->history.hash);
    return statement_run(put, problems);
}

struct changed_row fact_row(struct import *import,
                            const struct import_client *client,
                            bool is_score,
                            const struct known_fact *fact)
{
    struct buffer part = buffer_create(import->cache, PART_MAX_BYTES);

    buffer_put_text(&part, fact->key);
    buffer_put_byte(&part, ' ');
    buffer_put_string(&part, rater_name(fact->rater));
    return (struct changed_row){
        .table = kinds[is_score].table,
        .client = client->id,
        .row = fact->session,
        .part = buffer_text(&part),
        .old = fact->history,
    };
}

static bool change_value(struct import_row *work,
                         bool is_score,
                         struct known_fact *fact,
                         double value,
                         struct problems *problems)
{
    struct changed_row changed = fact_row(work->import, work->client, is_score, fact);

    changed.line = work->row->line;
    if (!change_log_add(work->import, &changed, "value", value_real(fact->value),
                        value_real(value), problems))
        return false;
    fact->value = value;
    fact->history = history_changed(work->import, fact->history, work->row->line);
    work->is_changed = true;
    return fact_put(work->import, work->client, is_score, fact, problems);
}

// A fact that a snapshot had deleted and that stands in a file again.
static bool revive_fact(struct import_row *work,
                        bool is_score,
                        struct known_fact *fact,
                        double value,
                        struct problems *problems)
{
    struct changed_row changed = fact_row(work->import, work->client, is_score, fact);

    changed.line = work->row->line;
    if (!change_log_add(work->import, &changed, "deleted_run",
                        value_int(fact->history.deleted_run), value_null(), problems))
        return false;
    fact->history.deleted_run = 0;
    work->has_new_key[is_score] = true;
    if (!value_equal(value_real(fact->value), value_real(value)))
        return change_value(work, is_score, fact, value, problems);
    fact->history = history_changed(work->import, fact->history, work->row->line);
    return fact_put(work->import, work->client, is_score, fact, problems);
}

static bool meet_fact(struct import_row *work,
                      bool is_score,
                      struct known_fact *fact,
                      double value,
                      struct problems *problems)
{
    size_t bit = (size_t)(fact - work->client->known->facts[is_score].items);

    bool was_seen = bit_is_set(work->client->seen.facts[is_score], bit);
    bit_set(work->client->seen.facts[is_score], bit);
    if (fact->history.deleted_run != 0)
        return revive_fact(work, is_score, fact, value, problems);
    work->has_known_key[is_score] = true;
    // An empty cell takes nothing away that another row of the file gives.
    if (value_equal(value_real(fact->value), value_real(value)) || (was_seen && isnan(value)))
        return true;
    return change_value(work, is_score, fact, value, problems);
}

// An earlier row of this file stated the fact: this row is of the same place, and may give the
// value that the other left out.
static bool share_fact(struct import_row *work,
                       bool is_score,
                       struct known_fact *fact,
                       double value,
                       struct problems *problems)
{
    if (work->place == PLACE_NONE)
        work->place = fact->place;
    if (!isnan(fact->value) || isnan(value))
        return true;
    fact->value = value;
    fact->history.line = work->row->line;
    work->is_changed = true;
    return fact->is_waiting || fact_put(work->import, work->client, is_score, fact, problems);
}

static void insert_fact(struct import_row *work, bool is_score, struct text key, double value)
{
    struct import *import = work->import;
    struct known_facts *fresh = &work->client->known->fresh_facts[is_score];
    struct known_fact fact = {
        .history = history_new(import, work->row->line),
        .key = arena_copy(import->cache, key),
        .value = value,
        .session = (uint32_t)work->session + 1,
        .place = import_row_place(work),
        .rater = work->row->rater,
        .is_waiting = true,
    };

    fresh_fact_add(import, fresh, &fact);
    import_wait(import, kinds[is_score].table, work->client, fresh->count - 1);
    work->has_new_key[is_score] = true;
}

static bool import_fact(struct import_row *work,
                        bool is_score,
                        struct text key,
                        double value,
                        bool is_named,
                        struct problems *problems)
{
    struct known_fact *fact = find_fact(work, is_score, key);

    if (fact)
        return meet_fact(work, is_score, fact, value, problems);
    if (isnan(value) && !is_named)
        return true;
    fact = fresh_fact_find(&work->client->known->fresh_facts[is_score],
                           (uint32_t)work->session + 1, key, work->row->rater);
    if (fact)
        return share_fact(work, is_score, fact, value, problems);
    insert_fact(work, is_score, key, value);
    return true;
}

bool import_rating(struct import_row *work,
                   const struct row_rating *rating,
                   struct problems *problems)
{
    return rating->is_silent ||
           import_fact(work, false, rating->goal, rating->value, rating->is_named, problems);
}

bool import_score(struct import_row *work,
                  const struct row_score *score,
                  struct problems *problems)
{
    return score->is_silent ||
           import_fact(work, true, score->measure, score->value, score->is_named, problems);
}

#include "cli/status_row.h"

#include <assert.h>
#include <stdlib.h>

/* Read as a number, the bits order as lists of flags do, compared from their worst one on. */
static uint32_t flag_bit(enum flag_code code)
{
    static_assert(FLAG_COUNT <= 32, "one bit a flag");
    return (uint32_t)1 << (FLAG_COUNT - 1 - code);
}

bool status_row_has(const struct status_row *row, enum flag_code code)
{
    return (row->flags & flag_bit(code)) != 0;
}

bool status_row_needs_attention(const struct status_row *row)
{
    return row->flags >= flag_bit(FLAG_GOAL_ATTAINED_OPEN);
}

static uint32_t flags_of(const struct case_findings *findings)
{
    uint32_t flags = 0;

    for (size_t i = 0; i < findings->flag_count; i++)
        flags |= flag_bit(findings->flags[i].code);
    return flags;
}

static day_number last_held(const struct episode *episode)
{
    for (size_t i = episode->session_count; i > 0; i--) {
        if (session_is_held(episode->sessions[i - 1].session))
            return episode->sessions[i - 1].session->day;
    }
    return DAY_NONE;
}

static void goals_count(struct status_row *row, const struct case_findings *findings)
{
    for (size_t i = 0; i < findings->goal_count; i++) {
        enum goal_state state = findings->goals[i].state;

        row->improving += state == GOAL_IMPROVING || state == GOAL_REACHED;
        row->worse += state == GOAL_WORSE;
    }
}

static bool is_listed(const struct status_row *row, const struct episode *episode)
{
    return episode->ended_on == DAY_NONE || status_row_has(row, FLAG_CLOSURE_INCOMPLETE) ||
           status_row_has(row, FLAG_FOLLOWUP_DUE);
}

void status_rows_add(struct status_rows *rows, const struct case_findings *findings)
{
    const struct episode *episode = findings->episode;
    struct status_row row = {
        .episode = episode->number,
        .last_session = last_held(episode),
        .closed_on = episode->closed_on,
        .goals = findings->goal_attainment.goals,
        .rated = findings->goal_attainment.rated,
        .attained = findings->goal_attainment.attained,
        .flags = flags_of(findings),
    };

    if (!is_listed(&row, episode))
        return;
    goals_count(&row, findings);
    row.client = arena_copy(rows->arena, findings->case_file->client);
    if (!text_is_empty(episode->counselor))
        row.counselor = arena_copy(rows->arena, episode->counselor);
    rows->items = arena_grow(rows->arena, rows->items, &rows->capacity, rows->count + 1,
                             sizeof(*rows->items));
    rows->items[rows->count++] = row;
}

static int rows_compare(const void *first, const void *second)
{
    const struct status_row *a = first;
    const struct status_row *b = second;
    int order;

    if (a->flags != b->flags)
        return a->flags > b->flags ? -1 : 1;
    if (a->last_session != b->last_session)
        return a->last_session < b->last_session ? -1 : 1;
    order = text_compare(a->client, b->client);
    return order != 0 ? order : a->episode - b->episode;
}

void status_rows_sort(struct status_rows *rows)
{
    if (rows->count > 1)
        qsort(rows->items, rows->count, sizeof(*rows->items), rows_compare);
}

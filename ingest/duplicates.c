#include "ingest/duplicates.h"

#include <math.h>
#include <stdbool.h>

#include "base/sort.h"
#include "ingest/session_conflicts.h"

// What makes two rows speak of one thing. Rows sort by it, then by their place in the file.
struct key {
    struct group_entry *entry;
    size_t index;
    day_number day;
    int kind;
    struct text first, second;
};

static int compare_numbers(int64_t a, int64_t b)
{
    return (a > b) - (a < b);
}

static int compare_keys(const struct key *a, const struct key *b)
{
    int order = compare_numbers(a->day, b->day);

    if (order == 0)
        order = compare_numbers(a->kind, b->kind);
    if (order == 0)
        order = text_compare(a->first, b->first);
    return order != 0 ? order : text_compare(a->second, b->second);
}

static int compare_for_sort(const void *left, const void *right)
{
    const struct key *a = left;
    const struct key *b = right;
    int order = compare_keys(a, b);

    return order != 0 ? order : compare_numbers((int64_t)a->index, (int64_t)b->index);
}

static struct key key_of(struct group_entry *entry, size_t index)
{
    const struct log_entry *row = entry->entry;
    struct key key = {.entry = entry, .index = index, .day = DAY_NONE};

    switch (row->kind) {
    case FILE_GOALS:
        key.first = row->goal.goal.id;
        break;
    case FILE_CLIENTS:
        key.first = row->course.course.episode_id;
        if (key.first.length == 0)
            key.day = row->course.course.started_on;
        break;
    case FILE_JOURNAL:
        key.day = row->journal.entry.day;
        key.kind = (int)row->journal.entry.kind;
        key.first = row->journal.entry.goal;
        key.second = row->journal.entry.text;
        break;
    case FILE_SESSIONS:
    case FILE_KIND_COUNT:
        break;
    }
    return key;
}

// Rows of one key: all the same, or all refused.
static void judge_equals(const struct key *keys, size_t count)
{
    uint64_t hash = keys[0].entry->entry->content_hash;
    bool is_same = true;

    for (size_t i = 1; i < count; i++)
        is_same = is_same && keys[i].entry->entry->content_hash == hash;
    for (size_t i = is_same ? 1 : 0; i < count && count > 1; i++) {
        keys[i].entry->state = is_same ? ENTRY_DUPLICATE : ENTRY_CONFLICT;
        keys[i].entry->other_line = keys[i == 0 ? 1 : 0].entry->entry->line;
    }
}

static void number_repeats(const struct key *keys, size_t count)
{
    for (size_t i = 0; i < count; i++)
        keys[i].entry->entry->journal.repeat = (uint32_t)i;
}

static void judge_by_key(struct group_entry *entries, size_t count, struct arena *arena)
{
    struct key *keys = ARENA_ARRAY(arena, struct key, count);
    size_t used = 0;

    for (size_t i = 0; i < count; i++) {
        if (!entries[i].entry->is_refused)
            keys[used++] = key_of(&entries[i], i);
    }
    sort_items(keys, used, sizeof(*keys), compare_for_sort);
    for (size_t from = 0, to = 0; from < used; from = to) {
        while (to < used && compare_keys(&keys[from], &keys[to]) == 0)
            to++;
        if (keys[from].entry->entry->kind == FILE_JOURNAL)
            number_repeats(keys + from, to - from);
        else
            judge_equals(keys + from, to - from);
    }
}

void duplicates_judge(struct group_entry *entries, size_t count, struct arena *arena)
{
    if (count == 0)
        return;
    if (entries[0].entry->kind == FILE_SESSIONS)
        session_conflicts_judge(entries, count, arena);
    else
        judge_by_key(entries, count, arena);
}

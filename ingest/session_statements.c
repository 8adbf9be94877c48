#include "ingest/session_statements.h"

#include <math.h>
#include <stdbool.h>

#include "base/sort.h"

// A rating or a score that a row states.
struct statement {
    const struct visit *visit;
    bool *is_silent;
    struct text subject; // goal or measure
    double value;        // NaN: the cell is empty
    bool is_score;
};

static int compare_numbers(int64_t a, int64_t b)
{
    return (a > b) - (a < b);
}

static int compare_subjects(const struct statement *a, const struct statement *b)
{
    int order = compare_numbers((int64_t)a->visit->session, (int64_t)b->visit->session);

    if (order == 0)
        order = compare_numbers(a->is_score, b->is_score);
    if (order == 0)
        order = compare_numbers(a->visit->row->rater, b->visit->row->rater);
    return order != 0 ? order : text_compare(a->subject, b->subject);
}

static int by_subject(const void *left, const void *right)
{
    const struct statement *a = left;
    const struct statement *b = right;
    int order = compare_subjects(a, b);

    if (order == 0)
        order = compare_numbers((int64_t)a->visit->index, (int64_t)b->visit->index);
    return order;
}

static size_t count_statements(const struct visit *visits, size_t count)
{
    size_t statements = 0;

    for (size_t i = 0; i < count; i++)
        statements += visits[i].row->rating_count + visits[i].row->score_count;
    return statements;
}

static size_t list_statements(const struct visit *visits, size_t count, struct statement *list)
{
    size_t used = 0;

    for (size_t i = 0; i < count; i++) {
        const struct session_row *row = visits[i].row;
        for (size_t j = 0; j < row->rating_count; j++)
            list[used++] =
                (struct statement){&visits[i], &row->ratings[j].is_silent, row->ratings[j].goal,
                                   row->ratings[j].value, false};
        for (size_t j = 0; j < row->score_count; j++)
            list[used++] =
                (struct statement){&visits[i], &row->scores[j].is_silent,
                                   row->scores[j].measure, row->scores[j].value, true};
    }
    return used;
}

// Statements on one subject in one session: those that are given must be equal.
static void judge_subject(const struct statement *list, size_t count)
{
    const struct statement *given = NULL;
    const struct statement *other = NULL;

    for (size_t i = 0; i < count && other == NULL; i++) {
        if (isnan(list[i].value))
            continue;
        if (given == NULL)
            given = &list[i];
        else if (list[i].value != given->value)
            other = &list[i];
    }
    for (size_t i = 0; i < count && other != NULL; i++)
        visit_mark_conflict(list[i].visit,
                            list[i].visit == given->visit ? other->visit : given->visit);
}

static bool is_good(const struct statement *statement)
{
    return statement->visit->entry->state == ENTRY_GOOD;
}

static bool gives_anything(const struct session_row *row)
{
    for (size_t i = 0; i < row->rating_count; i++) {
        if (!isnan(row->ratings[i].value))
            return true;
    }
    for (size_t i = 0; i < row->score_count; i++) {
        if (!isnan(row->scores[i].value))
            return true;
    }
    return false;
}

// The statement that speaks for the empty cells of its subject.
static const struct statement *speaker_of(const struct statement *list, size_t count)
{
    const struct statement *first = NULL;
    const struct statement *giving = NULL;

    for (size_t i = 0; i < count; i++) {
        if (!is_good(&list[i]))
            continue;
        if (!isnan(list[i].value))
            return &list[i];
        if (first == NULL)
            first = &list[i];
        if (giving == NULL && gives_anything(list[i].visit->row))
            giving = &list[i];
    }
    return giving != NULL ? giving : first;
}

static void hush_values(const struct statement *list, size_t count)
{
    const struct statement *speaker = speaker_of(list, count);

    for (size_t i = 0; i < count; i++)
        *list[i].is_silent = isnan(list[i].value) && &list[i] != speaker;
}

static void hush_notes(const struct statement *list, size_t count)
{
    bool has_note = false;

    for (size_t i = 0; i < count; i++)
        has_note = has_note || (is_good(&list[i]) && !isnan(list[i].value) &&
                                list[i].visit->row->note.length > 0);
    for (size_t i = 0; i < count && has_note; i++) {
        struct session_row *row = list[i].visit->row;
        row->has_note = row->has_note && (row->note.length > 0 || isnan(list[i].value));
    }
}

void session_statements_judge(const struct visit *visits, size_t count, struct arena *arena)
{
    size_t capacity = count_statements(visits, count);
    struct statement *list = ARENA_ARRAY(arena, struct statement, capacity);
    size_t used = list_statements(visits, count, list);
    size_t to = 0;

    sort_items(list, used, sizeof(*list), by_subject);
    for (size_t from = 0; from < used; from = to) {
        for (to = from; to < used && compare_subjects(&list[from], &list[to]) == 0;)
            to++;
        judge_subject(list + from, to - from);
    }
    // Only now is it known which rows count.
    for (size_t from = 0; from < used; from = to) {
        for (to = from; to < used && compare_subjects(&list[from], &list[to]) == 0;)
            to++;
        if (to - from == 1)
            continue;
        hush_values(list + from, to - from);
        hush_notes(list + from, to - from);
    }
}

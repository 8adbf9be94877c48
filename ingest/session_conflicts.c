#include "ingest/session_conflicts.h"

#include <math.h>
#include <stdbool.h>
#include <stdlib.h>

#include "store/import_store.h"

// A row and the session it belongs to.
struct visit {
    struct group_entry *entry;
    struct session_row *row;
    size_t index;   // place in the file
    size_t session; // number within this group
};

// A rating or a score that a row states.
struct statement {
    const struct visit *visit;
    bool is_score;
    struct text subject; // goal or measure
    double value;        // NaN: the cell is empty
};

static int compare_numbers(int64_t a, int64_t b)
{
    return (a > b) - (a < b);
}

static int compare_places(const struct visit *a, const struct visit *b)
{
    return compare_numbers((int64_t)a->index, (int64_t)b->index);
}

static void mark_conflict(const struct visit *visit, const struct visit *other)
{
    visit->entry->state = ENTRY_CONFLICT;
    if (visit->entry->other_line == 0)
        visit->entry->other_line = other->row->line;
}

// --- courses of one number ---

static int by_number_and_day(const void *left, const void *right)
{
    const struct visit *a = left;
    const struct visit *b = right;
    int order = compare_numbers(a->row->number, b->row->number);

    if (order == 0)
        order = compare_numbers(a->row->day, b->row->day);
    return order != 0 ? order : compare_places(a, b);
}

// The rows of one number in one course must be of one day.
static void judge_course(const struct visit *visits, size_t count)
{
    if (visits[0].row->day == visits[count - 1].row->day)
        return;
    for (size_t i = 0; i < count; i++) {
        bool is_first_day = visits[i].row->day == visits[0].row->day;
        mark_conflict(&visits[i], is_first_day ? &visits[count - 1] : &visits[0]);
    }
}

static void judge_courses(struct visit *visits, size_t count)
{
    qsort(visits, count, sizeof(*visits), by_number_and_day);
    for (size_t from = 0, to = 0; from < count; from = to) {
        int32_t number = visits[from].row->number;
        bool is_new = from == 0 || visits[from - 1].row->number != number;
        uint32_t course = is_new ? 0 : visits[from - 1].row->course + 1;
        do {
            visits[to++].row->course = number == 0 ? 0 : course;
        } while (
            to < count && visits[to].row->number == number &&
            (number == 0 || visits[to].row->day - visits[to - 1].row->day <= COURSE_GAP_DAYS));
        if (number != 0)
            judge_course(visits + from, to - from);
    }
}

// --- sessions ---

static int by_day_and_number(const void *left, const void *right)
{
    const struct visit *a = left;
    const struct visit *b = right;
    int order = compare_numbers(a->row->day, b->row->day);

    if (order == 0)
        order = compare_numbers(a->row->number, b->row->number);
    return order != 0 ? order : compare_places(a, b);
}

// Rows of one day: the unnumbered come first and join the only numbered session, if it is one.
static void number_day(struct visit *visits, size_t count, size_t *sessions)
{
    size_t numbered = 0;
    size_t first_numbered = 0;

    while (first_numbered < count && visits[first_numbered].row->number == 0)
        first_numbered++;
    for (size_t i = first_numbered; i < count; i++) {
        if (i == first_numbered || visits[i].row->number != visits[i - 1].row->number)
            numbered++;
        visits[i].session = *sessions + numbered;
    }
    for (size_t i = 0; i < first_numbered; i++)
        visits[i].session = numbered == 1 ? *sessions + 1 : *sessions;
    *sessions += numbered + 1;
}

static void number_sessions(struct visit *visits, size_t count)
{
    size_t sessions = 0;

    qsort(visits, count, sizeof(*visits), by_day_and_number);
    for (size_t from = 0, to = 0; from < count; from = to) {
        while (to < count && visits[to].row->day == visits[from].row->day)
            to++;
        number_day(visits + from, to - from, &sessions);
    }
}

static int by_session(const void *left, const void *right)
{
    const struct visit *a = left;
    const struct visit *b = right;
    int order = compare_numbers((int64_t)a->session, (int64_t)b->session);

    return order != 0 ? order : compare_places(a, b);
}

static bool differ(struct text a, struct text b)
{
    return a.length > 0 && b.length > 0 && !text_equal(a, b);
}

static bool durations_differ(const struct session_row *a, const struct session_row *b)
{
    return a->duration_minutes != SESSION_NO_DURATION &&
           b->duration_minutes != SESSION_NO_DURATION &&
           a->duration_minutes != b->duration_minutes;
}

// The first rows of a session that give a counsellor and a duration stand for all before.
struct said {
    const struct visit *first;
    const struct visit *counselor;
    const struct visit *duration;
};

static const struct visit *contradicted(const struct said *said, const struct visit *visit)
{
    if (visit->row->attendance != said->first->row->attendance)
        return said->first;
    if (said->counselor != NULL &&
        differ(said->counselor->row->counselor, visit->row->counselor))
        return said->counselor;
    if (said->duration != NULL && durations_differ(said->duration->row, visit->row))
        return said->duration;
    return NULL;
}

// Rows of one session: one disagreement refuses them all.
static void judge_session(const struct visit *visits, size_t count)
{
    struct said said = {.first = visits};
    const struct visit *one = NULL;
    const struct visit *other = NULL;

    for (size_t i = 0; i < count && one == NULL; i++) {
        one = contradicted(&said, &visits[i]);
        other = &visits[i];
        if (said.counselor == NULL && visits[i].row->counselor.length > 0)
            said.counselor = &visits[i];
        if (said.duration == NULL && visits[i].row->duration_minutes != SESSION_NO_DURATION)
            said.duration = &visits[i];
    }
    for (size_t i = 0; i < count && one != NULL; i++)
        mark_conflict(&visits[i], &visits[i] == one ? other : one);
}

// --- ratings and scores ---

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

    return order != 0 ? order : compare_places(a->visit, b->visit);
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
            list[used++] = (struct statement){&visits[i], false, row->ratings[j].goal,
                                              row->ratings[j].value};
        for (size_t j = 0; j < row->score_count; j++)
            list[used++] = (struct statement){&visits[i], true, row->scores[j].measure,
                                              row->scores[j].value};
    }
    return used;
}

// Statements on one subject in one session: those that are given must be equal.
static void judge_statements(const struct statement *list, size_t count)
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
        mark_conflict(list[i].visit,
                      list[i].visit == given->visit ? other->visit : given->visit);
}

static void judge_all_statements(const struct visit *visits, size_t count, struct arena *arena)
{
    size_t capacity = count_statements(visits, count);
    struct statement *list = ARENA_ARRAY(arena, struct statement, capacity);
    size_t used = list_statements(visits, count, list);

    if (used > 1)
        qsort(list, used, sizeof(*list), by_subject);
    for (size_t from = 0, to = 0; from < used; from = to) {
        while (to < used && compare_subjects(&list[from], &list[to]) == 0)
            to++;
        judge_statements(list + from, to - from);
    }
}

// --- repeated rows ---

static int by_content(const void *left, const void *right)
{
    const struct visit *a = left;
    const struct visit *b = right;
    uint64_t first = a->entry->entry->content_hash;
    uint64_t second = b->entry->entry->content_hash;

    return first != second ? (first > second) - (first < second) : compare_places(a, b);
}

static void mark_repeated(struct visit *visits, size_t count)
{
    qsort(visits, count, sizeof(*visits), by_content);
    for (size_t i = 1, first = 0; i < count; i++) {
        struct group_entry *entry = visits[i].entry;
        if (entry->entry->content_hash != visits[first].entry->entry->content_hash) {
            first = i;
        } else if (entry->state == ENTRY_GOOD) {
            entry->state = ENTRY_DUPLICATE;
            entry->other_line = visits[first].row->line;
        }
    }
}

static size_t without_conflicts(struct visit *visits, size_t count)
{
    size_t kept = 0;

    for (size_t i = 0; i < count; i++) {
        if (visits[i].entry->state == ENTRY_GOOD)
            visits[kept++] = visits[i];
    }
    return kept;
}

void session_conflicts_judge(struct group_entry *entries, size_t count, struct arena *arena)
{
    struct visit *visits = ARENA_ARRAY(arena, struct visit, count);
    size_t used = 0;

    for (size_t i = 0; i < count; i++) {
        struct log_entry *entry = entries[i].entry;
        if (!entry->is_refused)
            visits[used++] = (struct visit){&entries[i], &entry->session, i, 0};
    }
    if (used < 2)
        return;
    judge_courses(visits, used);
    used = without_conflicts(visits, used);
    number_sessions(visits, used);
    qsort(visits, used, sizeof(*visits), by_session);
    for (size_t from = 0, to = 0; from < used; from = to) {
        while (to < used && visits[to].session == visits[from].session)
            to++;
        judge_session(visits + from, to - from);
    }
    judge_all_statements(visits, used, arena);
    mark_repeated(visits, used);
}

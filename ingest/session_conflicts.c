#include "ingest/session_conflicts.h"

#include <math.h>
#include <stdbool.h>

#include "base/sort.h"
#include "ingest/session_statements.h"
#include "ingest/session_visit.h"
#include "store/import_store.h"

static int compare_numbers(int64_t a, int64_t b)
{
    return (a > b) - (a < b);
}

static int compare_places(const struct visit *a, const struct visit *b)
{
    return compare_numbers((int64_t)a->index, (int64_t)b->index);
}

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
        visit_mark_conflict(&visits[i], is_first_day ? &visits[count - 1] : &visits[0]);
    }
}

static void judge_courses(struct visit *visits, size_t count)
{
    sort_items(visits, count, sizeof(*visits), by_number_and_day);
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
    for (size_t i = 0; i < first_numbered; i++) {
        visits[i].session = numbered == 1 ? *sessions + 1 : *sessions;
        if (numbered == 1) {
            visits[i].row->joined = visits[first_numbered].row->number;
            visits[i].row->course = visits[first_numbered].row->course;
        }
    }
    *sessions += numbered + 1;
}

static void number_sessions(struct visit *visits, size_t count)
{
    size_t sessions = 0;

    sort_items(visits, count, sizeof(*visits), by_day_and_number);
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
        visit_mark_conflict(&visits[i], &visits[i] == one ? other : one);
}

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
    sort_items(visits, count, sizeof(*visits), by_content);
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

// Rows of one session: an empty cell of one is filled by what another gives.
static void hush_columns(const struct visit *visits, size_t count)
{
    bool has_counselor = false;
    bool has_duration = false;

    for (size_t i = 0; i < count; i++) {
        const struct session_row *row = visits[i].row;
        has_counselor = has_counselor || row->counselor.length > 0;
        has_duration = has_duration || row->duration_minutes != SESSION_NO_DURATION;
    }
    for (size_t i = 0; i < count; i++) {
        struct session_row *row = visits[i].row;
        row->has_counselor &= !has_counselor || row->counselor.length > 0;
        row->has_duration &= !has_duration || row->duration_minutes != SESSION_NO_DURATION;
    }
}

// What a kind changes in the findings: a closing ends the course, a contact after it is no
// session of its own, a review confirms what was reached. Empty is the ordinary session.
static int weight_of(enum session_kind kind)
{
    static const enum session_kind by_weight[] = {
        SESSION_SESSION, SESSION_SCREENING, SESSION_ASSESSMENT,
        SESSION_REVIEW,  SESSION_FOLLOWUP,  SESSION_CLOSURE,
    };
    int weight = 0;

    while (by_weight[weight] != kind)
        weight++;
    return weight;
}

// Rows of one session that name several kinds: one speaks for all, whatever their order.
static void settle_kind(const struct visit *visits, size_t count)
{
    const struct session_row *heaviest = visits[0].row;

    for (size_t i = 1; i < count; i++) {
        if (weight_of(visits[i].row->kind) > weight_of(heaviest->kind))
            heaviest = visits[i].row;
    }
    for (size_t i = 0; i < count; i++) {
        struct session_row *row = visits[i].row;
        bool is_other = row->kind != heaviest->kind;

        row->has_kind &= !is_other;
        if (is_other && row->kind != SESSION_SESSION)
            visits[i].entry->kind_line = heaviest->line;
    }
}

static bool is_bare(const struct session_row *row)
{
    for (size_t i = 0; i < row->rating_count; i++) {
        if (!row->ratings[i].is_silent)
            return false;
    }
    for (size_t i = 0; i < row->score_count; i++) {
        if (!row->scores[i].is_silent && !isnan(row->scores[i].value))
            return false;
    }
    return true;
}

// The same for the note of rows that state nothing else.
static void hush_bare_notes(const struct visit *visits, size_t count)
{
    bool has_note = false;

    for (size_t i = 0; i < count && !has_note; i++)
        has_note = visits[i].row->note.length > 0 && is_bare(visits[i].row);
    for (size_t i = 0; i < count && has_note; i++) {
        struct session_row *row = visits[i].row;
        row->has_note = row->has_note && (row->note.length > 0 || !is_bare(row));
    }
}

static size_t session_end(const struct visit *visits, size_t count, size_t from)
{
    size_t end = from;

    while (end < count && visits[end].session == visits[from].session)
        end++;
    return end;
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
    if (used == 0)
        return;
    judge_courses(visits, used);
    used = without_conflicts(visits, used);
    number_sessions(visits, used);
    sort_items(visits, used, sizeof(*visits), by_session);
    for (size_t from = 0, to = 0; from < used; from = to) {
        to = session_end(visits, used, from);
        judge_session(visits + from, to - from);
    }
    session_statements_judge(visits, used, arena);
    used = without_conflicts(visits, used);
    for (size_t from = 0, to = 0; from < used; from = to) {
        to = session_end(visits, used, from);
        if (to - from == 1)
            continue;
        hush_columns(visits + from, to - from);
        settle_kind(visits + from, to - from);
        hush_bare_notes(visits + from, to - from);
    }
    mark_repeated(visits, used);
}

#include "ingest/import_rows.h"

#include <math.h>

#include "ingest/duplicates.h"
#include "ingest/row_content.h"
#include "ingest/row_key.h"

bool import_is_stopped(struct import_work *work)
{
    if (work->options->should_stop == NULL || !work->options->should_stop())
        return false;
    problem_add(work->problems,
                (struct problem){.code = PROBLEM_INTERRUPTED, .severity = SEVERITY_FAILURE});
    return true;
}

bool import_known_goal_kind(void *user,
                            struct text client,
                            struct text goal,
                            enum goal_kind *kind)
{
    struct import_work *work = user;
    size_t number = text_table_find(&work->goals, goal);

    if (number == TEXT_NOT_FOUND) {
        size_t needed = work->goals.count + 1;
        struct arena *arena = work->goals.arena;
        work->goal_kinds = arena_grow(arena, work->goal_kinds, &work->goal_capacity, needed,
                                      sizeof(enum goal_kind));
        work->goal_is_known =
            arena_grow(arena, work->goal_is_known, &work->known_capacity, needed, sizeof(bool));
        number = text_table_add(&work->goals, arena_copy(arena, goal));
        if (!import_goal_kind(work->import, client, goal, &work->goal_is_known[number],
                              &work->goal_kinds[number], work->problems))
            work->has_failed = true;
    }
    *kind = work->goal_kinds[number];
    return work->goal_is_known[number];
}

static bool
store(struct import_work *work, const struct log_entry *entry, enum row_outcome *outcome)
{
    switch (entry->kind) {
    case FILE_SESSIONS:
        if (work->is_known)
            return import_known_row(work->import, entry->client, entry->session.day,
                                    work->problems);
        return import_session(work->import, &entry->session, outcome, work->problems);
    case FILE_GOALS:
        return import_goal(work->import, &entry->goal, outcome, work->problems);
    case FILE_JOURNAL:
        return import_journal(work->import, &entry->journal, outcome, work->problems);
    case FILE_CLIENTS:
        return import_course(work->import, &entry->course, outcome, work->problems);
    case FILE_KIND_COUNT:
        break;
    }
    return false;
}

static void count_outcome(struct import_counts *counts, enum row_outcome outcome)
{
    switch (outcome) {
    case ROW_NEW:
        counts->new_rows++;
        break;
    case ROW_UNCHANGED:
        counts->unchanged++;
        break;
    case ROW_CHANGED:
        counts->changed++;
        break;
    }
}

// A row that was refused before and is accepted now is no longer open.
static bool resolve(struct import_work *work, const struct log_entry *entry)
{
    if (!import_has_open_refusals(work->import))
        return true;
    struct text key = row_key(entry, work->group_arena);
    if (entry->reference.length > 0 &&
        !import_resolve(work->import, entry->reference, work->problems))
        return false;
    return key.length == 0 || import_resolve(work->import, key, work->problems);
}

static void keep_goal(struct import_work *work, const struct log_entry *entry)
{
    struct import_report *report = work->report;

    report->goals = arena_grow(work->arena, report->goals, &report->goal_capacity,
                               report->goal_count + 1, sizeof(*report->goals));
    report->goals[report->goal_count++] = (struct goal_place){
        .line = entry->line,
        .client = arena_copy(work->arena, entry->client),
        .goal = arena_copy(work->arena, entry->goal.goal.id),
    };
}

static bool accept(struct import_work *work, const struct log_entry *entry)
{
    struct import_report *report = work->report;
    enum row_outcome outcome = ROW_UNCHANGED;

    if (!store(work, entry, &outcome) || !resolve(work, entry))
        return false;
    count_outcome(&report->counts, outcome);
    if (entry->kind == FILE_SESSIONS) {
        day_number day = entry->session.day;
        work->first_day =
            work->first_day == DAY_NONE || day < work->first_day ? day : work->first_day;
        work->last_day = day > work->last_day ? day : work->last_day;
    }
    if (entry->kind == FILE_GOALS)
        keep_goal(work, entry);
    if (!work->options->keeps_rows)
        return true;
    report->accepted = arena_grow(work->arena, report->accepted, &report->accepted_capacity,
                                  report->accepted_count + 1, sizeof(*entry));
    report->accepted[report->accepted_count++] = *entry;
    return true;
}

static bool
turn_away(struct import_work *work, const struct log_entry *entry, size_t field_count)
{
    struct import_report *report = work->report;
    struct refused_row row = {
        .line = entry->line,
        .line_end = entry->line_end,
        .raw = text_slice(report->source.content, entry->from, entry->length),
        .client = entry->client,
        .is_score_out_of_range = entry->is_score_out_of_range,
        .problems = work->problems->items + entry->problem_from,
        .problem_count = entry->problem_count,
        .ref = row_reference(&report->source.sha256, entry->line, work->group_arena),
        .key = row_key(entry, work->group_arena),
    };
    struct refused_place place = {entry->line, entry->from, entry->length, field_count};

    report->refused = arena_grow(work->arena, report->refused, &report->refused_capacity,
                                 report->refused_count + 1, sizeof(place));
    report->refused[report->refused_count++] = place;
    report->counts.refused++;
    return import_refused(work->import, &row, work->problems);
}

static void note_conflict(struct import_work *work, struct group_entry *item)
{
    struct log_entry *entry = item->entry;
    uint32_t line_end = entry->line_end != entry->line ? entry->line_end : 0;
    bool is_later = item->other_line < entry->line;

    entry->is_refused = true;
    entry->problem_from = work->problems->count;
    entry->problem_count = 1;
    problem_add(work->problems, (struct problem){
                                    .code = PROBLEM_KEY_CONFLICT,
                                    .severity = SEVERITY_ROW_REFUSED,
                                    .place = {.file = work->report->source.path,
                                              .line = entry->line,
                                              .line_end = line_end},
                                    .about = text_of(file_kind_name(entry->kind)),
                                    .low = is_later ? item->other_line : entry->line,
                                    .high = is_later ? entry->line : item->other_line,
                                });
}

static void note_duplicate(struct import_work *work, const struct group_entry *item)
{
    line_list_add(&work->report->duplicate_lines, item->entry->line, work->arena);
    work->report->counts.duplicates++;
    problem_add(work->problems,
                (struct problem){
                    .code = PROBLEM_DUPLICATE_ROW,
                    .severity = SEVERITY_REMARK,
                    .place = {.file = work->report->source.path, .line = item->entry->line},
                    .low = item->entry->line,
                    .high = item->other_line,
                });
}

static void note_kinds(struct import_work *work, const struct group_entry *item)
{
    problem_add(work->problems,
                (struct problem){
                    .code = PROBLEM_SESSION_KINDS,
                    .severity = SEVERITY_REMARK,
                    .place = {.file = work->report->source.path, .line = item->entry->line},
                    .role = "kind",
                    .value = text_of(session_kind_name(item->entry->session.kind)),
                    .low = item->entry->line,
                    .high = item->kind_line,
                });
}

// A goal whose stored ratings would lie outside its new kind is refused.
static bool check_goal_kind(struct import_work *work, struct log_entry *entry)
{
    const struct goal *goal = &entry->goal.goal;
    double misfit = NAN;

    if (!(entry->goal.present & FIELD_BIT(GOAL_FIELD_KIND)))
        return true; // the kind stays what it is
    if (!import_ratings_fit(work->import, entry->client, goal->id, goal->kind, &misfit,
                            work->problems))
        return false;
    if (isnan(misfit))
        return true;
    entry->is_refused = true;
    entry->problem_from = work->problems->count;
    entry->problem_count = 1;
    size_t column = work->report->dialect.columns.place[GOAL_FIELD_KIND];
    problem_add(work->problems,
                (struct problem){
                    .code = PROBLEM_GOAL_KIND_CONFLICT,
                    .severity = SEVERITY_ROW_REFUSED,
                    .place = {.file = work->report->source.path,
                              .line = entry->line,
                              .column = column == COLUMN_NONE ? 0 : (uint32_t)column + 1},
                    .role = "kind",
                    .value = text_of(goal_kind_name(goal->kind)),
                    .about = goal->id,
                    .low = misfit,
                });
    return true;
}

static bool settle(struct import_work *work, struct group_entry *item, size_t field_count)
{
    struct log_entry *entry = item->entry;

    if (item->state == ENTRY_DUPLICATE) {
        note_duplicate(work, item);
        return true;
    }
    if (item->state == ENTRY_CONFLICT)
        note_conflict(work, item);
    else if (item->kind_line != 0)
        note_kinds(work, item);
    if (!entry->is_refused && entry->kind == FILE_GOALS && !check_goal_kind(work, entry))
        return false;
    return entry->is_refused ? turn_away(work, entry, field_count) : accept(work, entry);
}

static void forget_goals(struct import_work *work, struct arena *arena)
{
    work->goals = text_table_create(arena);
    work->goal_kinds = NULL;
    work->goal_is_known = NULL;
}

// The typed rows of one client, each with the number of its fields (0: not known).
struct group {
    struct group_entry *items;
    struct log_entry *entries;
    size_t *field_counts;
    size_t count;
};

static struct group group_create(size_t row_count, struct arena *arena)
{
    return (struct group){
        .items = ARENA_ARRAY(arena, struct group_entry, row_count),
        .entries = ARENA_ARRAY(arena, struct log_entry, row_count),
        .field_counts = ARENA_ARRAY(arena, size_t, row_count),
    };
}

static void read_run(struct import_work *work,
                     const struct row_run *run,
                     struct arena *arena,
                     struct group *group)
{
    struct csv_record record;

    csv_reader_seek(&work->reader, run->from, run->line);
    for (uint32_t i = 0; i < run->count && csv_reader_next(&work->reader, &record); i++) {
        size_t at = group->count++;
        group->entries[at] = log_entry_read(&work->rules, &record, arena, work->problems);
        group->items[at] = (struct group_entry){.entry = &group->entries[at]};
        group->field_counts[at] = record.fault == CSV_GOOD ? record.count : 0;
    }
}

// Moves the problems of some rows to those of the report, as long as there is room.
static void keep_problems(struct import_work *work, const struct problems *problems)
{
    struct import_report *report = work->report;

    for (size_t i = 0; i < problems->count; i++) {
        bool is_of_row = problems->items[i].severity <= SEVERITY_ROW_REFUSED;
        if (is_of_row && report->problems.count >= IMPORT_MAX_PROBLEMS)
            report->more_problems++;
        else
            problem_add(&report->problems, problems->items[i]);
    }
}

// Rows whose client could not be read: each is settled for itself, all of them may be faulty.
static bool import_strays(struct import_work *work, const struct row_run *run)
{
    struct arena *arena = work->options->keeps_rows ? work->arena : work->group_arena;
    struct csv_record record;

    csv_reader_seek(&work->reader, run->from, run->line);
    for (uint32_t i = 0; i < run->count && csv_reader_next(&work->reader, &record); i++) {
        struct problems problems = problems_create(work->group_arena);
        work->problems = &problems;
        forget_goals(work, arena);
        struct log_entry entry = log_entry_read(&work->rules, &record, arena, &problems);
        struct group_entry item = {.entry = &entry};
        bool ok = !work->has_failed &&
                  settle(work, &item, record.fault == CSV_GOOD ? record.count : 0);
        keep_problems(work, &problems);
        work->problems = &work->report->problems;
        arena_reset(work->group_arena);
        if (!ok)
            return false;
    }
    return true;
}

// A session without number whose date changed comes in as another one: that is said.
static bool note_moved(struct import_work *work, struct text client)
{
    struct moved_session *moved;
    size_t count;
    char day[DAY_TEXT_BYTES];

    if (!import_moved_sessions(work->import, client, work->group_arena, &moved, &count,
                               work->problems))
        return false;
    for (size_t i = 0; i < count; i++)
        problem_add(work->problems,
                    (struct problem){
                        .code = PROBLEM_POSSIBLE_MOVED_SESSION,
                        .severity = SEVERITY_WARNING,
                        .place = {.file = work->report->source.path, .line = moved[i].line},
                        .about = day_print_iso(moved[i].from_day, day),
                    });
    return true;
}

// All rows as one number; 0 when one of them is not to be stored.
static uint64_t content_of(const struct import_work *work, const struct group *group)
{
    uint64_t content = work->columns_content;

    for (size_t i = 0; i < group->count; i++) {
        if (group->entries[i].is_refused || group->items[i].state != ENTRY_GOOD)
            return 0;
        content = row_content_add(content, &group->entries[i]);
    }
    return content;
}

// A snapshot asks for each stored row whether the file holds it.
static bool recognise(struct import_work *work, const struct group *group)
{
    work->is_known = false;
    if (work->options->is_snapshot || group->entries[0].client.length == 0)
        return true;
    return import_client_content(work->import, group->entries[0].client,
                                 content_of(work, group), &work->is_known, work->problems);
}

static bool settle_all(struct import_work *work, struct group *group)
{
    for (size_t i = 0; i < group->count; i++) {
        if (!settle(work, &group->items[i], group->field_counts[i]))
            return false;
    }
    return true;
}

static bool import_sessions(struct import_work *work, struct group *group)
{
    bool ok = recognise(work, group) && settle_all(work, group) &&
              (work->is_known || note_moved(work, group->entries[0].client));

    work->is_known = false;
    return ok;
}

static bool import_group(struct import_work *work, const struct row_chain *chain)
{
    struct arena *arena = work->options->keeps_rows ? work->arena : work->group_arena;
    struct group group = group_create(chain->row_count, arena);

    forget_goals(work, arena);
    for (uint32_t number = chain->first; number != RUN_NONE;) {
        struct row_run run = row_index_run(&work->scan.rows, number);
        read_run(work, &run, arena, &group);
        number = run.next;
    }
    if (work->has_failed)
        return false;
    duplicates_judge(group.items, group.count, arena);
    if (group.count > 0 && group.entries[0].kind == FILE_SESSIONS)
        return import_sessions(work, &group);
    return settle_all(work, &group);
}

static bool import_chain(struct import_work *work, const struct row_chain *chain)
{
    struct problems problems = problems_create(work->group_arena);

    work->problems = &problems;
    bool ok = import_group(work, chain);
    keep_problems(work, &problems);
    work->problems = &work->report->problems;
    arena_reset(work->group_arena);
    return ok;
}

static bool import_all_strays(struct import_work *work)
{
    const struct row_index *rows = &work->scan.rows;

    for (uint32_t number = rows->chains[0].first; number != RUN_NONE;) {
        struct row_run run = row_index_run(rows, number);
        if (import_is_stopped(work) || !import_strays(work, &run))
            return false;
        number = run.next;
    }
    return true;
}

bool import_rows_take(struct import_work *work)
{
    const struct row_index *rows = &work->scan.rows;

    if (!import_all_strays(work))
        return false;
    for (size_t i = 1; i < rows->chain_count; i++) {
        if (import_is_stopped(work) || !import_chain(work, &rows->chains[i]))
            return false;
    }
    return true;
}

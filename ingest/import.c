#include "ingest/import.h"

#include <math.h>
#include <stdlib.h>

#include "base/file.h"
#include "ingest/duplicates.h"
#include "ingest/measures.h"
#include "ingest/row_key.h"

// One file on its way.
struct work {
    const struct import_options *options;
    struct database *database;
    struct arena *arena;       // of the file
    struct arena *group_arena; // of one client, unless the rows are kept
    struct import_report *report;
    struct problems *problems; // of the report
    struct import *import;
    struct scan scan;
    struct measures measures;
    struct entry_rules rules;
    struct csv_reader reader;
    struct text_table goals; // of the client at hand, with their kinds
    enum goal_kind *goal_kinds;
    bool *goal_is_known;
    size_t goal_capacity;
    size_t known_capacity;
    bool has_failed; // the database did, while a row was read
    day_number first_day, last_day;
};

// --- problems of the whole file ---

static bool refuse(struct work *work, struct problem problem)
{
    problem.severity = SEVERITY_FILE_REFUSED;
    problem.place.file = work->report->source.path;
    problem.place.line = 1;
    return problem_add(work->problems, problem);
}

static void warn(struct work *work, enum problem_code code, struct text value)
{
    problem_add(work->problems, (struct problem){
                                    .code = code,
                                    .severity = SEVERITY_WARNING,
                                    .place = {.file = work->report->source.path, .line = 1},
                                    .value = value,
                                });
}

static bool is_stopped(struct work *work)
{
    if (work->options->should_stop == NULL || !work->options->should_stop())
        return false;
    problem_add(work->problems,
                (struct problem){.code = PROBLEM_INTERRUPTED, .severity = SEVERITY_FAILURE});
    return true;
}

// --- before the first row ---

static struct header_rules header_rules_of(const struct import_options *options)
{
    return (struct header_rules){
        .mapping = options->mapping,
        .instruments = options->instruments,
        .has_kind = options->has_kind,
        .kind = options->kind,
    };
}

static bool find_header(struct work *work)
{
    struct import_report *report = work->report;
    const struct source_file *source = &report->source;
    struct header_rules rules = header_rules_of(work->options);

    if (source->is_guessed)
        warn(work, PROBLEM_ENCODING_GUESSED, text_of(encoding_name(source->encoding)));
    if (source->has_end_junk)
        warn(work, PROBLEM_EOF_JUNK, (struct text){NULL, 0});
    if (!dialect_find(source->path, source->content, &rules, work->arena, &report->dialect,
                      work->problems))
        return false;
    report->has_header = true;
    if (report->dialect.has_preamble)
        warn(work, PROBLEM_PREAMBLE_SKIPPED, (struct text){NULL, 0});
    return true;
}

static bool find_rows(struct work *work)
{
    struct import_report *report = work->report;
    struct header_rules rules = header_rules_of(work->options);

    if (!scan_rows(&report->source, &report->dialect, &rules, work->arena, &work->scan,
                   work->problems))
        return false;
    report->decimal = work->scan.decimal;
    report->skipped_lines = work->scan.skipped;
    report->counts.skipped = work->scan.skipped.count;
    if (work->scan.rows.count == 0)
        warn(work, PROBLEM_NO_ROWS, (struct text){NULL, 0});
    return true;
}

static enum date_order date_order_of(const struct work *work)
{
    const struct import_options *options = work->options;
    const struct mapping *mapping = work->report->dialect.columns.mapping;

    if (options->has_date_order)
        return options->date_order;
    return mapping != NULL && mapping->has_date_order ? mapping->date_order : DATE_ORDER_DMY;
}

/*
 * The kind of a goal as stored, looked up once for each goal of the client at hand. A failure
 * of the database is noted and ends the import after the row.
 */
static bool goal_kind(void *user, struct text client, struct text goal, enum goal_kind *kind)
{
    struct work *work = user;
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

static void set_rules(struct work *work)
{
    const struct import_report *report = work->report;

    work->measures = measures_create(work->options->instruments, work->arena);
    work->rules = (struct entry_rules){
        .file = report->source.path,
        .content = report->source.content,
        .is_clean = report->source.is_clean,
        .columns = &report->dialect.columns,
        .date_order = date_order_of(work),
        .utc_offset_minutes = work->options->utc_offset_minutes,
        .as_of = work->options->as_of,
        .decimal = report->decimal,
        .measures = &work->measures,
        .goal_kind = goal_kind,
        .user = work,
    };
    work->reader =
        csv_reader_create(report->source.content, report->dialect.delimiter, work->arena);
}

// --- one row ---

static bool store(struct work *work, const struct log_entry *entry, enum row_outcome *outcome)
{
    switch (entry->kind) {
    case FILE_SESSIONS:
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
static bool resolve(struct work *work, const struct log_entry *entry)
{
    struct text key = row_key(entry, work->group_arena);

    if (entry->reference.length > 0 &&
        !import_resolve(work->import, entry->reference, work->problems))
        return false;
    return key.length == 0 || import_resolve(work->import, key, work->problems);
}

static bool accept(struct work *work, const struct log_entry *entry)
{
    struct import_report *report = work->report;
    enum row_outcome outcome = ROW_NEW;

    if (!store(work, entry, &outcome) || !resolve(work, entry))
        return false;
    count_outcome(&report->counts, outcome);
    if (entry->kind == FILE_SESSIONS) {
        day_number day = entry->session.day;
        work->first_day =
            work->first_day == DAY_NONE || day < work->first_day ? day : work->first_day;
        work->last_day = day > work->last_day ? day : work->last_day;
    }
    if (!work->options->keeps_rows)
        return true;
    report->accepted = arena_grow(work->arena, report->accepted, &report->accepted_capacity,
                                  report->accepted_count + 1, sizeof(*entry));
    report->accepted[report->accepted_count++] = *entry;
    return true;
}

static bool turn_away(struct work *work, const struct log_entry *entry, size_t field_count)
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

static void note_conflict(struct work *work, struct group_entry *item)
{
    struct log_entry *entry = item->entry;
    uint32_t line_end = entry->line_end != entry->line ? entry->line_end : 0;

    entry->is_refused = true;
    entry->problem_from = work->problems->count;
    entry->problem_count = 1;
    problem_add(work->problems, (struct problem){
                                    .code = PROBLEM_KEY_CONFLICT,
                                    .severity = SEVERITY_ROW_REFUSED,
                                    .place = {.file = work->report->source.path,
                                              .line = entry->line,
                                              .line_end = line_end},
                                    .low = entry->line,
                                    .high = item->other_line,
                                });
}

static void note_duplicate(struct work *work, const struct group_entry *item)
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

// A goal whose stored ratings would lie outside its new kind is refused.
static bool check_goal_kind(struct work *work, struct log_entry *entry)
{
    const struct goal *goal = &entry->goal.goal;
    double misfit = NAN;

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

static bool settle(struct work *work, struct group_entry *item, size_t field_count)
{
    struct log_entry *entry = item->entry;

    if (item->state == ENTRY_DUPLICATE) {
        note_duplicate(work, item);
        return true;
    }
    if (item->state == ENTRY_CONFLICT)
        note_conflict(work, item);
    if (!entry->is_refused && entry->kind == FILE_GOALS && !check_goal_kind(work, entry))
        return false;
    return entry->is_refused ? turn_away(work, entry, field_count) : accept(work, entry);
}

// --- the rows of one client ---

static void forget_goals(struct work *work, struct arena *arena)
{
    work->goals = text_table_create(arena);
    work->goal_kinds = NULL;
    work->goal_is_known = NULL;
}

static bool import_chain(struct work *work, const struct row_chain *chain)
{
    struct arena *arena = work->options->keeps_rows ? work->arena : work->group_arena;
    struct group_entry *items = ARENA_ARRAY(arena, struct group_entry, chain->count);
    struct log_entry *entries = ARENA_ARRAY(arena, struct log_entry, chain->count);
    size_t *field_counts = ARENA_ARRAY(arena, size_t, chain->count);
    struct csv_record record;
    size_t count = 0;

    forget_goals(work, arena);
    for (uint32_t row = chain->first; row != ROW_NONE; count++) {
        struct row_place place = row_index_at(&work->scan.rows, row);
        csv_reader_seek(&work->reader, place.from, place.line);
        bool is_there = csv_reader_next(&work->reader, &record);
        if (!is_there)
            break;
        entries[count] = log_entry_read(&work->rules, &record, arena, work->problems);
        items[count] = (struct group_entry){.entry = &entries[count]};
        field_counts[count] = record.fault == CSV_GOOD ? record.count : 0;
        row = place.next;
    }
    if (work->has_failed)
        return false;
    duplicates_judge(items, count, arena);
    for (size_t i = 0; i < count; i++) {
        if (!settle(work, &items[i], field_counts[i]))
            return false;
    }
    return true;
}

static bool import_rows(struct work *work)
{
    const struct row_index *rows = &work->scan.rows;

    for (size_t i = 0; i < rows->chain_count; i++) {
        if (is_stopped(work) || !import_chain(work, &rows->chains[i]))
            return false;
        arena_reset(work->group_arena);
    }
    return true;
}

// --- the transaction ---

static struct import_source source_of(const struct work *work)
{
    const struct import_report *report = work->report;
    const struct source_file *source = &report->source;
    const struct import_options *options = work->options;

    return (struct import_source){
        .path = source->path,
        .name = file_name(source->path),
        .sha256 = source->sha256,
        .bytes = source->bytes.length,
        .kind = report->dialect.columns.kind,
        .encoding = encoding_name(source->encoding),
        .delimiter = report->dialect.delimiter,
        .decimal = report->decimal == ',' ? ',' : '.',
        .header_line = report->dialect.columns.line,
        .header = report->dialect.header,
        .imported_at = options->imported_at != NULL ? options->imported_at : "",
        .actor = options->actor != NULL ? options->actor : "",
    };
}

static bool refuse_snapshot(struct work *work, size_t low, size_t high)
{
    return refuse(work, (struct problem){
                            .code = PROBLEM_SNAPSHOT_REFUSED,
                            .low = (double)low,
                            .high = (double)high,
                        });
}

// Never when a row was refused: it would be taken for one that is gone.
static bool delete_missing(struct work *work)
{
    const struct import_options *options = work->options;
    struct import_counts *counts = &work->report->counts;
    struct import_snapshot snapshot = {
        .from = options->snapshot_from != DAY_NONE ? options->snapshot_from : work->first_day,
        .to = options->snapshot_to != DAY_NONE ? options->snapshot_to : work->last_day,
        .is_confirmed = options->is_snapshot_confirmed,
    };

    if (!options->is_snapshot || work->report->dialect.columns.kind != FILE_SESSIONS)
        return true;
    if (counts->refused > 0)
        return refuse_snapshot(work, counts->refused, work->scan.rows.count);
    if (snapshot.from == DAY_NONE || snapshot.to == DAY_NONE)
        return true;
    if (!import_delete_missing(work->import, &snapshot, work->problems))
        return false;
    if (snapshot.is_refused)
        return refuse_snapshot(work, snapshot.missing, snapshot.in_scope);
    counts->deleted = snapshot.missing;
    return true;
}

static bool finish(struct work *work)
{
    struct import *import = work->import;

    if (work->options->is_dry_run) {
        import_roll_back(import);
        return true;
    }
    return import_commit(import, &work->report->counts, work->problems);
}

static bool run_transaction(struct work *work)
{
    struct import_source source = source_of(work);

    if (!import_begin(&work->import, work->database, &source, work->arena, work->problems))
        return false;
    if (!import_rows(work) || !delete_missing(work) || is_stopped(work)) {
        import_roll_back(work->import);
        return false;
    }
    return finish(work);
}

// Whether the rows need no reading: the same bytes came in before, in the ordinary way.
static bool may_skip_rows(const struct import_options *options)
{
    return !options->keeps_rows && !options->is_forced && !options->is_snapshot &&
           !options->has_date_order && !options->has_kind && options->mapping == NULL;
}

static bool look_up_bytes(struct work *work, bool *is_done)
{
    const struct import_options *options = work->options;
    struct import_report *report = work->report;
    enum source_state state = SOURCE_UNKNOWN;
    size_t row_count = 0;

    if (!import_source_state(work->database, &report->source.sha256,
                             report->dialect.columns.kind, &state, &row_count, work->problems))
        return false;
    if (state == SOURCE_STALE && !options->is_forced)
        return refuse(work, (struct problem){.code = PROBLEM_STALE_FILE});
    report->is_same_bytes = state == SOURCE_CURRENT;
    // Without a count something was refused then, and must be said again.
    *is_done = report->is_same_bytes && row_count > 0 && may_skip_rows(options);
    if (*is_done)
        report->counts.unchanged = row_count;
    return true;
}

static bool run(struct work *work)
{
    bool is_done = false;

    if (!find_header(work) || !look_up_bytes(work, &is_done))
        return false;
    if (is_done)
        return true;
    if (!find_rows(work))
        return false;
    set_rules(work);
    return run_transaction(work);
}

// --- the report ---

static int by_place(const void *left, const void *right)
{
    const struct problem *a = left;
    const struct problem *b = right;
    uint32_t first = a->place.record_line != 0 ? a->place.record_line : a->place.line;
    uint32_t second = b->place.record_line != 0 ? b->place.record_line : b->place.line;

    if (first != second)
        return first < second ? -1 : 1;
    if (a->place.column != b->place.column)
        return a->place.column < b->place.column ? -1 : 1;
    return ((int)a->code > (int)b->code) - ((int)a->code < (int)b->code);
}

static int by_line(const void *left, const void *right)
{
    const uint32_t *a = left;
    const uint32_t *b = right;

    return (*a > *b) - (*a < *b);
}

static int by_refused_line(const void *left, const void *right)
{
    const struct refused_place *a = left;
    const struct refused_place *b = right;

    return (a->line > b->line) - (a->line < b->line);
}

static int by_entry_line(const void *left, const void *right)
{
    const struct log_entry *a = left;
    const struct log_entry *b = right;

    return (a->line > b->line) - (a->line < b->line);
}

static void sort_items(void *items,
                       size_t count,
                       size_t size,
                       int (*compare)(const void *left, const void *right))
{
    if (count > 1)
        qsort(items, count, size, compare);
}

// Clients were taken one after the other; people read a file from above.
static void sort_report(struct import_report *report)
{
    sort_items(report->problems.items, report->problems.count, sizeof(struct problem),
               by_place);
    sort_items(report->duplicate_lines.items, report->duplicate_lines.count, sizeof(uint32_t),
               by_line);
    sort_items(report->refused, report->refused_count, sizeof(struct refused_place),
               by_refused_line);
    sort_items(report->accepted, report->accepted_count, sizeof(struct log_entry),
               by_entry_line);
}

// Nothing of a refused or failed file counts.
static void clear_report(struct import_report *report)
{
    report->counts = (struct import_counts){.skipped = report->counts.skipped};
    report->accepted_count = 0;
    report->refused_count = 0;
    report->duplicate_lines.count = 0;
}

bool import_file(const char *path,
                 const struct import_options *options,
                 struct database *database,
                 struct arena *arena,
                 struct import_report *report)
{
    struct work work = {
        .options = options,
        .database = database,
        .arena = arena,
        .group_arena = arena_create(),
        .report = report,
        .problems = &report->problems,
        .first_day = DAY_NONE,
        .last_day = DAY_NONE,
    };

    *report = (struct import_report){.problems = problems_create(arena)};
    bool ok = source_file_open(path, arena, &report->source, work.problems) && run(&work);
    arena_destroy(work.group_arena);
    if (!ok)
        clear_report(report);
    report->outcome = report->counts.refused > 0 ? IMPORT_PARTIAL : IMPORT_OK;
    if (problems_count(work.problems, SEVERITY_FILE_REFUSED) > 0)
        report->outcome = IMPORT_REFUSED;
    sort_report(report);
    return problems_count(work.problems, SEVERITY_FAILURE) == 0;
}

// --- the order of files ---

static int rank_of(const char *path, const struct import_options *options)
{
    struct arena *arena = arena_create();
    struct problems problems = problems_create(arena);
    struct header_rules rules = header_rules_of(options);
    struct source_file source;
    struct dialect dialect;
    int rank = FILE_KIND_COUNT;

    if (source_file_open(path, arena, &source, &problems) &&
        dialect_find(path, source.content, &rules, arena, &dialect, &problems)) {
        switch (dialect.columns.kind) {
        case FILE_GOALS:
        case FILE_CLIENTS:
            rank = 0;
            break;
        case FILE_SESSIONS:
            rank = 1;
            break;
        case FILE_JOURNAL:
            rank = 2;
            break;
        case FILE_KIND_COUNT:
            break;
        }
    }
    arena_destroy(arena);
    return rank;
}

void import_sort(const char **paths, size_t count, const struct import_options *options)
{
    struct arena *arena = arena_create();
    int *ranks = ARENA_ARRAY(arena, int, count);

    for (size_t i = 0; count > 1 && i < count; i++) {
        const char *path = paths[i];
        int rank = rank_of(path, options);
        size_t place = i;
        for (; place > 0 && ranks[place - 1] > rank; place--) {
            ranks[place] = ranks[place - 1];
            paths[place] = paths[place - 1];
        }
        ranks[place] = rank;
        paths[place] = path;
    }
    arena_destroy(arena);
}

#include "ingest/import.h"

#include "base/file.h"
#include "base/sort.h"
#include "ingest/import_rows.h"
#include "ingest/row_content.h"

static bool refuse(struct import_work *work, struct problem problem)
{
    problem.severity = SEVERITY_FILE_REFUSED;
    problem.place.file = work->report->source.path;
    problem.place.line = 1;
    return problem_add(work->problems, problem);
}

static void warn(struct import_work *work, enum problem_code code, struct text value)
{
    problem_add(work->problems, (struct problem){
                                    .code = code,
                                    .severity = SEVERITY_WARNING,
                                    .place = {.file = work->report->source.path, .line = 1},
                                    .value = value,
                                });
}

static void warn_preamble(struct import_work *work)
{
    problem_add(work->problems, (struct problem){
                                    .code = PROBLEM_PREAMBLE_SKIPPED,
                                    .severity = SEVERITY_WARNING,
                                    .place = {.file = work->report->source.path, .line = 1},
                                    .low = work->report->dialect.columns.line - 1,
                                });
}

struct header_rules import_header_rules(const struct import_options *options)
{
    return (struct header_rules){
        .mapping = options->mapping,
        .instruments = options->instruments,
        .has_kind = options->has_kind,
        .kind = options->kind,
    };
}

static bool find_header(struct import_work *work)
{
    struct import_report *report = work->report;
    const struct source_file *source = &report->source;
    struct header_rules rules = import_header_rules(work->options);

    if (source->is_guessed)
        warn(work, PROBLEM_ENCODING_GUESSED, text_of(encoding_name(source->encoding)));
    if (source->has_end_junk)
        warn(work, PROBLEM_EOF_JUNK, (struct text){NULL, 0});
    if (!dialect_find(source->path, source->content, &rules, work->arena, &report->dialect,
                      work->problems))
        return false;
    report->has_header = true;
    if (report->dialect.has_preamble)
        warn_preamble(work);
    return true;
}

static bool find_rows(struct import_work *work)
{
    struct import_report *report = work->report;
    struct header_rules rules = import_header_rules(work->options);

    if (!scan_rows(&report->source, &report->dialect, &rules, work->arena, &work->scan,
                   work->problems))
        return false;
    report->decimal = work->scan.decimal;
    report->skipped_lines = work->scan.skipped;
    report->counts.skipped = work->scan.skipped.count;
    if (work->scan.rows.row_count == 0)
        warn(work, PROBLEM_NO_ROWS, (struct text){NULL, 0});
    return true;
}

static enum date_order date_order_of(const struct import_work *work)
{
    const struct import_options *options = work->options;
    const struct mapping *mapping = work->report->dialect.columns.mapping;

    if (options->has_date_order)
        return options->date_order;
    return mapping != NULL && mapping->has_date_order ? mapping->date_order : DATE_ORDER_DMY;
}

static void set_rules(struct import_work *work)
{
    const struct import_report *report = work->report;

    work->own_measures = measures_create(work->options->instruments, work->arena);
    work->rules = (struct entry_rules){
        .file = report->source.path,
        .content = report->source.content,
        .is_clean = report->source.is_clean,
        .columns = &report->dialect.columns,
        .date_order = date_order_of(work),
        .utc_offset_minutes = work->options->utc_offset_minutes,
        .as_of = work->options->as_of,
        .decimal = report->decimal,
        .measures =
            work->options->measures != NULL ? work->options->measures : &work->own_measures,
        .goal_kind = import_known_goal_kind,
        .user = work,
    };
    work->columns_content = row_content_of_columns(&report->dialect.columns);
    work->reader =
        csv_reader_create(report->source.content, report->dialect.delimiter, work->arena);
}

// Whether nothing but the file itself says how it is to be read.
static bool is_ordinary(const struct import_options *options)
{
    return !options->has_date_order && !options->has_kind && options->mapping == NULL;
}

static struct import_source source_of(const struct import_work *work)
{
    const struct import_report *report = work->report;
    const struct source_file *source = &report->source;
    const struct import_options *options = work->options;

    struct import_source made = {
        .path = source->path,
        .name = file_name(source->path),
        .sha256 = source->sha256,
        .bytes = source->bytes.length,
        .kind = report->dialect.columns.kind,
        .has_fingerprint = work->is_plain && is_ordinary(options),
        .encoding = encoding_name(source->encoding),
        .has_mark = source->has_mark,
        .delimiter = report->dialect.delimiter,
        .decimal = report->decimal == ',' ? ',' : '.',
        .header_line = report->dialect.columns.line,
        .header = report->dialect.header,
        .imported_at = options->imported_at != NULL ? options->imported_at : "",
        .actor = options->actor != NULL ? options->actor : "",
    };

    if (made.has_fingerprint)
        made.fingerprint = fingerprint_of(source->bytes);
    return made;
}

static bool refuse_snapshot(struct import_work *work, size_t low, size_t high)
{
    return refuse(work, (struct problem){
                            .code = PROBLEM_SNAPSHOT_REFUSED,
                            .low = (double)low,
                            .high = (double)high,
                        });
}

// Never when a row was refused: it would be taken for one that is gone.
static bool delete_missing(struct import_work *work)
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
        return refuse_snapshot(work, counts->refused, 0);
    if (snapshot.from == DAY_NONE || snapshot.to == DAY_NONE)
        return true;
    if (!import_delete_missing(work->import, &snapshot, work->problems))
        return false;
    if (snapshot.is_refused)
        return refuse_snapshot(work, snapshot.missing, snapshot.in_scope);
    counts->deleted = snapshot.missing;
    return true;
}

static bool run_transaction(struct import_work *work)
{
    struct import_source source = source_of(work);

    if (!import_begin(&work->import, work->database, &source, work->arena, work->problems))
        return false;
    if (!import_rows_take(work) || !delete_missing(work) || import_is_stopped(work)) {
        import_roll_back(work->import);
        return false;
    }
    return import_commit(work->import, &work->report->counts, work->problems);
}

// Whether the rows need no reading: the same bytes came in before, in the ordinary way.
static bool may_skip_rows(const struct import_options *options)
{
    return !options->keeps_rows && !options->is_forced && !options->is_snapshot &&
           is_ordinary(options);
}

static bool look_up_bytes(struct import_work *work, bool *is_done)
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

static bool run(struct import_work *work)
{
    bool is_done = false;

    if (!find_header(work) || !look_up_bytes(work, &is_done))
        return false;
    work->is_plain = work->problems->count == 0;
    if (is_done)
        return true;
    if (!find_rows(work))
        return false;
    set_rules(work);
    return run_transaction(work);
}

static void
describe(struct import_report *report, const char *path, const struct recalled_source *recalled)
{
    report->source.path = path;
    report->source.has_mark = recalled->has_mark;
    for (int i = 0; i < ENCODING_COUNT; i++) {
        if (text_equal_string(text_of(recalled->encoding), encoding_name((enum encoding)i)))
            report->source.encoding = (enum encoding)i;
    }
    report->has_header = true;
    report->dialect.delimiter = recalled->delimiter;
    report->dialect.columns.kind = recalled->kind;
    report->dialect.columns.line = recalled->header_line;
    report->is_same_bytes = true;
    report->counts.unchanged = recalled->row_count;
}

static bool recall(struct import_work *work, const char *path, bool *is_recalled)
{
    struct fingerprint fingerprint;
    struct recalled_source recalled;

    *is_recalled = false;
    // What is wrong with the file is said when it is read.
    if (!may_skip_rows(work->options) ||
        file_fingerprint(path, SOURCE_MAX_BYTES, &fingerprint) != 0)
        return true;
    if (!import_recall(work->database, &fingerprint, &recalled, is_recalled, work->problems))
        return false;
    if (*is_recalled)
        describe(work->report, path, &recalled);
    return true;
}

static bool import_path(struct import_work *work, const char *path)
{
    bool is_recalled;

    if (!recall(work, path, &is_recalled))
        return false;
    return is_recalled ||
           (source_file_open(path, work->arena, &work->report->source, work->problems) &&
            run(work));
}

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
    report->goal_count = 0;
    report->duplicate_lines.count = 0;
}

// The file at the path; with `bytes` those.
static bool import_source(const char *path,
                          const struct text *bytes,
                          const struct import_options *options,
                          struct database *database,
                          struct arena *arena,
                          struct import_report *report)
{
    struct import_work work = {
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
    bool ok = bytes == NULL
                  ? import_path(&work, path)
                  : source_file_take(path, *bytes, arena, &report->source, work.problems) &&
                        run(&work);
    arena_destroy(work.group_arena);
    if (!ok)
        clear_report(report);
    report->outcome = report->counts.refused > 0 ? IMPORT_PARTIAL : IMPORT_OK;
    if (problems_count(work.problems, SEVERITY_FILE_REFUSED) > 0)
        report->outcome = IMPORT_REFUSED;
    sort_report(report);
    return problems_count(work.problems, SEVERITY_FAILURE) == 0;
}

bool import_file(const char *path,
                 const struct import_options *options,
                 struct database *database,
                 struct arena *arena,
                 struct import_report *report)
{
    return import_source(path, NULL, options, database, arena, report);
}

bool import_bytes(const char *path,
                  struct text bytes,
                  const struct import_options *options,
                  struct database *database,
                  struct arena *arena,
                  struct import_report *report)
{
    return import_source(path, &bytes, options, database, arena, report);
}

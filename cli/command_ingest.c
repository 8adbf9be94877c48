/* capaian ingest: files into the database, every fault with its place. */
#include <pwd.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/file.h"
#include "cli/command.h"
#include "cli/failure.h"
#include "cli/import_json.h"
#include "cli/process.h"
#include "cli/rejects_output.h"
#include "cli/terminal.h"
#include "ingest/import.h"

/* More problems of one file are counted, not shown. */
enum { PROBLEMS_SHOWN = 200, MOMENT_BYTES = 40, COUNTS_MAXIMUM_BYTES = 1024 };

struct path_list {
    const char **items;
    size_t count, capacity;
};

static void path_add(struct context *context, struct path_list *paths, const char *path)
{
    paths->items = arena_grow(context->run, paths->items, &paths->capacity, paths->count + 1,
                              sizeof(*paths->items));
    paths->items[paths->count++] = path;
}

static struct text shown_path(const struct context *context, const char *path)
{
    return terminal_text(context->run, text_of(path));
}

/* A folder stands for its CSV files, not for those below it. */
static bool folder_add(struct context *context, struct path_list *paths, const char *folder)
{
    const struct messages *messages = context->phrasing.language->messages;
    struct text *names;
    size_t count;
    int fault = file_list(folder, ".csv", context->run, &names, &count);

    if (fault != 0)
        return failure_add(&context->problems, folder, fault);
    for (size_t i = 0; i < count; i++)
        path_add(context, paths, file_join(context->run, folder, names[i]));
    if (count == 0)
        context_say(context, PHRASE(&context->phrasing, messages->import_no_files,
                                    filling_text("folder", shown_path(context, folder))));
    return true;
}

static bool paths_collect(struct context *context, struct path_list *paths)
{
    for (size_t i = 0; i < context->options.argument_count; i++) {
        const char *path = context->options.arguments[i];

        if (!file_is_folder(path))
            path_add(context, paths, path);
        else if (!folder_add(context, paths, path))
            return false;
    }
    return true;
}

static bool was_stopped(void)
{
    return process_signal() != 0;
}

static const char *moment_text(struct context *context)
{
    char day[DAY_TEXT_BYTES];
    struct buffer out = buffer_create(context->run, MOMENT_BYTES);
    int64_t seconds = context->now;
    int64_t of_day = ((seconds % 86400) + 86400) % 86400;

    day_print_iso(day_of_moment(seconds, 0), day);
    buffer_print(&out, "%sT%02d:%02d:%02dZ", day, (int)(of_day / 3600), (int)(of_day / 60 % 60),
                 (int)(of_day % 60));
    return buffer_string(&out);
}

static const char *actor_name(void)
{
    const struct passwd *entry = getpwuid(getuid());

    return entry != NULL ? entry->pw_name : "";
}

static bool bad_value(struct context *context, const char *option, const char *value)
{
    context_usage(context, context->phrasing.language->messages->usage_bad_value, option,
                  value);
    return false;
}

static bool order_choose(struct context *context, struct import_options *options)
{
    const char *given = context->options.date_order;
    struct text name = given ? text_of(given) : context->settings.date_order;

    options->has_date_order = !text_is_empty(name);
    return !options->has_date_order || date_order_from_name(name, &options->date_order) ||
           bad_value(context, "--date-order", given);
}

static bool kind_choose(struct context *context, struct import_options *options)
{
    const char *given = context->options.kind;

    options->has_kind = given != NULL;
    return given == NULL || file_kind_from_name(text_of(given), &options->kind) ||
           bad_value(context, "--kind", given);
}

/* A mapping by name: the workspace's own first, then those of the program; or a file. */
static bool mapping_load(struct context *context, const char *name, struct mapping *mapping)
{
    const char *folder = context->options.folder ? context->options.folder : ".";
    struct buffer own = buffer_create(context->run, 4096);
    struct text content = mapping_builtin(text_of(name));
    const char *path = name;
    int fault;

    buffer_print(&own, "%s/mappings/%s.ini", folder, name);
    if (file_exists(buffer_string(&own)))
        path = buffer_string(&own);
    else if (content.data != NULL)
        return mapping_read(name, content, context->run, mapping, &context->problems);
    fault = file_read(path, SETTINGS_MAXIMUM_BYTES, context->run, &content);
    if (fault != 0)
        return failure_add(&context->problems, path, fault);
    return mapping_read(path, content, context->run, mapping, &context->problems);
}

static bool mapping_choose(struct context *context, struct import_options *options)
{
    struct mapping *mapping;

    if (context->options.map == NULL)
        return true;
    mapping = ARENA_NEW(context->run, struct mapping);
    options->mapping = mapping;
    return mapping_load(context, context->options.map, mapping);
}

static bool
day_choose(struct context *context, const char *option, const char *value, day_number *day)
{
    *day = DAY_NONE;
    return value == NULL || day_parse_iso(text_of(value), day) ||
           bad_value(context, option, value);
}

static bool wants_json(const struct context *context)
{
    return context->options.format != NULL && strcmp(context->options.format, "json") == 0;
}

static bool format_check(struct context *context)
{
    const char *format = context->options.format;

    return format == NULL || strcmp(format, "json") == 0 || strcmp(format, "text") == 0 ||
           bad_value(context, "--format", format);
}

static bool options_make(struct context *context, struct import_options *options)
{
    const struct options *given = &context->options;

    *options = (struct import_options){
        .as_of = context->as_of,
        .utc_offset_minutes = context->settings.utc_offset_minutes,
        .instruments = &context->instruments,
        .imported_at = moment_text(context),
        .actor = actor_name(),
        .is_dry_run = given->is_dry_run,
        .is_forced = given->is_forced,
        .keeps_rows = wants_json(context),
        .is_snapshot = given->is_snapshot,
        .is_snapshot_confirmed = given->is_confirmed,
        .should_stop = was_stopped,
    };
    return format_check(context) && order_choose(context, options) &&
           kind_choose(context, options) && mapping_choose(context, options) &&
           day_choose(context, "--from", given->from, &options->snapshot_from) &&
           day_choose(context, "--to", given->to, &options->snapshot_to);
}

/* The parts of "12 baru, 3 berubah, 1 ditolak" that are not zero. */
static struct text counts_text(const struct context *context,
                               const struct import_counts *counts)
{
    const struct messages *messages = context->phrasing.language->messages;
    const struct {
        size_t count;
        const char *words;
        bool is_always;
    } parts[] = {
        {counts->new_rows, messages->rows_new, true},
        {counts->changed, messages->rows_changed, true},
        {counts->unchanged, messages->rows_unchanged, false},
        {counts->deleted, messages->rows_deleted, false},
        {counts->duplicates, messages->rows_duplicate, false},
        {counts->skipped, messages->rows_skipped, false},
        {counts->refused, messages->rows_refused, true},
    };
    struct buffer out = buffer_create(context->run, COUNTS_MAXIMUM_BYTES);

    for (size_t i = 0; i < COUNT(parts); i++) {
        if (parts[i].count == 0 && !parts[i].is_always)
            continue;
        if (out.length > 0)
            buffer_put_string(&out, ", ");
        buffer_put_text(&out,
                        PHRASE(&context->phrasing, parts[i].words,
                               filling_count(&context->phrasing, "n", (long)parts[i].count)));
    }
    return buffer_text(&out);
}

/* The counts, and where the refused rows lie. */
static struct text outcome_text(const struct context *context,
                                const struct import_report *report,
                                const char *rejects)
{
    const struct phrasing *phrasing = &context->phrasing;
    struct text counts = counts_text(context, &report->counts);

    if (rejects == NULL)
        return counts;
    return PHRASE(
        phrasing, "{a}; {b}", filling_text("a", counts),
        filling_text("b", PHRASE(phrasing, phrasing->language->messages->import_rejects,
                                 filling_text("path", shown_path(context, rejects)))));
}

static void
summary_say(struct context *context, const struct import_report *report, const char *rejects)
{
    const struct phrasing *phrasing = &context->phrasing;
    const struct messages *messages = phrasing->language->messages;
    struct filling file = filling_text("file", shown_path(context, report->source.path));
    enum file_kind kind = report->dialect.columns.kind;
    const char *kind_word = phrasing->language->words->file_kind[kind];

    if (report->outcome == IMPORT_REFUSED)
        context_say(context, PHRASE(phrasing, messages->import_file_refused, file));
    else if (report->is_same_bytes)
        context_say(context, PHRASE(phrasing, messages->import_file_same, file));
    else
        context_say(context,
                    PHRASE(phrasing, messages->import_file, file,
                           filling_text("kind", phrase_plain(phrasing, kind_word)),
                           filling_text("counts", outcome_text(context, report, rejects))));
}

static void problems_say(struct context *context, const struct import_report *report)
{
    const struct phrasing *phrasing = &context->phrasing;
    struct message_style style = context_style(context);
    struct problems shown = report->problems;

    if (shown.count > PROBLEMS_SHOWN)
        shown.count = PROBLEMS_SHOWN;
    messages_print(&shown, 0, &style, stderr);
    if (shown.count == report->problems.count && report->more_problems == 0)
        return;
    terminal_put(stderr, PHRASE(phrasing, phrasing->language->messages->more_problems,
                                filling_count(phrasing, "n",
                                              (long)(report->problems.count - shown.count +
                                                     report->more_problems))));
    fputc('\n', stderr);
}

/* How the files of the run came out. */
struct tally {
    size_t done, partial, refused;
    enum exit_status failure; /* EXIT_DONE: the world did not fail */
};

static bool file_import(struct context *context,
                        const char *path,
                        const struct import_options *options,
                        struct database *database,
                        struct tally *tally)
{
    struct arena *arena = arena_create();
    struct import_report report = {0};
    const char *rejects = NULL;
    bool is_read = import_file(path, options, database, arena, &report) &&
                   rejects_put(context, &report, arena, &rejects);

    if (wants_json(context) && is_read)
        import_json_print(&report, stdout);
    else
        problems_say(context, &report);
    if (!is_read)
        tally->failure = failure_status(&report.problems);
    else if (!wants_json(context))
        summary_say(context, &report, rejects);
    tally->done += is_read && report.outcome == IMPORT_OK;
    tally->partial += is_read && report.outcome == IMPORT_PARTIAL;
    tally->refused += is_read && report.outcome == IMPORT_REFUSED;
    arena_destroy(arena);
    return is_read;
}

static enum exit_status tally_status(const struct tally *tally)
{
    if (tally->failure != EXIT_DONE)
        return tally->failure;
    if (tally->refused > 0 && tally->done + tally->partial == 0)
        return EXIT_REFUSED;
    return tally->refused + tally->partial > 0 ? EXIT_PARTIAL : EXIT_DONE;
}

/* A dry run makes no file: without a database it goes into memory. */
static bool database_choose(struct context *context, struct database **database)
{
    bool exists = context->database != NULL && file_exists(context->database);

    if (context->options.is_dry_run && !exists)
        return database_open(database, NULL, DATABASE_MEMORY, context->run, &context->problems);
    return context_open(context, DATABASE_CREATE, database);
}

enum exit_status command_ingest(struct context *context)
{
    const struct messages *messages = context->phrasing.language->messages;
    struct import_options options;
    struct database *database = NULL;
    struct path_list paths = {0};
    struct tally tally = {0};
    int lock = -1;

    if (context->options.argument_count == 0) {
        context_usage(context, messages->usage_missing_argument, "",
                      messages->ingest.arguments);
        return context_failed(context);
    }
    if (!options_make(context, &options) || !paths_collect(context, &paths) ||
        !context_lock(context, !context->options.is_dry_run, &lock) ||
        !database_choose(context, &database))
        return context_failed(context);
    if (paths.count == 0)
        tally.failure = EXIT_NO_INPUT;
    import_sort(paths.items, paths.count, &options);
    for (size_t i = 0; i < paths.count; i++) {
        if (!file_import(context, paths.items[i], &options, database, &tally) && was_stopped())
            break;
    }
    if (context->options.is_dry_run && !wants_json(context))
        context_say(context, phrase_plain(&context->phrasing, messages->import_dry_run));
    database_close(database);
    context_unlock(lock);
    return tally_status(&tally);
}

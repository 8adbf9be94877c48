/* capaian ingest: files into the database, every fault with its place. */
#include <stdio.h>

#include "base/file.h"
#include "cli/command.h"
#include "cli/failure.h"
#include "cli/goal_remarks.h"
#include "cli/import_choices.h"
#include "cli/import_json.h"
#include "cli/import_text.h"
#include "cli/process.h"
#include "cli/rejects_output.h"
#include "cli/terminal.h"

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

/* How the files of the run came out. */
struct tally {
    size_t done, partial, refused;
    enum exit_status failure; /* EXIT_DONE: the world did not fail */
    bool is_over;             /* later files must not overtake one that was not stored */
};

/* What came of one file, until all of it has been said. */
struct result {
    struct arena *arena; /* of the report */
    struct import_report report;
    struct result *next;
};

/* Results that wait for the end of the run, when its goals can be judged. */
struct waiting {
    struct result *first, *last;
};

static void result_close(struct result *result)
{
    arena_destroy(result->arena);
    result->arena = NULL;
}

static void tally_add(struct tally *tally, const struct import_report *report)
{
    tally->done += report->outcome == IMPORT_OK;
    tally->partial += report->outcome == IMPORT_PARTIAL;
    tally->refused += report->outcome == IMPORT_REFUSED;
}

/* In JSON the files keep their order: what follows a file of goals waits as well. */
static void result_say(struct context *context,
                       struct result *result,
                       const char *rejects,
                       struct waiting *waiting)
{
    bool waits = result->report.goal_count > 0;

    if (!import_wants_json(context))
        import_text_say(context, &result->report, rejects);
    else if (!waits && waiting->first == NULL)
        import_json_print(&result->report, stdout);
    else
        waits = true;
    if (!waits) {
        result_close(result);
        return;
    }
    if (waiting->last != NULL)
        waiting->last->next = result;
    else
        waiting->first = result;
    waiting->last = result;
}

static void file_import(struct context *context,
                        const char *path,
                        const struct import_options *options,
                        struct database *database,
                        struct tally *tally,
                        struct waiting *waiting)
{
    struct result *result = ARENA_NEW(context->run, struct result);
    struct import_report *report = &result->report;
    const char *rejects = NULL;

    result->arena = arena_create();
    if (!import_file(path, options, database, result->arena, report) ||
        !rejects_put(context, report, result->arena, &rejects)) {
        import_text_say_problems(context, report);
        tally->failure = failure_status(&report->problems);
        tally->is_over = !failure_is_of_file(&report->problems);
        result_close(result);
        return;
    }
    tally_add(tally, report);
    result_say(context, result, rejects, waiting);
}

/* All files are in: what is to be said of their goals. */
static void waiting_say(struct context *context,
                        struct database *database,
                        struct waiting *waiting,
                        struct tally *tally)
{
    for (struct result *result = waiting->first; result != NULL; result = result->next) {
        struct import_report *report = &result->report;

        if (!goal_remarks_add(context, database, report)) {
            import_text_say_problems(context, report);
            tally->failure = failure_status(&report->problems);
        }
        if (import_wants_json(context))
            import_json_print(report, stdout);
        else
            goal_remarks_say(context, report);
        result_close(result);
    }
}

static enum exit_status tally_status(const struct tally *tally)
{
    if (tally->failure != EXIT_DONE)
        return tally->failure;
    if (tally->refused > 0 && tally->done + tally->partial == 0)
        return EXIT_REFUSED;
    return tally->refused + tally->partial > 0 ? EXIT_PARTIAL : EXIT_DONE;
}

/* A trial makes no file: without a database it goes into memory. */
static bool database_choose(struct context *context, struct database **database)
{
    bool exists = context->database != NULL && file_exists(context->database);
    bool is_open =
        context->options.is_dry_run && !exists
            ? database_open(database, NULL, DATABASE_MEMORY, context->run, &context->problems)
            : context_open(context, DATABASE_CREATE, database);

    return is_open && (!context->options.is_dry_run ||
                       database_begin_trial(*database, &context->problems));
}

static void files_import(struct context *context,
                         const struct path_list *paths,
                         const struct import_options *options,
                         struct database *database,
                         struct tally *tally)
{
    struct waiting waiting = {0};

    for (size_t i = 0; i < paths->count && !tally->is_over && process_signal() == 0; i++)
        file_import(context, paths->items[i], options, database, tally, &waiting);
    waiting_say(context, database, &waiting, tally);
    if (context->options.is_dry_run && !import_wants_json(context))
        context_say(context,
                    phrase_plain(&context->phrasing,
                                 context->phrasing.language->messages->import_dry_run));
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
    if (!import_options_make(context, &options) || !paths_collect(context, &paths) ||
        !context_lock(context, !context->options.is_dry_run, &lock) ||
        !database_choose(context, &database))
        return context_failed(context);
    if (paths.count == 0)
        tally.failure = EXIT_NO_INPUT;
    import_sort(paths.items, paths.count, &options);
    files_import(context, &paths, &options, database, &tally);
    database_close(database);
    context_unlock(lock);
    return tally_status(&tally);
}

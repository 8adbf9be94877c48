#include "cli/expected.h"

#include "base/file.h"
#include "cli/curves.h"
#include "cli/failure.h"
#include "store/case_store.h"

#define CURVES_NAME "curves.csv"

static bool client_add(struct context *context,
                       struct database *database,
                       struct text client,
                       struct caseload_scores *scores,
                       struct arena *work)
{
    struct case_file *case_file;

    if (!case_store_load(database, client, work, &case_file, &context->problems))
        return false;
    caseload_scores_add(scores, case_file, work);
    return true;
}

/* The user's own curves, when there are any. */
static bool curves_load(struct context *context, struct findings_options *options)
{
    const char *path = context_beside(context, CURVES_NAME);
    struct expected_curves *curves;
    struct text content;
    int fault;

    if (path == NULL || !file_exists(path))
        return true;
    fault = file_read(path, CURVES_MAXIMUM_BYTES, context->run, &content);
    if (fault != 0)
        return failure_add(&context->problems, path, fault);
    curves = ARENA_NEW(context->run, struct expected_curves);
    options->curves = curves;
    return curves_read(curves, content, path, context->run, &context->problems);
}

static bool courses_load(struct context *context,
                         struct database *database,
                         struct findings_options *options)
{
    struct arena *work = arena_create();
    struct caseload_scores scores = {
        .instruments = options->instruments,
        .thresholds = options->thresholds,
        .cutoff = period_cutoff(options->period, options->as_of),
        .arena = context->run,
    };
    struct text *clients;
    size_t count;
    bool is_begun = false;
    bool is_good =
        database_begin_reading(database, &is_begun, &context->problems) &&
        case_store_clients(database, context->run, &clients, &count, &context->problems);

    for (size_t i = 0; is_good && i < count; i++) {
        is_good = client_add(context, database, clients[i], &scores, work);
        arena_reset(work);
    }
    if (is_begun)
        database_roll_back(database);
    arena_destroy(work);
    if (is_good)
        options->expected = expected_courses_fit(&scores, context->run);
    return is_good;
}

bool expected_courses_load(struct context *context,
                           struct database *database,
                           struct findings_options *options)
{
    return curves_load(context, options) && courses_load(context, database, options);
}

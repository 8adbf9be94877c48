#include "cli/import_choices.h"

#include <pwd.h>
#include <string.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/file.h"
#include "cli/failure.h"
#include "cli/output_format.h"
#include "cli/process.h"

#define MOMENT_BYTES 40

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

static bool order_choose(struct context *context, struct import_options *options)
{
    const char *given = context->options.date_order;
    struct text name = given ? text_of(given) : context->settings.date_order;

    options->has_date_order = !text_is_empty(name);
    return !options->has_date_order || date_order_from_name(name, &options->date_order) ||
           context_bad_value(context, "--date-order", given);
}

static bool kind_choose(struct context *context, struct import_options *options)
{
    const char *given = context->options.kind;

    options->has_kind = given != NULL;
    return given == NULL || file_kind_from_name(text_of(given), &options->kind) ||
           context_bad_value(context, "--kind", given);
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

bool import_wants_json(const struct context *context)
{
    return context->options.format != NULL && strcmp(context->options.format, "json") == 0;
}

static struct measures *measures_make(struct context *context)
{
    struct measures *measures = ARENA_NEW(context->run, struct measures);

    *measures = measures_create(&context->instruments, context->run);
    return measures;
}

bool import_options_make(struct context *context, struct import_options *options)
{
    const struct options *given = &context->options;

    *options = (struct import_options){
        .as_of = context->as_of,
        .utc_offset_minutes = context->settings.utc_offset_minutes,
        .instruments = &context->instruments,
        .measures = measures_make(context),
        .imported_at = moment_text(context),
        .actor = actor_name(),
        .is_forced = given->is_forced,
        .is_snapshot = given->is_snapshot,
        .is_snapshot_confirmed = given->is_confirmed,
        .should_stop = was_stopped,
    };
    return output_json_choose(context, &options->keeps_rows) &&
           order_choose(context, options) && kind_choose(context, options) &&
           mapping_choose(context, options) &&
           context_day(context, "--from", given->from, &options->snapshot_from) &&
           context_day(context, "--to", given->to, &options->snapshot_to);
}

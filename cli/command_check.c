/* capaian check: is the database whole, and can everything beside it be read? */
#include "base/buffer.h"
#include "base/file.h"
#include "cli/command.h"
#include "cli/failure.h"
#include "ingest/mapping.h"
#include "store/check_store.h"

/* One line for each thing that was looked at: "keutuhan basis data: baik". */
static void result_say(struct context *context, const char *what, bool is_good)
{
    const struct phrasing *phrasing = &context->phrasing;
    const struct messages *messages = phrasing->language->messages;

    context_say(
        context,
        PHRASE(phrasing, "{a}: {b}", filling_text("a", phrase_plain(phrasing, what)),
               filling_string("b", is_good ? messages->check_ok : messages->check_failed)));
}

static bool mapping_check(struct context *context, const char *path)
{
    struct mapping mapping;
    struct text content;
    int fault = file_read(path, SETTINGS_MAXIMUM_BYTES, context->run, &content);

    if (fault != 0)
        return failure_add(&context->problems, path, fault);
    return mapping_read(path, content, context->run, &mapping, &context->problems);
}

/* The user's own mappings lie in mappings/ of the workspace. */
static bool mappings_check(struct context *context)
{
    const char *folder =
        file_join(context->run, context->options.folder ? context->options.folder : ".",
                  TEXT("mappings"));
    struct text *names;
    size_t count;
    bool is_good = true;

    if (!file_is_folder(folder))
        return true;
    if (file_list(folder, ".ini", context->run, &names, &count) != 0)
        return false;
    for (size_t i = 0; i < count; i++)
        is_good &= mapping_check(context, file_join(context->run, folder, names[i]));
    return is_good;
}

enum exit_status command_check(struct context *context)
{
    const struct messages *messages = context->phrasing.language->messages;
    struct database *database = NULL;
    enum exit_status status;
    bool is_whole = false, are_mappings_good;

    if (!context_arguments(context, 0) || !context_open(context, DATABASE_READ, &database))
        return context_failed(context);
    if (!check_store(database, &is_whole, &context->problems)) {
        database_close(database);
        return context_failed(context);
    }
    database_close(database);
    result_say(context, messages->check_integrity, is_whole);
    are_mappings_good = mappings_check(context);
    result_say(context, messages->check_mappings, are_mappings_good);
    result_say(context, messages->check_instruments, true);
    status = is_whole ? EXIT_DONE : EXIT_DAMAGED;
    if (is_whole && !are_mappings_good)
        status = EXIT_PARTIAL;
    if (status == EXIT_DONE)
        context_say(context, phrase_plain(&context->phrasing, messages->check_all_well));
    (void)context_failed(context);
    return status;
}

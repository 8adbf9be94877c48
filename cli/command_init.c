/* capaian init: a workspace with settings, folders and templates. */
#include <errno.h>

#include "base/file.h"
#include "cli/command.h"
#include "cli/failure.h"
#include "cli/templates.h"
#include "cli/terminal.h"

static struct text shown_path(const struct context *context, const char *path)
{
    return terminal_text(context->run, text_of(path));
}

/* Writes a file that is not there yet; one that exists is the user's and stays. */
static bool file_create(struct context *context, const char *path, struct text content)
{
    const struct messages *messages = context->phrasing.language->messages;
    const char *said = file_exists(path) ? messages->init_kept : messages->init_created;
    int fault = file_exists(path) ? 0 : file_replace(path, content);

    if (fault != 0)
        return failure_add_writing(&context->problems, path, fault);
    context_say(context, PHRASE(&context->phrasing, said,
                                filling_text("path", shown_path(context, path))));
    return true;
}

static bool folder_create(struct context *context, const char *path)
{
    int fault = file_make_folder(path);

    return fault == 0 || failure_add_writing(&context->problems, path, fault);
}

static bool templates_create(struct context *context, const char *folder)
{
    const struct template *template = templates_of(context->phrasing.language->code);

    for (; template->name != NULL; template ++) {
        const char *path = file_join(context->run, folder, text_of(template->name));

        if (!file_create(context, path, text_of(template->content)))
            return false;
    }
    return true;
}

enum exit_status command_init(struct context *context)
{
    const struct options *options = &context->options;
    const char *folder = options->folder ? options->folder : ".";
    const char *inbox;
    bool is_done;

    if (!context_arguments(context, 1))
        return context_failed(context);
    if (options->argument_count > 0 && options->arguments[0][0] == '/')
        folder = options->arguments[0];
    else if (options->argument_count > 0)
        folder = file_join(context->run, folder, text_of(options->arguments[0]));
    inbox = file_join(context->run, folder, TEXT("inbox"));
    is_done = folder_create(context, folder) && folder_create(context, inbox) &&
              folder_create(context, file_join(context->run, folder, TEXT("reports"))) &&
              folder_create(context, file_join(context->run, folder, TEXT("templates"))) &&
              templates_create(context, folder);
    if (!is_done)
        return context_failed(context);
    context_say(context, PHRASE(&context->phrasing,
                                context->phrasing.language->messages->init_next_steps,
                                filling_text("path", shown_path(context, inbox))));
    return EXIT_DONE;
}

/* capaian report: load, find, write sections, write PDF, put the file in its place. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "cli/command.h"
#include "cli/expected.h"
#include "cli/failure.h"
#include "cli/process.h"
#include "cli/report_name.h"
#include "cli/terminal.h"
#include "report/kinds.h"
#include "report/pdf/writer.h"
#include "report/text_writer.h"
#include "store/case_store.h"

struct batch {
    struct context *context;
    struct findings_options options;
    struct database *database;
    struct printer printer;
    const char *out;
    bool is_text;
    bool editions[EDITION_COUNT]; /* which are wanted */
    enum report_kind kind;        /* REPORT_KIND_COUNT: whichever fits the episode */
    size_t reports, written, unchanged;
    size_t refused; /* summaries that nobody consented to */
};

static bool kind_choose(struct context *context, struct batch *batch)
{
    const char *wanted = context->options.kind;
    int kind = 0;

    batch->kind = REPORT_KIND_COUNT;
    if (wanted == NULL || strcmp(wanted, "auto") == 0)
        return true;
    while (kind < REPORT_KIND_COUNT &&
           strcmp(wanted, report_kind_name((enum report_kind)kind)) != 0)
        kind++;
    batch->kind = (enum report_kind)kind;
    return kind < REPORT_KIND_COUNT || context_bad_value(context, "--kind", wanted);
}

static bool is_one_of(const char *value, const char *a, const char *b)
{
    return value == NULL || strcmp(value, a) == 0 || strcmp(value, b) == 0;
}

/* Without the option the counsellor's own is made. */
static bool editions_choose(struct context *context, struct batch *batch)
{
    const struct option_list *wanted = &context->options.editions;

    batch->editions[EDITION_COUNSELLOR] = wanted->count == 0;
    for (size_t i = 0; i < wanted->count; i++) {
        int edition = 0;

        while (edition < EDITION_COUNT &&
               strcmp(wanted->items[i], edition_name((enum edition)edition)) != 0)
            edition++;
        if (edition == EDITION_COUNT)
            return context_bad_value(context, "--edition", wanted->items[i]);
        batch->editions[edition] = true;
    }
    return true;
}

static bool choices_check(struct context *context, struct batch *batch)
{
    const struct options *options = &context->options;

    if (!is_one_of(options->format, "pdf", "text"))
        return context_bad_value(context, "--format", options->format);
    batch->is_text = options->format != NULL && strcmp(options->format, "text") == 0;
    return kind_choose(context, batch) && editions_choose(context, batch);
}

/* --out, else what the settings say, else reports/ of the workspace. */
static const char *out_folder(struct context *context)
{
    const char *folder = context->options.folder ? context->options.folder : ".";

    if (context->options.out != NULL)
        return context->options.out;
    if (context->settings.out != NULL)
        return context->settings.out;
    return file_join(context->run, folder, TEXT("reports"));
}

static bool folder_make(struct batch *batch)
{
    int fault = file_make_folder(batch->out);

    if (fault != 0)
        return failure_add_writing(&batch->context->problems, batch->out, fault);
    file_remove_leftovers(batch->out);
    return true;
}

/* PLplot looks for its own files in the working folder first: it is opened in / instead. */
static bool printer_open(struct batch *batch)
{
    int here = open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    bool is_away = here >= 0 && chdir("/") == 0;

    batch->printer.fonts = fonts_open(batch->context->run);
    batch->printer.canvas = canvas_open(batch->context->run);
    bool is_back = !is_away || fchdir(here) == 0;
    if (!is_back)
        failure_add(&batch->context->problems, ".", errno);
    if (here >= 0)
        close(here);
    return is_back;
}

static void printer_close(struct batch *batch)
{
    if (batch->printer.canvas != NULL)
        canvas_close(batch->printer.canvas);
    if (batch->printer.fonts != NULL)
        fonts_close(batch->printer.fonts);
}

static struct report_input
input_of(const struct batch *batch, const struct case_findings *findings, enum edition edition)
{
    const struct settings *settings = &batch->context->settings;

    return (struct report_input){
        .findings = findings,
        .options = &batch->options,
        .language = settings->language,
        .letterhead = &settings->letterhead,
        .edition = edition,
        .with_names = settings->with_names || batch->context->options.with_names,
        .utc_offset_minutes = settings->utc_offset_minutes,
    };
}

/* The kind that is asked for; else the one that fits, if there is such an edition of it. */
static enum report_kind kind_of(const struct batch *batch, const struct report_input *input)
{
    enum report_kind fitting = report_kind_of(input->findings);

    if (batch->kind != REPORT_KIND_COUNT)
        return batch->kind;
    return report_exists(fitting, input->edition) ? fitting : REPORT_PROGRESS;
}

static char *
path_of(const struct batch *batch, const struct report_input *input, struct arena *arena)
{
    const struct case_findings *findings = input->findings;
    char period[PERIOD_NAME_BYTES];
    const struct report_name name = {
        .client = findings->case_file->client,
        .episode = findings->episode->number,
        .kind = report_kind_name(kind_of(batch, input)),
        .edition = edition_name(input->edition),
        .language = batch->context->settings.language->code,
        .period = period_name(findings->period, period),
        .ending = "pdf",
    };

    return file_join(arena, batch->out, text_of(report_file_name(&name, arena)));
}

static bool file_put(struct batch *batch, const char *path, struct text bytes)
{
    struct context *context = batch->context;
    bool is_changed = true;
    int fault = context->options.is_forced ? file_replace(path, bytes)
                                           : file_replace_if_changed(path, bytes, &is_changed);

    if (fault != 0)
        return failure_add_writing(&context->problems, path, fault);
    batch->written += is_changed;
    batch->unchanged += !is_changed;
    return true;
}

static bool
report_put(struct batch *batch, const struct report_input *input, struct arena *arena)
{
    struct document *document = report_write(kind_of(batch, input), input, arena);
    struct text bytes;

    batch->reports++;
    if (batch->is_text) {
        terminal_put(stdout, text_writer_write(document, arena));
        return true;
    }
    return pdf_write(&batch->printer, document, arena, &bytes, &batch->context->problems) &&
           file_put(batch, path_of(batch, input, arena), bytes);
}

/* Like any value, the code is for a terminal and not for a log. */
static void refusal_say(struct batch *batch, const struct case_findings *findings)
{
    struct context *context = batch->context;
    const struct phrasing *phrasing = &context->phrasing;
    struct text code = context_style(context).shows_values
                           ? terminal_text(context->run, findings->case_file->client)
                           : TEXT("…");

    batch->refused++;
    terminal_put(stderr, PHRASE(phrasing, phrasing->language->messages->report_needs_consent,
                                filling_text("code", code)));
    fputc('\n', stderr);
}

/* All editions that are wanted; a summary only where somebody may read it. */
static bool
editions_put(struct batch *batch, const struct case_findings *findings, struct arena *arena)
{
    for (int edition = 0; edition < EDITION_COUNT; edition++) {
        struct report_input input = input_of(batch, findings, (enum edition)edition);

        if (!batch->editions[edition] || !report_exists(kind_of(batch, &input), edition))
            continue;
        if (edition == EDITION_SUMMARY && !batch->context->options.without_consent &&
            !report_may_be_shared(findings))
            refusal_say(batch, findings);
        else if (!report_put(batch, &input, arena))
            return false;
    }
    return true;
}

/* What goes on has no closure; what appears only for its follow-up has no other report. */
static bool is_wanted(const struct batch *batch, const struct episode *episode)
{
    if (batch->kind == REPORT_CLOSURE)
        return episode->closed_on != DAY_NONE;
    return !episode->appears_only_for_followup;
}

static bool client_put(struct batch *batch, struct text client, struct arena *arena)
{
    struct case_file *case_file;
    struct case_findings **findings;
    size_t count;

    if (!case_store_load(batch->database, client, arena, &case_file, &batch->context->problems))
        return false;
    findings = client_findings_of(case_file, &batch->options, arena, &count);
    for (size_t i = 0; i < count; i++) {
        if (is_wanted(batch, findings[i]->episode) && !editions_put(batch, findings[i], arena))
            return false;
    }
    return true;
}

/* "312 dari 1.000 laporan, 31%, sisa 4 detik" on a terminal, and nowhere else. */
static void progress_show(const struct batch *batch, size_t done, size_t count, double seconds)
{
    const struct phrasing *phrasing = &batch->context->phrasing;
    double left = done > 0 ? seconds / (double)done * (double)(count - done) : 0;

    if (isatty(STDERR_FILENO) != 1 || batch->context->options.is_quiet || batch->is_text)
        return;
    fputc('\r', stderr);
    terminal_put(
        stderr,
        PHRASE(phrasing, phrasing->language->messages->progress_reports,
               filling_count(phrasing, "n", (long)done),
               filling_count(phrasing, "m", (long)count),
               filling_text("p", phrasing_percent(phrasing, (double)done / (double)count)),
               filling_count(phrasing, "seconds", (long)(left + 0.5))));
    fputs(done == count ? "\n" : "\x1b[K", stderr);
}

static double clock_seconds(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static bool clients_put(struct batch *batch, const struct text *clients, size_t count)
{
    struct arena *arena = arena_create();
    double begin = clock_seconds();
    bool is_good = true;

    for (size_t i = 0; is_good && i < count && process_signal() == 0; i++) {
        is_good = client_put(batch, clients[i], arena);
        arena_reset(arena);
        progress_show(batch, i + 1, count, clock_seconds() - begin);
    }
    arena_destroy(arena);
    return is_good;
}

static void summary_say(const struct batch *batch)
{
    struct context *context = batch->context;
    const struct phrasing *phrasing = &context->phrasing;

    if (batch->reports == 0 && batch->refused == 0)
        context_say_none(context, phrasing->language->messages->report_none,
                         batch->options.period);
    if (batch->is_text || batch->reports == 0)
        return;
    context_say(context,
                PHRASE(phrasing, phrasing->language->messages->report_summary,
                       filling_count(phrasing, "n", (long)batch->written),
                       filling_count(phrasing, "m", (long)batch->unchanged),
                       filling_text("path", terminal_text(context->run, text_of(batch->out)))));
}

enum exit_status command_report(struct context *context)
{
    struct batch batch = {
        .context = context,
        .options =
            {
                .instruments = &context->instruments,
                .thresholds = &context->settings.thresholds,
                .as_of = context->as_of,
            },
        .out = out_folder(context),
    };
    struct text *clients;
    size_t count;
    bool is_good = choices_check(context, &batch) &&
                   context_period(context, &batch.options.period) &&
                   context_open(context, DATABASE_READ, &batch.database) &&
                   context_clients(context, batch.database, &clients, &count) &&
                   expected_courses_load(context, batch.database, &batch.options) &&
                   (batch.is_text || folder_make(&batch));

    is_good = is_good && (batch.is_text || printer_open(&batch));
    is_good = is_good && clients_put(&batch, clients, count);
    printer_close(&batch);
    database_close(batch.database);
    if (!is_good)
        return context_failed(context);
    summary_say(&batch);
    if (batch.refused > 0)
        return batch.reports > 0 ? EXIT_PARTIAL : EXIT_REFUSED;
    return EXIT_DONE;
}

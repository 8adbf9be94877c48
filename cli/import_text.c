#include "cli/import_text.h"

#include <stdio.h>

#include "base/attributes.h"
#include "base/buffer.h"
#include "cli/terminal.h"

/* More problems of one file are counted, not shown. */
enum { PROBLEMS_SHOWN = 200, COUNTS_MAXIMUM_BYTES = 1024 };

static struct text shown_path(const struct context *context, const char *path)
{
    return terminal_text(context->run, text_of(path));
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

/* The same bytes may be read in another way: by a mapping, in another order of dates. */
static bool is_nothing_to_say(const struct import_counts *counts)
{
    return counts->new_rows + counts->changed + counts->deleted + counts->refused == 0;
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
    else if (report->is_same_bytes && is_nothing_to_say(&report->counts))
        context_say(context, PHRASE(phrasing, messages->import_file_same, file));
    else
        context_say(context,
                    PHRASE(phrasing, messages->import_file, file,
                           filling_text("kind", phrase_plain(phrasing, kind_word)),
                           filling_text("counts", outcome_text(context, report, rejects))));
}

/* Remarks on what the data say have nothing to do with reading. */
static bool is_about_data(const struct problem *problem)
{
    return problem->code == PROBLEM_MEASURE_UNKNOWN || problem->code == PROBLEM_GOAL_CHECK;
}

void import_text_say_problems(const struct context *context, const struct import_report *report)
{
    const struct phrasing *phrasing = &context->phrasing;
    struct message_style style = context_style(context);
    struct problems shown = problems_create(context->run);
    size_t more = report->more_problems;

    for (size_t i = 0; i < report->problems.count; i++) {
        if (is_about_data(&report->problems.items[i]))
            continue;
        if (shown.count < PROBLEMS_SHOWN)
            problem_add(&shown, report->problems.items[i]);
        else
            more++;
    }
    messages_print(&shown, 0, &style, stderr);
    if (more == 0)
        return;
    terminal_put(stderr, PHRASE(phrasing, phrasing->language->messages->more_problems,
                                filling_count(phrasing, "n", (long)more)));
    fputc('\n', stderr);
}

static void remarks_say(struct context *context, const struct import_report *report)
{
    struct message_style style = context_style(context);

    for (size_t i = 0; i < report->problems.count; i++) {
        if (report->problems.items[i].code == PROBLEM_MEASURE_UNKNOWN)
            context_say(context, message_of(&report->problems.items[i], &style));
    }
}

void import_text_say(struct context *context,
                     const struct import_report *report,
                     const char *rejects)
{
    import_text_say_problems(context, report);
    summary_say(context, report, rejects);
    remarks_say(context, report);
}

#include "cli/history_text.h"

#include <stdbool.h>
#include <string.h>

#include "base/buffer.h"
#include "base/number.h"
#include "cli/history_columns.h"
#include "cli/terminal.h"

/* Of a place "log.csv:17:2"; names of files are shorter. */
enum { PLACE_MAXIMUM_BYTES = 1024 };

#define ELLIPSIS "…"

struct history_printer {
    const struct phrasing *phrasing;
    const struct messages *messages;
    bool shows_values;
    FILE *out;
};

static void
line_put(const struct history_printer *printer, const char *indent, struct text line)
{
    fputs(indent, printer->out);
    terminal_put(printer->out, terminal_text(printer->phrasing->arena, line));
    fputc('\n', printer->out);
}

// Numbers of sessions and imports are codes: they take no mark between thousands.
static struct filling code(const struct history_printer *printer, int64_t number)
{
    struct buffer digits = buffer_create(printer->phrasing->arena, NUMBER_TEXT_BYTES);

    buffer_print(&digits, "%lld", (long long)number);
    return filling_text("n", buffer_text(&digits));
}

// "sesi.csv:17, impor 2"; without the line when the file as a whole is meant.
static struct text place_text(const struct history_printer *printer,
                              const struct history_place *place)
{
    struct buffer file = buffer_create(printer->phrasing->arena, PLACE_MAXIMUM_BYTES);

    buffer_put_text(&file, place->run->file);
    if (place->line > 0)
        buffer_print(&file, ":%u", (unsigned)place->line);
    return PHRASE(printer->phrasing, printer->messages->why_place,
                  filling_text("file", buffer_text(&file)), code(printer, place->run->id));
}

// An obstacle that is open has a word of its own.
static bool
is_open_obstacle(const struct history_fact *fact, const char *column, struct value value)
{
    if (fact->table != FACT_JOURNAL || strcmp(column, "state") != 0 ||
        value.type != VALUE_TEXT ||
        !text_equal_string(value.text, journal_state_name(STATE_OPEN)))
        return false;
    for (size_t i = 0; i < fact->cell_count; i++) {
        if (strcmp(fact->cells[i].column, "kind") == 0)
            return text_equal_string(fact->cells[i].value.text,
                                     journal_kind_name(JOURNAL_OBSTACLE));
    }
    return false;
}

static struct text shown_value(const struct history_printer *printer,
                               const struct history_fact *fact,
                               const char *column,
                               struct value value)
{
    if (!printer->shows_values && value.type != VALUE_NULL &&
        history_column_is_private(fact->table, column))
        return text_of(ELLIPSIS);
    if (is_open_obstacle(fact, column, value))
        return phrase_plain(printer->phrasing,
                            printer->phrasing->language->words->obstacle_open);
    return history_value_text(printer->phrasing, fact->table, column, value);
}

static const char *change_template(const struct history_printer *printer,
                                   const struct history_change *change)
{
    if (strcmp(change->column, "deleted_run") != 0)
        return printer->messages->why_change;
    return change->old_value.type == VALUE_NULL ? printer->messages->why_deleted
                                                : printer->messages->why_returned;
}

static void change_put(const struct history_printer *printer,
                       const struct history_fact *fact,
                       const struct history_change *change)
{
    line_put(
        printer, "      ",
        PHRASE(printer->phrasing, change_template(printer, change),
               filling_text("a", shown_value(printer, fact, change->column, change->old_value)),
               filling_text("b", shown_value(printer, fact, change->column, change->new_value)),
               filling_text("file", place_text(printer, &change->before)),
               filling_text("path", place_text(printer, &change->after))));
}

static void changes_put(const struct history_printer *printer,
                        const struct history_fact *fact,
                        const char *column)
{
    for (size_t i = 0; i < fact->change_count; i++) {
        if (strcmp(fact->changes[i].column, column) == 0)
            change_put(printer, fact, &fact->changes[i]);
    }
}

static struct text rater_word(const struct history_printer *printer, struct text name)
{
    enum rater rater;

    if (!rater_from_name(name, &rater))
        return name;
    return phrase_plain(printer->phrasing, printer->phrasing->language->words->rater[rater]);
}

// "skor phq-9 (konseli)"; of rows without a rater the column alone.
static struct text cell_label(const struct history_printer *printer,
                              const struct history_fact *fact,
                              const char *column)
{
    const char *label = history_column_label(printer->phrasing->language, fact->table, column);
    struct buffer out = buffer_create(printer->phrasing->arena, PHRASING_MAXIMUM_BYTES);

    buffer_put_string(&out, label);
    if (text_is_empty(fact->rater))
        return buffer_text(&out);
    buffer_put_byte(&out, ' ');
    buffer_put_text(&out, fact->key);
    buffer_put_string(&out, " (");
    buffer_put_text(&out, rater_word(printer, fact->rater));
    buffer_put_byte(&out, ')');
    return buffer_text(&out);
}

static void cell_put(const struct history_printer *printer,
                     const struct history_fact *fact,
                     const char *column,
                     struct value value)
{
    line_put(printer, "    ",
             PHRASE(printer->phrasing, "{a}: {b}",
                    filling_text("a", cell_label(printer, fact, column)),
                    filling_text("b", shown_value(printer, fact, column, value))));
    changes_put(printer, fact, column);
}

static bool has_cell(const struct history_fact *fact, const char *column)
{
    for (size_t i = 0; i < fact->cell_count; i++) {
        if (strcmp(fact->cells[i].column, column) == 0)
            return true;
    }
    return false;
}

// What once held a value and is empty now has no cell, but changes.
static void cleared_put(const struct history_printer *printer, const struct history_fact *fact)
{
    for (size_t i = 0; i < fact->change_count; i++) {
        const char *column = fact->changes[i].column;
        bool is_first = true;

        for (size_t j = 0; j < i; j++)
            is_first = is_first && strcmp(fact->changes[j].column, column) != 0;
        if (is_first && !has_cell(fact, column) && strcmp(column, "deleted_run") != 0)
            cell_put(printer, fact, column, value_null());
    }
}

static struct text session_heading(const struct history_printer *printer,
                                   const struct history_fact *fact)
{
    struct filling date =
        filling_text("date", phrasing_date(printer->phrasing, fact->day, DATE_LONG));

    if (fact->number == 0)
        return PHRASE(printer->phrasing, printer->messages->why_session_unnumbered, date);
    return PHRASE(printer->phrasing, printer->messages->why_session,
                  code(printer, fact->number), date);
}

// Missing for what stands below the heading of its session.
static struct text heading(const struct history_printer *printer,
                           const struct history_fact *fact)
{
    const struct phrasing *phrasing = printer->phrasing;

    switch (fact->table) {
    case FACT_SESSION:
        return session_heading(printer, fact);
    case FACT_GOAL:
        return PHRASE(phrasing, printer->messages->why_goal, filling_text("goal", fact->key));
    case FACT_JOURNAL:
        return PHRASE(phrasing, printer->messages->why_journal,
                      filling_text("date", phrasing_date(phrasing, fact->day, DATE_LONG)));
    case FACT_COURSE:
        return PHRASE(phrasing, printer->messages->why_course, code(printer, fact->row));
    case FACT_GOAL_RATING:
    case FACT_SCORE:
    case FACT_SESSION_NOTE:
    case FACT_TABLE_COUNT:
        break;
    }
    return (struct text){0};
}

// Facts of one line of a file that follow each other name it once.
static bool is_same_place(const struct history_fact *fact, const struct history_fact *previous)
{
    return previous != NULL && previous->row == fact->row &&
           previous->place.run == fact->place.run && previous->place.line == fact->place.line;
}

static void fact_put(const struct history_printer *printer,
                     const struct history_fact *fact,
                     const struct history_fact *previous)
{
    struct text title = heading(printer, fact);

    if (title.data != NULL)
        line_put(printer, "", title);
    if (title.data != NULL || !is_same_place(fact, previous))
        line_put(printer, "  ", place_text(printer, &fact->place));
    for (size_t i = 0; i < fact->cell_count; i++)
        cell_put(printer, fact, fact->cells[i].column, fact->cells[i].value);
    // A rating or score whose cell was left empty is stored as such.
    if (fact->cell_count == 0 && fact->change_count == 0)
        cell_put(printer, fact, "value", value_null());
    cleared_put(printer, fact);
    changes_put(printer, fact, "deleted_run");
}

static void run_put(const struct history_printer *printer, const struct history_run *run)
{
    line_put(printer, "  ",
             PHRASE(printer->phrasing, printer->messages->why_import, code(printer, run->id),
                    filling_text("file", run->file), filling_text("date", run->imported_at),
                    filling_text("version", run->program_version),
                    filling_text("text", run->sha256)));
}

static bool is_private_role(struct text role)
{
    const char *const roles[] = {"note", "name", "text", "extra", "problem"};

    for (size_t i = 0; i < COUNT(roles); i++) {
        if (text_equal_string(role, roles[i]))
            return true;
    }
    return false;
}

static void reason_put(const struct history_printer *printer,
                       const struct history_refusal *refusal,
                       const struct history_reason *reason)
{
    struct buffer out = buffer_create(printer->phrasing->arena, PHRASING_MAXIMUM_BYTES);

    buffer_put_text(&out, refusal->place.run->file);
    buffer_print(&out, ":%u", (unsigned)reason->line);
    if (reason->column > 0)
        buffer_print(&out, ":%u", (unsigned)reason->column);
    buffer_put_string(&out, ": ");
    if (!text_is_empty(reason->role)) {
        buffer_put_string(&out, history_role_label(printer->phrasing->language, reason->role));
        if (!text_is_empty(reason->value)) {
            bool is_shown = printer->shows_values && !is_private_role(reason->role);
            buffer_put_string(&out, " “");
            buffer_put_text(&out, is_shown ? reason->value : text_of(ELLIPSIS));
            buffer_put_string(&out, "”");
        }
        buffer_put_byte(&out, ' ');
    }
    buffer_put_byte(&out, '[');
    buffer_put_text(&out, reason->code);
    buffer_put_byte(&out, ']');
    line_put(printer, "  ", buffer_text(&out));
}

static void refusals_put(const struct history_printer *printer, const struct history *history)
{
    if (history->refusal_count == 0)
        return;
    line_put(printer, "", phrase_plain(printer->phrasing, printer->messages->why_refused));
    for (size_t i = 0; i < history->refusal_count; i++) {
        const struct history_refusal *refusal = &history->refusals[i];

        for (size_t j = 0; j < refusal->reason_count; j++)
            reason_put(printer, refusal, &refusal->reasons[j]);
    }
}

void history_text_print(const struct history *history,
                        const struct phrasing *phrasing,
                        bool shows_values,
                        FILE *out)
{
    struct history_printer printer = {
        .phrasing = phrasing,
        .messages = phrasing->language->messages,
        .shows_values = shows_values,
        .out = out,
    };

    for (size_t i = 0; i < history->fact_count; i++)
        fact_put(&printer, &history->facts[i], i > 0 ? &history->facts[i - 1] : NULL);
    refusals_put(&printer, history);
    line_put(&printer, "", phrase_plain(phrasing, printer.messages->why_imports));
    for (size_t i = 0; i < history->run_count; i++)
        run_put(&printer, history->runs[i]);
}

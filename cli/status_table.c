#include "cli/status_table.h"

#include <string.h>

#include "base/buffer.h"
#include "cli/terminal.h"

enum { LINE_COLUMNS = 80, GAP_COLUMNS = 2, REASON_MINIMUM_COLUMNS = 26, FLAGS_SHOWN = 3 };

/* Reasons for one row: three flags, goals below the start, the end, and how many more. */
enum { MAXIMUM_REASONS = FLAGS_SHOWN + 3, CELL_BYTES = 512 };

enum column { COLUMN_CLIENT, COLUMN_LAST, COLUMN_GOALS, COLUMN_COUNT };

struct reason {
    struct text text;
    const char *colour; /* NULL: as it comes */
};

struct table {
    const struct phrasing *phrasing;
    const struct messages *messages;
    size_t widths[COLUMN_COUNT];
    size_t indent; /* where the reasons begin */
    bool is_coloured;
    FILE *out;
};

struct line {
    struct text cells[COLUMN_COUNT];
    struct reason reasons[MAXIMUM_REASONS];
    size_t reason_count;
};

static const char *flag_colour(enum flag_code code)
{
    if (code <= FLAG_NO_CONTACT)
        return "\033[31m"; // red
    return code < FLAG_GOAL_ATTAINED_OPEN ? "\033[33m" : "\033[32m";
}

static void reason_add(struct line *line, struct text text, const char *colour)
{
    line->reasons[line->reason_count++] = (struct reason){text, colour};
}

/* The worst flags, and how many there are besides. */
static void
flags_add(const struct table *table, const struct status_row *row, struct line *line)
{
    long more = 0;

    for (int code = 0; code < FLAG_COUNT; code++) {
        if (!status_row_has(row, (enum flag_code)code))
            continue;
        if (line->reason_count < FLAGS_SHOWN)
            reason_add(line, text_of(table->messages->status_flag[code]),
                       flag_colour((enum flag_code)code));
        else
            more++;
    }
    if (more > 0)
        reason_add(line,
                   PHRASE(table->phrasing, table->messages->status_more,
                          filling_count(table->phrasing, "n", more)),
                   NULL);
}

static void
reasons_add(const struct table *table, const struct status_row *row, struct line *line)
{
    flags_add(table, row, line);
    if (row->worse > 0)
        reason_add(line,
                   PHRASE(table->phrasing, table->messages->status_goals_worse,
                          filling_count(table->phrasing, "n", row->worse)),
                   NULL);
    if (row->closed_on != DAY_NONE)
        reason_add(line,
                   PHRASE(table->phrasing, table->messages->status_closed,
                          filling_text("date", phrasing_date(table->phrasing, row->closed_on,
                                                             DATE_SHORT))),
                   NULL);
    if (line->reason_count == 0)
        reason_add(line, text_of(table->messages->status_nothing), NULL);
}

static struct text goals_text(const struct table *table, const struct status_row *row)
{
    if (row->goals == 0)
        return text_of(table->phrasing->language->say->no_figure);
    return PHRASE(table->phrasing, table->messages->status_goals,
                  filling_count(table->phrasing, "x", row->attained),
                  filling_count(table->phrasing, "k", row->goals));
}

static struct line row_line(const struct table *table, const struct status_row *row)
{
    struct line line = {
        .cells =
            {
                [COLUMN_CLIENT] = terminal_text(table->phrasing->arena, row->client),
                [COLUMN_LAST] = phrasing_date(table->phrasing, row->last_session, DATE_SHORT),
                [COLUMN_GOALS] = goals_text(table, row),
            },
    };

    reasons_add(table, row, &line);
    return line;
}

static struct line head_line(const struct table *table)
{
    struct line line = {
        .cells =
            {
                [COLUMN_CLIENT] =
                    phrase_plain(table->phrasing, table->messages->status_head_client),
                [COLUMN_LAST] = text_of(table->messages->status_head_last),
                [COLUMN_GOALS] = text_of(table->messages->status_head_goals),
            },
    };

    reason_add(&line, text_of(table->messages->status_head_attention), NULL);
    return line;
}

static void widths_fit(struct table *table, const struct line *line)
{
    for (size_t i = 0; i < COLUMN_COUNT; i++) {
        size_t width = text_count_code_points(line->cells[i]);

        if (width > table->widths[i])
            table->widths[i] = width;
    }
}

static void blanks_put(FILE *out, size_t count)
{
    for (size_t i = 0; i < count; i++)
        fputc(' ', out);
}

static void cells_put(const struct table *table, const struct line *line)
{
    for (size_t i = 0; i < COLUMN_COUNT; i++) {
        terminal_put(table->out, line->cells[i]);
        blanks_put(table->out,
                   table->widths[i] - text_count_code_points(line->cells[i]) + GAP_COLUMNS);
    }
}

static size_t reason_columns(const struct table *table)
{
    size_t left = table->indent < LINE_COLUMNS ? LINE_COLUMNS - table->indent : 0;

    return left < REASON_MINIMUM_COLUMNS ? REASON_MINIMUM_COLUMNS : left;
}

static void reason_put(const struct table *table, const struct reason *reason)
{
    bool is_coloured = table->is_coloured && reason->colour != NULL;

    if (is_coloured)
        fputs(reason->colour, table->out);
    terminal_put(table->out, reason->text);
    if (is_coloured)
        fputs("\033[0m", table->out);
}

/* The reasons with commas between them, broken only between two. */
static void reasons_put(const struct table *table, const struct line *line)
{
    size_t room = reason_columns(table);
    size_t used = 0;

    for (size_t i = 0; i < line->reason_count; i++) {
        bool is_last = i + 1 == line->reason_count;
        size_t width = text_count_code_points(line->reasons[i].text) + !is_last;

        if (used > 0 && used + 1 + width > room) {
            fputc('\n', table->out);
            blanks_put(table->out, table->indent);
            used = 0;
        } else if (used > 0) {
            fputc(' ', table->out);
            used++;
        }
        reason_put(table, &line->reasons[i]);
        if (!is_last)
            fputc(',', table->out);
        used += width;
    }
    fputc('\n', table->out);
}

static void line_put(const struct table *table, const struct line *line)
{
    cells_put(table, line);
    reasons_put(table, line);
}

static void summary_put(const struct table *table, const struct status_rows *rows)
{
    long running = 0, ended = 0, attention = 0;

    for (size_t i = 0; i < rows->count; i++) {
        running += rows->items[i].closed_on == DAY_NONE;
        ended += rows->items[i].closed_on != DAY_NONE;
        attention += status_row_needs_attention(&rows->items[i]);
    }
    terminal_put(table->out, PHRASE(table->phrasing, table->messages->status_summary,
                                    filling_count(table->phrasing, "n", running),
                                    filling_count(table->phrasing, "m", ended),
                                    filling_count(table->phrasing, "k", attention)));
    fputc('\n', table->out);
}

void status_table_print(const struct status_rows *rows,
                        const struct phrasing *phrasing,
                        bool is_coloured,
                        FILE *out)
{
    struct table table = {
        .phrasing = phrasing,
        .messages = phrasing->language->messages,
        .is_coloured = is_coloured,
        .out = out,
    };
    struct line *lines = ARENA_ARRAY(phrasing->arena, struct line, rows->count);
    struct line head = head_line(&table);

    widths_fit(&table, &head);
    for (size_t i = 0; i < rows->count; i++) {
        lines[i] = row_line(&table, &rows->items[i]);
        widths_fit(&table, &lines[i]);
    }
    for (size_t i = 0; i < COLUMN_COUNT; i++)
        table.indent += table.widths[i] + GAP_COLUMNS;
    line_put(&table, &head);
    for (size_t i = 0; i < rows->count; i++)
        line_put(&table, &lines[i]);
    summary_put(&table, rows);
}

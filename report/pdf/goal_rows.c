#include "report/pdf/goal_rows.h"

#include <math.h>

#include "report/charts/draw.h"
#include "report/charts/palette.h"
#include "report/charts/track_chart.h"
#include "report/pdf/figure.h"
#include "report/pdf/marks.h"

#define FIRST_BASELINE 13
#define META_DISTANCE 10.5 /* below the statement's last baseline */
#define META_LINES 12      /* at most */
#define FIGURE_LINES 8     /* of a figure and the state, at most */
#define CODE_GAP 4         /* at least, between a code apart and the statement */

/* Beside: the figures stand on the statement's first line. */
#define BESIDE_BELOW 18.5 /* row height without the lines of its statement */
#define BESIDE_LEAST 31

/* Stacked: the figures stand on a line of their own. */
#define FIGURES_DISTANCE 18 /* from the last baseline of the words to that of the figures */
#define FIGURES_BELOW 18    /* from there to the end of the row */
#define CONTINUED_BELOW 6   /* the last line of a part that goes on */
#define TIGHTER 3           /* of the white below a row may be missing */

#define TRACK_RISE 9   /* top of the track above the figures' baseline */
#define HISTORY_RISE 9 /* of the history */
#define MARK_RISE 3    /* middle of the state's shape */
#define MARK_INDENT 11.2

static const struct goal_layout layout_beside = {
    .places =
        {
            [GOAL_STATEMENT] = {0, 158, ALIGN_LEFT},
            [GOAL_START] = {159, 28, ALIGN_RIGHT},
            [GOAL_NOW] = {189, 28, ALIGN_RIGHT},
            [GOAL_TARGET] = {219, 28, ALIGN_RIGHT},
            [GOAL_TRACK] = {259, 92, ALIGN_LEFT},
            [GOAL_HISTORY] = {365, 38, ALIGN_LEFT},
            [GOAL_STATE] = {413.5, 68.3, ALIGN_LEFT},
        },
    .order = {GOAL_STATEMENT, GOAL_START, GOAL_NOW, GOAL_TARGET, GOAL_TRACK, GOAL_HISTORY,
              GOAL_STATE},
};

static const struct goal_layout layout_stacked = {
    .places =
        {
            [GOAL_STATEMENT] = {22, 459, ALIGN_LEFT},
            [GOAL_TRACK] = {22, 194, ALIGN_LEFT},
            [GOAL_HISTORY] = {249, 63, ALIGN_LEFT},
            [GOAL_START] = {305, 30, ALIGN_RIGHT},
            [GOAL_NOW] = {336, 30, ALIGN_RIGHT},
            [GOAL_TARGET] = {367, 32, ALIGN_RIGHT},
            [GOAL_STATE] = {413.5, 68.3, ALIGN_LEFT},
        },
    .order = {GOAL_STATEMENT, GOAL_TRACK, GOAL_HISTORY, GOAL_START, GOAL_NOW, GOAL_TARGET,
              GOAL_STATE},
    .is_stacked = true,
    .is_code_apart = true,
};

/* Of long figures: track and history are as short as they may be. */
static const struct goal_layout layout_wide_figures = {
    .places =
        {
            [GOAL_STATEMENT] = {22, 459, ALIGN_LEFT},
            [GOAL_TRACK] = {22, 104, ALIGN_LEFT},
            [GOAL_HISTORY] = {146, 38, ALIGN_LEFT},
            [GOAL_START] = {192, 64, ALIGN_RIGHT},
            [GOAL_NOW] = {262, 66, ALIGN_RIGHT},
            [GOAL_TARGET] = {334, 65, ALIGN_RIGHT},
            [GOAL_STATE] = {413.5, 68.3, ALIGN_LEFT},
        },
    .order = {GOAL_STATEMENT, GOAL_TRACK, GOAL_HISTORY, GOAL_START, GOAL_NOW, GOAL_TARGET,
              GOAL_STATE},
    .is_stacked = true,
    .is_code_apart = true,
};

static struct type code_type(void)
{
    struct type type = type_of(ROLE_CELL);

    type.face = FACE_BOLD;
    return type;
}

static bool figures_fit(struct sheet *sheet,
                        const struct goal_layout *layout,
                        const struct goal_table_row *row)
{
    const struct goal_place *places = layout->places;
    struct type cell = type_of(ROLE_CELL), now = type_of(ROLE_CELL_NOW);

    return words_width(sheet, row->start, cell) <= places[GOAL_START].width &&
           words_width(sheet, row->now, now) <= places[GOAL_NOW].width &&
           words_width(sheet, row->target, cell) <= places[GOAL_TARGET].width;
}

static bool all_figures_fit(struct sheet *sheet,
                            const struct goal_layout *layout,
                            const struct block *block)
{
    for (size_t i = 0; i < block->goals.count; i++) {
        if (!figures_fit(sheet, layout, &block->goals.rows[i]))
            return false;
    }
    return true;
}

static bool all_statements_are_short(const struct block *block)
{
    for (size_t i = 0; i < block->goals.count; i++) {
        if (text_count_code_points(block->goals.rows[i].statement) > GOAL_STATEMENT_LENGTH)
            return false;
    }
    return true;
}

static bool
all_codes_fit(struct sheet *sheet, const struct goal_layout *layout, const struct block *block)
{
    double room = layout->places[GOAL_STATEMENT].x - CODE_GAP;

    for (size_t i = 0; i < block->goals.count; i++) {
        if (words_width(sheet, block->goals.rows[i].code, code_type()) > room)
            return false;
    }
    return true;
}

struct goal_layout goal_layout_of(struct sheet *sheet, const struct block *block)
{
    struct goal_layout layout = layout_stacked;

    if (all_statements_are_short(block) && all_figures_fit(sheet, &layout_beside, block))
        return layout_beside;
    if (!all_figures_fit(sheet, &layout_stacked, block))
        layout = layout_wide_figures;
    if (!all_codes_fit(sheet, &layout, block)) {
        struct goal_place *statement = &layout.places[GOAL_STATEMENT];
        layout.is_code_apart = false;
        statement->width += statement->x;
        statement->x = 0;
    }
    return layout;
}

// "G1  Kembali menikmati ...": the code in bold before the statement.
static struct words
set_statement(struct sheet *sheet, const struct goal_table_row *row, double width)
{
    struct sentence sentence = {0};

    sentence_add_bold(&sentence, row->code, sheet->arena);
    sentence_add(&sentence, TEXT("  "), sheet->arena);
    sentence_add_user(&sentence, row->statement, sheet->arena);
    return words_of_sentence(sheet, &sentence, type_of(ROLE_CELL), width);
}

static struct words
set_number(struct sheet *sheet, struct text text, enum role role, struct goal_place place)
{
    struct type type = type_of(role);

    type.alignment = ALIGN_RIGHT;
    return words_limited(sheet, words_of_text(sheet, text, type, place.width), FIGURE_LINES);
}

struct goal_row goal_row_set(struct sheet *sheet,
                             const struct goal_layout *layout,
                             const struct goal_table_row *row)
{
    const struct goal_place *places = layout->places;
    double width = places[GOAL_STATEMENT].width;
    double state_width = places[GOAL_STATE].width - MARK_INDENT;
    struct type state = type_toned(ROLE_CELL, row->tone);
    struct goal_row set = {
        .meta = words_limited(
            sheet, words_of_text(sheet, row->meta, type_of(ROLE_LABEL), width), META_LINES),
        .state = words_limited(sheet, words_of_text(sheet, row->state, state, state_width),
                               FIGURE_LINES),
        .start = set_number(sheet, row->start, ROLE_CELL, places[GOAL_START]),
        .now = set_number(sheet, row->now, ROLE_CELL_NOW, places[GOAL_NOW]),
        .target = set_number(sheet, row->target, ROLE_CELL, places[GOAL_TARGET]),
    };

    if (layout->is_code_apart) {
        set.code = words_of_text(sheet, row->code, code_type(), places[GOAL_STATEMENT].x);
        set.statement = words_of_text(sheet, row->statement, type_of(ROLE_CELL), width);
    } else {
        set.statement = set_statement(sheet, row, width);
    }
    return set;
}

static bool is_end(const struct goal_row *set, struct goal_lines lines)
{
    return lines.first + lines.count >= set->statement.line_count;
}

static bool has_figures(const struct goal_layout *layout,
                        const struct goal_row *set,
                        struct goal_lines lines)
{
    return layout->is_stacked ? is_end(set, lines) : lines.first == 0;
}

// Of the statement's last line in this part; a row without one has the room of a line.
static double last_baseline(const struct goal_row *set, struct goal_lines lines)
{
    double further = lines.count > 1 ? (double)(lines.count - 1) : 0;

    return FIRST_BASELINE + further * set->statement.type.leading;
}

static double meta_baseline(const struct goal_row *set, struct goal_lines lines)
{
    return last_baseline(set, lines) + META_DISTANCE;
}

static double figures_baseline(const struct goal_layout *layout,
                               const struct goal_row *set,
                               struct goal_lines lines)
{
    if (!layout->is_stacked)
        return FIRST_BASELINE;
    return meta_baseline(set, lines) + words_below_first(&set->meta) + FIGURES_DISTANCE;
}

// How far the tallest of the figures and the state reaches below their first baseline.
static double below_figures(const struct goal_row *set)
{
    return fmax(fmax(words_below_first(&set->start), words_below_first(&set->now)),
                fmax(words_below_first(&set->target), words_below_first(&set->state)));
}

static double row_height(const struct goal_layout *layout,
                         const struct goal_row *set,
                         struct goal_lines lines,
                         double missing)
{
    double below_state = below_figures(set) + set->state.type.leading;

    if (!is_end(set, lines))
        return last_baseline(set, lines) + CONTINUED_BELOW;
    if (layout->is_stacked)
        return figures_baseline(layout, set, lines) +
               fmax(FIGURES_BELOW - missing, below_state - 4);
    double height = (double)lines.count * set->statement.type.leading +
                    words_below_first(&set->meta) + BESIDE_BELOW - missing;
    return fmax(fmax(height, BESIDE_LEAST), below_state + FIRST_BASELINE);
}

struct extent goal_row_height(const struct goal_layout *layout,
                              const struct goal_row *set,
                              struct goal_lines lines)
{
    struct extent height = extent_fixed(row_height(layout, set, lines, 0));

    height.least = row_height(layout, set, lines, TIGHTER);
    return height;
}

static void draw_statement(struct sheet *sheet,
                           const struct goal_row *set,
                           struct goal_lines lines,
                           double x,
                           struct box box)
{
    tag_open(sheet->pdf, TAG_TD);
    if (lines.first == 0)
        words_draw(sheet, TAG_P, &set->code, (struct point){box.x, box.y + FIRST_BASELINE});
    if (lines.count > 0) {
        tag_open(sheet->pdf, TAG_P);
        words_draw_lines(sheet, &set->statement, lines.first, lines.count,
                         (struct point){box.x + x, box.y + FIRST_BASELINE});
        tag_close(sheet->pdf);
    }
    if (is_end(set, lines))
        words_draw(sheet, TAG_P, &set->meta,
                   (struct point){box.x + x, box.y + meta_baseline(set, lines)});
    tag_close(sheet->pdf);
}

static void draw_number(struct sheet *sheet,
                        const struct words *words,
                        struct goal_place place,
                        struct point start)
{
    tag_open(sheet->pdf, TAG_TD);
    if (words->line_count > 0)
        words_draw_lines(sheet, words, 0, words->line_count,
                         (struct point){start.x + place.x, start.y});
    tag_close(sheet->pdf);
}

static void draw_dash(struct sheet *sheet, struct point start)
{
    struct type type = type_of(ROLE_CELL);
    struct span dash = {TEXT("–"), type.face, COLOUR_MUTED};

    tag_content_begin(sheet->pdf);
    typeset_line(sheet->pdf, start, dash, type.size, ALIGN_LEFT);
    tag_content_end(sheet->pdf);
}

// The track's scale begins `TRACK_INSET` inside its box, and the column where the scale begins.
static void draw_track(struct sheet *sheet,
                       struct goal_place place,
                       const struct chart *chart,
                       struct point start)
{
    struct box box = {start.x + place.x - TRACK_INSET, start.y - TRACK_RISE,
                      place.width + 2 * TRACK_INSET, 0};

    tag_open(sheet->pdf, TAG_TD);
    if (chart) {
        box.height = chart_height(chart, box.width).greatest;
        figure_draw(sheet, chart, box);
    }
    tag_close(sheet->pdf);
}

static void draw_history(struct sheet *sheet,
                         struct goal_place place,
                         const struct chart *chart,
                         struct point start)
{
    struct box box = {start.x + place.x, start.y - HISTORY_RISE, place.width, 0};

    tag_open(sheet->pdf, TAG_TD);
    if (chart) {
        box.height = chart_height(chart, box.width).greatest;
        figure_draw(sheet, chart, box);
    } else {
        draw_dash(sheet, (struct point){box.x, start.y});
    }
    tag_close(sheet->pdf);
}

static void draw_state(struct sheet *sheet,
                       const struct goal_row *set,
                       const struct goal_table_row *row,
                       struct point start)
{
    struct point middle = {start.x + MARK_SIZE / 2, start.y - MARK_RISE};

    tag_open(sheet->pdf, TAG_TD);
    tag_artifact_begin(sheet->pdf, ARTIFACT_LAYOUT);
    mark_draw(sheet, row->mark, mark_colour(row->mark, row->tone), middle);
    tag_artifact_end(sheet->pdf);
    if (set->state.line_count > 0)
        words_draw_lines(sheet, &set->state, 0, set->state.line_count,
                         (struct point){start.x + MARK_INDENT, start.y});
    tag_close(sheet->pdf);
}

static void draw_cell(struct sheet *sheet,
                      enum goal_column column,
                      struct goal_place place,
                      const struct goal_row *set,
                      const struct goal_table_row *row,
                      struct point start)
{
    switch (column) {
    case GOAL_START:
        draw_number(sheet, &set->start, place, start);
        break;
    case GOAL_NOW:
        draw_number(sheet, &set->now, place, start);
        break;
    case GOAL_TARGET:
        draw_number(sheet, &set->target, place, start);
        break;
    case GOAL_TRACK:
        draw_track(sheet, place, row->track, start);
        break;
    case GOAL_HISTORY:
        draw_history(sheet, place, row->history, start);
        break;
    case GOAL_STATE:
        draw_state(sheet, set, row, (struct point){start.x + place.x, start.y});
        break;
    case GOAL_STATEMENT:
    case GOAL_COLUMN_COUNT:
        break;
    }
}

// The cell of a part in which the row's figures do not stand.
static void draw_empty_cell(struct sheet *sheet)
{
    tag_open(sheet->pdf, TAG_TD);
    tag_close(sheet->pdf);
}

void goal_row_draw(struct sheet *sheet,
                   const struct goal_layout *layout,
                   const struct goal_row *set,
                   const struct goal_table_row *row,
                   struct goal_lines lines,
                   struct box box)
{
    struct point start = {box.x, box.y + figures_baseline(layout, set, lines)};

    tag_open(sheet->pdf, TAG_TR);
    for (size_t i = 0; i < GOAL_COLUMN_COUNT; i++) {
        enum goal_column column = layout->order[i];
        if (column == GOAL_STATEMENT)
            draw_statement(sheet, set, lines, layout->places[column].x, box);
        else if (has_figures(layout, set, lines))
            draw_cell(sheet, column, layout->places[column], set, row, start);
        else
            draw_empty_cell(sheet);
    }
    tag_close(sheet->pdf);
}

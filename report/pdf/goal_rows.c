#include "report/pdf/goal_rows.h"

#include <math.h>

#include "report/charts/draw.h"
#include "report/charts/palette.h"
#include "report/charts/track_chart.h"
#include "report/pdf/figure.h"
#include "report/pdf/marks.h"

#define FIRST_BASELINE 13
#define META_DISTANCE 10.5 /* below the statement's last baseline */
#define STATEMENT_LINES 40 /* at most */
#define META_LINES 3
#define STATE_LINES 3

/* Beside: the figures stand on the statement's first line. */
#define BESIDE_BELOW 18.5 /* row height without the lines of its statement */
#define BESIDE_LEAST 31

/* Stacked: the figures stand on a line of their own. */
#define FIGURES_DISTANCE 18 /* from the last baseline of the words to that of the figures */
#define FIGURES_BELOW 18    /* from there to the end of the row */

#define TRACK_RISE 9   /* top of the track above the figures' baseline */
#define HISTORY_RISE 9 /* of the history */
#define MARK_RISE 3    /* middle of the state's shape */
#define MARK_INDENT 11.2

const struct goal_layout goal_layout_beside = {
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

const struct goal_layout goal_layout_stacked = {
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
};

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

struct goal_row goal_row_set(struct sheet *sheet,
                             const struct goal_layout *layout,
                             const struct goal_table_row *row)
{
    const struct goal_place *place = &layout->places[GOAL_STATEMENT];
    double state_width = layout->places[GOAL_STATE].width - MARK_INDENT;
    struct type bold = type_of(ROLE_CELL);
    struct goal_row set = {0};

    bold.face = FACE_BOLD;
    if (layout->is_stacked) {
        set.code = words_limited(words_of_text(sheet, row->code, bold, place->x), 1);
        set.statement = words_of_text(sheet, row->statement, type_of(ROLE_CELL), place->width);
    } else {
        set.statement = set_statement(sheet, row, place->width);
    }
    set.statement = words_limited(set.statement, STATEMENT_LINES);
    set.meta = words_limited(words_of_text(sheet, row->meta, type_of(ROLE_LABEL), place->width),
                             META_LINES);
    set.state = words_limited(
        words_of_text(sheet, row->state, type_toned(ROLE_CELL, row->tone), state_width),
        STATE_LINES);
    return set;
}

// Lines of the meta line beyond the one that every row has room for.
static double further_meta(const struct goal_row *set)
{
    return set->meta.line_count > 1 ? words_height(&set->meta) - set->meta.type.leading : 0;
}

static double meta_baseline(const struct goal_row *set)
{
    return FIRST_BASELINE + words_height(&set->statement) - set->statement.type.leading +
           META_DISTANCE;
}

static double figures_baseline(const struct goal_layout *layout, const struct goal_row *set)
{
    if (!layout->is_stacked)
        return FIRST_BASELINE;
    return meta_baseline(set) + further_meta(set) + FIGURES_DISTANCE;
}

double goal_row_height(const struct goal_layout *layout, const struct goal_row *set)
{
    double below_state = words_height(&set->state);

    if (layout->is_stacked)
        return figures_baseline(layout, set) + fmax(FIGURES_BELOW, below_state - 4);
    double height = words_height(&set->statement) + further_meta(set) + BESIDE_BELOW;
    return fmax(fmax(height, BESIDE_LEAST), below_state + FIRST_BASELINE);
}

static void
draw_statement(struct sheet *sheet, const struct goal_row *set, double x, struct box box)
{
    tag_open(sheet->pdf, TAG_TD);
    words_draw(sheet, TAG_P, &set->code, (struct point){box.x, box.y + FIRST_BASELINE});
    words_draw(sheet, TAG_P, &set->statement,
               (struct point){box.x + x, box.y + FIRST_BASELINE});
    words_draw(sheet, TAG_P, &set->meta, (struct point){box.x + x, box.y + meta_baseline(set)});
    tag_close(sheet->pdf);
}

static void draw_number(struct sheet *sheet,
                        struct goal_place place,
                        struct text text,
                        enum role role,
                        struct point start)
{
    struct type type = type_of(role);

    type.alignment = ALIGN_RIGHT;
    struct words words = words_limited(words_of_text(sheet, text, type, place.width), 1);
    tag_open(sheet->pdf, TAG_TD);
    if (words.line_count > 0)
        words_draw_lines(sheet, &words, 0, 1, (struct point){start.x + place.x, start.y});
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

void goal_row_draw(struct sheet *sheet,
                   const struct goal_layout *layout,
                   const struct goal_row *set,
                   const struct goal_table_row *row,
                   struct box box)
{
    struct point start = {box.x, box.y + figures_baseline(layout, set)};
    const struct goal_place *places = layout->places;

    tag_open(sheet->pdf, TAG_TR);
    for (size_t i = 0; i < GOAL_COLUMN_COUNT; i++) {
        enum goal_column column = layout->order[i];
        switch (column) {
        case GOAL_STATEMENT:
            draw_statement(sheet, set, places[column].x, box);
            break;
        case GOAL_START:
            draw_number(sheet, places[column], row->start, ROLE_CELL, start);
            break;
        case GOAL_NOW:
            draw_number(sheet, places[column], row->now, ROLE_CELL_NOW, start);
            break;
        case GOAL_TARGET:
            draw_number(sheet, places[column], row->target, ROLE_CELL, start);
            break;
        case GOAL_TRACK:
            draw_track(sheet, places[column], row->track, start);
            break;
        case GOAL_HISTORY:
            draw_history(sheet, places[column], row->history, start);
            break;
        case GOAL_STATE:
            draw_state(sheet, set, row, (struct point){start.x + places[column].x, start.y});
            break;
        case GOAL_COLUMN_COUNT:
            break;
        }
    }
    tag_close(sheet->pdf);
}

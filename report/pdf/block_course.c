/* A score course: chart, the facts beside or below it, the caption. */
#include <math.h>

#include "report/charts/course_view.h"
#include "report/charts/draw.h"
#include "report/pdf/block.h"
#include "report/pdf/course_facts.h"
#include "report/pdf/figure.h"
#include "report/pdf/page.h"

#define CHART_COLUMNS 9 /* beside facts */
#define FACTS_INDENT 8
#define FACTS_TOP 6        /* below the top of the chart */
#define FACTS_BELOW 7      /* below the chart, where they are a row */
#define NOTED_COLUMNS 7.75 /* beside notes */
#define NOTES_COLUMN 8
#define NOTES_TOP 4
#define NOTE_GAP 4
#define NOTE_LINES 12 /* at most */
#define CAPTION_GAP 2
#define CAPTION_LINES_TOGETHER 12 /* so many lines stay with the chart */

enum { PART_CHART, PART_FACTS, PART_CAPTION };

enum facts_place { FACTS_NOWHERE, FACTS_BESIDE, FACTS_IN_ROW };

struct course {
    struct words caption;
    struct words notes[4];
    size_t note_count;
    struct set_facts facts;
    enum facts_place facts_place;
    double chart_width;
};

static double facts_left(void)
{
    return grid_x(CHART_COLUMNS) + FACTS_INDENT;
}

// A long course takes the whole width.
static enum facts_place facts_place_of(const struct flow *flow, const struct block *block)
{
    if (block->course.fact_count == 0 || flow->place == PLACE_HALF)
        return FACTS_NOWHERE;
    bool is_long = block->course.chart->course.point_count > COURSE_DENSE_ABOVE;
    return is_long ? FACTS_IN_ROW : FACTS_BESIDE;
}

static void set_facts(struct flow *flow, const struct block *block, struct course *course)
{
    double beside = flow->x + flow->width - facts_left();

    course->facts_place = facts_place_of(flow, block);
    switch (course->facts_place) {
    case FACTS_NOWHERE:
        break;
    case FACTS_BESIDE:
        course->chart_width = grid_width(CHART_COLUMNS);
        course->facts = facts_set_column(flow->sheet, block->course.facts,
                                         block->course.fact_count, beside);
        break;
    case FACTS_IN_ROW:
        course->facts = facts_set_row(flow->sheet, block->course.facts,
                                      block->course.fact_count, flow->width);
        break;
    }
}

static double notes_height(const struct course *course)
{
    double height = NOTES_TOP;

    for (size_t i = 0; i < course->note_count; i++)
        height += words_height(&course->notes[i]) + NOTE_GAP;
    return height - NOTE_GAP;
}

// The first is said aloud, the others explain.
static void set_notes(struct sheet *sheet, const struct block *block, struct course *course)
{
    double width = CONTENT_LEFT + CONTENT_WIDTH - grid_x(NOTES_COLUMN);

    course->note_count = block->course.note_count;
    course->chart_width = grid_width(NOTED_COLUMNS);
    for (size_t i = 0; i < course->note_count; i++) {
        struct type type = i == 0 ? type_of(ROLE_BODY) : type_toned(ROLE_SMALL, TONE_MUTED);
        struct words note = words_of_text(sheet, block->course.notes[i], type, width);
        course->notes[i] = words_limited(sheet, note, NOTE_LINES);
    }
}

static void add_chart(struct flow *flow, const struct block *block, const struct course *course)
{
    struct height_range range = chart_height(block->course.chart, course->chart_width);
    double least = range.least;

    if (course->facts_place == FACTS_BESIDE)
        least = fmax(least, FACTS_TOP + facts_column_height(&course->facts));
    if (course->note_count > 0)
        least = fmax(least, notes_height(course));
    struct part *part = flow_add(flow, block, least);

    part->height.greatest = fmax(range.greatest, least);
    part->growth = GROWTH_CHART;
    part->first = PART_CHART;
    part->detail = course;
}

static void add_facts(struct flow *flow, const struct block *block, const struct course *course)
{
    flow->parts[flow->count - 1].keeps_next = true;
    flow->gap = extent_fixed(FACTS_BELOW);
    struct part *part = flow_add(flow, block, facts_row_height(&course->facts));

    part->first = PART_FACTS;
    part->detail = course;
}

static void
add_caption(struct flow *flow, const struct block *block, const struct course *course)
{
    size_t from = flow->count;

    flow->parts[from - 1].keeps_next = true;
    flow->gap = extent_fixed(CAPTION_GAP);
    flow_add_words(flow, block, PART_CAPTION, &course->caption);
    for (size_t i = from; i < flow->count; i++)
        flow->parts[i].detail = course;
    if (course->caption.line_count <= CAPTION_LINES_TOGETHER)
        parts_keep_together(&flow->parts[from], flow->count - from);
}

static void measure(struct flow *flow, const struct block *block)
{
    struct course *course = ARENA_NEW(flow->sheet->arena, struct course);

    course->chart_width = flow->width;
    set_facts(flow, block, course);
    if (block->course.note_count > 0 && flow->place != PLACE_HALF)
        set_notes(flow->sheet, block, course);
    course->caption = words_of_sentence(flow->sheet, &block->course.caption,
                                        type_of(ROLE_LABEL), flow->width);
    add_chart(flow, block, course);
    if (course->facts_place == FACTS_IN_ROW)
        add_facts(flow, block, course);
    if (course->caption.line_count > 0)
        add_caption(flow, block, course);
}

static void draw_notes(struct sheet *sheet, const struct course *course, struct box box)
{
    struct point at = {grid_x(NOTES_COLUMN), box.y + NOTES_TOP};

    for (size_t i = 0; i < course->note_count; i++) {
        const struct words *note = &course->notes[i];
        words_draw(sheet, TAG_P, note, (struct point){at.x, at.y + words_ascent(note)});
        at.y += words_height(note) + NOTE_GAP;
    }
}

static void draw_chart(struct sheet *sheet, const struct part *part, struct box box)
{
    const struct course *course = part->detail;
    const struct chart *chart = part->block->course.chart;
    double greatest = chart_height(chart, course->chart_width).greatest;
    struct box figure = {box.x, box.y, course->chart_width, fmin(box.height, greatest)};

    figure_draw(sheet, chart, figure);
    if (course->facts_place == FACTS_BESIDE)
        facts_draw_column(sheet, &course->facts,
                          (struct point){facts_left(), box.y + FACTS_TOP});
    draw_notes(sheet, course, box);
}

static void draw(struct sheet *sheet, const struct part *part, struct box box)
{
    const struct course *course = part->detail;

    switch (part->first) {
    case PART_CHART:
        draw_chart(sheet, part, box);
        break;
    case PART_FACTS:
        facts_draw_row(sheet, &course->facts, (struct point){box.x, box.y});
        break;
    case PART_CAPTION:
        words_draw_part(sheet, part, TAG_CAPTION, &course->caption,
                        (struct point){box.x, box.y + words_ascent(&course->caption)});
        break;
    }
}

const struct block_form block_course = {.measure = measure, .draw = draw};

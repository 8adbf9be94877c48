/* A score course: chart, the facts beside it, the caption below. */
#include <math.h>

#include "report/charts/draw.h"
#include "report/charts/palette.h"
#include "report/pdf/block.h"
#include "report/pdf/figure.h"
#include "report/pdf/page.h"

#define CHART_COLUMNS 9 /* beside facts */
#define FACTS_INDENT 8
#define FACTS_TOP 6 /* below the top of the chart */
#define FACT_PITCH 29
#define FACT_LABEL_BASELINE 9.5
#define FACT_VALUE_BASELINE 23
#define FACT_GAP 6            /* between value and qualifier */
#define FACT_LINES 4          /* of value and qualifier each, at most */
#define QUALIFIER_BASELINE 18 /* of the first of two lines beside the value */
#define QUALIFIER_LEADING 8.5
#define QUALIFIER_BESIDE 2    /* lines; more stand below the value */
#define QUALIFIER_DISTANCE 10 /* below the value's last baseline */
#define NOTED_COLUMNS 7.75    /* beside notes */
#define NOTES_COLUMN 8
#define NOTES_TOP 4
#define NOTE_GAP 4
#define NOTE_LINES 12 /* at most */
#define CAPTION_GAP 2
#define CAPTION_LINES_TOGETHER 12 /* so many lines stay with the chart */

enum { PART_CHART, PART_CAPTION };

struct set_fact {
    struct words label, value, qualifier;
    bool is_qualifier_below; /* not beside the value */
};

struct course {
    struct words caption;
    struct words notes[4];
    struct set_fact facts[5];
    double chart_width;
};

static double below_first(const struct words *words)
{
    return words->line_count > 1 ? words_height(words) - words->type.leading : 0;
}

static double fact_height(const struct set_fact *fact)
{
    double further = below_first(&fact->value);

    if (fact->is_qualifier_below)
        further += QUALIFIER_DISTANCE + below_first(&fact->qualifier);
    return FACT_PITCH + further;
}

static double facts_height(const struct course *course, size_t count)
{
    double height = FACTS_TOP;

    for (size_t i = 0; i < count; i++)
        height += fact_height(&course->facts[i]);
    return height;
}

static double facts_left(void)
{
    return grid_x(CHART_COLUMNS) + FACTS_INDENT;
}

// Whether no word is wider than the room.
static bool words_fit(struct sheet *sheet, struct text text, struct type type, double room)
{
    while (text.data) {
        if (words_width(sheet, text_split(&text, ' '), type) > room)
            return false;
    }
    return true;
}

// Beside the value in one or two lines when it fits there, else below.
static void
set_qualifier(struct sheet *sheet, struct text text, double width, struct set_fact *set)
{
    struct type type = type_of(ROLE_LABEL);
    double beside = width - paragraph_width(set->value.paragraph) - FACT_GAP;

    type.alignment = ALIGN_RIGHT;
    type.leading = QUALIFIER_LEADING;
    if (set->value.line_count <= 1 && words_fit(sheet, text, type, beside)) {
        set->qualifier = words_of_text(sheet, text, type, beside);
        if (set->qualifier.line_count <= QUALIFIER_BESIDE)
            return;
    }
    type.alignment = ALIGN_LEFT;
    set->qualifier = words_limited(sheet, words_of_text(sheet, text, type, width), FACT_LINES);
    set->is_qualifier_below = set->qualifier.line_count > 0;
}

static struct set_fact set_fact(struct sheet *sheet, const struct fact *fact, double width)
{
    struct set_fact set = {
        .label = words_limited(
            sheet, words_of_text(sheet, fact->label, type_of(ROLE_LABEL), width), 1),
        .value = words_limited(
            sheet, words_of_text(sheet, fact->value, type_of(ROLE_FACT), width), FACT_LINES),
    };

    set_qualifier(sheet, fact->qualifier, width, &set);
    return set;
}

static double notes_height(const struct course *course, size_t count)
{
    double height = NOTES_TOP;

    for (size_t i = 0; i < count; i++)
        height += words_height(&course->notes[i]) + NOTE_GAP;
    return height - NOTE_GAP;
}

// The first is said aloud, the others explain.
static void set_notes(struct sheet *sheet, const struct block *block, struct course *course)
{
    double width = CONTENT_LEFT + CONTENT_WIDTH - grid_x(NOTES_COLUMN);

    for (size_t i = 0; i < block->course.note_count; i++) {
        struct type type = i == 0 ? type_of(ROLE_BODY) : type_toned(ROLE_SMALL, TONE_MUTED);
        course->notes[i] = words_limited(
            sheet, words_of_text(sheet, block->course.notes[i], type, width), NOTE_LINES);
    }
}

static bool has_notes(const struct flow *flow, const struct block *block)
{
    return block->course.note_count > 0 && flow->place != PLACE_HALF;
}

static void add_chart(struct flow *flow, const struct block *block, const struct course *course)
{
    struct height_range range = chart_height(block->course.chart, course->chart_width);
    bool has_facts = block->course.fact_count > 0 && course->chart_width < flow->width;
    double least = has_facts ? fmax(range.least, facts_height(course, block->course.fact_count))
                             : range.least;

    if (has_notes(flow, block))
        least = fmax(least, notes_height(course, block->course.note_count));
    struct part *part = flow_add(flow, block, least);

    part->height.greatest = fmax(range.greatest, least);
    part->growth = GROWTH_CHART;
    part->first = PART_CHART;
    part->detail = course;
}

static void measure(struct flow *flow, const struct block *block)
{
    struct course *course = ARENA_NEW(flow->sheet->arena, struct course);
    bool has_facts = block->course.fact_count > 0 && flow->place != PLACE_HALF;
    size_t from = flow->count;

    course->chart_width = has_facts ? grid_width(CHART_COLUMNS) : flow->width;
    for (size_t i = 0; i < block->course.fact_count && has_facts; i++)
        course->facts[i] = set_fact(flow->sheet, &block->course.facts[i],
                                    flow->x + flow->width - facts_left());
    if (has_notes(flow, block)) {
        course->chart_width = grid_width(NOTED_COLUMNS);
        set_notes(flow->sheet, block, course);
    }
    course->caption = words_of_sentence(flow->sheet, &block->course.caption,
                                        type_of(ROLE_LABEL), flow->width);
    add_chart(flow, block, course);
    if (course->caption.line_count == 0)
        return;
    flow->parts[from].keeps_next = true;
    flow->gap = extent_fixed(CAPTION_GAP);
    flow_add_words(flow, block, PART_CAPTION, &course->caption);
    for (size_t i = from; i < flow->count; i++)
        flow->parts[i].detail = course;
    if (course->caption.line_count <= CAPTION_LINES_TOGETHER)
        parts_keep_together(&flow->parts[from], flow->count - from);
}

static void draw_qualifier(struct sheet *sheet, const struct set_fact *fact, struct box box)
{
    double taken = paragraph_width(fact->value.paragraph) + FACT_GAP;
    struct point start = {box.x + taken, box.y + FACT_VALUE_BASELINE};

    if (fact->is_qualifier_below)
        start = (struct point){box.x, start.y + below_first(&fact->value) + QUALIFIER_DISTANCE};
    else if (fact->qualifier.line_count > 1)
        start.y = box.y + QUALIFIER_BASELINE;
    words_draw(sheet, TAG_P, &fact->qualifier, start);
}

static void draw_facts(struct sheet *sheet, const struct part *part, struct box box)
{
    const struct course *course = part->detail;
    double left = facts_left();
    struct box at = {left, box.y + FACTS_TOP, box.x + box.width - left, 0};

    for (size_t i = 0; i < part->block->course.fact_count; i++) {
        const struct set_fact *fact = &course->facts[i];
        page_rule(sheet, (struct point){at.x, at.y}, at.width, RULE_HAIR, COLOUR_HAIR);
        words_draw(sheet, TAG_P, &fact->label,
                   (struct point){at.x, at.y + FACT_LABEL_BASELINE});
        words_draw(sheet, TAG_P, &fact->value,
                   (struct point){at.x, at.y + FACT_VALUE_BASELINE});
        draw_qualifier(sheet, fact, at);
        at.y += fact_height(fact);
    }
}

static void
draw_notes(struct sheet *sheet, const struct course *course, size_t count, struct box box)
{
    struct point at = {grid_x(NOTES_COLUMN), box.y + NOTES_TOP};

    for (size_t i = 0; i < count; i++) {
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
    if (course->chart_width >= box.width)
        return;
    draw_facts(sheet, part, box);
    draw_notes(sheet, course, part->block->course.note_count, box);
}

static void draw(struct sheet *sheet, const struct part *part, struct box box)
{
    const struct course *course = part->detail;

    if (part->first == PART_CHART)
        draw_chart(sheet, part, box);
    else
        words_draw_part(sheet, part, TAG_CAPTION, &course->caption,
                        (struct point){box.x, box.y + words_ascent(&course->caption)});
}

const struct block_form block_course = {.measure = measure, .draw = draw};
